//! Puts the comparison of two articles together.

use super::align::align;
use super::units::{Numbers, Story};
use super::{Head, Pair, apart, only, rows};
use crate::view::context::{Context, dated, origin};
use dateline_model::article::{Article, Show};

/// The articles at two places, compared.
pub(super) fn pair(context: &Context<'_>, places: [usize; 2]) -> Option<Pair> {
    let articles = [context.corpus.articles.get(places[0])?, context.corpus.articles.get(places[1])?];
    let mut numbers = Numbers::default();
    let stories = articles.map(|article| Story::of(article, &mut numbers));
    let alignment = align(articles, &stories);
    let (rows, tallies) = rows::rows(context, articles, &stories, &alignment);
    let head = |side: usize| {
        let article = articles[side];
        Head {
            article: context.refer(places[side]),
            origin: origin(article),
            dated: dated(article),
            extract: article.show == Show::Extract,
        }
    };
    Some(Pair {
        heads: [head(0), head(1)],
        tallies,
        agencies: agencies(articles),
        only: only::only(context, articles, &stories, &alignment),
        rows,
        apart: apart::apart(context, articles),
    })
}

/// The agencies that both texts name.
fn agencies([one, other]: [&Article; 2]) -> Vec<String> {
    let theirs = |value: &String| other.agencies.iter().any(|agency| agency.value == *value);
    one.agencies.iter().map(|agency| agency.value.clone()).filter(theirs).collect()
}

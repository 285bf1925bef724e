//! The cards of the list.

use super::{Card, about};
use crate::index::Passage;
use crate::view::chart::row::RowAxis;
use crate::view::context::{Context, dated, headline_runs, number, origin, sentence_runs};
use crate::view::matches::Matches;
use crate::view::parts::MOST_ROWS;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::query::{Axis, Sort};

/// The places of the articles found, in the order asked for.
pub(crate) fn order(context: &Context<'_>, found: &Matches) -> Vec<usize> {
    let mut order: Vec<usize> = found.all.iter().collect();
    let articles = &context.corpus.articles;
    match context.query.sorted_by() {
        // The corpus stands in this order.
        Sort::Earliest => {}
        Sort::Latest => order.order_by_key(|at| {
            let when = articles.get(*at).and_then(|article| article.published.when.as_ref());
            // What no closed days place comes last either way.
            let open = context.corpus.index.open(Axis::Published).contains(*at);
            (open, core::cmp::Reverse(when.and_then(|when| when.latest.or(when.earliest))))
        }),
        Sort::Best => order.order_by(|a, b| {
            let score = |at: &usize| found.scores.get(*at).copied().unwrap_or(0.0);
            score(b).total_cmp(&score(a)).then(a.cmp(b))
        }),
    }
    order
}

/// The first of the articles found, in the order asked for.
pub(crate) fn cards(context: &Context<'_>, found: &Matches, listed: usize, axis: Option<&RowAxis>) -> Vec<Card> {
    let articles = &context.corpus.articles;
    let mut places = order(context, found);
    places.truncate(listed);
    let passages = context.corpus.index.passages(&context.search, &places);
    let cards = places.into_iter().zip(passages);
    cards.filter_map(|(at, passage)| Some(card(context, found, at, articles.get(at)?, passage, axis))).collect()
}

fn card(
    context: &Context<'_>,
    found: &Matches,
    at: usize,
    article: &Article,
    passage: Option<Passage>,
    axis: Option<&RowAxis>,
) -> Card {
    let this = context.refer(at);
    let lead = passage.map(|passage| passage.sentence).or(context.corpus.index.lead(at));
    Card {
        id: this.id,
        link: this.link,
        number: number(at),
        language: article.language.clone(),
        headline: headline_runs(context, article),
        has_headline: article.headline.is_some(),
        origin: origin(article),
        dated: dated(article),
        days: axis.map(|axis| axis.marks(article)).unwrap_or_default(),
        open: context.corpus.index.open(Axis::Published).contains(at),
        may_fall: found.may_fall.contains(at),
        lead: lead.map(|span| sentence_runs(context, article, span)).unwrap_or_default(),
        place: passage.and_then(|passage| about::place(context, article, passage.sentence)),
        about: about::about(context, article),
        speakers: about::speakers(context, article),
        more: passage.map_or(0, |passage| passage.others),
        noted: context.corpus.articles.len() <= MOST_ROWS,
    }
}

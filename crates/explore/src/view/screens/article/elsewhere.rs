//! Where other articles name what a mark says.

use crate::view::context::Context;
use super::{Elsewhere, TextMark};
use super::build::{block_of, headline_segment};
use dateline_model::article::{Article, Mention};
use dateline_model::query::{FacetKind, Highlight};
use dateline_model::span::Span;

/// Articles that are named one by one; the filter finds the others.
const MOST: usize = 8;

/// The filter that knows a kind of highlight.
#[must_use]
pub fn facet_of(kind: Highlight) -> Option<FacetKind> {
    match kind {
        Highlight::Countries => Some(FacetKind::Country),
        Highlight::Topics => Some(FacetKind::Topic),
        Highlight::People => Some(FacetKind::Person),
        Highlight::Organisations => Some(FacetKind::Organisation),
        Highlight::Dates | Highlight::Quotes => None,
    }
}

/// The articles besides the one at `at` that name what any of `marks` says, each value once; those before it and after
/// it in the order of the corpus, up to [`MOST`] of them.
pub(super) fn elsewhere(context: &Context<'_>, at: usize, marks: &[TextMark]) -> Vec<Elsewhere> {
    let mut found: Vec<Elsewhere> = Vec::new();
    for mark in marks {
        let (Some(facet), Some(key)) = (facet_of(mark.kind), &mark.key) else { continue };
        if found.iter().any(|it| it.kind == mark.kind && it.key == *key) {
            continue;
        }
        let values = context.corpus.index.facet(facet);
        let holders = values.find(facet, key).map_or(&[][..], |holders| &holders.named);
        let others = holders.iter().map(|other| *other as usize).filter(|other| *other != at);
        // By any of the names that the filter counts as the same.
        let same = |name: &str| name == key || values.find(facet, name).is_some_and(|holders| holders.key == *key);
        for other in others.take(MOST) {
            let Some(article) = context.corpus.articles.get(other) else { continue };
            let mentions = mentions(article, facet, &same);
            let Some(first) = mentions.iter().map(|mention| mention.span).min_by_key(|span| span.start) else {
                continue;
            };
            found.push(Elsewhere {
                kind: mark.kind,
                key: key.clone(),
                article: context.refer(other),
                count: u32::try_from(mentions.len()).unwrap_or(u32::MAX),
                block: block(article, first),
            });
        }
    }
    found
}

/// The mentions of the value that `same` knows.
fn mentions<'a>(article: &'a Article, facet: FacetKind, same: &dyn Fn(&str) -> bool) -> Vec<&'a Mention> {
    let mut found = Vec::new();
    match facet {
        FacetKind::Country => {
            article.countries.iter().filter(|it| same(&it.iso)).for_each(|it| found.extend(&it.mentions));
        }
        FacetKind::Topic => {
            article.topics.iter().filter(|it| same(&it.topic)).for_each(|it| found.extend(&it.evidence));
        }
        FacetKind::Person => {
            article.people.iter().filter(|it| same(&it.name)).for_each(|it| found.extend(&it.mentions));
        }
        FacetKind::Organisation => {
            article.organisations.iter().filter(|it| same(&it.name)).for_each(|it| found.extend(&it.mentions));
        }
        FacetKind::Outlet | FacetKind::Agency => {}
    }
    found
}

/// The block of its story (0-based) that `span` stands in; `None` for the headline.
fn block(article: &Article, span: Span) -> Option<u32> {
    let title = headline_segment(article);
    let blocks: Vec<Span> =
        article.story().map(|segment| segment.span).filter(|segment| Some(*segment) != title).collect();
    block_of(&blocks, span)
}

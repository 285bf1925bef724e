//! Where other articles name what a mark says.

use super::{Elsewhere, TextMark};
use crate::view::context::Context;
use dateline_model::article::{Article, Mention};
use dateline_model::order::Order as _;
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
    let firsts = marks.firsts_by(|a, b| (a.kind, &a.key).cmp(&(b.kind, &b.key)));
    let mut wanted: Vec<Wanted<'_>> = Vec::new();
    for (mark, _) in marks.iter().zip(firsts).enumerate().filter(|(at, (_, first))| at == first).map(|(_, it)| it) {
        let (Some(facet), Some(key)) = (facet_of(mark.kind), &mark.key) else { continue };
        let value = context.corpus.index.facet(facet).find(facet, key).map_or(&[][..], |value| &value.named);
        let others = value.iter().map(|other| *other as usize).filter(|other| *other != at);
        for other in others.take(MOST) {
            wanted.push(Wanted { place: wanted.len(), kind: mark.kind, facet, key, other });
        }
    }
    // Article by article, so that each is gone through once for each filter, however many of its values are wanted.
    wanted.order_by_key(|it| (it.other, it.facet));
    let mut found: Vec<(usize, Elsewhere)> = Vec::new();
    for wanted in wanted.chunk_by(|a, b| (a.other, a.facet) == (b.other, b.facet)) {
        let Some(Wanted { other, facet, .. }) = wanted.first() else { continue };
        let Some(article) = context.corpus.articles.get(*other) else { continue };
        let named = named(context, article, *facet);
        for it in wanted {
            let from = named.partition_point(|(name, _)| name < it.key);
            let spans = || named.iter().skip(from).take_while(|(name, _)| name == it.key).map(|(_, span)| *span);
            let Some(first) = spans().next() else { continue };
            let elsewhere = Elsewhere {
                kind: it.kind,
                key: it.key.clone(),
                article: context.refer_passage(*other, first),
                count: u32::try_from(spans().count()).unwrap_or(u32::MAX),
            };
            found.push((it.place, elsewhere));
        }
    }
    found.order_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, it)| it).collect()
}

/// A value that is looked for in another article.
struct Wanted<'a> {
    /// Where it stands in the answer.
    place: usize,
    kind: Highlight,
    facet: FacetKind,
    key: &'a String,
    /// The place of the other article.
    other: usize,
}

/// What `article` names of a filter's values: the key by which the filter knows each, and where, in order of both.
fn named(context: &Context<'_>, article: &Article, facet: FacetKind) -> Vec<(String, Span)> {
    let values = context.corpus.index.facet(facet);
    let mut found: Vec<(String, Span)> = Vec::new();
    let mut add = |name: &str, mentions: &[Mention]| {
        // By any of the names that the filter counts as the same.
        let key = values.find(facet, name).map_or(name, |value| &value.key);
        found.extend(mentions.iter().map(|mention| (key.to_owned(), mention.span)));
        if key != name {
            found.extend(mentions.iter().map(|mention| (name.to_owned(), mention.span)));
        }
    };
    match facet {
        FacetKind::Country => article.countries.iter().for_each(|it| add(&it.iso, &it.mentions)),
        FacetKind::Topic => article.topics.iter().for_each(|it| add(&it.topic, &it.evidence)),
        FacetKind::Person => article.people.iter().for_each(|it| add(&it.name, &it.mentions)),
        FacetKind::Organisation => article.organisations.iter().for_each(|it| add(&it.name, &it.mentions)),
        FacetKind::Dossier | FacetKind::Outlet | FacetKind::Agency => {}
    }
    found.order();
    found
}

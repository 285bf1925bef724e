//! Acts of all articles found, those that are one told by several joined.
//!
//! Two acts are one where kind, direction and how it is stated are the same, and either both are dated to the same closed
//! days, or the articles are known to tell of the same event in these sentences, or one is the headline of an article and
//! the other stands in its lead. So are two that are the same step of one agreement, see [`super::steps`].

use super::reported::{Key, ReportedAct};
use super::steps::same_steps;
use crate::view::context::Context;
use dateline_model::event::Event;
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use fnv::FnvHashMap;

/// Paragraphs of a story that tell what its headline tells.
const LEAD: usize = 3;

/// The acts of the articles at `found` that `wanted` lets through, each with all who tell it, in the order in which they are
/// first told.
pub(in super::super) fn all<'a>(
    context: &Context<'a>,
    found: impl Iterator<Item = usize>,
    wanted: impl Fn(&Event) -> bool,
) -> Vec<Vec<ReportedAct<'a>>> {
    let mut told: Vec<ReportedAct<'a>> = Vec::new();
    for at in found {
        let Some(article) = context.corpus.articles.get(at) else { continue };
        told.extend(article.events.iter().filter(|event| wanted(event)).map(|event| ReportedAct {
            at,
            article,
            event,
        }));
    }
    let mut joined = Joined::new(told.len());
    let mut dated: FnvHashMap<(Key<'a>, i32, i32), usize> = FnvHashMap::default();
    for (place, one) in told.iter().enumerate() {
        if let Some(days) = one.days() {
            joined.join(*dated.entry((one.key(), days.first, days.last)).or_insert(place), place);
        }
    }
    // What a headline tells, the lead of its story tells again: one act, unless their days differ.
    for (place, one) in told.iter().enumerate() {
        if one.article.headline.as_ref().and_then(|it| it.span).is_some_and(|span| span.overlaps(one.event.span)) {
            let body = one.article.story().filter(|segment| segment.kind == Kind::Body);
            let lead = body.take(LEAD).last().map_or(0, |segment| segment.span.end);
            let again = |next: &ReportedAct<'_>| {
                let days = one.days().zip(next.days());
                next.at == one.at
                    && next.event.span.start < lead
                    && next.key() == one.key()
                    && days.is_none_or(|(a, b)| a.first <= b.last && b.first <= a.last)
            };
            let next = told.iter().skip(place + 1).position(again);
            joined.join(place, place + next.map_or(0, |next| next + 1));
        }
    }
    let by_article = by_article(&told);
    for (place, one) in told.iter().enumerate() {
        let events = one.article.same_events.iter().map(|it| (it.span, it.other.as_str(), it.other_span));
        for other in one.shared().chain(events).filter(|it| it.0.overlaps(one.event.span)) {
            for same in linked(&told, &by_article, other).filter(|(_, same)| same.key() == one.key()) {
                joined.join(place, same.0);
            }
        }
    }
    for (one, other) in same_steps(&told) {
        joined.join(one, other);
    }
    let mut acts: Vec<(usize, ReportedAct<'a>)> =
        told.into_iter().enumerate().map(|(place, one)| (joined.root(place), one)).collect();
    acts.order_by_key(|(root, one)| (*root, one.at, one.event.span));
    acts.chunk_by(|a, b| a.0 == b.0).map(|same| same.iter().map(|(_, one)| *one).collect()).collect()
}

/// How many sources tell an act: articles of one agency, and articles that tell it in the very same words, are one.
pub(super) fn witnesses(told: &[ReportedAct<'_>]) -> usize {
    let mut joined = Joined::new(told.len());
    let mut known: FnvHashMap<(bool, &str), usize> = FnvHashMap::default();
    for (place, one) in told.iter().enumerate() {
        joined.join(*known.entry((false, &one.article.id)).or_insert(place), place);
        for agency in &one.article.agencies {
            joined.join(*known.entry((true, &agency.value)).or_insert(place), place);
        }
    }
    let by_article = by_article(told);
    for (place, one) in told.iter().enumerate() {
        for other in one.shared().filter(|it| it.0.overlaps(one.event.span)) {
            for (same, _) in linked(told, &by_article, other) {
                joined.join(place, same);
            }
        }
    }
    joined.count()
}

/// The places of each article's acts.
fn by_article<'a>(told: &[ReportedAct<'a>]) -> FnvHashMap<&'a str, Vec<usize>> {
    let mut places: FnvHashMap<&str, Vec<usize>> = FnvHashMap::default();
    for (place, one) in told.iter().enumerate() {
        places.entry(&one.article.id).or_default().push(place);
    }
    places
}

/// The acts that the other article tells in the words that a link leads to.
fn linked<'t, 'a>(
    told: &'t [ReportedAct<'a>],
    by_article: &'t FnvHashMap<&'a str, Vec<usize>>,
    (_, other, there): (Span, &str, Span),
) -> impl Iterator<Item = (usize, &'t ReportedAct<'a>)> {
    let places = by_article.get(other).into_iter().flatten();
    let acts = places.filter_map(|place| Some((*place, told.get(*place)?)));
    acts.filter(move |(_, one)| there.overlaps(one.event.span))
}

/// Sets of places that are joined two by two; the first place of a set stands for it.
struct Joined(Vec<usize>);

impl Joined {
    /// Each place for itself.
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    /// The first place of the set that `place` is in.
    fn root(&self, mut place: usize) -> usize {
        while let Some(up) = self.0.get(place).copied().filter(|up| *up != place) {
            place = up;
        }
        place
    }

    /// Makes one set of two.
    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        if let Some(up) = self.0.get_mut(a.max(b)) {
            *up = a.min(b);
        }
    }

    /// How many sets there are.
    fn count(&self) -> usize {
        self.0.iter().enumerate().filter(|(at, up)| at == *up).count()
    }
}

//! Which articles a query finds.

use super::Condition;
use crate::index::{Days, Overlap, Set, days};
use crate::view::context::Context;
use dateline_model::query::{Chosen, FacetKind, Query};

/// The articles that meet each part of a query.
pub(crate) struct Matches {
    /// Those that meet all of it.
    pub all: Set,
    /// Those that meet all but one facet, in the order of [`FacetKind::ALL`].
    pub but_facet: Vec<Set>,
    /// Those that meet all but the dates.
    pub but_dates: Set,
    /// Those that meet the dates only possibly.
    pub may_fall: Set,
    /// Those of which nothing says whether they meet the dates: no closed days place them.
    pub undated: Set,
    /// How well each article answers to the search.
    pub scores: Vec<f32>,
    search: Set,
    dates: Set,
}

impl Matches {
    pub fn new(context: &Context<'_>) -> Self {
        let corpus = context.corpus;
        let count = corpus.index.count();
        let (search, scores) = if context.search.is_empty() {
            (Set::all(count), vec![0.0; count])
        } else {
            corpus.index.search(&context.search)
        };
        let query = context.query;
        let (mut dates, mut may_fall, mut undated) = (Set::none(count), Set::none(count), Set::none(count));
        let range = Days::range(query.from, query.to);
        for (at, times) in corpus.index.times(query.axis).iter().enumerate() {
            match days::best(times, range) {
                Overlap::Certain => dates.insert(at),
                Overlap::Possible => {
                    dates.insert(at);
                    may_fall.insert(at);
                }
                Overlap::None => {}
                Overlap::Undated => undated.insert(at),
            }
        }
        if query.open {
            dates = corpus.index.open(query.axis).clone();
        } else if query.from.is_none() && query.to.is_none() {
            dates = Set::all(count);
        }
        if query.from.is_none() && query.to.is_none() {
            may_fall = Set::none(count);
        }
        let facets: Vec<_> = FacetKind::ALL.iter().map(|kind| meets(context, query, *kind)).collect();
        let meet = |first: &[&Set], but: Option<FacetKind>| {
            let mut all = Set::all(count);
            first.iter().for_each(|part| all.and(part));
            let others = FacetKind::ALL.into_iter().filter(|kind| Some(*kind) != but);
            others.filter_map(|kind| facets[kind.at()].as_ref()).for_each(|part| all.and(part));
            all
        };
        Self {
            all: meet(&[&search, &dates], None),
            but_facet: FacetKind::ALL.iter().map(|kind| meet(&[&search, &dates], Some(*kind))).collect(),
            but_dates: meet(&[&search], None),
            may_fall,
            undated,
            scores,
            search,
            dates,
        }
    }

    /// How many articles are found without `condition`.
    pub fn count_without(&self, context: &Context<'_>, condition: &Condition) -> u32 {
        let without = condition.dropped_from(context.query);
        let mut all = Set::all(context.corpus.index.count());
        for kind in FacetKind::ALL {
            if let Some(part) = meets(context, &without, kind) {
                all.and(&part);
            }
        }
        if !matches!(condition, Condition::Search(_)) {
            all.and(&self.search);
        }
        if !matches!(condition, Condition::Dates(..) | Condition::OpenDates) {
            all.and(&self.dates);
        }
        all.count()
    }
}

/// The articles that hold all (or any) of what `query` chooses in a facet; `None` where it chooses nothing.
fn meets(context: &Context<'_>, query: &Query, kind: FacetKind) -> Option<Set> {
    let index = &context.corpus.index;
    let count = index.count();
    let Chosen { values, any, mainly } = query.of(kind);
    let any = *any || kind.spec().single_value;
    let mut values = values.iter().map(|value| {
        index.facet(kind).find(kind, value).map_or_else(|| Set::none(count), |value| value.set(*mainly, count))
    });
    let first = values.next()?;
    Some(values.fold(first, |mut all, set| {
        if any {
            all.or(&set);
        } else {
            all.and(&set);
        }
        all
    }))
}

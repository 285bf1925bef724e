//! Ready-made ranges for the date filter, each with how many articles it would find.

use super::{Cell, DateChoice, OpenDates};
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::MOST_ROWS;
use dateline_model::date::calendar::{day_of, iso};

/// Ranges that the data falls into.
pub(crate) fn date_choices(context: &Context<'_>, found: &Matches) -> Vec<DateChoice> {
    let query = context.query;
    let ranges = context.corpus.index.ranges(query.axis);
    let choice = |range: &crate::index::Range| {
        let surely = found.but_dates.count_and(&range.sure);
        let count = surely + found.but_dates.count_and(&range.maybe);
        let articles = context.corpus.index.count();
        let cell = |at| match (range.sure.contains(at), range.maybe.contains(at)) {
            (true, _) => Cell::Main,
            (false, true) => Cell::Named,
            (false, false) => Cell::None,
        };
        DateChoice {
            count,
            only_maybe: count > 0 && surely == 0,
            chosen: query.from == range.when.earliest && query.to == range.when.latest,
            range: range.when.clone(),
            cells: if articles > MOST_ROWS { Vec::new() } else { (0..articles).map(cell).collect() },
        }
    };
    ranges.iter().map(choice).collect()
}

/// The articles that no closed days place; `None` where the corpus has none.
pub(crate) fn open_dates(context: &Context<'_>, found: &Matches) -> Option<OpenDates> {
    let (index, query) = (&context.corpus.index, context.query);
    let open = index.open(query.axis);
    // Where they are all there is, there is nothing to choose.
    if open.is_empty() || open.count() as usize == index.count() {
        return None;
    }
    let mut counted = found.but_dates.clone();
    counted.and(open);
    let times = |at| index.times(query.axis).of(at).iter();
    let after = |at| times(at).map(|time| time.first).filter(|day| *day != i32::MIN).min();
    let before = |at| times(at).map(|time| time.last).filter(|day| *day != i32::MAX).max();
    // Where one of them may have been written on any day, no bound holds for all.
    let any_day = counted.iter().any(|at| after(at).is_none() && before(at).is_none());
    let bounded = || counted.iter().filter(|_| !any_day);
    let (after, before) = (bounded().filter_map(after).min(), bounded().filter_map(before).max());
    let cell = |at| if open.contains(at) { Cell::Main } else { Cell::None };
    Some(OpenDates {
        count: counted.count(),
        after: after.map(|day| iso(day_of(day))),
        before: before.map(|day| iso(day_of(day))),
        chosen: query.open,
        cells: if index.count() > MOST_ROWS { Vec::new() } else { (0..index.count()).map(cell).collect() },
    })
}

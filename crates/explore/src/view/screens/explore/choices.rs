//! Ready-made ranges for the date filter, each with how many articles it would find.

use super::{Cell, DateChoice};
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::MOST_ROWS;

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

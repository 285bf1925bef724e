//! Pictures of some of the days: what a person has drawn nearer, one stretch for each of the two charts.
//!
//! A link says it as `of=about:FIRST/LAST` and `of=published:FIRST/LAST`, the stretch as an interval of ISO 8601. Along the
//! stretch the axis is a part of the whole one, drawn larger: crowded years keep the room that they have there. Filters and
//! the chronology stay as they are.

use super::{Entry, charts};
use crate::corpus::Corpus;
use crate::index::Days;
use crate::index::days::lasted;
use crate::view::assist::assist;
use crate::view::chart::Chart;
use crate::view::context::Context;
use crate::view::matches::Matches;
use dateline_model::date::When;
use dateline_model::date::calendar::{from_iso, iso};
use dateline_model::query::{Axis, Query};
use jiff::civil::Date;

/// First and last day.
pub type Stretch = (Date, Date);

/// A chart of some of the days.
#[derive(Clone, Debug, PartialEq)]
pub struct Zoomed {
    /// The chart.
    pub chart: Chart,
    /// The days that it shows.
    pub covers: When,
}

/// The stretch of the chart on `axis` that the query asks for.
#[must_use]
pub fn stretch(query: &Query, axis: Axis) -> Option<Stretch> {
    query.of.iter().find_map(|of| read(of).filter(|(own, _)| *own == axis)).map(|(_, stretch)| stretch)
}

/// What in the link is no stretch of a chart.
#[must_use]
pub fn misread(query: &Query) -> Option<&str> {
    query.of.iter().map(String::as_str).find(|of| read(of).is_none())
}

/// With this stretch of the chart on `axis`, or with all of it.
#[must_use]
pub fn with_stretch(query: &Query, axis: Axis, stretch: Option<Stretch>) -> Query {
    let others = query.of.iter().filter(|of| read(of).is_some_and(|(own, _)| own != axis)).cloned();
    let own = stretch.map(|(from, to)| format!("{}:{}/{}", axis.code(), iso(from), iso(to)));
    Query { of: others.chain(own).collect(), ..query.clone() }
}

/// A chart and a stretch of it.
fn read(of: &str) -> Option<(Axis, Stretch)> {
    let (code, stretch) = of.split_once(':')?;
    let axis = [Axis::About, Axis::Published].into_iter().find(|axis| axis.code() == code)?;
    let (from, to) = stretch.split_once('/')?;
    let (from, to) = (from_iso(from)?, from_iso(to)?);
    (from <= to).then_some((axis, (from, to)))
}

/// The chart on `axis` along the stretch that the query asks for, its marks leading to `entries`; `None` where it asks for
/// none, or nothing of the axis lies there.
#[must_use]
pub fn zoomed(corpus: &Corpus, query: &Query, axis: Axis, entries: &[Entry]) -> Option<Zoomed> {
    let (from, to) = stretch(query, axis)?;
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let part = Some(Days::range(Some(from), Some(to)));
    let chart = match axis {
        Axis::Published => charts::published(context, &found.all, part),
        Axis::About => charts::about(context, &found.all, entries, part),
    };
    (!chart.scales.is_empty()).then(|| Zoomed { chart, covers: lasted(from, to) })
}

//! Charts of large corpora: bars by day, month, year or decade instead of a row per article.

use super::scale::scales;
use super::{Bar, Chart};
use crate::index::days::{Times, lasted};
use crate::index::{Days, Index, Ruler, Set};
use dateline_model::date::calendar::{cut, day_of, year_end};
use dateline_model::query::Axis;
use jiff::civil::Date;

/// Bars in which a day may lie before the chart cannot tell it; a third of them where those are more.
const WIDEST: usize = 3;

/// How wide a bar is.
#[derive(Clone, Copy)]
enum Unit {
    Day,
    Month,
    Year,
    Decade,
}

/// The chart of the articles found, by when they are; the ruler is the same whatever is found.
pub(in crate::view) fn chart(index: &Index, axis: Axis, found: &Set) -> Chart {
    chart_along(index.ruler(axis), index.times(axis), found)
}

/// The chart of the articles found along `ruler`, by their `times`.
pub(in crate::view) fn chart_along(ruler: &Ruler, times: &Times, found: &Set) -> Chart {
    let covers = || ruler.pieces().iter().map(|piece| (piece.from, piece.to));
    let covered: i32 = covers().map(|(from, to)| to.saturating_sub(from)).fold(0, i32::saturating_add);
    let unit = match covered {
        ..=62 => Unit::Day,
        63..=4_400 => Unit::Month,
        4_401..=55_000 => Unit::Year,
        _ => Unit::Decade,
    };
    let mut bins: Vec<(Days, Bar)> = Vec::new();
    for (from, to) in covers() {
        for (start, end) in cut(day_of(from), day_of(to), |start| unit.end(start)) {
            let days = Days::range(Some(start), Some(end));
            let (left, right) = (ruler.start(f64::from(days.first)), ruler.end(f64::from(days.last) + 1.0));
            bins.push((days, Bar { start: left, end: right, when: lasted(start, end), sure: 0, maybe: 0 }));
        }
    }
    // What the article being counted has marked already: 1 for maybe, 2 for sure.
    let mut marked: Vec<(usize, u8)> = vec![(usize::MAX, 0); bins.len()];
    let mut shown = 0;
    for at in found.iter() {
        let mut shows = false;
        for time in times.of(at).iter().filter(|time| time.closed) {
            let from = bins.partition_point(|(days, _)| days.last < time.first);
            let to = bins.partition_point(|(days, _)| days.first <= time.last);
            // One of so many bars is none.
            if !time.lasts && to.saturating_sub(from) > WIDEST.max(bins.len() / 3) {
                continue;
            }
            // A chart of some of the days does not have all.
            shows |= from < to;
            for ((days, bar), mark) in bins.iter_mut().zip(&mut marked).skip(from) {
                if days.first > time.last {
                    break;
                }
                let sure = time.lasts || (time.first >= days.first && time.last <= days.last);
                let before = if mark.0 == at { mark.1 } else { 0 };
                let now = if sure { 2 } else { 1 };
                if now > before {
                    *mark = (at, now);
                    bar.maybe -= u32::from(before == 1);
                    *if sure { &mut bar.sure } else { &mut bar.maybe } += 1;
                }
            }
        }
        shown += u32::from(shows);
    }
    Chart {
        shown,
        scales: scales(ruler, 1.0),
        bars: bins.into_iter().map(|(_, bar)| bar).collect(),
        ..Chart::default()
    }
}

impl Unit {
    /// The last day of the bar that starts at `start`.
    fn end(self, start: Date) -> Date {
        match self {
            Self::Day => start,
            Self::Month => start.last_of_month(),
            Self::Year => start.last_of_year(),
            Self::Decade => year_end(start.year() - start.year().rem_euclid(10) + 9),
        }
    }
}

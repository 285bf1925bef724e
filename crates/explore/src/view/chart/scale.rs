//! The scales of a ruler; from a place along them to a day, and back: what a slider needs.

use super::Scale;
use super::ticks::ticks;
use crate::index::days::lasted;
use crate::index::ruler::Ruler;
use dateline_model::date::calendar::{add_days, day_of, days_between};
use jiff::civil::Date;

/// Which end of a choice of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The first day.
    From,
    /// The last day.
    To,
}

impl Scale {
    /// Its first and last day.
    fn days(&self) -> Option<(Date, Date)> {
        Some((self.covers.earliest?, self.covers.latest?))
    }
}

/// The pieces of `ruler` with their ticks, whose words take `wide` times the room that they have on a chart as wide as
/// the page.
pub(super) fn scales(ruler: &Ruler, wide: f32) -> Vec<Scale> {
    let mut before: Option<i32> = None;
    let mut scales = Vec::new();
    for piece in ruler.pieces() {
        let left_out = before.map_or(0, |last| piece.from.saturating_sub(last).saturating_sub(1));
        before = Some(piece.to);
        scales.push(Scale {
            start: piece.start,
            end: piece.end,
            covers: lasted(day_of(piece.from), day_of(piece.to)),
            days_left_out: u32::try_from(left_out).unwrap_or(0),
            ticks: ticks(ruler, piece, wide),
        });
    }
    scales
}

/// The day at `at` (0 to 1). Between two scales it is the first day after the gap, or the last before it.
#[must_use]
pub fn day_at(scales: &[Scale], at: f32, end: End) -> Option<Date> {
    let mut before = None;
    for scale in scales {
        let (first, last) = scale.days()?;
        if at < scale.start {
            return Some(if end == End::From { first } else { before.unwrap_or(first) });
        }
        if at < scale.end {
            let part = (at - scale.start) / (scale.end - scale.start);
            let days = part * (days_between(first, last) + 1) as f32;
            return Some(add_days(first, days as i32).min(last));
        }
        before = Some(last);
    }
    before
}

/// Where a choice that ends at `day` ends, 0 to 1: at the start of its first day, at the end of its last.
#[must_use]
pub fn place_of(scales: &[Scale], day: Date, end: End) -> f32 {
    let mut place = 0.0;
    for scale in scales {
        let Some((first, last)) = scale.days() else { continue };
        if day < first {
            return if end == End::From { scale.start } else { place };
        }
        if day <= last {
            let whole = days_between(first, last) + 1;
            let days = days_between(first, day) + i32::from(end == End::To);
            return scale.start + (scale.end - scale.start) * days as f32 / whole as f32;
        }
        place = scale.end;
    }
    place
}

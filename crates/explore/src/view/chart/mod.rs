//! Charts as plain data: one row per article over an axis of broken scales.

pub(super) mod bars;
pub(super) mod row;
mod scale;
pub(super) mod ticks;

pub use scale::{End, day_at, place_of};

use super::Ref;
use crate::index::Days;
use dateline_model::date::{Shape, When};
use dateline_model::order::Order as _;
use serde::{Deserialize, Serialize};

/// What is known of times, along an axis; places on it are 0 to 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// Stretches of even scale, left to right.
    pub scales: Vec<Scale>,
    /// One per article of the corpus, in its order.
    pub rows: Vec<Row>,
    /// Bars by day, month or year, where there are too many articles for a row each.
    pub bars: Vec<Bar>,
    /// Labelled times, left to right.
    pub labels: Vec<ChartLabel>,
    /// How many of the articles found it shows: the others have no closed days, or wider ones than it can tell.
    pub shown: u32,
}

impl Chart {
    /// Where the middle of what is drawn from one place of the axis to another is: as much of it stands before as after.
    #[must_use]
    pub fn middle(&self, from: f32, to: f32) -> f32 {
        let marks = self.rows.iter().filter(|row| row.found).flat_map(|row| &row.marks);
        let marks = marks.map(|mark| (f32::midpoint(mark.start, mark.end), 1));
        let bars = self.bars.iter().map(|bar| (f32::midpoint(bar.start, bar.end), bar.sure + bar.maybe));
        let mut all: Vec<(f32, u32)> = marks.chain(bars).filter(|(at, _)| (from..=to).contains(at)).collect();
        all.order_by(|a, b| a.0.total_cmp(&b.0));
        let mut left = all.iter().map(|(_, weight)| weight).sum::<u32>() / 2;
        let middle = all.iter().find(|(_, weight)| {
            let reached = left < *weight;
            left = left.saturating_sub(*weight);
            reached
        });
        middle.map_or(f32::midpoint(from, to), |(at, _)| *at)
    }
}

/// Days a single day may lie in before it says next to nothing.
const VAGUE: i32 = 200;

/// Whether a day could be any of so many that it says next to nothing.
pub(in crate::view) fn is_vague(when: &When) -> bool {
    when.shape == Shape::OneOf
        && Days::of(when).is_none_or(|days| days.is_open() || days.last.saturating_sub(days.first) > VAGUE)
}

/// A stretch of the axis with one scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scale {
    /// Where it begins, 0 to 1.
    pub start: f32,
    /// Where it ends.
    pub end: f32,
    /// The days it covers.
    pub covers: When,
    /// Days left out between the previous stretch and this one; 0: the scale changes, no more.
    pub days_left_out: u32,
    /// Ticks with their value; the value's precision says how to word it.
    pub ticks: Vec<Tick>,
}

/// A tick.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    /// Where, 0 to 1.
    pub at: f32,
    /// What it stands for.
    pub when: When,
}

/// One article's marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The article.
    pub article: Ref,
    /// Whether the query finds it.
    pub found: bool,
    /// What is drawn.
    pub marks: Vec<ChartMark>,
}

/// A bar: how many of the articles found lie in a stretch of time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// Left end, 0 to 1.
    pub start: f32,
    /// Right end.
    pub end: f32,
    /// The day, month or year.
    pub when: When,
    /// Articles found that surely lie in it.
    pub sure: u32,
    /// Articles found that may lie in it.
    pub maybe: u32,
}

/// A mark in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartMark {
    /// Left end, 0 to 1.
    pub start: f32,
    /// Right end; equal to `start` for a point.
    pub end: f32,
    /// How it is drawn.
    pub style: MarkStyle,
    /// What it stands for.
    pub when: When,
    /// The number of its entry in the chronology, where it stands in that.
    pub entry: Option<u32>,
}

/// How a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarkStyle {
    /// A dot: a certain day.
    Day,
    /// An outlined bar: one of these days.
    OneOf,
    /// Shrinking segments to the right: this day or later.
    OpenEnd,
    /// Shrinking segments to the left: this day or earlier.
    OpenStart,
    /// A solid bar: lasted this long.
    Lasted,
    /// A tinted bar: some time within it.
    Within,
    /// A cross: a date set aside.
    SetAside,
}

impl MarkStyle {
    /// How a time is drawn; not at all where nothing places it.
    #[must_use]
    pub fn of(when: &When) -> Option<Self> {
        match (when.earliest, when.latest) {
            _ if when.shape == Shape::Unplaced => None,
            (None, None) => None,
            (Some(_), None) => Some(Self::OpenEnd),
            (None, Some(_)) => Some(Self::OpenStart),
            (Some(a), Some(b)) if a == b => Some(Self::Day),
            _ => Some(match when.shape {
                Shape::Lasted => Self::Lasted,
                Shape::OneOf => Self::OneOf,
                _ => Self::Within,
            }),
        }
    }
}

/// A label over the chart of times talked about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartLabel {
    /// Where, 0 to 1.
    pub at: f32,
    /// The time.
    pub when: When,
    /// What happened, in a few words.
    pub event: String,
    /// Whether it lies in the days asked for: room is given to those first.
    pub asked: bool,
}

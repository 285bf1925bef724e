//! An axis of broken scales: dense stretches get room, empty ones are left out.
//!
//! The marks' intervals are merged into blocks; where the empty stretch between two blocks is a
//! large part of the whole, the axis is cut there, and again within the pieces. Each piece is
//! rounded outward to days, months or years and gets room by what is in it.

use super::ticks::ticks;
use super::{Scale, When};
use crate::date::Shape;
use crate::index::days::{day_of, number_of};
use jiff::civil::Date;

/// Pieces at most.
const MOST_PIECES: usize = 4;
/// An empty stretch of at least this part of its piece is a place to cut.
const WIDE_GAP: f64 = 0.35;
/// Room between two pieces, part of the axis.
const BREAK: f32 = 0.025;
/// The least room of a piece, part of the axis.
const NARROWEST: f32 = 0.15;

/// A piece of the axis.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// First day.
    pub from: i32,
    /// Last day.
    pub to: i32,
    /// Where it begins, 0 to 1.
    pub start: f32,
    /// Where it ends.
    pub end: f32,
}

/// The axis.
#[derive(Clone, Debug, Default)]
pub(super) struct Axis {
    pieces: Vec<Piece>,
}

impl Axis {
    /// An axis for intervals of days, first and last.
    pub fn new(intervals: &[(i32, i32)]) -> Self {
        let mut sorted: Vec<_> = intervals.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
        sorted.sort_unstable();
        let mut blocks: Vec<(i32, i32)> = Vec::new();
        for (a, b) in &sorted {
            match blocks.last_mut() {
                Some(last) if *a <= last.1.saturating_add(1) => last.1 = last.1.max(*b),
                _ => blocks.push((*a, *b)),
            }
        }
        let mut runs: Vec<&[(i32, i32)]> = if blocks.is_empty() { Vec::new() } else { vec![&blocks] };
        while runs.len() < MOST_PIECES {
            let widest = runs
                .iter()
                .enumerate()
                .filter_map(|(index, run)| widest_gap(run).map(|(at, part)| (index, at, part)))
                .filter(|(.., part)| *part >= WIDE_GAP)
                .max_by(|a, b| a.2.total_cmp(&b.2));
            let Some((index, at, _)) = widest else { break };
            let (left, right) = runs[index].split_at(at);
            runs.splice(index..=index, [left, right]);
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut weights = Vec::new();
        for run in runs {
            let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
            let (mut from, to) = round_out(first.0, last.1);
            if let Some(previous) = pieces.last() {
                from = from.max(previous.to.saturating_add(1));
            }
            let inside = |day: i32| day >= first.0 && day <= last.1;
            let mut bounds: Vec<i32> = sorted.iter().flat_map(|(a, b)| [*a, *b]).filter(|day| inside(*day)).collect();
            bounds.sort_unstable();
            bounds.dedup();
            weights.push(1.0 + (bounds.len() as f32).sqrt());
            pieces.push(Piece { from, to: to.max(from), start: 0.0, end: 0.0 });
        }
        allot(&mut pieces, &weights);
        Self { pieces }
    }

    /// Where the start of the day with that number lies, 0 to 1.
    pub fn at(&self, day: f64) -> f32 {
        let mut last = 0.0;
        for piece in &self.pieces {
            if day < f64::from(piece.from) {
                // In a break: the nearer edge is the start of what follows.
                return if last == 0.0 { piece.start } else { last };
            }
            let length = f64::from(piece.to) - f64::from(piece.from) + 1.0;
            let part = (day - f64::from(piece.from)) / length;
            if part <= 1.0 {
                return piece.start + (piece.end - piece.start) * part as f32;
            }
            last = piece.end;
        }
        last
    }

    /// The pieces with their ticks, as a chart shows them.
    pub fn scales(&self) -> Vec<Scale> {
        let mut before: Option<i32> = None;
        let mut scales = Vec::new();
        for piece in &self.pieces {
            let left_out = before.map_or(0, |last| piece.from.saturating_sub(last).saturating_sub(1));
            before = Some(piece.to);
            scales.push(Scale {
                start: piece.start,
                end: piece.end,
                covers: lasted(day_of(piece.from), day_of(piece.to)),
                days_left_out: u32::try_from(left_out).unwrap_or(0),
                ticks: ticks(self, piece),
            });
        }
        scales
    }
}

/// From the first day to the last, as coarse as they are: years, months or days.
pub(in crate::view) fn lasted(from: Date, to: Date) -> When {
    let years = from.day_of_year() == 1 && to.day_of_year() == to.days_in_year();
    let months = from.day() == 1 && to.day() == to.days_in_month();
    let show = |day: Date| {
        if years {
            format!("{:04}", day.year())
        } else if months {
            format!("{:04}-{:02}", day.year(), day.month())
        } else {
            day.to_string()
        }
    };
    let (a, b) = (show(from), show(to));
    let one = a == b;
    let shape = match (one, years || months) {
        (true, true) => Shape::Within,
        (true, false) => Shape::Day,
        (false, _) => Shape::Lasted,
    };
    When { edtf: if one { a } else { format!("{a}/{b}") }, shape, earliest: Some(from), latest: Some(to) }
}

/// The place and the part of the widest empty stretch between blocks.
fn widest_gap(blocks: &[(i32, i32)]) -> Option<(usize, f64)> {
    let (first, last) = (blocks.first()?, blocks.last()?);
    let whole = f64::from(last.1) - f64::from(first.0) + 1.0;
    blocks
        .windows(2)
        .enumerate()
        .filter_map(|(index, pair)| {
            let &[a, b] = pair else { return None };
            Some((index + 1, (f64::from(b.0) - f64::from(a.1) - 1.0) / whole))
        })
        .max_by(|a, b| a.1.total_cmp(&b.1))
}

/// The days from `first` to `last`, rounded outward.
fn round_out(first: i32, last: i32) -> (i32, i32) {
    let (from, to) = (day_of(first), day_of(last));
    let length = last.saturating_sub(first);
    if length <= 1000 && (length > 45 || (from.year(), from.month()) == (to.year(), to.month())) {
        (number_of(from.first_of_month()), number_of(to.last_of_month()))
    } else if length > 45 {
        (number_of(from.first_of_year()), number_of(to.last_of_year()))
    } else {
        (first.saturating_sub(2), last.saturating_add(2))
    }
}

/// Gives each piece its room: by weight, never less than [`NARROWEST`].
fn allot(pieces: &mut [Piece], weights: &[f32]) {
    let count = pieces.len();
    if count == 0 {
        return;
    }
    let room = 1.0 - BREAK * (count - 1) as f32;
    let least = NARROWEST.min(room / count as f32);
    let total: f32 = weights.iter().sum();
    let spare = room - least * count as f32;
    let mut start = 0.0;
    for (piece, weight) in pieces.iter_mut().zip(weights) {
        piece.start = start;
        piece.end = start + least + spare * weight / total.max(1.0);
        start = piece.end + BREAK;
    }
    if let Some(last) = pieces.last_mut() {
        last.end = 1.0;
    }
}

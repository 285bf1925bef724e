//! A ruler of broken scales: where each day stands on an axis. Dense stretches get room, empty ones are left out.
//!
//! The ruler starts as one piece. Marks drawn closer than the eye can part them are a cost; the
//! cut that saves most is made, again and again, until no cut saves enough or there are pieces
//! enough. A cut in an empty stretch leaves it out; a cut within a mark only changes the scale.

use super::days::Times;
use dateline_model::date::calendar::{day_of, number_of};
use dateline_model::order::Order as _;

/// Pieces at most.
const MOST_PIECES: usize = 5;
/// Room between two pieces, part of the axis.
const BREAK: f32 = 0.025;
/// The least room of a piece, part of the axis.
const NARROWEST: f32 = 0.12;
/// Distance below which two marks cannot be parted, part of an axis as wide as the page.
const PARTED: f32 = 0.02;
/// What a cut must save to be worth a break: that many marks parted.
const WORTH: f32 = 0.75;
/// Room between two marks that is no waste, part of the axis.
const SLACK: f32 = 0.08;
/// What a change of scale within a month costs.
const RAGGED: f32 = 0.5;
/// Bounds looked at; beyond that, every second, third, ... stands for its neighbours.
const MOST_POINTS: usize = 64;
/// Times of a corpus that its ruler is laid out by; beyond that the same.
const MOST_TIMES: usize = 2000;

/// A piece of a ruler.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// First day.
    pub from: i32,
    /// Last day.
    pub to: i32,
    /// Where it begins, 0 to 1.
    pub start: f32,
    /// Where it ends.
    pub end: f32,
}

/// Where each day stands on an axis.
#[derive(Clone, Debug, Default)]
pub struct Ruler {
    pieces: Vec<Piece>,
}

impl Ruler {
    /// A ruler for the times of a whole corpus.
    #[must_use]
    pub fn of(times: &Times) -> Self {
        let closed = || times.iter().flatten().filter(|time| time.closed);
        let (first, last) = (closed().map(|time| time.first).min(), closed().map(|time| time.last).max());
        let (Some(first), Some(last)) = (first, last) else { return Self::default() };
        let every = closed().count().div_ceil(MOST_TIMES).max(1);
        let some = closed().step_by(every).map(|time| (time.first, time.last));
        Self::new(&some.chain([(first, first), (last, last)]).collect::<Vec<_>>(), 1.0)
    }

    /// A ruler for intervals of days, first and last, on an axis that is `narrow` times narrower than the page.
    #[must_use]
    pub fn new(intervals: &[(i32, i32)], narrow: f32) -> Self {
        let plan = Plan { parted: PARTED * narrow, ..Plan::new(intervals) };
        let mut best = Tried::new(&plan, Vec::new());
        while best.cuts.len() + 1 < MOST_PIECES && best.cost >= WORTH {
            let more = plan.places().map(|cut| best.with(&plan, best.cuts.len(), cut));
            let Some(mut next) = more.min_by(|a, b| a.cost.total_cmp(&b.cost)) else { break };
            // An earlier cut may lie better now that there is another.
            for moved in 0..next.cuts.len() {
                let others = plan.places().map(|cut| next.with(&plan, moved, cut));
                if let Some(better) =
                    others.min_by(|a, b| a.cost.total_cmp(&b.cost)).filter(|better| better.cost < next.cost)
                {
                    next = better;
                }
            }
            if best.cost - next.cost < WORTH {
                break;
            }
            best = next;
        }
        let best = best.pieces;
        Self { pieces: best }
    }

    /// Where a mark that starts at `day` begins, 0 to 1; days count from midnight.
    #[must_use]
    pub fn start(&self, day: f64) -> f32 {
        position(&self.pieces, day)
    }

    /// Where a mark that ends at `day` ends: before a break, where one stands there.
    #[must_use]
    pub fn end(&self, day: f64) -> f32 {
        let before = |piece: &&Piece| f64::from(piece.to) + 1.0 <= day;
        let whole = self.pieces.iter().take_while(before).last();
        match whole {
            Some(piece) if (f64::from(piece.to) + 1.0 - day).abs() < 1e-9 => piece.end,
            _ => position(&self.pieces, day),
        }
    }

    /// Its part from one day to another, along the whole axis; none where nothing of it lies there.
    #[must_use]
    pub fn part(&self, from: i32, to: i32) -> Option<Self> {
        let (left, right) = (self.start(f64::from(from)), self.end(f64::from(to) + 1.0));
        let put = |at: f32| ((at - left) / (right - left)).clamp(0.0, 1.0);
        let within = self.pieces.iter().filter(|piece| piece.from <= to && piece.to >= from);
        let clipped = within.map(|piece| {
            let (from, to) = (piece.from.max(from), piece.to.min(to));
            let (start, end) = (put(self.start(f64::from(from))), put(self.end(f64::from(to) + 1.0)));
            Piece { from, to, start, end }
        });
        let pieces: Vec<Piece> = if right > left { clipped.collect() } else { Vec::new() };
        (!pieces.is_empty()).then_some(Self { pieces })
    }

    /// Its pieces, left to right.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }
}

/// Where the start of a day lies on `pieces`; within a break, at the end of the piece before it.
fn position(pieces: &[Piece], day: f64) -> f32 {
    let mut last = 0.0;
    for piece in pieces {
        if day < f64::from(piece.from) {
            return last;
        }
        let length = f64::from(piece.to) - f64::from(piece.from) + 1.0;
        let part = (day - f64::from(piece.from)) / length;
        if part < 1.0 {
            return piece.start + (piece.end - piece.start) * part as f32;
        }
        last = piece.end;
    }
    last
}

/// A way to cut the ruler, and what it costs.
struct Tried {
    cuts: Vec<usize>,
    pieces: Vec<Piece>,
    cost: f32,
}

impl Tried {
    fn new(plan: &Plan, mut cuts: Vec<usize>) -> Self {
        cuts.order();
        cuts.dedup();
        let pieces = plan.pieces(&cuts);
        Self { cost: plan.cost(&pieces), pieces, cuts }
    }

    /// With the cut at index `at` (or a new one) at `cut`.
    fn with(&self, plan: &Plan, at: usize, cut: usize) -> Self {
        let mut cuts = self.cuts.clone();
        match cuts.get_mut(at) {
            Some(place) => *place = cut,
            None => cuts.push(cut),
        }
        Self::new(plan, cuts)
    }
}

/// What there is to place.
struct Plan {
    /// The bounds of the marks, in order, once each.
    points: Vec<i32>,
    /// Stretches of days that marks cover, in order, apart from each other.
    covered: Vec<(i32, i32)>,
    /// Distance below which two marks cannot be parted, part of the axis.
    parted: f32,
}

impl Plan {
    fn new(intervals: &[(i32, i32)]) -> Self {
        let mut sorted: Vec<_> =
            intervals.iter().map(|(a, b)| (on_calendar(*a.min(b)), on_calendar(*a.max(b)))).collect();
        sorted.order();
        let mut covered: Vec<(i32, i32)> = Vec::new();
        for (a, b) in &sorted {
            match covered.last_mut() {
                Some(last) if *a <= last.1.saturating_add(1) => last.1 = last.1.max(*b),
                _ => covered.push((*a, *b)),
            }
        }
        let mut points: Vec<i32> = sorted.iter().flat_map(|(a, b)| [*a, *b]).collect();
        points.order();
        points.dedup();
        if points.len() > MOST_POINTS {
            let (every, last) = (points.len().div_ceil(MOST_POINTS), points.last().copied());
            points = points.into_iter().step_by(every).chain(last).collect();
            points.dedup();
        }
        Self { points, covered, parted: PARTED }
    }

    /// The pieces that `cuts` make: each cut stands before the point with that index.
    fn pieces(&self, cuts: &[usize]) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut weights = Vec::new();
        let ends = cuts.iter().copied().chain([self.points.len()]);
        let mut start = 0;
        for end in ends {
            let inside = self.points.get(start..end).unwrap_or(&[]);
            start = end;
            let (Some(first), Some(last)) = (inside.first(), inside.last()) else { continue };
            let (mut from, to) = round_out(*first, *last);
            if let Some(before) = pieces.last_mut() {
                // Rounding must neither swallow a point of the piece before nor part a mark.
                let joined = self.covered.iter().any(|(a, b)| a <= &before.to && b >= first && *a < *first);
                let last_before =
                    self.points.get(..start - inside.len()).and_then(<[i32]>::last).copied().unwrap_or(before.to);
                if from <= last_before {
                    from = number_of(day_of(*first).first_of_month());
                }
                if from <= last_before {
                    from = *first;
                }
                if joined || before.to >= from {
                    before.to = from.saturating_sub(1);
                }
            }
            weights.push(2.0 + inside.len() as f32);
            pieces.push(Piece { from, to: to.max(from), start: 0.0, end: 0.0 });
        }
        allot(&mut pieces, &weights);
        pieces
    }

    /// Where the ruler can be cut.
    fn places(&self) -> core::ops::Range<usize> {
        1..self.points.len().max(1)
    }

    /// How many neighbouring points are too close, by how much; ragged cuts; room for nothing.
    fn cost(&self, pieces: &[Piece]) -> f32 {
        let at: Vec<f32> = self.points.iter().map(|day| position(pieces, f64::from(*day) + 0.5)).collect();
        // A scale changes best where a month begins.
        let ragged = pieces
            .windows(2)
            .filter(|pair| matches!(pair, [a, b] if a.to.saturating_add(1) == b.from && day_of(b.from).day() != 1));
        let empty = self.covered.windows(2).map(|pair| match pair {
            &[(_, end), (start, _)] if pieces.iter().any(|piece| piece.from <= end && start <= piece.to) => {
                (position(pieces, f64::from(start)) - position(pieces, f64::from(end) + 1.0) - SLACK).max(0.0)
            }
            _ => 0.0,
        });
        ragged.count() as f32 * RAGGED
            + empty.sum::<f32>()
            + at.windows(2)
                .map(|pair| if let [a, b] = pair { (1.0 - (b - a) / self.parted).max(0.0) } else { 0.0 })
                .sum::<f32>()
    }
}

/// The days from `first` to `last`, rounded outward: to the month, to months, to years, or by a little.
fn round_out(first: i32, last: i32) -> (i32, i32) {
    let (from, to) = (day_of(first), day_of(last));
    let length = last.saturating_sub(first);
    if length > 1000 {
        (number_of(from.first_of_year()), number_of(to.last_of_year()))
    } else if length > 45 || (from.year(), from.month()) == (to.year(), to.month()) {
        (number_of(from.first_of_month()), number_of(to.last_of_month()))
    } else {
        (on_calendar(first.saturating_sub(2)), on_calendar(last.saturating_add(2)))
    }
}

/// The day number, no further than the calendar goes.
fn on_calendar(number: i32) -> i32 {
    number_of(day_of(number))
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

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_model::date::calendar::iso;

    fn ruler(days: &[(&str, &str)], narrow: f32) -> Ruler {
        let number = |day: &str| number_of(day.parse().expect("a day"));
        Ruler::new(&days.iter().map(|(a, b)| (number(a), number(b))).collect::<Vec<_>>(), narrow)
    }

    fn check(days: &[(&str, &str)], covers: &[(&str, &str)]) {
        let days_of = |piece: &Piece| (iso(day_of(piece.from)), iso(day_of(piece.to)));
        let found: Vec<_> = ruler(days, 1.0).pieces().iter().map(days_of).collect();
        let expect: Vec<_> = covers.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect();
        assert_eq!(found, expect, "{days:?}");
    }

    #[test]
    fn even_data_needs_no_break() {
        check(
            &[("2019-03-04", "2019-03-04"), ("2019-03-09", "2019-03-12"), ("2019-03-30", "2019-03-30")],
            &[("2019-03-01", "2019-03-31")],
        );
        check(
            &[("1990-01-01", "1990-12-31"), ("2000-01-01", "2000-12-31"), ("2010-01-01", "2010-12-31")],
            &[("1990-01-01", "2010-12-31")],
        );
        check(&[], &[]);
    }

    #[test]
    fn empty_years_are_left_out() {
        let days = [
            ("1910-01-01", "1945-12-31"),
            ("2019-11-04", "2019-11-04"),
            ("2019-11-10", "2019-11-10"),
            ("2019-11-17", "2019-11-17"),
            ("2019-11-25", "2019-11-25"),
        ];
        check(&days, &[("1910-01-01", "1945-12-31"), ("2019-11-01", "2019-11-30")]);
    }

    #[test]
    fn a_scale_changes_within_a_mark_without_a_gap() {
        let days = [
            ("1900-01-01", "2019-12-31"),
            ("2019-10-04", "2019-10-04"),
            ("2019-10-20", "2019-10-21"),
            ("2019-11-10", "2019-11-10"),
            ("2019-11-17", "2019-11-17"),
            ("2019-11-25", "2019-11-25"),
        ];
        let ruler = ruler(&days, 1.0);
        assert!(ruler.pieces().len() > 1);
        assert!(ruler.pieces().windows(2).all(|pair| pair[0].to + 1 == pair[1].from), "{ruler:#?}");
    }

    #[test]
    fn a_part_of_a_ruler_has_the_whole_axis() {
        let whole =
            ruler(&[("1910-01-01", "1945-12-31"), ("2019-11-04", "2019-11-04"), ("2019-11-25", "2019-11-25")], 1.0);
        let number = |day: &str| number_of(day.parse().expect("a day"));
        let part = |from: &str, to: &str| whole.part(number(from), number(to));
        let november = part("2019-11-01", "2019-11-30").expect("a part");
        let [piece] = november.pieces() else { panic!("{november:?}") };
        assert_eq!((piece.from, piece.to), (number("2019-11-01"), number("2019-11-30")));
        assert!(piece.start.abs() < 0.001 && (piece.end - 1.0).abs() < 0.001, "{piece:?}");
        let both = part("1930-01-01", "2019-11-10").expect("a part");
        assert_eq!(both.pieces().len(), 2);
        assert!(both.pieces().windows(2).all(|pair| pair[0].end < pair[1].start), "the gap stays: {both:?}");
        assert!(part("1960-01-01", "1970-12-31").is_none(), "nothing lies there");
        assert!(Ruler::default().part(0, 9).is_none());
    }

    #[test]
    fn a_busy_month_has_room_on_a_narrow_axis() {
        let days = [
            ("2001-03-07", "2003-01-04"),
            ("2008-09-05", "2008-09-08"),
            ("2008-09-23", "2008-09-23"),
            ("2008-09-23", "2008-09-29"),
            ("2008-12-17", "2008-12-17"),
        ];
        let day = |day: &str| f64::from(number_of(day.parse().expect("a day")));
        let apart = |narrow: f32| {
            let ruler = ruler(&days, narrow);
            ruler.start(day("2008-09-23")) - ruler.end(day("2008-09-09"))
        };
        assert!(apart(2.4) > 0.06, "{}", apart(2.4));
        assert!(apart(2.4) >= apart(1.0), "{} {}", apart(2.4), apart(1.0));
    }
}

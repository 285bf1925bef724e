//! Times as pairs of day numbers, so that thousands are compared without touching a calendar.

use dateline_model::date::calendar::{iso, number_of};
use dateline_model::date::{Shape, When};
use jiff::civil::Date;

/// A time: its first and last possible day, counted from the start of 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// The first; `i32::MIN` where nothing bounds it.
    pub first: i32,
    /// The last; `i32::MAX` where nothing bounds it.
    pub last: i32,
    /// Whether it goes on from the first to the last, so that it falls wherever it touches.
    pub lasts: bool,
    /// Whether it says enough to be counted among others: no end is open, and one day of them is one of not too many.
    pub closed: bool,
}

/// Days of which one may be the one; among more it tells nothing that a chart or a range of days could show.
const WIDEST: i32 = 5 * 366;

/// How a time stands to a range of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// All that is possible lies in it.
    Certain,
    /// Part of what is possible lies in it.
    Possible,
    /// Nothing possible lies in it.
    None,
    /// Nothing bounds the time.
    Undated,
}

impl Days {
    /// The days of `when`; none where nothing bounds it.
    #[must_use]
    pub fn of(when: &When) -> Option<Self> {
        if when.shape == Shape::Unplaced || (when.earliest.is_none() && when.latest.is_none()) {
            return None;
        }
        let days = Self::range(when.earliest, when.latest);
        let lasts = when.shape == Shape::Lasted && !days.is_open();
        let narrow = when.shape != Shape::OneOf || days.last.saturating_sub(days.first) <= WIDEST;
        Some(Self { lasts, closed: !days.is_open() && narrow, ..days })
    }

    /// The days of a range, open where `None`.
    #[must_use]
    pub fn range(from: Option<Date>, to: Option<Date>) -> Self {
        let closed = from.is_some() && to.is_some();
        Self { first: from.map_or(i32::MIN, number_of), last: to.map_or(i32::MAX, number_of), lasts: false, closed }
    }

    /// Whether one end is open.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.first == i32::MIN || self.last == i32::MAX
    }

    /// How it stands to `range`.
    #[must_use]
    pub fn overlap(self, range: Self) -> Overlap {
        if self.first > range.last || self.last < range.first {
            Overlap::None
        } else if self.lasts || (self.first >= range.first && self.last <= range.last) {
            Overlap::Certain
        } else {
            Overlap::Possible
        }
    }
}

/// How the nearest of `times` stands to `range`; one that is not closed only where all of it lies there.
#[must_use]
pub fn best(times: &[Days], range: Days) -> Overlap {
    let mut best = Overlap::Undated;
    for time in times {
        match (time.overlap(range), best) {
            (Overlap::Certain, _) => return Overlap::Certain,
            // An open interval touches almost every range, which says nothing.
            (Overlap::Possible, _) if !time.closed => {}
            (Overlap::Possible, _) => best = Overlap::Possible,
            (Overlap::None, Overlap::Undated) => best = Overlap::None,
            _ => {}
        }
    }
    best
}

/// From the first day to the last, as coarse as they are: years, months or days.
#[must_use]
pub fn lasted(from: Date, to: Date) -> When {
    let years = from.day_of_year() == 1 && to.day_of_year() == to.days_in_year();
    let months = from.day() == 1 && to.day() == to.days_in_month();
    let show = |day: Date| {
        if years {
            format!("{:04}", day.year())
        } else if months {
            format!("{:04}-{:02}", day.year(), day.month())
        } else {
            iso(day)
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

/// The times of every article, on one axis.
#[derive(Clone, Debug, Default)]
pub struct Times {
    days: Vec<Days>,
    /// Where each article's times end.
    ends: Vec<u32>,
}

impl Times {
    /// Adds the next article's times.
    pub fn add<'a>(&mut self, times: impl Iterator<Item = &'a When>) {
        self.days.extend(times.filter_map(Days::of));
        self.ends.push(u32::try_from(self.days.len()).unwrap_or(u32::MAX));
    }

    /// The times of the article at `at`.
    #[must_use]
    pub fn of(&self, at: usize) -> &[Days] {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        let end = self.ends.get(at).map_or(start, |end| *end as usize);
        self.days.get(start..end).unwrap_or(&[])
    }

    /// Whether no article has any.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// How many articles there are.
    #[must_use]
    pub fn articles(&self) -> usize {
        self.ends.len()
    }

    /// Bytes that they take.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of_val(self.days.as_slice()) + size_of_val(self.ends.as_slice())
    }

    /// The times of each article, in order.
    pub fn iter(&self) -> impl Iterator<Item = &[Days]> {
        (0..self.articles()).map(|at| self.of(at))
    }
}

//! A stretch of days at the precision of the words that named it.

use super::calendar::{iso, month_end, month_start, year_end, year_start};
use super::{Shape, When};
use jiff::civil::Date;

/// How coarse a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// A day.
    Day,
    /// From one day to another.
    Days,
    /// A month.
    Month,
    /// From one month to another.
    Months,
    /// A season: EDTF level 1 codes 21 to 24.
    Season,
    /// A year.
    Year,
    /// From one year to another.
    Years,
    /// Ten years: `198X`.
    Decade,
    /// A hundred years: `19XX`.
    Century,
}

/// Some days in a row, and how precisely they are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// How precisely.
    pub precision: Precision,
}

impl Stretch {
    /// One day.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self { start: day, end: day, precision: Precision::Day }
    }

    /// From one day to another, in whichever order they come.
    #[must_use]
    pub fn days(a: Date, b: Date) -> Self {
        let precision = if a == b { Precision::Day } else { Precision::Days };
        Self { start: a.min(b), end: a.max(b), precision }
    }

    /// A month.
    #[must_use]
    pub fn month(year: i16, month: i8) -> Self {
        Self { start: month_start(year, month), end: month_end(year, month), precision: Precision::Month }
    }

    /// A year.
    #[must_use]
    pub fn year(year: i16) -> Self {
        Self { start: year_start(year), end: year_end(year), precision: Precision::Year }
    }

    /// From one year to another.
    #[must_use]
    pub fn years(a: i16, b: i16) -> Self {
        Self { start: year_start(a.min(b)), end: year_end(a.max(b)), precision: Precision::Years }
    }

    /// The ten years that start with `first`.
    #[must_use]
    pub fn decade(first: i16) -> Self {
        let first = first.clamp(0, 9990);
        Self { start: year_start(first), end: year_end(first + 9), precision: Precision::Decade }
    }

    /// The hundred years that start with `first`: 1900 for "the 20th century", as TIMEX3 has it.
    #[must_use]
    pub fn century(first: i16) -> Self {
        let first = first.clamp(0, 9900);
        Self { start: year_start(first), end: year_end(first + 99), precision: Precision::Century }
    }

    /// Spring, summer, autumn or winter (0 to 3) of the northern hemisphere, by whole months; winter starts in `year`.
    #[must_use]
    pub fn season(year: i16, season: i8) -> Self {
        let (first, last, last_year) = match season {
            0 => (3, 5, year),
            1 => (6, 8, year),
            2 => (9, 11, year),
            _ => (12, 2, year.saturating_add(1)),
        };
        Self { start: month_start(year, first), end: month_end(last_year, last), precision: Precision::Season }
    }

    /// Its first end in EDTF.
    fn first(&self) -> String {
        self.point(self.start)
    }

    /// `day` at this precision.
    fn point(&self, day: Date) -> String {
        match self.precision {
            Precision::Day | Precision::Days => iso(day),
            Precision::Month | Precision::Months => format!("{:04}-{:02}", day.year(), day.month()),
            Precision::Season => {
                let code = match self.start.month() {
                    3 => 21,
                    6 => 22,
                    9 => 23,
                    _ => 24,
                };
                format!("{:04}-{code}", self.start.year())
            }
            Precision::Year | Precision::Years => format!("{:04}", day.year()),
            Precision::Decade => format!("{:03}X", day.year() / 10),
            Precision::Century => format!("{:02}XX", day.year() / 100),
        }
    }

    /// Its EDTF form.
    #[must_use]
    pub fn edtf(&self) -> String {
        match self.precision {
            Precision::Days | Precision::Months | Precision::Years => {
                format!("{}/{}", self.point(self.start), self.point(self.end))
            }
            _ => self.first(),
        }
    }

    /// As a value with bounds.
    #[must_use]
    pub fn when(&self) -> When {
        let shape = match self.precision {
            Precision::Day => Shape::Day,
            Precision::Days | Precision::Months | Precision::Years => Shape::Lasted,
            _ => Shape::Within,
        };
        When { edtf: self.edtf(), shape, earliest: Some(self.start), latest: Some(self.end) }
    }

    /// One such stretch, somewhere between two, either of which may be open.
    #[must_use]
    pub fn between(a: Option<Self>, b: Option<Self>) -> Option<When> {
        match (a, b) {
            (Some(a), Some(b)) if a == b => Some(a.when()),
            (None, None) => None,
            (a, b) => {
                let from = a.map(|a| a.point(a.start)).unwrap_or_default();
                let to = b.map(|b| b.point(b.end)).unwrap_or_default();
                Some(When {
                    edtf: format!("[{from}..{to}]"),
                    shape: Shape::OneOf,
                    earliest: a.map(|a| a.start),
                    latest: b.map(|b| b.end),
                })
            }
        }
    }
}

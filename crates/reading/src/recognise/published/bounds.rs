//! Bounds on the day of publication, and how they meet.

use dateline_model::date::When;
use dateline_model::date::calendar::{add_days, ymd};
use jiff::civil::Date;

/// What a clue says about the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// It lies between these days; an open end is open.
    Between(Option<Date>, Option<Date>),
    /// It lies so many days before a month and day of an unknown year: (month, day, least, most).
    Yearly {
        /// Month of the day counted to.
        month: i8,
        /// Day of the month.
        day: i8,
        /// Least days before it.
        least: i32,
        /// Most days before it.
        most: i32,
    },
}

impl Constraint {
    /// As a value for the argument; a window in an unknown year has no place on the calendar.
    #[must_use]
    pub fn when(self) -> Option<When> {
        match self {
            Self::Between(a, b) => When::one_of(a, b),
            Self::Yearly { .. } => {
                // Any common year shows the month and day.
                let (a, b) = self.window(2001)?;
                let show = |day: Date| format!("XXXX-{:02}-{:02}", day.month(), day.day());
                Some(When::unplaced(if a == b { show(a) } else { format!("{}/{}", show(a), show(b)) }))
            }
        }
    }

    /// The days of a yearly window whose last day falls in `year`.
    fn window(self, year: i16) -> Option<(Date, Date)> {
        let Self::Yearly { month, day, least, most } = self else {
            return None;
        };
        let to = ymd(year, month, day).or_else(|| ymd(year, month, 28))?;
        Some((add_days(to, -most), add_days(to, -least)))
    }
}

/// The days that are still possible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// No earlier.
    pub lo: Option<Date>,
    /// No later.
    pub hi: Option<Date>,
    /// Windows that recur each year.
    pub yearly: Vec<Constraint>,
}

/// How many years of a yearly window are looked at; beyond that an end stays open.
const YEARS: i16 = 60;

impl Bounds {
    /// These bounds with one more; `None` where no day would be left.
    #[must_use]
    pub fn with(&self, says: Constraint) -> Option<Self> {
        let mut next = self.clone();
        match says {
            Constraint::Between(a, b) => {
                next.lo = self.lo.max(a);
                next.hi = match (self.hi, b) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    (a, b) => a.or(b),
                };
            }
            yearly @ Constraint::Yearly { .. } => next.yearly.push(yearly),
        }
        if next.lo.zip(next.hi).is_some_and(|(lo, hi)| lo > hi) {
            return None;
        }
        (next.yearly.is_empty() || next.lo.is_none() && next.hi.is_none() || next.days() != (None, None))
            .then_some(next)
    }

    /// Whether `day` is possible.
    #[must_use]
    pub fn allow(&self, day: Date) -> bool {
        self.lo.is_none_or(|lo| lo <= day)
            && self.hi.is_none_or(|hi| day <= hi)
            && self.yearly.iter().all(|yearly| {
                (-1..=1).any(|shift| {
                    yearly.window(day.year().saturating_add(shift)).is_some_and(|(a, b)| a <= day && day <= b)
                })
            })
    }

    /// First and last possible day; (none, none) also where yearly windows leave no day.
    #[must_use]
    pub fn days(&self) -> (Option<Date>, Option<Date>) {
        let Some(yearly) = self.yearly.first() else {
            return (self.lo, self.hi);
        };
        let fits = |(a, b): (Date, Date)| {
            let (a, b) = (self.lo.map_or(a, |lo| lo.max(a)), self.hi.map_or(b, |hi| hi.min(b)));
            // A second window must share a day with the first.
            let whole = self.yearly.iter().skip(1).all(|other| {
                (-1..=1)
                    .any(|shift| other.window(a.year().saturating_add(shift)).is_some_and(|(c, d)| c <= b && a <= d))
            });
            (a <= b && whole).then_some((a, b))
        };
        let first = self.lo.and_then(|lo| {
            (lo.year()..=lo.year().saturating_add(YEARS)).find_map(|year| yearly.window(year).and_then(fits))
        });
        let last = self.hi.and_then(|hi| {
            let to = hi.year().saturating_add(1);
            (to.saturating_sub(YEARS)..=to).rev().find_map(|year| yearly.window(year).and_then(fits))
        });
        (first.map(|(a, _)| a), last.map(|(_, b)| b))
    }

    /// What is left, as a value.
    #[must_use]
    pub fn when(&self) -> Option<When> {
        let (a, b) = self.days();
        When::one_of(a, b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_yearly_window_between_two_days() {
        let window = Constraint::Yearly { month: 7, day: 20, least: 15, most: 18 };
        let open = Bounds::default().with(window).expect("nothing contradicts");
        assert_eq!(open.days(), (None, None));
        let from = open.with(Constraint::Between(Some(date(2011, 3, 1)), None)).expect("later years fit");
        assert_eq!(from.days(), (Some(date(2011, 7, 2)), None));
        let both = from.with(Constraint::Between(None, Some(date(2013, 1, 31)))).expect("two years fit");
        assert_eq!(both.days(), (Some(date(2011, 7, 2)), Some(date(2012, 7, 5))));
        assert!(both.allow(date(2012, 7, 4)) && !both.allow(date(2012, 7, 6)));
        assert_eq!(from.with(Constraint::Between(None, Some(date(2011, 6, 1)))), None);
    }

    #[test]
    fn a_window_may_cross_the_new_year() {
        let window = Constraint::Yearly { month: 1, day: 3, least: 4, most: 10 };
        let bounds = Bounds::default().with(window).expect("open");
        assert!(bounds.allow(date(2015, 12, 28)));
        assert_eq!(window.when().map(|when| when.edtf), Some("XXXX-12-24/XXXX-12-30".into()));
    }
}

//! Times with honest edges: a value, its bounds, and its EDTF form.

pub mod calendar;
pub mod edtf;
pub mod stretch;

pub use stretch::{Precision, Stretch};

use calendar::iso;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What an interval of days means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// One known day.
    Day,
    /// Some time within a month, a season, a year, a decade: as coarse as the words are.
    Within,
    /// From the first day to the last: `a/b`.
    Lasted,
    /// One day, somewhere from the first to the last: `[a..b]`.
    OneOf,
    /// It has a value but no place on the calendar (`XXXX-06-04`).
    Unplaced,
}

/// A time: EDTF (Library of Congress; ISO 8601-2) and the plain days that bound it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The EDTF string.
    pub edtf: String,
    /// What the bounds mean.
    pub shape: Shape,
    /// The earliest possible (or the first) day; `None` where nothing bounds it.
    #[serde(with = "serde_day")]
    pub earliest: Option<Date>,
    /// The latest possible (or the last) day; `None` where nothing bounds it.
    #[serde(with = "serde_day")]
    pub latest: Option<Date>,
}

impl When {
    /// One known day.
    #[must_use]
    pub fn day(date: Date) -> Self {
        Self { edtf: iso(date), shape: Shape::Day, earliest: Some(date), latest: Some(date) }
    }

    /// One day somewhere from `earliest` to `latest`; a single day where they meet.
    #[must_use]
    pub fn one_of(earliest: Option<Date>, latest: Option<Date>) -> Option<Self> {
        match (earliest, latest) {
            (None, None) => None,
            (Some(a), Some(b)) if a == b => Some(Self::day(a)),
            (a, b) => {
                let show = |day: Option<Date>| day.map(iso).unwrap_or_default();
                Some(Self { edtf: format!("[{}..{}]", show(a), show(b)), shape: Shape::OneOf, earliest: a, latest: b })
            }
        }
    }

    /// A value that has no place on the calendar: `XXXX-06-04`.
    #[must_use]
    pub fn unplaced(edtf: String) -> Self {
        Self { edtf, shape: Shape::Unplaced, earliest: None, latest: None }
    }

    /// Whether any of its days may lie in `from..=to`, open where `None`.
    #[must_use]
    pub fn overlaps(&self, from: Option<Date>, to: Option<Date>) -> bool {
        if self.earliest.is_none() && self.latest.is_none() {
            return false;
        }
        let starts_in_time = to.is_none_or(|to| self.earliest.is_none_or(|day| day <= to));
        let ends_in_time = from.is_none_or(|from| self.latest.is_none_or(|day| day >= from));
        starts_in_time && ends_in_time
    }

    /// Whether all of its days lie in `from..=to`, open where `None`.
    #[must_use]
    pub fn within(&self, from: Option<Date>, to: Option<Date>) -> bool {
        from.is_none_or(|from| self.earliest.is_some_and(|day| day >= from))
            && to.is_none_or(|to| self.latest.is_some_and(|day| day <= to))
    }
}

/// Days as `YYYY-MM-DD` strings in any serde format.
pub(crate) mod serde_day {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[allow(clippy::ref_option)] // serde's signature
    pub fn serialize<S: Serializer>(day: &Option<Date>, out: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => out.serialize_some(&super::calendar::iso(*day)),
            None => out.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Date>, D::Error> {
        let text: Option<String> = Option::deserialize(input)?;
        text.map(|text| super::calendar::from_iso(&text).ok_or_else(|| D::Error::custom("not a day"))).transpose()
    }
}

//! Feasts that go by the moon, year by year from 1980 to 2050: days after the first that the feast can fall on, one character a
//! year, '0' for none.
//!
//! New moons after J. Meeus, "Astronomical Algorithms" (1991), chapter 47: the Lunar New Year is the one from 21 January on, in
//! the time of China; Diwali the evening before the one from the middle of October to the middle of November, in that of
//! India. Passover after the arithmetic of the Hebrew calendar, the Easter of the eastern churches after that of the Julian
//! one (the same book, chapters 8 and 9). What begins when somebody has seen the moon, as Ramadan, has no table.

use dateline_model::date::calendar::{add_days, ymd};
use jiff::civil::Date;

/// What the other feasts are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moon {
    /// The first day of the year in China, Korea and Vietnam.
    LunarNewYear,
    /// The main day of the festival of lights.
    Diwali,
    /// Its first whole day.
    Passover,
    /// Of the Orthodox churches.
    Easter,
}

/// The first year of the tables.
const FIRST: i16 = 1980;

/// The day in `year`.
#[must_use]
pub fn day_of(moon: Moon, year: i16) -> Option<Date> {
    let (month, day, table) = match moon {
        Moon::LunarNewYear => (1, 21, LUNAR_NEW_YEAR),
        Moon::Diwali => (10, 16, DIWALI),
        Moon::Passover => (3, 26, PASSOVER),
        Moon::Easter => (4, 4, EASTERN),
    };
    let after = table.get(usize::try_from(year.checked_sub(FIRST)?).ok()?)?;
    Some(add_days(ymd(year, month, day)?, i32::from(after.saturating_sub(b'0'))))
}

/// From 21 January.
const LUNAR_NEW_YEAR: &[u8] = b"J?4G<0C8K@6I>2D:MA7J?3F;1C8LA5H=2D:MB7J?4F;1D8K@5G=2E:MB7I>3F;1D9K@5H<2";

/// From 16 October.
const DIWALI: &[u8] = b"F;NC7K@6H=2D9LB7I>3F:MC8K@5H<1D:LA7J>3F;MC8K?4G=1D:MA6I>2E;NC8K@4G<2D:M";

/// From 26 March.
const PASSOVER: &[u8] = b"6H=3F;MC7I?4G;1D9K@6I=2F;MB8I>4H<0D9L@5I>2E;LB7K@5G=1C9MA5I>3E:NA7J@3F<";

/// From 4 April.
const EASTERN: &[u8] = b"2F>RB:N?6J;3F>KC:G?7J;OG7KC4G?0D;O@8K<4H?LD<O@8L<4H9LD5I@1E=PA9MD5IA1E=";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_hold_what_calendars_print() {
        for (moon, year, month, day) in [
            (Moon::LunarNewYear, 2007, 2, 18),
            (Moon::LunarNewYear, 2025, 1, 29),
            (Moon::Diwali, 2017, 10, 19),
            (Moon::Diwali, 2021, 11, 4),
            (Moon::Passover, 2016, 4, 23),
            (Moon::Passover, 2024, 4, 23),
            (Moon::Easter, 2021, 5, 2),
            (Moon::Easter, 2017, 4, 16),
        ] {
            assert_eq!(day_of(moon, year), ymd(year, month, day), "{moon:?} {year}");
        }
        let tables = [LUNAR_NEW_YEAR, DIWALI, PASSOVER, EASTERN];
        assert!(tables.iter().all(|table| table.len() == 71));
        assert_eq!((day_of(Moon::Easter, 1979), day_of(Moon::Easter, 2051)), (None, None));
    }
}

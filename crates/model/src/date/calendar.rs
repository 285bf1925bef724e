//! Calendar arithmetic that stays inside the calendar instead of failing.

use jiff::civil::{Date, Weekday, date};

// Adding, counting, printing and parsing go by day numbers here, not through jiff's spans and formats: those bring
// time zones, rounding and their messages with them, some 50 kB of code.

/// The months in English, as references and datelines write them.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Days since the start of 1970, after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain):
/// years begin in March, so that the leap day is a year's last.
#[must_use]
pub fn number_of(day: Date) -> i32 {
    let (month, year) = (i32::from(day.month()), i32::from(day.year()) - i32::from(day.month() <= 2));
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i32::from(day.day()) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The day with that number, by the same algorithm; the first or last day of the calendar where there is none.
#[must_use]
pub fn day_of(number: i32) -> Date {
    let edge = if number < 0 { Date::MIN } else { Date::MAX };
    let Some(days) = number.checked_add(719_468) else { return edge };
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + i32::from(month <= 2);
    let part = |number: i32| i8::try_from(number).ok();
    let parts = (i16::try_from(year), part(month), part(day_of_year - (153 * from_march + 2) / 5 + 1));
    let (Ok(year), Some(month), Some(day)) = parts else { return edge };
    ymd(year, month, day).unwrap_or(edge)
}

/// `day` moved by `days`; the first or last day of the calendar where that leaves it.
#[must_use]
pub fn add_days(day: Date, days: i32) -> Date {
    day_of(number_of(day).saturating_add(days))
}

/// `day` moved by `days`; none where that leaves the calendar.
#[must_use]
pub fn checked_add_days(day: Date, days: i32) -> Option<Date> {
    let number = number_of(day).checked_add(days)?;
    Some(day_of(number)).filter(|day| number_of(*day) == number)
}

/// `day` moved by `months`, kept within the month it lands in ("31 March" less one is the last of February); the first
/// or last day of the calendar where that leaves it.
#[must_use]
pub fn add_months(day: Date, months: i32) -> Date {
    checked_add_months(day, months).unwrap_or(if months < 0 { Date::MIN } else { Date::MAX })
}

/// `day` moved by `months`, kept within the month it lands in; none where that leaves the calendar.
#[must_use]
pub fn checked_add_months(day: Date, months: i32) -> Option<Date> {
    let count = (i32::from(day.year()) * 12 + i32::from(day.month()) - 1).checked_add(months)?;
    let (year, month) = (i16::try_from(count.div_euclid(12)).ok()?, i8::try_from(count.rem_euclid(12) + 1).ok()?);
    let first = ymd(year, month, 1)?;
    ymd(year, month, day.day().min(first.days_in_month()))
}

/// The days from `from` to `to` cut into pieces, first and last day of each, in order: `end` says where the piece that
/// starts at a day ends. Each piece has a day at least, and there is none past `to`, so it ends where the calendar does.
pub fn cut(from: Date, to: Date, end: impl Fn(Date) -> Date) -> impl Iterator<Item = (Date, Date)> {
    let mut next = Some(from).filter(|from| *from <= to);
    core::iter::from_fn(move || {
        let start = next?;
        let last = end(start).clamp(start, to);
        next = last.tomorrow().ok().filter(|next| *next <= to);
        Some((start, last))
    })
}

/// `YYYY-MM-DD`.
#[must_use]
pub fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// The day that `YYYY-MM-DD` says, if it says one.
#[must_use]
pub fn from_iso(text: &str) -> Option<Date> {
    let number = |part: Option<&str>, width: usize| -> Option<i16> {
        let part = part.filter(|part| part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        part.parse().ok()
    };
    let mut parts = text.split('-');
    let (year, month, day) = (number(parts.next(), 4)?, number(parts.next(), 2)?, number(parts.next(), 2)?);
    let day = ymd(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)?;
    parts.next().is_none().then_some(day)
}

/// The day `year`-`month`-`day`, where there is one.
#[must_use]
pub fn ymd(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}

/// First day of a month; January where `month` is none, the calendar's last month where `year` is past it.
#[must_use]
pub fn month_start(year: i16, month: i8) -> Date {
    let past = |year: i16| if year > Date::MAX.year() { Date::MAX.first_of_month() } else { year_start(year) };
    ymd(year, month, 1).unwrap_or_else(|| past(year))
}

/// Last day of a month.
#[must_use]
pub fn month_end(year: i16, month: i8) -> Date {
    month_start(year, month).last_of_month()
}

/// 1 January.
#[must_use]
pub fn year_start(year: i16) -> Date {
    date(year.clamp(-9999, 9999), 1, 1)
}

/// 31 December.
#[must_use]
pub fn year_end(year: i16) -> Date {
    date(year.clamp(-9999, 9999), 12, 31)
}

/// The last `weekday` that is not after `day`.
#[must_use]
pub fn on_or_before(weekday: Weekday, day: Date) -> Date {
    add_days(day, -i32::from(day.weekday().since(weekday)))
}

/// The first `weekday` that is not before `day`.
#[must_use]
pub fn on_or_after(weekday: Weekday, day: Date) -> Date {
    add_days(day, i32::from(day.weekday().until(weekday)))
}

/// Days from `a` to `b`; negative where `b` comes first.
#[must_use]
pub fn days_between(a: Date, b: Date) -> i32 {
    number_of(b) - number_of(a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_count_from_the_day_itself() {
        let saturday = date(2019, 11, 23);
        assert_eq!(on_or_before(Weekday::Saturday, saturday), saturday);
        assert_eq!(on_or_before(Weekday::Friday, saturday), date(2019, 11, 22));
        assert_eq!(on_or_before(Weekday::Sunday, saturday), date(2019, 11, 17));
        assert_eq!(on_or_after(Weekday::Saturday, saturday), saturday);
        assert_eq!(on_or_after(Weekday::Friday, saturday), date(2019, 11, 29));
        assert_eq!(days_between(saturday, date(2019, 12, 1)), 8);
    }

    #[test]
    fn days_have_numbers() {
        assert_eq!(number_of(date(1970, 1, 1)), 0);
        assert_eq!(number_of(date(2000, 3, 1)), 11_017);
        assert_eq!(day_of(i32::MAX), Date::MAX);
        assert_eq!(day_of(i32::MIN), Date::MIN);
        let mut day = date(1895, 12, 30);
        for number in number_of(day)..number_of(day) + 80_000 {
            assert_eq!((number_of(day), day_of(number)), (number, day));
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn days_are_written_as_iso_8601_has_them() {
        for (text, expect) in [
            ("2019-11-23", true),
            ("0999-01-01", true),
            ("2019-13-01", false),
            ("2019-02-29", false),
            ("2019-1-1", false),
            ("+019-01-01", false),
            ("2019-11-23T10", false),
            ("", false),
        ] {
            assert_eq!(from_iso(text).map(iso).as_deref(), expect.then_some(text), "{text}");
        }
    }

    #[test]
    fn the_calendar_has_edges_not_cliffs() {
        assert_eq!(add_days(date(9999, 12, 30), 9), Date::MAX);
        assert_eq!(add_months(date(2020, 3, 31), -1), date(2020, 2, 29));
        assert_eq!(add_months(date(-9999, 1, 1), -1), Date::MIN);
        assert_eq!(checked_add_days(date(9999, 12, 30), 1), Some(Date::MAX));
        assert_eq!(checked_add_days(date(9999, 12, 30), 2), None);
        assert_eq!(checked_add_months(date(9998, 12, 31), 12), Some(Date::MAX));
        assert_eq!(checked_add_months(date(9999, 12, 1), 1), None);
        assert_eq!(checked_add_months(date(2020, 1, 1), i32::MAX), None);
        assert_eq!(month_end(2020, 2), date(2020, 2, 29));
        assert_eq!(month_end(10_000, 2), Date::MAX);
    }
}

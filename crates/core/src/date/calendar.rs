//! Calendar arithmetic that stays inside the calendar instead of failing.

use jiff::civil::{Date, Weekday, date};

/// `day` moved by `days`; the first or last day of the calendar where that leaves it.
#[must_use]
pub fn add_days(day: Date, days: i32) -> Date {
    let moved = jiff::Span::new().try_days(days).ok().and_then(|span| day.checked_add(span).ok());
    moved.unwrap_or(if days < 0 { Date::MIN } else { Date::MAX })
}

/// `day` moved by `months`, kept within the month it lands in ("31 March" less one is the last of February).
#[must_use]
pub fn add_months(day: Date, months: i32) -> Date {
    let moved = jiff::Span::new().try_months(months).ok().and_then(|span| day.checked_add(span).ok());
    moved.unwrap_or(if months < 0 { Date::MIN } else { Date::MAX })
}

/// The day `year`-`month`-`day`, where there is one.
#[must_use]
pub fn ymd(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}

/// First day of a month; January where `month` is none.
#[must_use]
pub fn month_start(year: i16, month: i8) -> Date {
    ymd(year, month, 1).unwrap_or_else(|| year_start(year))
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
    a.until(b).map_or(0, |span| span.get_days())
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
    fn the_calendar_has_edges_not_cliffs() {
        assert_eq!(add_days(date(9999, 12, 30), 9), Date::MAX);
        assert_eq!(add_months(date(2020, 3, 31), -1), date(2020, 2, 29));
        assert_eq!(add_months(date(-9999, 1, 1), -1), Date::MIN);
        assert_eq!(month_end(2020, 2), date(2020, 2, 29));
    }
}

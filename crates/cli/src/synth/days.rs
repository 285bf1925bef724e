//! Days in words: how a mention is written, how far it lies from the day of publication, and the same for another day.

use dateline_model::date::calendar::{MONTHS, add_days, add_months, days_between, iso};
use jiff::civil::Date;

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Written {
    /// "May 5, 2020"
    MonthDayYear,
    /// "5 May 2020"
    DayMonthYear,
    /// "May 5"
    MonthDay,
    /// "5 May"
    DayMonth,
    /// "May 2020"
    MonthYear,
    /// "May"
    Month,
    /// "2020"
    Year,
}

impl Written {
    /// How `words` are written; `None` where they are left as they are.
    pub(super) fn of(words: &str) -> Option<Self> {
        let parts: Vec<&str> = words.split([' ', ',']).filter(|part| !part.is_empty()).collect();
        let is_month = |part: &str| MONTHS.contains(&part);
        let digits = |part: &str, count: core::ops::RangeInclusive<usize>| {
            count.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let (is_day, is_year) = (|part: &str| digits(part, 1..=2), |part: &str| digits(part, 4..=4));
        Some(match parts.as_slice() {
            [month, day, year] if is_month(month) && is_day(day) && is_year(year) => Self::MonthDayYear,
            [day, month, year] if is_month(month) && is_day(day) && is_year(year) => Self::DayMonthYear,
            [month, day] if is_month(month) && is_day(day) => Self::MonthDay,
            [day, month] if is_month(month) && is_day(day) => Self::DayMonth,
            [month, year] if is_month(month) && is_year(year) => Self::MonthYear,
            [month] if is_month(month) => Self::Month,
            [year] if is_year(year) => Self::Year,
            _ => return None,
        })
    }

    /// How far `day` lies from the day of publication, in what the words count in: days, months or years.
    pub(super) fn distance(self, published: Date, day: Date) -> i32 {
        let years = i32::from(day.year()) - i32::from(published.year());
        match self {
            Self::MonthDayYear | Self::DayMonthYear | Self::MonthDay | Self::DayMonth => days_between(published, day),
            Self::MonthYear | Self::Month => years * 12 + i32::from(day.month()) - i32::from(published.month()),
            Self::Year => years,
        }
    }

    /// The words for what lies `distance` from `published`.
    pub(super) fn words(self, published: Date, distance: i32) -> String {
        let day = match self {
            Self::MonthDayYear | Self::DayMonthYear | Self::MonthDay | Self::DayMonth => add_days(published, distance),
            Self::MonthYear | Self::Month => add_months(published.first_of_month(), distance),
            Self::Year => add_months(published.first_of_month(), distance.saturating_mul(12)),
        };
        let (number, month, year) = (day.day(), month_of(day), day.year());
        match self {
            Self::MonthDayYear => format!("{month} {number}, {year}"),
            Self::DayMonthYear => format!("{number} {month} {year}"),
            Self::MonthDay => format!("{month} {number}"),
            Self::DayMonth => format!("{number} {month}"),
            Self::MonthYear => format!("{month} {year}"),
            Self::Month => month.to_owned(),
            Self::Year => year.to_string(),
        }
    }
}

/// The line that dates an article, in the manner `manner` of four; in digits only where the text is not English.
pub(super) fn line(day: Date, english: bool, manner: usize) -> String {
    match manner {
        _ if !english => iso(day),
        0 => format!("{}, {}", day.strftime("%A"), Written::MonthDayYear.words(day, 0)),
        1 => Written::MonthDayYear.words(day, 0),
        2 => Written::DayMonthYear.words(day, 0),
        _ => iso(day),
    }
}

fn month_of(day: Date) -> &'static str {
    let at = usize::try_from(day.month()).unwrap_or(1).saturating_sub(1);
    MONTHS[at % 12]
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// What stands `words` in an article of one day reads `expect` in an article of another.
    fn check(words: &str, value: Date, expect: &str) {
        let written = Written::of(words).expect("a way of writing");
        let distance = written.distance(date(2019, 11, 23), value);
        assert_eq!(written.words(date(2020, 3, 1), distance), expect, "{words}");
    }

    #[test]
    fn days_move_with_the_day_of_publication() {
        check("November 22, 2019", date(2019, 11, 22), "February 29, 2020");
        check("22 November 2019", date(2019, 11, 22), "29 February 2020");
        check("December 1", date(2019, 12, 1), "March 9");
        check("1 December", date(2019, 12, 1), "9 March");
        check("October", date(2019, 10, 1), "February");
        check("May 2018", date(2018, 5, 1), "September 2018");
        check("1965", date(1965, 1, 1), "1966");
        for words in ["Friday", "2010-11", "May 4th", "the 1980s", ""] {
            assert_eq!(Written::of(words), None, "{words}");
        }
    }
}

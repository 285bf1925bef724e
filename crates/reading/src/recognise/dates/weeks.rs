//! Weeks and runs of months that a day or a month bounds: "week ending Jan. 29", "the first week of March", "nine months to March
//! 2023".

use super::lexicon::{Lex, Unit};
use super::scan::{DateMatch, Scan};
use super::value::{TimeValue, YearOf};
use super::year::{kind, or_relative, trailing_year};
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;

/// "week ending Jan. 29", "week to 29 January": the seven days up to then. `at` is the day's first token.
pub fn week_to(scan: &Scan<'_>, day: &DateMatch) -> Option<DateMatch> {
    let TimeValue::Day { year, month, day: last, .. } = day.value else { return None };
    let lead = day.start.checked_sub(2)?;
    let week = matches!(scan.lex(lead), Lex::Unit { unit: Unit::Week, many: false });
    // "the week of Jan. 17" begins on that day.
    let from = scan.lex(lead + 1) == Lex::Of || scan.is(lead + 1, &["beginning", "starting", "commencing"]);
    if week && from && last <= 22 {
        let value = TimeValue::Days { year, from: (month, last), to: (month, last + 6) };
        return Some(DateMatch { start: lead, value, rule: Rule::DateRange, ..*day });
    }
    if !week || !(scan.is(lead + 1, &["ending", "ended"]) || scan.lex(lead + 1) == Lex::To) {
        return None;
    }
    // Weeks that begin in the month before: of February the days that it has every year.
    let before = if month == 1 { 12 } else { month - 1 };
    let length = match before {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let from = if last > 6 { (month, last - 6) } else { (before, length + last - 6) };
    // Out of the year before, it has no year of its own.
    let value = if from.0 > month { day.value } else { TimeValue::Days { year, from, to: (month, last) } };
    Some(DateMatch { start: lead, value, rule: Rule::DateRange, ..*day })
}

/// "nine months to March 2023", "year ended March 2021": the months up to then. `found` is the month, or the day that ends it.
pub fn months_to(scan: &Scan<'_>, found: &DateMatch) -> Option<DateMatch> {
    let (TimeValue::Month { year, month } | TimeValue::Day { year, month, day: 28.., .. }) = found.value else {
        return None;
    };
    let lead = found.start.checked_sub(2)?;
    let ended = scan.is(lead + 1, &["ending", "ended", "through"]) || scan.lex(lead + 1) == Lex::To;
    let (start, months) = match (scan.lex(lead), lead.checked_sub(1).map(|at| (at, scan.lex(at)))) {
        (Lex::Unit { unit: Unit::Year, many: false }, _) => (lead, 12),
        (Lex::Unit { unit: Unit::Month, many: true }, Some((at, Lex::Count(months @ 2..=24)))) => (at, months),
        (
            Lex::Unit { unit: Unit::Month, many: true },
            Some((at, Lex::Digits { value: months @ 2..=24, width: 1 | 2 })),
        ) => (at, months),
        _ => return None,
    };
    // From the month after that many back; over the turn of a year only where the year is printed.
    let first = i32::from(month) - months;
    let from = i8::try_from(first.rem_euclid(12) + 1).ok()?;
    let year = match year {
        _ if first.div_euclid(12) == 0 => year,
        YearOf::Known(year) if months <= 12 => YearOf::Known(year.checked_sub(1)?),
        _ => return None,
    };
    let value = TimeValue::Months { year, from, to: month };
    ended.then_some(DateMatch { start, value, kind: DateKind::Interval, rule: Rule::DateRange, ..*found })
}

/// "the first week of March", "the last week of May 2019": seven days; `None` counts from the end.
pub fn week_of_month(scan: &Scan<'_>, at: usize, number: Option<i32>) -> Option<DateMatch> {
    if !scan.is(at + 1, &["week"]) || !matches!(scan.lex(at + 2), Lex::Of | Lex::In) {
        return None;
    }
    let Lex::Month { number: month, .. } = scan.lex(at + 3) else { return None };
    let (year, end) = trailing_year(scan, at + 4);
    let year = or_relative(scan, year, end);
    let from = match number {
        Some(week @ 1..=4) => i8::try_from(week).ok()? * 7 - 6,
        Some(_) => return None,
        // Of February the days that it has every year.
        None => match month {
            2 => 22,
            4 | 6 | 9 | 11 => 24,
            _ => 25,
        },
    };
    let value = TimeValue::Days { year, from: (month, from), to: (month, from + 6) };
    Some(DateMatch { start: at, end, value, kind: kind(year), rule: Rule::DateRange })
}

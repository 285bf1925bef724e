//! Weekdays that more words place: "the last Friday of January", "a week from Tuesday", "Friday last", "Monday through
//! Wednesday", "Tuesday of last week".

use super::lexicon::{Lex, Unit};
use super::scan::{DateMatch, Scan};
use super::value::{TimeValue, YearOf};
use super::year::{kind, or_relative, trailing_year};
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;
use jiff::civil::Weekday;

/// A weekday by its full name at `at`.
fn weekday(scan: &Scan<'_>, at: usize) -> Option<Weekday> {
    match scan.lex(at) {
        Lex::Weekday { day, short: false } => Some(day),
        _ => None,
    }
}

/// A relative expression.
fn relative(start: usize, end: usize, value: TimeValue) -> Option<DateMatch> {
    Some(DateMatch { start, end, value, kind: DateKind::Relative, rule: Rule::DateWeekdayShifted })
}

/// "third Thursday in March", "last Friday of the month", "first weekend of August 2019", "second Tuesday of each month":
/// an ordinal or "last" at `at`.
pub fn nth_of_month(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let nth = match scan.lex(at) {
        Lex::Ordinal(number @ 1..=5) => i8::try_from(number).ok()?,
        Lex::Last => -1,
        _ => return None,
    };
    if matches!(scan.lex(at + 1), Lex::Unit { unit: Unit::Day, many: false }) {
        return day_of_month_by_count(scan, at, nth);
    }
    let day = weekday(scan, at + 1);
    let weekend = matches!(scan.lex(at + 1), Lex::Unit { unit: Unit::Weekend, many: false });
    if day.is_none() && !weekend || !matches!(scan.lex(at + 2), Lex::Of | Lex::In) {
        return None;
    }
    let month = at + 3;
    if scan.is(month, &["each", "every"]) {
        let start = at - usize::from(scan.was(at, 1, &["the"]));
        let (value, kind) = (TimeValue::Recurring, DateKind::Recurring);
        return Some(DateMatch { start, end: month + 2, value, kind, rule: Rule::DateRecurring });
    }
    let is_month = |at: usize| matches!(scan.lex(at), Lex::Unit { unit: Unit::Month, many: false });
    let months = match scan.lex(month) {
        Lex::The | Lex::This => Some(0),
        Lex::Last => Some(-1),
        Lex::Next => Some(1),
        _ => None,
    };
    if let Some(months) = months.filter(|_| is_month(month + 1)) {
        return relative(at, month + 2, TimeValue::Nth { year: YearOf::Relative(months), month: None, day, nth });
    }
    let Lex::Month { number, short, .. } = scan.lex(month) else { return None };
    let (year, end) = trailing_year(scan, month + 1 + usize::from(short && scan.is_mark(month + 1, '.')));
    let year = or_relative(scan, year, end);
    let value = TimeValue::Nth { year, month: Some(number), day, nth };
    Some(DateMatch { start: at, end, value, kind: kind(year), rule: Rule::DateWeekdayShifted })
}

/// "the last day of September", "the first day of May 2019": the `nth` day of a month, -1 its last.
fn day_of_month_by_count(scan: &Scan<'_>, at: usize, nth: i8) -> Option<DateMatch> {
    let Lex::Month { number, short, .. } = scan.lex(at + 3) else { return None };
    if scan.lex(at + 2) != Lex::Of {
        return None;
    }
    let (year, end) = trailing_year(scan, at + 4 + usize::from(short && scan.is_mark(at + 4, '.')));
    let year = or_relative(scan, year, end);
    let day = match (nth, number, year) {
        (1.., ..) => nth,
        (_, 2, YearOf::Known(year)) => jiff::civil::Date::new(year, 2, 1).ok()?.days_in_month(),
        // Of a year that is not printed nothing says how long February is.
        (_, 2, _) => return None,
        (_, 4 | 6 | 9 | 11, _) => 30,
        _ => 31,
    };
    let value = TimeValue::Day { year, month: number, day, weekday: None };
    Some(DateMatch { start: at, end, value, kind: kind(year), rule: Rule::DateDayMonth })
}

/// The weekday of which `word` means several: "Fridays".
fn several(word: &str) -> Option<Weekday> {
    Some(match word {
        "Mondays" => Weekday::Monday,
        "Tuesdays" => Weekday::Tuesday,
        "Wednesdays" => Weekday::Wednesday,
        "Thursdays" => Weekday::Thursday,
        "Fridays" => Weekday::Friday,
        "Saturdays" => Weekday::Saturday,
        "Sundays" => Weekday::Sunday,
        _ => return None,
    })
}

/// "on Mondays", "on Mondays and Thursdays", "on alternate Fridays": the first of them at `at`.
pub fn recurring(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    several(scan.word(at))?;
    let alternate = usize::from(scan.was(at, 1, &["alternate", "most", "alternating"]));
    let on = at.checked_sub(1 + alternate).is_some_and(|on| scan.lex(on) == Lex::On);
    // "Tampa Bay on Thursdays at nine", not "based on Fridays Ltd"
    if !on || scan.is_capital(at + 1) && several(scan.word(at + 1)).is_none() {
        return None;
    }
    let mut end = at + 1;
    while several(scan.word(end + 1)).is_some() && (scan.lex(end) == Lex::And || scan.is_mark(end, ',')) {
        end += 2;
    }
    let (value, kind) = (TimeValue::Recurring, DateKind::Recurring);
    Some(DateMatch { start: at - alternate, end, value, kind, rule: Rule::DateRecurring })
}

/// "a week from Tuesday", "two weeks from Friday", "a week ago Monday": a count at `at`.
pub fn weeks_from(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let weeks = match scan.lex(at) {
        Lex::A => 1,
        Lex::Count(weeks @ 1..=9) => i8::try_from(weeks).ok()?,
        _ => return None,
    };
    // "two Fridays ago"
    if scan.lex(at + 2) == Lex::Ago
        && weeks > 1
        && let Some(day) = several(scan.word(at + 1))
    {
        return relative(at, at + 3, TimeValue::Weekday { day, weeks: -weeks });
    }
    // "two nights ago", "three nights later"
    if scan.is(at + 1, &["night", "nights"]) {
        let count = i32::from(weeks);
        let (value, rule) = match scan.lex(at + 2) {
            Lex::Ago => (TimeValue::Offset { unit: Unit::Day, count: -count }, Rule::DateAgo),
            Lex::Later => (TimeValue::From { unit: Unit::Day, count }, Rule::DateAnchored),
            Lex::Earlier if scan.is(at + 2, &["earlier"]) => {
                (TimeValue::From { unit: Unit::Day, count: -count }, Rule::DateAnchored)
            }
            _ => return None,
        };
        return relative(at, at + 3, value).map(|found| DateMatch { rule, ..found });
    }
    if !matches!(scan.lex(at + 1), Lex::Unit { unit: Unit::Week, .. }) {
        return None;
    }
    // "the board meets a week today"; of "five times a week today" the week is counted, and so it is behind "a day".
    if let Lex::Today(shift @ 0..=1) = scan.lex(at + 2) {
        let counted = scan.was(at, 1, &["times", "once", "twice", "day", "days", "hours"]);
        let closed = !scan.words.get(at + 3).is_some_and(|word| word.token.is_word());
        let value = TimeValue::Offset { unit: Unit::Day, count: 7 * i32::from(weeks) + shift };
        let found = if closed && !counted { relative(at, at + 3, value) } else { None };
        return found.map(|found| DateMatch { rule: Rule::DateRelative, ..found });
    }
    let sign = match scan.lex(at + 2) {
        Lex::From => 1,
        // "a week on Tuesday"
        Lex::On if weekday(scan, at + 3).is_some() => 1,
        Lex::Ago => -1,
        _ => return None,
    };
    // "two weeks from today", "a week ago today"
    if scan.lex(at + 3) == Lex::Today(0) {
        let value = TimeValue::Offset { unit: Unit::Day, count: 7 * i32::from(sign * weeks) };
        return relative(at, at + 4, value).map(|found| DateMatch { rule: Rule::DateRelative, ..found });
    }
    let next = at + 3 + usize::from(scan.lex(at + 3) == Lex::On);
    let day = weekday(scan, next)?;
    relative(at, next + 1, TimeValue::Weekday { day, weeks: sign * (weeks + 1) })
}

/// "a fortnight ago", "in a fortnight": the article at `at`.
pub fn fortnight(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    if scan.lex(at) != Lex::A || !scan.is(at + 1, &["fortnight"]) {
        return None;
    }
    let found = |start, end, count| {
        let value = TimeValue::Offset { unit: Unit::Day, count: 7 * count };
        Some(DateMatch { start, end, value, kind: DateKind::Relative, rule: Rule::DateAgo })
    };
    match scan.lex(at + 2) {
        Lex::Ago => found(at, at + 3, -2),
        Lex::From if scan.is(at + 3, &["now", "today"]) => found(at, at + 4, 2),
        _ if matches!(scan.word(at + 2), "'" | "’" | "'s" | "’s")
            && scan.is(at + 3, &["time"])
            && scan.before(at) == Lex::In =>
        {
            found(at - 1, at + 4, 2)
        }
        _ if scan.before(at) == Lex::In => found(at - 1, at + 2, 2),
        _ => None,
    }
}

/// "Friday last", "Tuesday week", "Monday fortnight", "Tuesday of last week", "Tuesday next week", "Monday through
/// Wednesday": a weekday at `at`, with what follows it.
pub fn followed(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let day = weekday(scan, at)?;
    let (next, after) = (scan.lex(at + 1), scan.lex(at + 2));
    let is_week = |at: usize| matches!(scan.lex(at), Lex::Unit { unit: Unit::Week, many: false });
    let of = at + 1 + usize::from(next == Lex::Of || next == Lex::In);
    if is_week(of + 1) {
        let weeks = match scan.lex(of) {
            Lex::Last => Some(-1),
            Lex::This => Some(0),
            Lex::Next => Some(1),
            _ => None,
        };
        if let Some(weeks) = weeks {
            return relative(at, of + 2, TimeValue::WeekdayIn { day, weeks });
        }
    }
    // "the Friday before last", "the Monday after next"
    let beyond = scan.is(at + 1, &["after"]) && after == Lex::Next;
    if (beyond || scan.is(at + 1, &["before"]) && after == Lex::Last)
        && !matches!(scan.lex(at + 3), Lex::Unit { .. } | Lex::Weekday { .. })
    {
        let start = at - usize::from(scan.was(at, 1, &["the"]));
        return relative(start, at + 3, TimeValue::Weekday { day, weeks: if beyond { 2 } else { -2 } });
    }
    let ends = |at: usize| !scan.words.get(at).is_some_and(|word| word.token.is_word());
    let (weeks, end) = match next {
        // "on Friday last, the union said"; not "if talks on Friday last longer"
        Lex::Last if ends(at + 2) => (-1, at + 2),
        Lex::Next if ends(at + 2) => (1, at + 2),
        Lex::Unit { unit: Unit::Week, many: false } if ends(at + 2) => (2, at + 2),
        _ if scan.is(at + 1, &["fortnight"]) && ends(at + 2) => (3, at + 2),
        _ => (0, at),
    };
    if weeks != 0 {
        return relative(at, end, TimeValue::Weekday { day, weeks });
    }
    // "Sunday night into Monday"
    let by_night = usize::from(next == Lex::PartOfDay && scan.is(at + 2, &["into"]));
    if let Some(to) = weekday(scan, at + 2 + by_night).filter(|to| scan.is(at + 1 + by_night, &["into"]) && *to != day)
    {
        let end = at + 3 + by_night;
        let part = usize::from(matches!(scan.lex(end), Lex::PartOfDay));
        return relative(at, end + part, TimeValue::Weekdays(day, to)).map(|found| DateMatch {
            kind: DateKind::Interval,
            rule: Rule::DateRange,
            ..found
        });
    }
    let to = weekday(scan, at + 2)?;
    let dashed = scan.is_dash(at + 1) && scan.touches(at + 1) && scan.touches(at + 2);
    let span = dashed
        || scan.is(at + 1, &["through", "thru", "to"])
        || scan.before(at) == Lex::From && scan.is(at + 1, &["until", "till"])
        || scan.was(at, 1, &["between"]) && scan.is(at + 1, &["and"]);
    let part = matches!(after, Lex::Weekday { .. }) && matches!(scan.lex(at + 3), Lex::PartOfDay);
    (span && to != day)
        .then(|| relative(at, at + 3 + usize::from(part), TimeValue::Weekdays(day, to)))
        .flatten()
        .map(|found| DateMatch { kind: DateKind::Interval, rule: Rule::DateRange, ..found })
}

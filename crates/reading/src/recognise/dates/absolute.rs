//! Days, months, years, decades and centuries that are named on the calendar.

use super::feasts::feast;
use super::lexicon::{Lex, Unit};
use super::named;
use super::numeric::{dashed, iso};
use super::periods::{between, circa, hedged, of_era, part_of_century, year_in_words};
use super::scan::{DateMatch, Scan};
use super::shared;
use super::value::{TimeValue, YearOf};
use super::weekdays::{fortnight, nth_of_month, weeks_from};
use super::weeks::{months_to, week_of_month, week_to};
use super::year::{
    beside, day_of_month, kind, of_digits, or_relative, relative_year, short_year, trailing_year, year_at,
};
use super::years::{anniversary, century, decade, part_of_year, season_of, years};
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;
use jiff::civil::Weekday;

/// Words that go on after a day, and that a number does not count.
#[rustfmt::skip]
const FUNCTION: &[&str] = &[
    "a", "after", "along", "an", "and", "as", "at", "because", "before", "but", "by", "during", "for", "from",
    "had", "has", "he", "her", "his", "i", "in", "inside", "into", "is", "it", "its", "just", "near", "not", "of",
    "off", "on", "or", "outside", "over", "she", "that", "the", "their", "they", "to", "under", "until", "was",
    "we", "were", "when", "where", "which", "while", "who", "with",
];

/// The calendar expression that starts at `at`.
pub fn find(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    if let Some(found) = dashed(scan, at) {
        return Some(found);
    }
    match scan.lex(at) {
        Lex::Weekday { day, .. } => weekday_and_day(scan, at, day),
        Lex::Month { .. } => feast(scan, at).or_else(|| month_first(scan, at)),
        Lex::Digits { width: 1 | 2, .. } => day_first(scan, at)
            .or_else(|| shared::first(scan, at))
            .or_else(|| shared::second(scan, at))
            .or_else(|| counted_months(scan, at))
            .or_else(|| of_era(scan, at)),
        Lex::Digits { width: 3, .. } => of_era(scan, at),
        Lex::Digits { width: 4, value } => iso(scan, at, value)
            .or_else(|| year_first(scan, at))
            .or_else(|| of_era(scan, at))
            .or_else(|| circa(scan, at))
            .or_else(|| between(scan, at))
            .or_else(|| years(scan, at, value)),
        Lex::Count(_) => year_in_words(scan, at).or_else(|| weeks_from(scan, at)).or_else(|| counted_months(scan, at)),
        Lex::A => weeks_from(scan, at).or_else(|| fortnight(scan, at)),
        Lex::Last => part_of_year(scan, at, -1),
        Lex::Ordinal(number) => day_first(scan, at)
            .or_else(|| shared::first(scan, at))
            .or_else(|| shared::second(scan, at))
            .or_else(|| day_in_month(scan, at, number))
            .or_else(|| part_of_century(scan, at, number))
            .or_else(|| nth_of_month(scan, at))
            .or_else(|| century(scan, at, number))
            .or_else(|| part_of_year(scan, at, number))
            .or_else(|| week_of_month(scan, at, Some(number)))
            .or_else(|| anniversary(scan, at, number))
            .or_else(|| bare_day(scan, at, number)),
        Lex::Decade(first) => decade(scan, at, first),
        Lex::Season(season) => season_of(scan, at, season),
        _ => None,
    }
    .map(|found| {
        let led = week_to(scan, &found).or_else(|| months_to(scan, &found)).or_else(|| hedged(scan, &found));
        led.unwrap_or_else(|| with_part(scan, found))
    })
}

/// Takes in "early", "mid-", "late" before a month, year or decade.
fn with_part(scan: &Scan<'_>, mut found: DateMatch) -> DateMatch {
    if scan.is_tens(found.start.wrapping_sub(2)) {
        found.start -= 2;
    }
    let coarse = !matches!(found.value, TimeValue::Day { .. } | TimeValue::Days { .. });
    if coarse && scan.before(found.start) == Lex::Part {
        found.start -= 1;
    } else if !coarse && found.start >= 3 && scan.before(found.start) == Lex::Of && early_hours(scan, found.start - 2) {
        // "the early hours of October 14"
        found.start -= 3 + usize::from(scan.was(found.start, 4, &["the"]));
    } else if coarse && found.start >= 2 && scan.is_dash(found.start - 1) && scan.lex(found.start - 2) == Lex::Part {
        found.start -= 2;
    }
    found
}

/// "nine months to March 2023": a number at `at`.
fn counted_months(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let months = matches!(scan.lex(at + 1), Lex::Unit { unit: Unit::Month, many: true });
    months.then(|| month_first(scan, at + 3)).flatten().and_then(|month| months_to(scan, &month))
}

/// Whether "hours" stands at `at`, with what makes a part of the day of them.
pub(super) fn early_hours(scan: &Scan<'_>, at: usize) -> bool {
    scan.is(at, &["hours"]) && scan.was(at, 1, &["early", "small", "late"])
}

/// "Friday, July 21, 2017", "Monday , February 17 2020", "Thu. 5 May".
fn weekday_and_day(scan: &Scan<'_>, at: usize, weekday: Weekday) -> Option<DateMatch> {
    // "Sunday night, 7 June"
    let mut next = at + 1 + usize::from(scan.lex(at + 1) == Lex::PartOfDay && scan.is_mark(at + 2, ','));
    while next <= at + 4 && (scan.is_mark(next, ',') || scan.is_mark(next, '.') || scan.is(next, &["the"])) {
        next += 1;
    }
    // "Tuesday the 22nd", "Tuesday 22nd"
    let figures = next == at + 1 && scan.word(next).starts_with(|digit: char| digit.is_ascii_digit());
    if let Lex::Ordinal(number @ 1..=31) = scan.lex(next)
        && (scan.is(next - 1, &["the"]) || figures)
        && !scan.words.get(next + 1).is_some_and(|word| word.token.is_word())
        && let Ok(day) = i8::try_from(number)
    {
        let value = TimeValue::DayOfMonth(day);
        return Some(DateMatch { start: at, end: next + 1, value, kind: DateKind::Partial, rule: Rule::DateBareDay });
    }
    let rest = match scan.lex(next) {
        Lex::Month { .. } => month_first(scan, next),
        Lex::Digits { width: 1 | 2, .. } | Lex::Ordinal(_) => day_first(scan, next),
        _ => None,
    }?;
    let TimeValue::Day { year, month, day, .. } = rest.value else {
        return None;
    };
    Some(DateMatch { start: at, value: TimeValue::Day { year, month, day, weekday: Some(weekday) }, ..rest })
}

/// "on the 9th", "until the 30th": the day alone, in digits, and nothing that it could count.
fn bare_day(scan: &Scan<'_>, at: usize, number: i32) -> Option<DateMatch> {
    let day = i8::try_from(number).ok().filter(|day| (1..=31).contains(day))?;
    let led = scan.was(at, 1, &["the"]) && scan.was(at, 2, &["on", "by", "until", "till", "since", "before"]);
    let closed = !scan.words.get(at + 1).is_some_and(|word| word.token.is_word() || word.is_mark('-'))
        || scan.is(
            at + 1,
            &[
                "and", "but", "that", "when", "while", "after", "before", "at", "in", "to", "for", "with", "by",
                "because", "as", "he", "she", "it", "they", "said",
            ],
        );
    let digits = scan.word(at).starts_with(|letter: char| letter.is_ascii_digit());
    // "the 18th, 19th and 20th centuries"
    let alone = !(at + 1..at + 4).any(|next| matches!(scan.lex(next), Lex::Ordinal(_)));
    (led && closed && digits && alone).then(|| DateMatch {
        start: at - 1,
        end: at + 1,
        value: TimeValue::DayOfMonth(day),
        kind: DateKind::Partial,
        rule: Rule::DateBareDay,
    })
}

/// "the 28th of last month", "the 4th inst.": in the month of publication, or one beside it.
fn day_in_month(scan: &Scan<'_>, at: usize, number: i32) -> Option<DateMatch> {
    let day = i8::try_from(number).ok().filter(|day| (1..=31).contains(day))?;
    let month = |at: usize| matches!(scan.lex(at), Lex::Unit { unit: Unit::Month, many: false });
    let (months, end) = match scan.lex(at + 2) {
        Lex::Last if scan.lex(at + 1) == Lex::Of && month(at + 3) => (-1, at + 4),
        Lex::This if scan.lex(at + 1) == Lex::Of && month(at + 3) => (0, at + 4),
        Lex::Next if scan.lex(at + 1) == Lex::Of && month(at + 3) => (1, at + 4),
        _ if scan.is(at + 1, &["inst", "instant"]) => (0, at + 2),
        _ if scan.is(at + 1, &["ult", "ultimo"]) => (-1, at + 2),
        _ if scan.is(at + 1, &["prox", "proximo"]) => (1, at + 2),
        _ => return None,
    };
    let start = at - usize::from(scan.was(at, 1, &["the"]));
    let value = TimeValue::DayIn { day, months };
    Some(DateMatch { start, end, value, kind: DateKind::Relative, rule: Rule::DateBareDay })
}

/// "2019 September 3".
fn year_first(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let year = year_at(scan, at)?;
    // "2012. március 14.", as Hungarian has it
    let at_month = at + 1 + usize::from(scan.is_mark(at + 1, '.'));
    // "2016 m. birželio 8 d.", as Lithuanian has it
    let at_month = at_month + 2 * usize::from(scan.word(at_month) == "m" && scan.is_mark(at_month + 1, '.'));
    let Lex::Month { number: month, short, .. } = scan.lex(at_month) else { return None };
    let next = at_month + 1 + usize::from(short && scan.is_mark(at_month + 1, '.'));
    let day = day_of_month(scan, next).filter(|_| !counts(scan, next + 1) && year_at(scan, next + 1).is_none())?;
    let value = TimeValue::Day { year: YearOf::Known(year), month, day, weekday: None };
    Some(DateMatch { start: at, end: next + 1, value, kind: DateKind::Absolute, rule: Rule::DateFull })
}

/// "November 23, 2019", "June 4-5", "May 30 - June 2", "November 2016", "August".
fn month_first(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let Lex::Month { number: month, sure, short } = scan.lex(at) else {
        return None;
    };
    // "May. 9, 2019": names too short to be shortened get a stop as well, before a day and its year.
    let full = || {
        let (year, _) = trailing_year(scan, at + 3);
        day_of_month(scan, at + 2).is_some() && year != YearOf::Unknown
    };
    // "Jun.08.2016", "March 5,2016", "Sept.3,2021": the digits on both sides of the mark are one token.
    let glued = at + 1 + usize::from(scan.is_mark(at + 1, '.'));
    if let Some((day, year)) =
        scan.word(glued).split_once([',', '.']).filter(|_| glued == at + 1 || scan.touches(glued))
        && let (1 | 2, Ok(day @ 1..=31), 4, Some(year)) = (day.len(), day.parse(), year.len(), of_digits(year))
    {
        let value = TimeValue::Day { year: YearOf::Known(year), month, day, weekday: None };
        return Some(DateMatch { start: at, end: glued + 1, value, kind: DateKind::Absolute, rule: Rule::DateFull });
    }
    let stop = scan.is_mark(at + 1, '.') && scan.touches(at + 1) && (short || full());
    let next = at + 1 + usize::from(stop);
    // "Sept. of 2021"
    let next = next + usize::from(scan.lex(next) == Lex::Of && year_at(scan, next + 1).is_some());
    // "November/05/2014"
    if scan.is_mark(next, '/')
        && scan.is_mark(next + 2, '/')
        && let (Some(day), Some(year)) = (day_of_month(scan, next + 1), year_at(scan, next + 3))
    {
        let value = TimeValue::Day { year: YearOf::Known(year), month, day, weekday: None };
        return Some(DateMatch { start: at, end: next + 4, value, kind: DateKind::Absolute, rule: Rule::DateFull });
    }
    if let Some(year) = year_at(scan, next + usize::from(scan.is_mark(next, ','))) {
        let end = next + usize::from(scan.is_mark(next, ',')) + 1;
        // "from December 2020 to February 2021": of one year, or over its end.
        if (scan.before(at) == Lex::From && scan.lex(end) == Lex::To || scan.is(end, &["through", "thru"]))
            && let Lex::Month { number: to, .. } = scan.lex(end + 1)
            && let Some(last) = year_at(scan, end + 2)
            && last == year.saturating_add(i16::from(to < month))
        {
            let value = TimeValue::Months { year: YearOf::Known(year), from: month, to };
            return Some(DateMatch { start: at, end: end + 3, value, kind: DateKind::Interval, rule: Rule::DateRange });
        }
        let value = TimeValue::Month { year: YearOf::Known(year), month };
        return Some(DateMatch { start: at, end, value, kind: DateKind::Absolute, rule: Rule::DateMonth });
    }
    if let Some(year) = short_year(scan, next) {
        let value = TimeValue::Month { year: YearOf::Known(year), month };
        return Some(DateMatch { start: at, end: next + 2, value, kind: DateKind::Absolute, rule: Rule::DateMonth });
    }
    // "September the 3rd"
    let led = scan.lex(next) == Lex::The && matches!(scan.lex(next + 1), Lex::Ordinal(_));
    let number = next + usize::from(led);
    // "May twenty-first"
    let number = number + 2 * usize::from(scan.is_tens(number));
    if let Some(day) = day_of_month(scan, number)
        && !counts(scan, number + 1)
    {
        return Some(month_day(scan, at, month, day, number + 1));
    }
    // "from October to December 2021", "between October and December 2021"
    let between = scan.was(at, 1, &["between"]) && scan.lex(next) == Lex::And;
    let led = scan.before(at) == Lex::From && scan.lex(next) == Lex::To || scan.is(next, &["through", "thru"]);
    if (led || between || scan.is_dash(next) || matches!(scan.word(next), "/"))
        && let Lex::Month { number: to, short, .. } = scan.lex(next + 1)
        && !matches!(scan.lex(next + 2), Lex::Digits { width: 1 | 2, .. })
    {
        let stop = next + 2 + usize::from(short && scan.is_mark(next + 2, '.') && year_at(scan, next + 3).is_some());
        let (mut year, end) = trailing_year(scan, stop);
        if year == YearOf::Unknown
            && let Some(shift) = relative_year(scan, end)
        {
            year = YearOf::Relative(shift);
        }
        let value = TimeValue::Months { year, from: month, to };
        return Some(DateMatch {
            start: at - usize::from(between),
            end,
            value,
            kind: DateKind::Interval,
            rule: Rule::DateRange,
        });
    }
    bare_month(scan, at, month, sure, short, next)
}

/// Whether what stands at `at` joins the ends of a stretch: "4-5", "4 to 5", "4 through 5".
fn is_joined(scan: &Scan<'_>, at: usize) -> bool {
    scan.is_dash(at) || scan.lex(at) == Lex::To || scan.is(at, &["through", "thru"])
}

/// "June 4", "June 4-5", "June 4, 2021", once month and day are known; `next` is the token after the day.
fn month_day(scan: &Scan<'_>, start: usize, month: i8, day: i8, next: usize) -> DateMatch {
    // "between May 31 and June 2, 2021"
    let between = scan.was(start, 1, &["between"]) && scan.lex(next) == Lex::And;
    let joined = is_joined(scan, next) || between;
    let led = start - usize::from(between);
    if joined && let Some(to) = day_of_month(scan, next + 1).filter(|to| *to > day && !counts(scan, next + 2)) {
        let (year, end) = trailing_year(scan, next + 2);
        let value = TimeValue::Days { year: or_relative(scan, year, end), from: (month, day), to: (month, to) };
        return DateMatch { start: led, end, value, kind: DateKind::Interval, rule: Rule::DateRange };
    }
    if joined
        && let Lex::Month { number: to_month, short, .. } = scan.lex(next + 1)
        && let after = next + 2 + usize::from(short && scan.is_mark(next + 2, '.'))
        && let Some(to) = day_of_month(scan, after)
    {
        let (year, end) = trailing_year(scan, after + 1);
        let value = TimeValue::Days { year: or_relative(scan, year, end), from: (month, day), to: (to_month, to) };
        return DateMatch { start: led, end, value, kind: DateKind::Interval, rule: Rule::DateRange };
    }
    let (year, end) = trailing_year(scan, next);
    let rule = if matches!(year, YearOf::Known(_)) { Rule::DateFull } else { Rule::DateDayMonth };
    let year = match or_relative(scan, year, end) {
        YearOf::Unknown => shared::year_behind(scan, end),
        known => known,
    };
    let attacks = || {
        scan.is(end, &["attacks", "hijackers"]) || scan.was(start, 1, &["of", "on"]) && scan.was(start, 2, &["attacks"])
    };
    if (month, day) == (9, 11) && year == YearOf::Unknown && attacks() {
        let value = TimeValue::Named(&named::SEPTEMBER_11);
        return DateMatch { start, end, value, kind: DateKind::Absolute, rule: Rule::DateNamedTime };
    }
    let end = end + beside(scan, year, end);
    DateMatch { start, end, value: TimeValue::Day { year, month, day, weekday: None }, kind: kind(year), rule }
}

/// Whether the number before `at` counts something rather than naming a day: "May 20 percent", "June 4:30".
fn counts(scan: &Scan<'_>, at: usize) -> bool {
    scan.is_mark(at, '%')
        || (scan.is_mark(at, ':') && scan.touches(at) && matches!(scan.lex(at + 1), Lex::Digits { .. }))
        || scan.is(at, &["percent", "people", "million", "billion"])
}

/// A month without day or year, where the word cannot be anything else.
fn bare_month(scan: &Scan<'_>, at: usize, month: i8, sure: bool, short: bool, next: usize) -> Option<DateMatch> {
    let leads = matches!(
        scan.before(at),
        Lex::In
            | Lex::By
            | Lex::Since
            | Lex::During
            | Lex::From
            | Lex::Part
            | Lex::Last
            | Lex::Next
            | Lex::This
            | Lex::Coming
            | Lex::Past
    ) || scan.was(at, 1, &["between", "every", "each"]);
    let relative = relative_year(scan, next);
    let alone = !scan.is_capital(at - usize::from(at > 0)) || at == 0;
    let accepted = if short {
        leads && scan.is_mark(at + 1, '.') && scan.word(at).is_ascii()
    } else if sure {
        true
    } else if month == 5 {
        // "May" is a modal, a surname and a woman's name.
        leads || relative.is_some()
    } else {
        // "March", "April", "June", "August" within a sentence, not after or before another name.
        // "March & Sons"
        let named = scan.is_mark(next, '&')
            || scan.is_capital(next) && !matches!(scan.lex(next), Lex::Weekday { .. } | Lex::Month { .. });
        let walk =
            month == 3 && (scan.is(next, &["on", "of", "for", "to", "against"]) || scan.was(at, 1, &["'s", "’s"]));
        (leads || relative.is_some() || (alone && at > 0)) && !named && !walk
    };
    // "Mr. March"
    let titled =
        scan.was(at, 1 + usize::from(scan.is_mark(at.wrapping_sub(1), '.')), &["mr", "mrs", "ms", "dr", "miss"]);
    if !accepted || titled || scan.was(at, 1, &["every", "each"]) {
        return None;
    }
    let year = relative.map_or(YearOf::Unknown, YearOf::Relative);
    let next = next + beside(scan, year, next);
    let (start, year) = match scan.before(at) {
        Lex::Last | Lex::Past | Lex::Next | Lex::Coming | Lex::This if year == YearOf::Unknown => (at - 1, year),
        _ => (at, year),
    };
    Some(DateMatch {
        start,
        end: next,
        value: TimeValue::Month { year, month },
        kind: DateKind::Partial,
        rule: Rule::DateBareMonth,
    })
}

/// "23 November 2019", "23rd of November", "4-5 June", "23. November 2019", "23 de noviembre de 2019".
fn day_first(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let day = day_of_month(scan, at)?;
    // "16:04 August 05, 2019": the minutes of a clock are no day.
    if at >= 2 && scan.is_mark(at - 1, ':') && scan.touches(at) && matches!(scan.lex(at - 2), Lex::Digits { .. }) {
        return None;
    }
    let mut next = at + 1;
    let mut to = None;
    // "between 3 and 10 September", "the 3rd to the 10th of September"
    let led = usize::from(scan.was(at, 1, &["the"]));
    let between = scan.lex(next) == Lex::And && scan.was(at, 1 + led, &["between"]);
    let second = next + 1 + usize::from(scan.lex(next + 1) == Lex::The);
    if (between || is_joined(scan, next))
        && let Some(last) = day_of_month(scan, second).filter(|last| *last > day)
    {
        to = Some(last);
        next = second + 1;
    }
    // "1º de agosto", "1° agosto"
    next += usize::from(matches!(scan.word(next), "º" | "°" | "ª") && scan.touches(next));
    if scan.is_mark(next, '.') || scan.lex(next) == Lex::Of || matches!(scan.word(next), "de" | "DE" | "er") {
        next += 1;
    }
    // "14 tháng 3 năm 2012"
    if scan.word(next) == "tháng"
        && let Some(month) = day_of_month(scan, next + 1).filter(|month| *month <= 12)
    {
        let after = next + 2 + usize::from(matches!(scan.word(next + 2), "năm" | "," | "/"));
        let (year, end) =
            year_at(scan, after).map_or((YearOf::Unknown, next + 2), |year| (YearOf::Known(year), after + 1));
        let value = TimeValue::Day { year, month, day, weekday: None };
        return Some(DateMatch { start: at, end, value, kind: kind(year), rule: Rule::DateFull });
    }
    let (month, sure, short, last) = month_at(scan, next)?;
    let mut next = last;
    // "3 Sept. 2019", "3rd Sept., 2019"
    let year_next = |at: usize| {
        let at = at + usize::from(scan.is_mark(at, ','));
        year_at(scan, at).is_some() || short_year(scan, at).is_some()
    };
    let goes_on = |at: usize| !scan.is_capital(at) && scan.words.get(at).is_some_and(|word| word.token.is_word());
    next += usize::from(short && scan.is_mark(next, '.') && (year_next(next + 1) || goes_on(next + 1)));
    let (mut year, mut end) = trailing_year(scan, next);
    // "3 Sep 21"; in "3 May 21 ships" the number counts.
    let closed = || {
        let after = scan.words.get(next + 1);
        after.is_none_or(|after| !after.token.is_word()) || FUNCTION.contains(&scan.word(next + 1))
    };
    if year == YearOf::Unknown
        && let Lex::Digits { value, width: 2 } = scan.lex(next)
        && !scan.is_mark(next + 1, ':')
        && !scan.is_mark(next + 1, '%')
        && !(scan.is_mark(next + 1, '.') && scan.touches(next + 2))
        && closed()
        && let Ok(value) = i16::try_from(value)
    {
        year = YearOf::Known(value + if value >= 70 { 1900 } else { 2000 });
        end = next + 1;
    }
    // "4 May" alone is a day; "10 Mar" is not, and neither is "3 May be".
    if !sure
        && matches!(year, YearOf::Unknown)
        && scan.word(last - 1).is_ascii()
        && (scan.is_capital(next) || scan.is(next, &["be"]))
    {
        return None;
    }
    // "11 September to 13 October"
    if to.is_none()
        && is_joined(scan, end)
        && let Some(last) = day_of_month(scan, end + 1)
        && let Lex::Month { number: to_month, .. } = scan.lex(end + 2)
        && (month, day) < (to_month, last)
    {
        let (to_year, to_end) = trailing_year(scan, end + 3);
        if year == YearOf::Unknown || year == to_year {
            let year = or_relative(scan, to_year, to_end);
            let value = TimeValue::Days { year, from: (month, day), to: (to_month, last) };
            return Some(DateMatch { start: at, end: to_end, value, kind: DateKind::Interval, rule: Rule::DateRange });
        }
    }
    let printed = matches!(year, YearOf::Known(_));
    let year = or_relative(scan, year, end);
    let end = end + beside(scan, year, end);
    Some(match to {
        Some(to) => {
            let start = if between { at - 1 - led } else { at };
            let value = TimeValue::Days { year, from: (month, day), to: (month, to) };
            DateMatch { start, end, value, kind: DateKind::Interval, rule: Rule::DateRange }
        }
        None => {
            let rule = if printed { Rule::DateFull } else { Rule::DateDayMonth };
            let value = TimeValue::Day { year, month, day, weekday: None };
            DateMatch { start: at, end, value, kind: kind(year), rule }
        }
    })
}

/// The month at `at`, and the token after it: "April"; of Arabic also in two words and with its other name, "كانون
/// الثاني/يناير".
fn month_at(scan: &Scan<'_>, at: usize) -> Option<(i8, bool, bool, usize)> {
    let first = matches!(scan.word(at + 1), "الأول" | "الاول");
    let second = matches!(scan.word(at + 1), "الثاني" | "الثانی");
    let (month, sure, short, end) = match (scan.word(at), scan.lex(at)) {
        ("كانون", _) if second => (1, false, true, at + 2),
        ("كانون", _) if first => (12, false, true, at + 2),
        ("تشرين", _) if first => (10, false, true, at + 2),
        ("تشرين", _) if second => (11, false, true, at + 2),
        // "9. listopada" is October in Croatian, which sets a stop there, and November in Polish, which does not.
        ("listopada", _) if scan.is_mark(at.wrapping_sub(1), '.') => (10, false, true, at + 1),
        (_, Lex::Month { number, sure, short }) => (number, sure, short, at + 1),
        _ => return None,
    };
    let named = scan.is_mark(end, '/') && matches!(scan.lex(end + 1), Lex::Month { number, .. } if number == month);
    // "أكتوبر/تشرين الأول": the name in two words may stand second.
    let two = matches!((scan.word(end + 1), month), ("تشرين", 10 | 11) | ("كانون", 1 | 12)) && scan.is_mark(end, '/');
    let end = end + if two { 3 } else { 2 * usize::from(named) };
    Some((month, sure, short, end))
}

//! Dates in digits: 2019.11.23, 23.11.2019, 23/11/2019, 2019/11/23.

use super::lexicon::Lex;
use super::scan::{DateMatch, Scan};
use super::value::{TimeValue, YearOf};
use super::year::{day_of_month, of_digits};
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;

/// An absolute day in digits.
fn found(start: usize, end: usize, year: i32, month: i32, day: i32) -> Option<DateMatch> {
    let (year, month, day) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    if !(1700..=2199).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let value = TimeValue::Day { year: YearOf::Known(year), month, day, weekday: None };
    Some(DateMatch { start, end, value, kind: DateKind::Absolute, rule: Rule::DateNumeric })
}

/// "2019.11.23" and "23.11.2019", one token each. With dots the day leads where the year does not (German, Russian, Turkish use).
pub fn dotted(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let word = scan.word(at);
    if !word.starts_with(|mark: char| mark.is_ascii_digit()) || word.len() > 10 {
        return None;
    }
    let mut parts = word.split('.');
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (a, b, c) = (first.parse::<i32>().ok()?, second.parse::<i32>().ok()?, third.parse::<i32>().ok()?);
    // "version 11.2.2013", "iOS 12.10.18"
    if scan.was(
        at,
        1,
        &["version", "versions", "v", "release", "build", "firmware", "ios", "android", "section", "clause"],
    ) {
        return None;
    }
    match (first.len(), third.len()) {
        // "13.9.19", where something leads to a day or it stands alone.
        (1 | 2, 2) => {
            let led = matches!(scan.before(at), Lex::On | Lex::By | Lex::Since | Lex::From | Lex::Of | Lex::To)
                || matches!(scan.before(at), Lex::Weekday { .. })
                || scan.was(at, 1, &["dated", "until", "till", "before", "after"])
                || at == 0 && scan.words.len() < 6;
            let year = c + if c >= 70 { 1900 } else { 2000 };
            let (month, day) = if b > 12 { (a, b) } else { (b, a) };
            if led { found(at, at + 1, year, month, day) } else { None }
        }
        (4, _) => found(at, at + 1, a, b, c),
        // "11.23.2019", as some write in the United States.
        (_, 4) if b > 12 => found(at, at + 1, c, a, b),
        (_, 4) => found(at, at + 1, c, b, a),
        _ => None,
    }
}

/// "2019. 11. 23." and "23. 11. 2019", with blanks behind the stops, as Korean and Hungarian, Czech and Slovak write; no list
/// of numbers: a year of this age or the last at one end.
pub fn spaced(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let digits = |at| match scan.lex(at) {
        Lex::Digits { value, width } => Some((value, width)),
        _ => None,
    };
    let stopped = [at + 1, at + 3].iter().all(|mark| scan.is_mark(*mark, '.') && scan.touches(*mark));
    let blank = [at + 2, at + 4].iter().all(|next| !scan.touches(*next));
    if !stopped || !blank {
        return None;
    }
    let ((a, wide_a), (b, wide_b), (c, wide_c)) = (digits(at)?, digits(at + 2)?, digits(at + 4)?);
    let (year, day) = match (wide_a, wide_b, wide_c) {
        (4, 1 | 2, 1 | 2) => (a, c),
        (1 | 2, 1 | 2, 4) => (c, a),
        _ => return None,
    };
    if (1900..=2099).contains(&year) { found(at, at + 5, year, b, day) } else { None }
}

/// "9/11", "7/7" and "26/11", where a word beside them says that the attacks are meant and not a score: the days that are
/// called by their numbers.
pub fn attacks(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let (year, month, day) = match (scan.word(at), scan.word(at + 2)) {
        ("9", "11") => (2001, 9, 11),
        ("7", "7") => (2005, 7, 7),
        ("26", "11") => (2008, 11, 26),
        _ => return None,
    };
    let touching = scan.is_mark(at + 1, '/') && scan.touches(at + 1) && scan.touches(at + 2);
    let longer = scan.is_mark(at + 3, '/') || scan.is_mark(at.wrapping_sub(1), '/') && scan.touches(at);
    let near = at.saturating_sub(6)..at + 10;
    let told = near.into_iter().any(|word| {
        scan.is(word, &["attack", "attacks", "bombings", "bombers", "hijackers", "terrorist", "terrorism", "terror"])
            || matches!(scan.word(word), "Commission" | "Memorial" | "London" | "Mumbai" | "Qaeda" | "Pentagon")
    });
    if !touching || longer || !(told || year == 2001 && scan.was(at, 1, &["since", "after", "post", "pre", "-"])) {
        return None;
    }
    found(at, at + 3, year, month, day).map(|day| DateMatch { rule: Rule::DateNamedTime, ..day })
}

/// "on 3/9/21", where something leads to a day; day and month as [`slashed`] has them.
pub fn slashed_short(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    if !scan.is_mark(at + 1, '/') {
        return None;
    }
    let led = matches!(scan.before(at), Lex::On | Lex::Since | Lex::From) || scan.was(at, 1, &["dated", "until"]);
    let (year, [one, other]) = short_year(scan, at).filter(|_| led)?;
    if one == other {
        return found(at, at + 5, i32::from(year), i32::from(one.0), i32::from(one.1));
    }
    let value = TimeValue::Either { year, a: one.0, b: one.1 };
    Some(DateMatch { start: at, end: at + 5, value, kind: DateKind::Absolute, rule: Rule::DateNumeric })
}

/// "in 09/2021": a month of a year, where something leads to it.
pub fn month_of_year(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let led = matches!(scan.before(at), Lex::In | Lex::Since | Lex::By | Lex::From) && scan.is_mark(at + 1, '/');
    let (Lex::Digits { value: month @ 1..=12, width: 2 }, true) = (scan.lex(at), led) else { return None };
    let Lex::Digits { value: year @ 1900..=2099, width: 4 } = scan.lex(at + 2) else { return None };
    let closed = scan.touches(at + 1) && scan.touches(at + 2) && !scan.is_mark(at + 3, '/');
    let value = TimeValue::Month { year: YearOf::Known(i16::try_from(year).ok()?), month: i8::try_from(month).ok()? };
    closed.then_some(DateMatch { start: at, end: at + 3, value, kind: DateKind::Absolute, rule: Rule::DateNumeric })
}

/// "21/10/2558": a year of Thailand, which is 543 before ours; no other calendar of the press has come that far.
fn buddhist(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let digits = |at: usize| match scan.lex(at) {
        Lex::Digits { value, width } => Some((value, width)),
        _ => None,
    };
    let mark = |at: usize| scan.is_mark(at, '/') && scan.touches(at) && scan.touches(at + 1);
    let ((day, 1 | 2), (month, 1 | 2), (year, 4)) = (digits(at)?, digits(at + 2)?, digits(at + 4)?) else {
        return None;
    };
    let fits = mark(at + 1) && mark(at + 3) && (2480..=2642).contains(&year) && !scan.is_mark(at + 5, '/');
    if fits { found(at, at + 5, year - 543, month, day) } else { None }
}

/// "2019/11/23" and "23/11/2019"; "03/04/2019" may be either, and stays so ([`ambiguous`]).
pub fn slashed(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    if let Some(day) = buddhist(scan, at) {
        return Some(day);
    }
    let (a, b, c, year_first) = parts(scan, at)?;
    if year_first {
        return found(at, at + 5, a, b, c);
    }
    match (a > 12, b > 12) {
        (true, false) => found(at, at + 5, c, b, a),
        (false, true) => found(at, at + 5, c, a, b),
        _ if a == b => found(at, at + 5, c, a, b),
        _ => {
            let (year, a, b) = ambiguous(scan, at)?;
            let value = TimeValue::Either { year, a, b };
            Some(DateMatch { start: at, end: at + 5, value, kind: DateKind::Absolute, rule: Rule::DateNumeric })
        }
    }
}

/// Two readings, day first and month first, of digits that do not say which: (year, a, b).
pub fn ambiguous(scan: &Scan<'_>, at: usize) -> Option<(i16, i8, i8)> {
    let (a, b, c, year_first) = parts(scan, at)?;
    let open = !year_first && (1..=12).contains(&a) && (1..=12).contains(&b) && a != b && (1700..=2199).contains(&c);
    open.then_some(())?;
    Some((i16::try_from(c).ok()?, i8::try_from(a).ok()?, i8::try_from(b).ok()?))
}

/// A day whose year is printed in two digits, as date lines of the last century have it: "03-15-97", "28 May 97": the
/// year and two readings as (month, day), the same where the digits or words leave one.
pub fn short_year(scan: &Scan<'_>, at: usize) -> Option<(i16, [(i8, i8); 2])> {
    let digits = |at, wide| match scan.lex(at) {
        Lex::Digits { value, width } if width == wide || width < wide && wide > 2 => i8::try_from(value).ok(),
        _ => None,
    };
    let named = |at: usize| match scan.lex(at) {
        Lex::Month { number, .. } => Some(number),
        _ => None,
    };
    let (readings, year) = if let Some(month) = named(at + 1) {
        let day = digits(at, 3)?;
        ([(month, day); 2], digits(at + 2, 2)?)
    } else {
        let mark = ['/', '-'].into_iter().find(|mark| scan.is_mark(at + 1, *mark) && scan.is_mark(at + 3, *mark))?;
        let beyond = scan.is_mark(at + 5, mark) && scan.touches(at + 5);
        let (a, b) = (digits(at, 3)?, digits(at + 2, 3)?);
        let touching = (at + 1..=at + 4).all(|next| scan.touches(next)) && !beyond;
        let year = digits(at + 4, 2).filter(|_| touching)?;
        match (a > 12, b > 12) {
            (true, _) => ([(b, a); 2], year),
            (_, true) => ([(a, b); 2], year),
            _ => ([(a, b), (b, a)], year),
        }
    };
    Some((i16::from(year) + if year >= 70 { 1900 } else { 2000 }, readings))
}

/// Three touching numbers with one mark between them.
fn parts(scan: &Scan<'_>, at: usize) -> Option<(i32, i32, i32, bool)> {
    let mark = if scan.is_mark(at + 1, '/') {
        '/'
    } else if scan.is_mark(at + 1, '-') {
        '-'
    } else {
        return None;
    };
    if !scan.is_mark(at + 3, mark) || !(at + 1..=at + 4).all(|next| scan.touches(next)) {
        return None;
    }
    let digits = |at| match scan.lex(at) {
        Lex::Digits { value, width } => Some((value, width)),
        _ => None,
    };
    let ((a, wide_a), (b, wide_b), (c, wide_c)) = (digits(at)?, digits(at + 2)?, digits(at + 4)?);
    match (wide_a, wide_b, wide_c) {
        (4, 1 | 2, 1 | 2) => Some((a, b, c, true)),
        (1 | 2, 1 | 2, 4) => Some((a, b, c, false)),
        _ => None,
    }
}

/// "2019-11-23" (the tokens 2019 - 11 - 23), with touching hyphens; "2019-7-9", too.
pub fn iso(scan: &Scan<'_>, at: usize, year: i32) -> Option<DateMatch> {
    let touching = (at + 1..=at + 4).all(|next| scan.touches(next));
    let (Lex::Digits { value: month, width: 1 | 2 }, true) = (scan.lex(at + 2), touching && scan.is_dash(at + 1))
    else {
        return None;
    };
    // "2019-11-23T18:32" keeps the T in the token of the day.
    let digits = scan.word(at + 4).split(['T', 't']).next().unwrap_or("");
    let day: i8 = digits.parse().ok().filter(|_| scan.is_dash(at + 3) && (1..=2).contains(&digits.len()))?;
    let (year, month) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?);
    // The clock and its zone belong to the stamp: ":40:00+03:00".
    let mut end = at + 5;
    let clock = |next: usize| {
        scan.touches(next)
            && (scan.word(next).starts_with(|mark: char| mark.is_ascii_digit())
                || scan.is(next, &["z"])
                || scan.is_dash(next)
                || [':', '.', '+'].iter().any(|mark| scan.is_mark(next, *mark) && scan.touches(next + 1)))
    };
    while digits.len() < scan.word(at + 4).len() && end < at + 14 && clock(end) {
        end += 1;
    }
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(DateMatch {
        start: at,
        end,
        value: TimeValue::Day { year: YearOf::Known(year), month, day, weekday: None },
        kind: DateKind::Absolute,
        rule: Rule::DateNumeric,
    })
}

/// "26-FEB-1987", "14-MAR-12", as time stamps of archives have it; "Sep-03-2021", "2019-Sep-03", "08/Jun/2016".
pub fn dashed(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let joined = ['-', '/'].iter().any(|mark| scan.is_mark(at + 1, *mark) && scan.is_mark(at + 3, *mark));
    if !joined || !(at + 1..=at + 4).all(|next| scan.touches(next)) {
        return None;
    }
    let (month, day, year) = match (scan.lex(at), scan.lex(at + 2)) {
        (Lex::Month { number, .. }, _) => (number, at + 2, at + 4),
        (Lex::Digits { width: 4, .. }, Lex::Month { number, .. }) => (number, at + 4, at),
        (_, Lex::Month { number, .. }) => (number, at, at + 4),
        _ => return None,
    };
    let (day, year) = (day_of_month(scan, day)?, of_digits(scan.word(year))?);
    let value = TimeValue::Day { year: YearOf::Known(year), month, day, weekday: None };
    Some(DateMatch { start: at, end: at + 5, value, kind: DateKind::Absolute, rule: Rule::DateFull })
}

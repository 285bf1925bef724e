//! Days of one month, each an expression of its own: "Oct. 14 and 15, 2022", "14 and 15 October 2022". The month and the
//! year that one of them prints are those of both.

use super::lexicon::Lex;
use super::scan::{DateMatch, Scan};
use super::value::{TimeValue, YearOf};
use super::year::{day_of_month, kind, or_relative, trailing_year};
use dateline_model::rule::Rule;

/// A day of a month at tokens `start..end`.
fn found(start: usize, end: usize, year: YearOf, month: i8, day: i8) -> DateMatch {
    let rule = if matches!(year, YearOf::Known(_)) { Rule::DateFull } else { Rule::DateDayMonth };
    DateMatch { start, end, value: TimeValue::Day { year, month, day, weekday: None }, kind: kind(year), rule }
}

/// Whether the token after a day counts something: "May 14 and 15 people".
fn closes(scan: &Scan<'_>, at: usize) -> bool {
    let Some(next) = scan.words.get(at) else { return true };
    !next.is_mark('%')
        && !next.is_mark(':')
        && !next.is_dash()
        && (!next.token.is_word() || !matches!(scan.lex(at), Lex::Other | Lex::Unit { .. } | Lex::Month { .. }))
}

/// "and", "&".
fn is_and(scan: &Scan<'_>, at: usize) -> bool {
    scan.lex(at) == Lex::And || scan.is_mark(at, '&')
}

/// More days than so many share no month.
const MOST: usize = 6;

/// The year behind ", 29 and 30" at `at`, after a day without one of its own: "Oct. 14, 15 and 16, 2022".
#[must_use]
pub fn year_behind(scan: &Scan<'_>, at: usize) -> YearOf {
    let mut next = at;
    for _ in 0..MOST {
        let last = is_and(scan, next);
        if day_of_month(scan, next + 1).is_none() || !last && !scan.is_mark(next, ',') {
            break;
        }
        if last {
            let (year, end) = trailing_year(scan, next + 2);
            return or_relative(scan, year, end);
        }
        next += 2;
    }
    YearOf::Unknown
}

/// Another day, at `at`, of a month that stands before the first: "15, 2022" of "Oct. 14 and 15, 2022".
#[must_use]
pub fn second(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let day = day_of_month(scan, at)?;
    let comma = |at: usize| scan.is_mark(at, ',');
    let listed = comma(at.wrapping_sub(1))
        && day_of_month(scan, at + 2).is_some_and(|next| next > day)
        && (is_and(scan, at + 1) || comma(at + 1));
    if !at.checked_sub(1).is_some_and(|before| is_and(scan, before)) && !listed {
        return None;
    }
    let mut first = at.checked_sub(2)?;
    for _ in 0..MOST {
        day_of_month(scan, first).filter(|first| *first < day)?;
        let Some(before) = first.checked_sub(2).filter(|_| comma(first - 1)) else { break };
        first = before;
    }
    let before = first.checked_sub(1)?;
    let before = before.checked_sub(usize::from(scan.is_mark(before, '.')))?;
    let Lex::Month { number: month, .. } = scan.lex(before) else { return None };
    if listed {
        return Some(found(at, at + 1, year_behind(scan, at + 1), month, day));
    }
    let (year, end) = trailing_year(scan, at + 1);
    let year = or_relative(scan, year, end);
    closes(scan, end).then(|| found(at, end, year, month, day))
}

/// One of several days before the last, at `at`: "14" of "14 and 15 October 2022" and of "14, 15 and 16 October 2022".
#[must_use]
pub fn first(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let day = day_of_month(scan, at)?;
    let (mut before, mut and) = (day, at + 1);
    for _ in 0..MOST {
        if !scan.is_mark(and, ',') {
            break;
        }
        before = day_of_month(scan, and + 1).filter(|next| *next > before)?;
        and += 2;
    }
    if !is_and(scan, and) {
        return None;
    }
    day_of_month(scan, and + 1).filter(|second| *second > before)?;
    let of = and + 2 + usize::from(scan.lex(and + 2) == Lex::Of);
    let Lex::Month { number: month, short, .. } = scan.lex(of) else { return None };
    let (year, end) = trailing_year(scan, of + 1 + usize::from(short && scan.is_mark(of + 1, '.')));
    Some(found(at, at + 1, or_relative(scan, year, end), month, day))
}

//! Counts in digits and in words: "35", "twenty-one", "two hundred", "a hundred and fifty", "three quarters of a century".
//!
//! A number is read whole or not at all: of "two hundred years ago" neither "hundred years ago" nor "years ago" is left.

use super::lexicon::{Lex, Unit};
use super::scan::Scan;

/// Hundreds at most: "ninety-nine hundred".
const MOST_HUNDREDS: i32 = 99;
/// Words for counts so large that no year follows from them.
const LARGE: &[&str] = &["thousand", "million", "billion", "trillion"];

/// A count, and the token after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// How many; `None` where the words do not say: "several hundred", "two thousand".
    pub value: Option<i32>,
    /// The token after the count.
    pub end: usize,
}

/// The count at `at`.
pub fn count(scan: &Scan<'_>, at: usize) -> Option<Count> {
    if inside(scan, at) {
        return None;
    }
    let (mut value, mut end) = match scan.lex(at) {
        Lex::A => (Some(1), at + 1),
        Lex::Several if !is_multiplier(scan, at + 1) => return None,
        Lex::Several => (None, at + 1),
        Lex::Count(100) => (Some(1), at),
        _ => small(scan, at).map(|(value, end)| (Some(value), end))?,
    };
    // "a few hundred"
    if scan.lex(at) == Lex::A && scan.lex(end) == Lex::Several && is_multiplier(scan, end + 1) {
        (value, end) = (None, end + 1);
    }
    if scan.lex(at) == Lex::A
        && let Some((couple, next)) = small(scan, end).filter(|_| scan.is(end, &["couple", "dozen"]))
    {
        (value, end) = (Some(couple), next);
    }
    if let Some((by, next)) = multiplier(scan, end) {
        value = value.filter(|value| *value <= MOST_HUNDREDS).map(|value| value * by);
        end = next;
        // "a hundred and fifty", "one hundred twenty"
        let rest = end + usize::from(scan.lex(end) == Lex::And && scan.is(end, &["and"]));
        if let Some((more, next)) = small(scan, rest).filter(|(more, _)| *more < by) {
            value = value.map(|value| value + more);
            end = next;
        }
    }
    // "two thousand five hundred", "1 000"
    while is_large(scan, end) || (end > at && is_group(scan, end)) {
        value = None;
        end += 1;
        while is_large(scan, end) || more(scan, end) || (scan.is(end, &["and"]) && more(scan, end + 1)) {
            end += 1;
        }
    }
    Some(Count { value, end })
}

/// A number below a hundred in words, or one in up to three digits, and the token after it.
fn small(scan: &Scan<'_>, at: usize) -> Option<(i32, usize)> {
    match scan.lex(at) {
        Lex::Digits { value, width: 1..=3 } => Some((value, at + 1)),
        Lex::Count(tens) if tens < 100 => {
            let dash = usize::from(scan.is_dash(at + 1));
            let next = at + 1 + dash;
            // "forty five years", but "twenty two-year terms"
            let joined = tens >= 20 && tens % 10 == 0 && (dash == 1 || !scan.is_dash(next + 1));
            match scan.lex(next) {
                Lex::Count(ones @ 1..=9) if joined && !scan.is(next, &["couple"]) => Some((tens + ones, next + 1)),
                _ => Some((tens, at + 1 + usize::from(has_of(scan, at)))),
            }
        }
        _ => None,
    }
}

/// "a couple of", "a dozen of"
fn has_of(scan: &Scan<'_>, at: usize) -> bool {
    scan.is(at, &["couple", "dozen"]) && scan.lex(at + 1) == Lex::Of
}

/// "hundred", "dozen" or "score" at `at`, or after a dash: what it multiplies by, and the token after it.
fn multiplier(scan: &Scan<'_>, at: usize) -> Option<(i32, usize)> {
    let dash = usize::from(scan.is_dash(at) && scan.touches(at) && scan.touches(at + 1));
    let word = at + dash;
    let by = match scan.lex(word) {
        Lex::Count(100) => 100,
        Lex::Count(12) if scan.is(word, &["dozen"]) => 12,
        _ if scan.is(word, &["score"]) => 20,
        _ => return None,
    };
    Some((by, word + 1 + usize::from(has_of(scan, word))))
}

/// Whether a word that multiplies stands at `at`.
pub fn is_multiplier(scan: &Scan<'_>, at: usize) -> bool {
    multiplier(scan, at).is_some() || is_large(scan, at)
}

/// "thousand" and above.
fn is_large(scan: &Scan<'_>, at: usize) -> bool {
    scan.is(at, LARGE)
}

/// Three digits after others, as "1 000" has them.
fn is_group(scan: &Scan<'_>, at: usize) -> bool {
    let digits = |at| matches!(scan.lex(at), Lex::Digits { width: 1..=3, .. });
    at > 0 && digits(at - 1) && matches!(scan.lex(at), Lex::Digits { width: 3, .. })
}

/// Whether a further part of a number stands at `at`.
fn more(scan: &Scan<'_>, at: usize) -> bool {
    matches!(scan.lex(at), Lex::Count(_)) || is_group(scan, at)
}

/// Whether a number goes on at `at` that began before it: its end alone is another number.
fn inside(scan: &Scan<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let joined = usize::from(scan.is(before, &["and"]));
    let large = before.checked_sub(joined).is_some_and(|before| is_large(scan, before));
    let multiplied = matches!(scan.lex(before), Lex::Count(_) | Lex::Digits { width: 1..=3, .. } | Lex::Several);
    large && more(scan, at) || multiplied && is_multiplier(scan, at) || is_group(scan, at)
}

/// The part of a unit that is named before it, "half a century", "a quarter of a century": in which smaller unit, and
/// how many of those; the inner option is empty where that is not known. `at` is the article of the unit.
#[allow(clippy::option_option)] // "no part" and "a part, of unknown length" are two things
pub fn part(scan: &Scan<'_>, at: usize, unit: Unit) -> Option<Option<(Unit, i32)>> {
    if scan.was(at, 1, &["half"]) {
        return Some(whole(unit, 1, 2));
    }
    if scan.before(at) != Lex::Of {
        return None;
    }
    let over = if scan.was(at, 2, &["quarter", "quarters"]) {
        4
    } else if scan.was(at, 2, &["third", "thirds"]) {
        3
    } else if scan.was(at, 2, &["half"]) {
        2
    } else {
        return scan
            .was(at, 2, &["fraction", "fifth", "fifths", "tenth", "tenths", "most", "much", "part"])
            .then_some(None);
    };
    // "three-quarters of", "a quarter of", "quarter of"
    let named = at.checked_sub(3).map(|before| before - usize::from(before > 0 && scan.is_dash(before)));
    let parts = match named.map(|named| scan.lex(named)) {
        Some(Lex::Count(parts @ 1..=9)) => parts,
        _ => 1,
    };
    Some(whole(unit, parts, over))
}

/// "two and a half years", "a year and a half" at `at`: in which smaller unit, how many of those, and the token after it.
pub fn and_a_half(scan: &Scan<'_>, at: usize) -> Option<(Unit, i32, usize)> {
    let Count { value, end } = count(scan, at)?;
    let half = |at: usize| scan.is(at, &["and"]) && scan.lex(at + 1) == Lex::A && scan.is(at + 2, &["half"]);
    let unit_at = if half(end) {
        end + 3
    } else if half(end + 1) {
        end
    } else {
        return None;
    };
    let Lex::Unit { unit, .. } = scan.lex(unit_at) else { return None };
    let (smaller, many) = whole(unit, 1, 2)?;
    Some((smaller, value?.saturating_mul(2).saturating_add(1).saturating_mul(many), end + 4))
}

/// So many parts of a unit in whole smaller units; `None` where that does not go.
fn whole(unit: Unit, parts: i32, over: i32) -> Option<(Unit, i32)> {
    let (smaller, many) = match unit {
        Unit::Century => (Unit::Year, 100),
        Unit::Decade => (Unit::Year, 10),
        Unit::Year => (Unit::Month, 12),
        _ => return None,
    };
    (many * parts % over == 0).then_some((smaller, many * parts / over))
}

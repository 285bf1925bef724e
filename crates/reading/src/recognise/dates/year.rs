//! The year of a day or a month: printed beside it, or told from the words around.

use super::lexicon::{Lex, Unit};
use super::scan::Scan;
use super::value::YearOf;
use dateline_model::article::DateKind;

/// The kind of an expression, by whether its year is printed.
pub fn kind(year: YearOf) -> DateKind {
    if matches!(year, YearOf::Known(_)) { DateKind::Absolute } else { DateKind::Partial }
}

/// A printed year, or "this year" beside it.
pub fn or_relative(scan: &Scan<'_>, year: YearOf, at: usize) -> YearOf {
    match year {
        YearOf::Unknown => relative_year(scan, at).map_or(year, YearOf::Relative),
        known => known,
    }
}

/// How many words after a day are its year: "Sept. 3 last year", "September 3 of this year".
#[must_use]
pub fn beside(scan: &Scan<'_>, year: YearOf, end: usize) -> usize {
    let of = usize::from(scan.lex(end) == Lex::Of);
    let told = matches!(scan.lex(end + of), Lex::Last | Lex::This | Lex::Next);
    let unit = matches!(scan.lex(end + of + 1), Lex::Unit { unit: Unit::Year, many: false });
    if told && unit && matches!(year, YearOf::Relative(_)) { of + 2 } else { 0 }
}

/// "this year", "last year" and "next year" up to three words on: "the August drills this year".
pub fn relative_year(scan: &Scan<'_>, at: usize) -> Option<i16> {
    for next in at..at + 4 {
        if matches!(scan.lex(next + 1), Lex::Unit { unit: Unit::Year, many: false }) {
            match scan.lex(next) {
                Lex::This => return Some(0),
                Lex::Last => return Some(-1),
                Lex::Next => return Some(1),
                _ => {}
            }
        }
        let stops = next > at && matches!(scan.lex(next), Lex::And | Lex::Month { .. });
        if stops || !scan.words.get(next).is_some_and(|word| word.token.is_word() || word.is_mark('-')) {
            return None;
        }
    }
    None
}

/// A year after a day or month, with or without a comma: the year and the token after it.
pub fn trailing_year(scan: &Scan<'_>, at: usize) -> (YearOf, usize) {
    let after_comma = at + usize::from(scan.is_mark(at, ','));
    if let Some(year) = year_at(scan, after_comma) {
        return (YearOf::Known(year), after_comma + 1);
    }
    if let Some(year) = short_year(scan, after_comma) {
        return (YearOf::Known(year), after_comma + 2);
    }
    // "the ninth of May, nineteen ninety-one"
    if let Some((year, end)) = spelled_year(scan, after_comma) {
        return (YearOf::Known(year), end);
    }
    // French, Spanish: "23 de noviembre de 2019"; German: none; "of 2019".
    if matches!(scan.word(at), "de" | "del" | "of" | "DE" | "DEL" | "OF")
        && let Some(year) = year_at(scan, at + 1)
    {
        return (YearOf::Known(year), at + 2);
    }
    (YearOf::Unknown, at)
}

/// A year in four digits at `at`.
pub fn year_at(scan: &Scan<'_>, at: usize) -> Option<i16> {
    match scan.lex(at) {
        Lex::Digits { value, width: 4 } if (1000..=2199).contains(&value) => i16::try_from(value).ok(),
        _ => None,
    }
}

/// A year of two or four digits.
pub fn of_digits(digits: &str) -> Option<i16> {
    let value: i16 = digits.parse().ok()?;
    match digits.len() {
        4 if (1900..=2100).contains(&value) => Some(value),
        2 => Some(if value >= 60 { 1900 } else { 2000 } + value),
        _ => None,
    }
}

/// A year of two digits behind an apostrophe at `at`: "'21".
pub fn short_year(scan: &Scan<'_>, at: usize) -> Option<i16> {
    let marked = matches!(scan.word(at), "'" | "’" | "‘") && scan.touches(at + 1);
    match scan.lex(at + 1) {
        Lex::Digits { width: 2, .. } if marked => of_digits(scan.word(at + 1)),
        _ => None,
    }
}

/// A year in words at `at`, and the token after it: "nineteen ninety-one", "two thousand and eight", "twenty twelve".
pub fn spelled_year(scan: &Scan<'_>, at: usize) -> Option<(i16, usize)> {
    let count = |at: usize| match scan.lex(at) {
        Lex::Count(value) => i16::try_from(value).ok(),
        _ => None,
    };
    // A number below a hundred, and the token after it.
    let below = |at: usize| {
        let tens = count(at).filter(|tens| (1..100).contains(tens))?;
        let next = at + 1 + usize::from(scan.is_dash(at + 1));
        match count(next).filter(|ones| tens >= 20 && tens % 10 == 0 && (1..10).contains(ones)) {
            Some(ones) => Some((tens + ones, next + 1)),
            None => Some((tens, at + 1)),
        }
    };
    let head = count(at)?;
    if head == 2 && scan.is(at + 1, &["thousand"]) {
        let rest = at + 2 + usize::from(scan.is(at + 2, &["and"]));
        return below(rest).map_or(Some((2000, at + 2)), |(ones, end)| Some((2000 + ones, end)));
    }
    if !(13..=20).contains(&head) {
        return None;
    }
    if scan.is(at + 1, &["hundred"]) {
        let rest = at + 2 + usize::from(scan.is(at + 2, &["and"]));
        return below(rest).map_or(Some((head * 100, at + 2)), |(ones, end)| Some((head * 100 + ones, end)));
    }
    if scan.is(at + 1, &["oh", "o"]) {
        return count(at + 2).filter(|ones| (1..10).contains(ones)).map(|ones| (head * 100 + ones, at + 3));
    }
    below(at + 1).filter(|(ones, _)| *ones >= 10).map(|(ones, end)| (head * 100 + ones, end))
}

/// A day of the month at `at`.
pub fn day_of_month(scan: &Scan<'_>, at: usize) -> Option<i8> {
    let (Lex::Digits { value, width: 1 | 2 } | Lex::Ordinal(value)) = scan.lex(at) else {
        return None;
    };
    i8::try_from(value).ok().filter(|day| (1..=31).contains(day))
}

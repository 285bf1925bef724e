//! Parts of years and centuries, and years that are not said plainly: "Q3 2021", "1H21", "fiscal 2021", "about 1850", "the
//! first half of the 19th century", "nineteen ninety-one", "323 BC".

use super::lexicon::{Lex, Unit};
use super::scan::{DateMatch, Scan};
use super::value::{TimeValue, YearOf};
use super::year::{kind, of_digits, or_relative, short_year, spelled_year, trailing_year, year_at};
use super::years::is_measured;
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;

/// An absolute expression.
fn absolute(start: usize, end: usize, value: TimeValue, rule: Rule) -> Option<DateMatch> {
    Some(DateMatch { start, end, value, kind: DateKind::Absolute, rule })
}

/// Verbs after which "about 1850" is a time: what came to be then.
const CAME_TO_BE: &[&str] = &[
    "built", "born", "made", "written", "begun", "began", "came", "found", "dates", "dating", "died", "lived", "sunk",
    "dug", "laid", "sometime", "probably", "possibly", "perhaps", "maybe",
];

/// "about 1850", "around 1850", "c. 1850", "ca. 1850", "circa 1850"; "about 1850 soldiers" is a count.
pub fn circa(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let year = year_at(scan, at)?;
    let stop = usize::from(at > 1 && scan.is_mark(at - 1, '.'));
    // "about the year 1720"
    let named = scan.was(at, 1, &["year"]) && scan.was(at, 2, &["the"]);
    let word = at.checked_sub(1 + stop + 2 * usize::from(named))?;
    let sure = scan.is(word, &["circa"]) || matches!(scan.word(word), "c" | "ca" | "Ca");
    if !sure {
        let dated = matches!(scan.before(word), Lex::In | Lex::Since | Lex::From | Lex::By | Lex::And | Lex::To)
            || scan.was(word, 1, CAME_TO_BE)
            || scan.was(word, 1, &["time"]) && scan.was(word, 2, &["some"])
            || scan.was(word, 1, &["between"])
            || word > 0 && scan.word(word - 1).len() > 4 && scan.word(word - 1).ends_with("ed");
        let closed = !scan.words.get(at + 1).is_some_and(|next| next.token.is_word() || next.is_mark('%'))
            || !matches!(scan.lex(at + 1), Lex::Other | Lex::Of | Lex::Several | Lex::Unit { .. } | Lex::Past)
            || scan.is(at + 1, &["when", "but", "as", "with", "he", "she", "it", "they", "was", "or"]);
        let hedged = stop == 0 && scan.is(word, &["about", "around", "approximately", "roughly"]);
        if !(hedged && dated && closed && (1000..=2100).contains(&year)) {
            return None;
        }
    }
    if let Some((last, end)) = circa_until(scan, word, at, year) {
        let start = word - usize::from(scan.was(word, 1, &["between"]));
        let value = TimeValue::CircaYears(year, last);
        return Some(DateMatch { start, end, value, kind: DateKind::Interval, rule: Rule::DateRange });
    }
    absolute(word, at + 1, TimeValue::Circa(year), Rule::DateYear)
}

/// The last year, and the token after it, of "c. 1850-62", "from about 1850 to 1862", "between about 1850 and 1862": the first,
/// `year`, stands at `at`, what hedges it at `word`.
fn circa_until(scan: &Scan<'_>, word: usize, at: usize, year: i16) -> Option<(i16, usize)> {
    let led = scan.before(word) == Lex::From && (scan.lex(at + 1) == Lex::To || scan.is(at + 1, &["until", "till"]));
    let between = scan.was(word, 1, &["between"]) && scan.is(at + 1, &["and"]);
    if !led && !between && !scan.is_dash(at + 1) {
        return None;
    }
    // "c. 1850 – c. 1862"
    let next = at + 2 + usize::from(scan.is(at + 2, &["c", "ca", "about", "around"]));
    let next = next + usize::from(scan.is_mark(next, '.'));
    let short = || match scan.lex(next) {
        Lex::Digits { value, width: 2 } if scan.is_dash(at + 1) && scan.touches(next) => {
            i16::try_from(value).ok().map(|last| year - year % 100 + last)
        }
        _ => None,
    };
    let last = year_at(scan, next).or_else(short).filter(|last| *last > year)?;
    Some((last, next + 1))
}

/// "c1850": the letter and the year in one token.
pub fn circa_glued(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let year = scan.word(at).strip_prefix('c').filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let year = year.parse().ok().filter(|year| (1000..=2100).contains(year))?;
    absolute(at, at + 1, TimeValue::Circa(year), Rule::DateYear)
}

/// "in or about May 1850", "on or around 3 May 1850": a month or a day of a printed year, and what hedges it.
pub fn hedged(scan: &Scan<'_>, found: &DateMatch) -> Option<DateMatch> {
    let value = match found.value {
        TimeValue::Month { year: YearOf::Known(year), month } => TimeValue::CircaIn { year, month, day: None },
        TimeValue::Day { year: YearOf::Known(year), month, day, weekday: None } => {
            TimeValue::CircaIn { year, month, day: Some(day) }
        }
        _ => return None,
    };
    let word = found.start.checked_sub(1)?;
    let hedge = scan.is(word, &["about", "around", "approximately", "roughly", "circa"]);
    let led = matches!(scan.before(word), Lex::In | Lex::On | Lex::Since | Lex::From | Lex::By)
        || scan.was(word, 1, &["or"])
        || scan.was(word, 1, CAME_TO_BE)
        || scan.is(word, &["around", "circa"]);
    (hedge && led).then_some(DateMatch { start: word, value, ..*found })
}

/// "between 1850 and 1855".
pub fn between(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let from = year_at(scan, at).filter(|_| scan.was(at, 1, &["between"]) && scan.is(at + 1, &["and"]))?;
    // "between 1900 and 2000 metres"
    let to = year_at(scan, at + 2).filter(|to| *to > from && !is_measured(scan, at + 3))?;
    let value = TimeValue::Years(from, to);
    Some(DateMatch { start: at - 1, end: at + 3, value, kind: DateKind::Interval, rule: Rule::DateRange })
}

/// "Q3 2021", "3Q21", "1H 2021", "H1", "FY2020", "fiscal year 2021": a word or number with letters at `at`.
pub fn fiscal(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let word = scan.word(at);
    if scan.is(at, &["fiscal", "financial"]) {
        let next = at + 1 + usize::from(scan.is(at + 1, &["year"]));
        let year = year_at(scan, next).or_else(|| short_year(scan, next))?;
        let marked = usize::from(year_at(scan, next).is_none());
        // "fiscal year 2020-21", "fiscal 2020/21"
        if marked == 0
            && (scan.is_dash(next + 1) || scan.is_mark(next + 1, '/'))
            && scan.touches(next + 2)
            && let Lex::Digits { value, width: 2 } = scan.lex(next + 2)
            && let Some(last) = i16::try_from(value).ok().filter(|last| *last == (year + 1) % 100)
        {
            let value = TimeValue::Years(year, year - year % 100 + last);
            return Some(DateMatch {
                start: at,
                end: next + 3,
                value,
                kind: DateKind::Interval,
                rule: Rule::DateRange,
            });
        }
        return absolute(at, next + 1 + marked, TimeValue::Year(year), Rule::DateYear);
    }
    if let Some(digits) = word.strip_prefix("FY") {
        let (year, end) = match digits.len() {
            // "FY 20": two figures alone.
            0 => {
                let short = || match scan.lex(at + 1) {
                    Lex::Digits { width: 2, .. } => of_digits(scan.word(at + 1)),
                    _ => None,
                };
                (year_at(scan, at + 1).or_else(|| short_year(scan, at + 1)).or_else(short)?, at + 2)
            }
            _ => (of_digits(digits)?, at + 1),
        };
        // "FY 2019/20"
        let next = match scan.lex(end + 1) {
            Lex::Digits { value, width: 2 } if (scan.is_mark(end, '/') || scan.is_dash(end)) && scan.touches(end) => {
                i16::try_from(value).ok()
            }
            _ => None,
        };
        if let Some(last) = next.filter(|next| *next == (year + 1) % 100) {
            let value = TimeValue::Years(year, year - year % 100 + last);
            return Some(DateMatch { start: at, end: end + 2, value, kind: DateKind::Interval, rule: Rule::DateRange });
        }
        return absolute(at, end, TimeValue::Year(year), Rule::DateYear);
    }
    let mut letters = word.chars();
    let (part, number, rest) = match (letters.next()?, letters.next()?) {
        (part @ ('Q' | 'H'), number @ '1'..='4') | (number @ '1'..='4', part @ ('Q' | 'H')) => {
            (part, number, letters.as_str())
        }
        _ => return None,
    };
    let number = i8::try_from(number.to_digit(10)?).ok()?;
    let (from, to) = match (part, number) {
        ('Q', _) => (number * 3 - 2, number * 3),
        ('H', 1 | 2) => (number * 6 - 5, number * 6),
        _ => return None,
    };
    let (year, end) = match rest {
        "" => year_after(scan, at + 1),
        digits => (YearOf::Known(of_digits(digits)?), at + 1),
    };
    let bare = year == YearOf::Unknown;
    let year = or_relative(scan, year, end);
    // "an Audi Q3", "Q1: What is this?", "H2" alone is a gas.
    let named = scan.is_capital(at.wrapping_sub(1)) && scan.before(at) == Lex::Other;
    if bare && (part == 'H' || at == 0 || named || scan.is_mark(end, ':') || scan.is_mark(end, '.') && at < 2) {
        return None;
    }
    let value = TimeValue::Months { year, from, to };
    Some(DateMatch { start: at, end, value, kind: kind(year), rule: Rule::DateRange })
}

/// A year after a quarter: "2021", "of 2021", "'21", "FY21".
fn year_after(scan: &Scan<'_>, at: usize) -> (YearOf, usize) {
    match scan.word(at).strip_prefix("FY").and_then(of_digits) {
        Some(year) => (YearOf::Known(year), at + 1),
        None => trailing_year(scan, at),
    }
}

/// "first half of the 20th century", "last decade of the 19th century", "18th and 19th centuries": the `number`th part, -1
/// the last.
pub fn part_of_century(scan: &Scan<'_>, at: usize, number: i32) -> Option<DateMatch> {
    let century = |at: usize| match scan.lex(at) {
        Lex::Ordinal(number) => i16::try_from(number).ok().filter(|number| (1..=22).contains(number)),
        _ => None,
    };
    if (matches!(scan.lex(at + 1), Lex::And | Lex::To) || scan.is(at + 1, &["or"]))
        && century(at).is_some()
        && century(at + 2).is_some()
        && scan.is(at + 3, &["centuries", "century"])
    {
        // Two hundred years say nothing about when.
        let kind = DateKind::Vague;
        return Some(DateMatch { start: at, end: at + 4, value: TimeValue::Vague, kind, rule: Rule::DateCentury });
    }
    let whole = at + 2 + usize::from(scan.lex(at + 2) == Lex::Of) + usize::from(scan.lex(at + 3) == Lex::The);
    let first = (century(whole)? - 1) * 100;
    let named = matches!(scan.lex(whole + 1), Lex::Unit { unit: Unit::Century, many: false });
    if !named || scan.lex(at + 2) != Lex::Of {
        return None;
    }
    let parts = match scan.word(at + 1) {
        "decade" => 10,
        "third" => 3,
        "quarter" => 4,
        _ => 2,
    };
    let number = if number < 0 { parts } else { i16::try_from(number).ok()? };
    let part = |of: i16| (1..=of).contains(&number).then(|| (100 * (number - 1) / of, 100 * number / of - 1));
    let value = if scan.is(at + 1, &["decade"]) && (1..=10).contains(&number) {
        TimeValue::Decade(first + 10 * (number - 1))
    } else {
        let (from, to) = match scan.word(at + 1) {
            "half" => part(2)?,
            "third" => part(3)?,
            "quarter" => part(4)?,
            _ => return None,
        };
        TimeValue::Years(first + from, first + to)
    };
    absolute(at, whole + 2, value, Rule::DateCentury)
}

/// "323 BC", "323 BC to 283 B.C.", "AD 70", "70 CE".
pub fn of_era(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    const BEFORE: &[&str] = &["BC", "BCE", "B.C.", "B.C", "B.C.E.", "B.C.E"];
    const AFTER: &[&str] = &["AD", "CE", "A.D.", "A.D", "C.E.", "C.E"];
    let number = |at: usize| match scan.lex(at) {
        Lex::Digits { value, width: 1..=4 } => i16::try_from(value).ok().filter(|value| (1..=9999).contains(value)),
        _ => None,
    };
    let is = |at: usize, words: &[&str]| words.contains(&scan.word(at));
    if is(at, AFTER) {
        let year = number(at + 1).filter(|year| *year <= 2100)?;
        return absolute(at, at + 2, TimeValue::Year(year), Rule::DateYear);
    }
    let first = number(at)?;
    if is(at + 1, AFTER) && first <= 2100 {
        return absolute(at, at + 2, TimeValue::Year(first), Rule::DateYear);
    }
    let named = usize::from(is(at + 1, BEFORE));
    let join = at + 1 + named;
    let between = scan.lex(join) == Lex::And && scan.was(at, 1, &["between"]);
    let joined = between || scan.is_dash(join) || matches!(scan.lex(join), Lex::To);
    if joined
        && let Some(last) = number(join + 1).filter(|last| *last <= first)
        && is(join + 2, BEFORE)
    {
        let at = at - usize::from(between);
        return absolute(at, join + 3, TimeValue::BeforeChrist(first, last), Rule::DateRange);
    }
    (named == 1).then_some(())?;
    absolute(at, at + 2, TimeValue::BeforeChrist(first, first), Rule::DateYear)
}

/// A year in words where something leads to a time: "in nineteen ninety-one"; "in nineteen hundred homes" counts.
pub fn year_in_words(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let led = matches!(scan.before(at), Lex::In | Lex::Since | Lex::By | Lex::During | Lex::From | Lex::Of)
        || scan.was(at, 1, &["year", "summer", "spring", "winter", "autumn"]);
    let (year, end) = spelled_year(scan, at).filter(|_| led)?;
    let next = scan.word(end);
    let counted = next.len() > 3 && next.ends_with('s') || matches!(scan.lex(end), Lex::Unit { .. });
    if counted || scan.is(end, &["people", "men", "women", "children", "of", "million", "thousand", "hundred"]) {
        return None;
    }
    absolute(at, end, TimeValue::Year(year), Rule::DateYear)
}

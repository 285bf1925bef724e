//! Lengths of time, and what they are counted from.

use super::count::{Count, and_a_half, count, is_multiplier, part};
use super::lexicon::{Lex, Unit};
use super::scan::{DateMatch, Scan};
use super::value::{Bound, TimeValue, YearOf};
use super::year::year_at;
use core::ops::Range;
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;

/// The duration that starts at `at`.
pub fn find(scan: &Scan<'_>, at: usize, sentence: &Range<usize>) -> Option<DateMatch> {
    match scan.lex(at) {
        Lex::Unit { unit, many } => bare(scan, at, unit, many),
        Lex::Count(_) | Lex::Digits { .. } | Lex::A | Lex::Several => counted(scan, at, sentence),
        _ => None,
    }
}

/// Whether `word` ends as every word does that [`adverb`] knows; most words do not.
#[inline]
pub fn ends_as_adverb(word: &str) -> bool {
    word.len() >= 6 && matches!(word.as_bytes().last_chunk(), Some(b"al" | b"ly" | b"ng" | b"AL" | b"LY" | b"NG"))
}

/// Words without a role that are whole expressions.
pub fn adverb(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let word = scan.word(at);
    if !ends_as_adverb(word) {
        return None;
    }
    let recurring = |end| {
        Some(DateMatch {
            start: at,
            end,
            value: TimeValue::Recurring,
            kind: DateKind::Recurring,
            rule: Rule::DateRecurring,
        })
    };
    if scan.is(
        at,
        &[
            "biannual",
            "biennial",
            "annual",
            "semiannual",
            "annually",
            "yearly",
            "quarterly",
            "monthly",
            "weekly",
            "fortnightly",
            "bimonthly",
            "biweekly",
            "triennial",
            "quadrennial",
        ],
    ) {
        // "Weekly Standard" is a paper.
        return if scan.is_capital(at) && (scan.is_capital(at + 1) || scan.is_capital(at.saturating_sub(1)) && at > 0) {
            None
        } else {
            recurring(at + 1)
        };
    }
    let (unit, back) = if scan.is(at, &["yearlong"]) {
        (Unit::Year, true)
    } else if scan.is(at, &["monthlong"]) {
        (Unit::Month, true)
    } else if scan.is(at, &["weeklong"]) {
        (Unit::Week, true)
    } else if scan.is(at, &["daylong"]) {
        (Unit::Day, false)
    } else if scan.is(at, &["decadeslong", "yearslong", "monthslong", "weekslong"]) {
        return vague_length(at, at + 1);
    } else {
        return None;
    };
    length(at, at + 1, unit, 1, back)
}

/// A vague length: "decades".
fn vague_length(start: usize, end: usize) -> Option<DateMatch> {
    Some(DateMatch { start, end, value: TimeValue::Vague, kind: DateKind::Vague, rule: Rule::DateVague })
}

/// A length.
fn length(start: usize, end: usize, unit: Unit, count: i32, back: bool) -> Option<DateMatch> {
    let value = TimeValue::Length { unit, count, back };
    Some(DateMatch { start, end, value, kind: DateKind::DurationAnchored, rule: Rule::DateDuration })
}

/// "decades of acrimony", "for years", "decades-old", "year-long", "months-long".
fn bare(scan: &Scan<'_>, at: usize, unit: Unit, many: bool) -> Option<DateMatch> {
    if unit == Unit::Clock {
        return None;
    }
    if scan.is_dash(at + 1) && scan.touches(at + 1) && !scan.is(at + 2, &["end"]) {
        if many && scan.is(at + 2, &["old", "long"]) {
            return vague_length(at, at + 3);
        }
        if !many && scan.is(at + 2, &["long"]) && !scan.is_dash(at.saturating_sub(1)) {
            return length(at, at + 3, unit, 1, unit >= Unit::Week);
        }
        return None;
    }
    if !many || at == 0 {
        return yearly(scan, at, unit, many);
    }
    let start = at - 1;
    match scan.before(at) {
        Lex::In | Lex::For | Lex::During | Lex::Later | Lex::By
            if scan.lex(at + 1) != Lex::Of || scan.before(at) != Lex::In =>
        {
            // "after months of", "by decades of": the unit alone, as the noun of the phrase.
            let phrase = matches!(scan.before(at), Lex::In);
            vague_length(if phrase { start } else { at }, at + 1)
        }
        _ if matches!(scan.lex(at + 1), Lex::Ago | Lex::Later | Lex::Earlier) => vague_length(at, at + 2),
        // "the last years of the war" are the war's.
        Lex::Last if scan.lex(at + 1) == Lex::Of => None,
        // "in the months of September and October"
        _ if scan.lex(at + 1) == Lex::Of && matches!(scan.lex(at + 2), Lex::Month { .. }) => None,
        _ if scan.lex(at + 1) == Lex::Of && unit >= Unit::Week => vague_length(at, at + 1),
        _ => None,
    }
}

/// "every year", "twice a year", "the end of the year".
fn yearly(scan: &Scan<'_>, at: usize, unit: Unit, many: bool) -> Option<DateMatch> {
    if many {
        return None;
    }
    // "every day lives" is "everyday".
    if scan.was(at, 1, &["every"])
        && scan.is(at + 1, &["life", "lives", "use", "people", "things", "items", "tasks", "work"])
    {
        return None;
    }
    if scan.was(at, 1, &["every", "each"]) && !scan.was(at, 2, &["of"]) {
        return Some(DateMatch {
            start: at - 1,
            end: at + 1,
            value: TimeValue::Recurring,
            kind: DateKind::Recurring,
            rule: Rule::DateRecurring,
        });
    }
    // "the day before yesterday", "the day after tomorrow"
    if unit == Unit::Day
        && let Lex::Today(shift @ (-1 | 1)) = scan.lex(at + 2)
        && scan.is(at + 1, if shift < 0 { &["before"] } else { &["after"] })
    {
        let value = TimeValue::Offset { unit, count: 2 * shift };
        let start = at - usize::from(scan.was(at, 1, &["the"]));
        return Some(DateMatch { start, end: at + 3, value, kind: DateKind::Relative, rule: Rule::DateDeictic });
    }
    if scan.was(at, 1, &["the"])
        && scan.lex(at + 1) == Lex::Earlier
        && scan.is(at + 1, &["before"])
        && unit >= Unit::Day
    {
        let value = TimeValue::From { unit, count: -1 };
        return Some(DateMatch {
            start: at - 1,
            end: at + 2,
            value,
            kind: DateKind::Relative,
            rule: Rule::DateAnchored,
        });
    }
    // "the weekend of 9-10 October": the days say it.
    let dated = scan.lex(at + 1) == Lex::Of && matches!(scan.lex(at + 2), Lex::Digits { .. } | Lex::Month { .. });
    if unit == Unit::Weekend && scan.was(at, 1, &["the"]) && !dated {
        let value = TimeValue::Offset { unit, count: 0 };
        return Some(DateMatch {
            start: at - 1,
            end: at + 1,
            value,
            kind: DateKind::Relative,
            rule: Rule::DateRelative,
        });
    }
    let close = at + 1 + usize::from(scan.is_dash(at + 1) || matches!(scan.word(at + 1), "'s" | "’s"));
    if unit == Unit::Year && scan.is(close, &["end"]) && (scan.was(at, 1, &["by", "before", "until", "the", "at"])) {
        // "at year-end 2020"
        if let Some(year) = year_at(scan, close + 1) {
            let value = TimeValue::Day { year: YearOf::Known(year), month: 12, day: 31, weekday: None };
            let kind = DateKind::Absolute;
            return Some(DateMatch { start: at, end: close + 2, value, kind, rule: Rule::DateRelative });
        }
        let value = TimeValue::EndOf(unit);
        return Some(DateMatch {
            start: at,
            end: close + 1,
            value,
            kind: DateKind::Relative,
            rule: Rule::DateRelative,
        });
    }
    let part = scan.was(at, 1, &["the"]) && scan.was(at, 2, &["of"]);
    if part
        && matches!(unit, Unit::Week | Unit::Month | Unit::Year)
        && scan.was(at, 3, &["start", "beginning", "middle"])
    {
        let start = at - 3 - usize::from(scan.was(at, 4, &["the"]));
        let value = TimeValue::Offset { unit, count: 0 };
        return Some(DateMatch { start, end: at + 1, value, kind: DateKind::Relative, rule: Rule::DateRelative });
    }
    let the = part && scan.was(at, 3, &["end"]);
    if the && matches!(unit, Unit::Month | Unit::Year) {
        let start = at - 3 - usize::from(scan.was(at, 4, &["the"]));
        return Some(DateMatch {
            start,
            end: at + 1,
            value: TimeValue::EndOf(unit),
            kind: DateKind::Relative,
            rule: Rule::DateRelative,
        });
    }
    None
}

/// Where the hedge before the count starts, and what it says: "a little more than two weeks".
fn hedge(scan: &Scan<'_>, at: usize) -> (usize, Bound) {
    if scan.before(at) == Lex::Than {
        let more = scan.was(at, 2, &["more", "longer", "later"]);
        let mut start = at.saturating_sub(2);
        let mut bound = if more { Bound::More } else { Bound::Less };
        if scan.was(start, 1, &["little", "bit", "slightly"]) {
            start -= 1;
            bound = if more { Bound::LittleMore } else { Bound::Nearly };
            if scan.was(start, 1, &["a"]) {
                start -= 1;
            }
        }
        return (start, bound);
    }
    if scan.was(at, 1, &["over"]) {
        let just = scan.was(at, 2, &["just"]);
        return (at - 1 - usize::from(just), if just { Bound::LittleMore } else { Bound::More });
    }
    if scan.was(at, 1, &["under"]) {
        let just = scan.was(at, 2, &["just"]);
        return (at - 1 - usize::from(just), if just { Bound::Nearly } else { Bound::Less });
    }
    if scan.was(at, 1, &["nearly", "almost"]) {
        return (at - 1, Bound::Nearly);
    }
    if scan.was(at, 1, &["about", "around", "roughly", "some", "approximately"]) {
        return (at - 1, Bound::About);
    }
    (at, Bound::About)
}

/// "five years", in one of its uses.
fn counted(scan: &Scan<'_>, at: usize, sentence: &Range<usize>) -> Option<DateMatch> {
    let several = scan.lex(at) == Lex::Several || (scan.lex(at) == Lex::A && scan.lex(at + 1) == Lex::Several);
    let next = at + 1 + usize::from(scan.lex(at) == Lex::A);
    if several && !is_multiplier(scan, next) {
        return match scan.lex(next) {
            Lex::Unit { unit, many: true } if unit != Unit::Clock => {
                let end = next + 1 + usize::from(matches!(scan.lex(next + 1), Lex::Ago | Lex::Earlier | Lex::Later));
                vague_length(at, end)
            }
            _ => None,
        };
    }
    // "at the age of four months", "aged 18 months": how old someone is is no time.
    if scan.was(at, 1, &["aged"]) || scan.lex(at.wrapping_sub(1)) == Lex::Of && scan.was(at, 2, &["age", "ages"]) {
        return None;
    }
    if let Some((unit, count, end)) = and_a_half(scan, at)
        && scan.lex(end) == Lex::Ago
    {
        let (value, kind, rule) = (counted_off(unit, -count), DateKind::Relative, Rule::DateAgo);
        return Some(DateMatch { start: at, end: end + 1, value, kind, rule });
    }
    let Count { value, end: next } = count(scan, at)?;
    let hyphen = scan.is_dash(next) && scan.touches(next) && scan.touches(next + 1);
    let unit_at = next + usize::from(hyphen);
    let Lex::Unit { unit, many } = scan.lex(unit_at) else {
        return None;
    };
    let end = unit_at + 1;
    let article = scan.lex(at) == Lex::A && next == at + 1;
    // "half a century ago", "a quarter of a century ago"
    let part = if article { part(scan, at, unit) } else { None };
    // "two thousand years ago", "several hundred years", "a third of a year ago", "three years and two months ago"
    let counted = matches!(scan.lex(end), Lex::Ago | Lex::Earlier | Lex::Later) && unit != Unit::Clock;
    let longer = counted && scan.was(at, 1, &["and"]) && at > 2 && matches!(scan.lex(at - 2), Lex::Unit { .. });
    let longer = longer && matches!(scan.lex(at - 3), Lex::Count(_) | Lex::Digits { .. } | Lex::A);
    let (unit, count) = match part.unwrap_or_else(|| value.map(|count| whole_days(scan, unit_at, unit, count))) {
        Some(known) if !longer => known,
        _ if counted => return vague_length(at, end + 1),
        _ if several && unit != Unit::Clock => return vague_length(at, end),
        _ => return None,
    };
    if !article && scan.was(at, 1, &["every"]) {
        let (value, kind) = (TimeValue::Recurring, DateKind::Recurring);
        return Some(DateMatch { start: at - 1, end, value, kind, rule: Rule::DateRecurring });
    }
    // "the last five months of her life" is counted from no day that the text gives.
    let owned = scan.lex(end) == Lex::Of && matches!(scan.before(at), Lex::Last | Lex::Past | Lex::Next);
    if owned || aged(scan, at, end) || scan.was(at, 1, &["$", "€", "£", "¥"]) || (article && many) {
        return None;
    }
    if hyphen {
        // "two-day", "11-year", "10-minute-long"; "35-year-old" is an age.
        let end = end + 2 * usize::from(scan.is_dash(end) && scan.is(end + 1, &["long"]));
        return length(at, end, unit, count, false);
    }
    let (start, bound) = hedge(scan, at);
    used(scan, &Use { at, start, end, unit, count, bound, article }, sentence)
}

/// A counted length with its neighbours.
struct Use {
    /// Where the count stands.
    at: usize,
    /// Where the hedge starts.
    start: usize,
    /// One past the unit.
    end: usize,
    /// The unit.
    unit: Unit,
    /// How many.
    count: i32,
    /// How it is hedged.
    bound: Bound,
    /// Whether the count is "a" or "an".
    article: bool,
}

/// What the words around a length make of it.
fn used(scan: &Scan<'_>, length_at: &Use, sentence: &Range<usize>) -> Option<DateMatch> {
    let Use { at, start, end, unit, count, bound, article } = *length_at;
    let anchored =
        |start, end, value, rule| Some(DateMatch { start, end, value, kind: DateKind::DurationAnchored, rule });
    let clock = unit == Unit::Clock;
    match scan.lex(end) {
        Lex::Ago => {
            let value = if clock { TimeValue::Vague } else { counted_off(unit, -count) };
            return Some(DateMatch { start: at, end: end + 1, value, kind: DateKind::Relative, rule: Rule::DateAgo });
        }
        // "ten days from now"
        Lex::From if !clock && scan.is(end + 1, &["now", "today"]) => {
            let (value, rule) = (counted_off(unit, count), Rule::DateRelative);
            return Some(DateMatch { start: at, end: end + 2, value, kind: DateKind::Relative, rule });
        }
        Lex::Earlier | Lex::Later if !clock => {
            let sign = if scan.lex(end) == Lex::Earlier { -1 } else { 1 };
            return anchored(at, end + 1, TimeValue::From { unit, count: sign * count }, Rule::DateAnchored);
        }
        _ => {}
    }
    let until = scan.is(end, &["until", "before", "till", "left", "remaining"]);
    if clock {
        if until {
            let start = start - usize::from(scan.was(start, 1, &["only", "just"]));
            let start = start - usize::from(scan.was(start, 1, &["with"]));
            return anchored(start, end + 1, TimeValue::From { unit: Unit::Day, count: 0 }, Rule::DateAnchored);
        }
        // A length below the day places nothing on the calendar.
        return None;
    }
    let has = scan.was(start, 1, &["have", "has", "had", "only", "just", "still"])
        || scan.was(start, 2, &["have", "has", "had"]);
    if until || (has && scan.lex(end) == Lex::To) {
        return anchored(start, end, TimeValue::Left { unit, count, bound }, Rule::DateLeft);
    }
    let lead = start.checked_sub(1).map_or(Lex::Other, |at| scan.lex(at));
    if matches!(lead, Lex::In | Lex::For) && first_before(scan, sentence.start, start) {
        let more = matches!(bound, Bound::More | Bound::LittleMore);
        return anchored(start - 1, end, TimeValue::FirstIn { unit, count, more }, Rule::DateFirstIn);
    }
    // "in two weeks' time"
    let owner = matches!(scan.word(end), "'" | "’" | "'s" | "’s") && scan.is(end + 1, &["time"]);
    if lead == Lex::In && unit != Unit::Weekend && (owner || will(scan, sentence, start)) {
        let (value, end) = (counted_off(unit, count), end + 2 * usize::from(owner));
        return Some(DateMatch { start: start - 1, end, value, kind: DateKind::Relative, rule: Rule::DateRelative });
    }
    if article && !matches!(lead, Lex::For | Lex::In | Lex::During) {
        // "a day", "a year" are mostly rates: "twice a year".
        let recurring = scan.was(at, 1, &["once", "twice", "times"]);
        return recurring.then(|| DateMatch {
            start: at - 1,
            end,
            value: TimeValue::Recurring,
            kind: DateKind::Recurring,
            rule: Rule::DateRecurring,
        });
    }
    length(at, end, unit, count, false)
}

/// So many units from the day of publication: weeks counted off it end on a day as well.
const fn counted_off(unit: Unit, count: i32) -> TimeValue {
    match unit {
        Unit::Week => TimeValue::Offset { unit: Unit::Day, count: count.saturating_mul(7) },
        _ => TimeValue::Offset { unit, count },
    }
}

/// "24 hours", "48-hour": days, where the hours make whole ones.
pub fn whole_days(scan: &Scan<'_>, at: usize, unit: Unit, count: i32) -> (Unit, i32) {
    let whole = unit == Unit::Clock && count > 0 && count % 24 == 0 && scan.is(at, &["hours", "hour"]);
    if whole { (Unit::Day, count / 24) } else { (unit, count) }
}

/// "5 years old", "aged 14 years", "aged 8-10 years", "at the age of four months", "years of age".
fn aged(scan: &Scan<'_>, at: usize, end: usize) -> bool {
    let old = scan.is(end, &["old", "olds"]) || (scan.is_dash(end) && scan.is(end + 1, &["old", "olds"]));
    let back = if scan.is_dash(at.saturating_sub(1)) { 3 } else { 1 + usize::from(scan.before(at) == Lex::Of) };
    old || (scan.lex(end) == Lex::Of && scan.is(end + 1, &["age"])) || scan.was(at, back, &["aged", "age", "ages"])
}

/// Whether the sentence speaks of a first, a last or a worst before `at`: "their first talks in five years".
fn first_before(scan: &Scan<'_>, from: usize, at: usize) -> bool {
    (from.max(at.saturating_sub(12))..at).any(|word| {
        (matches!(scan.lex(word), Lex::Ordinal(1))
            && !scan.was(word, 1, &["was", "were", "had", "at", "he", "she", "they", "it"]))
            || scan.is(
                word,
                &[
                    "worst",
                    "highest",
                    "lowest",
                    "biggest",
                    "largest",
                    "deadliest",
                    "best",
                    "strongest",
                    "heaviest",
                    "longest",
                ],
            )
    })
}

/// Whether the sentence looks ahead near `at`.
fn will(scan: &Scan<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let from = sentence.start.max(at.saturating_sub(8));
    // "The talks begin in ten days", "the lease expires in two years"
    let told = scan.was(
        at,
        2,
        &[
            "begin", "begins", "start", "starts", "opens", "ends", "closes", "expires", "resume", "resumes", "retires",
            "matures", "departs", "lapses",
        ],
    );
    told || (from..sentence.end.min(at + 8)).any(|word| scan.is(word, &["will", "expected", "scheduled", "due"]))
}

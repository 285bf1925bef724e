//! Times counted from the day of publication: weekdays, "last month", "two weeks ago", "tomorrow".

use super::count::{Count, count};
use super::lexicon::{Lex, Unit};
use super::periods::part_of_century;
use super::scan::{DateMatch, Scan};
use super::value::{TimeValue, YearOf};
use super::weekdays::{followed, nth_of_month};
use super::{absolute, named};
use crate::lexicon::openings::FirstLetters;
use core::ops::Range;
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;
use dateline_text::list::{WordList, word_list};
use jiff::civil::Weekday;

/// A relative expression.
fn relative(start: usize, end: usize, value: TimeValue, rule: Rule) -> Option<DateMatch> {
    Some(DateMatch { start, end, value, kind: DateKind::Relative, rule })
}

/// A vague one.
fn vague(start: usize, end: usize) -> Option<DateMatch> {
    Some(DateMatch { start, end, value: TimeValue::Vague, kind: DateKind::Vague, rule: Rule::DateVague })
}

/// The relative expression that starts at `at`.
pub fn find(scan: &Scan<'_>, at: usize, sentence: &Range<usize>) -> Option<DateMatch> {
    match scan.lex(at) {
        Lex::Weekday { day, short: false } => followed(scan, at).or_else(|| weekday(scan, at, day, 0, at)),
        Lex::To => of_old(scan, at),
        Lex::Last if let Some(found) = nth_of_month(scan, at) => Some(found),
        Lex::Last if let Some(found) = part_of_century(scan, at, -1) => Some(found),
        Lex::The if let Some(found) = nth_of_month(scan, at + 1) => Some(found),
        Lex::The if scan.lex(at + 1) == Lex::Last && part_of_century(scan, at + 1, -1).is_some() => None,
        Lex::The if before_last(scan, at).is_some() => before_last(scan, at),
        Lex::The if scan.is(at + 1, &["other"]) && scan.is(at + 2, &["day"]) && scan.before(at) != Lex::On => {
            vague(at, at + 3)
        }
        Lex::Today(shift) => today(scan, at, shift, sentence),
        Lex::Last | Lex::Past | Lex::Next | Lex::Coming | Lex::This | Lex::Same | Lex::That | Lex::The => {
            modified(scan, at).or_else(|| named::find(scan, at))
        }
        Lex::Recently => {
            let more = scan.is(at.saturating_sub(1), &["more", "most", "until"]) && at > 0;
            vague(at - usize::from(more), at + 1)
        }
        Lex::Ordinal(_) => named::find(scan, at),
        Lex::Part if matches!(scan.lex(at + 1), Lex::PartOfDay) || scan.lex(at + 1) == Lex::On => None,
        Lex::PartOfDay => part_of_day(scan, at),
        Lex::Earlier | Lex::Later => adverb(scan, at),
        _ => None,
    }
}

/// "the week before last", "the year after next".
fn before_last(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let Lex::Unit { unit: unit @ (Unit::Week | Unit::Weekend | Unit::Month | Unit::Year), many: false } =
        scan.lex(at + 1)
    else {
        return None;
    };
    let count = match scan.lex(at + 3) {
        Lex::Last if scan.is(at + 2, &["before"]) => -2,
        Lex::Next if scan.is(at + 2, &["after"]) => 2,
        _ => return None,
    };
    // "the year before last year's vote"
    let closed =
        !matches!(scan.lex(at + 4), Lex::Unit { .. } | Lex::Weekday { .. } | Lex::Month { .. } | Lex::Season(_));
    closed.then(|| relative(at, at + 4, TimeValue::Offset { unit, count }, Rule::DateRelative)).flatten()
}

/// "Friday", "late Friday", "Friday night", "midnight on Friday".
fn weekday(scan: &Scan<'_>, at: usize, day: Weekday, weeks: i8, start: usize) -> Option<DateMatch> {
    // Days that are names: feasts, massacres, papers.
    let name = weeks == 0
        && (scan.was(
            at,
            1,
            &[
                "black", "good", "palm", "bloody", "super", "ash", "cyber", "easter", "holy", "maundy", "shrove",
                "casual", "pancake", "whit", "bowl", "giving", "selection",
            ],
        ) && scan.is_capital(at - usize::from(at > 0))
            || scan.is(
                at + 1,
                &["times", "telegraph", "mirror", "express", "herald", "post", "mass", "mosque", "sermon", "agreement"],
            ) && scan.is_capital(at + 1)
            // "Friday Night Lights"
            || scan.is(at + 1, &["night"]) && scan.is_capital(at + 1) && scan.is_capital(at + 2)
            || scan.is(at + 1, &["mail", "star", "night"]) && scan.is_capital(at + 1) && scan.was(at, 1, &["the"]));
    // "Mr. Sunday"
    let stop = usize::from(scan.is_mark(at.wrapping_sub(1), '.'));
    let titled = weeks == 0 && scan.was(at, 1 + stop, &["mr", "mrs", "ms", "dr", "miss"]);
    if name || titled {
        return None;
    }
    // "on a Friday in May", "3 September, a Friday": any one; "in a Friday statement" has a noun behind it.
    let part = usize::from(scan.lex(at + 1) == Lex::PartOfDay);
    let noun =
        scan.lex(at + 1 + part) == Lex::Other && scan.words.get(at + 1 + part).is_some_and(|next| next.token.is_word());
    if weeks == 0 && scan.before(at) == Lex::A && !noun {
        return None;
    }
    // "the Friday before the fair", "that same Friday": counted from what the words do not date.
    let counted = scan.was(at, 1, &["the"]) && scan.is(at + 1, &["before", "after"]);
    let same = scan.before(at) == Lex::Same && scan.was(at, 2, &["that", "the"]);
    if weeks == 0 && (counted || same) {
        return vague(at - if same { 2 } else { 1 }, at + 1);
    }
    // "every Friday", "every other Friday"
    let other = scan.was(at, 1, &["other", "second", "third"]) && scan.was(at, 2, &["every"]);
    if other || scan.was(at, 1, &["every", "each"]) {
        return Some(DateMatch {
            start: at - 1 - usize::from(other),
            end: at + 1,
            value: TimeValue::Recurring,
            kind: DateKind::Recurring,
            rule: Rule::DateRecurring,
        });
    }
    let mut start = start;
    if weeks == 0 && scan.before(at) == Lex::Part {
        start = at - 1;
    } else if weeks == 0
        && at >= 2
        && scan.before(at) == Lex::On
        && matches!(scan.lex(at - 2), Lex::PartOfDay | Lex::Part)
    {
        start = at - 2;
    }
    // "the small hours of Wednesday"
    if weeks == 0 && start == at && scan.before(at) == Lex::Of && at >= 3 && absolute::early_hours(scan, at - 2) {
        start = at - 3 - usize::from(scan.was(at, 4, &["the"]));
    }
    let mut end = at + 1;
    if scan.lex(end) == Lex::PartOfDay || (scan.lex(end) == Lex::Part && scan.lex(end + 1) == Lex::PartOfDay) {
        end += 1 + usize::from(scan.lex(end) == Lex::Part);
    }
    relative(
        start,
        end,
        TimeValue::Weekday { day, weeks },
        if weeks == 0 { Rule::DateWeekday } else { Rule::DateWeekdayShifted },
    )
}

/// "today", "yesterday", "tomorrow morning"; "still … today" means nowadays.
fn today(scan: &Scan<'_>, at: usize, shift: i32, sentence: &Range<usize>) -> Option<DateMatch> {
    if scan.is(at, &["today"]) {
        let paper = scan.is_capital(at) && scan.was(at, 1, &["usa", "russia", "india", "turkey", "business"]);
        if paper {
            return None;
        }
        let near = sentence.start.max(at.saturating_sub(20))..sentence.end.min(at + 20);
        let still = near.into_iter().any(|word| scan.is(word, &["still"]));
        // "as strong today as it was"
        let compared = scan.was(at, 2, &["as"]) && scan.is(at + 1, &["as"])
            || scan.was(at, 1, &["than", "of", "until"])
            || scan.is(at + 2, &["world", "society", "generation"]);
        if still || compared {
            return vague(at, at + 1);
        }
    }
    // "tomorrow week", "today week": seven days on.
    let ends = |at: usize| !scan.words.get(at).is_some_and(|word| word.token.is_word());
    if (0..=1).contains(&shift)
        && matches!(scan.lex(at + 1), Lex::Unit { unit: Unit::Week, many: false })
        && ends(at + 2)
    {
        return relative(at, at + 2, TimeValue::Offset { unit: Unit::Day, count: shift + 7 }, Rule::DateDeictic);
    }
    let end = at + 1 + usize::from(scan.lex(at + 1) == Lex::PartOfDay);
    relative(at, end, TimeValue::Offset { unit: Unit::Day, count: shift }, Rule::DateDeictic)
}

/// "to-day", "to-morrow", "to-night", as they were written until the First World War.
fn of_old(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let count = match scan.word(at + 2) {
        "day" | "night" => 0,
        "morrow" => 1,
        _ => return None,
    };
    let joined = scan.is_dash(at + 1) && scan.touches(at + 1) && scan.touches(at + 2);
    // "day-to-day"
    let within = scan.is_dash(at.wrapping_sub(1)) && scan.touches(at);
    let value = TimeValue::Offset { unit: Unit::Day, count };
    if joined && !within { relative(at, at + 3, value, Rule::DateDeictic) } else { None }
}

/// "midnight Friday" is read at the weekday; "overnight" alone is vague enough to leave.
fn part_of_day(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    // "the night before last"
    if scan.is(at + 1, &["before"])
        && scan.lex(at + 2) == Lex::Last
        && scan.was(at, 1, &["the"])
        && !scan.words.get(at + 3).is_some_and(|word| word.token.is_word() && !matches!(word.lex, Lex::And | Lex::In))
    {
        let value = TimeValue::Offset { unit: Unit::Day, count: -2 };
        let kind = DateKind::Relative;
        return Some(DateMatch { start: at - 1, end: at + 3, value, kind, rule: Rule::DateDeictic });
    }
    let next = at + 1 + usize::from(matches!(scan.lex(at + 1), Lex::On | Lex::Of));
    match scan.lex(next) {
        // "overnight Sunday into Monday"
        Lex::Weekday { .. } if next == at + 1 && scan.is(at + 2, &["into", "to"]) && followed(scan, next).is_some() => {
            followed(scan, next).map(|found| DateMatch { start: at, ..found })
        }
        // "noon on Monday, 3 May"
        Lex::Weekday { .. } if matches!(absolute::find(scan, next), Some(found) if found.start == next) => {
            absolute::find(scan, next).map(|found| DateMatch { start: at, ..found })
        }
        Lex::Weekday { day, short: false } => weekday(scan, next, day, 0, at),
        // "the evening of September 3"
        Lex::Month { .. } | Lex::Digits { .. } | Lex::Ordinal(_) if scan.lex(at + 1) == Lex::Of => {
            absolute::find(scan, next)
                .filter(|day| matches!(day.value, TimeValue::Day { .. } | TimeValue::Days { .. }) && day.start == next)
                .map(|day| DateMatch { start: at - usize::from(scan.was(at, 1, &["the"])), ..day })
        }
        _ => None,
    }
}

/// "last month", "this year", "later this year", "next Friday", "the past five years", "the next day".
fn modified(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let lex = scan.lex(at);
    let (head, start) = if lex == Lex::The { (at + 1, at) } else { (at, at) };
    let mut modifier = scan.lex(head);
    let mut next = head + 1;
    // "this past week", "this coming Friday"
    if modifier == Lex::This && matches!(scan.lex(next), Lex::Past | Lex::Coming) {
        modifier = scan.lex(next);
        if modifier == Lex::Past {
            modifier = Lex::Last;
        }
        next += 1;
    }
    let start = start
        - usize::from(
            start > 0 && matches!(scan.before(start), Lex::Part | Lex::Earlier | Lex::Later) && modifier != Lex::That,
        );
    let the = lex == Lex::The;
    match (modifier, scan.lex(next)) {
        (Lex::The, _) => None,
        // "Following Sunday's final": behind it.
        (Lex::Coming, Lex::Weekday { day, short: false })
            if !the && scan.is(head, &["following"]) && matches!(scan.word(next + 1), "'s" | "’s") =>
        {
            weekday(scan, next, day, 0, next)
        }
        // "the following Saturday"
        (Lex::Coming, Lex::Weekday { day, short: false }) if scan.is(head, &["following"]) => {
            weekday(scan, next, day, 1, start).map(|found| DateMatch {
                value: TimeValue::NextWeekday(day),
                rule: Rule::DateAnchored,
                ..found
            })
        }
        (Lex::Last | Lex::Past | Lex::Next | Lex::Coming | Lex::This, Lex::Weekday { day, short: false }) if !the => {
            let weeks = match modifier {
                Lex::Last | Lex::Past => -1,
                Lex::Next | Lex::Coming => 1,
                _ => 0,
            };
            weekday(scan, next, day, weeks, head).map(|found| DateMatch { rule: Rule::DateWeekdayShifted, ..found })
        }
        (Lex::Last | Lex::Next | Lex::This | Lex::Past | Lex::Coming, Lex::Season(season)) => {
            let shift = match modifier {
                Lex::Last | Lex::Past => -1,
                Lex::This => 0,
                _ => 1,
            };
            relative(start, next + 1, TimeValue::Season { year: YearOf::Relative(shift), season }, Rule::DateSeason)
        }
        (Lex::Last | Lex::Past | Lex::Next | Lex::Coming | Lex::This, Lex::Month { number: month, .. })
            if !the && (scan.word(next).len() > 3 || absolute::find(scan, next).is_some()) =>
        {
            // The tense decides the year; "last" and "next" only say which way.
            let (end, value) = match absolute::find(scan, next) {
                Some(found) if matches!(found.value, TimeValue::Day { .. } | TimeValue::Month { .. }) => {
                    (found.end, found.value)
                }
                _ => (next + 1, TimeValue::Month { year: YearOf::Unknown, month }),
            };
            Some(DateMatch { start: head, end, value, kind: DateKind::Partial, rule: Rule::DateBareMonth })
        }
        (Lex::Last | Lex::This, Lex::PartOfDay) if !the => {
            let count = if modifier == Lex::Last { -1 } else { 0 };
            relative(head, next + 1, TimeValue::Offset { unit: Unit::Day, count }, Rule::DateDeictic)
        }
        (Lex::Last, Lex::Unit { unit: Unit::Week, many: false })
            if the && matches!(scan.lex(next + 2), Lex::Month { .. }) =>
        {
            super::weeks::week_of_month(scan, head, None)
        }
        // "this years festival", without its apostrophe
        (Lex::This, Lex::Unit { unit: unit @ Unit::Year, many: true }) => {
            single(scan, start, next, modifier, the, unit)
        }
        (_, Lex::Unit { unit, many: false }) => single(scan, start, next, modifier, the, unit),
        (Lex::Last | Lex::Past | Lex::Next | Lex::Coming, _) => run(scan, start, next, modifier),
        (Lex::Several, Lex::Unit { unit, many: true }) if unit != Unit::Clock => vague(start, next + 1),
        _ => None,
    }
}

/// A modifier and one unit: "last month", "the following day", "the same year".
fn single(scan: &Scan<'_>, start: usize, at: usize, modifier: Lex, the: bool, unit: Unit) -> Option<DateMatch> {
    let offset = |count| relative(start, at + 1, TimeValue::Offset { unit, count }, Rule::DateRelative);
    let from = |count| relative(start, at + 1, TimeValue::From { unit, count }, Rule::DateAnchored);
    if unit == Unit::Clock {
        return None;
    }
    // "the last day of the summit" is a day of the summit, "day-to-day" none.
    let owned = scan.lex(at + 1) == Lex::Of && (the || scan.before(start) == Lex::The);
    match modifier {
        Lex::This => offset(0),
        Lex::Last if unit == Unit::Day => None,
        Lex::Last if the && !owned => relative(start, at + 1, TimeValue::Run { unit, count: -1 }, Rule::DateRun),
        Lex::Last if !owned => offset(-1),
        Lex::Past if the => relative(start, at + 1, TimeValue::Run { unit, count: -1 }, Rule::DateRun)
            .filter(|_| scan.is(at - 1, &["past"]) && unit != Unit::Day)
            .or_else(|| from(-1)),
        Lex::Past if scan.is(at - 1, &["past"]) => {
            relative(start, at + 1, TimeValue::Run { unit, count: -1 }, Rule::DateRun)
        }
        Lex::Past => from(-1),
        // "over the next decade"
        Lex::Next if the && unit >= Unit::Week && matches!(scan.before(start), Lex::During | Lex::In | Lex::For) => {
            relative(start, at + 1, TimeValue::Run { unit, count: 1 }, Rule::DateRun)
        }
        Lex::Next if the || unit == Unit::Day => from(1),
        Lex::Next if !owned => offset(1),
        Lex::Coming if scan.is(at - 1, &["following"]) => from(1),
        Lex::Coming => offset(1),
        Lex::Same | Lex::That if unit != Unit::Decade && unit != Unit::Century => from(0),
        _ => None,
    }
}

/// "the past five years", "the last few days", "next two weeks", "the coming days".
fn run(scan: &Scan<'_>, start: usize, at: usize, modifier: Lex) -> Option<DateMatch> {
    // "will last 60 days"
    let verb = ["will", "would", "shall", "should", "to", "may", "might", "can", "could", "must", "not", "did", "'ll"];
    if modifier == Lex::Last && scan.is(start, &["last"]) && scan.was(start, 1, &verb) {
        return None;
    }
    let back = matches!(modifier, Lex::Last | Lex::Past);
    let lead = start
        .checked_sub(1)
        .filter(|lead| matches!(scan.lex(*lead), Lex::In) && matches!(modifier, Lex::Coming))
        .unwrap_or(start);
    match scan.lex(at) {
        Lex::Several => {
            let Lex::Unit { unit, many: true } = scan.lex(at + 1) else { return None };
            if unit == Unit::Clock { None } else { vague(lead, at + 2) }
        }
        // "the last years of the war" are the war's, "the last days of April" the month's.
        Lex::Unit { many: true, .. }
            if scan.lex(at + 1) == Lex::Of
                && matches!(scan.lex(at + 2), Lex::The | Lex::Month { .. } | Lex::Digits { .. }) =>
        {
            None
        }
        Lex::Unit { unit, many: true } if unit != Unit::Clock => vague(lead, at + 1),
        _ => {
            let Count { value: Some(count), end: next } = count(scan, at)? else { return None };
            let Lex::Unit { unit, .. } = scan.lex(next) else { return None };
            let (unit, count) = super::duration::whole_days(scan, next, unit, count);
            // "the last three months of 2021" are the year's.
            if scan.lex(next + 1) == Lex::Of && matches!(scan.lex(next + 2), Lex::Digits { width: 4, .. }) {
                return None;
            }
            // "the last five months of her life" is counted from no day that the text gives.
            if unit != Unit::Clock && scan.lex(next + 1) == Lex::Of {
                return vague(start, next + 1);
            }
            if unit == Unit::Clock {
                return None;
            }
            relative(start, next + 1, TimeValue::Run { unit, count: if back { -count } else { count } }, Rule::DateRun)
        }
    }
}

/// "had earlier said", "was later hailed"; "later this year" is read whole.
fn adverb(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    // "after this morning's storm" is that morning.
    if scan.is(at, &["after"]) {
        return None;
    }
    if matches!(scan.lex(at + 1), Lex::This | Lex::That) || matches!(scan.lex(at + 1), Lex::Last | Lex::Next) {
        let found = modified(scan, at + 1)?;
        return Some(DateMatch { start: at, ..found });
    }
    let auxiliary = scan.was(at, 1, &["had", "has", "have", "was", "were", "is", "are", "who", "would"]);
    let word = scan.is(at, &["earlier", "later"]);
    if auxiliary && word { vague(at, at + 1) } else { None }
}

/// Fixed phrases that open with a word without a role of its own.
pub fn phrase(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    const PHRASES: &[&[&str]] = &[
        &["thus", "far"],
        &["so", "far"],
        &["at", "any", "moment"],
        &["at", "any", "time"],
        &["in", "the", "short", "term"],
        &["in", "the", "near", "future"],
        &["in", "the", "coming", "days"],
        &["in", "the", "coming", "weeks"],
        &["in", "the", "coming", "months"],
        &["in", "the", "coming", "years"],
        &["in", "recent", "days"],
        &["in", "recent", "weeks"],
        &["in", "recent", "months"],
        &["in", "recent", "years"],
        &["in", "recent", "decades"],
        &["nowadays"],
        &["these", "days"],
        &["at", "the", "moment"],
        &["long", "ago"],
    ];
    if scan.is_capital(at)
        && let Some(found) = named::find(scan, at)
    {
        return Some(found);
    }
    static OPENERS: WordList = word_list!["at", "in", "long", "nowadays", "so", "these", "thus"];
    static LETTERS: FirstLetters =
        FirstLetters::NONE.with_all(&["at", "in", "long", "nowadays", "so", "these", "thus"]);
    static SECONDS: WordList = word_list!["ago", "any", "days", "far", "recent", "the"];
    // Most words are told by their first letter, many of the others by their role.
    if !LETTERS.may_be(scan.word(at))
        || !matches!(scan.lex(at), Lex::Other | Lex::At | Lex::In)
        || OPENERS.find(scan.folded(at)).is_none()
        || !(SECONDS.find(scan.folded(at + 1)).is_some() || scan.is(at, &["nowadays"]))
    {
        return None;
    }
    let words =
        PHRASES.iter().find(|words| words.iter().enumerate().all(|(index, word)| scan.is(at + index, &[word])))?;
    // "went so far as to"
    if scan.is(at + words.len(), &["as"]) {
        return None;
    }
    vague(at, at + words.len())
}

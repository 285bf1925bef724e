//! Runs of capitalised words, and what speaks for each being a person's name.

use super::calendar::{acts, is_jan, is_told};
use super::roles;
use crate::lexicon::{Classes, classes};
use crate::recognise::names::{PARTICLES, Shape, Text, Word, is_calendar, is_compound_adjective};
use crate::recognise::orthography::Orthography;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Small as _;
use std::collections::{BTreeMap, BTreeSet};

/// A stretch of words that may name a person.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Index of the text.
    pub text: usize,
    /// First word of the name.
    pub from: usize,
    /// One past its last word.
    pub to: usize,
    /// The words of the role before or after the name.
    pub role: Option<(usize, usize)>,
    /// What speaks for it, if anything does.
    pub rule: Option<Rule>,
    /// Whether the family name comes first.
    pub family_first: bool,
}

/// A run of capitalised words, without marks.
struct Run {
    from: usize,
    to: usize,
}

/// Everything that may be a person, in order of position. Linear in the words.
#[must_use]
pub fn find(texts: &[Text<'_>], taken: &[Span], orthography: Orthography) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut alone: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, text) in texts.iter().enumerate() {
        let words = text.words.as_slice();
        let from = found.len();
        for run in runs(words, taken, orthography) {
            candidate(index, text, &run, orthography, &mut found);
            if text.shouts {
                windows(index, words, &run, &mut found);
            }
        }
        for candidate in found.get(from..).unwrap_or(&[]) {
            let single = candidate.to == candidate.from + 1;
            if let Some(word) = words.get(candidate.from).filter(|_| single && !text.shouts) {
                *alone.entry(word.bare()).or_default() += 1;
            }
        }
    }
    // A name whose last word later stands alone is a person's more often than a thing's.
    for candidate in &mut found {
        let Some(text) = texts.get(candidate.text) else { continue };
        let length = candidate.to - candidate.from;
        let words = text.words.get(candidate.from..candidate.to).unwrap_or(&[]);
        let counts = || orthography.has_context(words.iter().any(|word| word.shape == Shape::Lower));
        if candidate.rule.is_none() && (2..=3).contains(&length) && !text.shouts && counts() {
            let key = if candidate.family_first { candidate.from } else { candidate.to - 1 };
            let other = if candidate.family_first { candidate.to - 1 } else { candidate.from };
            let count = |at: usize| text.words.get(at).and_then(|word| alone.get(word.bare())).copied().unwrap_or(0);
            if count(key) > 1 && count(other) == 0 {
                candidate.rule = Some(Rule::PersonContext);
            }
        }
    }
    // "Food Safety", "Red Hat": words that the article also writes small are no one's name.
    let common = common(texts, &found);
    for candidate in found.iter_mut().filter(|candidate| candidate.rule == Some(Rule::PersonContext)) {
        let words =
            texts.get(candidate.text).and_then(|text| text.words.get(candidate.from..candidate.to)).unwrap_or(&[]);
        if words.iter().any(|word| word.is_capital() && common.contains(word.text.small().as_str())) {
            candidate.rule = None;
        }
    }
    found
}

/// The words of `found`, where only the context speaks for them, that the article also writes in small letters.
fn common(texts: &[Text<'_>], found: &[Candidate]) -> BTreeSet<String> {
    let several = found.iter().filter(|candidate| candidate.rule == Some(Rule::PersonContext));
    let parts = several.filter_map(|candidate| texts.get(candidate.text)?.words.get(candidate.from..candidate.to));
    let sought: BTreeSet<String> =
        parts.flatten().filter(|word| word.is_capital()).map(|word| word.text.small()).collect();
    if sought.is_empty() {
        return sought;
    }
    // Most words are told by their first byte and their length.
    let bit = |word: &str| 1_u64 << (usize::from(word.bytes().next().unwrap_or(0)).wrapping_add(word.len() * 7) % 64);
    let bits = sought.iter().fold(0, |bits, word| bits | bit(word));
    let small = texts.iter().flat_map(|text| &text.words).filter(|word| word.shape == Shape::Lower);
    let known = small.filter(|word| word.text.len() > 2 && bits & bit(word.text) != 0 && sought.contains(word.text));
    known.map(|word| word.text.to_owned()).collect()
}

/// Whether a word is initials: "J.", "J.K.".
fn is_initials(word: &Word<'_>) -> bool {
    let mut letters = word.text.chars();
    let mut pairs = 0;
    while let Some(letter) = letters.next() {
        if !letter.is_uppercase() || letters.next() != Some('.') {
            return false;
        }
        pairs += 1;
    }
    (1..=3).contains(&pairs)
}

/// The runs of `words` that no place or organisation takes.
fn runs(words: &[Word<'_>], taken: &[Span], orthography: Orthography) -> Vec<Run> {
    let mut runs = Vec::new();
    let start = words.first().map_or(0, |word| word.span.start);
    let mut next = taken.partition_point(|span| span.end <= start);
    let mut run: Option<Run> = None;
    let mut called = 0;
    for (at, word) in words.iter().enumerate() {
        // What a name has in quotation marks is part of it.
        if at < called {
            continue;
        }
        // Nothing but a capital opens a name.
        if run.is_none() && (!word.is_capital() || orthography.is_function_word(word.text)) {
            continue;
        }
        if run.is_some()
            && let Some(end) = nickname(words, at)
        {
            called = end;
            continue;
        }
        while taken.get(next).is_some_and(|span| span.end <= word.span.start) {
            next += 1;
        }
        let free = !word.place && !taken.get(next).is_some_and(|span| span.overlaps(word.span));
        // "Theresa May", "James To": after a given name even these are family names; alone only where they speak.
        let after_given =
            || at > 0 && words.get(at - 1).is_some_and(|before| before.is_capital() && before.is(Classes::GIVEN));
        let spoken = || is_calendar(word.text) && acts(words, at);
        let ordinary = || {
            !word.is_function_word()
                || (after_given() && !word.opens)
                || spoken()
                || is_told(words, at)
                || is_jan(words, at)
        };
        let names = free && word.is_capital() && !is_compound_adjective(word.text) && ordinary();
        let joins = || {
            let particle = word.shape == Shape::Lower && PARTICLES.position(word.text.as_bytes()).is_some();
            free && particle && orthography.joins(at.checked_sub(1).and_then(|at| words.get(at)), word)
        };
        if word.opens {
            runs.extend(run.take());
        }
        match &mut run {
            Some(open) if names => open.to = at + 1,
            Some(_) if joins() => {}
            None if names => run = Some(Run { from: at, to: at + 1 }),
            _ => runs.extend(run.take()),
        }
    }
    runs.extend(run);
    // A particle at the end was none: "Paris de" never closes, as `to` follows capitals only.
    runs
}

/// One past the nickname that opens at `at` within a name: "Maria “the Boat” Silva".
fn nickname(words: &[Word<'_>], at: usize) -> Option<usize> {
    let is = |at: usize, marks: &[char]| words.get(at).is_some_and(|word| marks.iter().any(|mark| word.is_mark(*mark)));
    let name =
        |at: usize| words.get(at).is_some_and(|word| word.is_capital() && !word.opens && !word.is_function_word());
    if !is(at, &['"', '“', '„', '‘', '\'']) || !name(at.checked_sub(1)?) && !words.get(at - 1)?.is_capital() {
        return None;
    }
    let close = (at + 2..at + 5).find(|end| is(*end, &['"', '”', '“', '’', '\'']))?;
    let inside = words.get(at + 1..close)?;
    let called = inside.iter().all(|word| word.is_capital() || matches!(word.text, "the" | "of"))
        && inside.last().is_some_and(Word::is_capital);
    (called && name(close + 1)).then_some(close + 1)
}

/// In a title in title case a name has no edges: each word and each pair may be one that the story gives in full.
fn windows(text: usize, words: &[Word<'_>], run: &Run, found: &mut Vec<Candidate>) {
    for from in run.from..run.to {
        for to in [from + 2, from + 1] {
            let capital = words.get(from..to).is_some_and(|part| part.iter().all(Word::is_capital));
            if capital && to <= run.to && to - from < run.to - run.from {
                found.push(Candidate { text, from, to, role: None, rule: None, family_first: false });
            }
        }
    }
}

/// Reads one run: sets title and role apart from the name and weighs what speaks for it.
fn candidate(index: usize, text: &Text<'_>, run: &Run, orthography: Orthography, found: &mut Vec<Candidate>) {
    let words = text.words.as_slice();
    let word = |at: usize| words.get(at);
    let (mut from, mut to) = (run.from, run.to);
    // "Mr.", "President", "Secretary of State": the name starts after the last of them.
    let known = |at: usize| word(at).is_some_and(is_given);
    // "Billie King Jr."
    let family = to
        - usize::from(
            to - from > 2 && word(to - 1).is_some_and(|w| matches!(w.bare(), "Jr" | "Sr" | "II" | "III" | "IV")),
        );
    let title = (from..to).rev().find(|at| {
        let Some(word) = word(*at) else { return false };
        let titled = roles::is_honorific(word.bare())
            || word.is_role()
            || roles::is_premier(words, *at)
            || roles::is_plural_title(words, *at)
            || roles::is_portfolio(words, *at);
        // "Julie Bishop", "Tim Cook": a family name that is also a role.
        // "Sen. Prince O. Bell": behind a title and before an initial it is a given name.
        let initial = |at: usize| words.get(at).is_some_and(|word| word.text.len() == 2 && word.text.ends_with('.'));
        let title = |at: usize| words.get(at).is_some_and(|word| roles::is_honorific(word.bare()) || word.is_role());
        let given = *at > from && initial(*at + 1) && !word.text.ends_with('.') && title(*at - 1);
        titled
            && !given
            && !(*at > from && *at + 1 >= family && known(from))
            // "Minister Amit Shah", but "Deputy High Commissioner"
            && !(*at + 1 >= family && *at >= from + 2 && title(*at - 2) && !title(*at - 1) && !roles::is_rank(words, *at - 1))
            && !(*at == from && known(from) && *at + 2 == to)
            && !(*at == from && *at + 2 == to && is_called(words, *at))
            // "Hassan Sheikh Mohamud"
            && !(*at > from && *at + 1 < to && word.text == "Sheikh" && !title(*at - 1))
    });
    let mut titled = false;
    if let Some(at) = title {
        titled = true;
        from = at + 1;
    }
    while from < to && word(from).is_some_and(|word| word.shape == Shape::Lower && !word.text.contains('-')) {
        from += 1;
    }
    // A strange word that opens the sentence before a known given name: "Actor Tom Hanks".
    let strange = to - from.min(to) > 2 && word(from).is_some_and(|word| word.opens) && !known(from);
    if strange && (known(from + 1) || (!is_family_first(words, from, to) && is_family_first(words, from + 1, to))) {
        from += 1;
    }
    // "Soziologin Anna Bold"
    if orthography.has_noun_capitals() && !titled && !known(from) {
        from = (from + 1..to.saturating_sub(1)).find(|at| known(*at)).unwrap_or(from);
    }
    // "Elizabeth II"
    let numbered = to > from + 1
        && word(to - 1).is_some_and(|word| {
            matches!(
                word.text,
                "II" | "III" | "IV" | "VI" | "VII" | "VIII" | "IX" | "XI" | "XII" | "XIV" | "XVI" | "XXIII"
            )
        });
    while to > from
        && !numbered
        && word(to - 1).is_some_and(|word| word.shape == Shape::Upper && !acronym_is_name(words, from, to - 1))
    {
        to -= 1;
    }
    while from < to
        && word(from).is_some_and(|word| {
            let short = word.text.len() == 2 && from + 1 < to;
            word.shape == Shape::Upper && !(short || is_initials(word) || acronym_is_name(words, from + 1, from))
        })
    {
        from += 1;
        titled = false;
    }
    // "MV X", "HMS X" are ships.
    let ship = from > 0
        && word(from - 1).is_some_and(|word| {
            matches!(word.text, "MV" | "MS" | "MT" | "SS" | "HMS" | "USS" | "RMS" | "HMAS" | "USNS")
        });
    // "Ben Gurion airport"
    let named_for = word(to).is_some_and(|word| {
        word.shape == Shape::Lower
            && matches!(
                word.text,
                "airport" | "stadium" | "prize" | "award" | "avenue" | "highway" | "bridge" | "museum"
            )
    });
    if from >= to || to - from > 8 || ship || named_for {
        return;
    }
    let called = (from..to).find_map(|at| nickname(words, at).map(|end| end - at)).unwrap_or(0);
    let length = to - from - called.min(to - from);
    let (Some(first), Some(final_word)) = (word(from), word(to - 1)) else { return };
    let last = final_word.bare();
    let given = is_given_bare(first);
    let role_before =
        if titled { roles::before(words, from, true) } else { None }.or_else(|| roles::before(words, from, false));
    let honorific = title.and_then(word).is_some_and(|word| roles::is_honorific(word.bare()));
    let aged = length > 1 && is_aged(words, to);
    let thing = !aged
        && (final_word.is_bare(Classes::THING)
            && !(length >= 2
                && (titled || first.is_bare(Classes::GIVEN))
                && matches!(
                    last,
                    "Hill"
                        | "Hall"
                        | "House"
                        | "West"
                        | "Day"
                        | "Lane"
                        | "Wall"
                        | "Way"
                        | "Christian"
                        | "North"
                        | "Street"
                        | "East"
                        | "Law"
                        | "Bridge"
                ))
            || (first.is_bare(Classes::THING)
                && !titled
                && !(given && (role_before.is_some() || !first.opens))
                && !((length == 2 && last.contains('-') || length == 3 && role_before.is_some())
                    && is_family_first(words, from, to))
                // "his counterpart, Park Jin,"
                && !(length == 2 && role_before.is_some() && first.is_bare(Classes::FAMILY_FIRST))));
    if thing && length == 1 && !text.shouts {
        // "Park", "Law": a family name for certain only where the full name stands elsewhere.
        found.push(Candidate { text: index, from, to, role: None, rule: None, family_first: false });
    }
    // "Mark Church, 34, a baker": a body has no age.
    let of_body = |at: usize| !(aged && at == from + 1 && to == from + 2 && first.is_bare(Classes::GIVEN));
    if thing
        || (from..to)
            .filter(|at| of_body(*at))
            .any(|at| word(at).is_some_and(|word| word.shape != Shape::Lower && word.is(Classes::HEAD) && !titled))
    {
        return;
    }
    let family_first = is_family_first(words, from, to);
    let role_after = roles::after(words, to);
    let verb = |at: usize| {
        word(at).is_some_and(|word| word.shape == Shape::Lower && word.is(Classes::CUE) && !word.text.ends_with("ing"))
    };
    // "Vietnam's Pham Minh Chinh"
    let of_country = length == 3
        && from > 1
        && word(from - 1).is_some_and(|word| word.shape == Shape::Possessive)
        && word(from - 2).is_some_and(|word| word.place);
    let initial = (from..to).any(|at| word(at).is_some_and(is_initials));
    let particle = (from + 1..to).any(|at| word(at).is_some_and(|word| word.shape == Shape::Lower));
    let speaks = verb(to) || (from > 0 && verb(from - 1));
    // "President X" needs no more; "Executive X", "Chief X", "General X" may be anything.
    let office = title.and_then(word).map_or("", |word| word.bare());
    let strong = honorific
        || length > 1 && !matches!(office, "Executive" | "Chief" | "Member") && (office != "General" || length == 2)
        || given
        || roles::is_office(office)
        || office == "PM";
    // "as X Y replaced Z": a subject without an article. ", X Y, has called": an apposition to a role further off.
    let article = from > 0
        && words.get(from - 1).is_some_and(|word| matches!(word.text, "the" | "The" | "a" | "an" | "this" | "its"));
    let opens = word(from).is_some_and(|word| word.opens);
    let moves =
        word(to).is_some_and(|word| word.shape == Shape::Lower && word.text.len() > 4 && word.text.ends_with("ed"));
    let set_off = from > 0
        && word(from - 1).is_some_and(|word| word.is_mark(','))
        && word(to).is_some_and(|word| word.is_mark(','))
        && word(to + 1).is_some_and(|word| matches!(word.text, "has" | "had" | "was" | "is") || verb(to + 1));
    // "with Anna Bold, a former nurse", "Anna Bold, who left": only people are told of so.
    let told_of = length > 1
        && word(to).is_some_and(|word| word.is_mark(','))
        && (word(to + 1).is_some_and(|word| matches!(word.text, "who" | "whose"))
            || word(to + 1).is_some_and(|word| matches!(word.text, "a" | "an" | "the"))
                && word(to + 2).is_some_and(|word| matches!(word.text, "former" | "longtime" | "veteran" | "retired")));
    // "Anna Bold of the River Centre argues"
    let of_body = length == 2 && word(to).is_some_and(|word| word.text == "of") && {
        let from = to + 1 + usize::from(word(to + 1).is_some_and(|word| word.text == "the"));
        let end = (from..from + 7).find(|at| {
            !word(*at).is_some_and(|word| word.is_capital() || matches!(word.text, "of" | "for" | "and" | "the" | "on"))
        });
        end.is_some_and(|end| {
            verb(end) && words.get(from..end).is_some_and(|body| body.iter().any(|word| word.is(Classes::HEAD)))
        })
    };
    let told_of = told_of || aged || of_body;
    let subject = (moves || set_off || told_of) && !article && (!opens || told_of);
    // "its owner, Anna Bold" may be a person as well as a company: the name must look like a person's, or act as one.
    let company = role_before.is_some_and(|(_, end, comma)| {
        comma && word(end.wrapping_sub(1)).is_some_and(|word| roles::is_company_role(word.text))
    }) && !(given || family_first || speaks || told_of || initial || particle);
    // "Rival Cries Foul": in a title a role before two words makes no person of them.
    let shouted = text.shouts && !honorific && !given && !family_first && length > 1;
    let rule = if (honorific || (titled && role_before.is_some())) && strong && !shouted {
        Some(Rule::PersonTitle)
    } else if text.shouts {
        (length == 2 && (given || family_first && first.is_bare(Classes::FAMILY_FIRST)))
            .then_some(Rule::PersonNameShape)
    } else if !company
        && !shouted
        && role_before.is_some_and(|role| {
            length > 1
                || (!role.2
                    && (given || words.get(role.1.wrapping_sub(1)).is_some_and(|word| roles::is_office(word.text))))
        })
    {
        Some(Rule::PersonTitle)
    } else if length < 2 {
        None
    } else if given
        || (family_first
            && first.is_bare(Classes::FAMILY_FIRST)
            && (last.contains('-')
                || final_word.is_bare(Classes::GIVEN)
                || speaks
                || role_after.is_some()
                || of_country))
    {
        Some(Rule::PersonNameShape)
    } else if role_after.is_some() {
        Some(Rule::PersonRole)
    } else if !initial && !orthography.has_context(particle) {
        None
    } else if initial || particle && length <= 4 && speaks || speaks && length <= 3 && !opens || subject && length <= 3
    {
        Some(Rule::PersonContext)
    } else {
        None
    };
    let role = role_before.map(|(from, to, _)| (from, to)).or(role_after);
    found.push(Candidate { text: index, from, to, role, rule, family_first });
}

/// Whether the word at `at` is a given name that is a title as well: "said Duke Ellis, 29, a nurse".
fn is_called(words: &[Word<'_>], at: usize) -> bool {
    const NAMES: &[&str] = &["Justice", "Duke", "Prince", "King", "Bishop", "Queen", "Earl", "Baron", "Judge", "Major"];
    let said = at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| word.small.has(Classes::CUE));
    said && words.get(at).is_some_and(|word| NAMES.contains(&word.text)) && is_aged(words, at + 2)
}

/// Whether the age of a person stands behind the name that ends before `to`: "Anna Bold, 47, is", "and Anna Bold, 47."; a
/// child's only in a list of such ages, as one digit may be anything.
fn is_aged(words: &[Word<'_>], to: usize) -> bool {
    let mark =
        |at: usize, marks: &[char]| words.get(at).is_some_and(|word| marks.iter().any(|mark| word.is_mark(*mark)));
    let age = |at: usize, from: u32| {
        mark(at, &[','])
            && words
                .get(at + 1)
                .and_then(|word| word.text.parse().ok())
                .is_some_and(|age: u32| (from..=110).contains(&age))
            && (mark(at + 2, &[',', ';']) || mark(at + 2, &['.']) && from < 10)
    };
    let listed = || (to.saturating_sub(12)..to).any(|before| age(before, 10));
    age(to, 10) || listed() && age(to, 1)
}

/// Whether `word` or its first half is a known given name.
fn is_given(word: &Word<'_>) -> bool {
    word.is(Classes::GIVEN)
        || word
            .text
            .split_once(['-', '’', '\''])
            .is_some_and(|(first, _)| first.len() > 2 && classes(first).has(Classes::GIVEN))
}

/// The same of the word without the stop of an abbreviation.
fn is_given_bare(word: &Word<'_>) -> bool {
    is_given(word) || word.is_bare(Classes::GIVEN)
}

/// "Emmanuel MACRON", "KIM Jong-un": a name part in capitals beside one that is not.
fn acronym_is_name(words: &[Word<'_>], beside: usize, at: usize) -> bool {
    let long = words.get(at).is_some_and(|word| word.text.chars().count() >= 3);
    long && words
        .get(beside)
        .is_some_and(|word| word.shape == Shape::Capital && (is_given(word) || word.text.contains('-')))
}

/// Whether the family name comes first: "Ban Ki-moon", "Xi Jinping", "Nguyen Xuan Phuc".
fn is_family_first(words: &[Word<'_>], from: usize, to: usize) -> bool {
    let (Some(first), Some(second)) = (words.get(from), words.get(from + 1)) else { return false };
    if !(2..=3).contains(&(to - from)) {
        return false;
    }
    let hyphenated = second.text.split_once('-').is_some_and(|(_, half)| half.len() <= 6);
    let given = first.is(Classes::GIVEN);
    let family = first.is(Classes::FAMILY_FIRST) || first.shape == Shape::Upper;
    let given_last = second.is(Classes::GIVEN) && !given;
    (family && (hyphenated || !given) && !words.get(to - 1).is_some_and(|word| word.is(Classes::FAMILY_FIRST)))
        || (family && to - from == 3 && !given)
        || (given_last && to - from == 2)
        || (family && hyphenated)
}

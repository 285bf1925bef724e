//! Capitalised phrases that say what they are: "Ministry of Finance", "World Bank", "Treaty of X", "Korean War".

mod extent;
mod meetings;

use super::Draft;
use crate::lexicon::Classes;
use crate::lexicon::table::ORGANISATIONS;
use crate::recognise::names::{Shape, Text, Word, is_compound_adjective};
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use extent::{end, excluded, is_firm, joined, part, roman, starts_anew};
use meetings::{disputes, meeting};

/// Words that make a phrase a pact, with its kind.
const PACTS: &[(&str, &str)] = &[
    ("Accord", "agreement"),
    ("Accords", "agreement"),
    ("Agreement", "agreement"),
    ("Armistice", "agreement"),
    ("Ceasefire", "agreement"),
    ("Charter", "treaty"),
    ("Communique", "agreement"),
    ("Communiqué", "agreement"),
    ("Conference", "meeting"),
    ("Convention", "treaty"),
    ("Conventions", "treaty"),
    ("Covenant", "treaty"),
    ("Declaration", "agreement"),
    ("Dialogue", "meeting"),
    ("Exercise", "exercise"),
    ("Forum", "meeting"),
    ("Memorandum", "agreement"),
    ("Pact", "agreement"),
    ("Partnership", "agreement"),
    ("Protocol", "treaty"),
    ("Summit", "meeting"),
    ("Talks", "meeting"),
    ("Treaty", "treaty"),
    ("War", "war"),
    ("Wars", "war"),
];

/// The kind of pact that `word` makes.
fn pact(word: &str) -> Option<&'static str> {
    PACTS.iter().find(|(head, _)| *head == word).map(|(_, kind)| *kind)
}

/// Adds what `paragraph` names.
pub fn find(text: &str, paragraph: &Text<'_>, drafts: &mut Vec<Draft>) {
    let words = paragraph.words.as_slice();
    let mut at = 0;
    while at < words.len() {
        let Some(word) = words.get(at) else { break };
        if !word.is_capital() && !matches!(word.text, "al-Qaeda" | "al-Qaida" | "al-Shabaab" | "easyJet") {
            at += 1;
            continue;
        }
        if let Some(to) = phrase(text, paragraph, at, drafts) {
            at = to.max(at + 1);
            continue;
        }
        if let Some((to, name, kind)) = known(text, words, at) {
            let span = span(words, at, to);
            // "(Reuters) -", "/AFP Photo": who delivered the text or the picture is no part of the story.
            let mark = |at: usize, marks: &[char]| {
                words.get(at).is_some_and(|word| marks.iter().any(|mark| word.is_mark(*mark)))
            };
            let credit = mark(at.wrapping_sub(1), &['/'])
                || mark(to, &['/'])
                || mark(at.wrapping_sub(1), &['(']) && mark(to, &[')']);
            if kind == "news agency"
                && (credit || words.get(to).is_some_and(|next| matches!(next.text, "Photo" | "photo" | "Image")))
            {
                at = to;
                continue;
            }
            meeting(text, words, at, to, drafts);
            drafts.push(Draft {
                name: name.to_owned(),
                kind,
                pact: false,
                acronym: acronym(span.of(text)),
                span,
                rule: Rule::OrganisationKnown,
            });
            at = to;
            continue;
        }
        if let Some((to, kind)) = described(words, at) {
            let span = span(words, at, to);
            drafts.push(Draft {
                name: clean(span.of(text)),
                kind,
                pact: false,
                acronym: acronym(span.of(text)),
                span,
                rule: Rule::OrganisationHead,
            });
            at = to;
            continue;
        }
        at += 1;
    }
    disputes(text, words, drafts);
}

/// "Podemos party", "Acme consultants": a name whose kind follows in small letters. Where the name ends, and the kind.
fn described(words: &[Word<'_>], at: usize) -> Option<(usize, &'static str)> {
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    if before.is_some_and(|word| word.is_capital() && !word.is_function_word()) {
        return None;
    }
    let mut to = at;
    while to < at + 4
        && words.get(to).is_some_and(|word| {
            word.is_capital() && !word.place && !word.is_function_word() && (to == at || !word.opens)
        })
    {
        to += 1;
    }
    let kind = match words.get(to).filter(|word| to > at && word.shape == Shape::Lower)?.text {
        // "Democratic party": the word is half of the name.
        "party" => return Some((to + 1, "party")),
        "newspaper" | "magazine" | "daily" | "tabloid" | "weekly" => "newspaper",
        "consultants" | "consultancy" | "airline" | "airlines" | "brokerage" | "conglomerate" | "carmaker"
        | "automaker" | "supermarket" => "company",
        "news"
            if words.get(to + 1).is_some_and(|word| matches!(word.text, "agency" | "channel" | "website" | "site")) =>
        {
            "news agency"
        }
        "think" if words.get(to + 1).is_some_and(|word| word.text == "tank") => "institute",
        "think-tank" | "thinktank" => "institute",
        "rebels" | "militia" | "militants" | "insurgents" | "guerrillas" => "militia",
        _ => return None,
    };
    let adjective = |word: &Word<'_>| {
        word.text.ends_with("ist")
            || word.text.ends_with("ish")
            || word.text.ends_with("ian")
            || word.text.ends_with("ese")
            || matches!(word.text, "Labour" | "Tory" | "Christmas" | "Muslim" | "Islamic" | "Arab" | "Kurdish")
    };
    (!(to == at + 1 && words.get(at).is_some_and(adjective))).then_some((to, kind))
}

/// The acronym that a mention is itself.
fn acronym(name: &str) -> Option<String> {
    let upper = name.chars().filter(|letter| letter.is_uppercase()).count();
    (upper > 1 && !name.contains(' ')).then(|| name.replace('.', ""))
}

/// The longest known body that starts at `at`: where it ends, its name and kind.
fn known(text: &str, words: &[Word<'_>], at: usize) -> Option<(usize, &'static str, &'static str)> {
    let first = words.get(at)?;
    if !first.is(Classes::OPENS_ORGANISATION) {
        return None;
    }
    let most = if first.is(Classes::OPENS_LONGER) { 5 } else { 1 };
    for to in (at + 1..=(at + most).min(words.len())).rev() {
        let last = words.get(to - 1)?;
        if !last.is_word() && last.shape != Shape::Number {
            continue;
        }
        let Some(value) = ORGANISATIONS.get(span(words, at, to).of(text)) else { continue };
        let (name, kind) = value.split_once('\t').unwrap_or((value, ""));
        // "Amazon rainforest", "Apple trees", "Congress Avenue": a lone common word must not be part of a longer name.
        let lone = to == at + 1 && first.shape == Shape::Capital;
        let longer = words.get(to).is_some_and(|next| {
            next.is_capital() && !next.opens && !next.is_function_word() && !next.small.has(Classes::ROLE)
                || matches!(next.text, "rainforest" | "river" | "forest" | "basin")
        });
        if lone
            && (longer
                || (first.place && kind == "company")
                || words
                    .get(at.wrapping_sub(1))
                    .is_some_and(|word| word.is_capital() && !word.opens && !word.place && !word.is_function_word()))
        {
            return None;
        }
        return Some((to, name, kind));
    }
    None
}

/// The span of the words `from..to`.
pub(super) fn span(words: &[Word<'_>], from: usize, to: usize) -> Span {
    let start = words.get(from).map_or(0, |word| word.span.start);
    Span { start, end: words.get(to.saturating_sub(1)).map_or(start, |word| word.span.end) }
}

/// Reads the capitalised phrase that starts at `at`, if a head word makes it a body or pact; returns where it ends.
fn phrase(text: &str, paragraph: &Text<'_>, at: usize, drafts: &mut Vec<Draft>) -> Option<usize> {
    let words = paragraph.words.as_slice();
    let first = words.get(at)?;
    // The phrase starts at the first capital after anything else; the rest is walked from there.
    let ampersand = || words.get(at - 1).is_some_and(|word| word.is_mark('&')) && joined(words, at);
    if at > 0 && !first.opens && (part(words, at - 1) && !starts_anew(words, at) || ampersand()) {
        return None;
    }
    let mut from = at;
    while words.get(from).is_some_and(|word| {
        word.is_function_word()
            && (word.opens
                || paragraph.shouts
                || word.text == "The"
                || !matches!(word.text, "First" | "Second" | "March" | "May"))
    }) {
        from += 1;
        if from > at + 3 {
            return None;
        }
    }
    // "Zug-based Alpenstrom AG"
    if words.get(from).is_some_and(|word| is_compound_adjective(word.text)) && part(words, from + 1) {
        from += 1;
    }
    let end = end(words, from);
    if end <= from {
        return None;
    }
    // The last head of the first piece without "of"; what follows "of" belongs to it.
    let piece = (from..end).find(|at| words.get(*at).is_some_and(|word| word.shape == Shape::Lower)).unwrap_or(end);
    let is_head = |at: &usize| {
        words.get(*at).is_some_and(|word| word.is(Classes::HEAD) || is_firm(word) || pact(word.text).is_some())
    };
    // "Association of Southeast Asian Nations" opens with its head, "Freedom of the Press Foundation" ends with it.
    let opening = (from..piece).rev().find(is_head);
    let closing = || {
        let head = (piece..end).rev().find(is_head)?;
        // "General Security of Information Agreement" is one name; of "X of Y Magazine", "chief of the Z Council" only the end is.
        let whole = words.get(head).is_some_and(|word| pact(word.text).is_some());
        let joint = (from..head)
            .rev()
            .find(|at| words.get(*at).is_some_and(|word| matches!(word.text, "of" | "for" | "on" | "the")));
        let whole = whole || words.get(from).is_some_and(|word| word.text == "House");
        Some((if whole { from } else { joint.map_or(from, |at| at + 1) }, head))
    };
    let (start, head) = opening.map(|head| (from, head)).or_else(closing)?;
    from = start;
    let word = words.get(head)?;
    let mut to = head + 1;
    let piece = (head..end).find(|at| words.get(*at).is_some_and(|word| word.shape == Shape::Lower)).unwrap_or(end);
    let joined = to == piece && piece < end;
    if joined {
        // "Bank of Japan Governor X": the office is no part of the body.
        let office = |at: &usize| {
            words
                .get(*at)
                .is_some_and(|word| word.is_capital() && word.text != "General" && word.small.has(Classes::ROLE))
        };
        // "Office of the Prime Minister", "Office of the President": whose office it is.
        // "Court of Justice": no judge
        let justice = |at: &usize| words.get(*at).is_some_and(|word| word.text == "Justice");
        let office = |at: &usize| office(at) && word.text != "Office" && !justice(at);
        to = (piece + 1..end).find(office).unwrap_or(end);
        // "Union of Montana and Rights Fund": two bodies.
        if !matches!(
            word.text,
            "Department"
                | "Ministry"
                | "Bureau"
                | "Office"
                | "Committee"
                | "Commission"
                | "Agency"
                | "Board"
                | "Directorate"
        ) {
            let and = (piece..to).find(|at| words.get(*at).is_some_and(|word| word.text == "and"));
            to = and.filter(|and| (*and..to).any(|at| is_head(&at))).unwrap_or(to);
        }
        while to > head + 1 && words.get(to - 1).is_some_and(|word| word.shape == Shape::Lower) {
            to -= 1;
        }
    } else if words.get(to).is_some_and(roman) {
        to += 1;
    }
    let alone = to - from == 1;
    let role = words.get(to).is_some_and(|next| next.is_capital() && !next.opens && next.small.has(Classes::ROLE));
    let pact_kind = pact(word.text).filter(|_| !(joined && matches!(word.text, "Partnership" | "Conference")));
    // Parties hold conventions; states sign them: "Geneva Convention", "Convention on the Rights of the Child".
    let signed = joined || head.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| word.place);
    let pact_kind =
        if matches!(word.text, "Convention" | "Conventions") && !signed { Some("meeting") } else { pact_kind };
    if alone || paragraph.shouts || excluded(words, from, head, to) {
        return None;
    }
    if role
        && matches!(
            word.text,
            "Press"
                | "Company"
                | "Team"
                | "Group"
                | "Unit"
                | "Club"
                | "Club's"
                | "Union"
                | "Court"
                | "General"
                | "Cabinet"
        )
    {
        return None;
    }
    // "Carl Smith of the Gates Foundation", "members of the G7 Council": the body starts after "of the".
    if opening.is_none()
        || words.get(from..head).is_some_and(|before| before.iter().any(|word| word.shape == Shape::Lower))
    {
        let the = (from..head).rev().find(|at| words.get(*at).is_some_and(|word| word.text == "the"));
        let person = first.is(Classes::GIVEN);
        let of = (from..head).find(|at| words.get(*at).is_some_and(|word| word.text == "of")).filter(|_| person);
        from = the.or(of).map_or(from, |at| at + 1);
    }
    // "Brett X Supreme Court": a court is not named after the living.
    if matches!(word.text, "Court" | "Parliament" | "Senate")
        && head >= from + 3
        && words.get(from).is_some_and(|word| word.is(Classes::GIVEN))
    {
        from += 2;
    }
    // "Japan's Ministry of X": the owner is no part; "President X's Office" neither.
    while from < head
        && words.get(from).is_some_and(|word| {
            word.small.has(Classes::ROLE)
                && head > from + 1
                && word.text != "General"
                && word.text != "Human"
                && word.text != "Workers"
        })
    {
        from += 1;
    }
    while from < head && words.get(from).is_some_and(|word| word.shape == Shape::Lower) {
        from += 1;
    }
    if to - from < 2 {
        return None;
    }
    let covered = span(words, from, to);
    let printed = covered.of(text);
    if let Some(kind) = pact_kind {
        let kind = if word.text == "War"
            && words.get(head.wrapping_sub(1)).is_some_and(|word| matches!(word.text, "Trade" | "Price" | "Tariff"))
        {
            "dispute"
        } else {
            kind
        };
        drafts.push(Draft {
            name: clean(printed),
            kind,
            pact: true,
            acronym: None,
            span: covered,
            rule: Rule::AgreementHead,
        });
        return Some(to);
    }
    let (name, kind, rule) = match ORGANISATIONS.get(printed) {
        Some(value) => {
            let (name, kind) = value.split_once('\t').unwrap_or((value, ""));
            (name.to_owned(), kind, Rule::OrganisationKnown)
        }
        None if is_firm(word) => (clean(printed), "company", Rule::OrganisationHead),
        None => (clean(printed), word.classes.kind(), Rule::OrganisationHead),
    };
    meeting(text, words, from, to, drafts);
    drafts.push(Draft { name, kind, pact: false, acronym: None, span: covered, rule });
    Some(to)
}

/// A name on one line, with single blanks.
pub fn clean(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "")
}

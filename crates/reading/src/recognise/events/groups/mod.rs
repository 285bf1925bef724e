//! Noun phrases that stand for states, and several of them joined: "Japan and South Korea", "the two countries".

mod before;
mod joined;
mod phrase;

use super::actors::Named;
use super::grammar::{Part, Tag, is_small};
use super::table::{self, Noun};
use crate::recognise::names::Word;
use dateline_model::span::Span;

/// What a noun phrase can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It acts for a state.
    Acts,
    /// It acts in protests and attacks.
    Crowd,
    /// It can be acted upon only: a firm, a place, something of the state's.
    Thing,
}

/// One state of a group.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Its code.
    pub country: &'a str,
    /// The words that stand for it.
    pub span: Span,
}

/// A noun phrase, or several joined. Indices count in the words of the paragraph.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// First word.
    pub from: usize,
    /// One past the last.
    pub to: usize,
    /// The states.
    pub members: Vec<Member<'a>>,
    /// What it can do.
    pub class: Class,
    /// Whether the name is an adjective or owner of what follows: "Israeli attacks", "Japan's decision".
    pub owns: bool,
    /// Whether it is a place only.
    pub place: bool,
    /// Whether the words name two states without saying which: "the two countries".
    pub pair: bool,
    /// Whether somebody or a body is named, not the state alone.
    pub person: bool,
    /// Whether it is the name of one state and no more.
    pub bare: bool,
    /// Whether a city or province is what owns it: "Bristol's offer".
    pub local: bool,
}

/// How far a phrase reaches to either side of a name, in words.
const REACH: usize = 8;

/// A name in words.
#[derive(Clone, Copy)]
struct At<'a> {
    from: usize,
    to: usize,
    named: Named<'a>,
}

/// The groups of the sentence `from..to`, in order and apart.
#[must_use]
pub fn find<'a>(
    words: &[Word<'_>],
    tags: &[Tag],
    sentence: core::ops::Range<usize>,
    named: &[Named<'a>],
    text: &str,
) -> Vec<Group<'a>> {
    let pairs = pairs(words, tags, sentence.clone());
    let mut names: Vec<At<'a>> = Vec::new();
    let mut at = sentence.start;
    for one in named {
        while at < sentence.end && words.get(at).is_some_and(|word| word.span.end <= one.span.start) {
            at += 1;
        }
        let mut to = at;
        while to < sentence.end && words.get(to).is_some_and(|word| word.span.start < one.span.end) {
            to += 1;
        }
        let in_pair = pairs.iter().any(|pair| pair.from < to && at < pair.to);
        if to > at && !in_pair {
            names.push(At { from: at, to, named: *one });
        }
    }
    let scene = Sight { words, tags, start: sentence.start, end: sentence.end };
    let mut phrases: Vec<Group<'a>> = Vec::new();
    let mut next = 0;
    while let Some(first) = names.get(next) {
        let (phrase, used) = scene.phrase(names.get(next..).unwrap_or(&[]), text);
        next += used.max(1);
        let floor = phrases.last().map_or(sentence.start, |last| last.to);
        phrases.push(scene.opened(phrase, floor, first.from));
    }
    phrases.extend(pairs.into_iter().map(|pair| {
        let from = pair.from;
        scene.opened(pair, sentence.start, from)
    }));
    dateline_model::order::Order::order_by_key(phrases.as_mut_slice(), |phrase| phrase.from);
    scene.joined(phrases)
}

/// Heads that stand for two states without a number where two are spoken of.
pub const LOOSE: &[&str] = &["ministers", "leaders", "diplomats", "sides", "presidents"];

/// Where the head of such a phrase stands that opens a sentence: "The foreign ministers also agreed".
fn loose_head(words: &[Word<'_>]) -> Option<usize> {
    const OFFICES: &[&str] = &["foreign", "defense", "defence", "trade", "finance", "prime"];
    let office = words.get(1).is_some_and(|next| is_small(next, OFFICES));
    let head = if office { 2 } else { 1 };
    let opens = words.first().is_some_and(|word| word.text == "The");
    (opens && words.get(head).is_some_and(|word| is_small(word, LOOSE))).then_some(head)
}

/// Whether the sentence of `words` opens with those who may be two states spoken of before.
#[must_use]
pub fn speaks_of_both(words: &[Word<'_>]) -> bool {
    loose_head(words).is_some()
}

/// "the two countries", "both sides", "the pair", "the two US allies".
fn pairs<'a>(words: &[Word<'_>], tags: &[Tag], sentence: core::ops::Range<usize>) -> Vec<Group<'a>> {
    const HEADS: &[&str] = &[
        "countries",
        "nations",
        "states",
        "sides",
        "governments",
        "allies",
        "neighbours",
        "neighbors",
        "leaders",
        "ministers",
        "presidents",
        "rivals",
        "powers",
        "capitals",
        "foes",
        "enemies",
        "parties",
        "koreas",
        "armies",
        "militaries",
        "partners",
        "economies",
        "superpowers",
        "premiers",
    ];
    let mut found = Vec::new();
    for at in sentence.clone() {
        let Some(word) = words.get(at) else { break };
        let pair = |from: usize, to: usize| Group {
            from,
            to,
            members: Vec::new(),
            class: Class::Acts,
            owns: false,
            place: false,
            pair: true,
            person: false,
            bare: false,
            local: false,
        };
        // "North and South Korea"
        let both = |at: usize, own: &[&str]| words.get(at).is_some_and(|word| is_small(word, own));
        if at + 3 < sentence.end
            && is_small(word, &["north", "south"])
            && both(at + 1, &["and"])
            && both(at + 2, &["north", "south"])
            && both(at + 3, &["korea", "koreas", "korean"])
            && let Some(last) = words.get(at + 3)
        {
            let span = Span { start: word.span.start, end: last.span.end };
            let members = ["KP", "KR"].map(|country| Member { country, span }).to_vec();
            found.push(Group { members, pair: false, ..pair(at, at + 4) });
            continue;
        }
        if is_small(word, &["pair"])
            && at > sentence.start
            && words.get(at - 1).is_some_and(|one| is_small(one, &["the"]))
        {
            let of = words.get(at + 1).is_some_and(|next| is_small(next, &["of"]));
            if !of {
                found.push(pair(at - 1, at + 1));
            }
            continue;
        }
        if at == sentence.start
            && let Some(head) = loose_head(words.get(at..sentence.end).unwrap_or(&[]))
        {
            let verb = |tag: &Tag| tag.verb.is_some() || matches!(tag.part, Part::Adverb | Part::Auxiliary);
            if tags.get(at + head + 1).is_some_and(verb) {
                found.push(pair(at, at + head + 1));
            }
            continue;
        }
        if !is_small(word, &["two", "both"]) {
            continue;
        }
        // "Both exchanged prisoners"
        let verb = tags.get(at + 1).is_some_and(|tag| {
            tag.part == Part::Auxiliary || matches!(tag.verb, Some((_, table::Form::Past))) && at == sentence.start
        });
        if is_small(word, &["both"])
            && verb
            && (at == sentence.start || words.get(at - 1).is_some_and(|one| is_small(one, &["that", ","])))
        {
            found.push(pair(at, at + 1));
            continue;
        }
        let head = (at + 1..(at + 5).min(sentence.end))
            .find(|head| words.get(*head).is_some_and(|word| is_small(word, HEADS)));
        let Some(head) = head else { continue };
        // "the two Koreas" say which they are.
        let koreas = words.get(head).filter(|word| is_small(word, &["koreas"]));
        if let Some(koreas) = koreas {
            let from = if is_small(word, &["two"]) && at > sentence.start { at - 1 } else { at };
            let between = words.get(from).is_some_and(|word| is_small(word, &["between"]));
            let from = if between { at } else { from };
            let members = ["KP", "KR"].map(|country| Member { country, span: koreas.span }).to_vec();
            found.push(Group { members, pair: false, ..pair(from, head + 1) });
            continue;
        }
        // "the two sceptic parties" are none of states.
        let bare = head == at + 1 || !words.get(head).is_some_and(|word| is_small(word, &["parties"]));
        let plain = bare
            && (at + 1..head)
                .all(|one| tags.get(one).is_some_and(|tag| matches!(tag.part, Part::Other | Part::Determiner)));
        // "both their leaders" is as good as "both leaders"; "two leaders of the opposition" is none.
        let of = words.get(head + 1).is_some_and(|next| is_small(next, &["of", "from", "in"]));
        let definite = is_small(word, &["both"])
            || at > sentence.start
                && words.get(at - 1).is_some_and(|one| is_small(one, &["the", "its", "these", "their", "between"]));
        if plain && definite && !of {
            let from = if is_small(word, &["two"]) && at > sentence.start { at - 1 } else { at };
            let between = words.get(from).is_some_and(|word| is_small(word, &["between"]));
            found.push(pair(if between { at } else { from }, head + 1));
        }
    }
    found
}

/// The words of a sentence, as the search for phrases sees them.
struct Sight<'s, 'a> {
    words: &'s [Word<'a>],
    tags: &'s [Tag],
    start: usize,
    end: usize,
}

impl Sight<'_, '_> {
    fn part(&self, at: usize) -> Option<Part> {
        self.tags.get(at).filter(|_| at >= self.start && at < self.end).map(|tag| tag.part)
    }

    fn word(&self, at: usize) -> &str {
        self.words.get(at).filter(|_| at >= self.start && at < self.end).map_or("", |word| word.text)
    }

    fn people(&self, at: usize) -> Option<Noun> {
        // "his opposite number from Chad"
        if is_small_word(self.word(at), &["number"]) && is_small_word(self.word(at.wrapping_sub(1)), &["opposite"]) {
            return Some(Noun::State);
        }
        let noun = self.tags.get(at).filter(|_| at >= self.start && at < self.end)?.noun.and_then(table::people);
        // "two fighters entered the airspace": planes, not men
        let flies = || {
            self.words.iter().any(|word| {
                matches!(
                    word.text,
                    "airspace"
                        | "airliner"
                        | "plane"
                        | "planes"
                        | "helicopter"
                        | "jets"
                        | "scrambled"
                        | "warplanes"
                        | "drone"
                        | "aircraft"
                        | "bombers"
                )
            })
        };
        if noun == Some(Noun::Crowd) && is_small_word(self.word(at), &["fighter", "fighters"]) && flies() {
            return Some(Noun::State);
        }
        noun
    }
}

fn is_small_word(word: &str, list: &[&str]) -> bool {
    list.iter().any(|own| own.eq_ignore_ascii_case(word))
}

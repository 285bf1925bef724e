//! Things by a noun and what stands around it: "a key military pact", "talks with X", "the drills".

mod before;
mod behind;

use super::words::{Noun, Strength, noun};
use crate::recognise::names::{Shape, Text, Word};
use before::before;
use behind::behind;
use dateline_gazetteer::Gazetteer;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// How a noun is determined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Determiner {
    /// "the", "this", "such a".
    Definite,
    /// "a", "another".
    Indefinite,
    /// "their", "Japan's".
    Owner,
    /// Nothing.
    Bare,
}

/// A noun for a thing with what stands around it.
#[derive(Clone, Debug)]
pub(super) struct Described {
    /// The words that stand for the thing.
    pub span: Span,
    /// The noun.
    pub noun: Noun,
    /// How it is determined.
    pub determiner: Determiner,
    /// Whether it says enough to be a thing by itself; else it only refers back.
    pub whole: bool,
    /// What it is about, with or between whom, and when, in small letters: by what it is compared with others.
    pub content: Vec<String>,
    /// The names among that: of places, bodies and people before it.
    pub names: Vec<String>,
    /// The name that it is said to have: "the accord, known as X".
    pub alias: Option<Span>,
    /// Whether it is the next of a series.
    pub next: bool,
    /// Whether it stands in the title.
    pub title: bool,
}

impl Described {
    /// Whether it is told by the noun "war".
    pub(super) fn is_war(&self) -> bool {
        self.noun.strength == Strength::War
    }
}

/// Adds what `paragraph` describes.
/// `adjectives` are where names of states are adjectives, in order.
pub(super) fn find(paragraph: &Text<'_>, title: bool, adjectives: &[Span], found: &mut Vec<Described>) {
    if paragraph.shouts {
        return;
    }
    let words = paragraph.words.as_slice();
    for (at, word) in words.iter().enumerate() {
        // "war games" is one noun.
        let games = word.text == "games" && at > 0 && words.get(at - 1).is_some_and(|before| before.text == "war");
        let known =
            if games { noun("war-games") } else { (word.shape == Shape::Lower).then(|| noun(word.text)).flatten() };
        let Some(known) = known else { continue };
        if let Some(mut described) = describe(words, at, known, adjectives) {
            described.title = title;
            found.push(described);
        }
    }
}

/// The noun at `at` with what stands around it; `None` where it is no thing and refers to none.
fn describe(words: &[Word<'_>], at: usize, mut noun: Noun, adjectives: &[Span]) -> Option<Described> {
    let before = before(words, at, noun);
    let behind = behind(words, at, noun, before.determiner.is_some(), adjectives);
    let determiner = before.determiner.map_or(Determiner::Bare, |(_, determiner)| determiner);
    let previous = before.from.checked_sub(1).and_then(|at| words.get(at)).filter(|_| !opens(words, before.from));
    let owned = determiner == Determiner::Owner;
    if noun.strength == Strength::War {
        // "trade war" is a dispute, "civil war" a war; other wars bring a name.
        let economic = before.content.iter().any(|word| matches!(word.as_str(), "trade" | "price" | "currency"));
        if economic {
            noun.kind = "dispute";
        }
    }
    let whole = match noun.strength {
        Strength::Bare => !is_of_a_mountain(words, at),
        Strength::Described => {
            before.about || before.named || before.dated || behind.complement || owned && noun.kind == "dispute"
        }
        Strength::About => before.about,
        Strength::Placed | Strength::War => before.about || is_placed(words, at, noun),
        Strength::Complement => behind.complement,
        Strength::Owned => before.about && owned,
        Strength::Back => false,
    };
    // "is meeting with X", "to exercise its right", "she talks about it": verbs.
    let is_verb = determiner == Determiner::Bare
        && !before.about
        && !before.named
        && previous.is_some_and(|word| {
            let subject = word.is_capital() && !word.is_function_word()
                || matches!(word.text, "he" | "she" | "they" | "we" | "I" | "who" | "it");
            let auxiliary = matches!(
                word.text,
                "to" | "To"
                    | "is"
                    | "are"
                    | "was"
                    | "were"
                    | "be"
                    | "been"
                    | "not"
                    | "can"
                    | "will"
                    | "would"
                    | "could"
                    | "must"
                    | "should"
            );
            // "agree to summit next month" is a meeting, whatever the grammar.
            (subject || auxiliary) && noun.form != "summit"
        });
    // "after meeting with her counterpart": the meeting took place.
    let gerund = noun.form == "meeting"
        && determiner == Determiner::Bare
        && !before.about
        && !before.named
        && words.get(at).is_some_and(|word| word.text == "meeting");
    if is_verb
        || gerund
            && !(behind.with
                && previous.is_some_and(|word| {
                    matches!(
                        word.text,
                        "after" | "before" | "since" | "following" | "After" | "Before" | "Since" | "Following"
                    )
                }))
    {
        return None;
    }
    // "An agreement was reached": said of one that the story goes on to speak of.
    let reached = determiner == Determiner::Indefinite
        && matches!(noun.kind, "agreement" | "treaty")
        && words
            .get(at + 1..at + 4)
            .unwrap_or(&[])
            .iter()
            .any(|word| matches!(word.text, "reached" | "signed" | "struck"));
    let such = words.get(before.from.wrapping_sub(2)).is_some_and(|word| matches!(word.text, "such" | "Such"));
    let refers = reached
        || determiner == Determiner::Definite
        || determiner == Determiner::Indefinite && such
        || owned && noun.kind != "meeting"
        // "the August drills and March drills"
        || noun.kind == "exercise" && before.dated;
    if !whole && !refers {
        return None;
    }
    let next = words.get(before.from..at).unwrap_or(&[]).iter().any(|word| word.text == "next");
    // "A big deal" is none, and "the developers meet" is a verb.
    let adjective = at.checked_sub(1).and_then(|at| words.get(at)).map_or("", |word| word.text);
    let idiom = noun.form == "deal" && matches!(adjective, "big" | "great" | "good" | "real" | "raw" | "new" | "done");
    if idiom && !behind.with || noun.form == "meet" && before.determiner.is_some_and(|(place, _)| place + 1 < at) {
        return None;
    }
    let mut content = before.content;
    content.extend(behind.content);
    let mut names = before.names;
    names.extend(behind.names);
    let from = if whole { before.from } else { before.determiner.map_or(before.from, |(at, _)| at) };
    let start = words.get(from)?.span.start;
    let end = words.get(behind.to.saturating_sub(1)).map_or(start, |word| word.span.end);
    let determiner = if such || reached { Determiner::Definite } else { determiner };
    Some(Described {
        span: Span { start, end },
        noun,
        determiner,
        whole,
        content,
        names,
        alias: behind.alias,
        next,
        title: false,
    })
}

/// Whether the name of a place stands right before the noun at `at`: "the Kyoto protocol", but not "the US war on waste".
fn is_placed(words: &[Word<'_>], at: usize, noun: Noun) -> bool {
    // The place in the name of a war or a treaty is no mention of itself.
    let place = at
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|word| word.is_capital() && (word.place || Gazetteer::new().lookup(word.text).is_some()));
    let next = words.get(at + 1).map_or("", |word| word.text);
    let other = match noun.strength {
        Strength::War => matches!(next, "on" | "against" | "chest" | "chests"),
        _ => matches!(next, "officer" | "officers" | "office"),
    };
    place && !other
}

/// Whether the word at `at` opens a sentence.
fn opens(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.opens)
}

/// Whether the sentence around speaks of a mountain.
fn is_of_a_mountain(words: &[Word<'_>], at: usize) -> bool {
    let near = words.get(at.saturating_sub(14)..(at + 15).min(words.len())).unwrap_or(&[]);
    near.iter().any(|word| {
        let small = word.text.small();
        ["mountain", "climb", "volcan", "summit fever", "peak", "glacier", "everest"]
            .iter()
            .any(|stem| small.starts_with(stem))
    })
}

/// Adds a word by which things are compared.
fn push(content: &mut Vec<String>, word: &str) {
    if !content.iter().any(|known| known == word) {
        content.push(word.to_owned());
    }
}

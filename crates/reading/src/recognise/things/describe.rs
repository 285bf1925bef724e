//! Things by a noun and what stands around it: "a key military pact", "talks with X", "the drills".

use super::words::{Noun, Strength, about, letter, noun};
use crate::recognise::names::{Shape, Text, Word, is_calendar};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Words that can stand before a noun and belong to it.
const MOST_BEFORE: usize = 9;
/// Words behind a noun that are looked at.
const MOST_BEHIND: usize = 12;

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

/// Adds what `paragraph` describes.
pub(super) fn find(paragraph: &Text<'_>, title: bool, found: &mut Vec<Described>) {
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
        if let Some(mut described) = describe(words, at, known) {
            described.title = title;
            found.push(described);
        }
    }
}

/// What stands before a noun.
#[derive(Clone, Default)]
struct Before {
    /// The first word that belongs to it.
    from: usize,
    determiner: Option<(usize, Determiner)>,
    about: bool,
    named: bool,
    dated: bool,
    content: Vec<String>,
    names: Vec<String>,
}

/// The noun at `at` with what stands around it; `None` where it is no thing and refers to none.
fn describe(words: &[Word<'_>], at: usize, mut noun: Noun) -> Option<Described> {
    let before = before(words, at, noun);
    let behind = behind(words, at, noun, before.determiner.is_some());
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
        Strength::About | Strength::War => before.about,
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
                "to" | "is"
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
    let mut content = before.content;
    content.extend(behind.content);
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
        names: before.names,
        alias: behind.alias,
        next,
        title: false,
    })
}

/// Whether the word at `at` opens a sentence.
fn opens(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.opens)
}

/// How `word` determines a noun.
fn determiner(word: &Word<'_>) -> Option<Determiner> {
    Some(match word.text {
        "the" | "The" | "this" | "This" | "that" | "That" | "these" | "These" | "those" | "Those" => {
            Determiner::Definite
        }
        "a" | "A" | "an" | "An" | "another" | "Another" | "any" | "no" | "some" | "several" => Determiner::Indefinite,
        "its" | "Its" | "their" | "Their" | "his" | "His" | "her" | "Her" | "our" | "Our" | "my" | "your" => {
            Determiner::Owner
        }
        _ => return None,
    })
}

/// Whether `word` is one that no noun phrase holds before its noun.
fn ends_phrase(word: &Word<'_>) -> bool {
    matches!(
        word.text,
        "of" | "in"
            | "on"
            | "at"
            | "to"
            | "by"
            | "for"
            | "from"
            | "with"
            | "as"
            | "into"
            | "over"
            | "about"
            | "under"
            | "that"
            | "which"
            | "who"
            | "whose"
            | "what"
            | "when"
            | "where"
            | "while"
            | "if"
            | "because"
            | "than"
            | "but"
            | "or"
            | "so"
            | "yet"
            | "nor"
            | "is"
            | "are"
            | "was"
            | "were"
            | "be"
            | "been"
            | "being"
            | "am"
            | "has"
            | "have"
            | "had"
            | "do"
            | "does"
            | "did"
            | "will"
            | "would"
            | "can"
            | "could"
            | "may"
            | "might"
            | "shall"
            | "should"
            | "must"
            | "not"
            | "it"
            | "he"
            | "she"
            | "they"
            | "we"
            | "you"
            | "them"
            | "him"
            | "us"
            | "said"
            | "says"
            | "after"
            | "before"
            | "during"
            | "until"
            | "since"
            | "between"
            | "without"
            | "within"
            | "against"
            | "through"
            | "via"
            | "per"
            | "also"
            | "then"
            | "there"
            | "here"
            | "ahead"
    )
}

/// What stands before the noun at `at`.
fn before(words: &[Word<'_>], at: usize, noun: Noun) -> Before {
    let letter = letter(noun.kind);
    let fits = |kinds: &str| kinds.contains(letter) || noun.strength == Strength::War && kinds.contains('d');
    let mut found = Before { from: at, ..Before::default() };
    // What was found up to the first word that may be a verb: "they hold security talks". Only a determiner reaches over it.
    let mut certain: Option<Before> = None;
    let mut from = at;
    while from > 0 && at - from < MOST_BEFORE && !opens(words, from) {
        let Some(word) = words.get(from - 1) else { break };
        if let Some(known) = determiner(word) {
            found.determiner = Some((from - 1, known));
            break;
        }
        match word.shape {
            Shape::Lower if ends_phrase(word) => break,
            Shape::Lower if word.text == "and" => {
                // "territorial and historical disputes"
                let joins = words.get(from.wrapping_sub(2)).is_some_and(|before| about(before.text).is_some());
                if found.from != from || !joins {
                    break;
                }
            }
            Shape::Lower | Shape::Uncased => {
                let small = word.text;
                if let Some((_, form)) = about(small).filter(|(kinds, _)| fits(kinds)) {
                    found.about = true;
                    push(&mut found.content, form);
                    found.from = from - 1;
                } else if small.ends_with("-old") || small.starts_with("long-") {
                    found.from = from - 1;
                } else if certain.is_none() {
                    certain = Some(found.clone());
                }
            }
            // "Senior", "Both": they open a sentence.
            Shape::Capital | Shape::Upper if word.is_function_word() && !is_calendar(word.text) => break,
            Shape::Capital | Shape::Upper if !is_calendar(word.text) => {
                let small = word.text.small();
                let is_about = about(&small).filter(|(kinds, _)| fits(kinds));
                found.about |= is_about.is_some();
                found.named = true;
                push(&mut found.content, is_about.map_or(&*small, |(_, form)| form));
                if is_about.is_none() {
                    push(&mut found.names, &small);
                }
                found.from = from - 1;
            }
            Shape::Capital | Shape::Upper | Shape::Number => {
                found.dated = true;
                push(&mut found.content, word.text);
                found.from = from - 1;
            }
            Shape::Possessive => {
                // "Japan's dispute": the owner stands before.
                let owner = words.get(from.wrapping_sub(2)).filter(|word| word.is_capital());
                if let Some(owner) = owner {
                    push(&mut found.content, &owner.text.small());
                }
                found.determiner = Some((from.saturating_sub(2), Determiner::Owner));
                break;
            }
            Shape::Mark(mark) => {
                let plural =
                    matches!(mark, '\'' | '’') && words.get(from.wrapping_sub(2)).is_some_and(Word::is_capital);
                let within = matches!(mark, '-' | '–' | '+' | '"' | '“' | '”' | '(' | ')' | '/')
                    || plural
                    || mark == ',' && found.from == from;
                // A mark that closes what opened elsewhere does not belong.
                if !within || from == at && !plural && !matches!(mark, '"' | '”' | ')') {
                    break;
                }
                if mark == ')' {
                    let acronym = words.get(from.wrapping_sub(2)).filter(|word| word.is_capital());
                    let opened = words.get(from.wrapping_sub(3)).is_some_and(|word| word.is_mark('('));
                    if acronym.is_none() || !opened {
                        break;
                    }
                }
            }
        }
        from -= 1;
    }
    // Behind a determiner all words belong; without one only what surely does.
    match (found.determiner, certain) {
        (Some((place, _)), _) => {
            let owner = words.get(place + 1).filter(|word| word.shape == Shape::Possessive);
            found.from = if owner.is_some() { place + 2 } else { place + 1 };
        }
        (None, Some(certain)) => found = certain,
        (None, None) => {}
    }
    let so_called = |word: &Word<'_>| matches!(word.shape, Shape::Mark(_)) || word.text == "so-called";
    while found.from < at && words.get(found.from).is_some_and(so_called) {
        found.from += 1;
    }
    // "their feud", "their crisis": what the same two are at odds over.
    let pronoun = found.determiner.and_then(|(place, _)| words.get(place)).filter(|word| word.shape == Shape::Lower);
    if noun.kind == "dispute" && pronoun.is_some_and(|word| word.text == "their") {
        push(&mut found.content, "their");
    }
    found
}

/// Adds a word by which things are compared.
fn push(content: &mut Vec<String>, word: &str) {
    if !content.iter().any(|known| known == word) {
        content.push(word.to_owned());
    }
}

/// What stands behind a noun.
struct Behind {
    /// Whether it says with, between, over or of whom or what.
    complement: bool,
    /// Whether it says with whom.
    with: bool,
    /// One past the last word that belongs to it.
    to: usize,
    content: Vec<String>,
    alias: Option<Span>,
}

/// What stands behind the noun at `at`.
fn behind(words: &[Word<'_>], at: usize, noun: Noun, determined: bool) -> Behind {
    let mut found = Behind { complement: false, with: false, to: at + 1, content: Vec::new(), alias: None };
    let rest = words.get(at + 1..).unwrap_or(&[]);
    let end = rest.iter().position(|word| word.opens || matches!(word.shape, Shape::Mark('.' | ';' | ':' | '?' | '!')));
    let rest = rest.get(..end.unwrap_or(rest.len()).min(MOST_BEHIND)).unwrap_or(&[]);
    // "memorandum of understanding between"
    let whole = noun.form == "memorandum" && rest.get(1).is_some_and(|word| word.text == "understanding");
    let (rest, at) = if whole { (rest.get(2..).unwrap_or(&[]), at + 2) } else { (rest, at) };
    found.to = at + 1;
    found.alias = alias(rest);
    let Some(joint) = rest.first() else { return found };
    let next = rest.get(1);
    let after = rest.get(1..).unwrap_or(&[]);
    let agreement = matches!(noun.kind, "agreement" | "treaty");
    let names = after.iter().take(8).any(|word| word.is_capital() && !is_calendar(word.text));
    let parties = || {
        after.iter().take(7).any(|word| {
            word.is_capital() && !is_calendar(word.text)
                || matches!(
                    word.text,
                    "leaders"
                        | "ministers"
                        | "officials"
                        | "presidents"
                        | "countries"
                        | "nations"
                        | "counterpart"
                        | "counterparts"
                        | "envoy"
                        | "government"
                        | "allies"
                        | "neighbours"
                        | "neighbors"
                )
        })
    };
    let calendar = next.is_some_and(|word| is_calendar(word.text) || word.shape == Shape::Number);
    match joint.text {
        "between" | "among" => found.complement = parties(),
        "with" => {
            found.with = parties();
            found.complement = found.with;
        }
        "over" | "about" | "on" if !calendar => {
            let talks = matches!(noun.form, "talks" | "negotiations" | "consultations" | "dialogue");
            let about_it =
                next.is_some_and(|word| word.is_word() && !matches!(word.text, "the" if joint.text == "on" && !talks));
            found.complement = about_it && (noun.kind == "dispute" || (agreement || talks) && (determined || names));
        }
        "involving" => found.complement = true,
        "of" if noun.kind == "meeting" => {
            found.complement = parties();
        }
        "to" if agreement && determined => {
            found.complement = next.is_some_and(|word| word.shape == Shape::Lower && !determiner(word).is_some());
        }
        "in" | "at" if noun.kind == "meeting" && determined => {
            found.complement = next.is_some_and(|word| word.place);
        }
        "that" if noun.form == "talks" => found.complement = true,
        "signed" | "reached" | "struck" | "normalizing" | "normalising" | "banning" | "ending" | "governing"
        | "allowing"
            if agreement =>
        {
            found.complement = determined;
        }
        _ => {}
    }
    if !found.complement {
        return found;
    }
    for word in after.iter().take(8).take_while(|word| !matches!(word.shape, Shape::Mark(',' | '—'))) {
        let telling = word.is_capital() && !word.is_function_word() && !is_calendar(word.text)
            || word.shape == Shape::Lower && word.text.len() > 5 && !ends_phrase(word);
        if telling {
            push(&mut found.content, &word.text.small());
        }
    }
    // "a meeting in Nagoya", "talks between Japan and Chile": names that follow at once belong to it.
    let mut to = at + 2;
    while words.get(to).is_some_and(|word| {
        !word.opens
            && (word.is_capital() && !is_calendar(word.text)
                || matches!(word.text, "the" | "and")
                    && words
                        .get(to + 1..to + 3)
                        .unwrap_or(&[])
                        .iter()
                        .find(|word| word.text != "the")
                        .is_some_and(Word::is_capital))
    }) {
        to += 1;
    }
    if to > at + 2 {
        found.to = to;
    }
    found
}

/// The name that is said to be the thing's: ", known as X".
fn alias(rest: &[Word<'_>]) -> Option<Span> {
    let rest = if rest.first().is_some_and(|word| word.is_mark(',')) { rest.get(1..)? } else { rest };
    let name = match (rest.first()?.text, rest.get(1)?.text) {
        ("known" | "referred", "as" | "to") => rest.iter().skip(2).find(|word| word.text != "as")?,
        ("called" | "dubbed" | "named", _) => {
            rest.iter().skip(1).find(|word| !matches!(word.text, "the" | "\"" | "“"))?
        }
        _ => return None,
    };
    name.is_capital().then_some(name.span)
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

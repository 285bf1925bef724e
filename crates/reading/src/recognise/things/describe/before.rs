//! What stands before a noun: whether it is determined, what it is about, and names and times.

use super::{Determiner, opens, push};
use crate::recognise::names::{Shape, Word, is_calendar};
use crate::recognise::things::words::{Noun, Strength, about, letter};
use dateline_text::Small as _;

/// Words that can stand before a noun and belong to it.
const MOST_BEFORE: usize = 9;

/// What stands before a noun.
#[derive(Clone, Default)]
pub(super) struct Before {
    /// The first word that belongs to it.
    pub from: usize,
    pub determiner: Option<(usize, Determiner)>,
    pub about: bool,
    pub named: bool,
    pub dated: bool,
    pub content: Vec<String>,
    pub names: Vec<String>,
}

/// How `word` determines a noun.
pub(super) fn determiner(word: &Word<'_>) -> Option<Determiner> {
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
pub(super) fn ends_phrase(word: &Word<'_>) -> bool {
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

/// Whether `mark` stands before a sum.
fn is_currency(mark: char) -> bool {
    matches!(mark, '$' | '£' | '€' | '¥')
}

/// Whether the participle at `at` is the verb of somebody before it: "the office announced new deals", not "a newly
/// negotiated deal".
fn is_verb(words: &[Word<'_>], at: usize) -> bool {
    let (Some(word), Some(before)) = (words.get(at), at.checked_sub(1).and_then(|at| words.get(at))) else {
        return false;
    };
    let participle = word.text.len() > 4 && (word.text.ends_with("ed") || word.text.ends_with("ing"));
    let noun = before.is_capital() && !before.is_function_word()
        || before.shape == Shape::Lower
            && !before.text.ends_with("ly")
            && determiner(before).is_none()
            && !ends_phrase(before);
    participle && !word.opens && noun && about(word.text).is_none() && about(before.text).is_none()
}

/// Whether the mark at `from` is a quotation mark that closes before `to`: "\"two plus two\" talks".
fn closes_within(words: &[Word<'_>], from: usize, to: usize) -> bool {
    let close = match words.get(from).map(|word| word.shape) {
        Some(Shape::Mark('"')) => '"',
        Some(Shape::Mark('“')) => '”',
        _ => return false,
    };
    words.get(from + 1..to).unwrap_or(&[]).iter().any(|word| word.is_mark(close))
}

/// What stands before the noun at `at`.
pub(super) fn before(words: &[Word<'_>], at: usize, noun: Noun) -> Before {
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
            Shape::Lower if ends_phrase(word) || is_verb(words, from - 1) => break,
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
                // "Smith talks about it" is no meeting, "Seoul talks" may be one.
                found.named |= noun.form != "talks" || word.place;
                push(&mut found.content, is_about.map_or(&*small, |(_, form)| form));
                if is_about.is_none() {
                    push(&mut found.names, &small);
                }
                found.from = from - 1;
            }
            // "40 ceasefire violations": what is counted
            Shape::Number
                if from == at
                    && word.text.len() < 4
                    && !from.checked_sub(2).and_then(|at| words.get(at)).is_some_and(|word| is_calendar(word.text)) =>
            {
                break;
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
            // "a $25bn deal"
            Shape::Mark(mark) if is_currency(mark) && found.from == from => found.from = from - 1,
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
    let so_called =
        |word: &Word<'_>| matches!(word.shape, Shape::Mark(mark) if !is_currency(mark)) || word.text == "so-called";
    while found.from < at && words.get(found.from).is_some_and(so_called) && !closes_within(words, found.from, at) {
        found.from += 1;
    }
    // "joined "two plus two" talks": the mark that opens what closes within belongs, too
    if let Some(mark) = found.from.checked_sub(1).filter(|mark| closes_within(words, *mark, at)) {
        found.from = mark;
    }
    // "their feud", "their crisis": what the same two are at odds over.
    let pronoun = found.determiner.and_then(|(place, _)| words.get(place)).filter(|word| word.shape == Shape::Lower);
    if noun.kind == "dispute" && pronoun.is_some_and(|word| word.text == "their") {
        push(&mut found.content, "their");
    }
    found
}

//! Who said it: verbs of saying, their subjects, and what pronouns refer to.

mod attribute;
mod memory;
mod so_called;
mod subject;
mod words;

pub use memory::Memory;

use super::actors::{Actor, Actors};
use super::marks::Marked;
use crate::lexicon::Classes;
use crate::recognise::names::{Shape, Text, Word};
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::fold::is_one_of;
pub use words::is_writing;
use words::{AUXILIARIES, DETERMINERS, NOBODY, NOTHINGS, PREPOSITIONS, STARTERS};

/// How many words an attribution may take.
const REACH: usize = 40;

/// One paragraph with everything that attribution needs.
#[derive(Debug)]
pub struct Scene<'a> {
    /// The article's text.
    pub text: &'a str,
    /// The words of the paragraph.
    pub words: &'a [Word<'a>],
    /// Whether capitals say nothing here.
    pub shouts: bool,
    /// Who the article names.
    actors: &'a Actors<'a>,
    /// For each word, the actor it belongs to.
    who: Vec<Option<Actor>>,
    /// For each word, whether it is quoted.
    quoted: Vec<bool>,
}

/// An attribution.
#[derive(Clone, Debug)]
pub struct SpeakerMatch {
    /// Who, by full name where known.
    pub speaker: Option<String>,
    /// The words that name them.
    pub span: Option<Span>,
    /// The verb.
    pub cue: Option<Span>,
    /// What read it.
    pub rule: Rule,
    /// Whether the verb stands right beside the quotation.
    pub adjacent: bool,
}

/// A speaker: name and words.
type Speaker = (String, Span);

impl<'a> Scene<'a> {
    /// Prepares a paragraph.
    #[must_use]
    pub fn new(text: &'a str, paragraph: &'a Text<'a>, actors: &'a Actors<'a>, marked: &[Marked]) -> Self {
        let words = paragraph.words.as_slice();
        let span = match (words.first(), words.last()) {
            (Some(first), Some(last)) => Span { start: first.span.start, end: last.span.end },
            _ => Span::default(),
        };
        // Most words are neither quoted nor anybody's. A word is the first actor's that does not end before it.
        let (mut who, mut quoted) = (vec![None; words.len()], vec![false; words.len()]);
        let mut all = words.iter().zip(&mut who).peekable();
        for actor in actors.within(span) {
            while let Some((word, own)) = all.next_if(|(word, _)| word.span.start < actor.span.end) {
                *own = Some(*actor).filter(|actor| actor.span.overlaps(word.span));
            }
        }
        let mut next = 0;
        for quote in marked {
            let inner = quoted.get_mut(quote.open.max(next)..(quote.close + 1).min(words.len()));
            inner.unwrap_or_default().fill(true);
            next = next.max(quote.close + 1);
        }
        Self { text, words, shouts: paragraph.shouts, actors, who, quoted }
    }

    /// The word at `index`, in small letters where it is the first of its sentence.
    fn is(&self, index: usize, any: &[&str]) -> bool {
        self.words.get(index).is_some_and(|word| is_one_of(word.text, any))
    }

    /// Whether the word at `index` is a verb of saying, not a noun of the same form.
    fn is_cue(&self, index: usize) -> bool {
        let Some(word) =
            self.words.get(index).filter(|word| word.shape == Shape::Lower || (self.shouts && word.is_capital()))
        else {
            return false;
        };
        let noun = || {
            index.checked_sub(1).is_some_and(|left| {
                self.is(left, DETERMINERS) || self.words.get(left).is_some_and(|word| word.shape == Shape::Possessive)
            })
        };
        word.small.has(Classes::CUE) && !noun()
    }

    /// Whether the cue at `index` is a participle: "warning".
    fn is_participle(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| word.text.ends_with("ing"))
    }

    /// The actor at `index` with the index of its first word, unless it only owns what follows ("Seoul's decision").
    fn actor(&self, index: usize) -> Option<(Actor, usize)> {
        let actor = (*self.who.get(index)?)?;
        let mut end = index;
        while self.who.get(end + 1).is_some_and(|other| *other == Some(actor)) {
            end += 1;
        }
        if self.words.get(end + 1).is_some_and(|word| word.shape == Shape::Possessive) {
            return None;
        }
        let mut start = index;
        while start > 0 && self.who.get(start - 1).is_some_and(|other| *other == Some(actor)) {
            start -= 1;
        }
        Some((actor, start))
    }

    /// Name and words of an actor.
    fn named(&self, actor: &Actor) -> Speaker {
        (self.actors.name(actor, self.text), actor.span)
    }

    /// Name and words of the bare phrase `from..to`.
    fn phrase(&self, from: usize, to: usize) -> Option<Speaker> {
        let span = Span { start: self.words.get(from)?.span.start, end: self.words.get(to.checked_sub(1)?)?.span.end };
        (from < to && self.may_speak(from, to)).then(|| (span.of(self.text).to_owned(), span))
    }

    /// Whether somebody can be meant by the words `from..to`: no piece of a clause ("it can press", "the way people") and no
    /// reflexive.
    fn may_speak(&self, from: usize, to: usize) -> bool {
        let clause = (from..to).any(|at| {
            let small = self.words.get(at).is_some_and(|word| word.shape == Shape::Lower && !word.opens);
            small && (self.is(at, AUXILIARIES) || self.is(at, &["it", "doesn't", "didn't", "don't", "isn't", "wasn't"]))
        });
        // "Then I saw a sign that said"
        let clause = clause || (from + 1..to).any(|at| self.is(at, &["i", "he", "she", "we", "they"]));
        let told = (from..to).any(|at| self.is(at, &["who", "whose"]));
        let last = to.saturating_sub(1);
        let broken = self.is(last, DETERMINERS) || self.is(last, PREPOSITIONS) || self.is(last, STARTERS);
        // The noun that the phrase is about stands before its first preposition.
        let head = (from..to).find(|at| *at > from && self.is(*at, PREPOSITIONS)).unwrap_or(to).saturating_sub(1);
        let nobody = self.is(head, NOTHINGS) || to == from + 1 && (self.is(from, NOBODY) || !self.may_be_people(from));
        // "When his editors", "the move also comes"
        let opens = self
            .is(from, &["when", "if", "while", "because", "although", "though", "after", "before", "until", "where"]);
        let tells = (from + 1..to).any(|at| self.is(at, &["also", "somehow", "cannot", "instead"]));
        !((clause || tells) && !told || broken && to > from + 1 || nobody || opens)
    }

    /// Whether the one word at `index` may stand for people: several, what somebody is, or a name.
    fn may_be_people(&self, index: usize) -> bool {
        // A name of somebody's own making has digits: "quiet7".
        let word = |word: &Word<'_>| word.shape == Shape::Lower && !word.text.bytes().any(|byte| byte.is_ascii_digit());
        let small = self.words.get(index).is_some_and(word);
        let some = [
            "people",
            "police",
            "everyone",
            "everybody",
            "somebody",
            "someone",
            "many",
            "some",
            "both",
            "others",
            "one",
        ];
        !small || self.is_role(index) || self.is_plural(index) || self.is(index, &some)
    }

    /// Where the sentence of the word at `index` starts.
    fn sentence_start(&self, index: usize) -> usize {
        let least = index.saturating_sub(3 * REACH);
        (least..=index).rev().find(|at| self.words.get(*at).is_some_and(|word| word.opens)).unwrap_or(least)
    }
}

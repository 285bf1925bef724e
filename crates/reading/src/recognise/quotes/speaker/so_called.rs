//! Quote marks around what nobody says: names, glosses, words held at a distance.

use super::super::marks::Marked;
use super::words::{AUXILIARIES, CONJUNCTIONS, PLURAL_PRONOUNS, PREPOSITIONS, PRONOUNS};
use super::{REACH, Scene};
use crate::recognise::names::{Shape, Word};

impl Scene<'_> {
    /// "so-called": the writer keeps the words at a distance.
    #[must_use]
    pub fn is_so_called(&self, quote: &Marked) -> bool {
        let at = |back: usize| quote.open.checked_sub(back);
        let apart = at(2).is_some_and(|at| self.is(at, &["so"])) && at(1).is_some_and(|at| self.is(at, &["called"]));
        apart || at(1).is_some_and(|at| self.is(at, &["so-called"]))
    }

    /// "known as", "dubbed": what follows is a name that someone or something was given.
    #[must_use]
    pub fn is_distanced(&self, quote: &Marked) -> bool {
        let at = |back: usize| quote.open.checked_sub(back);
        at(1).is_some_and(|at| {
            self.is(
                at,
                &[
                    "so-called",
                    "dubbed",
                    "nicknamed",
                    "termed",
                    "aka",
                    "named",
                    "codenamed",
                    "code-named",
                    "titled",
                    "entitled",
                    "labelled",
                    "labeled",
                ],
            )
        }) || at(2).is_some_and(|at| self.is(at, &["so-called", "so"]))
            && at(1).is_some_and(|at| self.is(at, &["called"]))
            || at(2).is_some_and(|at| self.is(at, &["known", "dubbed"]))
                && at(1).is_some_and(|at| self.is(at, &["as", "the", "a", "an"]))
    }

    /// Whether the words before it announce a name or title: "a film called", "the song".
    #[must_use]
    pub fn is_named(&self, quote: &Marked) -> bool {
        quote.open.checked_sub(1).is_some_and(|at| {
            self.is(
                at,
                &[
                    "called",
                    "named",
                    "film",
                    "movie",
                    "song",
                    "book",
                    "novel",
                    "album",
                    "single",
                    "series",
                    "show",
                    "play",
                    "poem",
                    "article",
                    "video",
                    "game",
                    "documentary",
                    "band",
                    "episode",
                    "track",
                    "paper",
                    "essay",
                    "exhibition",
                    "project",
                    "programme",
                    "program",
                    "campaign",
                    "slogan",
                    "operation",
                ],
            )
        })
    }

    /// A term that its own sentence explains right after it: “extended deterrence,” reinforcements such as …
    #[must_use]
    pub fn is_glossed(&self, quote: &Marked) -> bool {
        let comma = quote.span.of(self.text).ends_with(',') || self.is(quote.close + 1, &[","]);
        let next = quote.close + 1 + usize::from(self.is(quote.close + 1, &[","]));
        let Some(word) = self.words.get(next).filter(|word| word.shape == Shape::Lower && !word.opens) else {
            return false;
        };
        let end = (next..self.words.len().min(next + REACH))
            .find(|at| self.words.get(*at).is_some_and(|word| word.opens))
            .unwrap_or(next + REACH);
        comma
            && !word.text.ends_with("ing")
            && !word.text.ends_with("ed")
            && !self.is(next, CONJUNCTIONS)
            && !self.is(next, PREPOSITIONS)
            && !self.is(next, PRONOUNS)
            && !self.is(next, PLURAL_PRONOUNS)
            && !self.is(next, AUXILIARIES)
            && !self.is(next, &["who", "which", "that", "it", "i", "not"])
            && !self.is_adverb(next)
            && !(next..end).any(|at| self.is_cue(at))
    }

    /// Dwayne “The Rock” Johnson: a short name in marks between two parts of a name.
    #[must_use]
    pub fn is_nickname(&self, quote: &Marked) -> bool {
        let name = |word: Option<&Word<'_>>| word.is_some_and(|word| word.shape == Shape::Capital && !word.opens);
        let first = quote.open.checked_sub(1).and_then(|at| self.words.get(at));
        let starts = first.is_some_and(|word| word.shape == Shape::Capital && !word.is_function_word());
        let inside = self.words.get(quote.open + 1..quote.close).unwrap_or(&[]);
        starts
            && name(self.words.get(quote.close + 1))
            && inside.len() <= 4
            && inside.first().is_some_and(Word::is_capital)
            && !quote.span.of(self.text).ends_with([',', '.', '!', '?'])
    }
}

//! The words of a paragraph as the matchers see them, and what a matcher finds.

use super::lexicon::{Lex, Lexed};
use super::value::TimeValue;
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::fold::is_one_of;
use dateline_text::list::Folded;

/// A paragraph ready for matching.
pub struct Scan<'a> {
    /// The article's text.
    pub text: &'a str,
    /// The words with their roles.
    pub words: Vec<Lexed>,
}

/// What a matcher found: tokens `start..end`.
#[derive(Clone, Copy, Debug)]
pub struct DateMatch {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// Meaning.
    pub value: TimeValue,
    /// How it works.
    pub kind: DateKind,
    /// What read it.
    pub rule: Rule,
}

impl<'a> Scan<'a> {
    /// The role of word `at`; `Other` beyond the ends.
    #[must_use]
    #[inline]
    pub fn lex(&self, at: usize) -> Lex {
        self.words.get(at).map_or(Lex::Other, |word| word.lex)
    }

    /// The role of the word before `at`.
    #[must_use]
    pub fn before(&self, at: usize) -> Lex {
        at.checked_sub(1).map_or(Lex::Other, |at| self.lex(at))
    }

    /// The characters of word `at`.
    #[must_use]
    #[inline]
    pub fn word(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |word| word.span().of(self.text))
    }

    /// Word `at` as lists look it up.
    #[must_use]
    #[inline]
    pub fn folded(&self, at: usize) -> Folded {
        self.words.get(at).map_or(Folded::NONE, |word| word.token.folded)
    }

    /// Whether word `at` is one of `words`, by ASCII case folding.
    #[must_use]
    #[inline]
    pub fn is(&self, at: usize, words: &[&str]) -> bool {
        is_one_of(self.word(at), words)
    }

    /// Whether the word `back` before `at` is one of `words`.
    #[must_use]
    pub fn was(&self, at: usize, back: usize, words: &[&str]) -> bool {
        at.checked_sub(back).is_some_and(|at| self.is(at, words))
    }

    /// Whether token `at` is `mark`.
    #[must_use]
    #[inline]
    pub fn is_mark(&self, at: usize, mark: char) -> bool {
        self.words.get(at).is_some_and(|word| word.is_mark(mark))
    }

    /// Whether token `at` is a dash.
    #[must_use]
    #[inline]
    pub fn is_dash(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Lexed::is_dash)
    }

    /// Whether `at` writes the tens of a number that the lexer has read at its ones: "twenty" in "twenty-first".
    #[must_use]
    pub fn is_tens(&self, at: usize) -> bool {
        let ones = at.wrapping_add(2);
        matches!(self.lex(ones), Lex::Ordinal(21..))
            && self.is_dash(at.wrapping_add(1))
            && matches!(self.lex(at), Lex::Count(20..))
            && !self.word(ones).starts_with(|first: char| first.is_ascii_digit())
    }

    /// Whether tokens `at - 1` and `at` touch.
    #[must_use]
    pub fn touches(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.words.get(at));
        before.zip(self.words.get(at)).is_some_and(|(a, b)| a.span().end == b.span().start)
    }

    /// Whether word `at` starts with a capital.
    #[must_use]
    #[inline]
    pub fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.token.is_capital())
    }

    /// The bytes of tokens `start..end`.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Span {
        let first = self.words.get(start).map_or(0, |word| word.span().start);
        let last = end.checked_sub(1).and_then(|at| self.words.get(at)).map_or(first, |word| word.span().end);
        Span { start: first, end: last.max(first) }
    }
}

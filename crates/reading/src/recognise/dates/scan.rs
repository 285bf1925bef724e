//! Walks over the words of a paragraph and takes the longest expression of time at each place.

use super::lexicon::{Lex, Lexed, lex};
use super::value::{Expression, Tense, Value};
use super::{absolute, duration, numeric, relative, scripts, tense, years};
use dateline_model::article::DateKind;
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Token;
use dateline_text::tokens::TokenKind;

/// A paragraph ready for matching.
pub struct Scan<'a> {
    /// The article's text.
    pub text: &'a str,
    /// The words with their roles.
    pub words: Vec<Lexed>,
}

/// What a matcher found: tokens `start..end`.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// Meaning.
    pub value: Value,
    /// How it works.
    pub kind: DateKind,
    /// What read it.
    pub rule: Rule,
}

impl<'a> Scan<'a> {
    /// The role of word `at`; `Other` beyond the ends.
    #[must_use]
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
    pub fn word(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |word| word.span().of(self.text))
    }

    /// Whether word `at` is one of `words`, by ASCII case folding.
    #[must_use]
    pub fn is(&self, at: usize, words: &[&str]) -> bool {
        let word = self.word(at);
        words.iter().any(|one| one.eq_ignore_ascii_case(word))
    }

    /// Whether the word `back` before `at` is one of `words`.
    #[must_use]
    pub fn was(&self, at: usize, back: usize, words: &[&str]) -> bool {
        at.checked_sub(back).is_some_and(|at| self.is(at, words))
    }

    /// Whether token `at` is `mark`.
    #[must_use]
    pub fn is_mark(&self, at: usize, mark: char) -> bool {
        self.words.get(at).is_some_and(|word| word.is_mark(mark))
    }

    /// Whether token `at` is a dash.
    #[must_use]
    pub fn is_dash(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Lexed::is_dash)
    }

    /// Whether tokens `at - 1` and `at` touch.
    #[must_use]
    pub fn touches(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.words.get(at));
        before.zip(self.words.get(at)).is_some_and(|(a, b)| a.span().end == b.span().start)
    }

    /// Whether word `at` starts with a capital.
    #[must_use]
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

/// The expressions of one paragraph, in order, none overlapping.
#[must_use]
pub fn scan(text: &str, paragraph: usize, span: Span, tokens: &[Token], sentences: &[Span]) -> Vec<Expression> {
    let scan = Scan { text, words: lex(text, tokens) };
    let mut found: Vec<Expression> = Vec::new();
    let mut at = 0;
    let mut sentence = Sentences { spans: sentences, next: 0, tokens: 0..0 };
    while at < scan.words.len() {
        sentence.advance(&scan, at);
        let Some(hit) = matched(&scan, at, &sentence.tokens) else {
            at += 1;
            continue;
        };
        let end = hit.end.max(at + 1);
        // An expression may reach back over "late" or "the", never into the one before.
        let span = scan.span(hit.start, end);
        if found.last().is_none_or(|last| last.span.end <= span.start) {
            let tense = tense::of(&scan, sentence.tokens.clone(), hit.start..end);
            found.push(Expression { span, paragraph, value: hit.value, kind: hit.kind, rule: hit.rule, tense });
        }
        at = end;
    }
    let scripts = scripts::scan(text, span);
    if !scripts.is_empty() {
        // They know that 2019년 is more than a number.
        let mut next = 0;
        found.retain(|other| {
            while scripts.get(next).is_some_and(|(span, _)| span.end <= other.span.start) {
                next += 1;
            }
            !scripts.get(next).is_some_and(|(span, _)| span.overlaps(other.span))
        });
        found.extend(scripts.into_iter().map(|(span, value)| {
            let kind = scripts::kind(&value);
            Expression { span, paragraph, value, kind, rule: Rule::DateOtherScript, tense: Tense::None }
        }));
    }
    found.order_by_key(|expression| expression.span.start);
    found
}

/// Which tokens the sentence at hand has.
struct Sentences<'a> {
    /// All sentences of the paragraph.
    spans: &'a [Span],
    /// The one after the one at hand.
    next: usize,
    /// The tokens of the one at hand.
    tokens: core::ops::Range<usize>,
}

impl Sentences<'_> {
    /// Moves on until the sentence at hand holds token `at`.
    fn advance(&mut self, scan: &Scan<'_>, at: usize) {
        while at >= self.tokens.end {
            let start = self.tokens.end;
            let limit = self.spans.get(self.next).map_or(u32::MAX, |span| span.end);
            self.next += 1;
            let mut end = start;
            while scan.words.get(end).is_some_and(|word| word.span().start < limit) {
                end += 1;
            }
            self.tokens = start..end;
            if self.next > self.spans.len() {
                self.tokens.end = scan.words.len().max(at + 1);
            }
        }
    }
}

/// The expression that starts at word `at`, if one does.
fn matched(scan: &Scan<'_>, at: usize, sentence: &core::ops::Range<usize>) -> Option<Found> {
    if scan.lex(at) == Lex::Other {
        // Words without a role open only a few fixed phrases, marks none.
        match scan.words.get(at)?.token.kind {
            TokenKind::Mark(_) => return None,
            TokenKind::Number => return numeric::dotted(scan, at).or_else(|| duration::adverb(scan, at)),
            TokenKind::Word(_) => {}
        }
        if scan.is_capital(at)
            && let Some(found) = years::feast(scan, at)
        {
            return Some(found);
        }
        return relative::phrase(scan, at).or_else(|| duration::adverb(scan, at));
    }
    absolute::find(scan, at)
        .or_else(|| numeric::slashed(scan, at))
        .or_else(|| relative::find(scan, at, sentence))
        .or_else(|| duration::find(scan, at, sentence))
        .or_else(|| relative::phrase(scan, at))
}

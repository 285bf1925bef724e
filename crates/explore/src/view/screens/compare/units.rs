//! The story of an article as sentences and words, the words as they are compared.

use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::tokens::{Case, TokenKind};
use dateline_text::{lower, sentences, tokens};
use fnv::FnvHashMap;

/// Words of several texts, each with a number of its own.
#[derive(Default)]
pub(super) struct Numbers(FnvHashMap<String, u32>);

impl Numbers {
    fn of(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(word).or_insert(next)
    }
}

/// A word: its number, which is the same for the same word whatever its case and marks, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    pub number: u32,
    pub span: Span,
}

/// A sentence of the story.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub span: Span,
    /// What it stands in: a paragraph, a subheading, the words under a picture.
    pub kind: Kind,
    /// Which of those.
    pub paragraph: usize,
    /// Its words among those of the story.
    pub units: core::ops::Range<usize>,
}

/// A story in order, without its headline.
#[derive(Clone, Debug, Default)]
pub(super) struct Story {
    pub sentences: Vec<Sentence>,
    pub units: Vec<Unit>,
}

impl Story {
    pub fn of(article: &Article, numbers: &mut Numbers) -> Self {
        let mut story = Self::default();
        let parts = article.story().filter(|segment| segment.kind != Kind::Headline).enumerate();
        for (paragraph, segment) in parts {
            // A caption is one thing, with the credit at its end.
            let cut =
                if segment.kind == Kind::Caption { vec![segment.span] } else { sentences(&article.text, segment.span) };
            for span in cut {
                let from = story.units.len();
                units(&article.text, span, numbers, &mut story.units);
                let units = from..story.units.len();
                story.sentences.push(Sentence { span, kind: segment.kind, paragraph, units });
            }
        }
        story
    }

    /// The words of a run of sentences.
    pub fn units_of(&self, run: &core::ops::Range<usize>) -> &[Unit] {
        let all = self.sentences.get(run.clone()).unwrap_or(&[]);
        let ends = all.first().zip(all.last()).map(|(first, last)| first.units.start..last.units.end);
        ends.and_then(|range| self.units.get(range)).unwrap_or(&[])
    }

    /// The place of the words that stand in `span`.
    pub fn units_in(&self, span: Span) -> core::ops::Range<usize> {
        let from = self.units.partition_point(|unit| unit.span.end <= span.start);
        let to = self.units.partition_point(|unit| unit.span.start < span.end);
        from..to.max(from)
    }

    /// The sentence in which the word at `unit` stands.
    pub fn sentence_of(&self, unit: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.units.end <= unit)
    }

    /// The sentence that has most of `span`.
    pub fn sentence_at(&self, span: Span) -> Option<usize> {
        let from = self.sentences.partition_point(|sentence| sentence.span.end <= span.start);
        let touched = self.sentences.iter().enumerate().skip(from).take_while(|(_, it)| it.span.start < span.end);
        let common = |it: &Sentence| it.span.end.min(span.end) - it.span.start.max(span.start);
        touched.max_by_key(|(at, it)| (common(it), core::cmp::Reverse(*at))).map(|(at, _)| at)
    }
}

/// The words in `within` of `text`, marks left out: a curly quote mark, a straight one and none are the same.
fn units(text: &str, within: Span, numbers: &mut Numbers, into: &mut Vec<Unit>) {
    for token in tokens(text, within) {
        let written = token.span.of(text);
        match token.kind {
            TokenKind::Mark(_) => {}
            TokenKind::Word(Case::None) if written.chars().any(is_unparted) => {
                for (at, letter) in written.char_indices() {
                    let start = token.span.start as usize + at;
                    let span = Span::new(start, start + letter.len_utf8());
                    into.push(Unit { number: numbers.of(letter.to_string()), span });
                }
            }
            TokenKind::Word(_) | TokenKind::Number => {
                into.push(Unit { number: numbers.of(folded(written)), span: token.span });
            }
        }
    }
}

/// In small letters, without dots, with one kind of apostrophe.
pub(super) fn folded(word: &str) -> String {
    let letter = |letter: char| if letter == '\u{2019}' { '\'' } else { lower(letter) };
    word.chars().filter(|letter| *letter != '.').map(letter).collect()
}

/// Whether `letter` is of a script that does not part words: such text is compared character by character.
fn is_unparted(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}')
}

/// The longest row of words that stand in both in the same order: their places. Of very long texts that are unlike,
/// only the ends that are alike.
pub(super) fn common(one: &[Unit], other: &[Unit]) -> Vec<(usize, usize)> {
    /// Comparisons that are made at most.
    const MOST: usize = 1 << 20;
    let same = |(a, b): &(&Unit, &Unit)| a.number == b.number;
    let front = one.iter().zip(other).take_while(same).count();
    let rest = |all: &[Unit]| all.len() - front;
    let back = one.iter().rev().zip(other.iter().rev()).take(rest(one).min(rest(other))).take_while(same).count();
    let mut found: Vec<(usize, usize)> = (0..front).map(|at| (at, at)).collect();
    let (a, b) = (&one[front..one.len() - back], &other[front..other.len() - back]);
    let width = b.len() + 1;
    if a.len().saturating_mul(b.len()) <= MOST {
        // Lengths of what the ends from `i` and `j` on have in common.
        let mut lengths = vec![0_u32; (a.len() + 1) * width];
        for i in (0..a.len()).rev() {
            for j in (0..b.len()).rev() {
                lengths[i * width + j] = if a[i].number == b[j].number {
                    lengths[(i + 1) * width + j + 1] + 1
                } else {
                    lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
                };
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < a.len() && j < b.len() {
            if a[i].number == b[j].number {
                found.push((front + i, front + j));
                (i, j) = (i + 1, j + 1);
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1;
            } else {
                j += 1;
            }
        }
    }
    found.extend((0..back).rev().map(|at| (one.len() - 1 - at, other.len() - 1 - at)));
    found
}

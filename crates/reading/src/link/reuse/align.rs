//! From a place where two articles share a few words to the whole passage that they share.

use super::shingles::Seed;
use super::words::{HashedWord, WordRow};
use dateline_model::article::ReuseKind;
use dateline_model::order::Order as _;
use dateline_model::span::Span;

/// Words that may be missing or changed on either side between two stretches of the same words.
const GAP: usize = 2;
/// Words that must agree after a gap.
const ANCHOR: usize = 3;
/// Half words in a passage, at least: eight words.
const SHORTEST: u32 = 16;
/// Half words in a whole sentence or quotation, at least: six words.
const SHORTEST_SENTENCE: u32 = 12;
/// Half words that carry content in a sentence or quotation, at least: three words.
const LEAST_CONTENT: u32 = 6;
/// The same in any other passage: four words. Runs of eight words with fewer are mostly turns of phrase.
const LEAST_CONTENT_WITHIN: u32 = 8;
/// How many of the passages found last a seed is looked up in.
const LOOK_BACK: usize = 8;
/// Steps of alignment per word of both articles: texts that repeat themselves are given up, not compared without end.
const BUDGET: usize = 40;

/// A passage that two articles share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// In the one article.
    pub one: Span,
    /// In the other.
    pub other: Span,
    /// How it is shared.
    pub kind: ReuseKind,
}

/// An alignment, in word indices, ends excluded.
#[derive(Clone, Copy, Debug)]
struct Run {
    one: (usize, usize),
    other: (usize, usize),
}

/// The passages around `seeds` that are neither formulas nor too short, none overlapping another.
pub(super) fn passages(one: &WordRow, other: &WordRow, seeds: &[Seed]) -> Vec<Passage> {
    let pair = Pair { one: &one.words, other: &other.words };
    let mut budget = BUDGET * (one.words.len() + other.words.len());
    let mut runs: Vec<Run> = Vec::new();
    for (i, j) in seeds {
        let inside = |run: &&Run| run.one.0 <= *i && *i < run.one.1 && run.other.0 <= *j && *j < run.other.1;
        if budget == 0 || runs.iter().rev().take(LOOK_BACK).any(|run| inside(&run)) || !pair.same(*i, *j) {
            continue;
        }
        let run = pair.extend(*i, *j);
        budget = budget.saturating_sub(run.one.1 - run.one.0 + run.other.1 - run.other.0);
        runs.push(run);
    }
    // Of runs that overlap the longer stays.
    runs.order_by_key(|run| (std::cmp::Reverse(run.one.1 - run.one.0), run.one, run.other));
    let mut taken = (Taken::default(), Taken::default());
    let mut found = Vec::new();
    for run in runs {
        let Some(passage) = passage(one, other, run) else { continue };
        if taken.0.free(passage.one) && taken.1.free(passage.other) {
            taken.0.take(passage.one);
            taken.1.take(passage.other);
            found.push(passage);
        }
    }
    found
}

/// Spans that passages have, apart from each other.
#[derive(Default)]
struct Taken(std::collections::BTreeMap<u32, u32>);

impl Taken {
    fn free(&self, span: Span) -> bool {
        self.0.range(..span.end).next_back().is_none_or(|(_, end)| *end <= span.start)
    }

    fn take(&mut self, span: Span) {
        self.0.insert(span.start, span.end);
    }
}

/// The words of both articles.
struct Pair<'a> {
    one: &'a [HashedWord],
    other: &'a [HashedWord],
}

impl Pair<'_> {
    /// Whether the same word stands at `i` in the one and `j` in the other.
    fn same(&self, i: usize, j: usize) -> bool {
        matches!((self.one.get(i), self.other.get(j)), (Some(one), Some(other)) if one.hash == other.hash)
    }

    /// Whether `i` and `j` lie in the paragraphs of `from`.
    fn within(&self, from: Seed, i: usize, j: usize) -> bool {
        let near = |words: &[HashedWord], from: usize, at: usize| matches!((words.get(from), words.get(at)), (Some(from), Some(at)) if from.paragraph == at.paragraph);
        near(self.one, from.0, i) && near(self.other, from.1, j)
    }

    /// The longest alignment around the shared word at `i` and `j`, within one paragraph of each article.
    fn extend(&self, i: usize, j: usize) -> Run {
        let start = (i, j);
        let (mut i, mut j) = start;
        while let Some((next_i, next_j)) = self.step(start, i, j, usize::checked_add) {
            (i, j) = (next_i, next_j);
        }
        let last = (i, j);
        let (mut i, mut j) = start;
        while let Some((next_i, next_j)) = self.step(start, i, j, usize::checked_sub) {
            (i, j) = (next_i, next_j);
        }
        Run { one: (i, last.0 + 1), other: (j, last.1 + 1) }
    }

    /// The next shared word in the direction of `go`, across a small gap if need be.
    fn step(&self, start: Seed, i: usize, j: usize, go: impl Fn(usize, usize) -> Option<usize>) -> Option<Seed> {
        let agree = |by_i: usize, by_j: usize, count: usize| {
            (0..count).all(|on| match (go(i, by_i + on), go(j, by_j + on)) {
                (Some(i), Some(j)) => self.same(i, j) && self.within(start, i, j),
                _ => false,
            })
        };
        if agree(1, 1, 1) {
            return Some((go(i, 1)?, go(j, 1)?));
        }
        for sum in 1..=2 * GAP {
            for skip in sum.saturating_sub(GAP)..=sum.min(GAP) {
                let (by_i, by_j) = (1 + skip, 1 + sum - skip);
                if agree(by_i, by_j, ANCHOR) {
                    return Some((go(i, by_i)?, go(j, by_j)?));
                }
            }
        }
        None
    }
}

/// The passage that `run` is, unless it is too short or a formula.
fn passage(one: &WordRow, other: &WordRow, run: Run) -> Option<Passage> {
    let mine = one.words.get(run.one.0..run.one.1)?;
    let theirs = other.words.get(run.other.0..run.other.1)?;
    let size = |words: &[HashedWord]| words.iter().map(|word| u32::from(word.size)).sum::<u32>();
    let content = |words: &[HashedWord]| words.iter().map(|word| u32::from(word.content)).sum::<u32>();
    let size = size(mine).min(size(theirs));
    let content = content(mine).min(content(theirs));
    if let (Some(one), Some(other)) = (whole(one, run.one), whole(other, run.other)) {
        let enough = size >= SHORTEST || (size >= SHORTEST_SENTENCE && content >= LEAST_CONTENT);
        return enough.then_some(Passage { one, other, kind: ReuseKind::Sentence });
    }
    if quote(one, mine) && quote(other, theirs) {
        let enough = size >= SHORTEST_SENTENCE && content >= LEAST_CONTENT;
        return enough.then_some(Passage { one: hull(mine)?, other: hull(theirs)?, kind: ReuseKind::Quote });
    }
    let enough = size >= SHORTEST && content >= LEAST_CONTENT_WITHIN;
    enough.then_some(Passage { one: opened(one, run.one)?, other: opened(other, run.other)?, kind: ReuseKind::Passage })
}

/// From the first word to the last.
fn hull(words: &[HashedWord]) -> Option<Span> {
    Some(Span { start: words.first()?.span.start, end: words.last()?.span.end })
}

/// The words `from..to`, with the marks before them that open their sentence: a quotation keeps its first mark.
fn opened(text: &WordRow, (from, to): (usize, usize)) -> Option<Span> {
    let Span { start, end } = hull(text.words.get(from..to)?)?;
    let first = text.sentence(from)?;
    Some(Span { start: if first.1 == from { first.0.start } else { start }, end })
}

/// The sentences that the words `from..to` are, if they are whole ones.
fn whole(text: &WordRow, (from, to): (usize, usize)) -> Option<Span> {
    let (first, last) = (text.sentence(from)?, text.sentence(to.checked_sub(1)?)?);
    (first.1 == from && last.2 == to).then_some(Span { start: first.0.start, end: last.0.end })
}

/// Whether `run` is the words of one quotation, all of them.
fn quote(text: &WordRow, run: &[HashedWord]) -> bool {
    let Some(hull) = hull(run) else { return false };
    let at = text.quotes.partition_point(|quote| quote.start <= hull.start);
    text.quotes.get(..at).and_then(<[Span]>::last).is_some_and(|quote| {
        let inside = |word: &&HashedWord| quote.contains(word.span);
        let words = text.words.partition_point(|word| word.span.start < quote.start);
        let all = text.words.get(words..).unwrap_or(&[]).iter().take_while(inside).count();
        quote.contains(hull) && run.len() == all
    })
}

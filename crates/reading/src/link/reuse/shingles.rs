//! Where articles may share a passage: an inverted index of thinned runs of words.

use super::super::story::Story;
use super::words::{self, HashedWord};
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use std::collections::BTreeMap;

/// Words in a run.
const SHINGLE: usize = 5;
/// Of so many neighbouring runs one is kept, so that any eight shared words hold a kept one.
const WINDOW: usize = 4;
/// A run that stands in more articles than this is a formula, or furniture that was not seen as such.
const COMMON: usize = 40;
/// A run that stands in one article more often than this is not filed for it.
const REPEATED: usize = 3;

/// A kept run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    hash: u32,
    article: u32,
    /// Index of its first word in the article.
    word: u32,
}

/// A place where two articles may share words: word indices in the earlier and the later article.
pub(super) type Seed = (usize, usize);

/// The kept runs of every story.
#[derive(Debug, Default)]
pub(in crate::link) struct Runs {
    entries: Vec<Entry>,
    articles: u32,
}

/// The runs that two articles or more share, by hash, then article, then word.
#[derive(Debug, Default)]
pub(super) struct Filed {
    entries: Vec<Entry>,
}

impl Runs {
    /// Adds those of the next article.
    pub(in crate::link) fn add(&mut self, article: &Article, story: &Story) {
        let words = words::words(article, story).words;
        let number = self.articles;
        self.articles += 1;
        let mut first = 0;
        for paragraph in words.chunk_by(|one, next| one.paragraph == next.paragraph) {
            winnow(paragraph, |at, hash| {
                let word = u32::try_from(first + at).unwrap_or(u32::MAX);
                self.entries.push(Entry { hash, article: number, word });
            });
            first += paragraph.len();
        }
    }

    /// Files them.
    pub(super) fn file(self) -> Filed {
        // They stand in order of article and word: with its place beside it, a hash is one number to sort by.
        let by_hash = self.entries.iter().zip(0_u64..).map(|(entry, at)| u64::from(entry.hash) << 32 | at);
        let mut order: Vec<u64> = by_hash.collect();
        order.sort_unstable();
        let entries: Vec<Entry> =
            order.iter().filter_map(|at| self.entries.get(*at as u32 as usize)).copied().collect();
        let mut kept = Vec::new();
        for group in entries.chunk_by(|one, other| one.hash == other.hash) {
            let by_article = || group.chunk_by(|one, other| one.article == other.article);
            if (2..=COMMON).contains(&by_article().take(COMMON + 1).count()) {
                kept.extend(by_article().filter(|mine| mine.len() <= REPEATED).flatten());
            }
        }
        Filed { entries: kept }
    }
}

/// Keeps the least of every [`WINDOW`] neighbouring runs of `words`.
fn winnow(words: &[HashedWord], mut keep: impl FnMut(usize, u32)) {
    let hashes: Vec<u32> = words.windows(SHINGLE).map(run).collect();
    let mut last = None;
    for start in 0..hashes.len().saturating_sub(WINDOW - 1).max(usize::from(!hashes.is_empty())) {
        let window = hashes.iter().enumerate().skip(start).take(WINDOW);
        let least = window.min_by_key(|(at, hash)| (**hash, std::cmp::Reverse(*at)));
        if let Some((at, hash)) = least
            && last != Some(at)
        {
            keep(at, *hash);
            last = Some(at);
        }
    }
}

/// One number for a run of words.
fn run(words: &[HashedWord]) -> u32 {
    let mixed = words
        .iter()
        .fold(0_u64, |sum, word| (sum ^ u64::from(word.hash)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23));
    (mixed >> 32) as u32
}

impl Filed {
    /// For each article, the earlier articles that may share a passage with it, with the places, by position.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, BTreeMap<usize, Vec<Seed>>)> + '_ {
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        order.order_by_key(|at| self.entries.get(*at).map(|entry| (entry.article, entry.word)));
        let article = move |at: &usize| self.entries.get(*at).map(|entry| entry.article);
        let mut start = 0;
        std::iter::from_fn(move || {
            let later = order.get(start).and_then(article)?;
            let mut pairs: BTreeMap<usize, Vec<Seed>> = BTreeMap::new();
            while let Some(at) = order.get(start).filter(|at| article(at) == Some(later)) {
                start += 1;
                let Some(mine) = self.entries.get(*at) else { continue };
                let before = self.entries.get(..*at).unwrap_or(&[]);
                for other in before.iter().rev().take_while(|other| other.hash == mine.hash) {
                    if other.article != mine.article {
                        pairs
                            .entry(other.article as usize)
                            .or_default()
                            .push((other.word as usize, mine.word as usize));
                    }
                }
            }
            for seeds in pairs.values_mut() {
                seeds.order();
            }
            Some((later as usize, pairs))
        })
    }
}

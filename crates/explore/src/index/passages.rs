//! The sentences of an article that answer to a search, and which of them does best.

use super::postings::Postings;
use super::rank::occurrences;
use super::search::{ClauseKind, Search};
use core::cmp::Reverse;
use dateline_model::order::Order as _;
use dateline_model::span::Span;

/// What a sentence has of a search.
#[derive(Clone, Copy)]
struct Hits {
    /// Its number.
    sentence: u32,
    /// One bit for each word or phrase that it has; either of several is one.
    groups: u64,
    /// How often it has any.
    count: u32,
}

/// The sentence of an article that answers best to a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands: of those with most of what is searched for, that with most hits, the first.
    pub sentence: Span,
    /// How many other sentences have hits.
    pub others: u32,
}

/// The passage of each article of `places`; `None` where no sentence has a hit.
#[must_use]
pub fn passages(index: &Postings, search: &Search, places: &[usize]) -> Vec<Option<Passage>> {
    let passage = |hits: &Vec<Hits>| {
        let sentence = index.sentences().span(best(hits)?)?;
        Some(Passage { sentence, others: u32::try_from(hits.len() - 1).unwrap_or(u32::MAX) })
    };
    hits(index, search, places).iter().map(passage).collect()
}

/// The sentences of the article at `at` with hits, in order, but for its passage.
#[must_use]
pub fn others(index: &Postings, search: &Search, at: usize) -> Vec<Span> {
    let hits = hits(index, search, &[at]).into_iter().next().unwrap_or_default();
    let best = best(&hits);
    let others = hits.iter().map(|it| it.sentence).filter(|sentence| Some(*sentence) != best);
    let mut found: Vec<Span> = others.filter_map(|sentence| index.sentences().span(sentence)).collect();
    found.order();
    found
}

/// The number of the sentence that answers best.
fn best(hits: &[Hits]) -> Option<u32> {
    let worth = |hits: &&Hits| (hits.groups.count_ones(), hits.count, Reverse(hits.sentence));
    hits.iter().max_by_key(worth).map(|hits| hits.sentence)
}

/// What the sentences of each article of `places` have of `search`.
fn hits(index: &Postings, search: &Search, places: &[usize]) -> Vec<Vec<Hits>> {
    let mut slots = vec![None; index.articles()];
    for (slot, at) in places.iter().enumerate() {
        if let Some(own) = slots.get_mut(*at) {
            *own = Some(slot);
        }
    }
    let mut all: Vec<Vec<Hits>> = vec![Vec::new(); places.len()];
    for (number, group) in search.groups.iter().enumerate() {
        let bit = 1_u64.checked_shl(u32::try_from(number).unwrap_or(u32::MAX)).unwrap_or(0);
        let mut add = |article: u32, first: u32, last: u32, _: f32| {
            let at = article as usize;
            let own = slots.get(at).copied().flatten().and_then(|slot| all.get_mut(slot));
            let (Some(own), Some(sentence)) = (own, index.sentences().holding(at, first)) else { return };
            // A phrase that runs on into the next sentence is in neither.
            if last > first && index.sentences().holding(at, last) != Some(sentence) {
                return;
            }
            match own.iter_mut().rev().find(|hits| hits.sentence == sentence) {
                Some(hits) => (hits.groups, hits.count) = (hits.groups | bit, hits.count + 1),
                None => own.push(Hits { sentence, groups: bit, count: 1 }),
            }
        };
        for clause in group.iter().filter(|clause| !clause.without) {
            if let ClauseKind::Term(term) = &clause.kind {
                occurrences(index, term, &mut add);
            }
        }
    }
    all
}

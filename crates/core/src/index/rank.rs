//! Which articles answer to a search, best first.
//!
//! BM25 (S. Robertson, H. Zaragoza, "The probabilistic relevance framework: BM25 and beyond",
//! 2009), its term frequencies weighted by field as in BM25F.

use super::postings::Postings;
use super::search::{By, Search, Term, Wanted};
use super::set::Set;
use crate::order::Order as _;

/// How soon repetition stops counting.
const K1: f32 = 1.2;
/// How much long articles are held back.
const B: f32 = 0.6;
/// Worth of a word that only starts like the one typed.
const PREFIX: f32 = 0.5;

/// The articles that answer to `search`, and how well each does.
#[must_use]
pub fn rank(index: &Postings, search: &Search) -> (Set, Vec<f32>) {
    let count = index.articles();
    let mut found = Set::all(count);
    let mut scores = vec![0.0_f32; count];
    for term in &search.with {
        let mut weights = vec![0.0_f32; count];
        let mut meets = Set::none(count);
        occurrences(index, term, &mut |article, weight| {
            let at = article as usize;
            meets.insert(at);
            if let Some(sum) = weights.get_mut(at) {
                *sum += weight;
            }
        });
        let held = meets.count() as f32;
        // The same on every browser, as it is compiled in; nothing that is kept follows from it.
        #[allow(clippy::disallowed_methods)]
        let rarity = (1.0 + (count as f32 - held + 0.5) / (held + 0.5)).ln();
        found.and(&meets);
        for at in meets.iter() {
            let (Some(weight), Some(score)) = (weights.get(at), scores.get_mut(at)) else { continue };
            *score += rarity * weight * (K1 + 1.0) / (weight + K1 * (1.0 - B + B * index.length(at)));
        }
    }
    for term in &search.without {
        let mut meets = Set::none(count);
        occurrences(index, term, &mut |article, _| meets.insert(article as usize));
        found.and_not(&meets);
    }
    (found, scores)
}

/// Calls `each` with article and weight for every place where `term` stands.
fn occurrences(index: &Postings, term: &Term, each: &mut dyn FnMut(u32, f32)) {
    for way in &term.ways {
        let Some((first, others)) = way.split_first() else { continue };
        if others.is_empty() {
            for (word, worth) in meant(index, first) {
                index.occurrences(word, |article, position| each(article, worth * index.weight(article, position)));
            }
            continue;
        }
        let mut runs = places(index, first);
        for (wanted, ahead) in others.iter().zip(1..) {
            let next = places(index, wanted);
            runs.retain(|(article, position)| next.binary_search(&(*article, position + ahead)).is_ok());
        }
        for (article, position) in runs {
            each(article, index.weight(article, position));
        }
    }
}

/// Every place of `wanted`, in order, once each.
fn places(index: &Postings, wanted: &Wanted) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    for (word, _) in meant(index, wanted) {
        index.occurrences(word, |article, position| places.push((article, position)));
    }
    places.order();
    places.dedup();
    places
}

/// The words that `wanted` may mean, each with its worth.
fn meant(index: &Postings, wanted: &Wanted) -> Vec<(u32, f32)> {
    if wanted.by == By::Spelling {
        return index.spelt(&wanted.folded).map(|word| (word, 1.0)).into_iter().collect();
    }
    let mut words: Vec<(u32, f32)> = index.with_stem(&wanted.stem).iter().map(|word| (*word, 1.0)).collect();
    if wanted.by == By::Start {
        let known: Vec<u32> = words.iter().map(|(word, _)| *word).collect();
        words.extend(index.starting(&wanted.folded).filter(|word| !known.contains(word)).map(|word| (word, PREFIX)));
    }
    words
}

//! Which articles answer to a search, best first.
//!
//! BM25 (S. Robertson, H. Zaragoza, "The probabilistic relevance framework: BM25 and beyond",
//! 2009), its term frequencies weighted by field as in BM25F.

use super::postings::Postings;
use super::search::{ClauseKind, Comparison, Filter, Search, Term, Wanted};
use super::set::Set;
use dateline_model::order::Order as _;

/// How soon repetition stops counting.
const K1: f32 = 0.9;
/// How much long articles are held back.
const B: f32 = 0.9;
/// How many times as much an article is worth whose headline has every word of a search for several.
const HEADLINE: f32 = 1.2;
/// Worth of a word that only starts, or ends, like the one typed.
const PART: f32 = 0.5;

/// The articles that answer to `search`, and how well each does; `filter` knows those that a typed filter lets pass.
#[must_use]
pub fn rank(index: &Postings, search: &Search, filter: &dyn Fn(&Filter) -> Set) -> (Set, Vec<f32>) {
    let count = index.articles();
    let mut found = Set::all(count);
    let mut scores = vec![0.0_f32; count];
    let mut weights = vec![0.0_f32; count];
    // Of how many groups each article has words in its headline.
    let (mut in_headline, mut worded) = (vec![0_u32; count], 0);
    for group in &search.groups {
        let mut any = Set::none(count);
        let mut headlines = Set::none(count);
        for clause in group {
            let meets = match &clause.kind {
                ClauseKind::Filter(by) => filter(by),
                ClauseKind::Term(term) => {
                    let (meets, headed) = weigh(index, term, &mut weights);
                    if !clause.without {
                        headlines.or(&headed);
                        score(index, &meets, &weights, &mut scores);
                    }
                    meets.iter().filter_map(|at| weights.get_mut(at).map(|weight| *weight = 0.0)).for_each(drop);
                    meets
                }
            };
            if clause.without {
                let mut rest = Set::all(count);
                rest.and_not(&meets);
                any.or(&rest);
            } else {
                any.or(&meets);
            }
        }
        found.and(&any);
        worded += u32::from(group.iter().any(|clause| !clause.without && matches!(clause.kind, ClauseKind::Term(_))));
        for at in headlines.iter() {
            if let Some(groups) = in_headline.get_mut(at) {
                *groups += 1;
            }
        }
    }
    if worded > 1 {
        for (score, groups) in scores.iter_mut().zip(in_headline) {
            *score *= if groups == worded { HEADLINE } else { 1.0 };
        }
    }
    (found, scores)
}

/// The articles that hold `term`, and those that do in the headline; to `weights` is added how much of it each holds.
fn weigh(index: &Postings, term: &Term, weights: &mut [f32]) -> (Set, Set) {
    let (mut meets, mut headed) = (Set::none(weights.len()), Set::none(weights.len()));
    occurrences(index, term, &mut |article, position, _, worth| {
        let at = article as usize;
        meets.insert(at);
        if index.is_headline(article, position) {
            headed.insert(at);
        }
        if let Some(sum) = weights.get_mut(at) {
            *sum += worth * index.weight(article, position);
        }
    });
    (meets, headed)
}

/// Adds to `scores` what holding a term is worth.
fn score(index: &Postings, meets: &Set, weights: &[f32], scores: &mut [f32]) {
    let (count, held) = (weights.len() as f32, meets.count() as f32);
    // The same on every browser, as it is compiled in; nothing that is kept follows from it.
    #[allow(clippy::disallowed_methods)]
    let rarity = (1.0 + (count - held + 0.5) / (held + 0.5)).ln();
    for at in meets.iter() {
        let (Some(weight), Some(score)) = (weights.get(at), scores.get_mut(at)) else { continue };
        *score += rarity * weight * (K1 + 1.0) / (weight + K1 * (1.0 - B + B * index.length(at)));
    }
}

/// Calls `each` with article, positions of the first and the last word, and worth for every place where `term` stands.
pub(super) fn occurrences(index: &Postings, term: &Term, each: &mut dyn FnMut(u32, u32, u32, f32)) {
    for way in &term.ways {
        let Some((first, others)) = way.split_first() else { continue };
        if others.is_empty() {
            for (word, worth) in meant(index, first) {
                index.occurrences(word, |article, position| each(article, position, position, worth));
            }
            continue;
        }
        let mut runs = places(index, first);
        for wanted in others {
            if runs.is_empty() {
                break;
            }
            let next = places(index, wanted);
            // Both are in order, so one walk over both is enough.
            let mut at = 0;
            runs.retain(|(article, position)| {
                let sought = (*article, position + wanted.ahead);
                while next.get(at).is_some_and(|place| *place < sought) {
                    at += 1;
                }
                next.get(at) == Some(&sought)
            });
        }
        let last = others.last().map_or(0, |wanted| wanted.ahead);
        for (article, position) in runs {
            each(article, position, position + last, 1.0);
        }
    }
}

/// Every place of `wanted`, in order, once each.
fn places(index: &Postings, wanted: &Wanted) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    let words = meant(index, wanted);
    for (word, _) in &words {
        index.occurrences(*word, |article, position| places.push((article, position)));
    }
    if words.len() > 1 {
        places.order();
        places.dedup();
    }
    places
}

/// The words that `wanted` may mean, each with its worth.
#[must_use]
pub fn meant(index: &Postings, wanted: &Wanted) -> Vec<(u32, f32)> {
    let worth = |word: u32| (word, PART);
    let mut words: Vec<(u32, f32)> = match wanted.comparison {
        Comparison::Spelling => return index.spelt(&wanted.folded).map(|word| (word, 1.0)).into_iter().collect(),
        Comparison::Start => return index.starting(&wanted.folded).map(worth).collect(),
        Comparison::End => {
            let words = (0..).take(index.words());
            return words.filter(|word| index.word(*word).ends_with(&wanted.folded)).map(worth).collect();
        }
        Comparison::Stem | Comparison::Typing => {
            index.with_stem(&wanted.stem).iter().map(|word| (*word, 1.0)).collect()
        }
    };
    if wanted.comparison == Comparison::Typing {
        let known: Vec<u32> = words.iter().map(|(word, _)| *word).collect();
        words.extend(index.starting(&wanted.folded).filter(|word| !known.contains(word)).map(worth));
    }
    words
}

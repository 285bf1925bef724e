//! The sentence of an article that answers best to a search.

use super::postings::Postings;
use super::rank::occurrences;
use super::search::Search;
use crate::order::Order as _;
use crate::span::Span;

/// Of each article of `places` the sentence with most of the terms of `search`, then most hits, then the first of
/// those; `None` where no sentence has any.
#[must_use]
pub fn passages(index: &Postings, search: &Search, places: &[usize]) -> Vec<Option<Span>> {
    let mut slots = vec![None; index.articles()];
    for (slot, at) in places.iter().enumerate() {
        if let Some(own) = slots.get_mut(*at) {
            *own = Some(slot);
        }
    }
    // Slot, sentence and term of every hit.
    let mut hits: Vec<(usize, u32, usize)> = Vec::new();
    for (number, term) in search.terms().enumerate() {
        occurrences(index, term, &mut |article, position, _| {
            let at = article as usize;
            if let Some(slot) = slots.get(at).copied().flatten()
                && let Some(sentence) = index.sentences().holding(at, position)
            {
                hits.push((slot, sentence, number));
            }
        });
    }
    hits.order();
    let mut best = vec![((0, 0), None); places.len()];
    for sentence in hits.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let Some((slot, number, _)) = sentence.first() else { continue };
        let worth = (sentence.chunk_by(|a, b| a.2 == b.2).count(), sentence.len());
        if let Some(best) = best.get_mut(*slot).filter(|(most, _)| worth > *most) {
            *best = (worth, index.sentences().span(*number));
        }
    }
    best.into_iter().map(|(_, span)| span).collect()
}

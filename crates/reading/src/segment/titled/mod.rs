//! Which line of a page of text is the title, by many weak clues.
//!
//! Each line above the story (and little below its start) gets numbers for what is known of it ([`clues`]); the one with
//! the best sum by the weights in `assets/title.tsv` is the title.

pub mod clues;
pub mod place;
pub mod words;

use super::clues::weights;
use clues::{COUNT, Clue, Numbers};

const TABLE: &str = include_str!("../../../../../assets/title.tsv");

/// A text of fewer lines is no page with furniture around a story.
pub const LEAST: usize = 12;

/// The weight of each clue.
#[must_use]
pub fn table() -> Numbers {
    weights::<COUNT>(TABLE, |at| Clue::ALL.get(at).map_or("", |clue| clue.name()))
}

/// The sum of what speaks for a candidate.
#[must_use]
pub fn sum(numbers: &Numbers, weights: &Numbers) -> f32 {
    numbers.iter().zip(weights).map(|(number, weight)| number * weight).sum()
}

/// The index of the title among the `candidates`; `old`, what fewer clues make of it, where there are none.
#[must_use]
pub fn choose(candidates: &[(usize, Numbers)], old: Option<usize>) -> Option<usize> {
    let weights = table();
    let mut best: Option<(usize, f32)> = None;
    for (at, numbers) in candidates {
        let sum = sum(numbers, &weights);
        if best.is_none_or(|(_, most)| sum > most) {
            best = Some((*at, sum));
        }
    }
    best.map(|(at, _)| at).or(old)
}

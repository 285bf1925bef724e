//! The same words in several articles: quotes that agree but for marks, case and punctuation, and those of one speaker
//! that agree in most words, without comparing all pairs.

use super::said::{Utterance, holds};
use super::speakers::Who;
use core::cmp::Reverse;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use fnv::FnvHashMap;

/// Words in a row that two wordings of a quote must share to be compared.
const RUN: usize = 3;
/// Words from which the same quote is the same, whoever the article says has spoken.
const LONG: usize = 4;
/// Words of a quote that are compared at most.
const MOST_WORDS: usize = 400;
/// Wordings that one quote is compared with at most.
const MOST_COMPARED: usize = 3;

/// A quote, in one wording or several.
pub(super) struct Cluster {
    /// The wordings, that of most articles first: each the places of who has it, in order.
    pub wordings: Vec<Vec<usize>>,
}

impl Cluster {
    /// The places of all who have it.
    pub fn all(&self) -> impl Iterator<Item = usize> {
        self.wordings.iter().flatten().copied()
    }
}

/// The quotes of `said`, in the order of the first that has each.
pub(super) fn clusters(said: &[Utterance<'_>]) -> Vec<Cluster> {
    let keys: Vec<Vec<u32>> = said.iter().map(Utterance::key).collect();
    let mut whos: FnvHashMap<&Who<'_>, u32> = FnvHashMap::default();
    let mut exact: FnvHashMap<(u32, &[u32]), usize> = FnvHashMap::default();
    let mut runs: FnvHashMap<(u32, &[u32]), usize> = FnvHashMap::default();
    let mut found: Vec<Cluster> = Vec::new();
    // The longest first: what others have is part of it.
    let mut order: Vec<usize> = (0..said.len()).collect();
    order.order_by_key(|at| Reverse(keys.get(*at).map_or(0, Vec::len)));
    for at in order {
        let (Some(it), Some(key)) = (said.get(at), keys.get(at)) else { continue };
        let next = u32::try_from(whos.len()).unwrap_or(u32::MAX);
        let who = *whos.entry(&it.who).or_insert(next);
        let whoever = if key.len() >= LONG { u32::MAX } else { who };
        if let Some(cluster) = exact.get(&(whoever, key.as_slice())) {
            if let Some(cluster) = found.get_mut(*cluster) {
                cluster.add(at, key, said, &keys);
            }
            continue;
        }
        // Whose quotes share most runs of words with this one.
        let mut votes: Vec<(usize, usize)> = Vec::new();
        if it.who != Who::Nobody {
            for run in key.windows(RUN) {
                let Some(cluster) = runs.get(&(who, run)) else { continue };
                match votes.iter_mut().find(|(known, _)| known == cluster) {
                    Some((_, count)) => *count += 1,
                    None => votes.push((*cluster, 1)),
                }
            }
            votes.order_by_key(|(cluster, count)| (Reverse(*count), *cluster));
            votes.truncate(MOST_COMPARED);
        }
        let joins = votes.iter().map(|(cluster, _)| *cluster).find(|cluster| {
            let first = found.get(*cluster).and_then(|cluster| cluster.all().next());
            let first = first.and_then(|first| Some((said.get(first)?, keys.get(first)?)));
            // In one article only what is said again; two things that differ stay two.
            first.is_some_and(
                |(other, theirs)| {
                    if other.at == it.at { holds(theirs, key) } else { are_same(theirs, key) }
                },
            )
        });
        let cluster = joins.unwrap_or_else(|| {
            found.push(Cluster { wordings: Vec::new() });
            found.len() - 1
        });
        if let Some(cluster) = found.get_mut(cluster) {
            cluster.add(at, key, said, &keys);
        }
        exact.insert((whoever, key.as_slice()), cluster);
        if joins.is_none() {
            for run in key.windows(RUN) {
                runs.entry((who, run)).or_insert(cluster);
            }
        }
    }
    for cluster in &mut found {
        cluster.wordings.iter_mut().for_each(|wording| wording.order());
        cluster.wordings.order_by_key(|wording| Reverse(wording.len()));
    }
    found.order_by_key(|cluster| cluster.all().min());
    found
}

impl Cluster {
    /// Adds one who has it; an article counts once.
    fn add(&mut self, at: usize, key: &[u32], said: &[Utterance<'_>], keys: &[Vec<u32>]) {
        let article = said.get(at).map(|it| it.at);
        if self.all().any(|other| said.get(other).map(|it| it.at) == article) {
            return;
        }
        let same = |wording: &&mut Vec<usize>| {
            wording.first().and_then(|first| keys.get(*first)).is_some_and(|other| other.as_slice() == key)
        };
        match self.wordings.iter_mut().find(same) {
            Some(wording) => wording.push(at),
            None => self.wordings.push(vec![at]),
        }
    }
}

/// Whether two runs of words are one quote: most of the shorter one stands in the longer one, in order.
fn are_same(long: &[u32], short: &[u32]) -> bool {
    let long = long.get(..MOST_WORDS).unwrap_or(long);
    let short = short.get(..MOST_WORDS).unwrap_or(short);
    let common = common(long, short).len();
    common >= RUN && (common * 10 >= short.len() * 9 || common * 4 >= long.len() * 3)
}

/// The words that two quotes have in common, in order: their places in the first and in the second (longest common
/// subsequence).
pub(super) fn common(first: &[u32], second: &[u32]) -> Vec<(usize, usize)> {
    let width = second.len() + 1;
    // How many words are common from each pair of places on.
    let mut lengths = vec![0_u16; (first.len() + 1) * width];
    let length = |lengths: &[u16], a: usize, b: usize| lengths.get(a * width + b).copied().unwrap_or(0);
    for (a, word) in first.iter().enumerate().rev() {
        for (b, other) in second.iter().enumerate().rev() {
            let longest = if word == other {
                length(&lengths, a + 1, b + 1) + 1
            } else {
                length(&lengths, a + 1, b).max(length(&lengths, a, b + 1))
            };
            if let Some(place) = lengths.get_mut(a * width + b) {
                *place = longest;
            }
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut pairs = Vec::new();
    while let (Some(word), Some(other)) = (first.get(a), second.get(b)) {
        if word == other {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if length(&lengths, a + 1, b) >= length(&lengths, a, b + 1) {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

/// Of each wording, the words that not all others have: of the first what any lacks, of the others what the first lacks.
pub(super) fn differences(wordings: &[&Utterance<'_>]) -> Vec<Vec<Span>> {
    let Some((first, others)) = wordings.split_first() else { return Vec::new() };
    let cut = |said: &Utterance<'_>| {
        let key = said.key();
        key.get(..MOST_WORDS).map(<[u32]>::to_vec).unwrap_or(key)
    };
    let key = cut(first);
    let mut shared = vec![true; key.len()];
    let mut found = vec![Vec::new()];
    for other in others {
        let pairs = common(&key, &cut(other));
        let mut here = vec![false; key.len()];
        let mut there = vec![false; other.words.len()];
        for (a, b) in pairs {
            here.get_mut(a).into_iter().chain(there.get_mut(b)).for_each(|place| *place = true);
        }
        shared.iter_mut().zip(&here).for_each(|(all, here)| *all &= here);
        found.push(runs_of(other, &there));
    }
    if !others.is_empty()
        && let Some(own) = found.first_mut()
    {
        *own = runs_of(first, &shared);
    }
    found
}

/// Where the words that are not `shared` stand, those in a row together.
fn runs_of(said: &Utterance<'_>, shared: &[bool]) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut goes_on = false;
    for (at, (_, span)) in said.words.iter().enumerate() {
        let differs = shared.get(at).is_some_and(|shared| !shared);
        match found.last_mut() {
            Some(last) if differs && goes_on => last.end = span.end,
            _ if differs => found.push(*span),
            _ => {}
        }
        goes_on = differs;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_stand_in_order() {
        for (first, second, expect) in [
            (&[1, 2, 3][..], &[1, 2, 3][..], &[(0, 0), (1, 1), (2, 2)][..]),
            (&[1, 2, 3], &[2], &[(1, 0)]),
            (&[1, 2, 3], &[3, 2, 1], &[(2, 0)]),
            (&[1, 2], &[], &[]),
            (&[], &[], &[]),
        ] {
            let found = common(first, second);
            assert_eq!(found.len(), expect.len(), "{first:?} {second:?}");
            assert!(found.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1));
        }
    }

    #[test]
    fn most_of_the_words_make_one_quote() {
        let long: Vec<u32> = (0..40).collect();
        let changed = |every: u32| (0..40).map(|n| if n % every == 0 { 100 + n } else { n }).collect::<Vec<u32>>();
        assert!(are_same(&long, &long[10..20]), "a part of it");
        assert!(are_same(&long, &changed(10)));
        assert!(!are_same(&long, &changed(2)));
        assert!(!are_same(&long, &[100, 101, 102, 103]));
    }
}

//! Which sentences of two stories belong together, and in which rows they stand.
//!
//! What is the same in both is taken from where reading found it: passages of the same words, and sentences that tell of
//! the same event. So what reading leaves out, formulas and what is no part of a story, is aligned here neither. Within a
//! shared passage the words are aligned by their longest common subsequence.

use super::units::{Story, common};
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use fnv::FnvHashMap;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Shared words by which two sentences belong together, however long they are.
const ENOUGH: usize = 5;

/// How sentences of the two texts belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Bond {
    /// The same words; case, quote marks and other marks do not count.
    Same,
    /// A passage of the same words, in sentences that differ.
    Passage,
    /// The same event in other words.
    Event,
}

/// Sentences that belong together: a run of each story.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub bond: Bond,
    pub runs: [Range<usize>; 2],
    /// What stands in both, by the words of each story.
    pub shared: Vec<(usize, usize)>,
}

/// How two stories stand to each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Alignment {
    /// What belongs together, in the order of the first story.
    pub blocks: Vec<Block>,
    /// Those of `blocks` that stand in the same order in both, the largest such part.
    pub chain: Vec<usize>,
    /// Sentences of each story whose words stand in the other too, but are a formula or few.
    pub stock: [Vec<bool>; 2],
}

/// Aligns the stories of two articles.
pub(super) fn align(articles: [&Article; 2], stories: &[Story; 2]) -> Alignment {
    let mut blocks = passages(articles, stories);
    events(articles, stories, &mut blocks);
    for block in &mut blocks {
        let [one, other] = [0, 1].map(|side| stories[side].units_of(&block.runs[side]));
        if one.iter().map(|unit| unit.number).eq(other.iter().map(|unit| unit.number)) {
            block.bond = Bond::Same;
        }
    }
    blocks.order_by_key(|block| block.runs[0].start);
    let chain = chain(&blocks, stories);
    let stock = stock(stories, &blocks);
    Alignment { blocks, chain, stock }
}

/// Whether a sentence can be aligned: a subheading is none.
pub(super) fn is_sentence(kind: Kind) -> bool {
    kind != Kind::Subheading
}

/// Sentences that share a passage, as reading found it.
fn passages(articles: [&Article; 2], stories: &[Story; 2]) -> Vec<Block> {
    let [one, other] = articles;
    let mut edges: FnvHashMap<(usize, usize), Vec<(usize, usize)>> = FnvHashMap::default();
    // What a publisher's terms withhold is an empty place.
    let here = one.reuse.iter().filter(|it| it.other == other.id && !it.span.is_empty() && !it.other_span.is_empty());
    for reuse in here {
        let (a, b) = (stories[0].units_in(reuse.span), stories[1].units_in(reuse.other_span));
        let words = |side: usize, range: &Range<usize>| stories[side].units.get(range.clone()).unwrap_or(&[]);
        for (i, j) in common(words(0, &a), words(1, &b)) {
            let (i, j) = (a.start + i, b.start + j);
            edges.entry((stories[0].sentence_of(i), stories[1].sentence_of(j))).or_default().push((i, j));
        }
    }
    let mut edges: Vec<_> = edges.into_iter().collect();
    edges.retain(|((i, j), shared)| {
        let length = |side: usize, at: usize| stories[side].sentences.get(at).map_or(0, |it| it.units.len());
        shared.len() >= ENOUGH || shared.len() * 2 >= length(0, *i).min(length(1, *j))
    });
    edges.order_by(|(a, of_a), (b, of_b)| of_b.len().cmp(&of_a.len()).then(a.cmp(b)));
    let mut blocks: Vec<Block> = Vec::new();
    for ((i, j), shared) in edges {
        let holding = |side: usize, at: usize| blocks.iter().position(|block| block.runs[side].contains(&at));
        match (holding(0, i), holding(1, j)) {
            (None, None) => {
                let runs = [i..i + 1, j..j + 1];
                blocks.push(Block { bond: Bond::Passage, runs, shared });
            }
            (Some(at), None) => grow(blocks.get_mut(at), 1, j, &stories[1], shared),
            (None, Some(at)) => grow(blocks.get_mut(at), 0, i, &stories[0], shared),
            // Each belongs somewhere already.
            (Some(_), Some(_)) => {}
        }
    }
    blocks.iter_mut().for_each(|block| block.shared.order());
    blocks
}

/// Adds a sentence of one side, where it stands beside those there and in the same paragraph.
fn grow(block: Option<&mut Block>, side: usize, at: usize, story: &Story, shared: Vec<(usize, usize)>) {
    let Some(block) = block else { return };
    let run = &mut block.runs[side];
    let paragraph = |at: usize| story.sentences.get(at).map(|it| it.paragraph);
    if paragraph(run.start) != paragraph(at) {
        return;
    }
    if at + 1 == run.start {
        run.start = at;
    } else if at == run.end {
        run.end = at + 1;
    } else {
        return;
    }
    block.shared.extend(shared);
}

/// Adds the sentences that tell of the same event and are in no block yet.
fn events(articles: [&Article; 2], stories: &[Story; 2], blocks: &mut Vec<Block>) {
    let [one, other] = articles;
    let mut taken = [0, 1].map(|side| vec![false; stories[side].sentences.len()]);
    for block in blocks.iter() {
        for (side, taken) in taken.iter_mut().enumerate() {
            block.runs[side].clone().for_each(|at| taken[at] = true);
        }
    }
    let here = one.same_events.iter().filter(|it| it.other == other.id);
    for event in here.filter(|it| !it.span.is_empty() && !it.other_span.is_empty()) {
        let (Some(i), Some(j)) = (stories[0].sentence_at(event.span), stories[1].sentence_at(event.other_span)) else {
            continue;
        };
        let fit = |side: usize, at: usize| stories[side].sentences.get(at).is_some_and(|it| is_sentence(it.kind));
        if fit(0, i) && fit(1, j) && !taken[0][i] && !taken[1][j] {
            (taken[0][i], taken[1][j]) = (true, true);
            blocks.push(Block { bond: Bond::Event, runs: [i..i + 1, j..j + 1], shared: Vec::new() });
        }
    }
}

/// The heaviest row of blocks that stand in the same order in both stories; `blocks` are in the order of the first.
fn chain(blocks: &[Block], stories: &[Story; 2]) -> Vec<usize> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        let own = stories[0].units_of(&block.runs[0]).len() + 1;
        let before = blocks.iter().zip(&best).take(at).enumerate();
        let before = before.filter(|(_, (it, _))| it.runs[1].end <= block.runs[1].start);
        let before =
            before.max_by_key(|(at, (_, (weight, _)))| (*weight, *at)).map(|(at, (_, (weight, _)))| (at, *weight));
        best.push((own + before.map_or(0, |(_, weight)| weight), before.map(|(at, _)| at)));
    }
    let mut chain = Vec::new();
    let mut next = best.iter().enumerate().max_by_key(|(_, (weight, _))| *weight).map(|(at, _)| at);
    while let Some(at) = next {
        chain.push(at);
        next = best.get(at).and_then(|(_, before)| *before);
    }
    chain.reverse();
    chain
}

/// Sentences in no block whose words are those of one of the other story that is in none either.
fn stock(stories: &[Story; 2], blocks: &[Block]) -> [Vec<bool>; 2] {
    let free = move |side: usize, at: usize| !blocks.iter().any(|block| block.runs[side].contains(&at));
    let words = |side: usize, at: usize| -> Vec<u32> {
        stories[side].units_of(&(at..at + 1)).iter().map(|unit| unit.number).collect()
    };
    let mut known: FnvHashMap<Vec<u32>, Vec<usize>> = FnvHashMap::default();
    let sentences = |side: usize| {
        let all = stories[side].sentences.iter().enumerate().filter(|(_, it)| is_sentence(it.kind));
        all.map(|(at, _)| at).filter(move |at| free(side, *at))
    };
    for at in sentences(0) {
        known.entry(words(0, at)).or_default().push(at);
    }
    let mut found = [0, 1].map(|side| vec![false; stories[side].sentences.len()]);
    for at in sentences(1) {
        let own = words(1, at);
        if let Some(others) = known.get(&own).filter(|_| !own.is_empty()) {
            found[1][at] = true;
            others.iter().for_each(|other| found[0][*other] = true);
        }
    }
    found
}

/// What of `run` in a story is shared, and what only this side says: runs of words from the first to the last.
pub(super) fn told_apart(story: &Story, run: &Range<usize>, shared: &[bool]) -> Vec<(Span, u32)> {
    let mut found: Vec<(Span, u32)> = Vec::new();
    for sentence in story.sentences.get(run.clone()).unwrap_or(&[]) {
        let mut last = None;
        for at in sentence.units.clone() {
            let Some(unit) = story.units.get(at) else { continue };
            let mark = if shared.get(at).copied().unwrap_or(false) { SHARED } else { OWN };
            match found.last_mut() {
                Some((span, own)) if last == Some(mark) && *own == mark => span.end = unit.span.end,
                _ => found.push((unit.span, mark)),
            }
            last = Some(mark);
        }
    }
    found
}

/// The mark of words that stand in both.
pub const SHARED: u32 = 0;
/// The mark of words that only this side has, in a sentence that shares others.
pub const OWN: u32 = 1;

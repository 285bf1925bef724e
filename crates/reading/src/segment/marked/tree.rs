//! Where on a page the prose is: how much of it lies in each block, and the block that holds the densest run.
//!
//! The story's container is found as in Readability (Arc90, 2009): paragraphs vote for the blocks they lie in; here the
//! whole tree is weighed at once, from the leaves up.

use crate::segment::evidence::{Evidence, Grade};
use dateline_model::markup::{Block, Element, MarkedLine, Markup, Words};
use std::collections::BTreeMap;

/// What kinds of block hold no story, whatever prose is in them.
pub const ELSEWHERE: Words = Words::COMMENT
    .and(Words::RELATED)
    .and(Words::SIDEBAR)
    .and(Words::FOOT)
    .and(Words::MENU)
    .and(Words::NOTICE)
    .and(Words::SUBSCRIBE)
    .and(Words::ADVERT)
    .and(Words::HIDDEN);

/// The page's blocks, weighed.
#[derive(Debug)]
pub struct Tree<'a> {
    markup: &'a Markup,
    /// How much prose is in each block and all in it.
    mass: Vec<f32>,
    /// Whether a block lies in the best one, or is it.
    inside: Vec<bool>,
    /// For each block, how many steps out from the best block one must go to hold both.
    steps: Vec<u8>,
    /// Letters in each block itself and all in it, and those of them within links.
    letters: Vec<(u32, u32)>,
    /// The best block and what it lies in.
    is_outer: Vec<bool>,
    /// Whether a block, or one around it, is one of several of its kind; and whether these hold links.
    series: Vec<(bool, bool)>,
}

/// How much prose a line is: its words, where it looks like a paragraph.
fn prose(line: &Evidence<'_>, marked: &MarkedLine) -> f32 {
    let words = line.shape.words.min(200) as f32;
    let most = match line.grade {
        _ if marked.linked > 40 || line.kind.is_some() => 0.0,
        Grade::Good => words,
        Grade::Near => words * 0.6,
        Grade::Short => 0.0,
    };
    if marked.says.any(Words::STORY_TEXT) { most * 2.0 } else { most }
}

impl<'a> Tree<'a> {
    /// Weighs the blocks; `lines` are those of the markup, in their order.
    #[must_use]
    pub fn new(markup: &'a Markup, lines: &[(Evidence<'_>, MarkedLine)]) -> Self {
        let blocks = markup.blocks.len();
        let (mut mass, mut letters) = (vec![0.0_f32; blocks], vec![(0_u32, 0_u32); blocks]);
        for (line, marked) in lines {
            let block = marked.block as usize;
            if let (Some(mass), Some(letters)) = (mass.get_mut(block), letters.get_mut(block)) {
                *mass += prose(line, marked);
                letters.0 = letters.0.saturating_add(line.shape.letters);
                letters.1 = letters.1.saturating_add(line.shape.letters * u32::from(marked.linked) / 100);
            }
        }
        for at in (1..blocks).rev() {
            let Some(block) = markup.blocks.get(at) else { continue };
            let share = share(block.element, block.says);
            let (own, all) = (mass.get(at).copied().unwrap_or(0.0), letters.get(at).copied().unwrap_or_default());
            if let Some(mass) = mass.get_mut(at) {
                *mass = own * share;
            }
            let parent = (block.parent as usize).min(at - 1);
            if let (Some(mass), Some(letters)) = (mass.get_mut(parent), letters.get_mut(parent)) {
                *mass += own * share;
                *letters = (letters.0.saturating_add(all.0), letters.1.saturating_add(all.1));
            }
        }
        let mut tree = Self {
            markup,
            mass,
            inside: vec![false; blocks],
            steps: vec![u8::MAX; blocks],
            letters,
            is_outer: vec![false; blocks],
            series: vec![(false, false); blocks],
        };
        tree.find_best();
        tree.find_series();
        tree
    }

    /// Goes from the page to its densest part, as long as one block holds most of the prose.
    fn find_best(&mut self) {
        let mut heaviest: Vec<(u32, f32)> = vec![(0, 0.0); self.markup.blocks.len()];
        for (at, block) in self.markup.blocks.iter().enumerate().skip(1) {
            let mass = self.mass.get(at).copied().unwrap_or(0.0);
            if let Some(best) = heaviest.get_mut(block.parent as usize).filter(|best| mass > best.1) {
                *best = (at as u32, mass);
            }
        }
        let mut best = 0_usize;
        let mut path = vec![0_usize];
        while let Some((next, mass)) = heaviest.get(best).copied() {
            let all = self.mass.get(best).copied().unwrap_or(0.0);
            // A block lies behind the one that it is in, so this ends.
            if mass <= 0.0 || mass < all * MOST || next as usize <= best {
                break;
            }
            let element = self.markup.blocks.get(next as usize).map(|block| block.element);
            if matches!(element, Some(Element::Paragraph | Element::Item | Element::Heading(_))) {
                break;
            }
            best = next as usize;
            path.push(best);
        }
        for at in &path {
            if let Some(outer) = self.is_outer.get_mut(*at) {
                *outer = true;
            }
        }
        let depth = path.len();
        for (step, at) in path.iter().enumerate() {
            if let Some(own) = self.steps.get_mut(*at) {
                *own = u8::try_from(depth - 1 - step).unwrap_or(u8::MAX - 1);
            }
        }
        for at in 0..self.markup.blocks.len() {
            let parent = self.markup.blocks.get(at).map_or(0, |block| block.parent as usize);
            let of_parent = at > 0 && self.inside.get(parent) == Some(&true);
            if let Some(own) = self.inside.get_mut(at) {
                *own = at == best || of_parent;
            }
            let of_parent = self.steps.get(parent).copied().unwrap_or(u8::MAX);
            if let Some(own) = self.steps.get_mut(at).filter(|own| **own == u8::MAX) {
                *own = of_parent;
            }
        }
    }

    /// Finds blocks of one kind that stand side by side, three at least: teasers, comments, products.
    fn find_series(&mut self) {
        let blocks = &self.markup.blocks;
        let holds =
            |block: &Block| !matches!(block.element, Element::Paragraph | Element::Heading(_) | Element::Caption);
        let mut alike: BTreeMap<(u32, u32, u8), u32> = BTreeMap::new();
        let key = |block: &Block| (block.parent, block.says.0, kind(block.element));
        for block in blocks.iter().filter(|block| holds(block)) {
            *alike.entry(key(block)).or_default() += 1;
        }
        for (at, block) in blocks.iter().enumerate().skip(1) {
            let parent = self.series.get(block.parent as usize).copied().unwrap_or_default();
            let outer = self.is_outer.get(at) == Some(&true);
            let own = !outer && holds(block) && alike.get(&key(block)).is_some_and(|count| *count >= 3);
            let linked = own && self.linked(at as u32) >= 15;
            if let Some(series) = self.series.get_mut(at) {
                *series = (own || parent.0, linked || parent.1);
            }
        }
    }

    /// Whether the block, or one around it, is one of several of its kind; and whether these hold links.
    #[must_use]
    pub fn series(&self, block: u32) -> (bool, bool) {
        self.series.get(block as usize).copied().unwrap_or_default()
    }

    /// Whether the block is the best one or lies in it.
    #[must_use]
    pub fn is_inside(&self, block: u32) -> bool {
        self.inside.get(block as usize).copied().unwrap_or(false)
    }

    /// How many steps out from the best block one must go to hold both.
    #[must_use]
    pub fn steps(&self, block: u32) -> u8 {
        self.steps.get(block as usize).copied().unwrap_or(u8::MAX)
    }

    /// Of 100 letters in the block, how many are within links.
    #[must_use]
    pub fn linked(&self, block: u32) -> u32 {
        let (all, linked) = self.letters.get(block as usize).copied().unwrap_or_default();
        u32::try_from(u64::from(linked) * 100 / u64::from(all.max(1))).unwrap_or(100)
    }

    /// Letters in the block.
    #[must_use]
    pub fn letters(&self, block: u32) -> u32 {
        self.letters.get(block as usize).map_or(0, |(all, _)| *all)
    }

    /// How much prose is in the block.
    #[must_use]
    pub fn mass(&self, block: u32) -> f32 {
        self.mass.get(block as usize).copied().unwrap_or(0.0)
    }

    /// Whether the best block lies in this one, or is it: what its names say is said of the whole page.
    #[must_use]
    pub fn is_outer(&self, block: u32) -> bool {
        self.is_outer.get(block as usize).copied().unwrap_or(false)
    }
}

/// One block must hold this share of the prose around it to be gone into.
const MOST: f32 = 0.62;

/// A number for elements that repeat.
fn kind(element: Element) -> u8 {
    match element {
        Element::Item => 1,
        Element::Article => 2,
        Element::Section => 3,
        Element::Cell => 4,
        Element::Figure => 5,
        Element::List => 6,
        _ => 0,
    }
}

/// How much the prose of a block of this kind counts.
fn share(element: Element, says: Words) -> f32 {
    let own: f32 = match element {
        Element::Nav | Element::Footer | Element::Form => 0.1,
        Element::Aside => 0.2,
        Element::Article | Element::Main => 1.5,
        _ => 1.0,
    };
    if says.any(Words::STORY_TEXT) {
        return own * 1.5;
    }
    match says {
        _ if says.any(Words::HIDDEN) => own * 0.4,
        _ if says.any(Words::COMMENT) => own * 0.15,
        _ if says.any(ELSEWHERE) && !says.any(Words::STORY) => own * 0.3,
        _ => own,
    }
}

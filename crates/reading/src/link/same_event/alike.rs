//! Whether words that two articles share have to do with what both tell, or are a formula: a funding note, a help line, a
//! box on the author, "did not immediately respond". A formula links nothing and dates nothing.

use super::AllTold;
use super::told::{Feature, Told};
use dateline_model::article::{Article, Reuse};
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in so many articles ties no two of them, where that is also one in [`SHARE`].
const COMMON: usize = 4;
/// See [`COMMON`].
const SHARE: usize = 4;
/// How often passages that are kept are asked whether they vouch for others.
const ROUNDS: usize = 8;
/// With fewer names and words besides what is shared, an article does not show what it tells.
const FEW: usize = 5;

/// What the stories of a corpus tell, for comparing two of them.
#[derive(Debug)]
pub(in crate::link) struct Stories<'a> {
    told: &'a AllTold,
    /// What stands in many articles.
    common: BTreeSet<Feature>,
    /// The place of each article by its id.
    places: BTreeMap<String, usize>,
}

impl<'a> Stories<'a> {
    /// Those of `articles`, which tell `told`.
    pub fn new(articles: &[Article], told: &'a AllTold) -> Self {
        let mut counts: BTreeMap<Feature, usize> = BTreeMap::new();
        for sentences in &told.by_article {
            for feature in features(sentences, |_| true) {
                *counts.entry(feature).or_default() += 1;
            }
        }
        let all = articles.len();
        let is_common = |count: usize| count >= COMMON && count * SHARE >= all;
        let common = counts.into_iter().filter(|(_, count)| is_common(*count)).map(|(feature, _)| feature).collect();
        let places = articles.iter().enumerate().map(|(at, article)| (article.id.clone(), at)).collect();
        Self { told, common, places }
    }

    /// Takes away from each article the passages that are formulas.
    pub fn drop_formulas(&self, articles: &mut [Article]) {
        for (at, article) in articles.iter_mut().enumerate() {
            let mut by_other: BTreeMap<usize, Vec<Reuse>> = BTreeMap::new();
            for reuse in core::mem::take(&mut article.reuse) {
                if let Some(other) = self.places.get(&reuse.other) {
                    by_other.entry(*other).or_default().push(reuse);
                }
            }
            for (other, passages) in by_other {
                article.reuse.extend(self.without_formulas(at, other, passages));
            }
            article.reuse.order_by(|a, b| (a.span, &a.other, a.other_span).cmp(&(b.span, &b.other, b.other_span)));
        }
    }

    /// Whether the two stories, at their places, have anything in common besides the passages that they share, or are
    /// mostly the same.
    pub fn are_alike(&self, one: usize, other: usize, passages: &[&Reuse]) -> bool {
        let here = self.besides(one, passages.iter().map(|passage| passage.span));
        let there = self.besides(other, passages.iter().map(|passage| passage.other_span));
        self.is_mostly(one, &here) || self.is_mostly(other, &there) || !here.is_disjoint(&there)
    }

    /// Those of `passages`, all that two stories share, which have to do with what else both tell, or with another such
    /// passage: two formulas cannot vouch for each other.
    fn without_formulas(&self, here: usize, there: usize, passages: Vec<Reuse>) -> Vec<Reuse> {
        let mut mine = self.besides(here, passages.iter().map(|passage| passage.span));
        let mut theirs = self.besides(there, passages.iter().map(|passage| passage.other_span));
        if mine.len() < FEW || theirs.len() < FEW {
            return passages;
        }
        let told = |passage: Reuse| {
            let mut words = self.within(here, passage.span);
            words.extend(self.within(there, passage.other_span));
            (passage, words)
        };
        let mut unsure: Vec<(Reuse, BTreeSet<Feature>)> = passages.into_iter().map(told).collect();
        let mut kept = Vec::new();
        for _ in 0..ROUNDS {
            let tied =
                |(_, words): &mut (Reuse, BTreeSet<Feature>)| !words.is_disjoint(&mine) && !words.is_disjoint(&theirs);
            let found: Vec<_> = unsure.extract_if(.., tied).collect();
            if found.is_empty() {
                break;
            }
            for (passage, words) in found {
                mine.extend(&words);
                theirs.extend(words);
                kept.push(passage);
            }
        }
        kept
    }

    /// What the sentences of a story tell that no passage touches.
    fn besides(&self, at: usize, passages: impl Iterator<Item = Span>) -> BTreeSet<Feature> {
        let passages: Vec<Span> = passages.collect();
        self.rare(at, |told| !passages.iter().any(|passage| passage.overlaps(told.span)))
    }

    /// What the sentences of a passage tell.
    fn within(&self, at: usize, passage: Span) -> BTreeSet<Feature> {
        self.rare(at, |told| passage.overlaps(told.span))
    }

    fn rare(&self, at: usize, wanted: impl Fn(&Told) -> bool) -> BTreeSet<Feature> {
        let sentences = self.told.by_article.get(at).map_or(&[][..], Vec::as_slice);
        features(sentences, wanted).difference(&self.common).copied().collect()
    }

    /// Whether `rest` is less than half of what the story tells.
    fn is_mostly(&self, at: usize, rest: &BTreeSet<Feature>) -> bool {
        rest.len() * 2 < self.rare(at, |_| true).len()
    }
}

/// The names and words of the sentences that are wanted. Countries and numbers are in all kinds of news.
fn features(sentences: &[Told], wanted: impl Fn(&Told) -> bool) -> BTreeSet<Feature> {
    let of = sentences.iter().filter(|told| wanted(told)).flat_map(|told| &told.features);
    of.filter(|feature| !feature.is_country() && !feature.is_number()).copied().collect()
}

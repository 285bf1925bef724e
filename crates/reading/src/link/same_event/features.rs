//! What the sentences of a corpus have in common: every feature that stands in two articles or more, with the sentences
//! it stands in and what it weighs.

use super::told::{Feature, Told};

/// Articles that every corpus is taken to have besides its own, so that in a small one nothing seems rare.
const PRIOR: usize = 16;

/// A feature that several articles have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shared {
    pub feature: Feature,
    /// In how many articles it stands.
    pub articles: u32,
    pub weight: u32,
    /// Where its sentences start.
    from: usize,
}

/// What a sentence is made of, shared or not.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Whole {
    /// The weights of all its features.
    pub weight: u32,
    pub people: u32,
    pub numbers: u32,
    /// Where its shared features start.
    from: usize,
}

/// The shared features of all sentences, both ways.
#[derive(Debug)]
pub(super) struct Features {
    articles: usize,
    /// In their own order.
    shared: Vec<Shared>,
    /// Indices of sentences, by shared feature.
    sentences: Vec<u32>,
    wholes: Vec<Whole>,
    /// Indices of shared features, by sentence, each list in order.
    by_sentence: Vec<u32>,
}

impl Features {
    pub fn of(told: &[Told], articles: usize) -> Self {
        let mut all: Vec<(Feature, u32)> =
            Vec::with_capacity(told.iter().map(|sentence| sentence.features.len()).sum());
        for (sentence, at) in told.iter().zip(0_u32..) {
            all.extend(sentence.features.iter().map(|feature| (*feature, at)));
        }
        all.sort_unstable();
        let mut found = Self {
            articles,
            shared: Vec::new(),
            sentences: Vec::new(),
            wholes: vec![Whole::default(); told.len()],
            by_sentence: Vec::new(),
        };
        let mut counts = vec![0_usize; told.len()];
        let article = |at: u32| told.get(at as usize).map(|sentence| sentence.article);
        for run in all.chunk_by(|one, other| one.0 == other.0) {
            let Some(feature) = run.first().map(|first| first.0) else { continue };
            let in_articles = run.chunk_by(|one, other| article(one.1) == article(other.1)).count() as u32;
            let weight = found.weight(feature, in_articles);
            for (_, at) in run {
                if let Some(whole) = found.wholes.get_mut(*at as usize) {
                    whole.weight += weight;
                    whole.people += u32::from(feature.is_person());
                    whole.numbers += u32::from(feature.is_number());
                }
            }
            if in_articles > 1 {
                found.shared.push(Shared { feature, articles: in_articles, weight, from: found.sentences.len() });
                found.sentences.extend(run.iter().map(|(_, at)| *at));
                for (_, at) in run {
                    if let Some(count) = counts.get_mut(*at as usize) {
                        *count += 1;
                    }
                }
            }
        }
        found.file(&counts);
        found
    }

    /// Lists the shared features of each sentence; `counts` says how many it has.
    fn file(&mut self, counts: &[usize]) {
        let mut from = 0;
        for (whole, count) in self.wholes.iter_mut().zip(counts) {
            whole.from = from;
            from += count;
        }
        self.by_sentence = vec![0; from];
        let mut next: Vec<usize> = self.wholes.iter().map(|whole| whole.from).collect();
        for id in 0..self.shared.len() {
            for place in self.range(id as u32) {
                let sentence = self.sentences.get(place).map_or(0, |at| *at as usize);
                if let Some(next) = next.get_mut(sentence) {
                    if let Some(slot) = self.by_sentence.get_mut(*next) {
                        *slot = id as u32;
                    }
                    *next += 1;
                }
            }
        }
    }

    /// Twice the binary logarithm of how rare it is, cut to a whole number (inverse document frequency).
    fn weight(&self, feature: Feature, articles: u32) -> u32 {
        let weight = self.rarity(articles);
        if feature.is_country() { weight / 2 } else { weight }
    }

    /// The weight of what stands in so many articles.
    pub fn rarity(&self, articles: u32) -> u32 {
        let ratio = (self.articles + PRIOR) as u64 * 16 / u64::from(articles.max(1));
        ratio.saturating_mul(ratio).max(1).ilog2().saturating_sub(8)
    }

    pub fn get(&self, id: u32) -> Option<&Shared> {
        self.shared.get(id as usize)
    }

    pub fn whole(&self, sentence: u32) -> Whole {
        self.wholes.get(sentence as usize).copied().unwrap_or_default()
    }

    /// How many features are shared.
    pub fn len(&self) -> usize {
        self.shared.len()
    }

    /// The shared features of a sentence, in order.
    pub fn in_sentence(&self, sentence: u32) -> &[u32] {
        let at = sentence as usize;
        let from = self.wholes.get(at).map_or(0, |whole| whole.from);
        let to = self.wholes.get(at + 1).map_or(self.by_sentence.len(), |whole| whole.from);
        self.by_sentence.get(from..to).unwrap_or(&[])
    }

    /// The sentence at a place.
    pub fn sentence(&self, place: usize) -> Option<u32> {
        self.sentences.get(place).copied()
    }

    /// How many places there are.
    pub fn places(&self) -> usize {
        self.sentences.len()
    }

    /// The places of the sentences that have a feature, which are in order.
    pub fn range(&self, id: u32) -> core::ops::Range<usize> {
        let id = id as usize;
        let start = |id: usize| self.shared.get(id).map_or(self.sentences.len(), |shared| shared.from);
        start(id)..start(id + 1)
    }
}

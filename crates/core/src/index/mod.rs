//! The index: what makes a corpus quick to filter and search. Built once, after reading and linking.

pub mod search;
pub mod set;
pub mod stem;
pub mod words;

pub use search::Search;
pub use set::Set;

use crate::article::{Article, Salience};
use crate::rule::Kind;
use crate::source::TopicRule;
use crate::span::Span;
use std::collections::BTreeMap;

/// Which articles hold which values and words.
#[derive(Clone, Debug, Default)]
pub struct Index {
    ids: BTreeMap<String, usize>,
    /// Countries, most articles first.
    pub countries: Vec<ValueSets>,
    /// Topics, in the groups of the topic file, most articles first.
    pub topics: Vec<ValueSets>,
    count: usize,
}

/// The articles that hold one value of a facet.
#[derive(Clone, Debug, Default)]
pub struct ValueSets {
    /// ISO code or slug.
    pub key: String,
    /// Articles that name it.
    pub named: Set,
    /// Articles that are mainly about it.
    pub main: Set,
}

impl ValueSets {
    /// The articles mainly about it, or all that name it.
    #[must_use]
    pub fn set(&self, mainly: bool) -> &Set {
        if mainly { &self.main } else { &self.named }
    }
}

impl Index {
    /// Indexes `articles`.
    #[must_use]
    pub fn build(articles: &[Article], topics: &[TopicRule]) -> Self {
        let count = articles.len();
        let ids = articles.iter().enumerate().map(|(at, article)| (article.id.clone(), at)).collect();
        let country = |article: &Article| -> Vec<(String, Salience)> {
            article.countries.iter().map(|country| (country.iso.clone(), country.salience)).collect()
        };
        let topic = |article: &Article| -> Vec<(String, Salience)> {
            article.topics.iter().map(|topic| (topic.topic.clone(), topic.salience)).collect()
        };
        let known: BTreeMap<_, _> = topics.iter().map(|rule| (rule.slug.as_str(), ())).collect();
        let mut topics = collect(articles, topic);
        topics.retain(|sets| known.is_empty() || known.contains_key(sets.key.as_str()));
        Self { ids, countries: collect(articles, country), topics, count }
    }

    /// The place of the article `id` in the corpus.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// How many articles there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// The articles that answer to `search`, and how well.
    #[must_use]
    pub fn search(&self, articles: &[Article], search: &Search) -> (Set, Vec<f32>) {
        let mut found = Set::none(self.count);
        let mut scores = vec![0.0; self.count];
        for (at, article) in articles.iter().enumerate() {
            let mut with = vec![false; search.with.len()];
            let mut without = false;
            for (span, _) in searched(article) {
                let text = span.of(&article.text);
                let words = words::words(text, 0);
                let stems: Vec<_> = words.iter().map(words::Word::stem).collect();
                for (term, met) in search.with.iter().zip(&mut with) {
                    let hits = term.hits(&words, &stems).len();
                    *met |= hits > 0;
                    scores[at] += hits as f32;
                }
                without |= search.without.iter().any(|term| !term.hits(&words, &stems).is_empty());
            }
            if !without && with.iter().all(|met| *met) {
                found.insert(at);
            }
        }
        (found, scores)
    }
}

/// What search looks at: headline, then what feeds the facets.
pub(crate) fn searched(article: &Article) -> impl Iterator<Item = (Span, Kind)> + '_ {
    article.segments.iter().filter(|segment| segment.feeds).map(|segment| (segment.span, segment.kind))
}

/// The sets of every value, most articles first.
fn collect(articles: &[Article], values: impl Fn(&Article) -> Vec<(String, Salience)>) -> Vec<ValueSets> {
    let count = articles.len();
    let mut sets: BTreeMap<String, ValueSets> = BTreeMap::new();
    for (at, article) in articles.iter().enumerate() {
        for (key, salience) in values(article) {
            let entry = sets.entry(key).or_insert_with_key(|key| ValueSets {
                key: key.clone(),
                named: Set::none(count),
                main: Set::none(count),
            });
            entry.named.insert(at);
            if salience == Salience::Primary {
                entry.main.insert(at);
            }
        }
    }
    let mut sets: Vec<_> = sets.into_values().collect();
    sets.sort_by_cached_key(|sets| core::cmp::Reverse((sets.named.count(), sets.main.count())));
    sets
}

//! Builds a corpus from a bundle: its articles are indexed some at a time, so that a page can tell how far it is.

use super::{Corpus, OtherNames};
use crate::index::{Builder, Days};
use dateline_bundle::take_articles;
use dateline_model::article::Warning;
use dateline_model::order::Order as _;
use dateline_model::source::{Bundle, TopicRule};

/// A corpus whose articles are not all indexed yet.
#[derive(Debug)]
pub struct CorpusBuilder {
    corpus: Corpus,
    index: Builder,
}

impl CorpusBuilder {
    /// Takes the articles of `bundle` as they were read when it was packed.
    #[must_use]
    pub fn new(mut bundle: Bundle) -> Self {
        let articles = take_articles(&mut bundle);
        let Bundle { info, topics, problems, countries, names, supplement, .. } = bundle;
        let names = OtherNames::new(names, &countries);
        Self::of(Corpus { info, topics, articles, problems, countries, names, supplement, ..Corpus::default() })
    }

    /// Puts the articles of `corpus`, which has no index, in order; earliest possible day first; those that no closed days place after
    /// them, undated last.
    pub(crate) fn of(mut corpus: Corpus) -> Self {
        corpus.articles.order_by_key(|article| {
            let when = article.published.when.as_ref();
            let earliest = when.and_then(|when| when.earliest);
            let latest = when.and_then(|when| when.latest);
            let closed = when.and_then(Days::of).is_some_and(|days| days.closed);
            (when.is_none(), !closed, earliest, latest.is_none(), latest, article.id.clone())
        });
        // A bundle has topics and dossiers in one list.
        let (dossiers, topics) = core::mem::take(&mut corpus.topics).into_iter().partition(TopicRule::is_dossier);
        (corpus.topics, corpus.dossiers) = (topics, dossiers);
        // What is only to be known of a file is said where the file is.
        corpus.problems.retain(Warning::is_problem);
        // The packer has named most problems already.
        let mut named: Vec<_> = corpus.problems.iter().map(|it| (it.code.clone(), it.place.clone())).collect();
        named.order();
        for warning in corpus.articles.iter().flat_map(|article| &article.warnings).filter(|it| it.is_problem()) {
            let same =
                |(code, place): &(String, String)| code.cmp(&warning.code).then_with(|| place.cmp(&warning.place));
            if named.binary_search_by(same).is_err() {
                corpus.problems.push(warning.clone());
            }
        }
        Self { corpus, index: Builder::default() }
    }

    /// How many articles are indexed, and of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.index.count(), self.corpus.articles.len())
    }

    /// Indexes up to so many articles more.
    pub fn step(&mut self, most: usize) {
        let waiting = self.corpus.articles.get(self.index.count()..).unwrap_or(&[]);
        waiting.iter().take(most).for_each(|article| self.index.add(article));
    }

    /// Indexes what is left.
    #[must_use]
    pub fn finish(mut self) -> Corpus {
        self.step(usize::MAX);
        self.corpus.index = self.index.finish(&self.corpus.articles, &self.corpus.topics);
        self.corpus
    }
}

//! The corpus: what every view is a function of.

use crate::article::{Article, Warning};
use crate::index::Index;
use crate::link;
use crate::read;
use crate::recognise::topics::TopicSet;
use crate::source::{Bundle, CorpusInfo, TopicRule};

/// All articles, read and linked, with what a reader is told about them.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// `corpus.toml`.
    pub info: CorpusInfo,
    /// The topics in force, the corpus's own first.
    pub topics: Vec<TopicRule>,
    /// The articles, earliest possible day first, undated last.
    pub articles: Vec<Article>,
    /// What was wrong with the input.
    pub problems: Vec<Warning>,
    /// What makes it quick to filter and search.
    pub index: Index,
}

impl Corpus {
    /// Reads and links everything in `bundle`.
    #[must_use]
    pub fn read(bundle: Bundle) -> Self {
        let topics = TopicSet::lenient(&bundle.topics).0;
        let mut articles: Vec<_> = bundle.sources.iter().map(|source| read::read_with(source, &topics)).collect();
        link::link(&mut articles);
        Self::of(bundle.info, bundle.topics, articles, bundle.problems)
    }

    /// A corpus of articles already read and linked: puts them in order and indexes them.
    #[must_use]
    pub fn of(info: CorpusInfo, topics: Vec<TopicRule>, mut articles: Vec<Article>, problems: Vec<Warning>) -> Self {
        articles.sort_by_cached_key(|article| {
            let when = article.published.when.as_ref();
            let earliest = when.and_then(|when| when.earliest);
            let latest = when.and_then(|when| when.latest);
            (when.is_none(), earliest, latest.is_none(), latest, article.id.clone())
        });
        let mut problems = problems;
        problems.extend(articles.iter().flat_map(|article| article.warnings.clone()));
        let index = Index::build(&articles, &topics);
        Self { info, topics, articles, problems, index }
    }
}

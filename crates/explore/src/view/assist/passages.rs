//! The other sentences of an article that answer to a search, for who asks for them.

use super::assist;
use crate::corpus::Corpus;
use dateline_model::query::Query;

use crate::view::context::{Context, sentence_runs};
use crate::view::parts::Run;

/// The sentences of the article `id` that have words searched for, hits marked, in order, but for the one that its card
/// shows.
#[must_use]
pub fn more_passages(corpus: &Corpus, query: &Query, id: &str) -> Vec<Vec<Run>> {
    let context = Context::new(corpus, query, assist(corpus, query).search(corpus, query));
    let Some((at, article)) = corpus.index.find(id).and_then(|at| Some((at, corpus.articles.get(at)?))) else {
        return Vec::new();
    };
    let sentences = corpus.index.other_passages(&context.search, at);
    sentences.into_iter().map(|span| sentence_runs(&context, article, span)).collect()
}

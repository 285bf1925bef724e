//! The other sentences of an article that answer to a search, for who asks for them.

use super::aid;
use crate::corpus::Corpus;
use crate::query::Query;
use crate::view::Run;
use crate::view::explore::cards::sentence_runs;
use crate::view::label::Context;

/// The sentences of the article `id` that have words searched for, hits marked, in order, but for the one that its card
/// shows.
#[must_use]
pub fn more_passages(corpus: &Corpus, query: &Query, id: &str) -> Vec<Vec<Run>> {
    let aid = aid(corpus, query);
    let context = Context::new(corpus, query, &aid, 0);
    let Some((at, article)) = corpus.index.find(id).and_then(|at| Some((at, corpus.articles.get(at)?))) else {
        return Vec::new();
    };
    let sentences = corpus.index.other_passages(&context.search, at);
    sentences.into_iter().map(|span| sentence_runs(&context, article, span)).collect()
}

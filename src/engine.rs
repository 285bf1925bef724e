//! What answers questions: one asynchronous [`Engine`], so that a worker can stand behind it later.

use crate::later::{FindPart, Parts};
use dateline_core::article::Article;
use dateline_core::corpus::{Corpus, Names};
use dateline_core::query::Query;
use dateline_core::view::{Run, Suggestion, View};
use std::cell::RefCell;
use std::rc::Rc;

/// Why no view came back. The local engine never fails; one behind a message channel can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineError(pub String);

/// What is answered at once, while a screen is shown.
pub trait Aside {
    /// What `text`, typed while `query` is shown, may be meant to become: so many at most.
    fn suggest(&self, part: FindPart, query: &Query, text: &str, most: usize) -> Vec<Suggestion>;

    /// The sentences of the article `id` with words searched for that its card does not show.
    fn passages(&self, part: FindPart, query: &Query, id: &str) -> Vec<Vec<Run>>;
}

/// Whatever turns a query into a view.
pub trait Engine: Aside {
    /// Everything the screen that `query` asks for shows; what no part is there for is left out.
    fn view(&self, query: Query, parts: Parts) -> impl Future<Output = Result<View, EngineError>>;

    /// Calls countries and topics by these names from now on.
    fn speak(&self, names: Names);
}

/// The engine that holds the corpus on this very thread; clones share it.
#[derive(Clone, Debug)]
pub struct LocalEngine {
    corpus: Rc<RefCell<Corpus>>,
}

impl LocalEngine {
    /// Takes a corpus that was read.
    #[must_use]
    pub fn new(corpus: Corpus) -> Self {
        Self { corpus: Rc::new(RefCell::new(corpus)) }
    }

    /// Answers from `articles` instead of those it had.
    pub fn replace(&self, articles: Vec<Article>) {
        let mut corpus = self.corpus.borrow_mut();
        let mut old = core::mem::take(&mut *corpus);
        // What was wrong with the old reading is said anew by the new one, if it still is.
        old.problems.retain(|problem| !old.articles.iter().any(|article| article.warnings.contains(problem)));
        *corpus = Corpus::named(old.info, old.topics, articles, old.problems, old.countries);
        corpus.names = old.names;
    }
}

impl Aside for LocalEngine {
    fn suggest(&self, part: FindPart, query: &Query, text: &str, most: usize) -> Vec<Suggestion> {
        (part.suggest)(&self.corpus.borrow(), query, text, most)
    }

    fn passages(&self, part: FindPart, query: &Query, id: &str) -> Vec<Vec<Run>> {
        (part.passages)(&self.corpus.borrow(), query, id)
    }
}

impl Engine for LocalEngine {
    async fn view(&self, query: Query, parts: Parts) -> Result<View, EngineError> {
        let corpus = self.corpus.borrow();
        let aid = parts.find.map(|part| (part.aid)(&corpus, &query)).unwrap_or_default();
        let opener = parts.article.map(|part| part.opener);
        Ok(dateline_core::view::view_aided(&corpus, &query, opener, &aid))
    }

    fn speak(&self, names: Names) {
        self.corpus.borrow_mut().names = names;
    }
}

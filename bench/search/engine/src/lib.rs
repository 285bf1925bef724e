//! The core's search, compiled as a browser runs it, for `cargo xtask bench-search`.
//!
//! Nothing is done here that the page does not do: a bundle is opened, and searches go the way of the search box.

use dateline_bundle as bundle;
use dateline_explore::corpus::Corpus;
use dateline_explore::index::Index;
use dateline_explore::view::assist::assist;
use dateline_explore::view::{ScreenView, view};
use dateline_model::query::Query;
use wasm_bindgen::prelude::wasm_bindgen;

/// A corpus that can be searched.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    corpus: Corpus,
}

#[wasm_bindgen]
impl Engine {
    /// Opens the bundle `file`.
    ///
    /// # Errors
    /// Why the file is refused, as a sentence.
    #[wasm_bindgen(constructor)]
    pub fn new(file: &[u8]) -> Result<Self, String> {
        bundle::decode(file).map(|bundle| Self { corpus: Corpus::open(bundle) }).map_err(|why| why.to_string())
    }

    /// Builds the index once more, for its time; how many articles it holds.
    #[must_use]
    pub fn index(&self) -> usize {
        Index::build(&self.corpus.articles, &self.corpus.topics).count()
    }

    /// The memory of the module.
    #[must_use]
    pub fn memory(&self) -> wasm_bindgen::JsValue {
        wasm_bindgen::memory()
    }

    /// Bytes that the index takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.corpus.index.bytes()
    }

    /// The ids of the articles, one to a line, in the order that [`Engine::search`] counts in.
    #[must_use]
    pub fn ids(&self) -> String {
        let ids: Vec<&str> = self.corpus.articles.iter().map(|article| article.id.as_str()).collect();
        ids.join("\n")
    }

    /// The first `most` articles that answer to what was typed, best first, as numbers from 0; where nothing does, to the
    /// same with its words corrected, as on the page.
    #[must_use]
    pub fn search(&self, typed: &str, most: usize) -> Vec<u32> {
        let (mut found, mut scores) = self.corpus.index.search(&self.corpus.understand(typed));
        if found.is_empty() {
            let query = Query { search: typed.to_owned(), ..Query::default() };
            if let Some(corrected) = assist(&self.corpus, &query).corrected {
                (found, scores) = self.corpus.index.search(&self.corpus.understand(&corrected));
            }
        }
        let score = |at: u32| scores.get(at as usize).copied().unwrap_or(0.0);
        let mut best: Vec<u32> = found.iter().filter_map(|at| u32::try_from(at).ok()).collect();
        best.sort_by(|a, b| score(*b).total_cmp(&score(*a)));
        best.truncate(most);
        best
    }

    /// The whole screen for what was typed, as the page computes it: filters with counts, charts, cards with the words
    /// marked. How many articles are found.
    #[must_use]
    pub fn view(&self, typed: &str) -> u32 {
        let query = Query { search: typed.to_owned(), ..Query::default() };
        match view(&self.corpus, &query).screen {
            ScreenView::Explore(explore) => explore.found,
            _ => 0,
        }
    }
}

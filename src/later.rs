//! The parts of the program that come when the first screen stands.
//!
//! `#[wasm_split]` makes the function that it stands on, and all that only this function reaches, a module of its own
//! beside the program's (`cfg(split)`; `xtask/src/finish.rs` cuts it off). So whatever belongs to a part hangs on its
//! type and is named nowhere else. Otherwise it is all one program.

use crate::components::passages::{self, More};
use crate::components::suggestions::{self, Combobox};
use crate::platform::reader;
use crate::reread::PAUSE;
use crate::state::State;
use crate::views::article;
use dateline_core::corpus::Corpus;
use dateline_core::query::Query;
use dateline_core::view::{Aid, Opener, Run, Suggestion};
use leptos::prelude::*;
use std::sync::Arc;

/// The program of the article's page.
#[derive(Clone, Copy, Debug)]
pub struct ArticlePart {
    /// Builds what the page shows.
    pub opener: Opener,
    /// Draws it.
    pub draw: fn(State) -> AnyView,
}

/// What helps a search along.
#[derive(Clone, Copy, Debug)]
pub struct FindPart {
    /// Words corrected, other names.
    pub aid: fn(&Corpus, &Query) -> Aid,
    /// What typed words may be meant to become.
    pub suggest: fn(&Corpus, &Query, &str, usize) -> Vec<Suggestion>,
    /// The other sentences of an article that have words searched for.
    pub passages: fn(&Corpus, &Query, &str) -> Vec<Vec<Run>>,
    /// Draws what shows them under a card's first.
    pub more: fn(Self, State, Arc<More>) -> AnyView,
    /// Draws the list under the search box.
    pub draw: fn(Combobox) -> AnyView,
    /// Has it show what fits.
    pub typed: fn(Self, Combobox),
    /// Has it answer to a key; whether that was all that the key should do.
    pub key: fn(Self, Combobox, &str) -> bool,
    /// Remembers a search.
    pub remember: fn(&str),
}

/// The parts that a query needs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts {
    /// Where an article is opened.
    pub article: Option<ArticlePart>,
    /// Where there is a search; it is done without, if need be.
    pub find: Option<FindPart>,
}

/// Whether there is something in `query` that [`FindPart`] may help along.
pub fn is_search(query: &Query) -> bool {
    !query.search.trim().is_empty()
}

/// Loads the parts that `query` needs. Where a page is shown, a search is not kept waiting: what helps it along follows
/// when it comes. The first screen waits for all, and comes once.
///
/// # Errors
/// [`NotLoaded`], if one without which there is nothing to show did not come.
pub async fn parts_for(query: &Query, shown: Option<State>) -> Result<Parts, NotLoaded> {
    let mut parts = Parts::default();
    if query.article.is_some() {
        parts.article = Some(article_part().await?);
    }
    if is_search(query) {
        parts.find = match shown {
            None => find_part().await.ok(),
            Some(state) => state.find_or_load(),
        };
    }
    Ok(parts)
}

/// A part could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

impl ArticlePart {
    fn new() -> Self {
        Self { opener: Opener::new(), draw: article::article }
    }
}

impl FindPart {
    fn new() -> Self {
        Self {
            aid: dateline_core::view::aid,
            suggest: dateline_core::view::suggest,
            passages: dateline_core::view::more_passages,
            more: passages::more,
            draw: suggestions::draw,
            typed: suggestions::typed,
            key: suggestions::key,
            remember: suggestions::remember,
        }
    }
}

/// Loads the program of the article's page, once.
///
/// # Errors
/// [`NotLoaded`], if its file did not come; asked again, it tries again.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
pub async fn article_part() -> Result<ArticlePart, NotLoaded> {
    Ok(ArticlePart::new())
}

/// Loads what helps a search along, once.
///
/// # Errors
/// [`NotLoaded`], if its file did not come; asked again, it tries again.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
pub async fn find_part() -> Result<FindPart, NotLoaded> {
    Ok(FindPart::new())
}

#[cfg(split)]
pub use split::{article_part, find_part};

/// Has the parts loaded once the page has drawn, so that what they are for waits for nothing.
pub fn prefetch(state: State) {
    if cfg!(split) && !reader::saves_data() {
        let load = move || {
            state.load_find(None);
            leptos::task::spawn_local(async move {
                let _ = article_part().await;
            });
        };
        set_timeout(load, PAUSE);
    }
}

/// What the splitter needs: its macro declares the two ends of each cut as foreign functions.
#[cfg(split)]
#[allow(unsafe_code, missing_docs, unreachable_pub)]
mod split {
    use super::{ArticlePart, FindPart, NotLoaded};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for NotLoaded {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(article, fallible)]
    pub fn article_part() -> Result<ArticlePart, NotLoaded> {
        Ok(ArticlePart::new())
    }

    #[wasm_split(find, fallible)]
    pub fn find_part() -> Result<FindPart, NotLoaded> {
        Ok(FindPart::new())
    }
}

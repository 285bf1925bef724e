//! The parts of the program that come when the first screen stands.
//!
//! `#[wasm_split]` makes the function that it stands on, and all that only this function reaches, a module of its own
//! beside the program's (`cfg(split)`; `xtask/src/finish.rs` cuts it off). So whatever belongs to a part hangs on its
//! type and is named nowhere else. Otherwise it is all one program.

use crate::components::passages::{self, More};
use crate::components::suggestions::{self, Combobox};
use crate::late::{Missing, Once};
use crate::platform::{fetch, reader};
use crate::reread::PAUSE;
use crate::state::State;
use crate::views::article;
use dateline_core::corpus::Corpus;
use dateline_core::query::Query;
use dateline_core::view::{Aid, Opener, Run, Suggestion};
use futures::future::FutureExt;
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

thread_local! {
    static ARTICLE: Once<ArticlePart> = Once::default();
    static FIND: Once<FindPart> = Once::default();
}

/// Has the program of the article's page come, where it is not here yet.
pub fn article() -> Once<ArticlePart> {
    let coming = ARTICLE.with(Once::clone);
    coming.start(|| article_part().map(|part| part.map_err(|NotLoaded| String::new())).boxed_local());
    coming
}

/// Has what helps a search along come, where it is not here yet.
pub fn find() -> Once<FindPart> {
    let coming = FIND.with(Once::clone);
    coming.start(|| find_part().map(|part| part.map_err(|NotLoaded| String::new())).boxed_local());
    coming
}

/// What did not come is asked for anew.
pub fn try_again() {
    ARTICLE.with(Once::forget_failure);
    FIND.with(Once::forget_failure);
}

/// The name of the file of the article's page.
#[must_use]
pub fn article_file() -> String {
    fetch::named_href("part-article").unwrap_or_default()
}

/// Has what `query` needs come.
pub fn start(query: &Query) {
    if query.article.is_some() {
        article();
    }
    if is_search(query) {
        find();
    }
}

/// The parts that `query` needs; for the article's page it waits so many milliseconds. A search is never kept waiting:
/// what helps it along follows when it comes. Why there is no article's page, if there should be.
pub async fn parts_for(query: &Query, milliseconds: u32) -> (Parts, Option<Missing>) {
    start(query);
    let (mut parts, mut missing) = (Parts::default(), None);
    if query.article.is_some() {
        match article().within(milliseconds).await {
            Ok(part) => parts.article = Some(part),
            Err(why) => missing = Some(why),
        }
    } else if is_search(query) {
        parts.find = find().within(0).await.ok();
    }
    (parts, missing)
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
async fn article_part() -> Result<ArticlePart, NotLoaded> {
    Ok(ArticlePart::new())
}

/// Loads what helps a search along, once.
///
/// # Errors
/// [`NotLoaded`], if its file did not come; asked again, it tries again.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
async fn find_part() -> Result<FindPart, NotLoaded> {
    Ok(FindPart::new())
}

#[cfg(split)]
use split::{article_part, find_part};

/// Has the parts loaded once the page has drawn, so that what they are for waits for nothing.
pub fn prefetch(state: State) {
    if cfg!(split) && !reader::saves_data() {
        let load = move || {
            state.load_find(None);
            article();
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

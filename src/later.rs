//! The part of the program that comes when an article is first opened.
//!
//! `#[wasm_split]` makes the function that it stands on, and all that only this function reaches, a module of its own
//! beside the program's (`cfg(split)`; `xtask/src/finish.rs` cuts it off). So whatever belongs to the article's
//! page hangs on [`ArticlePart`] and is named nowhere else. Otherwise it is all one program.

use crate::platform::reader;
use crate::reread::PAUSE;
use crate::state::State;
use crate::views::article;
use dateline_core::view::Opener;
use leptos::prelude::*;

/// The program of the article's page.
#[derive(Clone, Copy, Debug)]
pub struct ArticlePart {
    /// Builds what the page shows.
    pub opener: Opener,
    /// Draws it.
    pub draw: fn(State) -> AnyView,
}

/// The part could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

impl ArticlePart {
    fn new() -> Self {
        Self { opener: Opener::new(), draw: article::article }
    }
}

/// Loads the part, once.
///
/// # Errors
/// [`NotLoaded`], if its file did not come; asked again, it tries again.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
pub async fn article_part() -> Result<ArticlePart, NotLoaded> {
    Ok(ArticlePart::new())
}

#[cfg(split)]
pub use split::article_part;

/// Has the parts loaded once the page has drawn, so that opening an article waits for nothing.
pub fn prefetch() {
    if cfg!(split) && !reader::saves_data() {
        let load = || {
            leptos::task::spawn_local(async {
                let _ = article_part().await;
            });
        };
        set_timeout(load, PAUSE);
    }
}

/// What the splitter needs: its macro declares the two ends of the cut as foreign functions.
#[cfg(split)]
#[allow(unsafe_code, missing_docs, unreachable_pub)]
mod split {
    use super::{ArticlePart, NotLoaded};
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
}

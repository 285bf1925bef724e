//! From the bundle to a mounted page, or to a page that says what failed.

use crate::app::App;
use crate::lazy::{self, Programs};
use crate::platform::{dom, fetch, history, timers};
use crate::state::AppState;
use crate::verify::{PAUSE, Verifier};
use crate::words::{Words, english};
use crate::{language, url};
use dateline_core::corpus::Corpus;
use dateline_core::opening::Opening;
use dateline_core::query::{Notice, Query, ScreenKind};
use leptos::prelude::*;

/// Articles indexed in a row.
const AT_ONCE: usize = 20;
/// Milliseconds after which the page may draw, and tell how far it is.
const BUSY: f64 = 60.0;

/// Element ids that the printed page and the app agree on.
pub mod ids {
    /// The printed page, replaced by the app.
    pub const PRINTED: &str = "printed";
    /// The line that tells progress.
    pub const LOADING: &str = "loading";
    /// The page that says what failed.
    pub const FAILED: &str = "failed";
    /// The sentence in it that says what.
    pub const FAILED_WHY: &str = "failed-why";
    /// Its heading, how to mend it, the button that tries again, and what is still there.
    pub const FAILED_PARTS: [&str; 4] = ["failed-title", "failed-mend", "failed-retry", "failed-below"];
}

/// Loads the bundle, reads the corpus, and only then, in one task, takes the printed page away and mounts: nothing jumps.
pub async fn boot() {
    let (query, notices) = url::current();
    let language = language::of(&query);
    // First, so that what follows is told in it; the browser fetches both at once.
    let spoken = language::load(language).await;
    let words = spoken.as_ref().map_or_else(|_| english(), |(words, _)| *words);
    let trouble = spoken.as_ref().err().map(|why| words.speechless(language::own_name(language), why));
    match load(words).await {
        Ok((mut corpus, file)) => {
            if let Ok((_, names)) = spoken {
                corpus.names = names;
            }
            let programs = Programs::new();
            programs.load(dateline_core::view::screen_of(&corpus, &query)).await;
            mount(Boot { query, notices, corpus, words, trouble, programs, file });
        }
        Err(why) => fail(words, &why),
    }
}

/// The corpus, and the file that it stands in.
async fn load(words: Words) -> Result<(Corpus, Vec<u8>), String> {
    let href = fetch::bundle_href().ok_or_else(|| words.failed_files().to_owned())?;
    let progress = |got, total| dom::set_text(ids::LOADING, &words.loading_bytes(got, total));
    let bytes = fetch::bytes(&href, &progress).await.map_err(|why| words.failed_fetch(&href, &why))?;
    timers::yield_to_browser().await;
    let bundle = dateline_core::bundle::decode(&bytes).map_err(|why| format!("{} {why}", words.failed_bundle()))?;
    timers::yield_to_browser().await;
    let mut opening = Opening::new(bundle);
    let mut told = 0.0;
    loop {
        opening.step(AT_ONCE);
        let (done, total) = opening.progress();
        if done == total {
            timers::yield_to_browser().await;
            return Ok((opening.finish(), bytes));
        }
        // Where nobody looks, nothing is drawn, and timers are slow.
        if timers::now() - told > BUSY && !dom::is_hidden() {
            dom::set_text(ids::LOADING, &words.loading_articles(done, total));
            timers::yield_to_browser().await;
            told = timers::now();
        }
    }
}

/// What a page starts with.
struct Boot {
    query: Query,
    notices: Vec<Notice>,
    corpus: Corpus,
    words: Words,
    trouble: Option<String>,
    programs: Programs,
    file: Vec<u8>,
}

/// Puts the app in the place of the printed page.
fn mount(boot: Boot) {
    let Boot { query, notices, corpus, words, trouble, programs, file } = boot;
    let scroll = history::remembered_scroll();
    dom::remove(ids::PRINTED);
    dom::remove(ids::FAILED);
    dom::root_class("deep", false);
    dom::root_class("failed", false);
    dom::root_class("mounted", true);
    dom::root_attribute("lang", Some(words.tag()));
    mount_to_body(move || {
        let state = AppState::new(query, notices, corpus, words);
        state.language_trouble.set(trouble.unwrap_or_default());
        let verifier = Verifier::new(state, file);
        provide_context(verifier);
        verifier.offer();
        view! { <App state programs /> }
    });
    match scroll {
        Some(height) => dom::scroll_to(height),
        None => history::show_fragment(),
    }
    prefetch(programs);
}

/// Has the other screens loaded once the page has drawn, so that opening one waits for nothing.
fn prefetch(programs: Programs) {
    if lazy::IS_SPLIT && !fetch::saves_data() {
        leptos::task::spawn_local(async move {
            timers::pause(PAUSE).await;
            for screen in ScreenKind::ALL {
                programs.load(screen).await;
            }
        });
    }
}

#[cfg(feature = "csr")]
fn mount_to_body<V: IntoView + 'static>(page: impl FnOnce() -> V + 'static) {
    leptos::mount::mount_to_body(page);
}

/// The build's own printer never mounts.
#[cfg(not(feature = "csr"))]
fn mount_to_body<V: IntoView>(page: impl FnOnce() -> V) {
    let _ = page();
}

/// Shows what failed and how to mend it; the printed headlines stay below.
fn fail(words: Words, why: &str) {
    dom::remove(ids::LOADING);
    dom::set_text(ids::FAILED_WHY, why);
    let parts = [words.failed(), words.failed_mend(), words.failed_retry(), words.failed_below()];
    for (id, text) in ids::FAILED_PARTS.iter().zip(parts) {
        dom::set_text(id, text);
    }
    dom::set_attribute(ids::FAILED, "lang", words.tag());
    dom::root_class("deep", false);
    dom::root_class("failed", true);
    dom::unhide(ids::FAILED);
}

//! From the bundle to a mounted page, or to a page that says what failed.

use crate::engine::{Engine, LocalEngine};
use crate::platform::{dom, fetch, history};
use crate::state::State;
use crate::words::words;
use crate::{reread, url, views};
use dateline_core::corpus::Corpus;

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
}

/// Loads the bundle, reads the corpus, computes the first view, and only then, in one task,
/// takes the printed page away and mounts: nothing jumps.
pub async fn start() {
    match load().await {
        Ok((corpus, file)) => show(LocalEngine::new(corpus), file).await,
        Err(why) => fail(&why),
    }
}

/// The corpus, and the file that it stands in.
async fn load() -> Result<(Corpus, Vec<u8>), String> {
    let w = words();
    let href = fetch::bundle_href().ok_or_else(|| w.failed_files().to_owned())?;
    let progress = |got, total| dom::set_text(ids::LOADING, &w.loading_bytes(got, total));
    let bytes = fetch::bytes(&href, progress).await.map_err(|why| w.failed_fetch(&href, &why))?;
    let bundle = dateline_core::bundle::decode(&bytes).map_err(|why| format!("{} {why}", w.failed_bundle()))?;
    Ok((Corpus::open(bundle), bytes))
}

async fn show(engine: LocalEngine, file: Vec<u8>) {
    let (query, notices) = url::current();
    match engine.view(query.clone()).await {
        Ok(view) => {
            let scroll = history::remembered_scroll();
            let state = State::new(query, notices, view);
            dom::remove(ids::PRINTED);
            dom::remove(ids::FAILED);
            dom::root_class("deep", false);
            dom::root_class("failed", false);
            dom::root_class("mounted", true);
            mount(state);
            state.run(engine.clone());
            if let Some(height) = scroll {
                dom::scroll_to(height);
            }
            reread::prepare(state, engine, file);
        }
        Err(why) => fail(&why.0),
    }
}

#[cfg(feature = "csr")]
fn mount(state: State) {
    leptos::mount::mount_to_body(move || views::app(state));
}

/// The build's own printer never mounts.
#[cfg(not(feature = "csr"))]
fn mount(state: State) {
    let _ = views::app(state);
}

/// Shows what failed and how to mend it; the printed headlines stay below.
fn fail(why: &str) {
    dom::remove(ids::LOADING);
    dom::set_text(ids::FAILED_WHY, why);
    dom::root_class("deep", false);
    dom::root_class("failed", true);
    dom::unhide(ids::FAILED);
}

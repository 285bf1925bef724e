//! From the bundle to a mounted page, or to a page that says what failed.

use crate::engine::{Engine, LocalEngine};
use crate::late::{MOMENT, Missing, PATIENCE};
use crate::platform::{dom, fetch, history};
use crate::state::State;
use crate::words::{Words, words};
use crate::{language, later, reread, url, views};
use dateline_core::corpus::Corpus;
use dateline_core::opening::Opening;
use dateline_core::query::{Language, Notice, Query};

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

/// Loads the bundle, reads the corpus, computes the first view, and only then, in one task,
/// takes the printed page away and mounts: nothing jumps.
pub async fn start() {
    // From here on the program itself says what it waits for.
    dom::root_class("started", true);
    go_on();
    let (query, notices) = url::current();
    let language = language::of(&query);
    later::start(&query);
    // First, so that what follows is told in it; the browser fetches both at once.
    if let Ok((words, _)) = language::load(language, MOMENT).await {
        words.put_in_force();
    }
    match load().await {
        Ok((corpus, file)) => {
            let engine = LocalEngine::new(corpus);
            // Late ones may have come meanwhile; others follow.
            let words = language::load(language, MOMENT).await.map(|(words, names)| {
                words.put_in_force();
                engine.speak(names);
                words
            });
            show(engine, file, (query, notices), (language, words)).await;
        }
        Err(why) => fail(&why),
    }
}

/// The corpus, and the file that it stands in.
async fn load() -> Result<(Corpus, Vec<u8>), String> {
    let w = words();
    let href = fetch::bundle_href().ok_or_else(|| w.failed_files().to_owned())?;
    let progress = |got, total| {
        go_on();
        dom::set_text(ids::LOADING, &w.loading_bytes(got, total));
    };
    let bytes = fetch::bytes(&href, &progress, &|| late(&href)).await.map_err(|why| w.failed_fetch(&href, &why))?;
    go_on();
    dom::breathe().await;
    let bundle = dateline_core::bundle::decode(&bytes).map_err(|why| format!("{} {why}", w.failed_bundle()))?;
    dom::breathe().await;
    let mut opening = Opening::new(bundle);
    let mut told = 0.0;
    loop {
        opening.step(AT_ONCE);
        let (done, total) = opening.progress();
        if done == total {
            dom::breathe().await;
            return Ok((opening.finish(), bytes));
        }
        // Where nobody looks, nothing is drawn, and timers are slow.
        if dom::now() - told > BUSY && !dom::is_hidden() {
            dom::set_text(ids::LOADING, &w.loading_articles(done, total));
            dom::breathe().await;
            told = dom::now();
        }
    }
}

async fn show(
    engine: LocalEngine,
    file: Vec<u8>,
    (query, notices): (Query, Vec<Notice>),
    (language, words): (Language, Result<Words, Missing>),
) {
    if query.article.is_some() {
        dom::set_text(ids::LOADING, crate::words::words().opening());
    }
    let parts = later::parts_for(&query, PATIENCE).await;
    match engine.view(query.clone(), parts.0).await {
        Ok(view) => {
            dom::breathe().await;
            let scroll = history::remembered_scroll();
            let state = State::new(query, notices, view);
            state.begin(language, words);
            if parts.1.is_some() {
                state.await_article();
            }
            state.take(parts);
            dom::remove(ids::PRINTED);
            dom::remove(ids::FAILED);
            dom::root_class("deep", false);
            dom::root_class("mounted", true);
            mount(state);
            state.run(engine.clone());
            match scroll {
                Some(height) => dom::scroll_to(height),
                None => history::show_fragment(),
            }
            reread::prepare(state, engine, file);
            later::prefetch(state);
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
    let w = words();
    dom::remove(ids::LOADING);
    say(w.failed(), why, w.failed_mend());
}

/// Shows which file has not come for some seconds, above the printed headlines.
fn late(file: &str) {
    let w = words();
    say(w.late(), &w.late_file(file), w.late_mend());
}

fn say(title: &str, why: &str, mend: &str) {
    let w = words();
    dom::set_text(ids::FAILED_WHY, why);
    for (id, text) in ids::FAILED_PARTS.iter().zip([title, mend, w.failed_retry(), w.failed_below()]) {
        dom::set_text(id, text);
    }
    dom::set_attribute(ids::FAILED, "lang", w.tag());
    dom::root_class("deep", false);
    dom::root_class("failed", true);
    dom::hide(ids::FAILED, false);
}

/// What was waited for comes after all.
fn go_on() {
    dom::root_class("failed", false);
    dom::hide(ids::FAILED, true);
}

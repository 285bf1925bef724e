//! From the bundle to a mounted page, or to a page that says what failed.

use crate::app::App;
use crate::language;
use crate::lazy;
use crate::loading::MOMENT;
use crate::platform::{dom, fetch, history, timers};
use crate::programs::Programs;
use crate::state::AppState;
use crate::translation::Languages;
use crate::url::{self, Step};
use crate::verify::Verifier;
use crate::words::{Words, english};
use dateline_explore::corpus::Corpus;
use dateline_explore::corpus::CorpusBuilder;
use dateline_model::query::{Notice, Query, ScreenKind};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Articles indexed in a row.
const AT_ONCE: usize = 20;
/// Milliseconds after which the page may draw, and tell how far it is.
const BUSY: f64 = 30.0;
/// Milliseconds after which it is looked again whether all is drawn.
const FRAME: u32 = 16;
/// Milliseconds that the page rests before the other screens are loaded: the hand that opens one at once is not kept waiting
/// by those that it did not ask for.
const REST: u32 = 3000;

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
    pub const FAILED_PARTS: [&str; 5] = ["failed-title", "failed-mend", "failed-retry", "failed-below", "failed-list"];
}

/// Loads the bundle, reads the corpus, draws the app, and only then, in one task, puts it in the place of the printed page:
/// nothing jumps.
pub async fn boot() {
    // From here on the program itself says what it waits for.
    dom::root_class("started", true);
    go_on();
    let (query, notices) = url::current();
    let (languages, programs) = (Languages::new(), lazy::programs());
    let (language, screen) = (language::of(&query), query.screen.kind());
    spawn_local(lazy::load(programs, screen));
    // First, so that what follows is told in it.
    let words = languages.load(language, MOMENT).await.map_or_else(english, |(words, _)| words);
    match load(words).await {
        Ok((mut corpus, file)) => {
            // Late ones may have come meanwhile; others follow.
            let mut words = words;
            if let Some((own, localisation)) = languages.here(language) {
                words = own;
                corpus.localisation = localisation;
            }
            if screen != ScreenKind::Explore {
                dom::set_text(ids::LOADING, words.opening());
                programs.settled(screen).await;
            }
            mount(Boot { query, notices, corpus, words, programs, languages, file });
        }
        Err(why) => fail(words, &why),
    }
}

/// The corpus, and the file that it stands in.
async fn load(words: Words) -> Result<(Corpus, Vec<u8>), String> {
    let href = fetch::bundle_href().ok_or_else(|| words.failed_files().to_owned())?;
    let progress = |got, total| {
        go_on();
        dom::set_text(ids::LOADING, &words.loading_bytes(got, total));
    };
    let file = href.clone();
    let late: Rc<dyn Fn()> = Rc::new(move || say(words, words.late(), &words.late_file(&file), words.late_mend()));
    let bytes = fetch::bytes(&href, &progress, &late).await.map_err(|why| words.failed_fetch(&href, &why))?;
    go_on();
    timers::yield_to_browser().await;
    let bundle = dateline_bundle::decode(&bytes).map_err(|why| format!("{} {why}", words.failed_bundle()))?;
    timers::yield_to_browser().await;
    let mut opening = CorpusBuilder::new(bundle);
    let mut told = 0.0;
    loop {
        opening.step(AT_ONCE);
        let (done, total) = opening.progress();
        if done == total {
            timers::yield_to_browser().await;
            let corpus = opening.finish();
            timers::yield_to_browser().await;
            return Ok((corpus, bytes));
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
    programs: Programs,
    languages: Languages,
    file: Vec<u8>,
}

/// Draws the app behind the printed page, in slices, and then puts it in its place.
fn mount(boot: Boot) {
    let Boot { query, notices, corpus, words, programs, languages, file } = boot;
    let scroll = history::remembered_scroll();
    if scroll.is_some() {
        // Where it stood, it must be as long as it was.
        programs.go_on();
    }
    dom::root_class("mounting", true);
    mount_to_body(move || {
        let state = AppState::new(&query, notices, corpus, words);
        let verifier = Verifier::new(state, file);
        provide_context(verifier);
        spawn_local(async move {
            let limit = timers::now() + f64::from(MOMENT);
            while dom::is_drawing() && timers::now() < limit {
                timers::pause(FRAME).await;
            }
            reveal(state, scroll);
            verifier.offer();
            follow(programs).await;
        });
        view! { <App state programs languages /> }
    });
}

/// Shows the app, and takes the printed page away.
fn reveal(state: AppState, scroll: Option<f64>) {
    // What was ticked before the app was there counts.
    let query = state.query.with_untracked(|query| with_ticks(query.clone()));
    let focused = dom::ticked(ids::PRINTED).1;
    dom::remove(ids::PRINTED);
    dom::remove(ids::FAILED);
    for (class, now) in [("deep", false), ("mounting", false), ("mounted", true)] {
        dom::root_class(class, now);
    }
    dom::root_attribute("lang", Some(state.words.get_untracked().tag()));
    if state.query.with_untracked(|now| *now != query) {
        state.query.set(query);
    }
    if let Some(value) = focused {
        dom::focus_first(&format!("input[value='{value}']"));
    }
    match scroll {
        Some(height) => dom::scroll_to(height),
        None => history::show_fragment(),
    }
}

/// `query` with what a person has ticked in the printed page.
fn with_ticks(query: Query) -> Query {
    let (ticks, _) = dom::ticked(ids::PRINTED);
    if ticks.is_empty() {
        return query;
    }
    // It is printed for a link without conditions only.
    let (ticked, _) = Query::parse(&ticks.join("&"));
    let ticked = ticked.with_language(query.language);
    if ticked != query {
        url::write(&ticked, Step::Replace);
    }
    ticked
}

/// Has the rest of the page drawn once its first part stands, and the other screens loaded after that, so that opening one
/// waits for nothing.
async fn follow(programs: Programs) {
    timers::yield_to_browser().await;
    programs.go_on();
    if lazy::IS_SPLIT && !fetch::saves_data() {
        timers::pause(REST).await;
        for screen in ScreenKind::ALL {
            lazy::load(programs, screen).await;
        }
        lazy::load_deferred(programs).await;
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
    say(words, words.failed(), why, words.failed_mend());
}

/// Shows what is wrong, above the printed headlines.
fn say(words: Words, title: &str, why: &str, mend: &str) {
    dom::set_text(ids::FAILED_WHY, why);
    let texts = [title, mend, words.failed_retry(), words.failed_below(), words.footer_list()];
    for (id, text) in ids::FAILED_PARTS.iter().zip(texts) {
        dom::set_text(id, text);
    }
    dom::set_attribute(ids::FAILED, "lang", words.tag());
    dom::root_class("deep", false);
    dom::root_class("failed", true);
    dom::hide(ids::FAILED, false);
}

/// What was waited for comes after all.
fn go_on() {
    dom::root_class("failed", false);
    dom::hide(ids::FAILED, true);
}

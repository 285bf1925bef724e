//! Your articles: files and texts that a person brings along, read in this browser, looked at, and shown with the others or
//! alone; taken away again; saved as a page.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod bring;
mod collection;
mod correct;
mod list;
mod page;
mod save;

use self::bring::Bring;
use self::collection::Prepared;
use self::correct::Correct;
use self::list::{Brought, Preview};
use self::save::SavePage;
use crate::components::screen::set_title;
use crate::state::{use_state, use_words};
use crate::verify::Verifier;
use crate::words::{self, Words};
use dateline_explore::view::screens::own::{self, Own};
use dateline_model::source::Bundle;
use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <OwnScreen /> }.into_any()
}

/// How far what was asked for is.
#[derive(Clone, Debug)]
enum Stage {
    /// Nothing was asked for.
    Rest,
    /// So many texts are read.
    Reading(usize),
    /// They are read, and wait to be shown.
    Read(Box<Prepared>),
    /// Why they were not.
    Failed(String),
}

/// What the parts of the screen share; a context.
#[derive(Clone, Copy)]
struct Desk {
    stage: RwSignal<Stage>,
    /// Has the reading stop.
    stop: StoredValue<Option<AbortHandle>>,
    /// The bundle before the last change, where it can be undone.
    before: RwSignal<Option<Vec<u8>>>,
    /// What is said of the last change.
    said: RwSignal<String>,
    verifier: Verifier,
}

/// What the parts of the screen share.
fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// Has the worker read `bundle`, of which `texts` are new; then `then` says what to do with it.
    fn read(self, bundle: Result<Bundle, String>, texts: usize, then: impl FnOnce(Prepared) + 'static) {
        let bundle = match bundle {
            Ok(bundle) => bundle,
            Err(why) => return self.stage.set(Stage::Failed(why)),
        };
        self.said.set(String::new());
        self.stage.set(Stage::Reading(texts));
        let (reading, stop) = abortable(collection::prepare(bundle));
        self.stop.set_value(Some(stop));
        leptos::task::spawn_local(async move {
            match reading.await {
                Ok(Ok(prepared)) => {
                    self.stage.set(Stage::Rest);
                    then(prepared);
                }
                Ok(Err(why)) => self.stage.set(Stage::Failed(why)),
                // It was stopped.
                Err(_) => self.stage.set(Stage::Rest),
            }
        });
    }

    /// Stops reading.
    fn stop(self) {
        if let Some(stop) = self.stop.get_value() {
            stop.abort();
        }
    }

    /// Shows a collection instead of the one that is shown.
    fn show(self, prepared: Prepared) {
        self.before.set(Some(self.verifier.bundle()));
        self.stage.set(Stage::Rest);
        self.verifier.show(prepared.file, prepared.corpus);
    }
}

/// The screen.
#[component]
fn OwnScreen() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let desk = Desk {
        stage: RwSignal::new(Stage::Rest),
        stop: StoredValue::new(None),
        before: RwSignal::new(None),
        said: RwSignal::new(String::new()),
        verifier: expect_context(),
    };
    provide_context(desk);
    set_title(Words::own);
    let shown: Memo<Own> = Memo::new(move |_| state.corpus.with(own::view));
    view! {
        <div class="wrap own">
            <header class="screen-head">
                <h1 id="heading" tabindex="-1">
                    {words.text(Words::own)}
                </h1>
                <p class="note">{words.text(Words::own_note)}</p>
            </header>
            <Progress />
            <Preview />
            <Brought shown />
            <Bring />
            <Correct />
            <SavePage shown />
        </div>
    }
}

/// What is going on, or has failed, with a way to stop or to undo it.
#[component]
fn Progress() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let said = move || match desk.stage.get() {
        Stage::Reading(texts) => words.get().own_reading(texts),
        Stage::Failed(why) => words.get().own_failed(&why),
        Stage::Rest | Stage::Read(_) => desk.said.get(),
    };
    let reading = move || desk.stage.with(|stage| matches!(stage, Stage::Reading(_)));
    let undoable = move || !reading() && desk.before.with(Option::is_some);
    let undo = move |_| {
        let Some(file) = desk.before.get_untracked() else { return };
        leptos::task::spawn_local(async move {
            if let Ok(prepared) = collection::open(file).await {
                desk.show(prepared);
                desk.before.set(None);
                desk.said.set(words.get_untracked().own_undone().to_owned());
            }
        });
    };
    view! {
        <div class="own-said">
            <p role="status">{said}</p>
            <Show when=reading>
                <progress aria-label=words.text(Words::own_busy)></progress>
                <button type="button" on:click=move |_| desk.stop()>
                    {words.text(Words::own_stop)}
                </button>
            </Show>
            <Show when=undoable>
                <button type="button" class="quiet" on:click=undo>
                    {words.text(Words::own_undo)}
                </button>
            </Show>
        </div>
    }
}

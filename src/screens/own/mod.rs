//! Your articles: files and texts that a person brings along, read in this browser, looked at, and shown with the others or
//! alone; taken away again; kept in this browser; saved as a page and as a folder.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod bring;
mod collection;
mod correct;
mod day_entry;
mod items;
mod keep;
mod kept;
mod list;
mod page;
mod save;
mod taking;

use self::bring::{Bring, FileNotes, Tables};
use self::collection::Prepared;
use self::correct::Correct;
use self::kept::{Keep, KeptLine};
use self::list::{Brought, Preview};
use self::save::Save;
use self::taking::Taking;
use crate::components::screen::set_title;
use crate::platform::files::{self, Chosen};
use crate::platform::{dom, timers};
use crate::state::{AppState, PageWords, use_state, use_words};
use crate::verify::Verifier;
use crate::words::{self, Words};
use dateline_explore::view::screens::own::{self, Own};
use dateline_model::article::Warning;
use dateline_model::brought::{Layouts, Table};
use dateline_model::source::Bundle;
use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use std::sync::Arc;

/// In the foot of a page, of which this is a context, no screen is drawn but what is said of what the browser keeps.
#[derive(Clone, Copy, Debug)]
pub struct InFoot;

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    if use_context::<InFoot>().is_some() {
        view! { <KeptLine /> }.into_any()
    } else {
        view! { <OwnScreen /> }.into_any()
    }
}

/// The element id of what is said of the last change.
const SAID: &str = "own-said";

/// How far what was asked for is.
#[derive(Clone, Debug)]
enum Stage {
    /// Nothing was asked for.
    Rest,
    /// So many files of so many are opened; none are counted yet.
    Opening(usize, usize),
    /// So many texts are read.
    Reading(usize),
    /// Why they were not.
    Failed(String),
}

/// What the parts of the screen share; a context.
#[derive(Clone, Copy)]
struct Desk {
    stage: RwSignal<Stage>,
    /// What was brought, with what is shown: it is read, and waits to be shown.
    waiting: RwSignal<Option<Arc<Prepared>>>,
    /// Has what is done stop.
    stop: StoredValue<Option<AbortHandle>>,
    /// What is said of the last change.
    said: RwSignal<String>,
    /// Whether what is brought is shown without the others.
    alone: RwSignal<bool>,
    /// The files that came last, to be read again with other columns or with more files.
    files: StoredValue<Vec<Chosen>, LocalStorage>,
    /// The files that are being opened.
    opening: StoredValue<Vec<Chosen>, LocalStorage>,
    /// The tables among them.
    tables: RwSignal<Vec<Table>>,
    /// Those of which nothing is read, and why.
    refused: RwSignal<Vec<Warning>>,
    /// What else is told of them.
    told: RwSignal<Vec<Warning>>,
    verifier: Verifier,
    state: AppState,
}

/// Shows a collection. What is stated in it, and was not by its owner, its reader has stated.
fn put(state: AppState, verifier: Verifier, prepared: Prepared) {
    let owners = keep::owners(state);
    let mut stated = own::stated_articles(&prepared.corpus);
    stated.retain(|id| !owners.contains(id));
    state.stated.set(stated);
    verifier.show(prepared.file, prepared.corpus);
}

/// What the parts of the screen share.
fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// Has the worker read what `change` makes of the bundle that is shown, shows it, and says `said`. What waits to be shown
    /// is changed with it, and waits on: nothing of either is lost.
    fn change(self, change: impl Fn(&[u8]) -> Result<Bundle, String> + 'static, said: String) {
        if untrack(|| self.is_busy()) {
            return;
        }
        self.said.set(String::new());
        self.stage.set(Stage::Reading(0));
        let work = async move {
            let shown = self.prepare(change(&self.verifier.bundle())?).await?;
            let waiting = match self.waiting.get_untracked() {
                Some(waiting) => Some(self.prepare(change(&waiting.file)?).await?),
                None => None,
            };
            Ok((shown, waiting))
        };
        self.run(work, move |(shown, waiting)| {
            self.show(shown, waiting);
            self.said.set(said);
        });
    }

    /// Has the worker read `bundle`, once it has checked what the page was opened with: its answer would take the place of
    /// what is shown then.
    async fn prepare(self, bundle: Bundle) -> Result<Prepared, String> {
        keep::checked(self.state).await;
        collection::prepare(bundle).await
    }

    /// Does `work`, which can be stopped; `then` takes what comes of it.
    fn run<T: 'static>(self, work: impl Future<Output = Result<T, String>> + 'static, then: impl FnOnce(T) + 'static) {
        self.stop();
        let (work, stop) = abortable(work);
        self.stop.set_value(Some(stop));
        leptos::task::spawn_local(async move {
            match work.await {
                Ok(Ok(done)) => then(done),
                Ok(Err(why)) => self.stage.set(Stage::Failed(why)),
                // It was stopped, by a person or as they have left.
                Err(_) => drop(self.stage.try_set(Stage::Rest)),
            }
        });
    }

    /// Whether files are opened or texts are read.
    fn is_busy(self) -> bool {
        self.stage.with(|stage| matches!(stage, Stage::Opening(..) | Stage::Reading(_)))
    }

    /// What was read and waits to be shown; nothing while more is read.
    fn read(self) -> Option<Arc<Prepared>> {
        if self.is_busy() { None } else { self.waiting.get() }
    }

    /// The columns of the tables that came last, as they were understood or chosen.
    fn layouts(self) -> Layouts {
        self.tables.get_untracked().into_iter().map(|table| (table.path, table.layout)).collect()
    }

    /// Has `prepared` wait to be shown, or nothing any more. What is kept is kept with it: a page may be closed at any time.
    fn wait(self, prepared: Option<Prepared>) {
        self.stage.set(Stage::Rest);
        self.waiting.set(prepared.map(Arc::new));
        // The button that was pressed may have gone with what it did.
        request_animation_frame(|| {
            if dom::is_focus_lost() {
                dom::focus(SAID);
            }
        });
        keep::changed(|| self.own());
    }

    /// The bundle with all that a person has brought and stated, also of what waits to be shown.
    fn own(self) -> Vec<u8> {
        let shown = self.verifier.bundle();
        match self.waiting.get_untracked() {
            Some(waiting) => collection::with_shown(&waiting.file, &shown).unwrap_or(shown),
            None => shown,
        }
    }

    /// What a person leaves: what is being read stops; what was read and was neither shown nor discarded is shown with the
    /// others, or nothing would be left of it.
    fn leave(self) {
        self.stop();
        let waiting = self.waiting.try_update_untracked(Option::take).flatten();
        if let Some(prepared) = waiting {
            let (state, verifier) = (self.state, self.verifier);
            request_animation_frame(move || {
                // What is shown now was never seen together with what could be undone.
                state.undo.set(None);
                put(state, verifier, Arc::unwrap_or_clone(prepared));
                keep::changed(|| verifier.bundle());
            });
        }
    }

    /// Stops reading.
    fn stop(self) {
        if let Some(stop) = self.stop.get_value() {
            stop.abort();
        }
    }

    /// Shows a collection instead of the one that is shown; `waiting` waits then.
    fn show(self, prepared: Prepared, waiting: Option<Prepared>) {
        self.state.undo.set(Some(self.verifier.bundle()));
        put(self.state, self.verifier, prepared);
        self.wait(waiting);
    }
}

/// The screen.
#[component]
fn OwnScreen() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let desk = Desk {
        stage: RwSignal::new(Stage::Rest),
        waiting: RwSignal::new(None),
        stop: StoredValue::new(None),
        said: RwSignal::new(String::new()),
        alone: RwSignal::new(false),
        files: StoredValue::new_local(Vec::new()),
        opening: StoredValue::new_local(Vec::new()),
        tables: RwSignal::new(Vec::new()),
        refused: RwSignal::new(Vec::new()),
        told: RwSignal::new(Vec::new()),
        verifier: expect_context(),
        state,
    };
    provide_context(desk);
    keep::begin(state, desk.verifier);
    on_cleanup(move || desk.leave());
    take_dropped(desk, words);
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
            <FileNotes />
            <Tables />
            <Preview />
            <Brought shown />
            <Bring />
            <Keep />
            <Correct />
            <Save shown />
        </div>
    }
}

/// Brings the part `id` of the screen into sight once it is drawn: a link may lead to it before the style sheet has come.
fn show_once_drawn(id: String) {
    leptos::task::spawn_local(async move {
        for _ in 0..MOST_FRAMES {
            // Whoever comes from another screen is brought to this one's heading first.
            timers::pause(FRAME).await;
            if dom::is_drawn(&id) {
                dom::show(&id, true);
                return;
            }
        }
    });
}

/// Milliseconds between two looks whether it is, and so many of them: ten seconds.
const FRAME: u32 = 50;
const MOST_FRAMES: usize = 200;

/// Takes what was dropped on another screen, and what is dropped beside the box here.
fn take_dropped(desk: Desk, words: PageWords) {
    let take = move |dropped| taking::take(desk, words, Taking::Dropped(dropped), Vec::new());
    if let Some(dropped) = files::handed() {
        take(dropped);
    }
    let listener = window_event_listener(leptos::ev::drop, move |event| {
        if !event.default_prevented() && files::has_files(&event) {
            event.prevent_default();
            take(files::dropped(&event));
        }
    });
    on_cleanup(move || listener.remove());
}

/// What is going on, or has failed, with a way to stop or to undo it.
#[component]
fn Progress() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let said = move || match desk.stage.get() {
        Stage::Opening(_, 0) => words.get().own_opening_first().to_owned(),
        Stage::Opening(at, all) => words.get().own_opening(at, all),
        Stage::Reading(texts) => words.get().own_reading(texts),
        Stage::Failed(why) => words.get().own_failed(&why),
        Stage::Rest => desk.said.get(),
    };
    let reading = move || desk.is_busy();
    let opened = move || match desk.stage.get() {
        Stage::Opening(at, all) if all > 0 => Some((at, all)),
        _ => None,
    };
    let undoable = move || !reading() && desk.state.undo.with(Option::is_some);
    let undo = move |_| {
        let Some(file) = desk.state.undo.get_untracked() else { return };
        leptos::task::spawn_local(async move {
            if let Ok(prepared) = collection::open(file).await {
                let is_waiting = desk.waiting.with_untracked(Option::is_some);
                desk.show(prepared, None);
                desk.state.undo.set(None);
                desk.said.set(words.get_untracked().own_undone().to_owned());
                // What waits was put to what is gone.
                if is_waiting {
                    taking::take(desk, words, Taking::Again, desk.layouts());
                }
            }
        });
    };
    view! {
        <div class="own-said">
            <p role="status" id=SAID tabindex="-1">
                {said}
            </p>
            <Show when=reading>
                <progress
                    aria-label=words.text(Words::own_busy)
                    value=move || opened().map(|(at, _)| at.to_string())
                    max=move || opened().map(|(_, all)| all.to_string())
                ></progress>
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

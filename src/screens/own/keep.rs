//! What a person has this browser keep: written after each change, read when a page starts, and never over what another tab
//! has written since.
//!
//! All screens of a page share it, and it outlives each of them: it stands for what is in the browser's database.

use super::collection;
use crate::platform::kept::{self, Written};
use crate::platform::timers;
use crate::state::{AppState, Verification};
use crate::url;
use crate::verify::{PAUSE, Verifier};
use dateline_bundle::{Kept, decode};
use dateline_explore::view::screens::own::{self, FOLDER};
use gloo_events::EventListener;
use leptos::prelude::*;
use std::cell::{Cell, OnceCell, RefCell};

/// How far keeping is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing is kept: all of it is for this visit.
    Visit,
    /// What is kept is being read.
    Opening,
    /// So many articles of a person's own, in so many bytes.
    Kept(usize, usize),
    /// Another tab has written since; neither its nor this page's is lost.
    Elsewhere,
    /// What is here could not be kept, and why.
    Unkept(String),
    /// What is kept could not be read, and why; it is left as it is.
    Unread(String),
}

/// What the page knows of it.
struct Here {
    keeping: ArcRwSignal<Keeping>,
    /// The number of the record that this page has read or written.
    number: Cell<Option<u32>>,
    /// The bundle that the page was opened from.
    first: OnceCell<Vec<u8>>,
    /// The articles in it of which its owner states something.
    owners: OnceCell<Vec<String>>,
    listener: RefCell<Option<EventListener>>,
}

thread_local! {
    static HERE: Here = Here {
        keeping: ArcRwSignal::new(Keeping::Visit),
        number: Cell::new(None),
        first: OnceCell::new(),
        owners: OnceCell::new(),
        listener: RefCell::new(None),
    };
}

/// How far keeping is.
#[must_use]
pub fn keeping() -> ArcRwSignal<Keeping> {
    HERE.with(|here| here.keeping.clone())
}

fn set(keeping: Keeping) {
    HERE.with(|here| here.keeping.set(keeping));
}

/// Waits until the worker has checked what the page was opened with.
pub async fn checked(state: AppState) {
    // It starts when the page has drawn.
    timers::pause(PAUSE).await;
    while state.verification.try_get_untracked() == Some(Verification::Running) {
        timers::pause(PAUSE).await;
    }
}

/// The articles, by their ids, of which the owner of the collection states something; first asked before any other is shown.
pub fn owners(state: AppState) -> Vec<String> {
    let stated = || state.corpus.with_untracked(own::stated_articles);
    HERE.with(|here| here.owners.get_or_init(stated).clone())
}

/// Has what is kept read and shown; only the first call of a page does.
pub fn begin(state: AppState, verifier: Verifier) {
    let is_first = HERE.with(|here| here.first.set(verifier.bundle()).is_ok());
    if !is_first {
        return;
    }
    let listener = kept::hear(|number| {
        let (own, now) = HERE.with(|here| (here.number.get(), here.keeping.get_untracked()));
        match number {
            None if matches!(now, Keeping::Kept(..)) => {
                HERE.with(|here| here.number.set(None));
                set(Keeping::Visit);
            }
            Some(number) if own.is_some_and(|own| own != number) => set(Keeping::Elsewhere),
            _ => {}
        }
    });
    HERE.with(|here| here.listener.replace(listener));
    if kept::is_any() {
        show_kept(state, verifier, false);
    }
}

/// Shows what is kept; with `anyway`, instead of what a person has changed meanwhile.
pub fn show_kept(state: AppState, verifier: Verifier, anyway: bool) {
    set(Keeping::Opening);
    leptos::task::spawn_local(async move {
        checked(state).await;
        match open(state, verifier, anyway).await {
            Ok(keeping) => set(keeping),
            Err(why) => set(Keeping::Unread(why)),
        }
    });
}

async fn open(state: AppState, verifier: Verifier, anyway: bool) -> Result<Keeping, String> {
    let Some((number, record)) = kept::read().await? else { return Ok(Keeping::Visit) };
    let first = HERE.with(|here| here.first.get().cloned()).unwrap_or_default();
    let kept = Kept::decode(&record).ok_or("another version of this site has written it")?;
    let articles = kept.articles();
    let bundle = kept.put(decode(&first).map_err(|why| why.to_string())?, FOLDER);
    let prepared = collection::prepare(bundle).await?;
    if !anyway && verifier.bundle() != first {
        return Ok(Keeping::Elsewhere);
    }
    super::put(state, verifier, prepared);
    HERE.with(|here| here.number.set(Some(number)));
    // What the page's own link asks for, and was not here before, may be among it.
    let (query, notices) = url::current();
    let (query, notices) = state.understood(&query, notices);
    if state.query.with_untracked(|now| *now != query) {
        state.link_notices.set(notices);
        state.query.set(query);
    }
    Ok(Keeping::Kept(articles, record.len()))
}

/// What a person has brought or stated has changed, `file` is the bundle with it: what is kept is changed with it.
pub fn changed(file: impl FnOnce() -> Vec<u8>) {
    if matches!(keeping().get_untracked(), Keeping::Kept(..) | Keeping::Unkept(_)) {
        keep(file(), false);
    }
}

/// Keeps what is a person's own in the bundle `file`; with `anyway`, in the place of what another tab has kept.
pub fn keep(file: Vec<u8>, anyway: bool) {
    leptos::task::spawn_local(async move {
        match write(&file, anyway).await {
            Ok(keeping) => set(keeping),
            Err(why) => set(Keeping::Unkept(why)),
        }
    });
}

async fn write(file: &[u8], anyway: bool) -> Result<Keeping, String> {
    let bundle = |file: &[u8]| decode(file).map_err(|why| why.to_string());
    let first = HERE.with(|here| here.first.get().cloned()).unwrap_or_default();
    let kept = Kept::of(&bundle(file)?, &bundle(&first)?, FOLDER);
    let record = kept.encode();
    let before = HERE.with(|here| here.number.get());
    match kept::write(&record, before, anyway).await? {
        Written::Kept(number) => {
            HERE.with(|here| here.number.set(Some(number)));
            Ok(Keeping::Kept(kept.articles(), record.len()))
        }
        Written::Elsewhere => Ok(Keeping::Elsewhere),
    }
}

/// Keeps nothing any more; what is shown stays until the page is closed.
pub fn forget() {
    leptos::task::spawn_local(async move {
        match kept::forget().await {
            Ok(()) => {
                HERE.with(|here| here.number.set(None));
                set(Keeping::Visit);
            }
            Err(why) => set(Keeping::Unread(why)),
        }
    });
}

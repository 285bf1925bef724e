//! Without a network: that the site works so from now on, what it takes in this browser, and that a newer version has come.
//! Forgetting it, with all else that the browser keeps.

use crate::platform::offline::WorkerMessage;
use crate::platform::{history, kept as own, offline, storage};
use crate::state::use_words;
use crate::words::Words;
use gloo_events::EventListener;
use leptos::prelude::*;

/// Bytes of a megabyte, as browsers count them for people.
const MILLION: f64 = 1_000_000.0;

/// How far keeping the site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// It is not kept, or not yet.
    No,
    /// All of it is here.
    Yes,
    /// It was forgotten as a person asked.
    Forgotten,
}

/// Draws it.
pub fn draw() -> AnyView {
    view! { <OfflineLine /> }.into_any()
}

/// The line in the foot of the page.
#[component]
fn OfflineLine() -> impl IntoView {
    let words = use_words();
    let kept = RwSignal::new(Kept::No);
    let newer = RwSignal::new(false);
    let megabytes = RwSignal::new(None::<u32>);
    let keeper = StoredValue::new_local(None::<(offline::Keeper, EventListener)>);
    // What is kept without the site itself: words searched for and the like are no reason for a line.
    let own = RwSignal::new(own::is_any());
    let forget_rest = move || {
        leptos::task::spawn_local(async move {
            let _ = own::forget().await;
            storage::clear();
            own.set(false);
            kept.set(Kept::Forgotten);
        });
    };
    let hear = move |told| match told {
        WorkerMessage::Newer => newer.set(true),
        WorkerMessage::Forgotten => forget_rest(),
    };
    leptos::task::spawn_local(async move {
        let Some(started) = offline::Keeper::start().await else { return };
        kept.set(Kept::Yes);
        let listener = started.hear(hear);
        keeper.set_value(Some((started, listener)));
        let bytes = offline::used().await;
        // Millions are few.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        megabytes.set(bytes.map(|bytes| (bytes / MILLION).ceil() as u32));
    });
    let forget = move |_| {
        keeper.with_value(|keeper| match keeper {
            Some((keeper, _)) => keeper.forget(),
            None => forget_rest(),
        });
    };
    let said = move || match (kept.get(), megabytes.get()) {
        (Kept::No, _) => String::new(),
        (Kept::Yes, Some(megabytes)) => words.get().offline_kept(megabytes),
        (Kept::Yes, None) => words.get().offline_kept_here().to_owned(),
        (Kept::Forgotten, _) => words.get().offline_forgotten().to_owned(),
    };
    view! {
        <div class="offline" role="status">
            <p>{said}</p>
            <Show when=move || newer.get()>
                <p>{words.text(Words::offline_newer)} " " <a href="" on:click=move |_| history::reload()>{words.text(Words::offline_reload)}</a></p>
            </Show>
        </div>
        <Show when=move || kept.get() == Kept::Yes || own.get()>
            <p>
                <button type="button" class="quiet" on:click=forget>
                    {words.text(Words::offline_forget)}
                </button>
            </p>
        </Show>
    }
}

//! The view as a piece of another page: a snippet to copy.

use crate::platform::{clipboard, history};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_model::query::Query;
use leptos::prelude::*;

/// Pixels that an embedded view is high at first.
const HEIGHT: u32 = 600;

/// The snippet.
#[component]
pub fn Embed() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let snippet = Memo::new(move |_| {
        let title = state.frame.with(|frame| frame.info.title.clone());
        let title = if title.is_empty() { words.get().product().to_owned() } else { title };
        // Explore, as that is what the filters were chosen in.
        let address = history::address_of(&state.href_with(Query::explore));
        let [title, address] = [title, address].map(|text| escape(&text));
        format!(
            "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{HEIGHT}\" loading=\"lazy\"></iframe>"
        )
    });
    let copied = RwSignal::new(None);
    let copy = move |_| {
        leptos::task::spawn_local(async move { copied.set(Some(clipboard::copy(&snippet.get_untracked()).await)) });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => words.get().copied(),
        Some(false) => words.get().copy_failed(),
    };
    view! {
        <section class="embed" aria-labelledby="embed">
            <h2 id="embed">{words.text(Words::export_embed)}</h2>
            <p class="note">{words.text(Words::export_embed_note)}</p>
            <pre tabindex="0" aria-labelledby="embed">
                <code>{snippet}</code>
            </pre>
            <p class="buttons">
                <button type="button" class="needs-js" on:click=copy>
                    {words.text(Words::export_copy)}
                </button>
                <span role="status">{said}</span>
            </p>
        </section>
    }
}

/// Text within an attribute.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

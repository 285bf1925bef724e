//! Keys that work anywhere on the page, and the page that lists them.

use super::later::Later;
use crate::platform::dom;
use crate::programs::Deferred;
use crate::state::{use_state, use_words};
use crate::words::Words;
use leptos::prelude::*;

/// Element id of the search box.
pub const SEARCH: &str = "search";
/// Element id of the list of keys.
const HELP: &str = "keys";
/// The headlines of the list, top to bottom.
const CARDS: &str = ".card h3 a";
/// The words searched for in an article, in order.
pub const HITS: &str = ".text mark";

/// Starts listening, as long as the component stands that calls this. A key that finds nothing to do stays the
/// browser's.
pub fn listen() {
    let asked = use_state().unfolded.keys;
    let listener = dom::on_key(move |key| match key {
        "/" => dom::focus(SEARCH),
        "?" => open(asked),
        "j" => dom::focus_next(CARDS, true) || dom::follow(".neighbours .next"),
        "k" => dom::focus_next(CARDS, false) || dom::follow(".neighbours .previous"),
        "n" => next_hit(true),
        "p" => next_hit(false),
        _ => false,
    });
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || listener.dispose());
}

/// Goes to the next of the words searched for in the article, or to the one before; whether there was one.
pub fn next_hit(forward: bool) -> bool {
    dom::focus_next(HITS, forward)
}

/// The button that opens the list.
#[component]
pub fn KeyHelpButton() -> impl IntoView {
    let words = use_words();
    let asked = use_state().unfolded.keys;
    let open = move |_| {
        open(asked);
    };
    view! {
        <button type="button" class="quiet needs-js" aria-haspopup="dialog" on:click=open>
            {words.text(Words::keys)}
        </button>
    }
}

/// The list, a dialog that Escape closes; the focus then returns to where it was. What stands in it comes when it is opened.
#[component]
pub fn KeyHelp() -> impl IntoView {
    let words = use_words();
    let asked = use_state().unfolded.keys;
    view! {
        <dialog id=HELP aria-labelledby="keys-title">
            <h2 id="keys-title">{words.text(Words::keys)}</h2>
            <Show when=move || asked.get()>
                <Later what=Deferred::Keys tells=true />
            </Show>
            <form method="dialog">
                <button type="submit" class="quiet">
                    {words.text(Words::mark_close)}
                </button>
            </form>
        </dialog>
    }
}

/// Opens the list; whether there is one.
fn open(asked: RwSignal<bool>) -> bool {
    asked.set(true);
    dom::open_dialog(HELP)
}

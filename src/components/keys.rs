//! Keys that work anywhere on the page, and the page that lists them.

use crate::platform::dom;
use crate::state::use_words;
use crate::words::{Message, Words};
use leptos::prelude::*;

/// Element id of the search box.
pub const SEARCH: &str = "search";
/// Element id of the list of keys.
const HELP: &str = "keys";
/// The headlines of the list, top to bottom.
const CARDS: &str = ".card h3 a";
/// The words searched for in an article, in order.
const HITS: &str = ".text mark";

/// The keys, with what each does.
const KEYS: [(&str, Message); 8] = [
    ("/", |words| words.key_search()),
    ("j", |words| words.key_next()),
    ("k", |words| words.key_previous()),
    ("n", |words| words.key_next_hit()),
    ("p", |words| words.key_previous_hit()),
    ("?", |words| words.key_help()),
    ("Esc", |words| words.key_close()),
    ("Tab", |words| words.key_tab()),
];

/// Starts listening, as long as the component stands that calls this. A key that finds nothing to do stays the
/// browser's.
pub fn listen() {
    let listener = dom::on_key(|key| match key {
        "/" => dom::focus(SEARCH),
        "?" => dom::open_dialog(HELP),
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
    let open = |_| {
        dom::open_dialog(HELP);
    };
    view! {
        <button type="button" class="quiet needs-js" aria-haspopup="dialog" on:click=open>
            {words.text(Words::keys)}
        </button>
    }
}

/// The list, a dialog that Escape closes; the focus then returns to where it was.
#[component]
pub fn KeyHelp() -> impl IntoView {
    let words = use_words();
    let line = move |(key, does): (&'static str, Message)| {
        view! {
            <div>
                <dt>
                    <kbd>{key}</kbd>
                </dt>
                <dd>{move || does(words.get())}</dd>
            </div>
        }
    };
    view! {
        <dialog id=HELP aria-labelledby="keys-title">
            <h2 id="keys-title">{words.text(Words::keys)}</h2>
            <dl>{KEYS.map(line).into_iter().collect_view()}</dl>
            <form method="dialog">
                <button type="submit" class="quiet">
                    {words.text(Words::mark_close)}
                </button>
            </form>
        </dialog>
    }
}

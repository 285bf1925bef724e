//! The list of keys, as it stands in its dialog.

use crate::state::use_words;
use crate::words::Message;
use leptos::prelude::*;

/// The keys, with what each does.
const KEYS: [(&str, Message); 10] = [
    ("/", |words| words.key_search()),
    ("j", |words| words.key_next()),
    ("k", |words| words.key_previous()),
    ("n", |words| words.key_next_hit()),
    ("p", |words| words.key_previous_hit()),
    ("+ − 0", |words| words.key_zoom()),
    ("m", |words| words.key_note()),
    ("?", |words| words.key_help()),
    ("Esc", |words| words.key_close()),
    ("Tab", |words| words.key_tab()),
];

/// Draws the list.
#[must_use]
pub fn draw() -> AnyView {
    let words = use_words();
    let line = move |(key, does): (&'static str, Message)| {
        view! {
            <div>
                <dt>
                    <kbd>{key}</kbd>
                </dt>
                <dd>{words.text(does)}</dd>
            </div>
        }
    };
    view! { <dl>{KEYS.map(line).into_iter().collect_view()}</dl> }.into_any()
}

//! What a picture that can be drawn nearer has: its buttons, and the keys that act while it has the focus.

use crate::state::use_words;
use crate::words::Message;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A button with a sign; while it is idle it stays, and does nothing.
#[component]
pub fn ZoomButton(
    /// The sign.
    sign: &'static str,
    /// What it does, in words.
    label: Message,
    /// Does it.
    press: impl Fn() + 'static,
    /// Whether there is nothing to do.
    idle: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let words = use_words();
    let on_click = move |_| {
        if !untrack(idle) {
            press();
        }
    };
    view! {
        <button
            type="button"
            aria-label=words.text(label)
            title=words.text(label)
            aria-disabled=move || idle().to_string()
            on:click=on_click
        >
            <span aria-hidden="true">{sign}</span>
        </button>
    }
}

/// The picture: it can have the focus, and then keys act on it.
#[component]
pub fn ZoomKeys(
    /// What it is and which keys act on it, for screen readers.
    label: Message,
    /// Does what a key asks for; whether it asks for anything.
    key: impl Fn(&KeyboardEvent) -> bool + 'static,
    /// What is drawn.
    children: Children,
) -> impl IntoView {
    let words = use_words();
    let on_key = move |event: KeyboardEvent| {
        if key(&event) {
            event.prevent_default();
        }
    };
    view! {
        <div class="zoom-keys" role="group" tabindex="0" aria-label=words.text(label) on:keydown=on_key>
            {children()}
        </div>
    }
}

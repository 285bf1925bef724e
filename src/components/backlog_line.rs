//! The line that says that a long page is still being drawn, and lets a person stop that.

use super::backlog::Backlog;
use crate::state::use_words;
use leptos::prelude::*;

/// The line; nothing while all is drawn, or soon will be.
#[component]
pub fn BacklogLine() -> impl IntoView {
    let words = use_words();
    let backlog: Backlog = expect_context();
    let left = Memo::new(move |_| backlog.told());
    let said = move || {
        let words = words.get();
        let left = left.get().unwrap_or_default();
        if backlog.is_stopped() { words.drawing_stopped(left) } else { words.drawing_left(left) }
    };
    let label = move || {
        let words = words.get();
        if backlog.is_stopped() { words.drawing_go_on() } else { words.own_stop() }
    };
    let press = move |_| backlog.stop(!backlog.is_stopped());
    view! {
        <Show when=move || left.with(Option::is_some)>
            <p class="backlog">
                {said} " "
                <button type="button" class="quiet" on:click=press>
                    {label}
                </button>
            </p>
        </Show>
    }
}

//! Quotes: who is quoted, with what words, for whatever the filters leave.

use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::words::{self, Words};
use dateline_explore::view::screens::quotes;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <QuotesScreen /> }.into_any()
}

/// The screen.
#[component]
fn QuotesScreen() -> impl IntoView {
    let view = screen_view(ScreenKind::Quotes, quotes::view);
    set_title(Words::quotes);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    view! {
        <div class="wrap quotes">
            <ScreenHead title=Words::quotes found=Signal::derive(found) chips=Signal::derive(chips) />
        </div>
    }
}

//! Compare: two articles side by side.

use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::words::{self, Words};
use dateline_explore::view::screens::compare;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <CompareScreen /> }.into_any()
}

/// The screen.
#[component]
fn CompareScreen() -> impl IntoView {
    let view = screen_view(ScreenKind::Compare, compare::view);
    set_title(Words::compare);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    view! {
        <div class="wrap compare">
            <ScreenHead title=Words::compare found=Signal::derive(found) chips=Signal::derive(chips) />
        </div>
    }
}

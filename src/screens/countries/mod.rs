//! Countries: which are named together, for whatever the filters leave.

use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::words::{self, Words};
use dateline_explore::view::screens::countries;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <CountriesScreen /> }.into_any()
}

/// The screen.
#[component]
fn CountriesScreen() -> impl IntoView {
    let view = screen_view(ScreenKind::Countries, countries::view);
    set_title(Words::countries);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    view! {
        <div class="wrap countries">
            <ScreenHead title=Words::countries found=Signal::derive(found) chips=Signal::derive(chips) />
        </div>
    }
}

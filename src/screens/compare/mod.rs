//! Compare: two articles side by side, what only one of them says first; and which to choose.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod apart;
mod chooser;
mod only;
mod pair;
mod pairs;
mod texts;

use self::chooser::Chooser;
use self::pair::ThePair;
use self::pairs::Pairs;
use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::words::{self, Words};
use dateline_explore::view::screens::compare::{self, Compare};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;
use std::sync::Arc;

/// What the screen shows; a context of the screen, see [`use_compare`].
type View = Memo<Arc<Compare>>;

/// What the screen shows.
///
/// # Panics
/// Outside of the screen, which provides it.
fn use_compare() -> View {
    expect_context()
}

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
    provide_context(view);
    set_title(Words::compare);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    view! {
        <div class="wrap compare">
            <ScreenHead title=Words::compare found=Signal::derive(found) chips=Signal::derive(chips) />
            <Chooser />
            <ThePair />
            <Pairs />
        </div>
    }
}

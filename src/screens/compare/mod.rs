//! Compare: two articles side by side, what only one of them says first; or two groups of articles; and which to choose.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod apart;
mod chooser;
mod fold;
mod groups;
mod only;
mod pair;
mod pairs;
mod texts;

use self::chooser::{ChoiceNotes, Chooser};
use self::groups::TheGroups;
use self::pair::{Answer, ThePair};
use self::pairs::Pairs;
use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::state::{use_state, use_words};
use crate::words::{self, Words};
use dateline_explore::view::screens::compare::{self, Compare, GROUP};
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
    let grouped = move || view.with(|view| view.groups.is_some());
    view! {
        <div class="wrap compare">
            <ScreenHead title=Words::compare found=Signal::derive(found) chips=Signal::derive(chips) />
            <Mode />
            <Show when=grouped fallback=|| view! { <Articles /> }>
                <TheGroups />
            </Show>
        </div>
    }
}

/// Two articles, the answer before the ways to choose others.
#[component]
fn Articles() -> impl IntoView {
    view! {
        <Answer />
        <Chooser />
        <ChoiceNotes />
        <ThePair />
        <Pairs />
    }
}

/// Whether articles or groups of them are compared: links, as each is another state of the page.
#[component]
fn Mode() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let view = use_compare();
    let grouped = Memo::new(move |_| view.with(|view| view.groups.is_some()));
    let articles = move || state.href_with(|query| query.open_screen(ScreenKind::Compare));
    let groups = move || state.href_with(|query| query.open_screen_of(ScreenKind::Compare, &[GROUP]));
    let current = move |own: bool| (grouped.get() == own).then_some("true");
    view! {
        <nav class="modes" aria-label=words.text(Words::compare_mode)>
            <a href=articles aria-current=move || current(false)>
                {words.text(Words::compare_mode_articles)}
            </a>
            <a href=groups aria-current=move || current(true)>
                {words.text(Words::compare_mode_groups)}
            </a>
        </nav>
    }
}

//! Dossiers: agreements, meetings, disputes and their like, for whatever the filters leave; and the page of one of them.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod dossier;
mod life;
mod list;

use self::dossier::DossierPage;
use self::list::List;
use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::platform::{dom, history};
use crate::state::use_state;
use crate::supplement::WithSupplement;
use crate::words::{self, Words};
use dateline_explore::view::screens::dossiers::{self, Dossiers};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;
use std::sync::Arc;

/// What the screen shows; a context of the screen.
type View = Memo<Arc<Dossiers>>;

/// Element id of the heading of the dossier that is open.
const CHOSEN: &str = "dossier";

/// What the screen shows.
fn use_dossiers() -> View {
    expect_context()
}

/// What a kind of thing is called.
fn kind(words: Words, kind: &str) -> &str {
    words.dossier_kinds(kind).unwrap_or_default()
}

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <DossiersScreen /> }.into_any()
}

/// The screen.
#[component]
fn DossiersScreen() -> impl IntoView {
    let state = use_state();
    let view = screen_view(ScreenKind::Dossiers, dossiers::view);
    provide_context(view);
    set_title(Words::dossiers);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    // Who opens a dossier finds its heading; who goes back finds the place that they left.
    let of = Memo::new(move |_| state.query.with(|query| query.of.clone()));
    Effect::new(move |before: Option<Vec<String>>| {
        let of = of.get();
        let fresh = before.is_some_and(|before| before != of) && history::remembered_scroll().is_none();
        if fresh && state.screen.get_untracked() == ScreenKind::Dossiers {
            let heading = if of.is_empty() { "heading" } else { CHOSEN };
            request_animation_frame(move || {
                dom::show(heading, true);
            });
        }
        of
    });
    let on_page = Memo::new(move |_| view.with(|view| view.chosen.is_some()));
    let body = move || {
        if on_page.get() { view! { <DossierPage /> }.into_any() } else { view! { <List /> }.into_any() }
    };
    view! {
        <div class="wrap dossiers">
            <ScreenHead title=Words::dossiers found=Signal::derive(found) chips=Signal::derive(chips) />
            <WithSupplement>{body}</WithSupplement>
        </div>
    }
}

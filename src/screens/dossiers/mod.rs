//! Dossiers: agreements, meetings, disputes and their like, for whatever the filters leave; and the page of one of them.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod dossier;
mod life;
mod list;

use self::dossier::DossierPage;
use self::list::List;
use crate::components::screen::{ScreenHead, follow_of, screen_view, set_title};
use crate::state::use_words;
use crate::supplement::WithSupplement;
use crate::words::{self, Words};
use dateline_explore::view::screens::dossiers::{self, Dossiers};
use dateline_model::query::{Notice, ScreenKind};
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
    let view = screen_view(ScreenKind::Dossiers, dossiers::view);
    provide_context(view);
    set_title(Words::dossiers);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    follow_of(ScreenKind::Dossiers, CHOSEN);
    let on_page = Memo::new(move |_| view.with(|view| view.chosen.is_some()));
    let words = use_words();
    let unknown = Memo::new(move |_| view.with(|view| view.unknown.clone()));
    // What goes by a name is known once what is told of it has come.
    let notice = move || {
        let of = unknown.get()?;
        let words = words.get();
        let notice = Notice::BadValue { name: "of".to_owned(), value: of };
        Some(view! {
            <div class="notice" role="status">
                <p>{words.notices()}</p>
                <ul>
                    <li>{words.notice(&notice)}</li>
                </ul>
            </div>
        })
    };
    let body = move || {
        if on_page.get() { view! { <DossierPage /> }.into_any() } else { view! { {notice} <List /> }.into_any() }
    };
    view! {
        <div class="wrap dossiers">
            <ScreenHead title=Words::dossiers found=Signal::derive(found) chips=Signal::derive(chips) />
            <WithSupplement>{body}</WithSupplement>
        </div>
    }
}

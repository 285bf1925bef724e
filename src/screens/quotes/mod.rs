//! Quotes: who is quoted, with what words, for whatever the filters leave; and the page of one person, body, country or
//! topic.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod index;
mod list;
mod quote;
mod search;
mod subject;

use self::list::List;
pub use self::quote::{OneQuote, Tellers};
use self::subject::SubjectPage;
use crate::components::screen::{ScreenHead, screen_view};
use crate::platform::{dom, history};
use crate::state::{use_state, use_words};
use crate::words::{self, Words};
use dateline_explore::view::screens::quotes::{self, Quotes, SpeakerKind};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;
use std::sync::Arc;

/// What the screen shows; a context of the screen, see [`use_quotes`].
type View = Memo<Arc<Quotes>>;

/// What the screen shows.
///
/// # Panics
/// Outside of the screen, which provides it.
fn use_quotes() -> View {
    expect_context()
}

/// The element id of a speaker's place.
fn place(speaker: u32) -> String {
    format!("speaker-{speaker}")
}

/// The code of a kind of speakers, for its words.
fn code(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Person => "person",
        SpeakerKind::Institution => "institution",
        SpeakerKind::Described => "described",
        SpeakerKind::Unnamed => "unnamed",
    }
}

/// The element id of the heading over the speakers of a kind.
fn group_place(kind: SpeakerKind) -> String {
    format!("quotes-{}", code(kind))
}

/// The element id of the name that a page is about.
const SUBJECT: &str = "subject";

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
    provide_context(view);
    let subject = Memo::new(move |_| view.with(|view| view.subject.as_ref().map(|subject| subject.name.clone())));
    name_window(subject);
    follow(subject);
    let found = move || view.with(|view| view.found);
    let words = use_words();
    let chips = move || view.with(|view| view.chips.clone());
    let on_page = Memo::new(move |_| subject.with(Option::is_some));
    let body = move || {
        if on_page.get() { view! { <SubjectPage /> }.into_any() } else { view! { <List /> }.into_any() }
    };
    view! {
        <div class="wrap quotes">
            <ScreenHead title=Words::people_and_quotes found=Signal::derive(found) chips=Signal::derive(chips) />
            <p class="note">{words.text(Words::quotes_only)}</p>
            {body}
        </div>
    }
}

/// Has the window's title say whose page is shown, or what the screen is called.
fn name_window(subject: Memo<Option<String>>) {
    let state = use_state();
    Effect::new(move |_| {
        let words = state.words.get();
        let collection = state.frame.with(|frame| frame.info.title.clone());
        let screen = words.people_and_quotes().to_owned();
        let parts = [subject.get().unwrap_or_default(), screen, collection, words.product().to_owned()];
        dom::set_title(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
    });
}

/// From one page to another, or back to the list, a person finds themselves at its name, or where they were.
fn follow(subject: Memo<Option<String>>) {
    Effect::new(move |before: Option<Option<String>>| {
        let now = subject.get();
        if before.is_some_and(|before| before != now) {
            let height = history::remembered_scroll().unwrap_or(0.0);
            let heading = if now.is_some() { SUBJECT } else { "heading" };
            request_animation_frame(move || {
                dom::focus(heading);
                dom::scroll_to(height);
            });
        }
        now
    });
}

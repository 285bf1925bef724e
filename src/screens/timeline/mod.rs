//! Timeline: what the articles date, as a picture and as a list in order of time, for whatever the filters leave.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod chart;
mod chronology;
mod head;

use self::chart::TimeChart;
use self::chronology::Chronology;
use self::head::Head;
use crate::platform::dom;
use crate::state::use_state;
use crate::words;
use dateline_explore::view::screens::timeline::{self, Timeline};
use dateline_model::query::{Axis, ScreenKind};
use leptos::prelude::*;
use std::sync::Arc;

/// What the timeline shows; a context of the screen, see [`use_timeline`].
type View = Memo<Arc<Timeline>>;

/// What the timeline shows.
///
/// # Panics
/// Outside of the screen, which provides it.
fn use_timeline() -> View {
    expect_context()
}

/// The element id of an entry of the chronology.
fn place(entry: u32) -> String {
    format!("time-{entry}")
}

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <TimelineScreen /> }.into_any()
}

/// The screen.
#[component]
fn TimelineScreen() -> impl IntoView {
    let state = use_state();
    let view: View = Memo::new(move |before: Option<&Arc<Timeline>>| match before {
        // It stands until another screen has come, and then goes.
        Some(before) if state.screen.get() != ScreenKind::Timeline => Arc::clone(before),
        _ => Arc::new(state.corpus.with(|corpus| state.query.with(|query| timeline::view(corpus, query)))),
    });
    provide_context(view);
    Effect::new(move |_| {
        let words = state.words.get();
        let collection = state.frame.with(|frame| frame.info.title.clone());
        let parts = [words.timeline().to_owned(), collection, words.product().to_owned()];
        dom::set_title(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
    });
    view! {
        <div class="wrap timeline">
            <Head />
            <TimeChart axis=Axis::About />
            <Chronology />
            <TimeChart axis=Axis::Published />
        </div>
    }
}

//! Timeline: what the articles date, as a picture and as a list in order of time, for whatever the filters leave.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod chart;
mod chronology;
mod head;

use self::chart::TimeChart;
use self::chronology::Chronology;
use self::head::Head;
use crate::components::screen::{screen_view_of, set_title};
use crate::components::slices::{InSlices, piece_of};
use crate::state::use_state;
use crate::words::{self, Words};
use dateline_explore::view::screens::timeline::{self, Timeline};
use dateline_model::query::{Axis, Query, ScreenKind};
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
    // What of the charts is shown changes nothing else.
    let whole = Memo::new(move |_| state.query.with(|query| Query { of: Vec::new(), ..query.clone() }));
    provide_context(screen_view_of(ScreenKind::Timeline, whole.into(), timeline::view));
    set_title(Words::timeline);
    let pieces = vec![
        piece_of(|| view! { <TimeChart axis=Axis::About /> }),
        piece_of(|| view! { <Chronology /> }),
        piece_of(|| view! { <TimeChart axis=Axis::Published /> }),
    ];
    view! {
        <div class="wrap timeline">
            <Head />
            <InSlices pieces />
        </div>
    }
}

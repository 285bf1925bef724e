//! One article of the list.

use leptos::prelude::*;

/// The card; small where it has no notes.
#[component]
pub fn Card(
    /// What it shows.
    card: dateline_core::view::screens::explore::Card,
) -> impl IntoView {
    let _ = card;
}

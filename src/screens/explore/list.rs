//! The list: how many, in which order, the cards; or why there is nothing.

use leptos::prelude::*;

/// The list with its head.
#[component]
pub fn ResultList() -> impl IntoView {}

/// What helps the search along: words corrected, topics under other names.
#[component]
pub fn Assistance() -> impl IntoView {}

//! The top of Explore: what is in here, what is not, and where to start.

use leptos::prelude::*;

/// Title, description, starters.
#[component]
pub fn Intro() -> impl IntoView {}

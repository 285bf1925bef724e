//! How many articles there are, told to who hears the page: once typing rests, not with every key.

use leptos::prelude::*;

/// The line that is told; it is not seen.
#[component]
pub fn Announcement() -> impl IntoView {}

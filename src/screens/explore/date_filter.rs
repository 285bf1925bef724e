//! The date filter: ready-made ranges, days of one's own, and which time they mean.

use leptos::prelude::*;

/// The filter.
#[component]
pub fn DateFilter() -> impl IntoView {}

//! Charts over an axis of broken scales: one row per article, each row a link.

mod room;

use leptos::prelude::*;

/// When the articles were published.
#[component]
pub fn PublishedChart() -> impl IntoView {}

/// What times the articles talk about; folded on a phone.
#[component]
pub fn AboutChart() -> impl IntoView {}

//! A filter by value (countries, topics, names), with counts that answer "how many if I add this".

use leptos::prelude::*;

use dateline_model::query::FacetKind;

/// One filter.
#[component]
pub fn FacetFilter(
    /// Which.
    kind: FacetKind,
) -> impl IntoView {
    let _ = kind;
}

/// The filters that are folded at first, in one fold; nothing where the articles have none of them.
#[component]
pub fn MoreFilters() -> impl IntoView {}

//! Where an article comes from, and when: the two lines that every list of articles needs.

use crate::state::use_words;
use dateline_explore::view::{Dated, Origin};
use dateline_model::article::Basis;
use leptos::prelude::*;

/// The outlet, or that none is named; and the agencies.
#[component]
pub fn OriginLine(
    /// Outlet and agencies.
    origin: Origin,
) -> impl IntoView {
    let words = use_words();
    move || {
        let words = words.get();
        let agencies = (!origin.agencies.is_empty()).then(|| words.row(origin.agencies.iter().map(String::as_str)));
        match (origin.outlet.as_ref().map(|(outlet, _)| outlet.clone()), agencies) {
            (Some(outlet), None) => view! { <b dir="auto">{outlet}</b> }.into_any(),
            (Some(outlet), Some(agencies)) => {
                view! { <b dir="auto">{outlet}</b> {words.with_input(&agencies)} }.into_any()
            }
            (None, None) => words.outlet_not_named().into_any(),
            (None, Some(agencies)) => {
                view! { {words.outlet_not_named()} {words.list_semicolon()} <b>{words.agency_is(&agencies)}</b> }
                    .into_any()
            }
        }
    }
}

/// "23 November 2019, printed on the page", or "Date not printed: 5 to 8 November 2019".
#[component]
pub fn DateLine(
    /// The date, and how it is known.
    dated: Dated,
) -> impl IntoView {
    let words = use_words();
    move || {
        let words = words.get();
        let when = dated.when.as_ref().map_or_else(|| words.date_unknown().to_owned(), |when| words.time(when));
        if is_printed(dated.basis) {
            view! { <b class="when">{when}</b> " " <span class="lead-in basis">{words.basis(dated.basis)}</span> }
                .into_any()
        } else {
            view! { <span class="lead-in">{words.date_not_printed()}</span> " " <b class="when">{when}</b> }.into_any()
        }
    }
}

/// Whether the date is stated, by the page or its side-car, and not inferred.
#[must_use]
pub fn is_printed(basis: Basis) -> bool {
    matches!(basis, Basis::Explicit | Basis::Sidecar)
}

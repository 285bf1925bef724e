//! Where an article comes from, and when: the two lines that every list of articles needs.

use crate::words::{self, words};
use dateline_core::article::Basis;
use dateline_core::view::{Dated, Origin};
use leptos::prelude::*;

/// The outlet, or that none is named; and the agencies.
pub fn origin(origin: &Origin) -> AnyView {
    let w = words();
    let agencies = (!origin.agencies.is_empty()).then(|| origin.agencies.join(", "));
    match (&origin.outlet, agencies) {
        (Some((outlet, _)), None) => view! { <b>{outlet.clone()}</b> }.into_any(),
        (Some((outlet, _)), Some(agencies)) => {
            view! { <b>{outlet.clone()}</b>" "{(w.with_input)(&agencies)} }.into_any()
        }
        (None, None) => w.outlet_not_named.into_any(),
        (None, Some(agencies)) => view! { {w.outlet_not_named}"; "<b>{(w.agency_is)(&agencies)}</b> }.into_any(),
    }
}

/// Outlet and agencies as plain words, for the citation.
#[must_use]
pub fn plain(origin: &Origin) -> String {
    let w = words();
    let outlet = origin.outlet.as_ref().map_or_else(|| w.outlet_not_named.to_owned(), |(name, _)| name.clone());
    if origin.agencies.is_empty() { outlet } else { format!("{outlet}, {}", origin.agencies.join(", ")) }
}

/// "23 November 2019, printed on the page", or "Date not printed: 5 to 8 November 2019".
pub fn dated(dated: &Dated) -> AnyView {
    let w = words();
    let when = dated.when.as_ref().map_or_else(|| w.date_unknown.to_owned(), words::when);
    let stated = matches!(dated.basis, Basis::Explicit | Basis::Sidecar);
    let before = (!stated).then(|| view! { <span class="lead-in">{w.date_not_printed}</span>" " });
    let after = stated.then(|| view! { " "<span class="lead-in basis">{(w.basis)(dated.basis)}</span> });
    view! { {before}<b class="when">{when}</b>{after} }.into_any()
}

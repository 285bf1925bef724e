//! Where an article comes from, and when: the two lines that every list of articles needs.

use super::el::{Children, el};
use crate::words::{self, words};
use dateline_core::article::Basis;
use dateline_core::view::{Dated, Origin};

/// The outlet, or that none is named; and the agencies.
pub fn origin(origin: &Origin) -> Children {
    let w = words();
    let agencies = (!origin.agencies.is_empty()).then(|| words::row(origin.agencies.iter().map(String::as_str)));
    match (&origin.outlet, agencies) {
        (Some((outlet, _)), None) => vec![el("b").set("dir", "auto").put(outlet.as_str()).into()],
        (Some((outlet, _)), Some(agencies)) => {
            vec![el("b").set("dir", "auto").put(outlet.as_str()).into(), " ".into(), w.with_input(&agencies).into()]
        }
        (None, None) => vec![w.outlet_not_named().into()],
        (None, Some(agencies)) => {
            vec![w.outlet_not_named().into(), w.list_semicolon().into(), el("b").put(w.agency_is(&agencies)).into()]
        }
    }
}

/// "23 November 2019, printed on the page", or "Date not printed: 5 to 8 November 2019".
pub fn dated(dated: &Dated) -> Children {
    let w = words();
    let when = dated.when.as_ref().map_or_else(|| w.date_unknown().to_owned(), words::when);
    let when = el("b").class("when").put(when);
    if matches!(dated.basis, Basis::Explicit | Basis::Sidecar) {
        vec![when.into(), " ".into(), el("span").class("lead-in basis").put(w.basis(dated.basis)).into()]
    } else {
        vec![el("span").class("lead-in").put(w.date_not_printed()).into(), " ".into(), when.into()]
    }
}

//! A long list that is folded: drawn when somebody unfolds it, as most never do, and then in slices.

use super::slices::{InSlices, Piece};
use leptos::prelude::*;

/// The list under its summary.
#[component]
pub fn Unfold(
    /// The summary.
    #[prop(into)]
    summary: Signal<String>,
    /// Classes of the fold and of the list.
    classes: [&'static str; 2],
    /// The items.
    pieces: Vec<Piece>,
    /// Element id of the fold.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it is unfolded at first.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let [fold, list] = classes;
    let asked = RwSignal::new(open);
    let pieces = StoredValue::new(pieces);
    let items = move || {
        asked.get().then(|| {
            let pieces = pieces.try_update_value(core::mem::take).unwrap_or_default();
            view! { <InSlices pieces /> }
        })
    };
    let toggle = move |_| {
        // Folded again, it stays drawn.
        if !asked.get_untracked() {
            asked.set(true);
        }
    };
    view! {
        // What a link leads to takes the focus.
        <details id=id.clone() tabindex=id.map(|_| "-1") class=fold open=open on:toggle=toggle>
            <summary>{summary}</summary>
            <ul class=list>{items}</ul>
        </details>
    }
}

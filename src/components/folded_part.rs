//! A part of a page that waits under a heading or a line until somebody unfolds it. Paper has all of it: it is folded on the
//! screen only.

use leptos::prelude::*;

/// The button that unfolds the part `id`.
#[component]
pub fn UnfoldButton(
    /// Element id of the part.
    id: String,
    /// Whether it is unfolded.
    #[prop(into)]
    open: Signal<bool>,
    /// Called to unfold or fold it.
    flip: impl Fn() + 'static,
    /// What the button says.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="fold"
            aria-controls=id
            aria-expanded=move || open.get().to_string()
            on:click=move |_| flip()
        >
            {children()}
        </button>
    }
}

/// The part.
#[component]
pub fn FoldedPart(
    /// Its element id.
    id: String,
    /// Whether it is unfolded.
    #[prop(into)]
    open: Signal<bool>,
    /// What it is.
    children: Children,
) -> impl IntoView {
    view! {
        <div id=id class="folded-part" class:folded=move || !open.get()>
            {children()}
        </div>
    }
}

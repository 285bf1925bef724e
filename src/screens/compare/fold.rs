//! The button that unfolds the rest of a list in its place, and folds it again.

use crate::words::Words;
use leptos::prelude::*;

/// The button; nothing where nothing is folded.
#[component]
pub fn FoldButton(
    /// The words of the page.
    words: Words,
    /// Whether all is shown.
    all: RwSignal<bool>,
    /// How many are folded.
    rest: usize,
    /// What unfolds them.
    more: String,
    /// A class beside that of quiet buttons.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    (rest > 0).then(|| {
        view! {
            <button
                type="button"
                class=format!("quiet {class}")
                aria-expanded=move || all.get().to_string()
                on:click=move |_| all.update(|all| *all = !*all)
            >
                {move || if all.get() { words.show_fewer().to_owned() } else { more.clone() }}
            </button>
        }
    })
}

//! A section with its heading.

use crate::state::use_words;
use crate::words::Message;
use leptos::prelude::*;

/// A section with its heading.
#[component]
pub fn Section(
    /// Element id of the heading.
    id: &'static str,
    /// The heading.
    title: Message,
    /// What stands under it.
    children: Children,
) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="below" aria-labelledby=id>
            <h2 id=id>{move || title(words.get())}</h2>
            {children()}
        </section>
    }
}

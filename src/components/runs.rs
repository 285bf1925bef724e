//! Text with the words searched for marked in it.

use dateline_explore::view::Run;
use leptos::prelude::*;

/// The runs in order; hits as `<mark>`.
#[component]
pub fn Runs(
    /// The pieces of the text.
    runs: Vec<Run>,
) -> impl IntoView {
    runs.into_iter().map(|run| view! { <OneRun run /> }).collect_view()
}

/// One run.
#[component]
pub fn OneRun(
    /// A piece of text.
    run: Run,
) -> impl IntoView {
    if run.hit { view! { <mark tabindex="-1">{run.text}</mark> }.into_any() } else { run.text.into_any() }
}

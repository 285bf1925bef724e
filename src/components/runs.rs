//! Text with the words searched for marked in it.

use dateline_core::view::Run;
use leptos::prelude::*;

/// The runs in order; hits as `<mark>`.
pub fn runs(runs: &[Run]) -> AnyView {
    let one = |run: &Run| {
        let text = run.text.clone();
        if run.hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
    };
    runs.iter().map(one).collect_view().into_any()
}

//! The page as it was scraped: line by line, what is not part of the story struck out and named.

use dateline_core::view::screens::article::RawLine;
use leptos::prelude::*;

/// The raw text.
#[component]
pub fn RawText(
    /// Its lines.
    lines: Vec<RawLine>,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let _ = (lines, language);
}

//! Why this date: the argument, clue by clue, each a link to where it stands.

use dateline_core::view::screens::article::ArticlePage;
use leptos::prelude::*;
use std::sync::Arc;

/// Why this date: the argument, clue by clue, each a link to where it stands.
#[component]
pub fn Why(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let _ = page;
}

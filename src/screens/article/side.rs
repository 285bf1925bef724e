//! Beside the text: which highlights, which text, what else is on the page.

use dateline_core::view::screens::article::ArticlePage;
use leptos::prelude::*;
use std::sync::Arc;

/// Beside the text: which highlights, which text, what else is on the page.
#[component]
pub fn Side(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let _ = page;
}

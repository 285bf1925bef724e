//! Under the text: what was set aside, what is shared, where to go next.

use dateline_core::view::screens::article::ArticlePage;
use leptos::prelude::*;
use std::sync::Arc;

/// Under the text: what was set aside, what is shared, where to go next.
#[component]
pub fn Below(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let _ = page;
}

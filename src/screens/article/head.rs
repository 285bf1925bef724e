//! The top of an article: the way back, headline, outlet, date.

use dateline_core::view::screens::article::ArticlePage;
use leptos::prelude::*;
use std::sync::Arc;

/// The top of an article: the way back, headline, outlet, date.
#[component]
pub fn Head(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let _ = page;
}

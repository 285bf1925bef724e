//! Where in the article the words searched for fall: a strip, and the way from one to the next.

use dateline_core::view::screens::article::ArticlePage;
use leptos::prelude::*;
use std::sync::Arc;

/// Where in the article the words searched for fall: a strip, and the way from one to the next.
#[component]
pub fn Hits(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let _ = page;
}

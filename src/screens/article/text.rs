//! The clean text with its marks, and margin notes for the times it names.

use super::note::Open;
use dateline_core::view::screens::article::ArticlePage;
use leptos::prelude::*;
use std::sync::Arc;

/// The story.
#[component]
pub fn Text(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The piece of text whose note is open.
    open: RwSignal<Option<Open>>,
) -> impl IntoView {
    let _ = (page, open);
}

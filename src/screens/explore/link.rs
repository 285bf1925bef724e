//! A link to an article by its number.

use crate::state::{use_state, use_words};
use dateline_explore::view::Ref;
use leptos::prelude::*;

/// A pointer to another article, by number.
#[component]
pub fn ArticleLink(
    /// The other article.
    article: Ref,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let Ref { link, headline, number, .. } = article;
    view! {
        <a href=state.link(&link) title=headline>
            {words.article_n(number)}
        </a>
    }
}

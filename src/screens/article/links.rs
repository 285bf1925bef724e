//! Links from an article: to a paragraph of its text, and to another article.

use crate::state::{use_state, use_words};
use dateline_explore::view::Ref;
use dateline_explore::view::screens::article::Block;
use dateline_model::rule::Kind;
use leptos::prelude::*;

/// The number of a paragraph, counting paragraphs only.
#[must_use]
pub fn paragraph(blocks: &[Block], index: u32) -> u32 {
    let body = blocks.iter().take(index as usize + 1).filter(|block| block.kind == Kind::Body).count();
    u32::try_from(body).unwrap_or(u32::MAX).max(1)
}

/// The `href` of a block of the text on its own page.
#[must_use]
pub fn block_href(block: u32) -> String {
    format!("#p{block}")
}

/// A link to a paragraph of the text, by its number.
#[component]
pub fn ParagraphLink(
    /// The block (0-based) that it leads to.
    block: u32,
    /// The number of the paragraph.
    number: u32,
) -> impl IntoView {
    let words = use_words();
    view! { <a href=block_href(block)>{words.fill(move |words| words.paragraph(number))}</a> }
}

/// A link to another article, by its number.
#[component]
pub fn ArticleLink(
    /// The article.
    article: Ref,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    view! {
        <a href=state.link(&article.link) title=article.headline>
            {words.fill(move |words| words.article_n(article.number))}
        </a>
    }
}

//! Links from an article: to a paragraph of its text, and to another article.

use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::Ref;
use dateline_explore::view::screens::article::Block;
use dateline_model::query::ScreenKind;
use dateline_model::rule::Kind;
use leptos::prelude::*;

/// What a block of the text is called: a paragraph by its number, counting paragraphs only; else by what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockName {
    /// A paragraph.
    Paragraph(u32),
    /// A subheading, or the words under a picture.
    Other(Kind),
}

impl BlockName {
    /// The name of the block at `index`.
    #[must_use]
    pub fn of(blocks: &[Block], index: u32) -> Self {
        let to_here = blocks.iter().take(index as usize + 1);
        match blocks.get(index as usize).map(|block| block.kind) {
            Some(kind) if kind != Kind::Body => Self::Other(kind),
            _ => {
                let body = to_here.filter(|block| block.kind == Kind::Body).count();
                Self::Paragraph(u32::try_from(body).unwrap_or(u32::MAX).max(1))
            }
        }
    }

    /// It in words.
    #[must_use]
    pub fn said(self, words: Words) -> String {
        match self {
            Self::Paragraph(number) => words.paragraph(number),
            Self::Other(kind) => words.line_kind(kind),
        }
    }
}

/// The `href` of a block of the text on its own page.
#[must_use]
pub fn block_href(block: u32) -> String {
    format!("#p{block}")
}

/// The block that a link's part after the `#` names, as [`block_href`] writes it.
#[must_use]
pub fn block_of(fragment: &str) -> Option<usize> {
    fragment.strip_prefix('p')?.parse().ok()
}

/// A link to a block of the text.
#[component]
pub fn BlockLink(
    /// The block (0-based) that it leads to.
    block: u32,
    /// What it is called.
    name: BlockName,
) -> impl IntoView {
    let words = use_words();
    view! { <a href=block_href(block)>{words.fill(move |words| name.said(words))}</a> }
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

/// Links to this article beside each of others.
#[component]
pub fn CompareLinks(
    /// The id of this article.
    id: String,
    /// The others, each once.
    others: Vec<Ref>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let link = move |other: Ref| {
        let Ref { id: theirs, number, headline, .. } = other;
        let id = id.clone();
        let href = move || state.href_with(|query| query.open_screen_of(ScreenKind::Compare, &[&id, &theirs]));
        view! {
            <a href=href title=headline>
                {words.fill(move |words| words.compare_with(number))}
            </a>
        }
    };
    let links = others.into_iter().map(link).collect_view();
    view! { <p class="compare-with">{links}</p> }
}

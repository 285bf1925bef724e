//! How each kind of mark looks, and the key that says so on paper.

use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::screens::article::ArticlePage;
use dateline_model::query::Highlight;
use leptos::prelude::*;
use std::sync::Arc;

/// The class of a kind of highlight.
#[must_use]
pub fn class(kind: Highlight) -> &'static str {
    match kind {
        Highlight::Dates => "dates",
        Highlight::Countries => "countries",
        Highlight::People => "people",
        Highlight::Organisations => "organisations",
        Highlight::Quotes => "quotes",
        Highlight::Topics => "topics",
    }
}

/// What the marks in the text mean; on paper only.
#[component]
pub fn MarkKey(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let shown = page.highlights.iter().filter(|it| it.shown).map(|it| {
        let kind = it.kind;
        view! {
            <span class=format!("sample {}", class(kind))>{words.fill(move |words| words.highlight_kind(kind))}</span>
            " "
        }
    });
    let shown: Vec<_> = shown.collect();
    (!shown.is_empty()).then(|| {
        view! {
            <p class="mark-key" lang=words.text(Words::tag)>
                {words.text(Words::mark_key)}
                " "
                {shown}
            </p>
        }
    })
}

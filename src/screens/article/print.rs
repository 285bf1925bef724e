//! On paper: this article, or all that were found, one after another.

use super::text::Text;
use super::why::{Argument, WhySentence};
use super::{Printing, head};
use crate::platform::dom;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::article::{self, ArticlePage};
use leptos::prelude::*;
use std::sync::Arc;

/// Articles that are printed at once, at most: a browser lays them all out.
const MOST: usize = 50;

/// What prints the page, and all articles found where there are several.
#[component]
pub fn PrintButtons(
    /// The article that is shown.
    key: String,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let printing: Printing = expect_context();
    let found =
        state.corpus.with_untracked(|corpus| state.query.with_untracked(|query| article::found(corpus, query, MOST)));
    let (ids, all) = found;
    let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let several = ids.len() > 1 || ids.first().is_some_and(|id| *id != key);
    let print_all = move |_| {
        let pages = state.corpus.with_untracked(|corpus| {
            let page = |id: &String| {
                state.query.with_untracked(|query| article::view(corpus, &query.open_article(id), id).map(Arc::new))
            };
            ids.iter().filter_map(page).collect::<Vec<_>>()
        });
        printing.0.set(pages);
        // Once for the page to change, once for it to be laid out.
        request_animation_frame(|| request_animation_frame(dom::print));
    };
    let all_button = several.then(|| {
        view! {
            <button type="button" class="quiet" on:click=print_all>
                {words.fill(move |words| words.print_all(count, all))}
            </button>
        }
    });
    view! {
        <p class="printing">
            <button type="button" class="quiet" on:click=|_| dom::print()>
                {words.text(Words::print_this)}
            </button>
            {all_button}
        </p>
    }
}

/// All articles found, while they are printed; no screen shows them.
#[component]
pub fn PrintedArticles(
    /// Their pages.
    printing: Printing,
) -> impl IntoView {
    let done = window_event_listener(leptos::ev::afterprint, move |_| printing.0.set(Vec::new()));
    on_cleanup(move || done.remove());
    move || {
        let pages = printing.0.get();
        (!pages.is_empty()).then(|| {
            let pages = pages.into_iter().map(|page| view! { <PrintedArticle page /> });
            view! {
                <div class="print-all wrap" aria-hidden="true">
                    {pages.collect_view()}
                </div>
            }
        })
    }
}

/// One of them.
#[component]
fn PrintedArticle(
    /// Its page.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    view! {
        <article class="article">
            <header class="article-head">
                <h1 lang=page.language.clone() dir="auto">
                    {page.article.headline.clone()}
                </h1>
                <head::Facts page=Arc::clone(&page) />
                <p class="why-line">
                    <WhySentence page=Arc::clone(&page) />
                </p>
            </header>
            <div class="why-panel">
                <Argument page=Arc::clone(&page) />
            </div>
            <Text page open=RwSignal::new(None) named=false />
        </article>
    }
}

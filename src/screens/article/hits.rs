//! Where in the article the words searched for fall: a strip, and the way from one to the next.

use crate::components::drawing::percent;
use crate::components::keys;
use crate::state::use_words;
use crate::words::Message;
use dateline_explore::view::screens::article::ArticlePage;
use leptos::prelude::*;
use std::sync::Arc;

/// The strip; nothing where nothing was searched for, or the raw text is shown.
#[component]
pub fn Hits(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let count = page.hits.len();
    let tick = |at: &f32| view! { <rect x=percent(*at) width="3" height="100%" /> };
    let shown = count > 0 && page.raw.is_none();
    shown.then(|| {
        view! {
            <div class="hits">
                <p>{words.fill(move |words| words.hits_n(count))}</p>
                <svg class="strip" width="100%" height="14" aria-hidden="true" focusable="false">
                    <rect class="ground" y="6" width="100%" height="2" />
                    {page.hits.iter().map(tick).collect_view()}
                </svg>
                <p class="steps">
                    <HitButton label=|words| words.hit_previous() key="p" forward=false />
                    <HitButton label=|words| words.hit_next() key="n" forward=true />
                </p>
            </div>
        }
    })
}

/// The way to the next of the words searched for, or to the one before.
#[component]
fn HitButton(
    /// What it says.
    label: Message,
    /// The key that does the same.
    key: &'static str,
    /// Whether to the next.
    forward: bool,
) -> impl IntoView {
    let words = use_words();
    let go = move |_| {
        keys::next_hit(forward);
    };
    view! {
        <button type="button" class="quiet" aria-keyshortcuts=key on:click=go>
            {move || label(words.get())}
        </button>
    }
}

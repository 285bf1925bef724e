//! What was read in each article brought along: before it is shown, and while it is.

use super::bring::Mode;
use super::{collection, use_desk};
use crate::components::origin::{DateLine, OriginLine};
use crate::components::slices::{InSlices, pieces};
use crate::navigation::use_page;
use crate::state::{use_state, use_words};
use crate::url::Step;
use dateline_explore::view::screens::own::{self, Own, OwnArticle};
use dateline_model::query::Query;
use leptos::prelude::*;
use std::sync::Arc;

/// What was read, before it is shown.
#[component]
pub fn Preview() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let (_, navigation) = use_page();
    let read = move || {
        let prepared = desk.read()?;
        let Own { articles, others } = own::view(&prepared.corpus);
        let count = articles.len();
        let show = move |_| {
            if let Some(prepared) = desk.waiting.get_untracked() {
                desk.show(Arc::unwrap_or_clone(prepared), None);
                navigation.change(Step::Push, |query| Query { language: query.language, ..Query::default() });
            }
        };
        let pieces = pieces(articles, |article| view! { <One article /> });
        Some(view! {
            <section class="own-read" aria-labelledby="own-read">
                <h2 id="own-read">{words.get().own_preview()}</h2>
                <Mode />
                <p class="buttons">
                    <button type="button" class="primary" on:click=show>
                        {words.get().own_show(count, others)}
                    </button>
                    <button type="button" on:click=move |_| desk.wait(None)>
                        {words.get().own_discard()}
                    </button>
                </p>
                <ol class="own-list">
                    <InSlices pieces />
                </ol>
            </section>
        })
    };
    view! { {read} }
}

/// Those that are shown with the collection, each with a way to take it away.
#[component]
pub fn Brought(
    /// What is shown.
    shown: Memo<Own>,
) -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let list = move || {
        let articles = shown.get().articles;
        if articles.is_empty() {
            return None;
        }
        let item = move |article: OwnArticle| {
            let (id, headline) = (article.article.id.clone(), article.article.headline.clone());
            let remove = move |_| {
                let id = id.clone();
                let said = words.get_untracked().own_removed(&headline);
                desk.change(move |file| collection::without(file, &id), said);
            };
            view! {
                <One article>
                    <button type="button" class="quiet" on:click=remove>
                        {words.get().own_remove()}
                    </button>
                </One>
            }
        };
        let pieces = pieces(articles, item);
        Some(view! {
            <section aria-labelledby="own-here">
                <h2 id="own-here">{words.get().own_here()}</h2>
                <p class="note">{words.get().own_here_note()}</p>
                <ol class="own-list">
                    <InSlices pieces />
                </ol>
            </section>
        })
    };
    view! { {list} }
}

/// What was read in an article.
#[component]
fn One(
    /// It.
    article: OwnArticle,
    /// What can be done with it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let OwnArticle { article, dated, origin, set_aside, warnings, same } = article;
    let is_here = state.corpus.with_untracked(|corpus| corpus.index.find(&article.id).is_some());
    let headline = if is_here {
        view! { <a href=state.link(&article.link)>{article.headline}</a> }.into_any()
    } else {
        article.headline.into_any()
    };
    let same = same.map(|same| {
        view! { <p class="caution">{words.fill(move |words| words.own_same(same.number, &same.headline))}</p> }
    });
    let warning = |it: dateline_model::article::Warning| {
        view! { <p class="caution"><code>{it.place}</code> " " {it.message}</p> }
    };
    view! {
        <li>
            <p class="own-headline" lang=article.language dir="auto">
                {headline}
            </p>
            <p>
                <OriginLine origin />
                " · "
                <DateLine dated />
            </p>
            <p class="note">{words.fill(move |words| words.own_set_aside(set_aside))}</p>
            {same}
            {warnings.into_iter().map(warning).collect_view()}
            {children.map(|children| children())}
        </li>
    }
}

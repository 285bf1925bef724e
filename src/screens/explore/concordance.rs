//! The words searched for in their context: before, the words, after, and the article; one place to a line.

use super::link::ArticleLink;
use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::screens::explore::{Concordance, ConcordanceLine, concordance};
use dateline_model::query::ContextOrder;
use leptos::prelude::*;

/// The order of the lines.
#[component]
pub fn ConcordanceOrder() -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    let now = move || state.query.with(|query| query.context);
    let choose = move |event| {
        let value = event_target_value(&event);
        let order = ContextOrder::ALL.into_iter().find(|order| order.code() == value);
        navigation.change(Step::Push, |query| query.with_context(order));
    };
    let option = |order: ContextOrder| {
        view! {
            <option value=order.code() selected=move || now() == Some(order)>
                {move || label(words.get(), order)}
            </option>
        }
    };
    view! {
        <label class="sort needs-js">
            <span class="vh">{words.text(Words::sort)}</span>
            <select on:change=choose prop:value=move || now().map_or("", ContextOrder::code)>
                {ContextOrder::ALL.map(option).into_iter().collect_view()}
            </select>
        </label>
    }
}

fn label(words: Words, order: ContextOrder) -> &'static str {
    match order {
        ContextOrder::Article => words.context_article(),
        ContextOrder::Before => words.context_before(),
        ContextOrder::After => words.context_after(),
    }
}

/// The lines.
#[component]
pub fn ConcordanceLines() -> impl IntoView {
    let (state, _) = use_page();
    let words = use_words().get_untracked();
    let Concordance { lines, cut } =
        state.corpus.with_untracked(|corpus| state.query.with_untracked(|query| concordance(corpus, query)));
    let shown = lines.len();
    let line = |line: ConcordanceLine| {
        let ConcordanceLine { article, language, before, hit, after } = line;
        view! {
            <li>
                <span class="before" lang=language.clone() dir="auto">
                    {before}
                </span>
                <mark lang=language.clone()>{hit}</mark>
                <span class="after" lang=language dir="auto">
                    {after}
                </span>
                " "
                <ArticleLink article />
            </li>
        }
    };
    let cut = cut.then(|| view! { <p class="note">{words.context_cut(shown)}</p> });
    view! {
        <div>
            <ol class="in-context">{lines.into_iter().map(line).collect_view()}</ol>
            {cut}
        </div>
    }
}

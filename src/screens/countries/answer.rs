//! The answer first: which two countries are named together most; or why there is nothing to say.

use super::{names, use_countries};
use crate::screens::explore::chips::condition;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::countries::{Countries, Pair};
use dateline_explore::view::screens::explore::Relaxation;
use dateline_model::query::Query;
use leptos::prelude::*;
use std::sync::Arc;

/// The answer.
#[component]
pub fn Answer() -> impl IntoView {
    let words = use_words();
    let view = use_countries();
    move || answer(words.get(), view.get())
}

fn answer(words: Words, view: Arc<Countries>) -> AnyView {
    match (view.countries.as_slice(), view.most.as_slice()) {
        _ if view.found == 0 => view! { <NothingFound words view /> }.into_any(),
        ([], _) => view! { <p class="empty">{words.countries_none()}</p> }.into_any(),
        ([one], _) => {
            let said = words.countries_lone(&one.country.label, one.sentences, one.told);
            view! { <AnswerLine said links=vec![(words.countries_see().to_owned(), one.link.clone())] /> }.into_any()
        }
        (_, []) => view! { <AnswerLine said=words.countries_apart().to_owned() links=Vec::new() /> }.into_any(),
        (_, [pair]) if view.even == 1 => {
            let others = view.pairs.iter().any(|it| it.sentences > 0 && it != pair);
            let (both, sentences, told) = (names(words, pair), pair.sentences, pair.told);
            let said = if others {
                words.countries_most(&both, sentences, told)
            } else {
                words.countries_only(&both, sentences, told)
            };
            view! { <AnswerLine said links=vec![(words.countries_see().to_owned(), pair.link.clone())] /> }.into_any()
        }
        (_, even) => {
            let each = even.first().map_or(0, |pair| pair.sentences);
            let said = words.countries_even(view.even, each);
            let link = |pair: &Pair| (names(words, pair), pair.link.clone());
            let more = view.even as usize - even.len().min(view.even as usize);
            let more = (more > 0).then(|| words.countries_even_more(more));
            view! { <AnswerLine said links=even.iter().map(link).collect() more=more.unwrap_or_default() /> }.into_any()
        }
    }
}

/// A sentence, and the ways from it.
#[component]
fn AnswerLine(
    /// The sentence.
    said: String,
    /// Labels and query strings.
    links: Vec<(String, String)>,
    /// What follows the links.
    #[prop(optional)]
    more: String,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let last = links.len().saturating_sub(1);
    let link = move |(at, (label, link)): (usize, (String, String))| {
        view! {
            " "
            <a href=state.link(&link)>{label}</a>
            {(at < last).then(|| words.list_comma().trim_end().to_owned())}
        }
    };
    view! {
        <p class="countries-answer">
            <b>{said}</b>
            {links.into_iter().enumerate().map(link).collect_view()}
            " "
            {more}
        </p>
    }
}

/// Which filters leave no article, and what to drop so that there is one.
#[component]
fn NothingFound(
    /// The words of the page.
    words: Words,
    /// What the screen shows.
    view: Arc<Countries>,
) -> impl IntoView {
    let state = use_state();
    let relaxation = move |it: Relaxation| {
        let condition = state.query.with_untracked(|query| condition(words, &it.chip.condition, query));
        let label = words.empty_drop(&condition, it.found_without);
        view! {
            <li>
                <a href=state.link(&it.chip.without)>{label}</a>
            </li>
        }
    };
    view! {
        <div class="empty">
            <p>{words.empty()}</p>
            <ul>
                {view.relaxations.iter().cloned().map(relaxation).collect_view()}
                <li>
                    <a href=move || state.href_with(Query::clear_filters)>{words.empty_all()}</a>
                </li>
            </ul>
        </div>
    }
}

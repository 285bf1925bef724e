//! Pairs that are worth comparing, each with why.

use super::use_compare;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::Ref;
use dateline_explore::view::screens::compare::Suggestion;
use leptos::prelude::*;

/// The pairs among the articles found that have something in common.
#[component]
pub fn Pairs() -> impl IntoView {
    let words = use_words();
    let view = use_compare();
    move || {
        let words = words.get();
        let view = view.get();
        let open = |it: &&Suggestion| {
            let ids = it.articles.iter().all(|it| view.chosen.iter().any(|chosen| chosen.id == it.id));
            view.pair.is_none() || !ids
        };
        let pairs: Vec<Suggestion> = view.suggested.iter().filter(open).cloned().collect();
        let none = view.suggested.is_empty();
        let title = if view.pair.is_some() { words.compare_other_pairs() } else { words.compare_pairs() };
        let shown = view.found > 1 && (!pairs.is_empty() || (none && view.pair.is_none()));
        let pair = |pair| view! { <OnePair words pair /> };
        shown.then(|| {
            view! {
                <section class="pairs" aria-labelledby="pairs">
                    <h2 id="pairs">{title}</h2>
                    {none.then(|| view! { <p class="note">{words.compare_pairs_none()}</p> })}
                    <ol>{pairs.into_iter().map(pair).collect_view()}</ol>
                </section>
            }
        })
    }
}

/// A pair.
#[component]
fn OnePair(
    /// The words of the page.
    words: Words,
    /// The pair.
    pair: Suggestion,
) -> impl IntoView {
    let state = use_state();
    let Suggestion { articles, link, passages, events, week } = pair;
    let reasons = [
        (passages > 0).then(|| words.compare_passages(passages)),
        (events > 0).then(|| words.compare_events(events)),
        week.then(|| words.compare_week().to_owned()),
    ];
    let reasons: Vec<String> = reasons.into_iter().flatten().collect();
    let [one, other] = [articles[0].number, articles[1].number];
    let headline = |it: Ref| {
        view! {
            <span class="headline" lang=it.language dir="auto">
                {it.headline}
            </span>
            {it.origin.map(|origin| view! { <small dir="auto">{origin}</small> })}
        }
    };
    let headlines = articles.into_iter().map(|it| view! { <li>{headline(it)}</li> }).collect_view();
    view! {
        <li>
            <p class="why-pair">
                <a href=state.link(&link)>{words.compare_pair(one, other)}</a>
                <span class="reasons">{reasons.join(words.list_comma())}</span>
            </p>
            <ul class="two">{headlines}</ul>
        </li>
    }
}

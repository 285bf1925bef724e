//! The list: how many, in which order, the cards; or why there is nothing.

use super::context;
use crate::components::el::{Child, El, el, fragment};
use crate::components::{card, chips, live};
use crate::platform::dom;
use crate::state::{State, card_id};
use crate::url::Step;
use crate::words::words;
use dateline_core::query::Sort;
use dateline_core::view::{Culprit, Explore, OtherName};
use leptos::prelude::*;
use std::sync::Arc;

/// The list with its head.
pub fn list(state: State) -> El {
    let w = words();
    let total = move || state.frame.with(|frame| frame.total);
    let found = move || state.explore.with(|it| it.as_ref().map_or(0, |explore| explore.found));
    let undated = live::maybe(move || {
        let undated = state.explore.with(|it| it.as_ref().map_or(0, |explore| explore.undated));
        (undated > 0).then(|| el("p").class("undated").put(w.undated(undated)).view())
    });
    let body = live::maybe(move || {
        let explore = state.explore.get()?;
        Some(if explore.cards.is_empty() {
            empty(state, &explore)
        } else if explore.context.is_empty() {
            cards(state, &explore)
        } else {
            context::lines(state, &explore).view()
        })
    });
    let in_context = Memo::new(move |_| state.explore.with(|it| it.as_ref().is_some_and(|it| !it.context.is_empty())));
    let count = live::text(move || w.found(found(), total()));
    let head = el("div")
        .class("list-head")
        .put(el("h2").set("id", "found").set("tabindex", "-1").put(count))
        .put(context::switch(state))
        .put(live::part(move || if in_context.get() { context::order(state) } else { sort(state) }.view()));
    el("section").class("list").set("aria-labelledby", "found").put(head).put(undated).put(body)
}

/// What helps the search along: words corrected, topics under other names.
pub fn aid(state: State) -> AnyView {
    let w = words();
    live::maybe(move || {
        let explore = state.explore.get()?;
        let typed = state.query.with_untracked(|query| query.search.trim().to_owned());
        let corrected = explore.corrected.as_ref().map(|corrected| {
            let exact = state.query.with_untracked(|query| query.with_exact(true).to_string());
            el("p")
                .put(w.corrected(corrected.trim(), &typed))
                .put(" ")
                .put(el("a").set("href", &state.link(&exact)).put(w.corrected_exact(&typed)))
        });
        let other = |it: &OtherName| {
            let said = if it.used == 0 { w.other_name_unused(&it.typed) } else { w.other_name_used(&it.typed) };
            let link = el("a").set("href", &state.link(&it.link)).set("dir", "auto").put(it.label.as_str());
            el("p").put(said).put(" ").put(link).put(" ").put(w.other_name_count(it.count))
        };
        let lines: Vec<_> = corrected.into_iter().chain(explore.other_names.iter().map(other)).collect();
        (!lines.is_empty()).then(|| el("div").class("aid").set("role", "status").put_all(lines).view())
    })
}

fn sort(state: State) -> El {
    let w = words();
    let now = move || state.query.with(dateline_core::query::Query::sorted_by);
    let searching = move || state.query.with(|query| !query.search.trim().is_empty());
    let change = move |event: leptos::ev::Event| {
        let value = dom::value(&event);
        let chosen = [Sort::Best, Sort::Earliest, Sort::Latest].into_iter().find(|sort| code(*sort) == value);
        if let Some(chosen) = chosen {
            state.change(Step::Push, |query| query.with_sort(chosen));
        }
    };
    // Options and choice in one: a browser forgets what is chosen when the options change under it.
    let list = live::part(move || {
        let now = now();
        let offered = [Sort::Best, Sort::Earliest, Sort::Latest];
        let offered = offered.into_iter().filter(|sort| searching() || *sort != Sort::Best);
        let option = |sort: Sort| {
            let chosen = (now == sort).then_some("");
            el("option").set("value", code(sort)).set_some("selected", chosen).put(w.sort_by(sort))
        };
        el("select").value(move || code(now).to_owned()).on("change", change).put_all(offered.map(option)).view()
    });
    el("label").class("sort needs-js").put(el("span").class("vh").put(w.sort())).put(list)
}

fn code(sort: Sort) -> &'static str {
    match sort {
        Sort::Best => "best",
        Sort::Earliest => "earliest",
        Sort::Latest => "latest",
    }
}

fn cards(state: State, explore: &Explore) -> AnyView {
    let w = words();
    let cards = explore.cards.iter().map(|it| card::card(state, it));
    let cards = el("ol").class("cards").put_all(cards);
    let listed = explore.cards.len();
    let left = (explore.found as usize).saturating_sub(listed);
    let more = (left > 0).then(|| {
        let step = left.min(100);
        el("button")
            .set("type", "button")
            .class("more needs-js")
            .on("click", move |_| {
                state.change(Step::Replace, |query| query.with_listed(listed + step));
                if left <= step {
                    // The button goes, so the focus goes on to the first article that came.
                    request_animation_frame(move || focus_card(state, listed));
                }
            })
            .put(w.show_more(step))
    });
    fragment(core::iter::once(cards.into()).chain(more.map(Child::from)).collect())
}

fn focus_card(state: State, at: usize) {
    let card = |explore: &Arc<Explore>| explore.cards.get(at).map(|card| card_id(&card.id));
    let id = state.explore.with_untracked(|explore| explore.as_ref().and_then(card));
    dom::focus(id.as_deref().unwrap_or("found"));
}

fn empty(state: State, explore: &Explore) -> AnyView {
    let w = words();
    if state.frame.with_untracked(|frame| frame.total) == 0 {
        return el("p").class("empty").put(w.empty_corpus()).view();
    }
    let axis = state.query.with_untracked(|query| query.axis);
    let culprit = |it: &Culprit| {
        let what = chips::condition(&it.chip.condition, axis);
        choice(&state.link(&it.chip.without), &w.empty_drop(&what, it.found_without))
    };
    let all = state.link(&state.query.with_untracked(|query| query.clear_filters().to_string()));
    let choices = el("ul").put_all(explore.culprits.iter().map(culprit)).put(choice(&all, w.empty_all()));
    el("div").class("empty").put(el("p").put(w.empty())).put(choices).view()
}

fn choice(href: &str, label: &str) -> El {
    el("li").put(el("a").set("href", href).put(label))
}

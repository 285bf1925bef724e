//! The words searched for in their context: before, the words, after, and the article; one place to a line.

use crate::components::el::{El, el};
use crate::components::{live, toggle};
use crate::platform::dom;
use crate::state::State;
use crate::url::Step;
use crate::words::words;
use dateline_core::query::ContextOrder;
use dateline_core::view::{ContextLine, Explore};
use leptos::prelude::*;

/// While searching: articles, or words in context.
pub fn switch(state: State) -> AnyView {
    let w = words();
    let on = Signal::derive(move || state.query.with(|query| query.context.is_some()));
    let searching = Memo::new(move |_| state.query.with(|query| !query.search.trim().is_empty()));
    let choose = move |context: bool| {
        let order = context.then_some(ContextOrder::Article);
        state.change(Step::Push, |query| query.with_context(order));
    };
    let toggle = move || toggle::toggle("context", w.list_shows(), [w.list_articles(), w.list_context()], on, choose);
    live::maybe(move || searching.get().then(|| toggle().view()))
}

/// The order of the lines.
pub fn order(state: State) -> El {
    let w = words();
    let now = move || state.query.with(|query| query.context.map_or("", ContextOrder::code)).to_owned();
    let change = move |event: leptos::ev::Event| {
        let value = dom::value(&event);
        let order = ContextOrder::ALL.into_iter().find(|order| order.code() == value);
        state.change(Step::Push, |query| query.with_context(order));
    };
    let option = |order: ContextOrder| {
        let words = match order {
            ContextOrder::Article => w.context_article(),
            ContextOrder::Before => w.context_before(),
            ContextOrder::After => w.context_after(),
        };
        el("option").set("value", order.code()).put(words)
    };
    let list = el("select").put_all(ContextOrder::ALL.map(option)).value(now).on("change", change);
    el("label").class("sort needs-js").put(el("span").class("vh").put(w.sort())).put(list)
}

/// The lines.
pub fn lines(state: State, explore: &Explore) -> El {
    let w = words();
    let line = |it: &ContextLine| {
        let words = |class: &str, words: &str| {
            el("span").class(class).set_some("lang", it.language.as_deref()).set("dir", "auto").put(words)
        };
        let link = el("a")
            .set("href", &state.link(&it.article.link))
            .set("title", &it.article.headline)
            .put(w.article_n(it.article.number));
        el("li")
            .put(words("before", &it.before))
            .put(el("mark").set_some("lang", it.language.as_deref()).set("dir", "auto").put(it.hit.as_str()))
            .put(words("after", &it.after))
            .put(" ")
            .put(link)
    };
    let cut = explore.context_cut.then(|| el("p").class("note").put(w.context_cut(explore.context.len())));
    el("div").put(el("ol").class("in-context").put_all(explore.context.iter().map(line))).put_some(cut)
}

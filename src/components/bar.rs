//! The bar: the product's name, the views that exist, the choice of colours.

use super::el::{El, el};
use super::theme;
use crate::language;
use crate::state::{Shown, State};
use crate::words::words;
use dateline_core::query::{Language, Query};
use leptos::prelude::*;

/// The languages, each in its own words: links, so that each is an address too.
fn languages(state: State) -> El {
    let link = move |one: Language| {
        let tag = one.code();
        let here = move || state.language.get() == tag;
        // Until the words have come, the address runs ahead of the page.
        let href = move || Some(state.href(&state.query.with(|query| language::put(query, one))));
        let link = el("a")
            .set("id", &format!("language-{tag}"))
            .set("lang", tag)
            .set("hreflang", tag)
            .live("href", href)
            .live("aria-current", move || here().then(|| "true".to_owned()))
            .put(language::own_name(one));
        el("li").put(link)
    };
    let links = el("ul").put_all(Language::ALL.into_iter().map(link));
    el("nav").class("languages needs-js").set("aria-label", words().languages()).put(links)
}

/// The top of every page.
pub fn bar(state: State) -> El {
    let w = words();
    let explore = move || state.link(&state.query.with(|query| query.explore().to_string()));
    let current = move || state.shown.with(|shown| *shown == Shown::Explore).then(|| "page".to_owned());
    let view =
        el("a").class("view").live("href", move || Some(explore())).live("aria-current", current).put(w.explore());
    let inner = el("div")
        .class("wrap")
        .put(
            el("a")
                .class("wordmark")
                .live("href", move || {
                    Some(state.href(&state.query.with(|query| Query::default().with_language(query.language))))
                })
                .put(w.product()),
        )
        .put(el("nav").set("aria-label", w.views()).put(view))
        .put(languages(state))
        .put(theme::theme());
    el("header").class("bar").put(inner)
}

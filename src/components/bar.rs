//! The bar: the product's name, the views that exist, the choice of colours.

use super::el::{El, el};
use super::theme;
use crate::state::{Shown, State};
use crate::words::words;
use leptos::prelude::*;

/// The top of every page.
pub fn bar(state: State) -> El {
    let w = words();
    let explore = move || state.link(&state.query.with(|query| query.explore().to_string()));
    let current = move || state.shown.with(|shown| *shown == Shown::Explore).then(|| "page".to_owned());
    let view =
        el("a").class("view").live("href", move || Some(explore())).live("aria-current", current).put(w.explore());
    let inner = el("div")
        .class("wrap")
        .put(el("a").class("wordmark").live("href", move || Some(state.link(""))).put(w.product()))
        .put(el("nav").set("aria-label", w.views()).put(view))
        .put(theme::theme());
    el("header").class("bar").put(inner)
}

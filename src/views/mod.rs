//! The screens, and what is around them.

pub mod article;
pub mod explore;

use crate::components::el::{el, fragment};
use crate::components::{bar, footer, keys, live, notices};
use crate::state::{Shown, State};
use crate::words::words;
use leptos::prelude::*;

/// The whole page.
pub fn app(state: State) -> AnyView {
    keys::listen();
    // Another language is another page; what a link or a hand has set stays.
    live::part(move || {
        state.language.track();
        page(state)
    })
}

fn page(state: State) -> AnyView {
    let screen = live::part(move || match state.shown.get() {
        Shown::Explore => explore::explore(state),
        Shown::Article(_) => state.part.get_value().map_or_else(live::nothing, |part| (part.draw)(state)),
    });
    let main = el("main").set("id", "main").set("tabindex", "-1").put(notices::notices(state)).put(screen);
    fragment(vec![
        el("a").class("skip").set("href", "#main").put(words().skip()).into(),
        bar::bar(state).into(),
        main.into(),
        footer::footer(state).into(),
        keys::help().into(),
    ])
}

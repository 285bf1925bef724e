//! The search box: a form that works as a form, and searches while one types.

use super::el::{El, el};
use super::{keys, live};
use crate::platform::dom;
use crate::state::State;
use crate::url::Step;
use crate::words::words;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// Milliseconds of rest before what is typed is searched for.
const REST: u64 = 120;

/// The search box.
pub fn search(state: State) -> El {
    let w = words();
    let typed = RwSignal::new(state.query.with_untracked(|query| query.search.clone()));
    let sent = StoredValue::new(typed.get_untracked());
    let send = move |text: String, step: Step| {
        sent.set_value(text.clone());
        state.change(step, |query| query.with_search(&text));
    };
    // What changes the search from elsewhere (Back, a chip) changes the box too.
    Effect::new(move |_| {
        let search = state.query.with(|query| query.search.clone());
        if sent.with_value(|sent| *sent != search) {
            sent.set_value(search.clone());
            typed.set(search);
        }
    });
    let mut rested = debounce(Duration::from_millis(REST), move |text: String| {
        // Escape may have emptied the box meanwhile.
        if typed.with_untracked(|now| *now == text) {
            send(text, Step::Replace);
        }
    });
    let input = move |event: leptos::ev::Event| {
        let text = dom::value(&event);
        typed.set(text.clone());
        rested(text);
    };
    let key = move |event: leptos::ev::Event| {
        if dom::key(&event) == "Escape" && typed.with_untracked(|text| !text.is_empty()) {
            event.prevent_default();
            typed.set(String::new());
            send(String::new(), Step::Replace);
        }
    };
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        send(typed.get_untracked(), Step::Replace);
        dom::focus("found");
    };
    let field = el("input")
        .set("id", keys::SEARCH)
        .set("type", "search")
        .set("name", "q")
        .set("placeholder", w.search_hint())
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .value(move || typed.get())
        .on("input", input)
        .on("keydown", key);
    let glass = el("svg")
        .set("width", "18")
        .set("height", "18")
        .set("viewBox", "0 0 18 18")
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", "2")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .put(el("path").set("d", "M13 7.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM11.5 11.5 16 16"));
    let button = el("button").set("type", "submit").set("aria-label", w.search_button()).put(glass);
    let label = live::text(move || state.frame.with(|frame| w.search_label(frame.total)));
    el("form")
        .class("search needs-js")
        .set("role", "search")
        .set("method", "get")
        .on("submit", submit)
        .put(el("label").set("for", keys::SEARCH).put(label))
        .put(el("div").class("field").put(field).put(button))
}

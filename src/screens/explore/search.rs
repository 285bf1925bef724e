//! The search box: a form that works as a form, and searches while one types.

use super::el::{El, el};
use super::suggestions::{Combobox, option_id};
use super::{keys, live};
use crate::later::FindPart;
use crate::platform::dom;
use crate::state::State;
use crate::url::Step;
use crate::words::words;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// Milliseconds within which the page must show what a key comes to, or it does not follow every key: what takes
/// longer is felt as waiting (S. Card, G. Robertson, J. Mackinlay, "The information visualizer", 1991).
const SOON: f64 = 100.0;
/// Milliseconds of rest before what is typed is searched for where it does not, and before it stands in the address.
const REST: u64 = 120;
/// Element id of the list under the box.
pub const LIST: &str = "suggestions";
/// Element id of the line that says what can be typed.
const HELP: &str = "search-help";

/// What is in the box, and the list under it.
#[derive(Clone, Copy, Debug)]
pub struct SearchBox {
    /// What is typed.
    pub typed: RwSignal<String>,
    /// Whether the list is shown.
    pub open: RwSignal<bool>,
    /// The line of the list that is chosen.
    pub active: RwSignal<Option<usize>>,
}

/// The search box.
pub fn search(state: State) -> El {
    let w = words();
    let typed = RwSignal::new(state.query.with_untracked(|query| query.search.clone()));
    let field = SearchBox { typed, open: RwSignal::new(false), active: RwSignal::new(None) };
    let list = Combobox::new(state, field);
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
    let slow = RwSignal::new(false);
    let follow = move |text: String| {
        // Escape may have emptied the box meanwhile, or an article taken its place.
        let waits = sent.try_with_value(|sent| *sent != text).unwrap_or(false);
        if waits && typed.try_get_untracked().is_some_and(|now| now == text) {
            let began = dom::now();
            send(text, Step::Later);
            request_animation_frame(move || {
                // The box may have gone with its screen.
                let _ = slow.try_set(dom::now() - began > SOON);
            });
        }
    };
    let mut rested = debounce(Duration::from_millis(REST), move |text| {
        follow(text);
        state.settle();
    });
    // The list comes with a part of the program; until that is there, the box searches without.
    let suggest = move || state.load_find(Some(list));
    let part = move || state.find.get_untracked();
    let input = move |event: leptos::ev::Event| {
        let text = dom::value(&event);
        typed.set(text.clone());
        if !slow.get_untracked() {
            let text = text.clone();
            request_animation_frame(move || follow(text));
        }
        rested(text);
        suggest();
    };
    let key = move |event: leptos::ev::Event| {
        let key = dom::key(&event);
        if part().is_some_and(|part| (part.key)(part, list, &key)) {
            event.prevent_default();
        } else if key == "Escape" && typed.with_untracked(|text| !text.is_empty()) {
            event.prevent_default();
            typed.set(String::new());
            send(String::new(), Step::Replace);
        }
    };
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        field.open.set(false);
        send(typed.get_untracked(), Step::Replace);
        dom::focus("found");
    };
    let enter = move |_| {
        if typed.with_untracked(String::is_empty) {
            suggest();
        }
    };
    let leave = move |_| {
        // A box that goes with its screen is left too.
        if let (Some(part), Some(typed)) = (part(), typed.try_get_untracked()) {
            field.open.set(false);
            (part.remember)(&typed);
            state.settle();
        }
    };
    let open = move || field.open.get();
    let input = el("input")
        .set("id", keys::SEARCH)
        .set("type", "search")
        .set("name", "q")
        .set("role", "combobox")
        .set("aria-autocomplete", "list")
        .set("aria-describedby", HELP)
        .live("aria-expanded", move || Some(open().to_string()))
        .live("aria-controls", move || open().then(|| LIST.to_owned()))
        .live("aria-activedescendant", move || field.active.get().filter(|_| open()).map(option_id))
        .set("placeholder", w.search_hint())
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .value(move || typed.get())
        .on("input", input)
        .on("keydown", key)
        .on("focus", enter)
        .on("blur", leave);
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
    let suggested = live::maybe(move || state.find.get().map(|part: FindPart| (part.draw)(list)));
    el("form")
        .class("search needs-js")
        .set("role", "search")
        .set("method", "get")
        .on("submit", submit)
        .put(el("label").set("for", keys::SEARCH).put(label))
        .put(el("div").class("field").put(input).put(button).put(suggested))
        .put(el("p").set("id", HELP).class("note").put(w.search_help()))
}

//! The search box: a form that works as a form, and searches while one types.

use super::announce::Announcement;
use super::list::FOUND;
use super::suggestions::{Combobox, LIST, remember};
use crate::components::keys;
use crate::components::later::Later;
use crate::navigation::use_page;
use crate::platform::{dom, timers};
use crate::programs::Deferred;
use crate::state::use_words;
use crate::url::Step;
use crate::words::Words;
use leptos::html::Input;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// Milliseconds within which the page must show what a key comes to, or it does not follow every key: what takes
/// longer is felt as waiting (S. Card, G. Robertson, J. Mackinlay, "The information visualizer", 1991).
const SOON: f64 = 100.0;
/// The rest before what is typed is searched for where it does not, and before it stands in the address.
const REST: Duration = Duration::from_millis(120);
/// Element id of the line that says what can be typed.
const HELP: &str = "search-help";

/// The search box.
#[component]
pub fn SearchForm() -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    let combobox = Combobox::new(state, navigation);
    provide_context(combobox);
    let typed = combobox.typed;
    let used = RwSignal::new(false);
    let field = NodeRef::<Input>::new();
    // Written only where it differs: the same written again may move the cursor, or end what an input method composes.
    Effect::new(move |_| {
        let text = typed.get();
        if let Some(field) = field.get()
            && field.value() != text
        {
            field.set_value(&text);
        }
    });
    let sent = StoredValue::new(typed.get_untracked());
    let send = move |text: String, step: Step| {
        sent.set_value(text.clone());
        navigation.change(step, |query| query.with_search(&text));
    };
    // What changes the search from elsewhere (Back, a chip) changes the box too.
    Effect::new(move |_| {
        let search = state.query.with(|query| query.search.clone());
        if sent.with_value(|sent| *sent != search) {
            sent.set_value(search.clone());
            typed.set(search);
        }
    });
    let slow = StoredValue::new(false);
    let follow = move |text: String| {
        // Escape may have emptied the box meanwhile, or an article taken its place.
        let waits = sent.try_with_value(|sent| *sent != text).unwrap_or(false);
        if waits && typed.try_get_untracked().is_some_and(|now| now == text) {
            let began = timers::now();
            send(text, Step::Later);
            request_animation_frame(move || {
                // The box may have gone with its screen.
                let _ = slow.try_update_value(|slow| *slow = timers::now() - began > SOON);
            });
        }
    };
    let mut rested = debounce(REST, move |text| {
        follow(text);
        navigation.settle();
    });
    let input = move |event| {
        let text = event_target_value(&event);
        typed.set(text.clone());
        if !slow.get_value() {
            let text = text.clone();
            request_animation_frame(move || follow(text));
        }
        rested(text);
        combobox.suggest();
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        let key = event.key();
        if combobox.key(&key) {
            event.prevent_default();
        } else if key == "Escape" && typed.with_untracked(|text| !text.is_empty()) {
            event.prevent_default();
            typed.set(String::new());
            send(String::new(), Step::Replace);
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        combobox.close();
        send(typed.get_untracked(), Step::Replace);
        dom::focus(FOUND);
    };
    let enter = move |_| {
        used.set(true);
        if typed.with_untracked(String::is_empty) {
            combobox.suggest();
        }
    };
    let leave = move |_| {
        // A box that goes with its screen is left too.
        if let Some(typed) = typed.try_get_untracked() {
            combobox.close();
            remember(&typed);
            navigation.settle();
        }
    };
    view! {
        <form class="search needs-js" role="search" method="get" on:submit=submit>
            <label class="vh" for=keys::SEARCH>
                {words.fill(move |words| words.search_label(state.total()))}
            </label>
            <div class="field">
                <input
                    node_ref=field
                    id=keys::SEARCH
                    type="search"
                    name="q"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-describedby=HELP
                    aria-expanded=move || combobox.is_open().to_string()
                    aria-controls=move || combobox.is_open().then_some(LIST)
                    aria-activedescendant=move || combobox.active_id()
                    placeholder=words.text(Words::search_hint)
                    autocomplete="off"
                    spellcheck="false"
                    on:input=input
                    on:keydown=key
                    on:focus=enter
                    on:blur=leave
                />
                // By keyboard Enter does it, so the Tab key need not stop here.
                <button type="submit" tabindex="-1" aria-label=words.text(Words::search_button)>
                    <svg
                        width="18"
                        height="18"
                        viewBox="0 0 18 18"
                        fill="none"
                        stroke="currentColor"
                        stroke-width="2"
                        aria-hidden="true"
                        focusable="false"
                    >
                        <path d="M13 7.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM11.5 11.5 16 16" />
                    </svg>
                </button>
                <Show when=move || used.get()>
                    <Later what=Deferred::Suggestions />
                </Show>
                <Announcement />
            </div>
            <p id=HELP class="note">
                {words.text(Words::search_help)}
            </p>
        </form>
    }
}

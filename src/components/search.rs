//! The search box: a form that works as a form, and searches while one types.

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
pub fn search(state: State) -> AnyView {
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
    let mut rested = debounce(Duration::from_millis(REST), move |text: String| send(text, Step::Replace));
    let input = move |event| {
        let text = dom::value(&event);
        typed.set(text.clone());
        rested(text);
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && typed.with_untracked(|text| !text.is_empty()) {
            event.prevent_default();
            typed.set(String::new());
            send(String::new(), Step::Replace);
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        send(typed.get_untracked(), Step::Replace);
        dom::focus("found");
    };
    view! {
        <form class="search needs-js" role="search" method="get" on:submit=submit>
            <label for=keys::SEARCH>{live::text(move || state.frame.with(|frame| (w.search_label)(frame.total)))}</label>
            <div class="field">
                <input id=keys::SEARCH type="search" name="q" placeholder=w.search_hint autocomplete="off"
                    spellcheck="false" prop:value=live::value(move || typed.get()) on:input=input on:keydown=key />
                <button type="submit" aria-label=w.search_button>
                    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
                        <circle cx="7.5" cy="7.5" r="5" fill="none" stroke="currentColor" stroke-width="2"></circle>
                        <path d="M11.5 11.5 16 16" stroke="currentColor" stroke-width="2"></path>
                    </svg>
                </button>
            </div>
        </form>
    }
    .into_any()
}

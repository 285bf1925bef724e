//! How many articles there are, told to who hears the page: once typing rests, not with every key.

use super::el::el;
use super::keys::SEARCH;
use super::live;
use crate::platform::dom;
use crate::state::State;
use crate::words::words;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// The list has stayed the same for so long.
const REST: Duration = Duration::from_millis(800);

/// The line that is told; it is not seen.
pub fn announce(state: State) -> AnyView {
    let said = RwSignal::new(String::new());
    let count = move || {
        let found = state.explore.with(|it| it.as_ref().map(|explore| explore.found))?;
        Some(words().found(found, state.frame.with(|frame| frame.total)))
    };
    // The box may have gone with its screen.
    let mut say = debounce(REST, move |text| {
        let _ = said.try_set(text);
    });
    // What the page starts with is read with the page.
    Effect::new(move |before: Option<Option<String>>| {
        let now = count();
        // Or with the search that this part of the program came for.
        let typing = || dom::focused().as_deref() == Some(SEARCH);
        if before.map_or_else(typing, |before| before != now) {
            say(now.clone().unwrap_or_default());
        }
        now
    });
    el("p").class("vh").set("role", "status").put(live::text(move || said.get())).view()
}

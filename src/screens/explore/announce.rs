//! How many articles there are, told to who hears the page: once typing rests, not with every key.

use super::use_explore;
use crate::state::{use_state, use_words};
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// The list has stayed the same for so long.
const REST: Duration = Duration::from_millis(800);

/// The line that is told; it is not seen.
#[component]
pub fn Announcement() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    // How many are found, and of how many.
    let count = Memo::new(move |_| (explore.with(|explore| explore.found), state.total()));
    let told = RwSignal::new(None);
    let mut tell = debounce(REST, move |count| {
        // The line may have gone with its screen.
        let _ = told.try_set(Some(count));
    });
    Effect::new(move |before: Option<(u32, u32)>| {
        let now = count.get();
        // What the page starts with is read with the page.
        if before.is_some_and(|before| before != now) {
            tell(now);
        }
        now
    });
    view! {
        <p class="vh" role="status">
            {move || told.get().map(|(found, total)| words.get().found(found, total))}
        </p>
    }
}

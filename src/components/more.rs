//! The button under a list that is longer than what is listed of it: screens beyond the first have it in common.

use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use leptos::prelude::*;

/// Lines that are added at once.
const STEP: usize = 50;

/// The button.
#[component]
pub fn ShowMore(
    /// How many lines there are more.
    more: usize,
    /// How many are listed.
    listed: usize,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let step = more.min(STEP);
    let show = move |_| navigation.change(Step::Replace, |query| query.with_listed(listed + step));
    view! {
        <button type="button" class="more" on:click=show>
            {words.fill(move |words| words.show_more(step))}
        </button>
    }
}

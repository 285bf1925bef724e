//! The top of Explore: what is in here, what is not, and where to start.

use super::starters::Starters;
use crate::state::{use_state, use_words};
use leptos::prelude::*;

/// Title, description, starters.
#[component]
pub fn Intro() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let title = move || {
        state.frame.with(|frame| match frame.info.title.as_str() {
            "" => words.get().untitled(frame.total),
            title => title.to_owned(),
        })
    };
    let description = move || state.frame.with(|frame| frame.info.description.clone());
    view! {
        <div class="wrap intro">
            <div>
                <h1 id="heading" tabindex="-1" dir="auto">
                    {title}
                </h1>
                <p class="description" dir="auto">
                    {description}
                </p>
            </div>
            <Starters />
        </div>
    }
}

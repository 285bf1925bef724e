//! The top of Explore: what is in here, what is not, and where to start.

use super::starters::Starters;
use crate::state::{use_state, use_words};
use leptos::prelude::*;

/// Element id of the description.
const ABOUT: &str = "about-these";
/// Letters that two lines hold at the least on a phone, and three, as many as two with the button below them take, on a wide
/// window: a description that is longer folds there, to two lines.
const LINES: [usize; 2] = [80, 290];

/// How a description folds, for the style sheet: not at all, on narrow windows, everywhere.
fn folds(description: &str) -> &'static str {
    // A letter of Korean or Japanese is as wide as two.
    let wide = |letter: char| if letter.is_ascii() { 1 } else { 2 };
    let length: usize = description.chars().map(wide).sum();
    match LINES.map(|most| length > most) {
        [_, true] => "description folds",
        [true, _] => "description folds-narrow",
        _ => "description",
    }
}

/// A title that a full-width colon parts, which goes to the next line there first.
fn phrases(title: String) -> AnyView {
    match title.split_once('：') {
        Some((head, tail)) => {
            let head = format!("{head}：");
            let tail = tail.to_owned();
            view! {
                <span class="phrase">{head}</span>
                <span class="phrase">{tail}</span>
            }
            .into_any()
        }
        None => title.into_any(),
    }
}

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
    let description = Memo::new(move |_| state.frame.with(|frame| frame.info.description.clone()));
    let brought = Memo::new(move |_| state.frame.with(|frame| frame.brought));
    let open = state.unfolded.intro;
    let flip = move |_| open.update(|open| *open = !*open);
    let label = move || if open.get() { words.get().less() } else { words.get().more() };
    view! {
        <div class="wrap intro">
            <div>
                <h1 id="heading" tabindex="-1" dir="auto">
                    {move || phrases(title())}
                </h1>
                <div class=move || description.with(|text| folds(text)) class:open=move || open.get()>
                    <p id=ABOUT dir="auto">
                        {move || description.get()}
                    </p>
                    <button
                        type="button"
                        class="quiet needs-js"
                        aria-controls=ABOUT
                        aria-expanded=move || open.get().to_string()
                        on:click=flip
                    >
                        {label}
                    </button>
                </div>
                <Show when=move || brought.get() != 0>
                    <p class="note">{move || words.get().own_beside(brought.get())}</p>
                </Show>
            </div>
            <Starters />
        </div>
    }
}

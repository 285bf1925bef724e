//! What the program of starters draws, which is loaded when a starter is opened.

use crate::lazy::{Answers, Draw, Program, use_programs};
use crate::state::{use_state, use_words};
use crate::words::Words;
use leptos::prelude::*;

/// What is drawn for the starter that is open; nothing where none is.
#[component]
pub fn OfStarter(
    /// Which of the two that are drawn.
    of: fn(Answers) -> Draw,
    /// Whether it is said here that the program did not come.
    #[prop(optional)]
    tells: bool,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let programs = use_programs();
    let open = Memo::new(move |_| state.query.with(|query| !query.start.is_empty()));
    Effect::new(move |_| {
        if open.get() {
            leptos::task::spawn_local(programs.load_answers());
        }
    });
    let missing = move |said| tells.then(|| view! { <p class="notice">{words.text(said)}</p> }).into_any();
    move || match (open.get(), programs.answers()) {
        (false, _) => ().into_any(),
        (true, Program::Here) => programs.drawn().map(|drawn| of(drawn)()).into_any(),
        (true, Program::Slow | Program::Late) => missing(Words::opening),
        (true, Program::Failed) => missing(Words::unopened),
        (true, Program::Absent | Program::Loading) => ().into_any(),
    }
}

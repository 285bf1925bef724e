//! The place of what is shown only when a person asks for it: its program is loaded then, if it is not there yet.

use crate::programs::{Deferred, Program, use_programs};
use crate::state::use_words;
use crate::words::Words;
use leptos::prelude::*;

/// The place.
#[component]
pub fn Later(
    /// What is shown here.
    what: Deferred,
    /// Whether it is said here that the program is long in coming, or did not come.
    #[prop(optional)]
    tells: bool,
) -> impl IntoView {
    let words = use_words();
    let programs = use_programs();
    Effect::new(move |_| programs.want_deferred());
    let missing = move |said| tells.then(|| view! { <p class="notice">{words.text(said)}</p> }).into_any();
    move || match programs.deferred() {
        Program::Here => programs.draw_deferred(what.clone()),
        Program::Slow | Program::Late => missing(Words::opening),
        Program::Failed => missing(Words::unopened),
        Program::Absent | Program::Loading if programs.wanted() => waits_later(),
        Program::Absent | Program::Loading => ().into_any(),
    }
}

/// Says to whoever looks for it that something is to come here for which the page is not kept back.
pub fn waits_later() -> AnyView {
    view! { <template class="drawing later"></template> }.into_any()
}

//! All lessons, and the whole glossary.

use super::Desk;
use super::glossary;
use super::lesson::{Facts, StartAgain};
use super::own::list::OwnLessons;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::lessons::{At, NOTES, OWN, open};
use dateline_lesson::{Lesson, Lessons};
use leptos::prelude::*;
use std::sync::Arc;

/// All lessons.
#[component]
pub fn List(
    /// The lessons.
    lessons: Arc<Lessons>,
    /// What the parts of the screen share.
    desk: Desk,
    /// Whether the link asked for a lesson that there is not.
    lost: bool,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let language = desk.language.get_untracked();
    let entries = lessons
        .offered(language)
        .into_iter()
        .filter(|lesson| !lesson.name.starts_with(OWN))
        .map(|lesson| view! { <Entry lesson=Arc::new(lesson.clone()) /> })
        .collect_view();
    let none = entries.is_empty();
    let entries = (!none).then(|| view! { <ul class="lesson-list">{entries}</ul> });
    let terms = (!lessons.terms.is_empty()).then(|| {
        view! {
            <details class="glossary">
                <summary>{words.text(Words::lessons_glossary)}</summary>
                {glossary::list(&lessons.terms, language, words.get_untracked(), false)}
            </details>
        }
    });
    view! {
        <header class="screen-head">
            <h1 id="heading" tabindex="-1">
                {words.text(Words::lessons)}
            </h1>
            <p class="note">{words.text(if none { Words::lessons_none } else { Words::lessons_note })}</p>
        </header>
        {lost.then(|| view! { <p class="notice">{words.text(Words::lessons_unknown)}</p> })}
        {entries}
        <OwnLessons desk />
        <p class="lesson-ways">
            <a href=move || state.href_with(|query| open(query, NOTES, At::Overview))>{words.text(Words::notes)}</a>
        </p>
        <StartAgain answers=desk.answers />
        {terms}
    }
}

/// One of them.
#[component]
fn Entry(
    /// The lesson.
    lesson: Arc<Lesson>,
) -> impl IntoView {
    let state = use_state();
    let (name, language) = (lesson.name.clone(), lesson.language.code());
    view! {
        <li lang=language>
            <h2>
                <a href=move || state.href_with(|query| open(query, &name, At::Overview))>{lesson.title.clone()}</a>
            </h2>
            <p>{lesson.teaches.clone()}</p>
            <Facts lesson />
        </li>
    }
}

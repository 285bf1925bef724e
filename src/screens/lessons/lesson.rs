//! One lesson: what it is about, or one of its steps.

use super::Desk;
use super::answers::Answers;
use super::glossary::Terms;
use super::notes::store::Store;
use super::print::Paper;
use super::step::{OneStep, StepBody};
use super::text::{Lead, blocks};
use crate::platform::full_screen;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::lessons::{At, LessonPlace, open};
use dateline_lesson::{Lesson, Status};
use dateline_model::query::Query;
use leptos::prelude::*;
use std::sync::Arc;

/// The link of a place in a lesson.
fn href(name: &str, at: At) -> impl Fn() -> String + Send + Sync + use<> + 'static {
    let (state, name) = (use_state(), name.to_owned());
    move || state.href_with(|query: &Query| open(query, &name, at))
}

/// What a lesson says of itself, in a line.
#[component]
pub fn Facts(
    /// The lesson.
    lesson: Arc<Lesson>,
) -> impl IntoView {
    let words = use_words();
    let (minutes, steps) = (lesson.minutes, u32::try_from(lesson.steps.len()).unwrap_or(u32::MAX));
    let own = lesson.language.code();
    let status = {
        let status = lesson.status.clone();
        move || match &status {
            _ if words.get().tag() != own => words.get().lessons_elsewhere().to_owned(),
            Status::Original => String::new(),
            Status::Unreviewed => words.get().lessons_unreviewed().to_owned(),
            Status::Reviewed(who) => words.get().lessons_reviewed(who),
        }
    };
    let level = (!lesson.level.is_empty()).then(|| view! { <span>{lesson.level.clone()}</span> });
    view! {
        <p class="sub">
            {(minutes > 0).then(|| view! { <span>{words.fill(move |words| words.lessons_minutes(minutes))}</span> })}
            <span>{words.fill(move |words| words.lessons_steps(steps))}</span>
            {level}
        </p>
        <p class="note">{status}</p>
    }
}

/// What a lesson is about, and where it begins.
#[component]
pub fn Overview(
    /// The lesson.
    lesson: Arc<Lesson>,
    /// What the parts of the screen share.
    desk: Desk,
    /// Whether the link asked for a step that there is not.
    lost: bool,
) -> impl IntoView {
    let words = use_words();
    let state = use_state();
    let lead = Lead::Page(LessonPlace { name: lesson.name.clone(), at: At::Overview }, false);
    let content_note = (!lesson.content_note.is_empty()).then(|| {
        view! {
            <section class="content-note" aria-labelledby="content-note">
                <h2 id="content-note">{words.text(Words::lessons_content_note)}</h2>
                {blocks(&lesson.content_note, &lead)}
            </section>
        }
    });
    let typed = {
        let name = lesson.name.clone();
        Memo::new(move |_| desk.answers.any_typed(&name))
    };
    let notes = (!lesson.notes.is_empty()).then(|| {
        view! {
            <details class="lesson-notes">
                <summary>{words.text(Words::lessons_teacher)}</summary>
                {blocks(&lesson.notes, &lead)}
            </details>
        }
    });
    let steps = lesson.steps.iter().zip(1..).map(|(step, number)| {
        let more = step.extension.then(|| {
            view! {
                " "
                <small>{words.text(Words::lessons_extension)}</small>
            }
        });
        view! {
            <li>
                <a href=href(&lesson.name, At::Step(number))>{step.title.clone()}</a>
                {more}
            </li>
        }
    });
    view! {
        <p class="way">
            <a class="back" href=move || state.href_with(|query| open(query, "", At::Overview))>
                {words.text(Words::lessons_all)}
            </a>
        </p>
        <h1 id="heading" tabindex="-1">
            {lesson.title.clone()}
        </h1>
        <Facts lesson=Arc::clone(&lesson) />
        {lost.then(|| view! { <p class="notice">{words.text(Words::lessons_unknown_step)}</p> })}
        <div class="lesson-text">{blocks(&lesson.opening, &lead)}</div>
        {content_note}
        <p class="lesson-ways">
            <a class="lesson-begin" href=href(&lesson.name, At::Step(1))>
                {words.text(Words::lessons_begin)}
            </a>
            <a
                href=href(&lesson.name, At::Slide { step: 0, answer: false })
                on:click=|_| full_screen::enter()
            >
                {words.text(Words::lessons_present)}
            </a>
            <button type="button" class="quiet" on:click=move |_| desk.print(Paper::Worksheet)>
                {words.text(Words::lessons_print)}
            </button>
            <Show when=move || typed.get()>
                <button type="button" class="quiet" on:click=move |_| desk.print(Paper::Empty)>
                    {words.text(Words::lessons_print_empty)}
                </button>
            </Show>
            <button type="button" class="quiet" on:click=move |_| desk.print(Paper::Key)>
                {words.text(Words::lessons_print_key)}
            </button>
        </p>
        <h2>{words.text(Words::lessons_all_steps)}</h2>
        <ol class="lesson-steps">{steps.collect_view()}</ol>
        {notes}
        <StartAgain answers=desk.answers />
        <Terms lesson desk />
    }
}

/// One step of a lesson.
#[component]
pub fn StepPage(
    /// The step.
    one: OneStep,
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let words = use_words();
    let step = one.step()?.clone();
    let (number, total, at) = (one.number, one.total(), At::Step(one.number));
    let name = one.lesson.name.clone();
    let extension = step.extension.then(|| {
        view! {
            " · "
            {words.text(Words::lessons_extension)}
        }
    });
    let notes = (!step.notes.is_empty()).then(|| {
        view! {
            <details class="lesson-notes">
                <summary>{words.text(Words::lessons_notes)}</summary>
                {blocks(&step.notes, &Lead::Page(one.place(at), false))}
            </details>
        }
    });
    let back = if number > 1 { At::Step(number - 1) } else { At::Overview };
    let next = (number < total).then(|| {
        view! {
            <a class="lesson-begin" href=href(&name, At::Step(number + 1))>
                {words.text(Words::lessons_next)}
            </a>
        }
    });
    let end = (number == total).then(|| {
        view! { <a href=href(&name, At::Overview)>{words.text(Words::lessons_end)}</a> }
    });
    Some(view! {
        <p class="way">
            <a class="back" href=href(&name, At::Overview)>
                {one.lesson.title.clone()}
            </a>
            <span>{words.fill(move |words| words.lessons_step(number, total))} {extension}</span>
        </p>
        <h1 id="heading" tabindex="-1">
            {step.title.clone()}
        </h1>
        <StepBody one=one.clone() answers=desk.answers at />
        {notes}
        <p class="lesson-ways">
            <a href=href(&name, back)>{words.text(Words::lessons_previous)}</a>
            {next}
            {end}
            <a
                href=href(&name, At::Slide { step: number, answer: false })
                on:click=|_| full_screen::enter()
            >
                {words.text(Words::lessons_present)}
            </a>
        </p>
    })
}

/// Clears a shared machine, and brings back what was cleared.
#[component]
pub fn StartAgain(
    /// What was typed and shown.
    answers: Answers,
) -> impl IntoView {
    let words = use_words();
    let store = Store::new();
    // Notes last longer than a visit: whether they go too is asked.
    let asked = RwSignal::new(false);
    let said = RwSignal::new(None::<fn(Words) -> &'static str>);
    let clear = move |notes: bool| {
        asked.set(false);
        answers.clear();
        if notes {
            store.clear();
        }
        said.set(Some(|words| words.lessons_again_done()));
    };
    let start = move |_| {
        if store.count() > 0 {
            asked.set(true);
        } else {
            clear(false);
        }
    };
    let undo = move |_| {
        answers.undo();
        store.undo();
        said.set(Some(|words| words.lessons_again_undone()));
    };
    view! {
        <div class="lesson-again">
            <p role="status">{move || said.get().map(|said| said(words.get()))}</p>
            <Show when=move || asked.get()>
                <div class="notice" role="alert">
                    <p>{move || words.get().lessons_again_notes(store.count())}</p>
                    <p class="own-ways">
                        <button type="button" class="quiet" on:click=move |_| clear(true)>
                            {words.text(Words::lessons_again_with)}
                        </button>
                        <button type="button" class="quiet" on:click=move |_| clear(false)>
                            {words.text(Words::lessons_again_without)}
                        </button>
                    </p>
                </div>
            </Show>
            <Show when=move || !asked.get() && (answers.any() || store.count() > 0)>
                <button type="button" class="quiet" on:click=start>
                    {words.text(Words::lessons_again)}
                </button>
                <span class="note">{words.text(Words::lessons_again_note)}</span>
            </Show>
            <Show when=move || answers.undoable()>
                <button type="button" class="quiet" on:click=undo>
                    {words.text(Words::lessons_again_undo)}
                </button>
            </Show>
        </div>
    }
}

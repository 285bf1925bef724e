//! A lesson on paper: a worksheet to write on, or the answers for whoever teaches.

use super::Desk;
use super::fetched::Fetched;
use super::glossary;
use super::text::{Lead, blocks, line};
use crate::platform::history;
use crate::state::{AppState, use_state, use_words};
use crate::words::Words;
use dateline_lesson::{Lesson, Step, Term, View, plain_line};
use dateline_model::article::Show;
use dateline_model::query::{Query, Screen};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Steps, questions, and what was typed or lines to write on.
    Worksheet,
    /// The same without what was typed.
    Empty,
    /// Questions, answers and notes.
    Key,
}

/// Lines to write an answer on.
const LINES: usize = 4;

/// What is being printed of a lesson; no screen shows it.
#[component]
pub fn Printed(
    /// The lesson.
    lesson: Arc<Lesson>,
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let done = window_event_listener(leptos::ev::afterprint, move |_| desk.printing.set(None));
    on_cleanup(move || done.remove());
    move || {
        let paper = desk.printing.get()?;
        let lesson = Arc::clone(&lesson);
        Some(view! {
            <div class="print-all wrap lesson-paper" aria-hidden="true">
                <Sheet lesson paper desk />
            </div>
        })
    }
}

/// The paper.
#[component]
fn Sheet(
    /// The lesson.
    lesson: Arc<Lesson>,
    /// Which paper.
    paper: Paper,
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let (state, words) = (use_state(), use_words());
    let is_key = paper == Paper::Key;
    let terms: Vec<Term> = desk.fetched.with_untracked(|fetched| match fetched {
        Fetched::Here(lessons) => lessons.terms_of(&lesson).cloned().collect(),
        Fetched::Coming | Fetched::Missing => Vec::new(),
    });
    let terms = (!is_key && !terms.is_empty()).then(|| {
        view! {
            <section class="glossary">
                <h2>{words.text(Words::lessons_terms)}</h2>
                {glossary::list(&terms, desk.language.get_untracked(), words.get_untracked(), true)}
            </section>
        }
    });
    let names = (!is_key).then(|| {
        view! {
            <p class="paper-names">
                <span>{words.text(Words::lessons_paper_name)}</span>
                <span>{words.text(Words::lessons_paper_date)}</span>
            </p>
        }
    });
    let key = is_key.then(|| view! { <p class="lead-in">{words.text(Words::lessons_key)}</p> });
    let note = (!is_key && !lesson.content_note.is_empty()).then(|| {
        view! {
            <section class="content-note">
                <h2>{words.text(Words::lessons_content_note)}</h2>
                {blocks(&lesson.content_note, &Lead::Paper)}
            </section>
        }
    });
    let opening = if is_key { &lesson.notes } else { &lesson.opening };
    let mut printed = BTreeSet::new();
    let steps = lesson.steps.iter().zip(1..).map(|(step, number)| {
        let typed = if paper == Paper::Empty { String::new() } else { desk.answers.typed(&lesson.name, number) };
        // A text that several steps look at is printed at the first.
        let texts = step.views.iter().filter(|_| !is_key).filter_map(|view| saved_text(state, view, &mut printed));
        let texts = texts.collect();
        view! { <PaperStep step=step.clone() number is_key typed texts /> }
    });
    view! {
        {key}
        <h1>{lesson.title.clone()}</h1>
        {names}
        <div>{blocks(opening, &Lead::Paper)}</div>
        {note}
        {steps.collect_view()}
        {terms}
    }
}

/// A text as it was saved, line by line, that a step has a class look at.
#[derive(Clone, Debug)]
struct SavedText {
    /// What the step calls it.
    label: String,
    /// BCP 47 tag of the text.
    language: Option<String>,
    /// The lines that are not blank, with their numbers; nothing that the page reads of them.
    lines: Vec<(u32, String)>,
    /// Whether only an extract may be shown.
    extract: bool,
}

/// The text that a view shows as it was saved, where that was not printed yet; none of any other view.
fn saved_text(state: AppState, view: &View, printed: &mut BTreeSet<String>) -> Option<SavedText> {
    let query = Query::parse(view.query.trim_start_matches('?')).0;
    let Screen::Article(id) = query.screen else { return None };
    if !query.raw || !printed.insert(id.clone()) {
        return None;
    }
    state.corpus.with_untracked(|corpus| {
        let article = corpus.articles.get(corpus.index.find(&id)?)?;
        let lines = (1..).zip(article.text.lines()).filter(|(_, line)| !line.trim().is_empty());
        let lines = lines.map(|(number, line)| (number, line.to_owned())).collect();
        let extract = article.show == Show::Extract;
        Some(SavedText { label: plain_line(&view.label), language: article.language.clone(), lines, extract })
    })
}

/// A step on paper.
#[component]
fn PaperStep(
    /// The step.
    step: Step,
    /// Its number.
    number: u32,
    /// Whether it is of the answer key.
    is_key: bool,
    /// What was typed as its answer.
    typed: String,
    /// Texts that it has a class look at.
    texts: Vec<SavedText>,
) -> impl IntoView {
    let (state, words) = (use_state(), use_words());
    let paper = &Lead::Paper;
    let extension = step.extension.then(|| {
        view! {
            " "
            <small>{words.text(Words::lessons_extension)}</small>
        }
    });
    let look = (!is_key && !step.views.is_empty()).then(|| {
        // Who has a screen at hand finds it there.
        let views = step.views.iter().map(|it| {
            let address = history::address_of(&state.link(it.query.trim_start_matches('?')));
            view! {
                <li>
                    {line(&it.label, paper)} " "
                    <small class="paper-address">{address}</small>
                </li>
            }
        });
        view! { <ul class="lesson-views">{views.collect_view()}</ul> }
    });
    let texts = texts.into_iter().map(|SavedText { label, language, lines, extract }| {
        let lines = lines.into_iter().map(|(number, words)| view! { <li value=number.to_string()>{words}</li> });
        view! {
            <figure class="paper-text">
                <figcaption>{label}</figcaption>
                <ol lang=language dir="auto">
                    {lines.collect_view()}
                </ol>
                {extract.then(|| view! { <p class="note">{words.text(Words::extract_note)}</p> })}
            </figure>
        }
    });
    let texts = texts.collect_view();
    let asked = (!step.question.is_empty()).then(|| view! { <div class="asked">{blocks(&step.question, paper)}</div> });
    let below = if is_key {
        let notes = (!step.notes.is_empty()).then(|| {
            view! {
                <div class="lesson-notes">
                    <p class="lead-in">{words.text(Words::lessons_notes)}</p>
                    {blocks(&step.notes, paper)}
                </div>
            }
        });
        view! {
            <div class="lesson-answer">{blocks(&step.answer, paper)}</div>
            {notes}
        }
        .into_any()
    } else if step.question.is_empty() {
        ().into_any()
    } else if typed.is_empty() {
        view! { <div class="paper-lines">{(0..LINES).map(|_| view! { <p></p> }).collect_view()}</div> }.into_any()
    } else {
        view! { <p class="paper-typed">{typed}</p> }.into_any()
    };
    let text = (!is_key).then(|| view! { <div class="lesson-text">{blocks(&step.text, paper)}</div> });
    view! {
        <section class="paper-step">
            <h2>{format!("{number}. ")} {step.title.clone()} {extension}</h2>
            {text}
            {look}
            {texts}
            {asked}
            {below}
        </section>
    }
}

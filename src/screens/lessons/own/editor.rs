//! The desk on which a lesson is written: its file as fields, beside it what comes of it. Each stroke is kept.

use super::evidence::Evidence;
use super::store::{self, OwnLesson};
use crate::platform::files::{self, Chosen};
use crate::platform::{dom, download, full_screen};
use crate::screens::lessons::Desk;
use crate::screens::lessons::fetched::Fetched;
use crate::screens::lessons::text::{Lead, blocks, line};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::lessons::{At, LessonPlace, WRITE, beside, open};
use dateline_lesson::read::{Draft, DraftStep};
use dateline_lesson::{Lesson, Term};
use dateline_model::article::Warning;
use dateline_model::query::Query;
use leptos::prelude::*;

/// Bytes beyond which a file is no lesson.
const MOST: u64 = 1_000_000;

/// A field of the draft.
type Field<T> = fn(&mut Draft) -> &mut T;

/// The fields of a step.
#[derive(Clone, Copy)]
enum Part {
    Text,
    Question,
    Answer,
    Notes,
}

fn part(step: &mut DraftStep, part: Part) -> &mut String {
    match part {
        Part::Text => &mut step.text,
        Part::Question => &mut step.question,
        Part::Answer => &mut step.answer,
        Part::Notes => &mut step.notes,
    }
}

/// The draft; a handle, copied freely.
#[derive(Clone, Copy)]
struct Paper {
    own: RwSignal<OwnLesson>,
    draft: RwSignal<Draft>,
    /// The draft before the last change that takes something away.
    before: RwSignal<Option<Draft>>,
    kept: RwSignal<bool>,
}

impl Paper {
    /// Changes the draft, and keeps it.
    fn change(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        self.own.update(|own| own.text = self.draft.with_untracked(Draft::file));
        self.kept.set(self.own.with_untracked(store::keep));
    }

    /// A change that takes something away: it can be undone.
    fn take_away(self, change: impl FnOnce(&mut Draft)) {
        self.before.set(Some(self.draft.get_untracked()));
        self.change(change);
    }
}

/// The desk.
#[component]
pub fn Editor(
    /// The name of the lesson, without what tells it from the site's; a new one where there is none of it.
    name: String,
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let language = desk.language.get_untracked();
    let own = store::find(&name).unwrap_or(OwnLesson { name, language, text: String::new() });
    let draft = Draft::of(&own.text);
    let paper = Paper {
        own: RwSignal::new(own),
        draft: RwSignal::new(draft),
        before: RwSignal::new(None),
        kept: RwSignal::new(true),
    };
    let link_name = paper.own.with_untracked(OwnLesson::link_name);
    let write_name = format!("{WRITE}:{}", paper.own.with_untracked(|own| own.name.clone()));
    let count = Memo::new(move |_| paper.draft.with(|draft| draft.steps.len()));
    let steps = move || (0..count.get()).map(|at| view! { <StepFields paper at /> }).collect_view();
    let add = move |_| {
        paper.change(|draft| draft.steps.push(DraftStep::default()));
        let last = count.get_untracked();
        request_animation_frame(move || {
            dom::focus(&format!("write-step-{last}"));
        });
    };
    let save = move |_| {
        let file =
            paper.own.with_untracked(|own| file_name(own, &paper.draft.with_untracked(|draft| draft.title.clone())));
        let saved = download::save(&file, "text/markdown", &paper.draft.with_untracked(Draft::file));
        desk.said.set(if saved {
            words.get_untracked().export_saved(&file)
        } else {
            words.get_untracked().export_failed(&file)
        });
    };
    let take = move |chosen: Vec<Chosen>| {
        let Some(file) = chosen.into_iter().next() else { return };
        if file.size > MOST {
            return desk.said.set(words.get_untracked().write_not().to_owned());
        }
        leptos::task::spawn_local(async move {
            let text = file.text().await.unwrap_or_default();
            paper.take_away(|draft| *draft = Draft::of(&text));
        });
    };
    let undo = move |_| {
        if let Some(before) = paper.before.get_untracked() {
            paper.change(|draft| *draft = before);
            paper.before.set(None);
        }
    };
    let trying = {
        let name = link_name.clone();
        move || state.href_with(|query: &Query| open(query, &name, At::Overview))
    };
    let presenting =
        move || state.href_with(|query: &Query| open(query, &link_name, At::Slide { step: 0, answer: false }));
    let looking = move || {
        let place = LessonPlace { name: write_name.clone(), at: At::Overview };
        state.href_with(|query| beside(query, "", &place, false))
    };
    view! {
        <p class="way">
            <a class="back" href=move || state.href_with(|query| open(query, "", At::Overview))>
                {words.text(Words::lessons_all)}
            </a>
        </p>
        <header class="screen-head">
            <h1 id="heading" tabindex="-1">
                {words.text(Words::write)}
            </h1>
            <p class="note">
                {move || if paper.kept.get() { words.get().write_note() } else { words.get().write_unkept() }}
            </p>
        </header>
        <div class="editor">
            <form class="write-fields" on:submit=|event| event.prevent_default()>
                <div class="write-front">
                    {short_field("title", Words::write_title, paper, |draft| &mut draft.title)}
                    {short_field("minutes", Words::write_minutes, paper, |draft| &mut draft.minutes)}
                    {short_field("level", Words::write_level, paper, |draft| &mut draft.level)}
                    {short_field("teaches", Words::write_teaches, paper, |draft| &mut draft.teaches)}
                </div>
                {long_field("opening", Words::write_opening, paper, |draft| &mut draft.opening)}
                <details>
                    <summary>{words.text(Words::write_more)}</summary>
                    {long_field("content-note", Words::lessons_content_note, paper, |draft| &mut draft.content_note)}
                    {long_field("teacher", Words::lessons_teacher, paper, |draft| &mut draft.teacher)}
                </details>
                {steps}
                <p class="lesson-ways">
                    <button type="button" on:click=add>
                        {words.text(Words::write_add)}
                    </button>
                    <a href=looking>{words.text(Words::write_look)}</a>
                </p>
                <p class="note">{words.text(Words::write_how)}</p>
            </form>
            <section class="write-preview" aria-labelledby="write-preview">
                <p class="lesson-ways">
                    <a class="lesson-begin" href=trying>
                        {words.text(Words::write_try)}
                    </a>
                    <a href=presenting on:click=|_| full_screen::enter()>
                        {words.text(Words::lessons_present)}
                    </a>
                    <button type="button" class="quiet" on:click=save>
                        {words.text(Words::write_save)}
                    </button>
                    <label class="file-button">
                        {words.text(Words::write_open)}
                        <input
                            type="file"
                            accept=".md,.markdown,.txt,text/markdown,text/plain"
                            on:change=move |event| take(files::chosen(&event))
                        />
                    </label>
                    <Show when=move || paper.before.with(Option::is_some)>
                        <button type="button" class="quiet" on:click=undo>
                            {words.text(Words::lessons_again_undo)}
                        </button>
                    </Show>
                </p>
                <p role="status">{move || desk.said.get()}</p>
                <h2 id="write-preview">{words.text(Words::write_preview)}</h2>
                <Preview paper desk />
            </section>
        </div>
    }
}

/// The name of the file of a lesson.
fn file_name(own: &OwnLesson, title: &str) -> String {
    let plain: String =
        title.to_lowercase().chars().map(|it| if it.is_ascii_alphanumeric() { it } else { ' ' }).collect();
    let slug = plain.split_whitespace().collect::<Vec<_>>().join("-");
    let slug = if slug.is_empty() { own.name.clone() } else { slug };
    format!("{slug}.{}.md", own.language.code())
}

/// A field in a line.
fn short_field(
    id: &'static str,
    label: fn(Words) -> &'static str,
    paper: Paper,
    field: Field<String>,
) -> impl IntoView {
    let words = use_words();
    let id = format!("write-{id}");
    let value = move || paper.draft.with(|draft| field(&mut draft.clone()).clone());
    let minutes = id == "write-minutes";
    view! {
        <div class="entry">
            <label for=id.clone()>{words.text(label)}</label>
            <input
                id=id
                type="text"
                inputmode=minutes.then_some("numeric")
                autocomplete="off"
                dir="auto"
                prop:value=value
                on:input=move |event| paper.change(|draft| *field(draft) = event_target_value(&event))
            />
        </div>
    }
}

/// A field of several lines.
fn long_field(id: &'static str, label: fn(Words) -> &'static str, paper: Paper, field: Field<String>) -> impl IntoView {
    let words = use_words();
    let id = format!("write-{id}");
    let value = move || paper.draft.with(|draft| field(&mut draft.clone()).clone());
    view! {
        <div class="entry">
            <label for=id.clone()>{words.text(label)}</label>
            <textarea
                id=id
                rows="3"
                dir="auto"
                prop:value=value
                on:input=move |event| paper.change(|draft| *field(draft) = event_target_value(&event))
            ></textarea>
        </div>
    }
}

/// The fields of a step.
#[component]
fn StepFields(
    /// The draft.
    paper: Paper,
    /// Which step, from 0.
    at: usize,
) -> impl IntoView {
    let words = use_words();
    let title =
        move || paper.draft.with(|draft| draft.steps.get(at).map(|step| step.title.clone()).unwrap_or_default());
    let hides = move || paper.draft.with(|draft| draft.steps.get(at).is_some_and(|step| step.hides));
    let with = move |change: &dyn Fn(&mut DraftStep)| {
        paper.change(|draft| draft.steps.get_mut(at).into_iter().for_each(change));
    };
    let remove = move |_| {
        paper.take_away(|draft| {
            if at < draft.steps.len() {
                draft.steps.remove(at);
            }
        });
    };
    let up = move |_| {
        paper.change(|draft| {
            if at < draft.steps.len() {
                draft.steps.swap(at, at - 1);
            }
        });
    };
    // Words of a passage stand behind what the answer has.
    let quote = move |link: String| {
        with(&|step| {
            let apart = if step.answer.trim().is_empty() { "" } else { "\n\n" };
            step.answer = format!("{}{apart}{link}", step.answer.trim_end());
        });
    };
    let id = format!("write-step-{at}");
    view! {
        <fieldset class="write-step">
            <legend>{words.fill(move |words| words.write_step(at + 1))}</legend>
            <div class="entry">
                <label for=id.clone()>{words.text(Words::write_step_title)}</label>
                <input
                    id=id
                    type="text"
                    autocomplete="off"
                    dir="auto"
                    prop:value=title
                    on:input=move |event| with(&|step| step.title = event_target_value(&event))
                />
            </div>
            {step_field(paper, at, Part::Text, "text", Words::write_what)}
            {step_field(paper, at, Part::Question, "question", Words::lessons_question)}
            {step_field(paper, at, Part::Answer, "answer", Words::lessons_answer)}
            <Evidence at quote />
            {step_field(paper, at, Part::Notes, "notes", Words::lessons_notes)}
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=hides
                    on:change=move |event| with(&|step| step.hides = event_target_checked(&event))
                />
                <span class="name">{words.text(Words::write_hides)}</span>
            </label>
            <p class="own-ways">
                {(at > 0)
                    .then(|| {
                        view! {
                            <button type="button" class="quiet" on:click=up>
                                {words.text(Words::write_up)}
                            </button>
                        }
                    })}
                <button type="button" class="quiet" on:click=remove>
                    {words.text(Words::write_remove)}
                </button>
            </p>
        </fieldset>
    }
}

/// A field of a step of several lines.
fn step_field(
    paper: Paper,
    at: usize,
    which: Part,
    name: &'static str,
    label: fn(Words) -> &'static str,
) -> impl IntoView {
    let words = use_words();
    let id = format!("write-{name}-{at}");
    let value = move || {
        let step = paper.draft.with(|draft| draft.steps.get(at).cloned());
        step.map(|mut step| core::mem::take(part(&mut step, which))).unwrap_or_default()
    };
    let set = move |text: String| {
        paper.change(|draft| {
            if let Some(step) = draft.steps.get_mut(at) {
                *part(step, which) = text;
            }
        });
    };
    view! {
        <div class="entry">
            <label for=id.clone()>{words.text(label)}</label>
            <textarea
                id=id
                rows="2"
                dir="auto"
                prop:value=value
                on:input=move |event| set(event_target_value(&event))
            ></textarea>
        </div>
    }
}

/// What comes of the draft, and what is wrong with it.
#[component]
fn Preview(
    /// The draft.
    paper: Paper,
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let terms: Vec<Term> = desk.fetched.with_untracked(|fetched| match fetched {
        Fetched::Here(lessons) => lessons.terms.clone(),
        Fetched::Coming | Fetched::Missing => Vec::new(),
    });
    move || {
        let (lesson, problems) = paper.own.with(|own| state.corpus.with(|corpus| store::read_one(own, corpus, &terms)));
        let empty = paper.draft.with(|draft| *draft == Draft::default());
        view! {
            {(!empty).then(|| view! { <Problems problems /> })}
            {match lesson {
                Some(lesson) => shown(&lesson, words.get()).into_any(),
                None => view! { <p class="note">{words.get().write_none()}</p> }.into_any(),
            }}
        }
    }
}

/// What is wrong with a lesson's file, in the build's words.
#[component]
pub fn Problems(
    /// It.
    problems: Vec<Warning>,
) -> impl IntoView {
    let words = use_words();
    let one = |it: Warning| view! { <li>{it.message}</li> };
    (!problems.is_empty()).then(|| {
        view! {
            <div class="notice">
                <p>{words.get_untracked().write_problems()}</p>
                <ul lang="en">{problems.into_iter().map(one).collect_view()}</ul>
            </div>
        }
    })
}

/// A lesson in short.
fn shown(lesson: &Lesson, words: Words) -> AnyView {
    let paper = &Lead::Paper;
    let step = |(step, number): (&dateline_lesson::Step, usize)| {
        let views = step.views.iter().map(|it| view! { <li>{line(&it.label, paper)}</li> }).collect_view();
        let label = |shown: bool, label: &'static str| shown.then(|| view! { <p class="lesson-label">{label}</p> });
        view! {
            <li>
                <h3>{format!("{number}. ")} {step.title.clone()}</h3>
                <div class="lesson-text">{blocks(&step.text, paper)}</div>
                {label(!step.views.is_empty(), words.lessons_see())}
                <ul class="lesson-views">{views}</ul>
                {label(!step.question.is_empty(), words.lessons_question())}
                <div class="asked">{blocks(&step.question, paper)}</div>
                {label(!step.answer.is_empty(), words.lessons_answer())}
                <div class="lesson-answer">{blocks(&step.answer, paper)}</div>
            </li>
        }
    };
    let steps = lesson.steps.iter().zip(1..).map(step).collect_view();
    view! {
        <article class="write-shown" lang=lesson.language.code()>
            <p class="write-title">{lesson.title.clone()}</p>
            <div class="lesson-text">{blocks(&lesson.opening, paper)}</div>
            <ol class="plain-list">{steps}</ol>
        </article>
    }
    .into_any()
}

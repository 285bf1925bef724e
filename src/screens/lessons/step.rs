//! A step of a lesson: what is to be done, where to look, the question, a field for one's own answer, and the answer when
//! somebody has it shown. The same beside the explorer.

use super::answers::Answers;
use super::text::{Lead, blocks, link};
use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::screens::lessons::{At, LessonPlace};
use dateline_lesson::{Lesson, Step};
use leptos::prelude::*;
use std::sync::Arc;

/// A step of a lesson; a lesson and a number, from 1.
#[derive(Clone, Debug)]
pub struct OneStep {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// Which step.
    pub number: u32,
}

impl OneStep {
    /// The step, if the lesson has it.
    #[must_use]
    pub fn step(&self) -> Option<&Step> {
        self.lesson.steps.get(usize::try_from(self.number).ok()?.checked_sub(1)?)
    }

    /// How many the lesson has.
    #[must_use]
    pub fn total(&self) -> u32 {
        u32::try_from(self.lesson.steps.len()).unwrap_or(u32::MAX)
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self, at: At) -> LessonPlace {
        LessonPlace { name: self.lesson.name.clone(), at }
    }

    /// The words of its views as links, as an entry of a list each.
    pub fn views(&self, at: At) -> Option<AnyView> {
        let step = self.step()?;
        let lead = Lead::Page(self.place(at), step.hides);
        let entry = |it: &dateline_lesson::View| view! { <li>{link(&it.query, &it.label, &lead)}</li> };
        (!step.views.is_empty())
            .then(|| view! { <ul class="lesson-views">{step.views.iter().map(entry).collect_view()}</ul> }.into_any())
    }
}

/// What is to be done in a step, and with what.
#[component]
pub fn StepBody(
    /// The step.
    one: OneStep,
    /// What was typed and shown.
    answers: Answers,
    /// Where its links come back to.
    at: At,
) -> impl IntoView {
    let words = use_words();
    let step = one.step()?.clone();
    let text = blocks(&step.text, &Lead::Page(one.place(at), step.hides));
    let views = one.views(at).map(|views| {
        view! {
            <p class="lesson-label">{words.text(Words::lessons_see)}</p>
            {views}
        }
    });
    let question = (!step.question.is_empty()).then(|| view! { <Question one=one.clone() answers at /> });
    Some(view! {
        <div class="lesson-text">{text}</div>
        {views}
        {question}
    })
}

/// The question of a step, with a field to answer in, and the answer.
#[component]
fn Question(
    /// The step.
    one: OneStep,
    /// What was typed and shown.
    answers: Answers,
    /// Where its links come back to.
    at: At,
) -> impl IntoView {
    let words = use_words();
    let step = one.step()?.clone();
    let (name, number) = (one.lesson.name.clone(), one.number);
    let place = one.place(at);
    let question = blocks(&step.question, &Lead::Page(place.clone(), step.hides));
    let answer = (!step.answer.is_empty()).then(|| {
        let (name, flip_name) = (name.clone(), name.clone());
        let shown = Memo::new(move |_| answers.is_shown(&name, number));
        let label = move || if shown.get() { words.get().lessons_hide() } else { words.get().lessons_reveal() };
        let flip = move |_| answers.show(&flip_name, number, !shown.get_untracked());
        // What is shown is asked for: its evidence hides nothing.
        let lead = Lead::Page(place, false);
        let body = move || {
            shown.get().then(|| {
                view! {
                    <p class="lesson-label">{words.text(Words::lessons_answer)}</p>
                    {blocks(&step.answer, &lead)}
                }
            })
        };
        view! {
            <p>
                <button
                    type="button"
                    class="lesson-reveal"
                    aria-expanded=move || shown.get().to_string()
                    aria-controls="lesson-answer"
                    on:click=flip
                >
                    {label}
                </button>
            </p>
            <div id="lesson-answer" class="lesson-answer">
                {body}
            </div>
        }
    });
    let field = move || {
        let typed = answers.typed(&name, number);
        let name = name.clone();
        let keep = move |event| answers.type_in(&name, number, event_target_value(&event));
        view! { <textarea id="lesson-own" rows="3" prop:value=typed on:input=keep></textarea> }
    };
    let note = move || if answers.refused() { words.get().lessons_unkept() } else { words.get().lessons_own_note() };
    Some(view! {
        <section class="lesson-question" aria-labelledby="lesson-question">
            <p id="lesson-question" class="lesson-label">
                {words.text(Words::lessons_question)}
            </p>
            <div class="asked">{question}</div>
            <label for="lesson-own">{words.text(Words::lessons_own)}</label>
            {field}
            <p class="note">{note}</p>
            {answer}
        </section>
    })
}

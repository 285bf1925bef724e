//! The lesson at hand, beside the view that it leads to: the step, the question, the way back. On a narrow window it is a
//! bar that unfolds.

use super::answers::Answers;
use super::fetched::{Fetched, NotHere, fetched, language};
use super::own::beside::{Looking, written};
use super::step::{OneStep, StepBody};
use crate::platform::dom;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::lessons::{AtHand, LessonPlace, at_hand, open, revealed};
use dateline_model::query::Query;
use leptos::prelude::*;
use std::sync::Arc;

/// Class of the root element while a lesson stands beside a view: the style sheet makes room for it.
const AT_HAND: &str = "lesson-at-hand";
/// The same while the page keeps its readings to itself.
const HIDDEN: &str = "readings-hidden";

/// The lesson at hand; nothing where there is none.
#[component]
pub fn Beside() -> impl IntoView {
    let state = use_state();
    let found = Memo::new(move |_| state.query.with(at_hand));
    // Whoever writes one looks for a view to take along.
    let desk = Memo::new(move |_| {
        found.with(|found| found.as_ref().and_then(|it| written(&it.place.name)).map(str::to_owned))
    });
    let is_there = Memo::new(move |_| found.with(Option::is_some) && desk.with(Option::is_none));
    let looking = move || desk.get().map(|name| view! { <Looking name /> });
    view! {
        {looking}
        <Show when=move || is_there.get()>
            <Panel found />
        </Show>
    }
}

/// The lesson at hand.
#[component]
fn Panel(
    /// Which, and whether the page keeps its readings to itself.
    found: Memo<Option<AtHand>>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let (fetched, language, answers) = (fetched(), language(), Answers::new());
    let unfolded = RwSignal::new(false);
    let hidden = Memo::new(move |_| found.with(|found| found.as_ref().is_some_and(|it| it.hidden)));
    // A rule that looked from the page for the lesson in it would have everything styled anew whenever anything changes.
    dom::root_class(AT_HAND, true);
    Effect::new(move |_| dom::root_class(HIDDEN, hidden.get()));
    on_cleanup(|| [AT_HAND, HIDDEN].into_iter().for_each(|class| dom::root_class(class, false)));
    // Redrawn for another step only: whoever types goes on typing while the view beside changes.
    let place = Memo::new(move |before: Option<&LessonPlace>| {
        found.with(|found| found.as_ref().map(|it| it.place.clone())).or_else(|| before.cloned()).unwrap_or_default()
    });
    let one = move || {
        let LessonPlace { name, at } = place.get();
        match fetched.get() {
            Fetched::Here(lessons) => {
                let lesson = Arc::new(lessons.find(&name, language.get())?.clone());
                Some((OneStep { lesson, number: at.step() }, at))
            }
            Fetched::Coming | Fetched::Missing => None,
        }
    };
    let back = move || state.href_with(|query: &Query| place.with(|it| open(query, &it.name, it.at)));
    let body = move || {
        let (one, at) = one()?;
        let (number, total) = (one.number, one.total());
        let title = one.lesson.title.clone();
        let lesson_language = one.lesson.language.code();
        let step = one.step()?.title.clone();
        Some(view! {
            <div lang=lesson_language>
                <p class="lead-in">
                    {title} " · " <span lang=words.text(Words::tag)>{words.fill(move |words| words.lessons_step(number, total))}</span>
                </p>
                <h2>{step}</h2>
                <StepBody one answers at />
            </div>
        })
    };
    let lost = move || {
        let here = fetched.with(|fetched| matches!(fetched, Fetched::Here(_)));
        (here && one().is_none()).then(|| view! { <p class="notice">{words.text(Words::lessons_unknown)}</p> })
    };
    view! {
        <section class="lesson-beside" aria-label=words.text(Words::lessons)>
            <div class="lesson-bar">
                <a class="back" href=back>
                    {words.text(Words::lessons_back)}
                </a>
                <button
                    type="button"
                    class="quiet lesson-unfold"
                    aria-expanded=move || unfolded.get().to_string()
                    aria-controls="lesson-beside"
                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                >
                    {words.text(Words::lessons_question)}
                </button>
                <a href=move || state.href_with(|query| query.with_start(""))>{words.text(Words::lessons_away)}</a>
            </div>
            <Show when=move || hidden.get()>
                <p class="notice lesson-hidden">
                    <span>{words.text(Words::lessons_hidden)} " "</span>
                    <a href=move || state.href_with(revealed)>{words.text(Words::lessons_show_readings)}</a>
                </p>
            </Show>
            <div id="lesson-beside" class="lesson-fold" class:folded=move || !unfolded.get()>
                <NotHere fetched />
                {lost}
                {body}
            </div>
        </section>
    }
}

//! A lesson on a projector: one thing at a time, large, and nothing else on the screen.

use super::Desk;
use super::step::OneStep;
use super::text::{Lead, blocks};
use crate::navigation::{Navigation, use_navigation};
use crate::platform::{dom, full_screen};
use crate::state::use_words;
use crate::url::Step as Entry;
use crate::words::Words;
use dateline_explore::view::screens::lessons::{At, open};
use dateline_lesson::{Block, Lesson, plain};
use leptos::prelude::*;
use std::sync::Arc;

/// CSS pixels above its end in which a slide has been read.
const NEAR: f64 = 16.0;
/// Letters from which a slide is set smaller, and smaller still: of so many a screen of 1366 by 768 has no room.
const MANY: usize = 500;
const VERY_MANY: usize = 680;

/// Class of the root element while slides are shown.
const PRESENTS: &str = "presents";

/// What is shown one after another: the title, then of each step what is asked, and the answer.
fn slides(lesson: &Lesson) -> Vec<At> {
    let steps = lesson.steps.iter().zip(1..).flat_map(|(step, number)| {
        let answer = (!step.answer.is_empty()).then_some(At::Slide { step: number, answer: true });
        core::iter::once(At::Slide { step: number, answer: false }).chain(answer)
    });
    core::iter::once(At::Slide { step: 0, answer: false }).chain(steps).collect()
}

/// The ways from one slide to the others; a handle, copied freely.
#[derive(Clone, Copy)]
struct Ways {
    navigation: Navigation,
    name: StoredValue<String>,
    slides: StoredValue<Vec<At>>,
    /// The slide that is shown, from 0.
    here: usize,
}

impl Ways {
    /// Goes to a place of the lesson. The browser's Back leads to before the presentation, not through its slides.
    fn to(self, at: At) {
        let name = self.name.get_value();
        self.navigation.change(Entry::Replace, |query| open(query, &name, at));
    }

    /// Goes to a slide; whether there is one.
    fn show(self, slide: Option<usize>) -> bool {
        let at = slide.and_then(|slide| self.slides.with_value(|slides| slides.get(slide).copied()));
        at.inspect(|at| self.to(*at)).is_some()
    }

    fn next(self) -> bool {
        self.show(Some(self.here + 1))
    }

    fn previous(self) -> bool {
        self.show(self.here.checked_sub(1))
    }

    /// Goes back to the page of the step that is shown.
    fn leave(self) {
        full_screen::leave();
        let step = self.slides.with_value(|slides| slides.get(self.here).map_or(0, |at| at.step()));
        self.to(if step == 0 { At::Overview } else { At::Step(step) });
    }

    /// What a key does; whether it did anything. Clickers send Page Down and Page Up.
    fn key(self, key: &str, notes: RwSignal<bool>) -> bool {
        match key {
            // Of a button or a link, the bar is the button's.
            " " if dom::on_control() => return false,
            // What is longer than the screen is read to its end first.
            " " | "PageDown" if !dom::at_end(NEAR) => return false,
            "ArrowRight" | "PageDown" | " " => self.next(),
            "ArrowLeft" | "PageUp" => self.previous(),
            "Home" => self.show(Some(0)),
            "End" => self.show(self.slides.with_value(Vec::len).checked_sub(1)),
            "n" | "N" => {
                notes.update(|shown| *shown = !*shown);
                true
            }
            "Escape" => {
                self.leave();
                true
            }
            _ => return false,
        };
        true
    }
}

/// One thing of a lesson.
#[component]
pub fn Present(
    /// The lesson.
    lesson: Arc<Lesson>,
    /// Which step; 0 is the title.
    step: u32,
    /// Whether its answer is shown.
    answer: bool,
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let words = use_words();
    let slides = slides(&lesson);
    let here = slides.iter().position(|slide| *slide == At::Slide { step, answer }).unwrap_or(0);
    let (number, total) = (here + 1, slides.len());
    let ways = Ways {
        navigation: use_navigation(),
        name: StoredValue::new(lesson.name.clone()),
        slides: StoredValue::new(slides),
        here,
    };
    let listeners = (
        dom::on_key(move |key| ways.key(key, desk.notes)),
        // Escape leaves the full screen before the page hears of it; it is one way out all the same.
        full_screen::on_end(move || ways.leave()),
    );
    let listeners = StoredValue::new_local(listeners);
    // For the style sheet, which asks the root so that not all of the page is styled anew whenever something changes.
    dom::root_class(PRESENTS, true);
    on_cleanup(move || {
        listeners.dispose();
        dom::root_class(PRESENTS, false);
    });
    // Whoever comes by a click has the focus on what is gone.
    Effect::new(move |_| {
        request_animation_frame(|| {
            dom::scroll_to(0.0);
            dom::focus("heading");
        });
    });
    let one = OneStep { lesson: Arc::clone(&lesson), number: step };
    let notes = one.step().map_or_else(|| lesson.notes.clone(), |step| step.notes.clone());
    let shown =
        if step == 0 { view! { <Title lesson /> }.into_any() } else { view! { <Slide one answer /> }.into_any() };
    let button = |label: fn(Words) -> &'static str, key: Option<fn(Words) -> &'static str>, act: fn(Ways)| {
        let key = key.map(|key| {
            view! {
                " "
                <kbd>{words.text(key)}</kbd>
            }
        });
        view! {
            <button type="button" class="quiet" on:click=move |_| act(ways)>
                {words.text(label)}
                {key}
            </button>
        }
    };
    view! {
        <div class="present">
            <div class="slide">{shown}</div>
            <Show when=move || desk.notes.get()>
                <section class="slide-notes" aria-label=words.text(Words::lessons_notes)>
                    {blocks(&notes, &Lead::Paper)}
                </section>
            </Show>
            <nav class="slide-ways" aria-label=words.text(Words::lessons_present)>
                {button(Words::lessons_previous, None, |ways| {
                    ways.previous();
                })}
                <span role="status">{format!("{number} / {total}")}</span>
                {button(Words::lessons_next, None, |ways| {
                    ways.next();
                })}
                <button
                    type="button"
                    class="quiet"
                    aria-pressed=move || desk.notes.get().to_string()
                    on:click=move |_| desk.notes.update(|shown| *shown = !*shown)
                >
                    {words.text(Words::lessons_notes)}
                    " "
                    <kbd>{words.text(Words::lessons_notes_key)}</kbd>
                </button>
                {button(Words::lessons_leave, Some(Words::lessons_leave_key), Ways::leave)}
            </nav>
        </div>
    }
}

/// The first slide: what the lesson is about.
#[component]
fn Title(
    /// The lesson.
    lesson: Arc<Lesson>,
) -> impl IntoView {
    let words = use_words();
    let note = (!lesson.content_note.is_empty()).then(|| {
        view! {
            <section class="content-note">
                <h2>{words.text(Words::lessons_content_note)}</h2>
                {blocks(&lesson.content_note, &Lead::Paper)}
            </section>
        }
    });
    view! {
        <h1 id="heading" tabindex="-1">
            {lesson.title.clone()}
        </h1>
        <p>{lesson.teaches.clone()}</p>
        {note}
        <p class="note">{words.text(Words::lessons_present_keys)}</p>
    }
}

/// A step: what is asked, or the answer.
#[component]
fn Slide(
    /// The step.
    one: OneStep,
    /// Whether its answer is shown.
    answer: bool,
) -> impl IntoView {
    let words = use_words();
    let step = one.step()?.clone();
    let (number, total) = (one.number, one.total());
    let place = one.place(At::Slide { step: number, answer });
    let asked = |question: &[Block]| {
        (!question.is_empty())
            .then(|| view! { <div class="asked">{blocks(question, &Lead::Page(place.clone(), step.hides))}</div> })
    };
    let said = if answer { [&step.question, &step.answer] } else { [&step.text, &step.question] };
    let size = size(&said.map(|blocks| plain(blocks)).concat());
    let body = if answer {
        view! {
            {asked(&step.question)}
            <h2 class="lead-in">{words.text(Words::lessons_answer)}</h2>
            <div class="lesson-answer">{blocks(&step.answer, &Lead::Page(place.clone(), false))}</div>
        }
        .into_any()
    } else {
        view! {
            <div class="lesson-text">{blocks(&step.text, &Lead::Page(place.clone(), step.hides))}</div>
            {one.views(At::Slide { step: number, answer })}
            {asked(&step.question)}
        }
        .into_any()
    };
    Some(view! {
        <div class=size>
            <p class="lead-in">{words.fill(move |words| words.lessons_step(number, total))}</p>
            <h1 id="heading" tabindex="-1">
                {step.title.clone()}
            </h1>
            {body}
        </div>
    })
}

/// The class of a slide that says this.
fn size(said: &str) -> &'static str {
    // Letters of East Asian scripts are as wide as two others.
    let letters: usize = said.chars().map(|c| if u32::from(c) >= 0x2e80 { 2 } else { 1 }).sum();
    match letters {
        VERY_MANY.. => "very-long",
        MANY.. => "long",
        _ => "",
    }
}

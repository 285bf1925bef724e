//! Lessons: the list of them; one, step by step, on the page, on a projector and on paper; and the one that is at hand
//! while its views are looked at.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod answers;
pub mod beside;
mod fetched;
mod glossary;
mod lesson;
mod list;
pub mod notes;
pub mod own;
mod present;
mod print;
mod step;
mod text;

use self::answers::Answers;
use self::fetched::{Fetched, NotHere, fetched, language, with};
use self::lesson::{Overview, StepPage};
use self::list::List;
use self::notes::list::AllNotes;
use self::own::beside::written;
use self::own::editor::Editor;
use self::own::store::OwnLesson;
use self::present::Present;
use self::print::{Paper, Printed};
use self::step::OneStep;
use crate::platform::{dom, history};
use crate::programs::use_programs;
use crate::state::{AppState, use_state};
use crate::words::{self, Words};
use dateline_explore::view::screens::lessons::{At, LessonPlace, NOTES, place};
use dateline_lesson::{Lesson, Lessons};
use dateline_model::query::{Language, ScreenKind};
use leptos::prelude::*;
use std::sync::Arc;

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <LessonsScreen /> }.into_any()
}

/// What the parts of the screen share; a handle, copied freely.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The lessons of the site, as they come.
    coming: RwSignal<Fetched>,
    /// They, and those of a person's own.
    fetched: RwSignal<Fetched>,
    /// Counts how often a person's own lessons changed.
    turn: RwSignal<u32>,
    /// A lesson of a person's own that was deleted last.
    deleted: RwSignal<Option<OwnLesson>>,
    /// What is said of what was done last.
    said: RwSignal<String>,
    language: Memo<Language>,
    answers: Answers,
    /// What is being printed.
    printing: RwSignal<Option<Paper>>,
    /// Whether the projector shows the notes.
    notes: RwSignal<bool>,
}

impl Desk {
    /// Prints a paper of the lesson that is shown.
    fn print(self, paper: Paper) {
        self.printing.set(Some(paper));
        // Once for the page to change, once for it to be laid out.
        request_animation_frame(|| request_animation_frame(dom::print));
    }
}

/// The screen.
#[component]
fn LessonsScreen() -> impl IntoView {
    let state = use_state();
    let desk = Desk {
        coming: fetched(),
        fetched: RwSignal::new(Fetched::Coming),
        turn: RwSignal::new(0),
        deleted: RwSignal::new(None),
        said: RwSignal::new(String::new()),
        language: language(),
        answers: Answers::new(),
        printing: RwSignal::new(None),
        notes: RwSignal::new(false),
    };
    // What stays at hand beside a view is there when somebody goes to one.
    let programs = use_programs();
    Effect::new(move |_| programs.want_deferred());
    let place = Memo::new(move |before: Option<&LessonPlace>| match before {
        Some(before) if state.screen.get() != ScreenKind::Lessons => before.clone(),
        _ => state.query.with(place),
    });
    // A person's own are read as they are kept, whenever another place is opened, and not while one of them is written.
    Effect::new(move |_| {
        place.track();
        desk.turn.track();
        let coming = desk.coming.get();
        let next = with_own(state, coming);
        // What is the same stays as it is drawn.
        let same = desk.fetched.with_untracked(|now| match (now, &next) {
            (Fetched::Here(now), Fetched::Here(next)) => now == next,
            _ => false,
        });
        if !same {
            desk.fetched.set(next);
        }
    });
    // Who goes on finds the next step from its top; who goes back, the place that they left.
    Effect::new(move |before: Option<LessonPlace>| {
        let place = place.get();
        let fresh = before.is_some_and(|before| before != place) && history::remembered_scroll().is_none();
        if fresh && state.screen.get_untracked() == ScreenKind::Lessons {
            request_animation_frame(|| {
                dom::scroll_to(0.0);
                dom::focus("heading");
            });
        }
        place
    });
    let shown = move || match desk.fetched.get() {
        Fetched::Here(lessons) => {
            // Drawn anew in another language.
            desk.language.track();
            draw_place(&lessons, &place.get(), desk)
        }
        Fetched::Coming | Fetched::Missing => {
            let words = crate::state::use_words();
            view! {
                <h1 id="heading" tabindex="-1">
                    {words.text(Words::lessons)}
                </h1>
                <NotHere fetched=desk.coming />
            }
            .into_any()
        }
    };
    let lesson = Memo::new(move |_| match desk.fetched.get() {
        Fetched::Here(lessons) => {
            place.with(|place| lessons.find(&place.name, desk.language.get()).cloned().map(Arc::new))
        }
        Fetched::Coming | Fetched::Missing => None,
    });
    set_title(lesson, place);
    view! {
        <div class="wrap lessons" lang=move || lesson.with(|it| it.as_ref().map(|it| it.language.code()))>
            {shown}
        </div>
        {move || lesson.get().map(|lesson| view! { <Printed lesson desk /> })}
    }
}

/// The lessons that have come, with those of a person's own; these alone where the collection that is shown has no others.
fn with_own(state: AppState, coming: Fetched) -> Fetched {
    // Another collection may have others.
    state.corpus.track();
    let all = match &coming {
        _ if fetched::is_none(state) => Lessons::default(),
        Fetched::Here(lessons) => Lessons::clone(lessons),
        Fetched::Coming | Fetched::Missing => return coming,
    };
    let own = state.corpus.with(|corpus| own::store::read_all(corpus, &all.terms));
    Fetched::Here(Arc::new(with(all, own)))
}

/// What the page shows of the lessons at a place.
fn draw_place(lessons: &Arc<Lessons>, place: &LessonPlace, desk: Desk) -> AnyView {
    if place.name == NOTES {
        return view! { <AllNotes /> }.into_any();
    }
    if let Some(name) = written(&place.name) {
        return view! { <Editor name=name.to_owned() desk /> }.into_any();
    }
    let found = lessons.find(&place.name, desk.language.get_untracked());
    let Some(lesson) = found.cloned().map(Arc::new) else {
        let (lessons, lost) = (Arc::clone(lessons), !place.name.is_empty());
        return view! { <List lessons desk lost /> }.into_any();
    };
    let one = OneStep { lesson: Arc::clone(&lesson), number: place.at.step() };
    let lost = one.number > 0 && one.step().is_none();
    match place.at {
        At::Slide { step, answer } if !lost => view! { <Present lesson step answer desk /> }.into_any(),
        At::Step(_) if !lost => view! { <StepPage one desk /> }.into_any(),
        At::Overview | At::Step(_) | At::Slide { .. } => view! { <Overview lesson desk lost /> }.into_any(),
    }
}

/// Has the window's title say which lesson, or what else, is shown.
fn set_title(lesson: Memo<Option<Arc<Lesson>>>, place: Memo<LessonPlace>) {
    let state = use_state();
    Effect::new(move |_| {
        let words = state.words.get();
        let collection = state.frame.with(|frame| frame.info.title.clone());
        let own = lesson.with(|lesson| lesson.as_ref().map(|lesson| lesson.title.clone()));
        let own = own.or_else(|| {
            place.with(|place| match place.name.as_str() {
                NOTES => Some(words.notes().to_owned()),
                name => written(name).map(|_| words.write().to_owned()),
            })
        });
        let parts = [own.unwrap_or_default(), words.lessons().to_owned(), collection, words.product().to_owned()];
        dom::set_title(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
    });
}

//! The file of lessons and terms, fetched once in a visit.

use super::own::store::last_read;
use crate::platform::{dom, fetch};
use crate::state::{AppState, use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::lessons::OWN;
use dateline_lesson::{Lesson, Lessons, decode};
use dateline_model::query::Language;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// Element id of the heading of every screen.
const HEADING: &str = "heading";

thread_local! {
    /// The site's own, once they are there.
    static HERE: RefCell<Option<Lessons>> = const { RefCell::new(None) };
}

/// How far the lessons are.
#[derive(Clone, Debug)]
pub enum Fetched {
    /// They are on their way.
    Coming,
    /// They did not come, or take long.
    Missing,
    /// They are there.
    Here(Arc<Lessons>),
}

/// Asks for the lessons as soon as what calls this stands in the page.
pub fn fetched() -> RwSignal<Fetched> {
    let state = use_state();
    let fetched = RwSignal::new(Fetched::Coming);
    Effect::new(move |_| leptos::task::spawn_local(bring(fetched, is_none(state))));
    fetched
}

/// Asks for them again.
pub fn again(fetched: RwSignal<Fetched>) {
    fetched.set(Fetched::Coming);
    leptos::task::spawn_local(bring(fetched, false));
}

/// Those of the site; `late` is told when they take long.
async fn of_site(late: &Rc<dyn Fn()>) -> Option<Lessons> {
    if let Some(lessons) = HERE.with_borrow(Clone::clone) {
        return Some(lessons);
    }
    let href = fetch::named_href("lessons").filter(|href| fetch::may_come(href))?;
    let file = fetch::bytes(&href, &|_, _| (), late).await.ok()?;
    let lessons = decode(&file)?;
    HERE.set(Some(lessons.clone()));
    Some(lessons)
}

async fn bring(fetched: RwSignal<Fetched>, none: bool) {
    let late: Rc<dyn Fn()> = Rc::new(move || {
        let _ = fetched.try_set(Fetched::Missing);
    });
    // A person's own stand behind those of the site, as they were read last.
    let of_site = if none { Some(Lessons::default()) } else { of_site(&late).await };
    let lessons = of_site.map(|lessons| with(lessons, last_read()));
    // Who has the heading before them has the one that takes its place.
    let on_heading = dom::focused().is_some_and(|id| id == HEADING);
    // What asked for them may have gone meanwhile.
    let _ = fetched.try_set(lessons.map_or(Fetched::Missing, |lessons| Fetched::Here(Arc::new(lessons))));
    if on_heading {
        request_animation_frame(|| {
            dom::focus(HEADING);
        });
    }
}

/// Whether the collection that is shown has no lessons.
#[must_use]
pub fn is_none(state: AppState) -> bool {
    fetch::named_href("lessons").is_none() || !state.corpus.with_untracked(|corpus| corpus.info.lessons)
}

/// `lessons` with those of a person's own, in the place of those that are of it already.
#[must_use]
pub fn with(mut lessons: Lessons, own: Vec<Lesson>) -> Lessons {
    lessons.lessons.retain(|lesson| !lesson.name.starts_with(OWN));
    lessons.lessons.extend(own);
    lessons
}

/// The language in which the page speaks; a lesson is shown in it where it is written in it.
pub fn language() -> Memo<Language> {
    let words = use_words();
    Memo::new(move |_| Language::of_code(words.get().tag()).unwrap_or_default())
}

/// That they are on their way, or did not come.
#[component]
pub fn NotHere(
    /// How far they are.
    fetched: RwSignal<Fetched>,
) -> impl IntoView {
    let words = use_words();
    move || match fetched.get() {
        Fetched::Coming => view! { <p class="note">{words.text(Words::lessons_coming)}</p> }.into_any(),
        Fetched::Missing => view! {
            <div class="notice">
                <p>{words.text(Words::lessons_missing)}</p>
                <button type="button" class="quiet" on:click=move |_| again(fetched)>
                    {words.text(Words::lessons_retry)}
                </button>
            </div>
        }
        .into_any(),
        Fetched::Here(_) => ().into_any(),
    }
}

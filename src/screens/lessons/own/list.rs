//! The lessons of a person's own, among all of them.

use super::store::{self, OwnLesson};
use crate::screens::lessons::Desk;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::lessons::{At, WRITE, open};
use dateline_lesson::read::Draft;
use leptos::prelude::*;

/// The link to the desk on which one is written.
fn writing(name: &str) -> impl Fn() -> String + Send + Sync + use<> + 'static {
    let (state, name) = (use_state(), format!("{WRITE}:{name}"));
    move || state.href_with(|query| open(query, &name, At::Overview))
}

/// Those that are on this device, and the way to a new one.
#[component]
pub fn OwnLessons(
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let words = use_words();
    let gone = desk.deleted;
    let all = RwSignal::new(store::all());
    let undo = move |_| {
        if let Some(own) = gone.get_untracked() {
            store::keep(&own);
            gone.set(None);
            all.set(store::all());
            desk.turn.update(|turn| *turn += 1);
        }
    };
    let entry = move |own: OwnLesson| {
        let state = use_state();
        let title = Draft::of(&own.text).title;
        let title = if title.is_empty() { own.name.clone() } else { title };
        let name = own.link_name();
        let change = writing(&own.name);
        let language = own.language.code();
        let delete = move |_| {
            store::forget(&own);
            gone.set(Some(own.clone()));
            all.set(store::all());
            desk.turn.update(|turn| *turn += 1);
        };
        view! {
            <li>
                <h3 lang=language dir="auto">
                    <a href=move || state.href_with(|query| open(query, &name, At::Overview))>{title}</a>
                </h3>
                <p class="own-ways">
                    <a href=change>{words.text(Words::notes_change)}</a>
                    <button type="button" class="quiet" on:click=delete>
                        {words.text(Words::notes_delete)}
                    </button>
                </p>
            </li>
        }
    };
    let list = move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            view! {
                <h2>{words.get().write_here()}</h2>
                <p class="note">{words.get().write_here_note()}</p>
                <ul class="lesson-list">{all.into_iter().map(entry).collect_view()}</ul>
            }
        })
    };
    let new = writing(&store::free_name());
    view! {
        <section class="own-lessons">
            {list} <p role="status">{move || gone.with(Option::is_some).then(|| words.get().write_deleted())}</p>
            <Show when=move || gone.with(Option::is_some)>
                <button type="button" class="quiet" on:click=undo>
                    {words.text(Words::lessons_again_undo)}
                </button>
            </Show>
            <p class="lesson-ways">
                <a href=new>{words.text(Words::write_new)}</a>
            </p>
        </section>
    }
}

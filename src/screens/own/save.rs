//! The site with the articles that are shown, saved as one page to hand round.

use super::page::with_collection;
use super::use_desk;
use crate::platform::{download, fetch};
use crate::screens::export::SINGLE;
use crate::screens::lessons::own::pages::{self as lessons, with_own_lessons};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::own::Own;
use leptos::prelude::*;
use std::rc::Rc;

/// How far saving is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Saving {
    Rest,
    Writing,
    Saved,
    Failed,
}

/// The button, once there is something of a person's own to save.
#[component]
pub fn SavePage(
    /// What is shown.
    shown: Memo<Own>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let desk = use_desk();
    let saving = RwSignal::new(Saving::Rest);
    let save = move |_| {
        saving.set(Saving::Writing);
        leptos::task::spawn_local(async move {
            let title = state.frame.with_untracked(|frame| frame.info.title.clone());
            let file = desk.verifier.bundle();
            let page = fetch::bytes(SINGLE, &|_, _| (), &(Rc::new(|| ()) as Rc<dyn Fn()>)).await;
            let page = page.ok().and_then(|bytes| String::from_utf8(bytes).ok());
            let page = page.and_then(|page| with_collection(&page, &title, &file));
            let page = match page {
                Some(page) => Some(with_own_lessons(page).await),
                None => None,
            };
            let saved = page.is_some_and(|page| download::save(SINGLE, "text/html", &page));
            saving.set(if saved { Saving::Saved } else { Saving::Failed });
        });
    };
    let said = move || match saving.get() {
        Saving::Rest => "",
        Saving::Writing => words.get().own_saving(),
        Saving::Saved => words.get().own_saved(),
        Saving::Failed => words.get().own_not_saved(),
    };
    view! {
        <Show when=move || shown.with(|shown| !shown.articles.is_empty()) || lessons::any()>
            <section aria-labelledby="own-save">
                <h2 id="own-save">{words.text(Words::own_save)}</h2>
                <p class="note">{words.text(Words::own_save_note)}</p>
                <p class="buttons">
                    <button type="button" on:click=save disabled=move || saving.get() == Saving::Writing>
                        {words.text(Words::own_save_page)}
                    </button>
                </p>
                <p role="status">{said}</p>
            </section>
        </Show>
    }
}

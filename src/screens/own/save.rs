//! What is shown, saved: the site as one page to hand round, and the articles as the folder that a site is built from.

use super::page::with_collection;
use super::{collection, use_desk};
use crate::platform::intake::Intake;
use crate::platform::{download, fetch};
use crate::screens::export::SINGLE;
use crate::screens::lessons::own::pages::{self as lessons, with_own_lessons};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::own::{Own, Readings, readings};
use leptos::prelude::*;
use std::rc::Rc;

/// How far saving is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Saving {
    Rest,
    Writing,
    Saved,
    Failed,
    /// There is no archive.
    Unpacked,
}

/// The name of the archive.
const SEEDS: &str = "seeds.zip";

/// The buttons, once there is something of a person's own to save.
#[component]
pub fn Save(
    /// What is shown.
    shown: Memo<Own>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let desk = use_desk();
    let saving = RwSignal::new(Saving::Rest);
    let stated = Memo::new(move |_| state.corpus.with(|corpus| readings(corpus).iter().any(Readings::is_stated)));
    let is_any = Memo::new(move |_| shown.with(|shown| !shown.articles.is_empty()) || stated.get());
    let save = move |_| {
        saving.set(Saving::Writing);
        leptos::task::spawn_local(async move {
            let title = state.frame.with_untracked(|frame| frame.info.title.clone());
            let file = desk.verifier.bundle();
            // What a person has written is a lesson of that page, even where the collection has no others.
            let beside = state.corpus.with_untracked(|corpus| corpus.info.lessons);
            let file = if lessons::any() { collection::with_lessons(&file).unwrap_or(file) } else { file };
            let page = fetch::bytes(SINGLE, &|_, _| (), &(Rc::new(|| ()) as Rc<dyn Fn()>)).await;
            let page = page.ok().and_then(|bytes| String::from_utf8(bytes).ok());
            let page = page.and_then(|page| with_collection(&page, &title, &file));
            let page = match page {
                Some(page) => Some(with_own_lessons(page, beside).await),
                None => None,
            };
            let saved = page.is_some_and(|page| download::save(SINGLE, "text/html", &page));
            saving.set(if saved { Saving::Saved } else { Saving::Failed });
        });
    };
    let archive = move |_| {
        saving.set(Saving::Writing);
        leptos::task::spawn_local(async move {
            let archive = async { Intake::start()?.seeds(&desk.verifier.bundle()).await };
            let saved = archive.await.is_ok_and(|bytes| download::save_bytes(SEEDS, "application/zip", &bytes));
            saving.set(if saved { Saving::Saved } else { Saving::Unpacked });
        });
    };
    let said = move || match saving.get() {
        Saving::Rest => "",
        Saving::Writing => words.get().own_saving(),
        Saving::Saved => words.get().own_saved(),
        Saving::Failed => words.get().own_not_saved(),
        Saving::Unpacked => words.get().own_not_packed(),
    };
    view! {
        <Show when=move || is_any.get() || lessons::any()>
            <section aria-labelledby="own-save">
                <h2 id="own-save">{words.text(Words::own_save)}</h2>
                <p class="note">{words.text(Words::own_save_note)}</p>
                <p class="buttons">
                    <button type="button" on:click=save disabled=move || saving.get() == Saving::Writing>
                        {words.text(Words::own_save_page)}
                    </button>
                    <button type="button" on:click=archive disabled=move || saving.get() == Saving::Writing>
                        {words.text(Words::own_save_seeds)}
                    </button>
                </p>
                <p class="note">{words.text(Words::own_save_seeds_note)}</p>
                <p role="status">{said}</p>
            </section>
        </Show>
    }
}

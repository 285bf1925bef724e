//! All notes, article by article, each with the way to its passage; those without a place; saved as a file and opened again.

use super::pick::{NotesSaid, language_of, short};
use super::placed;
use super::store::Store;
use crate::platform::files::{self, Chosen};
use crate::platform::{download, history};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::article::text_of;
use dateline_explore::view::screens::lessons::{At, open};
use dateline_notes::{Note, write};
use leptos::prelude::*;

/// The name of a file of notes.
const FILE: &str = "notes.jsonld";
/// Its media type (Web Annotation Protocol, 3.2).
const MEDIA_TYPE: &str = "application/ld+json";
/// Bytes beyond which a file is none of notes that a person wrote.
const MOST: u64 = 8_000_000;

/// The screen.
#[component]
pub fn AllNotes() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let store = Store::new();
    let save = move |_| {
        let base = history::address_of("");
        store.tell_saved(FILE, download::save(FILE, MEDIA_TYPE, &write(&store.all(), &base)));
    };
    let take = move |chosen: Vec<Chosen>| {
        let Some(file) = chosen.into_iter().next() else { return };
        if file.size > MOST {
            return store.refuse_file();
        }
        leptos::task::spawn_local(async move {
            store.add_file(&file.text().await.unwrap_or_default());
        });
    };
    view! {
        <p class="way">
            <a class="back" href=move || state.href_with(|query| open(query, "", At::Overview))>
                {words.text(Words::lessons_all)}
            </a>
        </p>
        <header class="screen-head">
            <h1 id="heading" tabindex="-1">
                {words.text(Words::notes)}
            </h1>
            <p class="note">{words.text(Words::notes_here)}</p>
        </header>
        <NotesSaid store />
        <Show when=move || store.count() == 0>
            <p>{words.text(Words::notes_none)}</p>
        </Show>
        <p class="lesson-ways">
            <Show when=move || { store.count() > 0 }>
                <button type="button" class="quiet" on:click=save>
                    {words.text(Words::notes_save)}
                </button>
            </Show>
            <label class="file-button">
                {words.text(Words::notes_open)}
                <input
                    type="file"
                    accept=".jsonld,.json,application/ld+json,application/json"
                    on:change=move |event| take(files::chosen(&event))
                />
            </label>
        </p>
        {move || by_article(store)}
    }
}

/// The notes under their articles, in the order of these; then those whose place is not found.
fn by_article(store: Store) -> AnyView {
    let state = use_state();
    let words = use_words();
    let all = store.all();
    let ids: Vec<(String, String)> = state.corpus.with(|corpus| {
        let known = corpus.articles.iter().filter(|article| all.iter().any(|note| note.article == article.id));
        let headline = |id: &str| corpus.index.find(id).and_then(|at| corpus.articles.get(at));
        known
            .map(|article| {
                let title = headline(&article.id).and_then(|it| it.headline.as_ref()).map(|it| it.value.clone());
                (article.id.clone(), title.unwrap_or_else(|| article.id.clone()))
            })
            .collect()
    });
    let mut found: Vec<String> = Vec::new();
    let sections: Vec<AnyView> = ids
        .into_iter()
        .map(|(id, headline)| {
            let language = state.corpus.with(|corpus| language_of(corpus, &id));
            let notes: Vec<AnyView> = placed(store, &id)
                .into_iter()
                .map(|it| {
                    found.push(it.note.id.clone());
                    let href = {
                        let id = id.clone();
                        move || state.href_with(|query| query.with_start("").open_passage(&id, it.span))
                    };
                    view! { <Entry store note=it.note href=href() language=language.clone() /> }.into_any()
                })
                .collect();
            (!notes.is_empty())
                .then(|| {
                    view! {
                        <section class="notes-of">
                            <h2 lang=language dir="auto">
                                {headline}
                            </h2>
                            <ol class="own-notes">{notes}</ol>
                        </section>
                    }
                })
                .into_any()
        })
        .collect();
    let lost: Vec<AnyView> = all
        .into_iter()
        .filter(|note| !found.contains(&note.id))
        .map(|note| {
            // Its words may stand in another article than the one it names, as when that came in by another name.
            let href = elsewhere(&note).map(|(id, span)| state.href_with(|query| query.open_passage(&id, span)));
            view! { <Entry store note href=href.unwrap_or_default() language=None /> }.into_any()
        })
        .collect();
    let lost = (!lost.is_empty()).then(|| {
        view! {
            <section class="notes-of">
                <h2>{words.get().notes_lost()}</h2>
                <p class="note">{words.get().notes_lost_note()}</p>
                <ol class="own-notes">{lost}</ol>
            </section>
        }
    });
    view! {
        {sections}
        {lost}
    }
    .into_any()
}

/// The one article besides its own in which a note finds its place.
fn elsewhere(note: &Note) -> Option<(String, dateline_model::span::Span)> {
    let state = use_state();
    state.corpus.with(|corpus| {
        let mut places = corpus.articles.iter().filter_map(|article| {
            let (text, _) = text_of(corpus, &article.id)?;
            Some((article.id.clone(), note.place(text)?))
        });
        let only = places.next()?;
        places.next().is_none().then_some(only)
    })
}

/// One note.
#[component]
fn Entry(
    /// The notes.
    store: Store,
    /// The note.
    note: Note,
    /// The link to its passage; empty where it has no place.
    href: String,
    /// The language of the passage.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let quote = short(&note.quote);
    let quoted = view! {
        <q lang=language dir="auto">
            {quote}
        </q>
    };
    let quoted = match href.is_empty() {
        true => quoted.into_any(),
        false => view! { <a href=href>{quoted}</a> }.into_any(),
    };
    let day = note.created.get(..10).unwrap_or_default().to_owned();
    view! {
        <li>
            {quoted}
            <p class="own-words" dir="auto">
                {note.text.clone()}
            </p>
            <p class="own-ways">
                <small>{words.fill(move |words| words.day(&day))}</small>
                <button type="button" class="quiet" on:click=move |_| store.delete(&note.id)>
                    {words.text(Words::notes_delete)}
                </button>
            </p>
        </li>
    }
}

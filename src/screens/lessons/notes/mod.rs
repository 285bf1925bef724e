//! A reader's own in the articles: passages that they mark, notes that they write, terms that are explained to them. Beside
//! an article, and all of it in one list.

mod beside;
pub mod list;
mod pick;
pub mod store;

use self::beside::{BesideOne, draw_printed};
use self::pick::Pick;
use self::store::Store;
use super::fetched::{Fetched, fetched, language};
use crate::components::keys::HITS;
use crate::platform::{dom, storage};
use crate::screens::article::own::Own;
use crate::state::use_state;
use dateline_explore::view::screens::article::{OwnKind, OwnMark, begins_in, text_of};
use dateline_lesson::{Term, terms_in};
use dateline_model::query::{Language, Screen};
use dateline_model::span::Span;
use dateline_notes::Note;
use leptos::prelude::*;
use std::sync::Arc;

/// The key under which it is kept that terms are not marked.
const GLOSSARY: &str = "glossary";
/// What stands there then.
const OFF: &str = "off";

/// A note and where it stands in the article that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Placed {
    note: Note,
    span: Span,
    /// The block in which it begins.
    block: u32,
}

/// A term in the article that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Explained {
    term: Term,
    span: Span,
    block: u32,
}

/// What the parts share; a handle, copied freely.
#[derive(Clone, Copy)]
struct Desk {
    store: Store,
    own: Own,
    /// The id of the article that is shown.
    id: Memo<String>,
    /// Its notes, in order of place.
    placed: Memo<Vec<Placed>>,
    terms: Memo<Vec<Explained>>,
    language: Memo<Language>,
    /// The note that is being written, its passage with it.
    draft: RwSignal<Option<Placed>>,
    /// Its words.
    typed: RwSignal<String>,
}

/// Draws what is a reader's own beside an article.
#[must_use]
pub fn draw() -> AnyView {
    view! { <Margin /> }.into_any()
}

/// The notes of the article `id` in order of place.
fn placed(store: Store, id: &str) -> Vec<Placed> {
    let state = use_state();
    let notes = store.all();
    state.corpus.with(|corpus| {
        let Some((text, blocks)) = text_of(corpus, id) else { return Vec::new() };
        let place = |note: &Note| {
            let span = note.place(text)?;
            Some(Placed { note: note.clone(), span, block: begins_in(&blocks, span)? })
        };
        let mut placed: Vec<Placed> = notes.iter().filter(|note| note.article == id).filter_map(place).collect();
        placed.sort_by_key(|placed| placed.span);
        placed
    })
}

/// Notes and terms of the article that is shown.
#[component]
fn Margin() -> impl IntoView {
    let state = use_state();
    let own: Own = expect_context();
    let store = Store::new();
    let id = Memo::new(move |before: Option<&String>| {
        state.query.with(|query| match &query.screen {
            Screen::Article(id) => id.clone(),
            _ => before.cloned().unwrap_or_default(),
        })
    });
    let fetched = fetched();
    let terms = Memo::new(move |_| {
        let Fetched::Here(lessons) = fetched.get() else { return Vec::new() };
        state.corpus.with(|corpus| {
            let Some((text, blocks)) = id.with(|id| text_of(corpus, id)) else { return Vec::new() };
            let found = terms_in(text, &blocks, &lessons.terms).into_iter();
            found
                .filter_map(|(span, at)| {
                    let term = lessons.terms.get(at)?.clone();
                    Some(Explained { term, span, block: begins_in(&blocks, span)? })
                })
                .collect()
        })
    });
    let desk = Desk {
        store,
        own,
        id,
        placed: Memo::new(move |_| id.with(|id| placed(store, id))),
        terms,
        language: language(),
        draft: RwSignal::new(None),
        typed: RwSignal::new(String::new()),
    };
    // The switch is there where there is something to switch.
    Effect::new(move |_| {
        let some = terms.with(|terms| !terms.is_empty());
        own.terms.set(some.then(|| storage::get(GLOSSARY).as_deref() != Some(OFF)));
    });
    Effect::new(move |before: Option<Option<bool>>| {
        let now = own.terms.get();
        if let (Some(Some(_)), Some(shown)) = (before, now) {
            storage::set(GLOSSARY, (!shown).then_some(OFF));
        }
        if now != Some(true) {
            own.term.set(None);
        }
        now
    });
    // Another article has another draft.
    Effect::new(move |_| {
        id.track();
        desk.draft.set(None);
        own.term.set(None);
    });
    Effect::new(move |_| {
        let marks = (id.get(), marks(desk));
        if own.marks.with_untracked(|now| *now != marks) {
            // The text is drawn anew; who is at a place in it stays there, and what is selected stays so.
            let focused = dom::focused().filter(|id| !id.is_empty());
            let hit = dom::focused_of(HITS);
            let selected = pick::ends();
            own.marks.set(marks);
            request_animation_frame(move || {
                if let Some(id) = focused {
                    dom::focus(&id);
                }
                if let Some(at) = hit {
                    dom::focus_of(HITS, at);
                }
                if let Some(ends) = selected {
                    pick::select_again(&ends);
                }
            });
        }
    });
    own.beside.set(Some(Arc::new(move |article: &str, block| {
        if desk.id.with_untracked(|id| id == article) {
            view! { <BesideOne desk block /> }.into_any()
        } else {
            // Another article stands here only to be printed.
            draw_printed(desk, article, block)
        }
    })));
    on_cleanup(move || {
        own.beside.try_set(None);
    });
    view! { <Pick desk /> }
}

/// The marks in the text: of the notes, of the one that is being written, and of the terms.
fn marks(desk: Desk) -> Vec<OwnMark> {
    let mut marks: Vec<OwnMark> = Vec::new();
    let draft = desk.draft.with(|draft| draft.as_ref().map(|draft| (draft.span, draft.note.id.clone())));
    desk.placed.with(|placed| {
        let drafted = |it: &&Placed| draft.as_ref().is_none_or(|(_, id)| *id != it.note.id);
        let mark = |(it, key): (&Placed, u32)| OwnMark { span: it.span, kind: OwnKind::Note, key };
        marks.extend(placed.iter().filter(drafted).zip(0..).map(mark));
    });
    marks.extend(draft.map(|(span, _)| OwnMark { span, kind: OwnKind::Note, key: u32::MAX }));
    if desk.own.terms.get() == Some(true) {
        let mark = |(it, key): (&Explained, u32)| OwnMark { span: it.span, kind: OwnKind::Term, key };
        desk.terms.with(|terms| marks.extend(terms.iter().zip(0..).map(mark)));
    }
    marks
}

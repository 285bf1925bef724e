//! What can be done with the words that are selected in an article, at the foot of the window, where no browser's own menu
//! hides it; and what is said of the last change of the notes.

use super::{Desk, Placed};
use crate::platform::selection::End;
use crate::platform::{clipboard, dom, history, selection, timers};
use crate::state::{AppState, use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::article::{ShownPlace, begins_in, selected, text_of};
use dateline_explore::view::screens::lessons::{At, NOTES, open};
use dateline_model::span::Span;
use dateline_notes::Note;
use leptos::prelude::*;

/// The blocks of the text that can be selected from, by their element ids, and their words.
const BLOCKS: &str = ".reading > .text > .block[id]";
const WORDS: &str = ":scope > :is(p, h2)";
/// Element id of the first thing that can be done.
const FIRST: &str = "pick-write";
/// Milliseconds for which a selection stands before it is looked at.
const REST: u32 = 150;
/// Element id of the field of the note that is written.
pub const FIELD: &str = "own-note-text";

/// Between which letters of the text is selected.
pub(super) fn ends() -> Option<(End, End)> {
    selection::ends(BLOCKS, WORDS)
}

/// Selects the same letters in the text that has come in its place.
pub(super) fn select_again((from, to): &(End, End)) {
    selection::select_between(from, to, WORDS);
}

/// Which passage of the article is selected.
fn picked(state: AppState, id: &str) -> Option<Span> {
    let (from, to) = ends()?;
    let place = |end: End| Some(ShownPlace { block: end.piece.strip_prefix('p')?.parse().ok()?, letters: end.letters });
    state.corpus.with_untracked(|corpus| selected(corpus, id, place(from)?, place(to)?))
}

impl Desk {
    /// Begins a note on a passage; `None` where the passage has no words.
    pub(super) fn begin(self, state: AppState, span: Span) -> Option<Placed> {
        let id = self.id.get_untracked();
        state.corpus.with_untracked(|corpus| {
            let (text, blocks) = text_of(corpus, &id)?;
            let note = Note::on(&id, text, span)?;
            Some(Placed { note, span, block: begins_in(&blocks, span)? })
        })
    }

    /// Opens a note to be written, or changed.
    pub(super) fn write(self, placed: Placed) {
        self.typed.set(placed.note.text.clone());
        self.draft.set(Some(placed));
        selection::clear();
        // Once for the text to have the mark, once for the field to stand beside it.
        request_animation_frame(|| {
            request_animation_frame(|| {
                dom::focus(FIELD);
                dom::reveal(FIELD);
            });
        });
    }
}

/// The address of a passage, which another person can open.
pub fn address(state: AppState, id: &str, span: Span) -> String {
    history::address_of(&state.query.with_untracked(|query| state.href(&query.with_start("").open_passage(id, span))))
}

/// What is selected, and what can be done with it.
#[component]
pub fn Pick(
    /// What the parts share.
    desk: Desk,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let passage = RwSignal::new(None::<Span>);
    let look = move || {
        let now = desk.id.try_with_untracked(|id| picked(state, id)).flatten();
        // Who has stepped into the bar by Tab may have left the words behind.
        let here = || dom::focused().is_some_and(|id| id.starts_with("pick-"));
        if (now.is_some() || !here()) && passage.try_get_untracked().is_some_and(|before| before != now) {
            passage.set(now);
        }
    };
    let waiting = StoredValue::new_local(None);
    let heard = selection::on_change(move || {
        let _ = waiting.try_set_value(timers::after(REST, look));
    });
    // M selects the paragraph at hand, and leads to what can be done with what is selected.
    let key = dom::on_key(move |key| {
        if !matches!(key, "m" | "M") {
            return false;
        }
        if passage.get_untracked().is_none() {
            let block = selection::focused(BLOCKS).or_else(|| dom::in_view(BLOCKS));
            let Some(block) = block.filter(|block| selection::select(&format!("#{block} > :is(p, h2)"))) else {
                return false;
            };
            dom::reveal(&block);
        }
        look();
        request_animation_frame(|| {
            dom::focus(FIRST);
        });
        true
    });
    let listeners = StoredValue::new_local((heard, key));
    on_cleanup(move || {
        listeners.dispose();
        waiting.dispose();
    });
    let begin = move || passage.get_untracked().and_then(|span| desk.begin(state, span));
    let close = move || {
        selection::clear();
        passage.set(None);
    };
    let mark = move |_| {
        if let Some(placed) = begin() {
            desk.store.keep(placed.note);
        }
        close();
    };
    let write = move |_| {
        if let Some(placed) = begin() {
            desk.write(placed);
        }
        passage.set(None);
    };
    let copy = move |_| {
        let Some(span) = passage.get_untracked() else { return };
        let address = address(state, &desk.id.get_untracked(), span);
        leptos::task::spawn_local(async move { desk.store.tell_copied(clipboard::copy(&address).await) });
    };
    let quoted = move || {
        let span = passage.get()?;
        Some(short(&desk.begin(state, span)?.note.quote))
    };
    let language = move || state.corpus.with(|corpus| language_of(corpus, &desk.id.get()));
    view! {
        <section class="pick" aria-label=words.text(Words::notes_pick)>
            <Show when=move || passage.get().is_some()>
                // Pressed, it leaves the selection as it is.
                <div
                    class="pick-bar"
                    on:mousedown=|event| event.prevent_default()
                    on:keydown=move |event| {
                        if event.key() == "Escape" {
                            close();
                        }
                    }
                >
                    <q class="pick-words" lang=language dir="auto">
                        {quoted}
                    </q>
                    <button type="button" id=FIRST on:click=write>
                        {words.text(Words::notes_write)}
                    </button>
                    <button type="button" id="pick-mark" on:click=mark>
                        {words.text(Words::notes_mark)}
                    </button>
                    <button type="button" id="pick-link" on:click=copy>
                        {words.text(Words::notes_link)}
                    </button>
                    <button type="button" id="pick-close" class="quiet" on:click=move |_| close()>
                        {words.text(Words::mark_close)}
                    </button>
                </div>
            </Show>
            <NotesSaid store=desk.store />
            <Show when=move || { desk.store.count() > 0 }>
                <p class="notes-all">
                    <a href=move || state.href_with(|query| open(query, NOTES, At::Overview))>
                        {move || words.get().notes_all(desk.store.count())}
                    </a>
                </p>
            </Show>
        </section>
    }
}

/// What is said of the last change of the notes, with a way to take it back.
#[component]
pub fn NotesSaid(
    /// The notes.
    store: super::store::Store,
) -> impl IntoView {
    let words = use_words();
    view! {
        <div class="notes-said">
            <p role="status">{move || store.said(words.get())}</p>
            <Show when=move || store.undoable()>
                <button type="button" class="quiet" on:click=move |_| store.undo()>
                    {words.text(Words::lessons_again_undo)}
                </button>
            </Show>
            <Show when=move || store.refused()>
                <p class="caution">{words.text(Words::notes_refused)}</p>
            </Show>
        </div>
    }
}

/// Letters of a passage that are repeated.
const MOST: usize = 90;

/// A passage in few words.
#[must_use]
pub fn short(quote: &str) -> String {
    let words = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(MOST) {
        None => words,
        Some((end, _)) => {
            let cut = words.get(..end).unwrap_or_default();
            format!("{} …", cut.rsplit_once(' ').map_or(cut, |(cut, _)| cut))
        }
    }
}

/// The language of an article's text.
pub fn language_of(corpus: &dateline_explore::corpus::Corpus, id: &str) -> Option<String> {
    corpus.articles.get(corpus.index.find(id)?)?.language.clone()
}

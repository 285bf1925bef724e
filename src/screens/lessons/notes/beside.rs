//! What stands beside a block of an article: its notes, the one that is being written, and what a term means.

use super::pick::{FIELD, address, language_of, short};
use super::{Desk, Placed, placed};
use crate::platform::{clipboard, dom};
use crate::screens::lessons::glossary;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::article::text_of;
use dateline_model::span::Span;
use dateline_notes::{End, step};
use leptos::prelude::*;

/// The element id of a note.
fn element(key: &str) -> String {
    format!("note-{}", key.chars().filter(char::is_ascii_alphanumeric).collect::<String>())
}

/// What stands beside a block of the article that is shown.
#[component]
pub fn BesideOne(
    /// What the parts share.
    desk: Desk,
    /// The block, from 0.
    block: u32,
) -> impl IntoView {
    let here = Memo::new(move |_| {
        desk.placed.with(|placed| placed.iter().filter(|it| it.block == block).cloned().collect::<Vec<_>>())
    });
    let writing = Memo::new(move |_| {
        desk.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.block == block)).then_some(())
    });
    let notes = move || {
        let notes = here.get();
        let draft = desk.draft.with(|draft| draft.as_ref().map(|draft| draft.note.id.clone()));
        let shown = notes.into_iter().filter(|it| draft.as_ref() != Some(&it.note.id));
        let shown: Vec<_> = shown.map(|it| view! { <OneNote desk placed=it /> }).collect();
        (!shown.is_empty()).then(|| view! { <ol class="own-notes">{shown}</ol> })
    };
    let form = move || writing.get().map(|()| view! { <Form desk /> });
    view! {
        {notes}
        {form}
        <Meaning desk block />
    }
}

/// One note.
#[component]
fn OneNote(
    /// What the parts share.
    desk: Desk,
    /// The note.
    placed: Placed,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let Placed { note, span, .. } = placed.clone();
    let (id, article) = (note.id.clone(), note.article.clone());
    let language = state.corpus.with_untracked(|corpus| language_of(corpus, &article));
    let change = move |_| desk.write(placed.clone());
    let delete = {
        let id = id.clone();
        move |_| desk.store.delete(&id)
    };
    let copy = move |_| {
        let address = address(state, &article, span);
        leptos::task::spawn_local(async move { desk.store.tell_copied(clipboard::copy(&address).await) });
    };
    view! {
        <li id=element(&id) tabindex="-1">
            <q lang=language dir="auto">
                {short(&note.quote)}
            </q>
            <p class="own-words" dir="auto">
                {note.text}
            </p>
            <p class="own-ways">
                <button type="button" class="quiet" on:click=change>
                    {words.text(Words::notes_change)}
                </button>
                <button type="button" class="quiet" on:click=copy>
                    {words.text(Words::notes_link)}
                </button>
                <button type="button" class="quiet" on:click=delete>
                    {words.text(Words::notes_delete)}
                </button>
            </p>
        </li>
    }
}

/// The note that is being written.
#[component]
fn Form(
    /// What the parts share.
    desk: Desk,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let quoted = move || desk.draft.with(|draft| draft.as_ref().map(|draft| short(&draft.note.quote)));
    let language = move || state.corpus.with(|corpus| language_of(corpus, &desk.id.get()));
    let keep = move || {
        let Some(mut draft) = desk.draft.get_untracked() else { return };
        desk.typed.get_untracked().trim().clone_into(&mut draft.note.text);
        desk.draft.set(None);
        let id = element(&desk.store.keep(draft.note));
        request_animation_frame(move || {
            request_animation_frame(move || {
                dom::focus(&id);
            });
        });
    };
    let leave = move || {
        let back = desk.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.block));
        desk.draft.set(None);
        if let Some(block) = back {
            request_animation_frame(move || {
                dom::focus(&format!("p{block}"));
            });
        }
    };
    let shift = move |end, forward| {
        let id = desk.id.get_untracked();
        let moved = desk.draft.with_untracked(|draft| {
            let draft = draft.as_ref()?;
            state.corpus.with_untracked(|corpus| {
                let (text, blocks) = text_of(corpus, &id)?;
                let within = Span { start: blocks.first()?.start, end: blocks.last()?.end };
                Some(step(text, within, draft.span, end, forward))
            })
        });
        let Some(moved) = moved.and_then(|span| desk.begin(state, span)) else { return };
        desk.draft.update(|draft| {
            if let Some(draft) = draft {
                let note = moved.note;
                draft.span = moved.span;
                // It stays beside the block where it was begun.
                draft.note.quote = note.quote;
                (draft.note.prefix, draft.note.suffix) = (note.prefix, note.suffix);
                (draft.note.start, draft.note.end) = (note.start, note.end);
            }
        });
    };
    let mover = move |end: End, label: fn(Words) -> &'static str| {
        let button = move |forward: bool, sign: &'static str, says: fn(Words) -> &'static str| {
            let name = words.fill(move |words| format!("{}: {}", label(words), says(words)));
            view! {
                <button type="button" class="quiet" aria-label=name title=name on:click=move |_| shift(end, forward)>
                    {sign}
                </button>
            }
        };
        view! {
            <span class="own-end">
                {words.text(label)} " " {button(false, "←", Words::notes_earlier)}
                {button(true, "→", Words::notes_later)}
            </span>
        }
    };
    view! {
        <form
            class="own-form"
            on:submit=move |event| {
                event.prevent_default();
                keep();
            }
            on:keydown=move |event| match event.key().as_str() {
                "Escape" => leave(),
                "Enter" if event.ctrl_key() || event.meta_key() => {
                    event.prevent_default();
                    keep();
                }
                _ => {}
            }
        >
            <q lang=language dir="auto">
                {quoted}
            </q>
            <p class="own-ends">
                {mover(End::Start, Words::notes_begins)} {mover(End::Finish, Words::notes_ends)}
            </p>
            <label for=FIELD>{words.text(Words::notes_text)}</label>
            <textarea
                id=FIELD
                rows="3"
                dir="auto"
                prop:value=move || desk.typed.get()
                on:input=move |event| desk.typed.set(event_target_value(&event))
            ></textarea>
            <p class="own-ways">
                <button type="submit">{words.text(Words::notes_keep)}</button>
                <button type="button" class="quiet" on:click=move |_| leave()>
                    {words.text(Words::notes_cancel)}
                </button>
            </p>
            <p class="note">{words.text(Words::notes_here)}</p>
        </form>
    }
}

/// What the terms of a block mean: the one that is asked for, and all of them on paper.
#[component]
fn Meaning(
    /// What the parts share.
    desk: Desk,
    /// The block, from 0.
    block: u32,
) -> impl IntoView {
    let words = use_words();
    move || {
        if desk.own.terms.get() != Some(true) {
            return None;
        }
        let here: Vec<(u32, dateline_lesson::Term)> = desk.terms.with(|terms| {
            let own = terms.iter().zip(0..).filter(|(it, _)| it.block == block);
            own.map(|(it, key)| (key, it.term.clone())).collect()
        });
        let language = desk.language.get();
        let one = |(key, term): (u32, dateline_lesson::Term)| {
            let shown = move || desk.own.term.get() == Some(key);
            view! {
                <div class="term-note" class:shown=shown role="status">
                    {glossary::list(&[term], language, words.get_untracked(), false)}
                    <button type="button" class="quiet" on:click=move |_| desk.own.toggle(key)>
                        {words.text(Words::mark_close)}
                    </button>
                </div>
            }
        };
        (!here.is_empty()).then(|| here.into_iter().map(one).collect_view())
    }
}

/// The notes beside a block of an article that is only printed.
pub fn draw_printed(desk: Desk, article: &str, block: u32) -> AnyView {
    let notes = untrack(|| placed(desk.store, article));
    let note = |it: Placed| view! { <li><q>{short(&it.note.quote)}</q><p class="own-words">{it.note.text}</p></li> };
    let here: Vec<_> = notes.into_iter().filter(|it| it.block == block).map(note).collect();
    (!here.is_empty()).then(|| view! { <ol class="own-notes">{here}</ol> }).into_any()
}

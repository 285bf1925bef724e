//! Where files are chosen or dropped and texts are pasted.

use super::collection::{self, Brought};
use super::{Stage, use_desk};
use crate::platform::files::{self, Chosen};
use crate::state::use_words;
use crate::words::Words;
use leptos::ev::SubmitEvent;
use leptos::html::Textarea;
use leptos::prelude::*;

/// Bytes of a file at most: more is no article.
const MOST: u64 = 20_000_000;
/// How the names of files end that are read.
const ENDS: [&str; 4] = ["txt", "text", "html", "htm"];

/// The ways to bring articles along.
#[component]
pub fn Bring() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let alone = RwSignal::new(false);
    let over = RwSignal::new(false);
    let refused = RwSignal::new(Vec::<String>::new());
    let pasted = NodeRef::<Textarea>::new();
    let read = move |texts: Vec<Brought>| {
        if texts.is_empty() {
            return;
        }
        let title = alone.get_untracked().then(|| words.get_untracked().own().to_owned());
        let bundle = collection::with_texts(&desk.verifier.bundle(), &texts, title.as_deref());
        desk.read(bundle, texts.len(), move |prepared| desk.stage.set(Stage::Read(Box::new(prepared))));
    };
    let take = move |chosen: Vec<Chosen>| {
        leptos::task::spawn_local(async move {
            let (mut texts, mut not) = (Vec::new(), Vec::new());
            for file in chosen {
                let words = words.get_untracked();
                let end = file.name.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
                if !ENDS.contains(&end.as_str()) {
                    not.push(words.own_refused_kind(&file.name));
                } else if file.size > MOST {
                    not.push(words.own_refused_size(&file.name, u32::try_from(MOST / 1_000_000).unwrap_or(u32::MAX)));
                } else {
                    match file.bytes().await {
                        Ok(bytes) if bytes.is_empty() => not.push(words.own_refused_empty(&file.name)),
                        Ok(bytes) => texts.push(Brought { name: file.name, bytes }),
                        Err(why) => not.push(words.own_refused_why(&file.name, &why)),
                    }
                }
            }
            refused.set(not);
            read(texts);
        });
    };
    let paste = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = pasted.get_untracked() else { return };
        let text = field.value();
        if !text.trim().is_empty() {
            field.set_value("");
            refused.set(Vec::new());
            read(vec![Brought { name: "pasted.txt".to_owned(), bytes: text.into_bytes() }]);
        }
    };
    let drop = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        over.set(false);
        take(files::dropped(&event));
    };
    let mode = move |value: bool, label: crate::words::Message| {
        view! {
            <label>
                <input
                    type="radio"
                    name="own-mode"
                    prop:checked=move || alone.get() == value
                    on:change=move |_| alone.set(value)
                />
                <span>{words.text(label)}</span>
            </label>
        }
    };
    view! {
        <section class="bring" aria-labelledby="bring">
            <h2 id="bring">{words.text(Words::own_bring)}</h2>
            <fieldset class="own-mode">
                <legend>{words.text(Words::own_mode)}</legend>
                {mode(false, Words::own_mode_beside)}
                {mode(true, Words::own_mode_alone)}
            </fieldset>
            <div
                class="drop"
                class:over=move || over.get()
                on:dragover=move |event| {
                    event.prevent_default();
                    over.set(true);
                }
                on:dragleave=move |_| over.set(false)
                on:drop=drop
            >
                <label class="choose">
                    <span>{words.text(Words::own_choose)}</span>
                    <input
                        type="file"
                        multiple
                        accept=".txt,.text,.html,.htm"
                        on:change=move |event| take(files::chosen(&event))
                    />
                </label>
                <p class="note">{words.text(Words::own_kinds)}</p>
            </div>
            <div class="refused" role="alert">
                {move || {
                    let refused = refused.get();
                    (!refused.is_empty())
                        .then(|| {
                            view! {
                                <ul>{refused.into_iter().map(|why| view! { <li>{why}</li> }).collect_view()}</ul>
                            }
                        })
                }}
            </div>
            <form on:submit=paste>
                <label for="own-text">{words.text(Words::own_paste)}</label>
                <textarea id="own-text" rows="6" node_ref=pasted spellcheck="false"></textarea>
                <button type="submit">{words.text(Words::own_read)}</button>
            </form>
        </section>
    }
}

//! Everyone who is quoted by name, and those who are only described: a way to each, beside the list.

use super::{code, group_place, place, use_quotes};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::quotes::{Name, Quotes, SpeakerKind};
use leptos::prelude::*;

/// Names that are shown at once.
const FIRST: usize = 24;

/// The index.
#[component]
pub fn Index() -> impl IntoView {
    let words = use_words();
    let quotes = use_quotes();
    let names = Memo::new(move |_| quotes.with(|quotes| quotes.names.clone()));
    let has = |quotes: &Quotes, kind| quotes.groups.iter().any(|group| group.kind == kind);
    let described = Memo::new(move |_| quotes.with(|quotes| has(quotes, SpeakerKind::Described)));
    let list = move || {
        let words = words.get();
        // They have no names to list, and are quoted all the same.
        let described = described.get().then(|| {
            view! {
                <p>
                    <a href=format!("#{}", group_place(SpeakerKind::Described))>
                        {words.quotes_kinds(code(SpeakerKind::Described))}
                    </a>
                </p>
            }
        });
        let mut first = names.get();
        let rest = if first.len() > FIRST + 4 { first.split_off(FIRST) } else { Vec::new() };
        let more = (!rest.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{words.quotes_index_more(rest.len())}</summary>
                    <Names words names=rest />
                </details>
            }
        });
        view! {
            <Names words names=first />
            {more}
            {described}
        }
    };
    view! {
        <Show when=move || { names.with(|names| names.len() > 1) }>
            <nav class="speakers-index" aria-labelledby="speakers-index">
                <h2 id="speakers-index">{words.text(Words::quotes_index)}</h2>
                {list}
            </nav>
        </Show>
    }
}

/// Some of the names.
#[component]
fn Names(
    /// The words of the page.
    words: Words,
    /// The names.
    names: Vec<Name>,
) -> impl IntoView {
    let state = use_state();
    let one = |name: Name| {
        let Name { name, quotes, number, link, .. } = name;
        let href = number.map_or_else(|| state.link(&link.unwrap_or_default()), |number| format!("#{}", place(number)));
        let count = words.quotes_n(quotes);
        view! {
            <li>
                <a href=href>
                    <span dir="auto">{name}</span>
                    " "
                    <small aria-hidden="true">{quotes}</small>
                    <span class="vh">{count}</span>
                </a>
            </li>
        }
    };
    view! { <ul>{names.into_iter().map(one).collect_view()}</ul> }
}

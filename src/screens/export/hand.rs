//! The view handed round in a room: its address to copy, and as a QR code that the back row can read.

use crate::platform::{clipboard, history};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::own;
use dateline_model::query::Query;
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// Modules of quiet around a code (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The section.
#[component]
pub fn HandRound() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let from_disk = history::address().starts_with("file:");
    // What a link leads to: from a disk, the site's own address where its owner states one.
    let address = Memo::new(move |_| {
        // Explore, as that is what the filters were chosen in.
        let link = state.href_with(Query::explore);
        let site = state.frame.with(|frame| frame.info.site.clone());
        match (from_disk, site.is_empty()) {
            (false, _) => history::address_of(&link),
            (true, false) => format!("{}{link}", site.trim_end_matches('#')),
            (true, true) => String::new(),
        }
    });
    let copied = RwSignal::new(None);
    let copy = move |_| {
        leptos::task::spawn_local(async move { copied.set(Some(clipboard::copy(&address.get_untracked()).await)) });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => words.get().copied(),
        Some(false) => words.get().copy_failed(),
    };
    let is_changed = Memo::new(move |_| {
        state.corpus.with(|corpus| {
            let brought = !own::view(corpus).articles.is_empty();
            brought || own::readings(corpus).iter().any(own::Readings::is_stated)
        })
    });
    let code = move || {
        let address = address.get();
        match (address.is_empty(), drawn(&address)) {
            (true, _) => view! { <p>{words.text(Words::hand_from_disk)}</p> }.into_any(),
            (false, None) => view! { <p>{words.text(Words::hand_too_long)}</p> }.into_any(),
            (false, Some((size, path))) => view! {
                <svg
                    class="qr"
                    viewBox=format!("0 0 {size} {size}")
                    role="img"
                    aria-label=words.text(Words::hand_code)
                    shape-rendering="crispEdges"
                >
                    <rect width=size.to_string() height=size.to_string() fill="#fff" />
                    <path d=path fill="#000" />
                </svg>
            }
            .into_any(),
        }
    };
    view! {
        <section class="hand" aria-labelledby="hand">
            <h2 id="hand">{words.text(Words::hand)}</h2>
            <p class="note">{words.text(Words::hand_note)}</p>
            <Show when=move || is_changed.get()>
                <p class="caution">{words.text(Words::hand_changed)}</p>
            </Show>
            {code}
            <Show when=move || address.with(|address| !address.is_empty())>
                <p class="address">
                    <code>{move || address.get()}</code>
                </p>
                <p class="buttons">
                    <button type="button" on:click=copy>
                        {words.text(Words::copy_link)}
                    </button>
                    <span role="status">{said}</span>
                </p>
            </Show>
        </section>
    }
}

/// The code of `text`: how many modules wide it is with the quiet around it, and the dark ones as a path; `None` where the
/// text is too long for one.
fn drawn(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Some((code.size() + 2 * QUIET, path))
}

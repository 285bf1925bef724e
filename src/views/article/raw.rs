//! The page as it was scraped: line by line, what is not part of the story struck out and named.

use crate::words::{codes, words};
use dateline_core::rule::Kind;
use dateline_core::view::{RawLine, RawPiece};
use leptos::prelude::*;

/// The raw text.
pub fn raw(lines: &[RawLine]) -> AnyView {
    let piece = |it: &RawPiece| {
        let text = it.text.clone();
        let label = view! { <span class="kind">{codes::kind(it.kind)}</span> };
        if it.struck {
            view! { <s>{text}</s>" "{label} }.into_any()
        } else {
            // A paragraph needs no name; a headline or a time stamp does.
            let label = (it.kind != Kind::Body).then_some(label);
            view! { <span>{text}</span>" "{label} }.into_any()
        }
    };
    let line = |it: &RawLine| {
        view! { <li value=it.number>{it.pieces.iter().map(piece).collect_view()}</li> }
    };
    let some = lines.iter().filter(|line| !line.pieces.is_empty());
    view! {
        <section class="raw">
            <p class="note">{words().raw_note}</p>
            <ol>{some.map(line).collect_view()}</ol>
        </section>
    }
    .into_any()
}

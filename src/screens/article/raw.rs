//! The page as it was scraped: line by line, what is not part of the story struck out and named.

use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::screens::article::{RawLine, RawPiece};
use dateline_model::rule::Kind;
use leptos::prelude::*;

/// The raw text.
#[component]
pub fn RawText(
    /// Its lines.
    lines: Vec<RawLine>,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let line = |it: RawLine| {
        let piece = |piece: RawPiece| view! { <Piece piece language=language.clone() /> };
        view! { <li value=it.number.to_string()>{it.pieces.into_iter().map(piece).collect_view()}</li> }
    };
    let lines = lines.into_iter().filter(|line| !line.pieces.is_empty()).map(line).collect_view();
    view! {
        <section class="raw">
            <p class="note">{words.text(Words::raw_note)}</p>
            <ol>{lines}</ol>
        </section>
    }
}

/// A piece of a line, and what it is.
#[component]
fn Piece(
    /// The piece.
    piece: RawPiece,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let kind = piece.kind;
    // A paragraph needs no name; a headline or a time stamp does.
    let is_named = piece.struck || kind != Kind::Body;
    let name = is_named.then(|| view! { <span class="kind">{words.fill(move |words| words.line_kind(kind))}</span> });
    let text = if piece.struck {
        view! {
            <s lang=language dir="auto">
                {piece.text}
            </s>
        }
        .into_any()
    } else {
        view! {
            <span lang=language dir="auto">
                {piece.text}
            </span>
        }
        .into_any()
    };
    view! {
        {text}
        " "
        {name}
    }
}

//! The page as it was scraped: line by line, what is not part of the story struck out and named.

use super::below::CorrectLink;
use super::passage::with_passage;
use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::screens::article::{RawLine, RawPiece};
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use leptos::prelude::*;

/// The raw text.
#[component]
pub fn RawText(
    /// The article.
    id: String,
    /// Its lines.
    lines: Vec<RawLine>,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    // The number of the line in which the passage begins.
    let mut begins =
        lines.iter().find(|line| line.pieces.iter().any(|piece| piece.passage.is_some())).map(|it| it.number);
    let line = |it: RawLine| {
        let number = it.number;
        let mut piece = |piece: RawPiece| {
            let first = piece.passage.is_some() && begins.take_if(|begins| *begins == number).is_some();
            view! { <Piece piece first language=language.clone() /> }
        };
        view! { <li value=it.number.to_string()>{it.pieces.into_iter().map(&mut piece).collect_view()}</li> }
    };
    let lines = lines.into_iter().filter(|line| !line.pieces.is_empty()).map(line).collect_view();
    view! {
        <section class="raw">
            <p class="note">{words.text(Words::raw_note)}</p>
            <CorrectLink id />
            <ol>{lines}</ol>
        </section>
    }
}

/// A piece of a line, and what it is.
#[component]
fn Piece(
    /// The piece.
    piece: RawPiece,
    /// Whether the passage that the link leads to begins in it.
    first: bool,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let kind = piece.kind;
    // A paragraph needs no name; a headline or a time stamp does.
    let is_named = piece.struck || kind != Kind::Body;
    let name = is_named.then(|| view! { <span class="kind">{words.fill(move |words| words.line_kind(kind))}</span> });
    let passage = piece.passage.map_or(0..0, Span::range);
    let part = |from, to| piece.text.get(from..to).unwrap_or("").to_owned().into_any();
    let parts = vec![
        (false, part(0, passage.start)),
        (!passage.is_empty(), part(passage.start, passage.end)),
        (false, part(passage.end, piece.text.len())),
    ];
    let parts = with_passage(parts, first);
    let text = if piece.struck {
        view! {
            <s lang=language dir="auto">
                {parts}
            </s>
        }
        .into_any()
    } else {
        view! {
            <span lang=language dir="auto">
                {parts}
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

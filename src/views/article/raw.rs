//! The page as it was scraped: line by line, what is not part of the story struck out and named.

use crate::components::el::{Child, El, el};
use crate::words::{codes, words};
use dateline_core::rule::Kind;
use dateline_core::view::{RawLine, RawPiece};

/// The raw text.
pub fn raw(lines: &[RawLine], language: Option<&str>) -> El {
    let piece = |it: &RawPiece| {
        // A paragraph needs no name; a headline or a time stamp does.
        let named = it.struck || it.kind != Kind::Body;
        let label = named.then(|| el("span").class("kind").put(codes::kind(it.kind)));
        let words = el(if it.struck { "s" } else { "span" })
            .set_some("lang", language)
            .set("dir", "auto")
            .put(it.text.as_str());
        let mut pieces = vec![words.into(), " ".into()];
        pieces.extend(label.map(Child::from));
        pieces
    };
    let line = |it: &RawLine| el("li").set("value", &it.number.to_string()).put_all(it.pieces.iter().flat_map(piece));
    let some = lines.iter().filter(|line| !line.pieces.is_empty());
    el("section").class("raw").put(el("p").class("note").put(words().raw_note())).put(el("ol").put_all(some.map(line)))
}

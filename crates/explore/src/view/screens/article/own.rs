//! What a reader has of their own in the text of an article: passages that they marked, terms that are explained to them.

use super::blocks::{block_of, blocks};
use crate::corpus::Corpus;
use crate::view::runs::byte_of_shown;
use dateline_model::span::Span;
use serde::{Deserialize, Serialize};

/// What a mark of a reader's own is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OwnKind {
    /// A passage that they marked or wrote of.
    Note,
    /// A term of the glossary.
    Term,
}

/// A mark in the text that the readings do not make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnMark {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: OwnKind,
    /// Which of its kind.
    pub key: u32,
}

/// A place in the text as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownPlace {
    /// The block of the story, from 0.
    pub block: usize,
    /// How many of its letters stand before.
    pub letters: usize,
}

/// The text of an article, and where the blocks of its story stand in it.
#[must_use]
pub fn text_of<'a>(corpus: &'a Corpus, id: &str) -> Option<(&'a str, Vec<Span>)> {
    let article = corpus.articles.get(corpus.index.find(id)?)?;
    Some((&article.text, blocks(article).iter().map(|block| block.span).collect()))
}

/// The passage from one place of an article's shown text to another, without blanks at its ends; `None` where that is none.
#[must_use]
pub fn selected(corpus: &Corpus, id: &str, from: ShownPlace, to: ShownPlace) -> Option<Span> {
    let (text, blocks) = text_of(corpus, id)?;
    let byte = |place: ShownPlace, end| Some(byte_of_shown(text, *blocks.get(place.block)?, place.letters, end));
    let span = Span { start: byte(from, false)?, end: byte(to, true)? };
    let words = span.of(text);
    let (before, trimmed) = (words.len() - words.trim_start().len(), words.trim());
    let start = span.start as usize + before;
    (!trimmed.is_empty()).then(|| Span::new(start, start + trimmed.len()))
}

/// The block (0-based) in which a passage begins, among the blocks of a story.
#[must_use]
pub fn begins_in(blocks: &[Span], passage: Span) -> Option<u32> {
    block_of(blocks, passage)
}

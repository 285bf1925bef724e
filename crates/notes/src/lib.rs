//! What a reader marks and writes: notes on passages of articles.
//!
//! A note knows its passage by place and by words ([`Note::place`]), so that it is found again in another build of the
//! site, or in another copy of the article. Notes are kept and handed on as Web Annotations (W3C Recommendation, Web
//! Annotation Data Model, 23 February 2017): [`write`] and [`read()`].

mod found;
mod kept;
mod step;
mod web;

pub use kept::{Added, add, put, remove};
pub use step::{End, step};
pub use web::{NoNotes, Read, read, write};

use dateline_model::span::Span;

/// Letters of the text before and after a passage by which it is told from others of the same words.
const AROUND: usize = 32;

/// A passage that somebody marked, and what they wrote of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// Its own address: an IRI, the same in every copy of the note.
    pub id: String,
    /// The id of the article; empty where its source named none of this site.
    pub article: String,
    /// The words of the passage.
    pub quote: String,
    /// The words before it.
    pub prefix: String,
    /// The words after it.
    pub suffix: String,
    /// Where it stands: characters (code points) of the article's text, from `start` to before `end`. Both 0 where that
    /// is not known.
    pub start: u32,
    /// One past its last character.
    pub end: u32,
    /// What was written; empty for a mark without words.
    pub text: String,
    /// When it was made, as RFC 3339 has it; empty where that is not known.
    pub created: String,
    /// When it was last changed; empty where it never was.
    pub modified: String,
}

impl Note {
    /// A note on `span` of an article's `text`; `None` where that covers no words.
    #[must_use]
    pub fn on(article: &str, text: &str, span: Span) -> Option<Self> {
        let quote = span.of(text);
        if quote.trim().is_empty() {
            return None;
        }
        let (before, after) = (text.get(..span.start as usize)?, text.get(span.end as usize..)?);
        let from = before.char_indices().rev().take(AROUND).last().map_or(before.len(), |(at, _)| at);
        let start = count(before);
        Some(Self {
            article: article.to_owned(),
            quote: quote.to_owned(),
            prefix: before.get(from..).unwrap_or_default().to_owned(),
            suffix: after.chars().take(AROUND).collect(),
            start,
            end: start + count(quote),
            ..Self::default()
        })
    }

    /// Where its passage stands in `text`: at its place, where its words stand there; else where they stand in the
    /// surroundings most like its own, then nearest to its place. `None` where they do not, or in several places that
    /// nothing tells apart.
    #[must_use]
    pub fn place(&self, text: &str) -> Option<Span> {
        found::place(self, text)
    }
}

/// Characters of a text.
fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

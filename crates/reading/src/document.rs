//! What the stages of reading share about one article: its text, lines, segments and paragraphs.

use dateline_model::article::Segment;
use dateline_model::markup::Markup;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text as text;

/// What the stages of reading share about one article.
#[derive(Debug)]
pub struct Document<'a> {
    /// The decoded text.
    pub text: &'a str,
    /// The non-blank lines.
    pub lines: Vec<text::Line>,
    /// What each stretch is.
    pub segments: Vec<Segment>,
    /// What mark-up says of the text, where it was made of something else.
    pub markup: Option<&'a Markup>,
    /// The story in reading order: headline, then the rest, by segment.
    pub paragraphs: Vec<Paragraph>,
}

/// A segment that feeds the facets, cut into words and sentences.
#[derive(Debug)]
pub struct Paragraph {
    /// Index in `Document::segments`.
    pub segment: usize,
    /// Where.
    pub span: Span,
    /// What.
    pub kind: Kind,
    /// Its tokens.
    pub tokens: Vec<text::Token>,
    /// Its sentences.
    pub sentences: Vec<Span>,
}

//! A story as the recognisers get it, without a page around it: for tests of what is read, not of what is story.

use dateline_model::article::Segment;
use dateline_model::rule::Kind;
use dateline_reading::document::{Document, Paragraph};
use dateline_text as text;

/// `story` as a document: a line that starts with "# " is its headline, every other line a paragraph.
pub fn document(story: &str) -> Document<'_> {
    let lines = text::lines(story);
    let segments: Vec<Segment> = lines
        .iter()
        .map(|line| {
            let kind = if line.span.of(story).starts_with("# ") { Kind::Headline } else { Kind::Body };
            Segment { span: line.span, kind, feeds: true }
        })
        .collect();
    let paragraphs = segments
        .iter()
        .enumerate()
        .map(|(index, segment)| Paragraph {
            segment: index,
            span: segment.span,
            kind: segment.kind,
            tokens: text::tokens(story, segment.span),
            sentences: text::sentences(story, segment.span),
        })
        .collect();
    Document { text: story, lines, segments, markup: None, paragraphs }
}

//! Story or junk: what each line of a scraped page is.

use crate::article::Segment;
use crate::rule::Kind;
use crate::text::Line;

/// The partition of the non-blank text.
#[must_use]
pub fn segment(_text: &str, lines: &[Line]) -> Vec<Segment> {
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| Segment {
            span: line.span,
            kind: if index == 0 { Kind::Headline } else { Kind::Body },
            feeds: true,
        })
        .collect()
}

//! Lines: the unit in which scraped pages mix story and junk.

use super::script::find_byte;
use dateline_model::span::Span;

/// A non-blank line, without its surrounding white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The trimmed text of the line.
    pub span: Span,
    /// 1-based, as an editor counts.
    pub number: u32,
}

/// The non-blank lines of `text`; line ends are `\n`, `\r\n` or `\r`.
#[must_use]
pub fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut number = 1;
    let bytes = text.as_bytes();
    while start <= bytes.len() {
        let rest = &bytes[start..];
        let mut at = start + find_byte(rest, |byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        if bytes.get(at) == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n') {
            at += 1;
        }
        let line = &text[start..at];
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let from = start + (line.len() - line.trim_start().len());
            lines.push(Line { span: Span::new(from, from + trimmed.len()), number });
        }
        start = at + 1;
        number += 1;
    }
    lines
}

//! Lines that hold several things: "Source: Xinhua | 2018-11-02 20:11 | Editor: Liu".

use super::evidence::Evidence;
use crate::span::Span;
use crate::text::Line;
use crate::text::language::Language;

/// The parts of `line`, each with its blanks and the bar behind it, if each by itself is some
/// known thing other than a paragraph and they are not all the same.
#[must_use]
pub fn parts<'a>(text: &'a str, line: &Line, language: Option<&Language>) -> Option<Vec<Evidence<'a>>> {
    let words = line.span.of(text);
    if words.len() > 300 || !words.contains('|') {
        return None;
    }
    let mut found: Vec<Evidence<'a>> = Vec::new();
    let mut start = 0;
    for part in words.split_inclusive('|') {
        let lead = part.len() - part.trim_start().len();
        let bare = part.trim_matches(|mark: char| mark == '|' || mark.is_whitespace());
        let base = line.span.start as usize + start;
        start += part.len();
        if bare.is_empty() {
            return None;
        }
        let inner = Line { span: Span::new(base + lead, base + lead + bare.len()), number: line.number };
        let mut evidence = Evidence::of(text, &inner, language);
        evidence.kind = evidence.kind.or(evidence.weak);
        evidence.kind?;
        // The bar belongs to the part before it, so that every character lies in a segment.
        evidence.span = Span::new(base + lead, base + part.trim_end().len());
        found.push(evidence);
    }
    let first = found.first()?.kind;
    found.iter().any(|part| part.kind != first).then_some(found)
}

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
    if let Some(at) = tail_byline(words) {
        let base = line.span.start as usize;
        let part = |from: usize, to: usize| {
            let span = Span::new(base + from, base + to);
            Evidence::of(text, &Line { span, number: line.number }, language)
        };
        let story = words.get(..at).unwrap_or("").trim_end().len();
        return Some(vec![part(0, story), part(at, words.len())]);
    }
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

/// Where the writers' names start that an agency set behind the last sentence of a paragraph: "(Reporting by A. Writer;
/// Editing by B. Editor)".
fn tail_byline(words: &str) -> Option<usize> {
    let from =
        words.len().checked_sub(300).map_or(0, |from| (from..).find(|at| words.is_char_boundary(*at)).unwrap_or(0));
    let at = from + words.get(from..)?.rfind(" (")? + 1;
    let inside = words.get(at..)?.trim_end().strip_suffix(')')?;
    let closed = words.get(..at)?.trim_end().ends_with(['.', '"', '”', '?', '!']);
    let by = |role: &str| inside.contains(role);
    (at > 40 && closed && (by("eporting by ") || by("riting by ") || by("diting by "))).then_some(at)
}

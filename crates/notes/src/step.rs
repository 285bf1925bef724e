//! The ends of a passage, moved word by word.

use dateline_model::span::Span;

/// Which end of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Where it begins.
    Start,
    /// Where it ends.
    Finish,
}

/// `span` with one end a word later (`forward`) or earlier, within the piece `within` of `text`; the same where it would
/// be left without a word.
#[must_use]
pub fn step(text: &str, within: Span, span: Span, end: End, forward: bool) -> Span {
    let words = words(text, within);
    let moved = match (end, forward) {
        (End::Start, true) => words.iter().map(|word| word.start).find(|start| *start > span.start),
        (End::Start, false) => words.iter().rev().map(|word| word.start).find(|start| *start < span.start),
        (End::Finish, true) => words.iter().map(|word| word.end).find(|end| *end > span.end),
        (End::Finish, false) => words.iter().rev().map(|word| word.end).find(|end| *end < span.end),
    };
    let Some(moved) = moved else { return span };
    let next = match end {
        End::Start => Span { start: moved, ..span },
        End::Finish => Span { end: moved, ..span },
    };
    if next.is_empty() { span } else { next }
}

/// The words of a piece of a text. Each letter of a script that sets no blanks between its words is one.
fn words(text: &str, within: Span) -> Vec<Span> {
    let mut words: Vec<Span> = Vec::new();
    // Whether the last word goes on.
    let mut open = false;
    for (offset, letter) in within.of(text).char_indices() {
        let at = within.start as usize + offset;
        let span = Span::new(at, at + letter.len_utf8());
        if letter.is_whitespace() {
            open = false;
        } else if is_alone(letter) {
            words.push(span);
            open = false;
        } else {
            match words.last_mut().filter(|_| open) {
                Some(word) => word.end = span.end,
                None => words.push(span),
            }
            open = true;
        }
    }
    words
}

/// Whether a letter stands for itself: kana, Chinese characters and their marks (Unicode blocks from U+3000 to U+9FFF, and
/// the full-width forms), but no Hangul.
fn is_alone(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..)
}

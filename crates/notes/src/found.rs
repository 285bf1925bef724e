//! Where the passage of a note stands in a text.

use crate::Note;
use dateline_model::span::Span;

/// Where `note` stands in `text`.
pub fn place(note: &Note, text: &str) -> Option<Span> {
    let quote = note.quote.as_str();
    if quote.trim().is_empty() {
        return None;
    }
    let there = byte_of(text, note.start);
    if let Some(start) = there
        && text.get(start..).is_some_and(|rest| rest.starts_with(quote))
        && note.end > note.start
    {
        return Some(Span::new(start, start + quote.len()));
    }
    let exact = text.match_indices(quote).map(|(at, words)| at..at + words.len());
    if let Some(span) = best(note, text, exact) {
        return Some(span);
    }
    // Other programs join the white space of what they quote.
    let (joined, bytes) = joined(text);
    let (wanted, _) = self::joined(quote);
    let spans = joined.match_indices(wanted.trim()).filter_map(|(at, words)| {
        let last = at + words.char_indices().next_back()?.0;
        let (start, last) = (*bytes.get(at)?, *bytes.get(last)?);
        let end = last + text.get(last..)?.chars().next()?.len_utf8();
        Some(start..end)
    });
    best(note, text, spans)
}

/// The one of `places` whose surroundings are most like those of the note; of such, the one nearest to its place. `None`
/// where there is none, or nothing tells several apart.
fn best(note: &Note, text: &str, places: impl Iterator<Item = core::ops::Range<usize>>) -> Option<Span> {
    let wanted = (note.end > note.start).then(|| byte_of(text, note.start).unwrap_or(text.len()));
    let mut found: Option<((usize, core::cmp::Reverse<usize>), Span)> = None;
    let mut several = false;
    for place in places {
        let before = text.get(..place.start).unwrap_or_default();
        let after = text.get(place.end..).unwrap_or_default();
        let alike = alike(before.chars().rev(), note.prefix.chars().rev()) + alike(after.chars(), note.suffix.chars());
        let far = core::cmp::Reverse(wanted.map_or(0, |wanted| wanted.abs_diff(place.start)));
        let rank = (alike, far);
        match &found {
            Some((best, _)) if *best > rank => {}
            Some((best, _)) if *best == rank => several = true,
            _ => {
                found = Some((rank, Span::new(place.start, place.end)));
                several = false;
            }
        }
    }
    found.filter(|_| !several).map(|(_, span)| span)
}

/// How many letters two texts have in common from their start, white space aside.
fn alike(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    let plain = |letter: &char| !letter.is_whitespace();
    one.filter(plain).zip(other.filter(plain)).take_while(|(a, b)| a == b).count()
}

/// The byte at which character `at` of a text begins; also the end of the text.
fn byte_of(text: &str, at: u32) -> Option<usize> {
    text.char_indices().map(|(byte, _)| byte).chain([text.len()]).nth(at as usize)
}

/// A text with each run of white space as one blank; and for each of its bytes, the byte of `text` where that letter
/// begins.
fn joined(text: &str) -> (String, Vec<usize>) {
    let (mut out, mut bytes) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
    for (at, letter) in text.char_indices() {
        let letter = if letter.is_whitespace() { ' ' } else { letter };
        if letter == ' ' && out.ends_with(' ') {
            continue;
        }
        out.push(letter);
        bytes.extend(core::iter::repeat_n(at, letter.len_utf8()));
    }
    (out, bytes)
}

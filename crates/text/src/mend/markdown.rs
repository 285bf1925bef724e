//! Marks of Markdown, which some converters write for a page's mark-up: "# Title", "**bold**", "_italic_", "1\. May".
//!
//! They part words from their marks and hide how lines open. What they say of headings is kept; the rest is passed over.

use crate::script::has_byte;

/// A line that its mark calls a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Where its words start.
    pub at: u32,
    /// From 1, the page's own, to 6.
    pub level: u8,
}

/// What a mark is in the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// So many bytes count as they are.
    Keep(usize),
    /// So many bytes from this place on go.
    Drop(usize, usize),
    /// So many bytes part two words.
    Part(usize),
    /// So many bytes from this place on go, and make the line a heading of this level.
    Heading(usize, usize, u8),
}

/// The lowest level.
const LOWEST: usize = 6;
/// Bytes before the marks of a heading in its line, at most: blanks, and the mark of a list.
const OPENING: usize = 64;
/// Bytes on each side of a mark that are looked at: so many marks and nothing else are a ruler, however long it is.
const RULER: usize = 200;

/// Whether `text` is Markdown: two lines are headings, or one is and words are bold.
#[must_use]
pub fn is_markdown(text: &str) -> bool {
    let mut headings = text.match_indices("# ").filter(|(at, _)| {
        // Of "## " the last mark is found.
        let first = text.get(..*at).map_or(0, |before| before.trim_end_matches('#').len());
        heading(text, first).is_some()
    });
    has_byte(text, [b'#']) && headings.next().is_some() && (headings.next().is_some() || text.contains("**"))
}

/// What the mark at byte `at` is: "#", "*", "_" or "\".
#[must_use]
pub fn read(text: &str, at: usize) -> Mark {
    let rest = text.get(at..).unwrap_or("");
    match rest.as_bytes().first() {
        Some(b'#') => heading(text, at).unwrap_or(Mark::Keep(run(rest, '#'))),
        Some(b'\\') => match rest.as_bytes().get(1) {
            Some(next) if next.is_ascii_punctuation() => Mark::Drop(at, 1),
            _ => Mark::Keep(1),
        },
        Some(b'*') => match run(rest, '*') {
            width @ 2..=3 if !is_ruler(text, at) => emphasis(text, at, width),
            width => Mark::Keep(width),
        },
        Some(b'_') => match run(rest, '_') {
            width @ 1..=2 if !is_ruler(text, at) && !is_of_word(text, at, width) => emphasis(text, at, width),
            width => Mark::Keep(width),
        },
        _ => Mark::Keep(1),
    }
}

/// How many of `mark` open `rest`.
fn run(rest: &str, mark: char) -> usize {
    rest.len() - rest.trim_start_matches(mark).len()
}

/// The heading whose marks stand at `at`, where that is the start of a line but for the mark of a list.
fn heading(text: &str, at: usize) -> Option<Mark> {
    let rest = text.get(at..)?;
    let level = run(rest, '#');
    let words = rest.get(level..)?.trim_start_matches([' ', '\t', '\u{A0}']);
    let width = rest.len() - words.len();
    if !(1..=LOWEST).contains(&level) || width == level || words.is_empty() || words.starts_with(['\n', '\r']) {
        return None;
    }
    // What opens a line stands near its start: no long line is looked through for each of its marks.
    let before = text.get(..at)?.as_bytes();
    let near = before.get(before.len().saturating_sub(OPENING)..)?;
    let line = match near.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')) {
        Some(end) => text.get(at - near.len() + end + 1..at)?,
        None if near.len() == before.len() => text.get(..at)?,
        None => return None,
    };
    let mark = line.trim();
    let listed = matches!(mark, "*" | "-" | "+" | ">")
        || mark.strip_suffix('.').is_some_and(|number| {
            (1..=3).contains(&number.len()) && number.bytes().all(|digit| digit.is_ascii_digit())
        });
    let from = if mark.is_empty() { at } else { at - line.trim_start().len() };
    (mark.is_empty() || listed && line.ends_with(' '))
        .then(|| Mark::Heading(from, at + width - from, u8::try_from(level).unwrap_or(1)))
}

/// Whether the line at `at` has nothing but marks: it parts what is above from what is below.
fn is_ruler(text: &str, at: usize) -> bool {
    let (before, behind) = text.as_bytes().split_at_checked(at).unwrap_or_default();
    let mark = |byte: &&u8| !matches!(byte, b'*' | b'_' | b'-' | b' ' | b'\t' | b'\r');
    let ends = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b'\n');
    ends(before.iter().rev().take(RULER).find(mark)) && ends(behind.iter().take(RULER).find(mark))
}

/// Whether the line below "a_name" is one of a word, an address or a login.
fn is_of_word(text: &str, at: usize, width: usize) -> bool {
    let (before, next) = beside(text, at, width);
    let letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    letter(before) && letter(next) || before.is_some_and(|mark| matches!(mark, '/' | '@' | '=' | '&' | '?'))
}

/// The characters on both sides.
fn beside(text: &str, at: usize, width: usize) -> (Option<char>, Option<char>) {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    (before, text.get(at + width..).and_then(|rest| rest.chars().next()))
}

/// Marks of emphasis go; with them the blank that a converter puts between the last of them and a comma.
fn emphasis(text: &str, at: usize, width: usize) -> Mark {
    let (before, next) = beside(text, at, width);
    let spaced = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() && letter < '\u{1100}');
    if spaced(before) && spaced(next) {
        return Mark::Part(width);
    }
    let rest = text.get(at + width..).unwrap_or("");
    let gap = before.is_some_and(|letter| !letter.is_whitespace())
        && rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with([',', '.', ';', ':', '!', '?', ')', '”', '»']));
    Mark::Drop(at, width + usize::from(gap))
}

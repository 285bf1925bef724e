//! Credits of pictures in words: "Photo by A. Name".

use super::Picture;
use dateline_text::script::has_byte;

/// Words of a credit that is spoken out, at most.
const LONGEST_SPOKEN: usize = 9;

/// "Photo by A. Name", "Photograph courtesy of the ministry".
pub(super) fn spoken(line: &str) -> Option<Picture> {
    const WORDS: &[&str] = &[
        "Photo by ",
        "Photos by ",
        "Image by ",
        "Photograph by ",
        "Picture by ",
        "Photo courtesy ",
        "Image courtesy ",
        "PHOTO BY ",
        "Photo via ",
        "Courtesy photo",
        "Getty Images",
        "AP Photo",
        "AFP Photo",
        "REUTERS/",
        "Reuters/",
    ];
    let hints = ["hoto", "HOTO", "mage", "icture", "euters/", "EUTERS/"];
    // What stands before more words is none.
    let from = last_words(line, LONGEST_SPOKEN);
    let end = line.get(from..)?;
    // Each of the words has one of these, which is sooner seen.
    if !has_byte(end, [b'P', b'I', b'C', b'/']) || !hints.iter().any(|hint| end.contains(hint)) {
        return None;
    }
    let (at, word) =
        WORDS.iter().filter_map(|word| end.rfind(word).map(|at| (from + at, *word))).max_by_key(|found| found.0)?;
    let tail = line.get(at..)?;
    let before = line.get(..at)?.trim_end_matches([' ', '(', '[', '|', '-', '—']);
    let fits = tail.split_whitespace().count() <= LONGEST_SPOKEN
        && (before.is_empty() || before.ends_with(['.', '"', '”', ')', '/', ',']) || word.ends_with('/'));
    let end = at + tail.trim_end_matches([')', ']', '.', ' ']).len();
    fits.then_some(Picture { start: at, end, alone: before.is_empty(), only_agency: false })
}

/// Where the last `count` words of `line` start, those that blanks part.
fn last_words(line: &str, count: usize) -> usize {
    let bytes = line.as_bytes();
    let starts = (1..bytes.len()).rev().filter(|at| bytes.get(at - 1) == Some(&b' ') && bytes.get(*at) != Some(&b' '));
    starts.take(count).nth(count - 1).unwrap_or(0)
}

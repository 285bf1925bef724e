//! Words that are broken at the end of a line: "govern-" and, on the next one, "ment".

use std::collections::BTreeSet;

/// Finds them in one text.
#[derive(Debug)]
pub struct Broken<'a> {
    text: &'a str,
    /// Words that the text has with a hyphen within a line, in small letters.
    hyphened: Option<BTreeSet<String>>,
    /// Whether its lines are all of one width, as wires and mail have them: there other rules put paragraphs together.
    narrow: Option<bool>,
}

/// A word whose second part stands on the next line.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// What goes: the line end, and the hyphen where the word has none.
    pub cut: (usize, usize),
    /// The blank behind the word, where its line now ends; none where one ends there already, or none is to end.
    pub blank: Option<usize>,
}

/// A longer line was not broken by a machine, in bytes.
const WIDEST: usize = 110;

/// First parts that keep their hyphen, in small letters.
#[rustfmt::skip]
const KEEP: &[&str] = &[
    "self", "well", "long", "short", "half", "ex", "vice", "non", "anti", "pro", "so", "mid", "semi", "high", "low", "full",
    "part", "pre", "post", "old", "new", "far", "left", "right", "best", "ill", "all", "cross", "multi", "one", "two", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third", "twenty", "thirty", "forty", "fifty",
    "year", "month", "week", "day", "co", "re", "e", "top", "state", "man", "open", "free", "hard", "much", "then",
];

impl<'a> Broken<'a> {
    /// Of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, hyphened: None, narrow: None }
    }

    /// The word whose hyphen, `width` bytes long, is the last of a line and stands at byte `at`.
    pub fn at(&mut self, at: usize, width: usize) -> Option<Word> {
        let before = self.text.get(..at)?;
        let start = before.char_indices().rev().take(40).take_while(|(_, letter)| letter.is_alphabetic()).last()?.0;
        let first = self.text.get(start..at)?;
        let rest = self.text.get(at + width..)?;
        let line = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r']))?;
        let line = line.trim_start_matches([' ', '\t']);
        let second = line.split(|letter: char| !letter.is_alphabetic()).next()?;
        if !first.ends_with(char::is_lowercase) || !second.starts_with(char::is_lowercase) || second.len() > 60 {
            return None;
        }
        let next = self.text.len() - line.len();
        let soft = width > 1;
        let kept = !soft && (KEEP.contains(&first.to_lowercase().as_str()) || self.has(first, second));
        let word = line.find(char::is_whitespace).filter(|end| *end <= 80).map(|end| next + end);
        let text = self.text;
        let narrow = *self.narrow.get_or_insert_with(|| is_narrow(text));
        let blank = word.filter(|end| narrow && text.get(*end..).is_some_and(|rest| rest.starts_with(' ')));
        Some(Word { cut: (if kept { at + width } else { at }, next), blank })
    }

    /// Whether the text has the two with a hyphen elsewhere.
    fn has(&mut self, first: &str, second: &str) -> bool {
        let text = self.text;
        let hyphened = self.hyphened.get_or_insert_with(|| hyphened(text));
        hyphened.contains(&format!("{first}-{second}").to_lowercase())
    }
}

/// Whether hardly a line of `text` is longer than machines break lines at.
fn is_narrow(text: &str) -> bool {
    let (mut lines, mut wide) = (0_usize, 0);
    for line in text.split(['\n', '\r']) {
        lines += 1;
        wide += usize::from(line.len() > WIDEST);
    }
    wide * 10 <= lines
}

/// The words of `text` that have a hyphen.
fn hyphened(text: &str) -> BTreeSet<String> {
    let word = |at: usize| {
        let before =
            text.get(..at)?.char_indices().rev().take(40).take_while(|(_, letter)| letter.is_alphabetic()).last()?.0;
        let behind = text.get(at + 1..)?;
        let end = behind
            .char_indices()
            .take(40)
            .find(|(_, letter)| !letter.is_alphabetic())
            .map_or(behind.len().min(160), |(end, _)| end);
        let second = behind.get(..end).filter(|second| !second.is_empty())?;
        Some(format!("{}-{second}", text.get(before..at)?).to_lowercase())
    };
    text.match_indices('-').filter_map(|(at, _)| word(at)).collect()
}

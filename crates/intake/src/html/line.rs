//! One line while it is put together.

use crate::statement::is_void;
use dateline_model::markup::{Field, Origin, Words};

/// Words within the line that the mark-up calls something.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// What.
    pub field: Field,
    /// By what.
    pub origin: Origin,
    /// The first byte.
    pub from: usize,
    /// One past the last.
    pub to: usize,
}

/// A line whose end is still to come.
#[derive(Debug, Default)]
pub struct Line {
    text: String,
    /// Whether blanks came since the last character.
    blank: bool,
    /// Whether the next character is the first of an element right behind another one.
    joint: bool,
    /// Characters that are no blanks, and those of them within links.
    letters: u32,
    linked: u32,
    /// The same within marks, by the bit of each kind of word.
    said: [u32; 32],
    marks: Vec<Mark>,
}

/// Whether a letter is of a script without capitals that parts its words by blanks: Hebrew and Arabic, those of India,
/// Hangul.
fn is_caseless(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{6FF}' | '\u{900}'..='\u{DFF}' | '\u{AC00}'..='\u{D7A3}') && letter.is_alphabetic()
}

/// A line that has ended.
#[derive(Debug)]
pub struct Finished {
    /// The words, one blank between them.
    pub text: String,
    /// Of 100 letters, how many are linked.
    pub linked: u8,
    /// What is said of most of it.
    pub says: Words,
    /// What is marked.
    pub marks: Vec<Mark>,
}

impl Line {
    /// Whether it has no characters yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Its length so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// What comes next stands in an element right behind another one. Style sheets set such apart that hold a word each:
    /// "Published" and "3 May", "Ada Brandt" and "Springfield".
    pub fn join(&mut self) {
        self.joint = !self.text.is_empty();
    }

    /// Whether a word ends at the end of the line and another one begins with `letter`; `of_word`: more letters follow, as
    /// some titles have an element for each letter.
    fn is_joint(&self, letter: char, of_word: bool) -> bool {
        let last = |at: usize| self.text.chars().rev().nth(at);
        let (Some(end), Some(before)) = (last(0), last(1)) else { return false };
        // "Soon", said the mayor: a mark that closes.
        let closed = before.is_alphanumeric() && matches!(end, '"' | '”' | '“' | '»' | '«');
        let word = end.is_lowercase() && before.is_alphabetic() || matches!(end, '?' | '!' | '.' | '|') || closed;
        // A label in capitals: "READ ALSO" and "Ferry returns".
        let shouted = || self.text.chars().rev().take(4).filter(|letter| letter.is_uppercase()).count() == 4;
        word && (letter.is_uppercase() || letter.is_ascii_digit())
            || end.is_ascii_digit() && letter.is_alphabetic()
            // "May 3, 2019", "10:15"
            || letter.is_ascii_digit() && (self.ends_with_year() || self.ends_with_stamp())
            || of_word && letter.is_uppercase() && shouted()
            // Where letters have no capitals and words have blanks between them.
            || is_caseless(end) && (letter.is_ascii_digit() || of_word && is_caseless(letter))
    }

    /// Whether the line ends with a year that stands by itself.
    fn ends_with_year(&self) -> bool {
        let word = self.text.rsplit(' ').next().unwrap_or("");
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether the line ends with a time as machines write it: "2019-05-03T10:15:00+01:00".
    fn ends_with_stamp(&self) -> bool {
        let word = self.text.rsplit(' ').next().unwrap_or("");
        word.len() >= 16 && word.as_bytes().get(10) == Some(&b'T')
    }

    /// Adds characters.
    pub fn push(&mut self, words: &str, is_link: bool, says: Words) {
        let mut letters = 0;
        let of_word = words.trim().len() > 3;
        for letter in words.chars() {
            if letter.is_whitespace() || letter.is_control() {
                self.blank = true;
            } else if !is_void(letter) {
                self.blank |= core::mem::take(&mut self.joint) && self.is_joint(letter, of_word);
                if self.blank && !self.text.is_empty() {
                    self.text.push(' ');
                }
                self.blank = false;
                self.text.push(letter);
                letters += 1;
            }
        }
        self.letters += letters;
        self.linked += if is_link { letters } else { 0 };
        let mut bits = says.0;
        while bits != 0 {
            if let Some(count) = self.said.get_mut(bits.trailing_zeros() as usize) {
                *count += letters;
            }
            bits &= bits - 1;
        }
    }

    /// Marks what came since byte `from`.
    pub fn mark(&mut self, field: Field, origin: Origin, from: usize) {
        let words = self.text.get(from..).unwrap_or("");
        let (from, to) = (from + words.len() - words.trim_start().len(), from + words.trim_end().len());
        if from < to {
            self.marks.push(Mark { field, origin, from, to });
        }
    }

    /// The line, if there is anything in it.
    #[must_use]
    pub fn finish(self) -> Option<Finished> {
        if self.text.is_empty() {
            return None;
        }
        let most = |(bit, count): (usize, &u32)| if *count * 10 >= self.letters * 6 { 1 << bit } else { 0 };
        let says = self.said.iter().enumerate().map(most).fold(0, |all, bit: u32| all | bit);
        let linked = u8::try_from(self.linked * 100 / self.letters.max(1)).unwrap_or(100);
        Some(Finished { text: self.text, linked, says: Words(says), marks: self.marks })
    }
}

//! Text to searchable words: folded so that spelling, accents, quote marks and hyphens do not matter.

use super::dense::{at_width, is_dense, joined};
use super::stem::stem;
use dateline_model::span::Span;
use dateline_text::fold::unaccented;
use dateline_text::lower;

/// A word of a text as it is searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexedWord {
    /// Lower case, without accents and apostrophes; two characters of Korean, Japanese or Chinese.
    pub folded: String,
    /// Where it stands.
    pub span: Span,
    /// Its place among the words; a hyphenated compound stands at the place of its first part.
    pub position: u32,
}

impl IndexedWord {
    /// The form that joins "talks" and "talk".
    #[must_use]
    pub fn stem(&self) -> String {
        stem(&self.folded)
    }
}

/// How a character takes part in words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter or digit of a script that writes blanks.
    Letter,
    /// A character of a script without blanks, or Korean, where endings stick to words.
    Dense,
    /// Within a word only: an apostrophe, a combining accent, a soft hyphen.
    Inner,
    /// Between the parts of a compound.
    Hyphen,
    /// Everything else.
    Gap,
}

fn class(letter: char) -> Class {
    match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Letter,
        ' ' => Class::Gap,
        '\''
        | '\u{2019}'
        | '\u{2018}'
        | '\u{02BC}'
        | '\u{00AD}'
        | '\u{0300}'..='\u{036F}'
        | '\u{0591}'..='\u{05BD}'
        | '\u{064B}'..='\u{065F}'
        | '\u{200B}'..='\u{200D}' => Class::Inner,
        '-' | '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{FF0D}' => Class::Hyphen,
        letter if is_dense(letter) => Class::Dense,
        letter if letter.is_alphanumeric() => Class::Letter,
        _ => Class::Gap,
    }
}

/// Whether `letter` can be part of a word.
pub(super) fn is_of_word(letter: char) -> bool {
    matches!(class(letter), Class::Letter | Class::Dense)
}

/// The words of `text`; spans count from `base`.
#[must_use]
pub fn words(text: &str, base: usize) -> Vec<IndexedWord> {
    let mut found = Vec::with_capacity(text.len() / 5);
    each(text, base, &mut |folded, span, position| {
        found.push(IndexedWord { folded: folded.to_owned(), span, position });
    });
    found
}

/// Calls `call` with each word of `text`, its span counted from `base`, and its place; a compound comes after its parts.
pub fn each(text: &str, base: usize, call: &mut dyn FnMut(&str, Span, u32)) {
    let (mut at, mut position) = (0, 0);
    let mut folded = String::new();
    // The compound being read, how many parts it has, and where it starts.
    let (mut compound, mut parts, mut opened) = (String::new(), 0, 0);
    while let Some(first) = letter_at(text, at) {
        let start = at;
        folded.clear();
        match class(first) {
            Class::Letter => {
                at = letters(text, at, &mut folded);
                let rest = text.get(at..).unwrap_or("");
                call(&folded, Span::new(base + start, base + at), position);
                position += 1;
                if parts == 0 {
                    compound.clear();
                    opened = start;
                }
                compound.push_str(&folded);
                parts += 1;
                if joined_by(&folded, rest) {
                    at += rest.chars().next().map_or(0, char::len_utf8);
                    continue;
                }
                if matches!(parts, 2..=4) {
                    call(&compound, Span::new(base + opened, base + at), position - parts);
                }
                parts = 0;
                if rest.chars().next().is_some_and(|mark| is_possessive(mark, after(rest))) {
                    // The ending is no word.
                    at += rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at);
                }
            }
            Class::Dense => {
                let (mut before, mut end) = whole(text, at, first);
                while let Some(letter) = letter_at(text, end).filter(|letter| is_dense(*letter)) {
                    let (next, next_end) = whole(text, end, letter);
                    folded.clear();
                    folded.push(before);
                    folded.push(next);
                    call(&folded, Span::new(base + at, base + next_end), position);
                    position += 1;
                    (before, at, end) = (next, end, next_end);
                }
                folded.clear();
                folded.push(before);
                call(&folded, Span::new(base + at, base + end), position);
                position += 1;
                at = end;
            }
            _ => at += first.len_utf8(),
        }
    }
}

fn letter_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// `text` without its first letter.
fn after(text: &str) -> &str {
    let mut letters = text.chars();
    letters.next();
    letters.as_str()
}

/// Adds the word that starts at `at` to `folded`; where it ends.
fn letters(text: &str, mut at: usize, folded: &mut String) -> usize {
    loop {
        // Most letters are ASCII, and are taken at once.
        let rest = text.get(at..).unwrap_or("");
        let plain = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let from = folded.len();
        folded.push_str(rest.get(..plain).unwrap_or(""));
        if let Some(added) = folded.get_mut(from..) {
            added.make_ascii_lowercase();
        }
        at += plain;
        let rest = rest.get(plain..).unwrap_or("");
        let Some(letter) = rest.chars().next() else { return at };
        let rest = after(rest);
        match class(letter) {
            Class::Letter => fold(letter, folded),
            Class::Inner if is_possessive(letter, rest) => return at,
            Class::Inner if starts_word(rest) => {}
            Class::Gap if joins(letter, folded, rest) => {}
            _ => return at,
        }
        at += letter.len_utf8();
    }
}

/// Whether the next part of a compound follows the part `folded`: behind a hyphen, or behind the comma in "1,000".
fn joined_by(folded: &str, rest: &str) -> bool {
    let next = after(rest);
    match rest.chars().next() {
        Some(',') => {
            let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
            digit(folded.chars().next_back()) && digit(next.chars().next()) && digit(folded.chars().next())
        }
        // At the end of a line, a word that was broken there may go on, "govern-", "ment": it is found whole, too.
        Some(mark) => class(mark) == Class::Hyphen && (starts_word(next) || goes_on(next)),
        None => false,
    }
}

/// Whether the line after a hyphen begins with a small letter.
fn goes_on(rest: &str) -> bool {
    let next = rest.trim_start();
    rest.starts_with(['\n', '\r']) && next.starts_with(char::is_lowercase)
}

fn starts_word(text: &str) -> bool {
    text.chars().next().is_some_and(|letter| class(letter) == Class::Letter)
}

/// The character `first`, which stands at `at`, with what follows and belongs to it; and where that ends.
fn whole(text: &str, at: usize, first: char) -> (char, usize) {
    let (mut letter, mut end) = (at_width(first), at + first.len_utf8());
    while let Some(next) = letter_at(text, end) {
        let Some(both) = joined(letter, next) else { break };
        (letter, end) = (both, end + next.len_utf8());
    }
    (letter, end)
}

/// The words of `text` as they are compared with a name: without compounds, whose parts are there, and without the
/// last character of a Korean, Japanese or Chinese run, which is in the pair before it.
#[must_use]
pub fn parts(text: &str) -> Vec<IndexedWord> {
    let mut kept: Vec<IndexedWord> = Vec::new();
    for word in words(text, 0) {
        let known = kept.last().is_some_and(|last| {
            word.position <= last.position || (last.span.end == word.span.end && last.span.start < word.span.start)
        });
        if !known {
            kept.push(word);
        }
    }
    kept
}

/// The first letter of the first word of `text`, folded: that of its stem, too.
#[must_use]
pub fn initial(text: &str) -> Option<char> {
    let mut folded = String::new();
    fold(text.chars().find(|letter| is_of_word(*letter))?, &mut folded);
    folded.chars().next()
}

/// Whether `letter` and the "s" after it are a possessive ending.
fn is_possessive(letter: char, rest: &str) -> bool {
    if !matches!(letter, '\'' | '\u{2019}') {
        return false;
    }
    let mut rest = rest.chars();
    matches!(rest.next(), Some('s' | 'S')) && !rest.next().is_some_and(|next| class(next) == Class::Letter)
}

/// Whether the dot `mark` stands within a word: "U.S".
fn joins(mark: char, before: &str, rest: &str) -> bool {
    let mut rest = rest.chars();
    let next = rest.next();
    mark == '.'
        && before.chars().nth(3).is_none()
        && before.chars().all(char::is_alphabetic)
        && next.is_some_and(char::is_alphabetic)
        && !rest.next().is_some_and(char::is_alphanumeric)
}

/// Adds `letter` in lower case and without accents.
fn fold(letter: char, out: &mut String) {
    let letter = at_width(letter);
    if letter.is_ascii() {
        out.push(letter.to_ascii_lowercase());
        return;
    }
    let lower = lower(letter);
    match unaccented(lower) {
        "" if class(lower) == Class::Inner => {}
        "" => out.push(lower),
        plain => out.push_str(plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        let found = words(text, 0);
        let folded: Vec<_> = found.iter().map(|word| word.folded.as_str()).collect();
        assert_eq!(folded, expect, "{text:?}");
    }

    #[test]
    fn spelling_does_not_matter() {
        check("Malmö’s café", &["malmo", "cafe"]);
        check("Don't, don’t", &["dont", "dont"]);
        check("the U.S. and 1,000", &["the", "us", "and", "1", "000", "1000"]);
        check("1,2000,3 a,b", &["1", "2000", "3", "120003", "a", "b"]);
        check("cease-fire line", &["cease", "fire", "ceasefire", "line"]);
        check("2010-11", &["2010", "11", "201011"]);
        check("東京会談", &["東京", "京会", "会談", "談"]);
        check("WTO에서", &["wto", "에서", "서"]);
        check("ＧＳＯＭＩＡ終了", &["gsomia", "終了", "了"]);
        check("ｶﾞｿﾘﾝ", &["ガソ", "ソリ", "リン", "ン"]);
        check("人々", &["人々", "々"]);
        check("第2次", &["第", "2", "次"]);
        check("a-b-c d", &["a", "b", "c", "abc", "d"]);
        check("a govern-\n  ment of one-\r\nOn", &["a", "govern", "ment", "government", "of", "one", "on"]);
        check("— “…” —", &[]);
    }
}

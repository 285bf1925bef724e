//! Text to searchable words: folded so that spelling, accents, quote marks and hyphens do not matter.

use super::dense::{at_width, is_dense, joined};
use super::stem::stem;
use crate::span::Span;
use crate::text::lower;
use core::iter::Peekable;
use core::str::CharIndices;

/// A word of a text as it is searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, without accents and apostrophes; two characters of Korean, Japanese or Chinese.
    pub folded: String,
    /// Where it stands.
    pub span: Span,
    /// Its place among the words; a hyphenated compound stands at the place of its first part.
    pub position: u32,
}

impl Word {
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
pub fn words(text: &str, base: usize) -> Vec<Word> {
    let mut found = Vec::new();
    let mut position = 0;
    // Parts of the compound being read; they are the last words found.
    let mut parts = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        match class(first) {
            Class::Letter => {
                let mut folded = String::new();
                fold(first, &mut folded);
                let mut end = start + first.len_utf8();
                while let Some((at, letter)) = chars.peek().copied() {
                    let next = class(letter);
                    let rest = text.get(at + letter.len_utf8()..).unwrap_or("");
                    match next {
                        Class::Letter => fold(letter, &mut folded),
                        Class::Inner if is_possessive(letter, rest) => break,
                        Class::Inner if rest.chars().next().is_some_and(|next| class(next) == Class::Letter) => {}
                        Class::Gap if joins(letter, &folded, rest) => {}
                        _ => break,
                    }
                    end = at + letter.len_utf8();
                    chars.next();
                }
                found.push(Word { folded, span: Span::new(base + start, base + end), position });
                parts += 1;
                position += 1;
                let goes_on = chars.peek().is_some_and(|(at, letter)| {
                    class(*letter) == Class::Hyphen
                        && text
                            .get(at + letter.len_utf8()..)
                            .and_then(|rest| rest.chars().next())
                            .is_some_and(|next| class(next) == Class::Letter)
                });
                if goes_on {
                    chars.next();
                } else {
                    close(parts, &mut found);
                    parts = 0;
                }
                // A possessive ending is no word.
                if let Some((at, letter)) = chars.peek().copied()
                    && is_possessive(letter, text.get(at + letter.len_utf8()..).unwrap_or(""))
                {
                    chars.next();
                    chars.next();
                }
            }
            Class::Dense => {
                let whole = |first: char, start: usize, chars: &mut Peekable<CharIndices<'_>>| {
                    let (mut letter, mut end) = (at_width(first), start + first.len_utf8());
                    while let Some((at, next)) = chars.peek().copied() {
                        let Some(both) = joined(letter, next) else { break };
                        (letter, end) = (both, at + next.len_utf8());
                        chars.next();
                    }
                    (letter, start, end)
                };
                let mut before = whole(first, start, &mut chars);
                while let Some((at, letter)) = chars.peek().copied().filter(|(_, letter)| is_dense(*letter)) {
                    chars.next();
                    let next = whole(letter, at, &mut chars);
                    let span = Span::new(base + before.1, base + next.2);
                    found.push(Word { folded: [before.0, next.0].iter().collect(), span, position });
                    position += 1;
                    before = next;
                }
                let span = Span::new(base + before.1, base + before.2);
                found.push(Word { folded: before.0.to_string(), span, position });
                position += 1;
            }
            _ => {}
        }
    }
    found
}

/// Adds the compound that the last `parts` words make as one word, where there are several.
fn close(parts: usize, found: &mut Vec<Word>) {
    let parts =
        if matches!(parts, 2..=4) { found.len().checked_sub(parts).and_then(|at| found.get(at..)) } else { None };
    if let Some(parts @ [first, .., last]) = parts {
        let folded = parts.iter().map(|word| word.folded.as_str()).collect();
        let span = Span { start: first.span.start, end: last.span.end };
        let position = first.position;
        found.push(Word { folded, span, position });
    }
}

/// The words of `text` as they are compared with a name: without compounds, whose parts are there, and without the
/// last character of a Korean, Japanese or Chinese run, which is in the pair before it.
#[must_use]
pub fn parts(text: &str) -> Vec<Word> {
    let mut kept: Vec<Word> = Vec::new();
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

/// Whether the dot or comma `mark` stands within a word: "U.S", "1,000".
fn joins(mark: char, before: &str, rest: &str) -> bool {
    let mut rest = rest.chars();
    let next = rest.next();
    match mark {
        '.' => {
            before.chars().count() <= 3
                && before.chars().all(char::is_alphabetic)
                && next.is_some_and(char::is_alphabetic)
                && !rest.next().is_some_and(char::is_alphanumeric)
        }
        // No number that a person prints is longer.
        ',' => {
            before.len() < 40
                && before.bytes().all(|byte| byte.is_ascii_digit())
                && next.is_some_and(|next| next.is_ascii_digit())
        }
        _ => false,
    }
}

/// Adds `letter` in lower case and without accents.
fn fold(letter: char, out: &mut String) {
    let letter = at_width(letter);
    if letter.is_ascii() {
        out.push(letter.to_ascii_lowercase());
        return;
    }
    let lower = lower(letter);
    match plain(lower) {
        "" if class(lower) == Class::Inner => {}
        "" => out.push(lower),
        plain => out.push_str(plain),
    }
}

/// A Latin letter without its accents (Unicode, Latin-1 Supplement and Latin Extended-A); empty for all others.
fn plain(letter: char) -> &'static str {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ǒ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ǔ' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
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
        check("the U.S. and 1,000", &["the", "us", "and", "1000"]);
        check("cease-fire line", &["cease", "fire", "ceasefire", "line"]);
        check("2010-11", &["2010", "11", "201011"]);
        check("東京会談", &["東京", "京会", "会談", "談"]);
        check("WTO에서", &["wto", "에서", "서"]);
        check("ＧＳＯＭＩＡ終了", &["gsomia", "終了", "了"]);
        check("ｶﾞｿﾘﾝ", &["ガソ", "ソリ", "リン", "ン"]);
        check("人々", &["人々", "々"]);
        check("第2次", &["第", "2", "次"]);
        check("a-b-c d", &["a", "b", "c", "abc", "d"]);
        check("— “…” —", &[]);
    }
}

//! Stems: a number for the words that have the same first letters.

use super::case::lower as small;
use super::list::Folded;

/// A stable number for the stem of a word: its first letters in lower case, so that "Korea" and
/// "Korean", "refugee" and "refugees" meet.
#[must_use]
pub fn stem(word: &str) -> u32 {
    let limit = stem_letters(word.starts_with(char::is_uppercase));
    let start = word.as_bytes().get(..limit.min(word.len())).unwrap_or(&[]);
    if start.is_ascii() {
        return start.iter().fold(NO_STEM, |hash, byte| mix(hash, u32::from(byte.to_ascii_lowercase())));
    }
    word.chars().take(limit).fold(NO_STEM, |hash, letter| mix(hash, u32::from(small(letter))))
}

/// The same of `word`, letters of ASCII only, where it is folded already.
#[must_use]
pub fn stem_of_plain(word: &str, folded: Folded) -> u32 {
    if folded == Folded::NONE {
        return stem(word);
    }
    let limit = stem_letters(word.starts_with(|first: char| first.is_ascii_uppercase()));
    let letters = folded.head().to_be_bytes();
    letters.iter().take(limit.min(word.len())).fold(NO_STEM, |hash, letter| mix(hash, u32::from(*letter)))
}

/// How many letters of a word are its stem. A capital mostly opens a name, which has its endings sooner.
fn stem_letters(capital: bool) -> usize {
    if capital { 5 } else { 6 }
}

/// The number of no letters: FNV-1a, 32 bits.
const NO_STEM: u32 = 0x811c_9dc5;

/// `hash` goes on with `letter`.
fn mix(hash: u32, letter: u32) -> u32 {
    (hash ^ letter).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_meet() {
        for (one, other) in [("Korea", "Korean"), ("refugee", "refugees"), ("TALKS", "Talks"), ("ÉLYSÉE", "Élysée")]
        {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
        for word in ["a", "An", "Korea", "Korean", "refugees", "REFUGEES", "Counterrevolutionaries"] {
            assert_eq!(stem_of_plain(word, Folded::of(word)), stem(word), "{word}");
        }
        assert_ne!(stem("Japan"), stem("China"));
    }
}

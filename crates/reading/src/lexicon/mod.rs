//! What single words can be: in names, and on the calendar.
//!
//! The classes of names: the word lists of `assets/names/`, merged into one table at build time.
//!
//! One look-up says everything about a word. The table's words stand by length and first letter; the few of a bucket
//! are searched where they lie.

pub mod calendar;
pub mod openings;
pub mod stamps;
pub mod table;
pub mod within;

use core::cmp::Ordering;
use dateline_text::list::{Folded, first, head};

include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));

/// The lists that a word is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u16);

impl Classes {
    /// Whether the word is in the list `class`.
    #[must_use]
    pub fn has(self, class: Self) -> bool {
        self.0 & class.0 != 0
    }

    /// The kind of organisation that a word of the list [`Classes::HEAD`] makes; empty for all others.
    #[must_use]
    pub fn kind(self) -> &'static str {
        KINDS.get(usize::from(self.0 >> KIND)).copied().unwrap_or("")
    }
}

/// The classes of `word`, exactly as written.
#[must_use]
pub fn classes(word: &str) -> Classes {
    let found = find(word.as_bytes()).unwrap_or_default();
    // "Aurélie": given names stand there without their accents.
    if found == Classes::default() && !word.is_ascii() && word.starts_with(|letter: char| letter.is_uppercase()) {
        let mut plain = dateline_text::fold::name(word).into_bytes();
        plain.first_mut().into_iter().for_each(u8::make_ascii_uppercase);
        let plain = find(&plain);
        return if plain.is_some_and(|plain| plain.has(Classes::GIVEN)) { Classes::GIVEN } else { found };
    }
    found
}

/// The classes of `word` in small letters.
#[must_use]
pub fn small_classes(word: &str) -> Classes {
    let mut buffer = [0; 32];
    dateline_text::fold::lower(word, &mut buffer).and_then(find).unwrap_or_default()
}

/// The same of a word that is folded already.
#[must_use]
pub fn folded_classes(word: &str, folded: Folded) -> Classes {
    match folded.bytes(&mut [0; 16]) {
        Some(small) => find(small).unwrap_or_default(),
        None => small_classes(word),
    }
}

/// Searches the words that have the length and the first letter of `word`.
fn find(word: &[u8]) -> Option<Classes> {
    let length = word.len();
    let base = *BASES.get(length)? as usize;
    let bucket = length * 64 + usize::from(word.first()? % 64);
    let before = usize::from(*FIRST.get(length * 64)?);
    let (mut low, mut high) = (usize::from(*FIRST.get(bucket)?), usize::from(*FIRST.get(bucket + 1)?));
    // Most are told apart by their first eight letters, which are read with those of the next words behind them.
    let (sought, own_bits) = (head(word), first(length.min(8)));
    while low < high {
        let middle = low + (high - low) / 2;
        let from = base + (middle - before) * length;
        let rest = WORDS.as_bytes().get(from..)?;
        let own = rest.first_chunk().map_or_else(|| head(rest), |eight| u64::from_be_bytes(*eight)) & own_bits;
        match own
            .cmp(&sought)
            .then_with(|| if length > 8 { rest.get(..length).cmp(&Some(word)) } else { Ordering::Equal })
        {
            Ordering::Equal => return CLASSES.get(middle).copied().map(Classes),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, class: Classes, expect: bool) {
        assert_eq!(classes(word).has(class), expect, "{word:?}");
    }

    #[test]
    fn every_word_of_every_list_is_found() {
        let lists = [
            (include_str!("../../../../assets/names/given.txt"), Classes::GIVEN),
            (include_str!("../../../../assets/names/family_first.txt"), Classes::FAMILY_FIRST),
            (include_str!("../../../../assets/names/roles.txt"), Classes::ROLE),
            (include_str!("../../../../assets/names/things.txt"), Classes::THING),
            (include_str!("../../../../assets/names/function_words.txt"), Classes::FUNCTION),
            (include_str!("../../../../assets/names/cues.txt"), Classes::CUE),
            (include_str!("../../../../assets/names/organisation_heads.txt"), Classes::HEAD),
        ];
        for (list, class) in lists {
            for line in list.lines().filter(|line| !line.starts_with('#')) {
                check(line.split('\t').next().unwrap_or(line), class, true);
            }
            for absent in ["", "zzz", "0", "Qqq", "#", "\u{10FFFF}", "an absurdly long string that is no word at all"] {
                check(absent, class, false);
            }
        }
    }

    #[test]
    fn one_word_may_be_in_several_lists() {
        for class in [Classes::GIVEN, Classes::FAMILY_FIRST] {
            check("Kim", class, true);
        }
        check("said", Classes::CUE, true);
        check("Said", Classes::CUE, false);
        assert!(small_classes("SAID").has(Classes::CUE));
        check("World", Classes::OPENS_ORGANISATION, true);
        check("Worl", Classes::OPENS_ORGANISATION, false);
        assert_eq!((classes("Court").kind(), classes("court").kind()), ("court", ""));
    }
}

//! Sorted lists of short words, searched from their first letter on.

use super::fold::lower;

/// A sorted list of words without repeats, compiled into the program as numbers, with where each first letter starts.
#[derive(Debug)]
pub struct WordList {
    /// Each word's bytes as one number; numbers are in the order of the words.
    words: &'static [u128],
    /// For each first letter, the index of its first word, and one more for the end.
    starts: [u16; LETTERS + 1],
    /// For each first letter, a bit for each length of its words.
    lengths: [u32; LETTERS],
}

/// First letters told apart: those of ASCII, and all others together.
const LETTERS: usize = 33;

/// The number of a first letter. Words in byte order are in the order of these numbers as long as their ASCII
/// letters are of one case.
const fn letter(first: u8) -> usize {
    if first.is_ascii() { (first & 31) as usize } else { LETTERS - 1 }
}

/// The words as numbers. A word longer than 16 bytes does not compile.
pub const fn pack<const COUNT: usize>(words: [&str; COUNT]) -> [u128; COUNT] {
    let mut packed = [0; COUNT];
    let mut at = 0;
    while at < COUNT {
        let bytes = words[at].as_bytes();
        assert!(!bytes.is_empty() && bytes.len() <= 16);
        let mut on = 0;
        while on < bytes.len() {
            packed[at] |= (bytes[on] as u128) << (120 - 8 * on);
            on += 1;
        }
        assert!(at == 0 || packed[at - 1] < packed[at], "words stand in byte order");
        at += 1;
    }
    packed
}

/// A [`WordList`] of words in byte order and in small letters.
macro_rules! word_list {
    ($($word:expr),* $(,)?) => {
        $crate::text::list::WordList::new(const { &$crate::text::list::pack([$($word),*]) })
    };
}
pub(crate) use word_list;

impl WordList {
    /// A list of `words`, as [`pack`] makes them.
    #[must_use]
    pub const fn new(words: &'static [u128]) -> Self {
        let (mut starts, mut lengths) = ([0; LETTERS + 1], [0; LETTERS]);
        let mut at = 0;
        while at < words.len() {
            let first = letter((words[at] >> 120) as u8);
            lengths[first] |= 1 << (16 - words[at].trailing_zeros() / 8);
            let mut after = first + 1;
            at += 1;
            while after <= LETTERS {
                starts[after] = at as u16;
                after += 1;
            }
        }
        Self { words, starts, lengths }
    }

    /// Where `word`, which is in small letters, stands in the list.
    #[must_use]
    pub fn position(&self, word: &[u8]) -> Option<usize> {
        self.may_hold(word).then(|| self.search(word, 0)).flatten()
    }

    /// Whether `word`, in any case, is in the list.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        if word.is_ascii() {
            // Of all ASCII characters this bit makes letters of letters only.
            return self.may_hold(word.as_bytes()) && self.search(word.as_bytes(), 0x20).is_some();
        }
        let mut room = [0; 16];
        lower(word, &mut room).is_some_and(|folded| self.position(folded).is_some())
    }

    /// Whether any word starts like `word` and is as long: most are told by that.
    fn may_hold(&self, word: &[u8]) -> bool {
        let lengths = word.first().and_then(|first| self.lengths.get(letter(*first)));
        word.len() <= 16 && lengths.is_some_and(|lengths| lengths >> word.len() & 1 == 1)
    }

    /// Where `word`, of 16 bytes at most and with the bits `case` set in each, stands in the list.
    fn search(&self, word: &[u8], case: u8) -> Option<usize> {
        let first = letter(*word.first()?);
        let (from, to) = (usize::from(*self.starts.get(first)?), usize::from(*self.starts.get(first + 1)?));
        let half = |bytes: &[u8]| {
            let sum = bytes.iter().fold(0, |sum: u64, byte| sum << 8 | u64::from(byte | case));
            sum.checked_shl(64 - 8 * bytes.len() as u32).unwrap_or(0)
        };
        let (head, tail) = word.split_at(word.len().min(8));
        let sought = u128::from(half(head)) << 64 | u128::from(half(tail));
        self.words.get(from..to)?.binary_search(&sought).ok().map(|at| from + at)
    }

    /// Whether it holds no word.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 7] = ["a", "an", "the", "then", "zoo", "à", "être"];
    static WORDS: WordList = WordList::new(const { &pack(KNOWN) });

    #[test]
    fn words_are_found_where_they_stand() {
        for (at, word) in KNOWN.iter().enumerate() {
            assert_eq!(WORDS.position(word.as_bytes()), Some(at), "{word}");
            assert!(WORDS.has(&word.to_uppercase()), "{word}");
        }
        for absent in ["", "b", "th", "them", "zoos", "é", "z", "~", "seventeen letters", "\0"] {
            assert!(!WORDS.has(absent), "{absent}");
        }
    }
}

//! Sorted lists of words, searched from their first letter on.

/// A sorted list of words without repeats, compiled into the program, with where each first letter starts.
#[derive(Debug)]
pub struct WordList {
    words: &'static [&'static str],
    /// For each first letter, the index of its first word, and one more for the end.
    starts: [u16; LETTERS + 1],
}

/// First letters told apart: those of ASCII, and all others together.
const LETTERS: usize = 33;

/// The number of a first letter. Words in byte order are in the order of these numbers as long as their ASCII
/// letters are of one case.
const fn letter(first: u8) -> usize {
    if first.is_ascii() { (first & 31) as usize } else { LETTERS - 1 }
}

impl WordList {
    /// A list of `words`, which are in byte order and in lower case.
    #[must_use]
    pub const fn new(words: &'static [&'static str]) -> Self {
        let mut starts = [0; LETTERS + 1];
        let mut at = 0;
        while at < words.len() {
            let mut after = letter(words[at].as_bytes()[0]) + 1;
            at += 1;
            while after <= LETTERS {
                starts[after] = at as u16;
                after += 1;
            }
        }
        Self { words, starts }
    }

    /// Where `word` stands in the list.
    #[must_use]
    pub fn position(&self, word: &[u8]) -> Option<usize> {
        let first = letter(*word.first()?);
        let (from, to) = (usize::from(*self.starts.get(first)?), usize::from(*self.starts.get(first + 1)?));
        let near = self.words.get(from..to)?;
        near.binary_search_by(|other| other.as_bytes().cmp(word)).ok().map(|at| from + at)
    }

    /// The words, in order.
    #[must_use]
    pub const fn words(&self) -> &'static [&'static str] {
        self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static WORDS: WordList = WordList::new(&["a", "an", "the", "then", "zoo", "à", "être"]);

    #[test]
    fn words_are_found_where_they_stand() {
        for (at, word) in WORDS.words.iter().enumerate() {
            assert_eq!(WORDS.position(word.as_bytes()), Some(at), "{word}");
        }
        for absent in ["", "b", "th", "them", "zoos", "A", "é", "z", "~"] {
            assert_eq!(WORDS.position(absent.as_bytes()), None, "{absent}");
        }
    }
}

//! Whether any word of a list opens as a text does: a bit for the first three bytes of each.

/// Bits for the openings of a list's words, 64 for each of `SIZE`; with few words to many bits most texts are told.
#[derive(Debug)]
pub struct Openings<const SIZE: usize> {
    bits: [u64; SIZE],
}

impl<const SIZE: usize> Openings<SIZE> {
    /// Those of no words.
    pub const NONE: Self = Self { bits: [0; SIZE] };

    /// Those of `keys`, which have a value each.
    #[must_use]
    pub const fn of_keys(keys: &[(&str, &str)]) -> Self {
        let mut all = Self::NONE;
        let mut at = 0;
        while at < keys.len() {
            all = all.with(keys[at].0);
            at += 1;
        }
        all
    }

    /// The same with `word`.
    #[must_use]
    pub const fn with(mut self, word: &str) -> Self {
        let bit = Self::bit(word.as_bytes());
        self.bits[bit / 64] |= 1 << (bit % 64);
        self
    }

    /// Whether a word may open with the first three bytes of `text`, or be `text` where it has fewer.
    #[must_use]
    pub fn may_open(&self, text: &[u8]) -> bool {
        let bit = Self::bit(text);
        self.bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }

    /// The bit for what starts with the bytes of `word`.
    const fn bit(word: &[u8]) -> usize {
        let (a, b, c) = match *word {
            [a, b, c, ..] => (a, b, c),
            [a, b] => (a, b, 0),
            [a] => (a, 0, 0),
            [] => (0, 0, 0),
        };
        let three = (a as u32 & 63) << 12 | (b as u32 & 63) << 6 | c as u32 & 63;
        (three.wrapping_mul(0x9e37_79b1) >> 16) as usize % (SIZE * 64)
    }
}

/// Bits for the first two bytes of a list's words, which are looked for in any case and have two bytes or more.
#[derive(Clone, Debug, Default)]
pub struct FoldedOpenings([u64; 16]);

impl FoldedOpenings {
    /// Those of no words.
    pub const NONE: Self = Self([0; 16]);

    /// The same with `word`.
    #[must_use]
    pub const fn with(mut self, word: &str) -> Self {
        self.add(word);
        self
    }

    /// Adds `word`.
    pub const fn add(&mut self, word: &str) {
        let word = word.as_bytes();
        let bit = Self::bit(word[0], word[1]);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    /// The same with all of `words`.
    #[must_use]
    pub const fn with_all(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            self = self.with(words[at]);
            at += 1;
        }
        self
    }

    /// The bit for two bytes, of letters in any case.
    const fn bit(one: u8, two: u8) -> usize {
        ((one & 0x1f) as usize) << 5 | (two & 0x1f) as usize
    }

    /// Whether a word may start as `text` does: mostly not.
    #[must_use]
    pub fn may_open(&self, text: &str) -> bool {
        let [one, two, ..] = text.as_bytes() else { return false };
        self.may_open_with(*one, *two)
    }

    /// The same of a text by its first two bytes.
    #[must_use]
    pub fn may_open_with(&self, one: u8, two: u8) -> bool {
        let bit = Self::bit(one, two);
        // Beyond ASCII a capital has other bytes than its small letter.
        !(one.is_ascii() && two.is_ascii()) || self.0.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

/// For each length up to a dozen the first letters, in any case, of a list's words of so many bytes.
#[derive(Clone, Copy, Debug)]
pub struct FirstLetters([u32; 13]);

impl FirstLetters {
    /// Those of no words.
    pub const NONE: Self = Self([0; 13]);

    /// The same with `word`, which is no longer.
    #[must_use]
    pub const fn with(mut self, word: &str) -> Self {
        self.0[word.len()] |= 1 << (word.as_bytes()[0] % 32);
        self
    }

    /// The same with all of `words`.
    #[must_use]
    pub const fn with_all(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            self = self.with(words[at]);
            at += 1;
        }
        self
    }

    /// Whether `word` may be one of them, in any case.
    #[must_use]
    pub fn may_be(&self, word: &str) -> bool {
        let first = word.bytes().next().unwrap_or(0) % 32;
        self.0.get(word.len()).is_some_and(|letters| letters >> first & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_word_opens_with_may_open() {
        static WORDS: Openings<4> = Openings::of_keys(&[("AP", ""), ("Reuters", ""), ("a", "")]);
        for text in ["AP", "Reuters", "Reut", "Reu", "a"] {
            assert!(WORDS.may_open(text.as_bytes()), "{text}");
        }
        for text in ["", "b", "AFP", "Xinhua"] {
            assert!(!WORDS.may_open(text.as_bytes()), "{text}");
        }
        static FOLDED: FoldedOpenings = FoldedOpenings::NONE.with("by").with("von");
        static LETTERS: FirstLetters = FirstLetters::NONE.with_all(&["by", "von"]);
        for (text, opens, is) in [("By", true, true), ("VON", true, true), ("bye", true, false), ("", false, false)] {
            assert_eq!((FOLDED.may_open(text), LETTERS.may_be(text)), (opens, is), "{text}");
        }
    }
}

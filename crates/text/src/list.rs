//! Lists of short words, looked up by one number for each word.

use super::fold::lower;

/// A sorted list of words without repeats, compiled into the program as numbers, with a table of where each stands.
#[derive(Debug)]
pub struct WordList {
    /// Each word's bytes as two numbers; they are in the order of the words.
    pub(super) words: &'static [Packed],
    /// For each hash, one more than the index of its word; words whose place is taken stand in the next free one. More
    /// than half of the places are free (0), so that few are looked at.
    slots: &'static [u8],
}

/// A word's first eight bytes and its next eight, most significant first, nothing (0) where there are none.
pub(super) type Packed = (u64, u64);

/// A word as numbers. One longer than 16 bytes does not compile.
pub(super) const fn pack_one(word: &str) -> Packed {
    let bytes = word.as_bytes();
    assert!(!bytes.is_empty() && bytes.len() <= 16);
    let mut both = 0_u128;
    let mut on = 0;
    while on < bytes.len() {
        both |= (bytes[on] as u128) << (120 - 8 * on);
        on += 1;
    }
    ((both >> 64) as u64, both as u64)
}

/// The words as numbers.
pub const fn pack<const COUNT: usize>(words: [&str; COUNT]) -> [Packed; COUNT] {
    let mut packed = [(0, 0); COUNT];
    let mut at = 0;
    while at < COUNT {
        packed[at] = pack_one(words[at]);
        let sorted = at == 0
            || packed[at - 1].0 < packed[at].0
            || packed[at - 1].0 == packed[at].0 && packed[at - 1].1 < packed[at].1;
        assert!(sorted, "words stand in byte order");
        at += 1;
    }
    packed
}

/// How many places the table of `count` words has: a power of two, with more than half of them free.
pub const fn slots(count: usize) -> usize {
    (2 * count + 1).next_power_of_two()
}

/// The table of where each of `words` stands. More than 255 words do not compile.
pub const fn file<const SLOTS: usize>(words: &[Packed]) -> [u8; SLOTS] {
    assert!(words.len() < 256 && words.len() < SLOTS);
    let mut slots = [0; SLOTS];
    let mut at = 0;
    while at < words.len() {
        let mut slot = hash(words[at]) & (SLOTS - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (SLOTS - 1);
        }
        at += 1;
        slots[slot] = at as u8;
    }
    slots
}

/// Where a word's search starts.
#[inline]
pub(super) const fn hash((head, tail): Packed) -> usize {
    let mixed = (head ^ head >> 32 ^ tail.rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 48) as usize
}

/// A [`WordList`] of words in byte order and in small letters.
#[macro_export]
macro_rules! word_list {
    ($($word:expr),* $(,)?) => {{
        const COUNT: usize = <[&str]>::len(&[$($word),*]);
        const WORDS: [(u64, u64); COUNT] = $crate::list::pack([$($word),*]);
        const SLOTS: [u8; $crate::list::slots(COUNT)] = $crate::list::file(&WORDS);
        $crate::list::WordList::new(&WORDS, &SLOTS)
    }};
}
pub use word_list;

impl WordList {
    /// A list of `words`, as [`pack`] makes them, with their table, as [`file`] makes it.
    #[must_use]
    pub const fn new(words: &'static [(u64, u64)], slots: &'static [u8]) -> Self {
        Self { words, slots }
    }

    /// Where `word`, which is in small letters, stands in the list.
    #[must_use]
    pub fn position(&self, word: &[u8]) -> Option<usize> {
        self.search(packed(word)?)
    }

    /// Where `word` stands in the list.
    #[must_use]
    #[inline]
    pub fn find(&self, word: Folded) -> Option<usize> {
        self.search(word.0)
    }

    /// Whether `word`, in any case, is in the list.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        !word.ends_with('\0') && self.search(Folded::of(word).0).is_some()
    }

    /// Where the word that is `sought` as numbers stands in the list.
    #[inline]
    fn search(&self, sought: Packed) -> Option<usize> {
        let mut slot = hash(sought);
        loop {
            let at = usize::from(*self.slots.get(slot & (self.slots.len().wrapping_sub(1)))?);
            let found = self.words.get(at.checked_sub(1)?)?;
            if *found == sought {
                return Some(at - 1);
            }
            slot += 1;
        }
    }
}

/// A word in small letters, as lists look it up: once made, it is asked for in any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folded(pub(super) Packed);

impl Folded {
    /// What is in no list: a mark, or a word of more than 16 bytes.
    pub const NONE: Self = Self((u64::MAX, u64::MAX));

    /// `word`, which has letters, numbers and marks.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self::within(word, 0, word.len())
    }

    /// The word from byte `from` of `text` to `to`.
    #[must_use]
    #[inline]
    pub fn within(text: &str, from: usize, to: usize) -> Self {
        let length = to.wrapping_sub(from);
        if length > 8 {
            return Self::beyond(text, from, to);
        }
        // Most words are read at once, with what stands behind them, which is left out.
        let rest = text.as_bytes().get(from..).and_then(|rest| rest.first_chunk());
        let Some(head) = rest.map(|eight| u64::from_be_bytes(*eight) & first(length)) else {
            return Self::beyond(text, from, to);
        };
        if head & BEYOND == 0 { Self((small(head), 0)) } else { Self::beyond(text, from, to) }
    }

    /// The same of any other word.
    #[inline(never)]
    fn beyond(text: &str, from: usize, to: usize) -> Self {
        let rest = text.as_bytes().get(from..).and_then(|rest| rest.first_chunk());
        if let (length @ 9..=16, Some(both)) = (to.wrapping_sub(from), rest) {
            let both = u128::from_be_bytes(*both);
            let (head, tail) = ((both >> 64) as u64, both as u64 & first(length - 8));
            if (head | tail) & BEYOND == 0 {
                return Self((small(head), small(tail)));
            }
        }
        let word = text.get(from..to).unwrap_or("");
        match packed(word.as_bytes()) {
            Some((head, tail)) if (head | tail) & BEYOND == 0 => Self((small(head), small(tail))),
            Some(_) => lower(word, &mut [0; 16]).and_then(packed).map_or(Self::NONE, Self),
            None => Self::NONE,
        }
    }

    /// Its first eight bytes as a number, as [`head`] makes it; all bits where it has more than 16.
    #[must_use]
    #[inline]
    pub fn head(self) -> u64 {
        self.0.0
    }

    /// Its bytes, written into `buffer`; nothing where it has more than 16.
    #[must_use]
    pub fn bytes(self, buffer: &mut [u8; 16]) -> Option<&[u8]> {
        if self == Self::NONE {
            return None;
        }
        let both = u128::from(self.0.0) << 64 | u128::from(self.0.1);
        *buffer = both.to_be_bytes();
        buffer.get(..16 - both.trailing_zeros() as usize / 8)
    }
}

/// The highest bit of each byte, which those beyond ASCII have.
const BEYOND: u64 = u64::from_be_bytes([0x80; 8]);

/// The bits of the first `length` bytes, of eight at most.
#[must_use]
#[inline]
pub const fn first(length: usize) -> u64 {
    let half = 4 * length;
    !(u64::MAX >> half >> half)
}

/// The bytes of `word` as numbers, where there are no more than 16.
#[inline]
pub(super) fn packed(word: &[u8]) -> Option<Packed> {
    // A last byte of nothing would be no part of the numbers.
    if word.last() == Some(&0) {
        return None;
    }
    let tail = word.get(8..).unwrap_or(&[]);
    (tail.len() <= 8).then(|| (head(word), head(tail)))
}

/// The first eight bytes of `bytes` as a number, the first the most significant, nothing (0) behind the last.
#[must_use]
#[inline]
pub fn head(bytes: &[u8]) -> u64 {
    if let Some(first) = bytes.first_chunk() {
        return u64::from_be_bytes(*first);
    }
    let unused = 64 - 8 * bytes.len() as u32;
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        // Four bytes from the start and four to the end: between them all, some twice.
        return u64::from(u32::from_be_bytes(*first)) << 32 | u64::from(u32::from_be_bytes(*last)) << unused;
    }
    // Of three bytes or fewer the first, the one in the middle and the last are all.
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return 0 };
    let middle = bytes.len() / 2;
    let between = bytes.get(middle).copied().unwrap_or(0);
    u64::from(*first) << 56 | u64::from(between) << (56 - 8 * middle) | u64::from(*last) << unused
}

/// The same in small letters, where all bytes are ASCII: of these, the bit makes letters of letters only.
#[inline]
fn small(packed: u64) -> u64 {
    // The highest bit of each byte that is there.
    let there = packed.wrapping_add(u64::from_be_bytes([0x7f; 8])) & u64::from_be_bytes([0x80; 8]);
    packed | there >> 2
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 7] = ["a", "an", "the", "then", "zoo", "à", "être"];
    static WORDS: WordList = word_list!["a", "an", "the", "then", "zoo", "à", "être"];

    #[test]
    fn a_word_is_folded_wherever_it_stands() {
        let words =
            ["A", "the", "Zoo's", "ministry", "Ministers", "Sixteen-lettered", "seventeen letters", "ÊTRE", "İn"];
        for word in words {
            let small: String = word.chars().map(super::super::case::lower).collect();
            for behind in ["", ".", " and so on, for long"] {
                let text = format!("(é {word}{behind}");
                let from = "(é ".len();
                let found = Folded::within(&text, from, from + word.len());
                assert_eq!(found, Folded::of(&small), "{text}");
                assert_eq!(found == Folded::NONE, word.len() > 16, "{word}");
                let mut buffer = [0; 16];
                let bytes = found.bytes(&mut buffer);
                assert_eq!(bytes, (word.len() <= 16).then_some(small.as_bytes()), "{word}");
                assert_eq!(WORDS.find(found), WORDS.position(small.as_bytes()), "{word}");
            }
        }
    }

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

//! The words of several lists in one table, so that one look-up says in which of them a word is: the function words of
//! languages, what words can be in a sentence.

use super::list::{Folded, Packed, WordList, hash, pack_one};

/// The table of `COUNT` words, some of them perhaps twice, with `SLOTS` places.
#[derive(Debug)]
pub struct StopWords<const COUNT: usize, const SLOTS: usize> {
    words: [Packed; COUNT],
    languages: [u32; COUNT],
    slots: [u16; SLOTS],
}

/// Words with a bit for each language that has them.
#[derive(Clone, Copy, Debug)]
pub struct Stops {
    words: &'static [Packed],
    /// For each word, a bit for each language.
    languages: &'static [u32],
    /// For each hash, one more than the index of its word; words whose place is taken stand in the next free one.
    slots: &'static [u16],
}

/// How many words `lists` have.
pub const fn words_of(lists: &[&WordList]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < lists.len() {
        count += lists[at].words.len();
        at += 1;
    }
    count
}

/// How many words `lists` have.
pub const fn words_in(lists: &[&[&str]]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < lists.len() {
        count += lists[at].len();
        at += 1;
    }
    count
}

impl<const COUNT: usize, const SLOTS: usize> StopWords<COUNT, SLOTS> {
    /// The words of `lists`, one list for each language, in small letters.
    #[must_use]
    pub const fn of(lists: &[&[&str]]) -> Self {
        assert!(lists.len() <= u32::BITS as usize && COUNT < u16::MAX as usize);
        let mut all = Self { words: [(0, 0); COUNT], languages: [0; COUNT], slots: [0; SLOTS] };
        let (mut count, mut language) = (0, 0);
        while language < lists.len() {
            let mut at = 0;
            while at < lists[language].len() {
                count = all.add(pack_one(lists[language][at]), language, count);
                at += 1;
            }
            language += 1;
        }
        all
    }

    /// The words of `lists`, with a bit for each list in that order.
    #[must_use]
    pub const fn joined(lists: &[&WordList]) -> Self {
        assert!(lists.len() <= u32::BITS as usize && COUNT < u16::MAX as usize);
        let mut all = Self { words: [(0, 0); COUNT], languages: [0; COUNT], slots: [0; SLOTS] };
        let (mut count, mut list) = (0, 0);
        while list < lists.len() {
            let mut at = 0;
            while at < lists[list].words.len() {
                count = all.add(lists[list].words[at], list, count);
                at += 1;
            }
            list += 1;
        }
        all
    }

    /// Adds `word` of a language to the `count` words that are there; how many there are then.
    const fn add(&mut self, word: Packed, language: usize, count: usize) -> usize {
        let mut slot = hash(word) & (SLOTS - 1);
        loop {
            if self.slots[slot] == 0 {
                self.words[count] = word;
                self.languages[count] = 1 << language;
                self.slots[slot] = count as u16 + 1;
                return count + 1;
            }
            let found = self.slots[slot] as usize - 1;
            if self.words[found].0 == word.0 && self.words[found].1 == word.1 {
                self.languages[found] |= 1 << language;
                return count;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    /// The table, to look words up.
    #[must_use]
    pub const fn stops(&'static self) -> Stops {
        Stops { words: &self.words, languages: &self.languages, slots: &self.slots }
    }
}

impl Stops {
    /// A bit for each language that `word` is a function word of, or for each list that it is in.
    #[must_use]
    #[inline]
    pub fn of(&self, word: Folded) -> u32 {
        let mut slot = hash(word.0);
        let place = |slot: usize| self.slots.get(slot & (self.slots.len().wrapping_sub(1)));
        while let Some(at) = place(slot).and_then(|at| usize::from(*at).checked_sub(1)) {
            if self.words.get(at) == Some(&word.0) {
                return self.languages.get(at).copied().unwrap_or(0);
            }
            slot += 1;
        }
        0
    }
}

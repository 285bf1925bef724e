//! The function words of several languages in one table, so that one look-up says whose a word is.

use super::list::{Packed, folded, hash, pack_one};

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
                let word = pack_one(lists[language][at]);
                let mut slot = hash(word) & (SLOTS - 1);
                loop {
                    if all.slots[slot] == 0 {
                        all.words[count] = word;
                        count += 1;
                        all.slots[slot] = count as u16;
                    }
                    let found = all.slots[slot] as usize - 1;
                    if all.words[found].0 == word.0 && all.words[found].1 == word.1 {
                        all.languages[found] |= 1 << language;
                        break;
                    }
                    slot = (slot + 1) & (SLOTS - 1);
                }
                at += 1;
            }
            language += 1;
        }
        all
    }

    /// The table, to look words up.
    #[must_use]
    pub const fn stops(&'static self) -> Stops {
        Stops { words: &self.words, languages: &self.languages, slots: &self.slots }
    }
}

impl Stops {
    /// A bit for each language that `word`, in any case, is a function word of.
    #[must_use]
    pub fn of(&self, word: &str) -> u32 {
        folded(word).and_then(|sought| self.search(sought)).unwrap_or(0)
    }

    fn search(&self, sought: Packed) -> Option<u32> {
        let mut slot = hash(sought);
        loop {
            let at = usize::from(*self.slots.get(slot & (self.slots.len().wrapping_sub(1)))?).checked_sub(1)?;
            if *self.words.get(at)? == sought {
                return self.languages.get(at).copied();
            }
            slot += 1;
        }
    }
}

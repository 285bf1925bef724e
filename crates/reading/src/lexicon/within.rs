//! Which of some phrases a text holds, in one pass over it however many they are.

/// Lists of phrases of three bytes or more that are looked for within a text, filed by their first three bytes.
#[derive(Debug)]
pub struct Within<const LISTS: usize> {
    lists: [&'static [&'static str]; LISTS],
    /// For each hash, one more than the first phrase that opens so, counted through all lists.
    first: [u8; SLOTS],
    /// For each phrase, one more than the next that is filed under the same hash.
    next: [u8; MOST],
}

/// Places for hashes.
const SLOTS: usize = 512;

/// Phrases of all lists, at most.
const MOST: usize = 128;

/// The hash of three bytes.
#[inline]
const fn slot(bytes: [u8; 3]) -> usize {
    let bytes = (bytes[0] as u32) << 16 | (bytes[1] as u32) << 8 | bytes[2] as u32;
    (bytes.wrapping_mul(0x9e37_79b1) >> 23) as usize
}

impl<const LISTS: usize> Within<LISTS> {
    /// The phrases, each of which is looked for as it is written. Too many, or one that is too short, do not compile.
    #[must_use]
    pub const fn new(lists: [&'static [&'static str]; LISTS]) -> Self {
        let (mut first, mut next) = ([0; SLOTS], [0; MOST]);
        let (mut count, mut list) = (0, 0);
        while list < LISTS {
            let mut at = 0;
            while at < lists[list].len() {
                let bytes = lists[list][at].as_bytes();
                let slot = slot([bytes[0], bytes[1], bytes[2]]);
                next[count] = first[slot];
                count += 1;
                first[slot] = count as u8;
                at += 1;
            }
            list += 1;
        }
        Self { lists, first, next }
    }

    /// How many phrases of each list stand in `text`; one that stands there twice counts once.
    #[must_use]
    pub fn count(&self, text: &str) -> [usize; LISTS] {
        let bytes = text.as_bytes();
        let mut seen = [0_u128; LISTS];
        for (at, opening) in bytes.array_windows().enumerate() {
            let mut filed = self.first.get(slot(*opening)).copied().unwrap_or(0);
            while let Some(phrase) = usize::from(filed).checked_sub(1) {
                self.meet(phrase, bytes.get(at..).unwrap_or(&[]), &mut seen);
                filed = self.next.get(phrase).copied().unwrap_or(0);
            }
        }
        seen.map(|seen| seen.count_ones() as usize)
    }

    /// Marks the phrase as seen if `rest` starts with it.
    fn meet(&self, phrase: usize, rest: &[u8], seen: &mut [u128; LISTS]) {
        let mut at = phrase;
        for (list, seen) in self.lists.iter().zip(seen) {
            if let Some(words) = list.get(at) {
                if rest.starts_with(words.as_bytes()) {
                    *seen |= 1 << at;
                }
                return;
            }
            at -= list.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: [&str; 3] = ["abo", "about", " is a "];
    const OTHER: [&str; 3] = ["sign up", "más", "a b c"];
    static WITHIN: Within<2> = Within::new([&ONE, &OTHER]);

    #[test]
    fn as_many_are_found_as_one_by_one() {
        for text in [
            "",
            "ab",
            "abo",
            "About",
            "this is about a boat: sign up, sign up",
            "what is a b",
            "leer más",
            "what is a b c más",
            "m\u{e1}",
            "abo about abo",
            " is a is a ",
        ] {
            let one_by_one = |list: [&str; 3]| list.iter().filter(|phrase| text.contains(**phrase)).count();
            assert_eq!(WITHIN.count(text), [one_by_one(ONE), one_by_one(OTHER)], "{text:?}");
        }
    }
}

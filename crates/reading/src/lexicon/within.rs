//! Which of some phrases a text holds, in one pass over it however many they are.

/// Phrases of three bytes or more that are looked for within a text, filed by their first three bytes.
#[derive(Debug)]
pub struct Within {
    phrases: &'static [&'static str],
    /// For each hash, one more than the first phrase that opens so.
    first: [u8; SLOTS],
    /// For each phrase, one more than the next that is filed under the same hash.
    next: [u8; MOST],
}

/// Places for hashes.
const SLOTS: usize = 256;

/// Phrases of one list, at most.
const MOST: usize = 64;

/// The hash of three bytes.
const fn slot(one: u8, two: u8, three: u8) -> usize {
    let bytes = (one as u32) << 16 | (two as u32) << 8 | three as u32;
    (bytes.wrapping_mul(0x9e37_79b1) >> 24) as usize
}

impl Within {
    /// The phrases, each of which is looked for as it is written. Too many, or one that is too short, do not compile.
    #[must_use]
    pub const fn new(phrases: &'static [&'static str]) -> Self {
        assert!(phrases.len() <= MOST);
        let (mut first, mut next) = ([0; SLOTS], [0; MOST]);
        let mut at = 0;
        while at < phrases.len() {
            let bytes = phrases[at].as_bytes();
            let slot = slot(bytes[0], bytes[1], bytes[2]);
            next[at] = first[slot];
            at += 1;
            first[slot] = at as u8;
        }
        Self { phrases, first, next }
    }

    /// How many of the phrases stand in `text`; one that stands there twice counts once.
    #[must_use]
    pub fn count(&self, text: &str) -> usize {
        let bytes = text.as_bytes();
        let mut seen = 0_u64;
        for (at, opening) in bytes.array_windows().enumerate() {
            let [one, two, three] = *opening;
            let mut filed = self.first.get(slot(one, two, three)).copied().unwrap_or(0);
            while let Some(phrase) = usize::from(filed).checked_sub(1) {
                let rest = bytes.get(at..).unwrap_or(&[]);
                if self.phrases.get(phrase).is_some_and(|phrase| rest.starts_with(phrase.as_bytes())) {
                    seen |= 1 << phrase;
                }
                filed = self.next.get(phrase).copied().unwrap_or(0);
            }
        }
        seen.count_ones() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASES: [&str; 6] = ["abo", "about", " is a ", "sign up", "más", "a b c"];
    static WITHIN: Within = Within::new(&PHRASES);

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
            let one_by_one = PHRASES.iter().filter(|phrase| text.contains(**phrase)).count();
            assert_eq!(WITHIN.count(text), one_by_one, "{text:?}");
        }
    }
}

//! Lists of names with a value that a person can edit, searched as they stand: sorted lines, binary search.

use crate::fnv::{START, mix};
use core::cmp::Ordering;

/// A sorted list of lines `key` or `key<TAB>value`, compiled into the program. Lines that open with `#` are notes.
#[derive(Debug)]
pub struct Table {
    text: &'static str,
    /// A bit for the hash of every key: what is no key seldom has one.
    hashes: [u64; HASHES],
}

/// Words of 64 bits; a table of a few hundred keys fills a tenth.
const HASHES: usize = 64;

/// The place of the bit for `hash`: which word, and where in it.
const fn bit(hash: u32) -> (usize, u32) {
    let hash = (hash ^ hash >> 16) as usize % (HASHES * 64);
    (hash / 64, (hash % 64) as u32)
}

impl Table {
    /// A table over `text`, whose lines are in byte order.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let mut hashes = [0; HASHES];
        let (mut at, mut hash, mut in_key) = (0, START, true);
        while at < bytes.len() {
            let ends = bytes[at] == b'\t' || bytes[at] == b'\n';
            if in_key && ends {
                let (word, shift) = bit(hash);
                hashes[word] |= 1 << shift;
            }
            in_key = bytes[at] == b'\n' || in_key && !ends;
            hash = if ends { START } else { mix(hash, bytes[at]) };
            at += 1;
        }
        assert!(at == 0 || bytes[at - 1] == b'\n', "the last line ends, too");
        Self { text, hashes }
    }

    /// Whether `key` may be in the table: mostly not.
    fn may_hold(&self, key: &str) -> bool {
        let (word, shift) = bit(key.bytes().fold(START, mix));
        self.hashes.get(word).is_some_and(|bits| bits >> shift & 1 == 1)
    }

    /// The lines that hold a key.
    #[cfg(test)]
    fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').next().unwrap_or(line))
    }

    /// The value of `key`: what follows the tab, empty where there is none.
    ///
    /// Tabs and line ends sort before whatever a key holds, so the lines are compared as they lie.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'static str> {
        if !self.may_hold(key) {
            return None;
        }
        let bytes = self.text.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let start = bytes.get(low..middle)?.iter().rposition(|byte| *byte == b'\n').map_or(low, |at| low + at + 1);
            let line = bytes.get(start..)?;
            let ends = |from: usize| {
                line.get(from..)?
                    .iter()
                    .position(|byte| *byte == b'\n')
                    .map_or(Some(bytes.len()), |at| Some(start + from + at))
            };
            match line.get(..key.len()).unwrap_or(line).cmp(key.as_bytes()) {
                Ordering::Less => low = ends(middle - start)? + 1,
                Ordering::Equal
                    if line.get(key.len()).is_none_or(|next| matches!(next, b'\t' | b'\n'))
                        && !key.contains(['\t', '\n']) =>
                {
                    let value = self.text.get(start + key.len()..ends(key.len())?)?;
                    return Some(value.strip_prefix('\t').unwrap_or(""));
                }
                Ordering::Equal | Ordering::Greater => high = start,
            }
        }
        None
    }
}

/// Organisations named without explanation: full name, tab, kind.
pub static ORGANISATIONS: Table = Table::new(include_str!("../../../../assets/names/organisations.txt"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_every_table_is_found() {
        for key in ORGANISATIONS.keys() {
            assert!(ORGANISATIONS.get(key).is_some_and(|value| value.contains('\t')), "{key:?} is out of order");
        }
        for absent in ["", "zzz", "0", "Qqq", "#", "AAP\tAustralian Associated Press"] {
            assert_eq!(ORGANISATIONS.get(absent), None, "{absent:?}");
        }
    }
}

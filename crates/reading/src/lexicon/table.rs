//! Lists of names with a value that a person can edit, searched as they stand: sorted lines, binary search.

use core::cmp::Ordering;
use dateline_text::list::head;

/// A sorted list of lines `key` or `key<TAB>value`, compiled into the program. Lines that open with `#` are notes.
#[derive(Debug)]
pub struct Table {
    text: &'static str,
    /// A bit for the length and the first eight bytes of every key: what is no key seldom has one.
    bits: [u64; BITS],
}

/// Words of 64 bits; a table of a few hundred keys fills a tenth.
const BITS: usize = 64;

/// The place of the bit for a key of `length` bytes that opens with `head`: which word, and where in it.
const fn bit(head: u64, length: usize) -> (usize, u32) {
    let hash = (head ^ head >> 32 ^ length as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((hash >> 58) as usize, (hash >> 52 & 63) as u32)
}

impl Table {
    /// A table over `text`, whose lines are in byte order.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let mut bits = [0; BITS];
        let (mut at, mut head, mut length, mut in_key) = (0, 0, 0, true);
        while at < bytes.len() {
            let ends = bytes[at] == b'\t' || bytes[at] == b'\n';
            if in_key && ends {
                let (word, shift) = bit(head, length);
                bits[word] |= 1 << shift;
            }
            in_key = bytes[at] == b'\n' || in_key && !ends;
            if ends {
                (head, length) = (0, 0);
            } else {
                head |= if length < 8 { (bytes[at] as u64) << (56 - 8 * length) } else { 0 };
                length += 1;
            }
            at += 1;
        }
        assert!(at == 0 || bytes[at - 1] == b'\n', "the last line ends, too");
        Self { text, bits }
    }

    /// Whether `key` may be in the table: mostly not.
    fn may_hold(&self, key: &str) -> bool {
        let (word, shift) = bit(head(key.as_bytes()), key.len());
        self.bits.get(word).is_some_and(|bits| bits >> shift & 1 == 1)
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
    #[inline]
    pub fn get(&self, key: &str) -> Option<&'static str> {
        if self.may_hold(key) { self.search(key) } else { None }
    }

    /// The same of a key that may be there.
    #[inline(never)]
    fn search(&self, key: &str) -> Option<&'static str> {
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

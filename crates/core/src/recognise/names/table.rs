//! Lists of names with a value that a person can edit, searched as they stand: sorted lines, binary search.

use core::cmp::Ordering;

/// A sorted list of lines `key` or `key<TAB>value`, compiled into the program. Lines that open with `#` are notes.
#[derive(Clone, Copy, Debug)]
pub struct Table(&'static str);

impl Table {
    /// A table over `text`, whose lines are in byte order.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// The lines that hold a key, for tests of order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.0.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').next().unwrap_or(line))
    }

    /// The value of `key`: what follows the tab, empty where there is none.
    ///
    /// Tabs and line ends sort before whatever a key holds, so the lines are compared as they lie.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'static str> {
        let bytes = self.0.as_bytes();
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
                    let value = self.0.get(start + key.len()..ends(key.len())?)?;
                    return Some(value.strip_prefix('\t').unwrap_or(""));
                }
                Ordering::Equal | Ordering::Greater => high = start,
            }
        }
        None
    }
}

/// Organisations named without explanation: full name, tab, kind.
pub const ORGANISATIONS: Table = Table::new(include_str!("../../../../../assets/names/organisations.txt"));

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

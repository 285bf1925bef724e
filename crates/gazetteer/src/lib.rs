//! Names of countries, peoples, capitals, seats of government, cities and regions, compiled at build time.
//!
//! `build.rs` folds every name of `assets/gazetteer/` into one finite-state transducer (A. Gallant's
//! `fst`, after Daciuk et al. 2000) from key to [`Entry`]; it lies in the binary as it is walked, so
//! nothing is built at start. A walk reads each character of a name once.

pub use dateline_gazetteer_format::{Entry, EntryKind, fold};

use fold::{Folded, fold};
use fst::raw::{Fst, Node};

include!(concat!(env!("OUT_DIR"), "/gazetteer_tables.rs"));

static AUTOMATON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.fst"));

/// Size of the compiled names in bytes.
pub const SIZE: usize = AUTOMATON.len();

/// How a stretch of text uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lettering {
    /// As usual.
    Mixed,
    /// All capitals.
    Capitals,
    /// No capitals.
    Lower,
}

/// A name found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameMatch {
    /// One past its last byte.
    pub end: usize,
    /// What it stands for.
    pub entry: Entry,
}

/// The compiled names, ready to be walked. Cheap to make: it reads the header only.
pub struct Gazetteer {
    automaton: Option<Fst<&'static [u8]>>,
}

impl core::fmt::Debug for Gazetteer {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_struct("Gazetteer").field("bytes", &SIZE).finish()
    }
}

impl Default for Gazetteer {
    fn default() -> Self {
        Self::new()
    }
}

impl Gazetteer {
    /// The compiled names.
    #[must_use]
    pub fn new() -> Self {
        Self { automaton: Fst::new(AUTOMATON).ok() }
    }

    /// What exactly `name` stands for, whatever its case and accents.
    #[must_use]
    pub fn lookup(&self, name: &str) -> Option<Entry> {
        Entry::unpack(self.automaton.as_ref()?.get(fold::key(name))?.value())
    }

    /// The longest name that starts at byte `start` of `text`, ends at the end of a word, and is written in a
    /// case that its table and `lettering` allow.
    #[must_use]
    pub fn longest_at(&self, text: &str, start: usize, lettering: Lettering) -> Option<NameMatch> {
        let automaton = self.automaton.as_ref()?;
        let rest = text.get(start..)?;
        // Most capitalised words are read no further than four letters.
        if let Some(bit) = fold::opening_of(rest.as_bytes())
            && OPENINGS.get(bit / 8)? & 1 << (bit % 8) == 0
        {
            return None;
        }
        let mut walk = Walk { automaton, node: automaton.root(), value: 0 };
        let mut found = None;
        let (mut gap, mut gaps) = (false, 0);
        let mut letters = rest.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().map(|(_, next)| *next);
            match fold(letter) {
                Folded::Letters([one, other], count) => {
                    let goes_on = (!gap || walk.step(b' ')) && walk.step(one) && (count < 2 || walk.step(other));
                    if !goes_on {
                        return found;
                    }
                    gap = false;
                    gaps = 0;
                    // Within a word no name ends.
                    if next.is_some_and(|next| next.is_ascii_alphanumeric()) {
                        continue;
                    }
                }
                Folded::Gap if gaps < 4 => {
                    gap = true;
                    gaps += 1;
                    continue;
                }
                Folded::Nothing if !gap && !letter.is_alphanumeric() => {}
                Folded::Gap | Folded::Nothing | Folded::Stop => return found,
            }
            let mut end = at + letter.len_utf8();
            let inside = next.is_some_and(|next| next.is_alphanumeric() || matches!(next, '\u{0300}'..='\u{036f}'));
            if inside || !walk.node.is_final() || goes_on(&rest[..at], letter, &rest[end..]) {
                continue;
            }
            let word = rest[..at].rsplit([' ', '-', '\u{a0}', '\n']).next().unwrap_or("");
            if letter == '.' && !word.contains('.') || matches!(letter, '\'' | '\u{2019}' | '\u{2018}') {
                // A stop or quotation mark after a name is not the name's: only "U.S." keeps its dots.
                end = at;
            }
            let Some(entry) = Entry::unpack(walk.value + walk.node.final_output().value()) else {
                continue;
            };
            if rest.get(..end).is_some_and(|surface| written_as(surface, entry, lettering)) {
                found = Some(NameMatch { end: start + end, entry });
            }
        }
        found
    }
}

/// How far a name has been walked.
struct Walk<'a> {
    automaton: &'a Fst<&'static [u8]>,
    node: Node<'a>,
    value: u64,
}

impl Walk<'_> {
    /// Goes on with `byte`; whether any name does.
    fn step(&mut self, byte: u8) -> bool {
        let Some(index) = self.node.find_input(byte) else { return false };
        let transition = self.node.transition(index);
        self.value += transition.out.value();
        self.node = self.automaton.node(transition.addr);
        true
    }
}

/// Whether the word that ends with `last` goes on: "U.S" in "U.S.S.R.", or a possessive: "America’s" is no "Americas".
fn goes_on(before: &str, last: char, after: &str) -> bool {
    let mut next = after.chars();
    let initials = before.contains('.') && next.next() == Some('.') && next.next().is_some_and(char::is_alphanumeric);
    let possessive = matches!(last, 's' | 'S') && before.ends_with(['\'', '\u{2019}', '\u{2018}']);
    initials || possessive
}

/// Whether `surface` is written in a case in which `entry` may be read.
fn written_as(surface: &str, entry: Entry, lettering: Lettering) -> bool {
    if entry.has(Entry::ANY_CASE) {
        return true;
    }
    // "Germán Soto": no word for a people has an accent in the tables, but names that look like one do.
    if entry.kind == EntryKind::People && surface.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii()) {
        return false;
    }
    if lettering == Lettering::Lower {
        return !entry.has(Entry::WORD) || surface.contains('.');
    }
    if entry.has(Entry::UPPER) {
        return !surface.chars().any(char::is_lowercase);
    }
    let capital = |word: &str| word.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_uppercase);
    let mut words = surface.split([' ', '\u{a0}', '\n', '\t', '-']).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or("");
    if first.eq_ignore_ascii_case("the") {
        return words.next().is_some_and(capital)
            || entry.kind == EntryKind::Ambiguous && surface.ends_with("peninsula");
    }
    capital(first)
}

/// Every country of the tables: ISO 3166 code and English label (Unicode CLDR), in order of code.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    COUNTRIES.iter().copied()
}

/// The ISO 3166 code at `index`.
#[must_use]
pub fn iso(index: u16) -> Option<&'static str> {
    COUNTRIES.get(usize::from(index)).map(|(iso, _)| *iso)
}

/// The region's label at `index`.
#[must_use]
pub fn region(index: u16) -> Option<&'static str> {
    REGIONS.get(usize::from(index)).copied()
}

/// The country with the code `iso`, as an index.
#[must_use]
pub fn index_of(iso: &str) -> Option<u16> {
    COUNTRIES.binary_search_by(|(code, _)| (*code).cmp(iso)).ok().and_then(|index| u16::try_from(index).ok())
}

/// The ISO 3166 code of the country called `name`: "Burma" is `MM`.
#[must_use]
pub fn country_of_name(name: &str) -> Option<&'static str> {
    Gazetteer::new().lookup(name).filter(|entry| entry.kind == EntryKind::Name).and_then(|entry| iso(entry.index))
}

/// The ISO 3166 code of the country whose people or adjective `word` is: "Danish", "Danes" are `DK`.
#[must_use]
pub fn country_of_demonym(word: &str) -> Option<&'static str> {
    Gazetteer::new().lookup(word).filter(|entry| entry.kind == EntryKind::People).and_then(|entry| iso(entry.index))
}

/// The name of the country `code` in English, from Unicode CLDR.
#[must_use]
pub fn country_label(code: &str) -> Option<&'static str> {
    COUNTRIES.iter().find(|(iso, _)| *iso == code).map(|(_, label)| *label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_assigned_code_has_a_label_and_finds_itself() {
        assert!(countries().filter(|(iso, _)| iso.len() == 2).count() >= 249);
        for (code, label) in countries() {
            assert_eq!(country_of_name(label), Some(code), "{label}");
            assert_eq!(country_label(code), Some(label));
        }
    }

    #[test]
    fn names_are_found_whatever_their_accents() {
        let check = |name, expect| assert_eq!(country_of_name(name), expect, "{name}");
        check("Côte d’Ivoire", Some("CI"));
        check("COTE D'IVOIRE", Some("CI"));
        check("U.S.", Some("US"));
        check("St. Lucia", Some("LC"));
        check("Danish", None);
        check("Atlantis", None);
        assert_eq!(country_of_demonym("Danes"), Some("DK"));
        assert_eq!(country_of_demonym("Denmark"), None);
    }

    const _: () = assert!(SIZE < 60_000, "the compiled names have outgrown their share of the first load");

    #[test]
    fn the_longest_name_ends_at_the_end_of_a_word() {
        let check = |text: &str, lettering, expect: Option<&str>| {
            let found = Gazetteer::new().longest_at(text, 0, lettering);
            assert_eq!(found.and_then(|found| text.get(..found.end)), expect, "{text}");
        };
        check("South Korean-controlled", Lettering::Mixed, Some("South Korean"));
        check("Japan’s", Lettering::Mixed, Some("Japan"));
        check("Japan.", Lettering::Mixed, Some("Japan"));
        check("USA, Peru", Lettering::Mixed, Some("USA"));
        check("Oman", Lettering::Mixed, Some("Oman"));
        check("Omani-led", Lettering::Mixed, Some("Omani"));
        check("Côte d’Ivoire", Lettering::Mixed, Some("Côte d’Ivoire"));
        check("U.S.S. Ship", Lettering::Mixed, None);
        check("America’s", Lettering::Mixed, Some("America"));
        check("U.S. allies", Lettering::Mixed, Some("U.S."));
        check("USSR.", Lettering::Mixed, Some("USSR"));
        check("Malibu", Lettering::Mixed, None);
        check("us", Lettering::Mixed, None);
        check("us", Lettering::Lower, None);
        check("japan", Lettering::Lower, Some("japan"));
        check("JAPAN", Lettering::Capitals, Some("JAPAN"));
    }
}

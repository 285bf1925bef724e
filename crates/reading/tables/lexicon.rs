//! What single words can be in a name: the word lists of `assets/names/` as one table.
//!
//! Words stand by length, then first letter, then in byte order, without anything between them, so that a few words of
//! one bucket are compared where they lie.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// List, name of its class, what the class means.
const LISTS: &[(&str, &str, &str)] = &[
    ("given", "GIVEN", "A given name."),
    ("family_first", "FAMILY_FIRST", "A family name that comes first."),
    ("roles", "ROLE", "A noun for what a person is or does."),
    ("things", "THING", "Opens or ends the name of a thing, not of a person."),
    ("function_words", "FUNCTION", "Opens a sentence with a capital without being part of a name."),
    ("cues", "CUE", "A verb of saying."),
    ("organisation_heads", "HEAD", "Makes a capitalised phrase an organisation."),
    ("organisations", "OPENS_ORGANISATION", "Opens the name of an organisation of the table."),
];

/// Writes the Rust source of the table into the folder `out`.
pub fn write(assets: &Path, out: &Path) {
    let mut words: BTreeMap<(usize, u8, String), u16> = BTreeMap::new();
    let mut code = String::from("impl Classes {\n");
    let longer = 1_u16 << LISTS.len();
    // The first is what words have that are no heads.
    let mut kinds = vec![String::new()];
    let _ = writeln!(code, "    /// Opens the name of an organisation of the table that goes on.");
    let _ = writeln!(code, "    pub const OPENS_LONGER: Self = Self({longer});");
    for (bit, (list, name, doc)) in LISTS.iter().enumerate() {
        let class = 1_u16 << bit;
        let _ = writeln!(code, "    /// {doc}\n    pub const {name}: Self = Self({class});");
        let path = assets.join(format!("names/{list}.txt"));
        println!("cargo::rerun-if-changed={}", path.display());
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let key = line.split('\t').next().unwrap_or(line);
            let mut add = |word: &str, class: u16| {
                let first = word.bytes().next().map_or(0, |first| first % 64);
                *words.entry((word.len(), first, word.to_owned())).or_default() |= class;
            };
            if *list == "organisations" {
                // Wherever the parser may end the first word: "AT" and "AT&T".
                let first = key.split(' ').next().unwrap_or(key);
                let inner = |at: usize| {
                    first.get(..at).is_some_and(|head| {
                        let last = head.chars().next_back().is_some_and(char::is_alphanumeric);
                        let next = first.get(at..).and_then(|tail| tail.chars().next());
                        !(last && next.is_some_and(char::is_alphanumeric))
                    })
                };
                for at in (1..=first.len()).filter(|at| inner(*at)) {
                    add(&first[..at], class);
                    if at < key.len() {
                        add(&first[..at], longer);
                    }
                }
            } else {
                // What kind of organisation a head makes stands in the bits above the lists'.
                let kind = line.split_once('\t').map_or(0, |(_, kind)| {
                    let known = kinds.iter().position(|other| other == kind);
                    known.unwrap_or_else(|| {
                        kinds.push(kind.to_owned());
                        kinds.len() - 1
                    })
                });
                assert!(kind < 1 << (15 - LISTS.len()), "too many kinds of organisation");
                add(key, class | (kind as u16) << (LISTS.len() + 1));
            }
        }
    }
    code.push_str("}\n");
    let _ = writeln!(code, "const KIND: u32 = {};\nstatic KINDS: &[&str] = &{kinds:?};", LISTS.len() + 1);
    let longest = words.keys().map(|(length, ..)| *length).max().unwrap_or(0);
    let count = |below: (usize, u8)| words.keys().filter(|(length, first, _)| (*length, *first) < below).count();
    let _ = writeln!(code, "static FIRST: [u16; {}] = [", (longest + 1) * 64 + 1);
    for length in 0..=longest {
        let row: Vec<String> = (0..64).map(|first| count((length, first)).to_string()).collect();
        let _ = writeln!(code, "    {},", row.join(", "));
    }
    let _ = writeln!(code, "    {},\n];\nstatic BASES: [u32; {}] = [", words.len(), longest + 1);
    for length in 0..=longest {
        let base: usize = words.keys().map(|(other, ..)| *other).filter(|other| *other < length).sum();
        let _ = writeln!(code, "    {base},");
    }
    let classes: Vec<String> = words.values().map(ToString::to_string).collect();
    let _ = writeln!(code, "];\nstatic CLASSES: [u16; {}] = [{}];", words.len(), classes.join(", "));
    let letters: String = words.keys().map(|(_, _, word)| word.as_str()).collect();
    let _ = writeln!(code, "static WORDS: &str = {letters:?};");
    std::fs::write(out.join("lexicon.rs"), code).expect("OUT_DIR can be written");
}

//! Compiles the gazetteer's tables of `assets/gazetteer/` into one automaton and a few lists.

use dateline_gazetteer_format::{Entry, EntryKind, fold};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    en: String,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    people: Vec<String>,
    #[serde(default)]
    capital: Vec<String>,
    #[serde(default)]
    seats: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Places {
    #[serde(default)]
    cities: Vec<String>,
    #[serde(default)]
    parts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cautions {
    person: Vec<String>,
    word: Vec<String>,
    elsewhere: Vec<String>,
    given: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compounds {
    titles: Vec<String>,
    things: Vec<String>,
    teams: Vec<String>,
    places: Vec<String>,
}

/// What the ambiguous names are settled by, in the order of the enum that is written.
const AMBIGUOUS: &[(&str, &str, &str)] = &[
    ("korea", "Korea", "\"Korea\""),
    ("korean", "Korean", "\"Korean\""),
    ("koreas", "Koreas", "\"two Koreas\""),
    ("the-north", "TheNorth", "\"the North\""),
    ("the-south", "TheSouth", "\"the South\""),
    ("the-peninsula", "ThePeninsula", "\"the peninsula\""),
    ("congo", "Congo", "\"Congo\", \"Congolese\""),
];

fn main() -> Result<(), Box<dyn Error>> {
    let home = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let tables = home.join("../../assets/gazetteer");
    println!("cargo::rerun-if-changed={}", tables.display());
    println!("cargo::rerun-if-changed=build.rs");

    let countries: BTreeMap<String, Country> = table(&tables, "countries.toml")?;
    let places: BTreeMap<String, Places> = table(&tables, "places.toml")?;
    let regions: BTreeMap<String, Vec<String>> = table(&tables, "regions.toml")?;
    let ambiguous: BTreeMap<String, String> = table(&tables, "ambiguous.toml")?;
    let compounds: Compounds = table(&tables, "compounds.toml")?;
    let cautions: Cautions = table(&tables, "cautions.toml")?;

    let codes: Vec<&String> = countries.keys().collect();
    let mut names = NameTable { keys: BTreeMap::new(), flags: flags(&cautions) };
    for (name, reading) in &ambiguous {
        let index = AMBIGUOUS.iter().position(|(code, ..)| code == reading);
        names.add(
            EntryKind::Ambiguous,
            number(index.ok_or(format!("ambiguous.toml: no reading {reading:?}"))?)?,
            name,
        )?;
    }
    for (index, country) in countries.values().enumerate() {
        let index = number(index)?;
        names.add(EntryKind::Name, index, &country.en)?;
        let lists = [
            (EntryKind::Name, &country.names),
            (EntryKind::People, &country.people),
            (EntryKind::Capital, &country.capital),
            (EntryKind::Seat, &country.seats),
        ];
        for (kind, list) in lists {
            for name in list {
                names.add(kind, index, name)?;
            }
        }
    }
    for (index, (label, others)) in regions.iter().enumerate() {
        for name in std::iter::once(label).chain(others) {
            names.add(EntryKind::Region, number(index)?, name)?;
        }
    }
    let compound_lists = [
        (EntryKind::Title, &compounds.titles),
        (EntryKind::Thing, &compounds.things),
        (EntryKind::Thing, &compounds.teams),
        (EntryKind::Elsewhere, &compounds.places),
    ];
    for (kind, list) in compound_lists {
        for name in list {
            names.add(kind, Entry::NONE, name)?;
        }
    }
    for (code, parts) in &places {
        let index = match codes.iter().position(|known| *known == code) {
            Some(index) => number(index)?,
            None if code == "none" => Entry::NONE,
            None => return Err(format!("places.toml: no country {code:?} in countries.toml").into()),
        };
        for name in &parts.cities {
            names.add(EntryKind::City, index, name)?;
        }
        for name in &parts.parts {
            names.add(EntryKind::Part, index, name)?;
        }
    }

    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut automaton = fst::MapBuilder::memory();
    for (key, entry) in &names.keys {
        automaton.insert(key, entry.pack())?;
    }
    fs::write(out.join("gazetteer.fst"), automaton.into_inner()?)?;
    let mut openings = vec![0_u8; fold::OPENINGS / 8];
    for key in names.keys.keys() {
        if let [a @ b'a'..=b'z', b @ b'a'..=b'z', c @ b'a'..=b'z', ..] = key[..] {
            let fourth = key.get(3).copied().filter(u8::is_ascii_alphabetic).unwrap_or(0);
            let bit = fold::opening([a, b, c], fourth);
            openings[bit / 8] |= 1 << (bit % 8);
        }
    }
    let openings = format!("static OPENINGS: [u8; {}] = {openings:?};\n", openings.len());
    fs::write(out.join("gazetteer_tables.rs"), source(&countries, &regions)? + &openings)?;
    Ok(())
}

/// The names gathered so far, by key.
struct NameTable {
    keys: BTreeMap<Vec<u8>, Entry>,
    flags: BTreeMap<Vec<u8>, u8>,
}

impl NameTable {
    /// Adds `name`, and its plural where it ends in `*`. Where tables share a key the preferred kind stays.
    fn add(&mut self, kind: EntryKind, index: u16, name: &str) -> Result<(), Box<dyn Error>> {
        let bare = name.trim_end_matches('*');
        self.add_form(kind, index, bare)?;
        if bare != name {
            self.add_form(kind, index, &format!("{bare}s"))?;
        }
        // "St. Lucia" beside "Saint Lucia".
        if let Some(rest) = bare.strip_prefix("Saint ").or_else(|| bare.strip_prefix("Saint-")) {
            self.add_form(kind, index, &format!("St {rest}"))?;
        }
        Ok(())
    }

    fn add_form(&mut self, kind: EntryKind, index: u16, name: &str) -> Result<(), Box<dyn Error>> {
        let key = fold::key(name);
        if key.is_empty() {
            return Err(format!("a name without letters: {name:?}").into());
        }
        let letters: Vec<char> = name.chars().filter(|letter| letter.is_alphabetic()).collect();
        let mut flags = self.flags.get(&key).copied().unwrap_or(0);
        if letters.len() <= 5 && letters.iter().all(|letter| letter.is_uppercase()) {
            flags |= Entry::UPPER;
        }
        if matches!(kind, EntryKind::Title | EntryKind::Thing | EntryKind::Elsewhere) {
            flags |= Entry::ANY_CASE;
        }
        let entry = Entry { kind, index, flags };
        let kept = self.keys.entry(key).or_insert(entry);
        if entry.kind < kept.kind {
            *kept = entry;
        }
        Ok(())
    }
}

/// The cautions by key.
fn flags(cautions: &Cautions) -> BTreeMap<Vec<u8>, u8> {
    let mut flags = BTreeMap::new();
    let lists = [
        (Entry::PERSON, &cautions.person),
        (Entry::WORD, &cautions.word),
        (Entry::OTHER, &cautions.elsewhere),
        (Entry::GIVEN, &cautions.given),
    ];
    for (flag, list) in lists {
        for name in list {
            *flags.entry(fold::key(name)).or_insert(0) |= flag;
        }
    }
    flags
}

/// The lists as Rust source.
fn source(
    countries: &BTreeMap<String, Country>,
    regions: &BTreeMap<String, Vec<String>>,
) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    writeln!(out, "static COUNTRIES: &[(&str, &str)] = &[")?;
    for (code, country) in countries {
        writeln!(out, "    ({code:?}, {:?}),", country.en)?;
    }
    writeln!(out, "];\nstatic REGIONS: &[&str] = &[")?;
    for label in regions.keys() {
        writeln!(out, "    {label:?},")?;
    }
    writeln!(
        out,
        "];\n/// A name that the text must settle.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Ambiguous {{"
    )?;
    for (_, variant, doc) in AMBIGUOUS {
        writeln!(out, "    /// {doc}.\n    {variant},")?;
    }
    writeln!(out, "}}\nimpl Ambiguous {{\n    /// All of them, by number.\n    pub const ALL: &'static [Self] = &[")?;
    for (_, variant, _) in AMBIGUOUS {
        writeln!(out, "        Self::{variant},")?;
    }
    writeln!(out, "    ];\n}}")?;
    Ok(out)
}

fn number(index: usize) -> Result<u16, Box<dyn Error>> {
    let index = u16::try_from(index)?;
    if index >= Entry::NONE { Err("the gazetteer's tables are too long for their index".into()) } else { Ok(index) }
}

fn table<T: for<'de> Deserialize<'de>>(tables: &Path, name: &str) -> Result<T, Box<dyn Error>> {
    let path = tables.join(name);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}

//! Tables of the page: known phrases, news agencies, outlets, each sorted for binary search.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Writes the Rust source of the tables in `assets` into the folder `out`.
pub fn write(assets: &Path, out: &Path) {
    let mut known = String::new();
    phrases(&read(&assets.join("phrases.tsv")), &mut known);
    std::fs::write(out.join("phrases.rs"), known).expect("OUT_DIR can be written");
    let mut press = String::new();
    names(&read(&assets.join("agencies.tsv")), "AGENCIES", &mut press);
    outlets(&read(&assets.join("outlets.tsv")), &mut press);
    std::fs::write(out.join("press.rs"), press).expect("OUT_DIR can be written");
}

/// A table's rows: comments and blank lines left out, columns split at tabs.
fn read(path: &Path) -> Vec<Vec<String>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// `PHRASES`, sorted by phrase.
fn phrases(rows: &[Vec<String>], out: &mut String) {
    let mut table = BTreeMap::new();
    for row in rows {
        let [kind, place, trust, opens, phrase] = row.as_slice() else {
            panic!("assets/phrases.tsv: five columns wanted: {row:?}");
        };
        let normal = phrase.split(' ').collect::<Vec<_>>().join(" ");
        assert!(phrase == &normal && !phrase.contains("  "), "assets/phrases.tsv: not in normal form: {phrase:?}");
        let entry = format!(
            "Phrase {{ words: {phrase:?}, kind: Kind::{}, place: Anchor::{}, weak: {}, opens: Opens::{} }},",
            camel(kind),
            camel(place),
            trust == "weak",
            camel(opens),
        );
        table.insert((phrase.clone(), place.clone()), entry);
    }
    out.push_str("/// Known phrases of publishing systems, sorted by phrase.\npub static PHRASES: &[Phrase] = &[\n");
    for entry in table.values() {
        let _ = writeln!(out, "    {entry}");
    }
    out.push_str("];\n");
}

/// A sorted list of (form, name) pairs: the first column is the name, the others its forms.
fn names(rows: &[Vec<String>], table: &str, out: &mut String) {
    let mut forms = BTreeMap::new();
    for row in rows {
        for form in row.iter().skip(1) {
            forms.entry(form.clone()).or_insert_with(|| row[0].clone());
        }
    }
    pairs(&forms, table, out);
}

/// `OUTLET_NAMES` by folded name, `OUTLET_DOMAINS` by domain.
fn outlets(rows: &[Vec<String>], out: &mut String) {
    let (mut by_name, mut by_domain) = (BTreeMap::new(), BTreeMap::new());
    for row in rows {
        let folded = row[0].to_lowercase();
        let folded = folded.strip_prefix("the ").unwrap_or(&folded).to_owned();
        by_name.entry(folded).or_insert_with(|| row[0].clone());
        for domain in row.iter().skip(1) {
            by_domain.entry(domain.clone()).or_insert_with(|| row[0].clone());
        }
    }
    pairs(&by_name, "OUTLET_NAMES", out);
    pairs(&by_domain, "OUTLET_DOMAINS", out);
}

/// Writes one sorted table of pairs.
fn pairs(map: &BTreeMap<String, String>, table: &str, out: &mut String) {
    let _ = writeln!(out, "/// Key and name, sorted by key.\npub static {table}: &[(&str, &str)] = &[");
    for (key, name) in map {
        let _ = writeln!(out, "    ({key:?}, {name:?}),");
    }
    out.push_str("];\n");
}

/// "section-label" as "SectionLabel".
fn camel(code: &str) -> String {
    code.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}

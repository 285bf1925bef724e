//! Compiles the word files of the interface: `assets/words/*.ftl` become typed functions and one table per language; and
//! makes a table of the committed limits of accuracy.

use dateline_catalogue::{compile, marks};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

/// The languages; the first is the one the others must match.
const TAGS: [&str; 3] = ["en", "ko", "ja"];
/// What may not be fallen below, as `dateline eval --write-limits` writes it.
const ACCURACY: &str = "tests/limits/accuracy.toml";

fn main() -> Result<(), Box<dyn Error>> {
    // Set by `cargo xtask dist`, which cuts the program into parts (`src/lazy.rs`) and for that needs its relocations.
    println!("cargo::rerun-if-env-changed=DATELINE_SPLIT");
    println!("cargo::rustc-check-cfg=cfg(split)");
    let for_browsers = std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    if for_browsers && std::env::var_os("DATELINE_SPLIT").is_some() {
        println!("cargo::rustc-cfg=split");
        println!("cargo::rustc-link-arg-bin=dateline-app=--emit-relocs");
    }
    let folder = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").ok_or("run by cargo")?).join("assets/words");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("run by cargo")?);
    println!("cargo::rerun-if-changed={}", folder.display());
    if let Err(faults) = write(&folder, &out)? {
        for fault in faults {
            println!("cargo::error={fault}");
        }
    }
    Ok(())
}

fn write(folder: &Path, out: &Path) -> Result<Result<(), Vec<String>>, Box<dyn Error>> {
    let mut files = Vec::new();
    for tag in TAGS {
        let name = format!("{tag}.ftl");
        let text =
            std::fs::read_to_string(folder.join(&name)).map_err(|error| format!("assets/words/{name}: {error}"))?;
        files.push((tag, text));
    }
    let compiled = match compile::compile(&files) {
        Ok(compiled) => compiled,
        Err(faults) => return Ok(Err(faults)),
    };
    for (tag, table) in &compiled.tables {
        if tag == TAGS[0] {
            let entries: Vec<_> = table.split(marks::NEXT).collect();
            let (first, later) = entries.split_at(compiled.first.min(entries.len()));
            std::fs::write(out.join("first.words"), first.join(&marks::NEXT.to_string()))?;
            std::fs::write(out.join("later.words"), later.join(&marks::NEXT.to_string()))?;
        } else {
            std::fs::write(out.join(format!("{tag}.pack")), compiled.pack(table, &countries(folder, tag)?))?;
        }
    }
    std::fs::write(out.join("words.rs"), &compiled.functions)?;
    std::fs::write(out.join("accuracy.rs"), accuracy()?)?;
    Ok(Ok(()))
}

/// The committed limits of accuracy as a table: set, set and figure in letters and hyphens, so many of a thousand.
fn accuracy() -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={ACCURACY}");
    let text = std::fs::read_to_string(ACCURACY).map_err(|error| format!("{ACCURACY}: {error}"))?;
    let sets: BTreeMap<String, BTreeMap<String, f64>> =
        toml::from_str(&text).map_err(|error| format!("{ACCURACY}: {error}"))?;
    let mut table = "const LIMITS: &[Limit] = &[\n".to_owned();
    for (set, figures) in &sets {
        for (figure, share) in figures {
            let parts = figure.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
            let code = parts.fold(set.clone(), |code, part| format!("{code}-{}", part.to_ascii_lowercase()));
            let share = (share * 1000.0).floor();
            table += &format!("    Limit {{ set: {set:?}, code: {code:?}, share: {share} }},\n");
        }
    }
    Ok(table + "];\n")
}

/// The names of countries in a language, by ISO 3166 code.
fn countries(folder: &Path, tag: &str) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let name = format!("countries.{tag}.toml");
    let text = std::fs::read_to_string(folder.join(&name)).map_err(|error| format!("assets/words/{name}: {error}"))?;
    Ok(toml::from_str(&text).map_err(|error| format!("assets/words/{name}: {error}"))?)
}

//! The table of outside facts: meetings and games that recur, and when each was held.

use serde::Deserialize;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    series: Vec<Series>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Series {
    name: String,
    /// For people who edit the table.
    source: String,
    events: Vec<Event>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    place: String,
    from: String,
    to: String,
}

/// Writes `assets/facts.toml` as a Rust table into `out`.
pub fn write(assets: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let path = assets.join("facts.toml");
    println!("cargo::rerun-if-changed={}", path.display());
    let facts: Facts =
        toml::from_str(&std::fs::read_to_string(&path)?).map_err(|error| format!("facts.toml: {error}"))?;
    let mut code = String::from("static SERIES: &[Series] = &[\n");
    for series in &facts.series {
        if !series.source.starts_with("https://") {
            return Err(format!("facts.toml: {:?} wants a source", series.name).into());
        }
        writeln!(code, "Series {{ name: {:?}, events: &[", series.name)?;
        for event in &series.events {
            let (from, to) = (day(&event.from)?, day(&event.to)?);
            writeln!(code, "Event {{ place: {:?}, from: {from}, to: {to} }},", event.place)?;
        }
        code.push_str("] },\n");
    }
    code.push_str("];\n");
    std::fs::write(out.join("facts.rs"), code)?;
    Ok(())
}

/// `YYYY-MM-DD` as a Rust expression.
fn day(text: &str) -> Result<String, Box<dyn Error>> {
    let parts: Vec<i16> = text.split('-').map(str::parse).collect::<Result<_, _>>()?;
    match parts[..] {
        [year, month @ 1..=12, day @ 1..=31] => Ok(format!("date({year}, {month}, {day})")),
        _ => Err(format!("facts.toml: no day: {text:?}").into()),
    }
}

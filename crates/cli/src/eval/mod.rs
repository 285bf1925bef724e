//! `dateline eval`: how much of what is read is right, measured against annotations made by hand.
//!
//! ```text
//! gold      five articles annotated in full            --gold DIR
//! wikinews  295 articles with their day, from 2019-20  --data DIR/wikinews
//! pages     the same within the furniture of pages     --data DIR/wikinews
//! gum       24 articles with dates, quotes, captions   --data DIR/gum
//! field     509 small cases of every reading           --data DIR/field
//! topics    1,094 articles of five classes             --data DIR/topics
//! web       610 saved pages, and text made of them     --data DIR/pages
//! events    acts between states, on three of the sets  --data DIR/plover, wikinews; --gold DIR
//! ```
//!
//! The folders are not part of the project; a set that is not there is skipped. `tests/limits/accuracy.toml` holds
//! the figures below which the tests fail, and `docs/method.md` shows them.

mod events;
mod field;
mod gold;
mod gum;
pub mod limits;
pub mod page;
mod pages;
mod same_event;
mod table;
mod things;
mod topics;
mod web;
mod wikinews;

pub use table::{Figure, Table};

use crate::args::Eval;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where everything is that is measured, or measured against.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The project.
    pub root: PathBuf,
    /// The articles annotated in full.
    pub gold: PathBuf,
    /// The larger sets.
    pub data: PathBuf,
}

impl Inputs {
    /// The usual places around the project at `root`.
    #[must_use]
    pub fn around(root: &Path) -> Self {
        Self { root: root.to_owned(), gold: root.join("../shared/gold"), data: root.join("../shared/data") }
    }
}

/// One set: its table, or the folder that is not there.
#[derive(Clone, Debug)]
pub enum Set {
    /// It was measured.
    Measured(Table),
    /// Name of the set, and what is missing.
    Skipped(&'static str, String),
}

/// Measures every set whose folder is there, or the one that is named `only`.
///
/// # Errors
/// Where a file of a set that is there cannot be read or does not follow its format.
pub fn measure(places: &Inputs, only: Option<&str>) -> Result<Vec<Set>, String> {
    let mut sets = Vec::new();
    for (name, folder, measure) in [
        ("gold", places.gold.clone(), gold::measure as fn(&Inputs) -> Result<Table, String>),
        ("wikinews", places.data.join("wikinews"), wikinews::measure),
        ("pages", places.data.join("wikinews"), pages::measure),
        ("gum", places.data.join("gum"), gum::measure),
        ("field", places.data.join("field"), field::measure),
        ("topics", places.data.join("topics"), topics::measure),
        ("web", places.data.join("pages"), web::measure),
        ("events", places.data.join("plover"), events::measure),
    ] {
        if only.is_some_and(|only| only != name) {
            continue;
        }
        sets.push(match folder.is_dir() {
            true => Set::Measured(measure(places)?),
            false => Set::Skipped(name, folder.display().to_string()),
        });
    }
    Ok(sets)
}

/// Prints the tables; whether everything could be read. Fails only where `out` does.
pub fn run(options: &Eval, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<bool> {
    let mut say = |message: &str| {
        let _ = writeln!(err, "dateline: {message}");
    };
    let mut places = Inputs::around(&project_root());
    if let Some(gold) = &options.gold {
        places.gold.clone_from(gold);
    }
    if let Some(data) = &options.data {
        places.data.clone_from(data);
    }
    let sets = match measure(&places, options.set.as_deref()) {
        Ok(sets) => sets,
        Err(message) => {
            say(&message);
            return Ok(false);
        }
    };
    for set in &sets {
        match set {
            Set::Measured(table) => {
                writeln!(out, "{table}")?;
                if options.errors {
                    for miss in &table.misses {
                        writeln!(out, "  {miss}")?;
                    }
                    writeln!(out)?;
                }
            }
            Set::Skipped(name, folder) => writeln!(out, "{name}: skipped, {folder} is not there\n")?,
        }
    }
    if let Some(path) = &options.json {
        let json = table::json(&sets);
        if let Err(error) = crate::whole::write(path, json.as_bytes()) {
            say(&format!("{}: {error}", path.display()));
            return Ok(false);
        }
    }
    if options.write_limits {
        let path = limits::path(&places.root);
        let written = limits::read(&path)
            .and_then(|old| limits::write(&path, &old, &sets))
            .and_then(|()| page::write(&page::path(&places.root), &limits::read(&path)?));
        if let Err(message) = written {
            say(&message);
            return Ok(false);
        }
        writeln!(out, "limits written to {}", path.display())?;
    }
    Ok(true)
}

/// The nearest folder above the working one that holds the workspace; else the working one.
fn project_root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let is_root = |folder: &&Path| folder.join("crates/model").is_dir() && folder.join("Cargo.toml").is_file();
    here.ancestors().find(is_root).unwrap_or(&here).to_owned()
}

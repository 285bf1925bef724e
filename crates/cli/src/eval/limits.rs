//! The committed limits: figures may rise freely; one that falls must be lowered here on purpose.

use super::Set;
use crate::whole;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Set, field, and the least that the figure may be.
pub type Limits = BTreeMap<String, BTreeMap<String, f64>>;

const HEAD: &str = "\
# The least that each figure of `dateline eval` may be: F1, or a share of cases, cut to four places.
# A change that lowers a figure fails the tests until this file is changed, which
# `dateline eval --write-limits` does, on purpose.
";

/// Where the limits are.
#[must_use]
pub fn path(root: &Path) -> PathBuf {
    root.join("tests/limits/accuracy.toml")
}

/// Reads the limits; none where there is no file.
///
/// # Errors
/// Where the file cannot be read or is not of its format.
pub fn read(path: &Path) -> Result<Limits, String> {
    if !path.exists() {
        return Ok(Limits::new());
    }
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes what `sets` reach as the new limits; those of sets that were skipped stay as in `old`.
///
/// # Errors
/// Where the file cannot be written.
pub fn write(path: &Path, old: &Limits, sets: &[Set]) -> Result<(), String> {
    let mut limits = old.clone();
    for set in sets {
        let Set::Measured(table) = set else { continue };
        let reached = table.rows.iter().filter_map(|(field, figure)| Some((field.clone(), cut(figure.limited()?))));
        limits.insert(table.name.to_owned(), reached.collect());
    }
    let body = toml::to_string(&limits).map_err(|error| error.to_string())?;
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| whole::write(path, format!("{HEAD}\n{body}").as_bytes()))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// Down to four places, so that a figure always reaches its own limit.
fn cut(figure: f64) -> f64 {
    (figure * 10_000.0).floor() / 10_000.0
}

/// What falls short: a sentence for each figure below its limit, and for each limit without a figure.
#[must_use]
pub fn shortfalls(limits: &Limits, sets: &[Set]) -> Vec<String> {
    let mut short = Vec::new();
    for set in sets {
        let Set::Measured(table) = set else { continue };
        for (field, limit) in limits.get(table.name).into_iter().flatten() {
            let row = table.rows.iter().find(|(own, _)| own == field);
            match row.and_then(|(_, figure)| figure.limited()) {
                Some(figure) if figure >= *limit => {}
                Some(figure) => short.push(format!("{}: {field}: {figure:.4}, its limit is {limit}", table.name)),
                None => short.push(format!("{}: {field}: not measured any more, its limit is {limit}", table.name)),
            }
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::super::Table;
    use super::*;

    fn set(right: usize, missed: usize) -> Set {
        let mut table = Table::new("gold");
        table.add("people", right, 0, missed);
        table.note("median", 3.0);
        Set::Measured(table)
    }

    #[test]
    fn a_figure_that_falls_is_named_and_one_that_rises_is_not() {
        let folder = std::env::temp_dir().join(format!("dateline-limits-{}", std::process::id()));
        let path = path(&folder);
        write(&path, &Limits::new(), &[set(2, 1)]).expect("written");
        let limits = read(&path).expect("read");
        fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(limits["gold"].keys().collect::<Vec<_>>(), ["people"]);
        assert_eq!(shortfalls(&limits, &[set(2, 1)]), [""; 0]);
        assert_eq!(shortfalls(&limits, &[set(3, 1)]), [""; 0]);
        assert_eq!(shortfalls(&limits, &[set(1, 1)]), ["gold: people: 0.6667, its limit is 0.8"]);
        assert_eq!(shortfalls(&limits, &[Set::Measured(Table::new("gold"))]).len(), 1);
        assert_eq!(shortfalls(&limits, &[Set::Skipped("gold", String::new())]), [""; 0]);
    }
}

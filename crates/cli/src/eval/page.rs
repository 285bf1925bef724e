//! The table of limits on the page of method, `docs/method.md`: written with the limits, so that the two never differ.

use super::limits::Limits;
use crate::whole;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands above the table.
const OPENS: &str = "<!-- limits -->\n";
/// What stands below it.
const CLOSES: &str = "<!-- /limits -->\n";

/// Where the page is.
#[must_use]
pub fn path(root: &Path) -> PathBuf {
    root.join("docs/method.md")
}

/// The limits as a table in Markdown, cut to three places.
fn table(limits: &Limits) -> String {
    let mut table = "| set | figure | at least |\n|---|---|---|\n".to_owned();
    for (set, fields) in limits {
        for (field, limit) in fields {
            // The small number makes up for what a decimal fraction loses in binary.
            let cut = (limit * 1000.0 + 1e-6).floor() / 1000.0;
            let _ = writeln!(table, "| {set} | {field} | {cut:.3} |");
        }
    }
    table
}

/// The page `text` with the table that `limits` make; `None` where it has no place for one.
#[must_use]
pub fn with_limits(text: &str, limits: &Limits) -> Option<String> {
    let (before, rest) = text.split_once(OPENS)?;
    let (_, after) = rest.split_once(CLOSES)?;
    Some(format!("{before}{OPENS}{}{CLOSES}{after}", table(limits)))
}

/// Puts the table into the page at `path`; a page that is not there is left alone.
///
/// # Errors
/// Where the page cannot be read or written, or has no place for the table.
pub fn write(path: &Path, limits: &Limits) -> Result<(), String> {
    if !path.exists() {
        return Ok(());
    }
    let place = |error: std::io::Error| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(place)?;
    let text = with_limits(&text, limits).ok_or_else(|| {
        format!("{}: no place for the table of limits, between {OPENS:?} and {CLOSES:?}", path.display())
    })?;
    whole::write(path, text.as_bytes()).map_err(place)
}

//! The service worker of the site in `dist/`: what it keeps is what was built.

use crate::command::{Result, root};
use dateline_site::offline::{SCRIPT, script};
use dateline_site::single::SINGLE;
use std::fs;

/// Files of the site that nobody needs without a network: each is asked for by name, and large or for those who build.
const LEFT_OUT: [&str; 4] = [SCRIPT, SINGLE, "design.html", "design.css"];

/// Writes the script.
pub fn run() -> Result {
    let dist = root().join("dist");
    let entries = fs::read_dir(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let mut files = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() && !LEFT_OUT.contains(&name.as_str()) {
            let bytes = fs::read(entry.path()).map_err(|error| format!("{name}: {error}"))?;
            files.push((name, bytes));
        }
    }
    files.sort();
    let path = dist.join(SCRIPT);
    fs::write(&path, script(&files)?).map_err(|error| format!("{}: {error}", path.display()))
}

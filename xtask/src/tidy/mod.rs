//! `cargo xtask tidy`: the sources against the rules of the house, which no lint knows.
//!
//! * No circle of imports between files, but for parent and child modules.
//! * No source file over 500 lines, none without a `//!`.
//! * The browser is called below `src/platform/` only.
//! * What is fetched is named by a lock: see `supply.rs`.
//!
//! What breaks a rule today stands in `tests/limits/tidy.toml`. That list may only become shorter: an entry that is not
//! needed any more is an error too.

mod circles;
mod crates;
mod files;
mod resolve;
mod supply;

use crate::command::{Result, root};
use circles::Imports;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What may break a rule, for now.
const LIMITS: &str = "tests/limits/tidy.toml";
/// Folders that hold nothing of ours.
const NOT_OURS: [&str; 4] = ["target", "dist", "node_modules", "artifacts"];

/// The committed list of what is still allowed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    /// How many files import each other in circles.
    circles: usize,
    /// Files over the limit of lines.
    long: Vec<String>,
    /// Files that do not say what they are for.
    silent: Vec<String>,
    /// Files that call the browser from elsewhere than `src/platform/`.
    browser: Vec<String>,
}

/// The project's own text files by their path from the root, with `/` between folders.
type Sources = BTreeMap<String, String>;

/// Fails with all that breaks a rule and is not in the list.
pub fn run() -> Result {
    let text = std::fs::read_to_string(root().join(LIMITS)).map_err(|error| format!("{LIMITS}: {error}"))?;
    let limits: Limits = toml::from_str(&text).map_err(|error| format!("{LIMITS}: {error}"))?;
    let sources = sources(&root())?;
    let mut problems = files::check(&sources, &limits);
    problems.extend(supply::check(&sources));
    problems.extend(check_circles(&imports(&sources)?, limits.circles));
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Prints the circles of imports.
pub fn print() -> Result {
    let imports = imports(&sources(&root())?)?;
    let circles = imports.circles();
    for circle in &circles {
        println!("{} files in a circle, each with the files of the circle that it imports:", circle.len());
        for (from, to, names) in imports.within(circle) {
            println!("  {from} -> {to}: {}", names.join(", "));
        }
    }
    println!("{} files import each other in circles.", circles.iter().map(Vec::len).sum::<usize>());
    Ok(())
}

/// Holds the number of files in circles to the ceiling.
fn check_circles(imports: &Imports, ceiling: usize) -> Option<String> {
    let circles = imports.circles();
    let number = circles.iter().map(Vec::len).sum::<usize>();
    if number > ceiling {
        let names: Vec<_> = circles.iter().map(|circle| format!("  {}", circle.join(", "))).collect();
        return Some(format!(
            "{number} files import each other in circles; {ceiling} may ({LIMITS}). 'cargo xtask tidy --print' says by \
             which names:\n{}",
            names.join("\n")
        ));
    }
    let lower = || format!("{LIMITS}: circles = {ceiling}, but only {number} are: write that, so that it stays so.");
    (number < ceiling).then(lower)
}

/// What the files of all packages import of each other.
fn imports(sources: &Sources) -> Result<Imports> {
    let mut imports = Imports::default();
    for target in crates::targets()? {
        let module_tree = crates::read(&target, &|path| sources.get(path).cloned())?;
        resolve::imports(&module_tree, &mut imports);
    }
    Ok(imports)
}

/// Reads all text files below `folder`.
fn sources(folder: &Path) -> Result<Sources> {
    let mut sources = Sources::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries = std::fs::read_dir(&next).map_err(|error| format!("{}: {error}", next.display()))?;
        for entry in entries.flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            // `.git`, `.tools` and the like are not ours; settings of cargo and workflows are.
            let hidden = name.starts_with('.') && !matches!(name.as_str(), ".cargo" | ".github" | ".ci");
            if hidden || NOT_OURS.contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if let (Ok(text), Ok(name)) = (std::fs::read_to_string(&path), path.strip_prefix(folder)) {
                sources.insert(name.to_string_lossy().replace('\\', "/"), text);
            }
        }
    }
    Ok(sources)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ceiling(number: usize) -> Option<String> {
        let mut imports = Imports::default();
        for (from, to) in [("a.rs", "b.rs"), ("b.rs", "a.rs")] {
            imports.add((from, &[from]), (to, &[to]), "f");
        }
        check_circles(&imports, number)
    }

    #[test]
    fn the_number_of_files_in_circles_may_only_go_down() {
        assert_eq!(ceiling(2), None);
        assert!(ceiling(1).is_some_and(|error| error.contains("2 files import") && error.contains("a.rs, b.rs")));
        assert!(ceiling(3).is_some_and(|error| error.contains("circles = 3, but only 2 are")));
    }
}

//! `cargo xtask size`: what a first visit loads, gzipped as a static host sends it, against committed limits.
//!
//! A file counts when the page names it, or when a counted script or style sheet does; that is what a
//! browser asks for until the articles can be used. The browser tests check that it asks for nothing else.
//! The words of languages other than English, of which a browser asks for one at most, are counted by themselves, and so
//! is the worker, which comes when the page can be used and checks what it shows, with what reads a person's own files.

use crate::command::{Result, root};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// How the names of the worker's files start.
const WORKER: &str = "worker-";
/// How the name of the module starts that reads a person's files; a browser asks for it when somebody brings some.
const INTAKE: &str = "intake-";
/// How the names of the program's parts start that are not on the first screen.
const PART: &str = "part-";
/// How the names of the files with the words of a language start; a browser asks for the one that it shows.
const WORDS: &str = "words-";
/// Where the limits stand.
const LIMITS: &str = "tests/limits/size.toml";

/// Prints the sizes; fails where one is past its limit.
pub fn run() -> Result {
    let files = read_folder(&root().join("dist"))?;
    let (words, here): (Vec<_>, Vec<_>) = named(&files).into_iter().partition(|name| name.starts_with(WORDS));
    let (parts, here): (Vec<_>, Vec<_>) = here.into_iter().partition(|name| name.starts_with(PART));
    let (intake, here): (Vec<_>, Vec<_>) = here.into_iter().partition(|name| name.starts_with(INTAKE));
    let (after, first): (Vec<_>, Vec<_>) = here.into_iter().partition(|name| name.starts_with(WORKER));
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    println!("First load, gzipped, of the site in dist/:");
    let total = print(&files, &first, |kind, size| *sizes.entry(kind).or_default() += size)?;
    sizes.insert("total", total);
    println!("Then, when the page can be used, the parts of the program that are not on the first screen:");
    sizes.insert("parts", print(&files, &parts, |_, _| ())?);
    println!("And, beside the page, the worker:");
    sizes.insert("worker", print(&files, &after, |_, _| ())?);
    println!("When somebody brings articles of their own:");
    sizes.insert("intake", print(&files, &intake, |_, _| ())?);
    println!("In another language than English, one of:");
    let mut most = 0;
    for name in &words {
        let size = gzipped(&files[name])?;
        println!("  {size:>8}  {name}");
        most = most.max(size);
    }
    sizes.insert("words", most);
    check(&sizes)
}

/// Prints the size of each file in `names` and of all; each one's goes to `count`.
fn print(
    files: &BTreeMap<String, Vec<u8>>,
    names: &[String],
    mut count: impl FnMut(&'static str, usize),
) -> Result<usize> {
    let mut total = 0;
    for name in names {
        let size = gzipped(&files[name])?;
        total += size;
        count(kind_of(name.rsplit('.').next().unwrap_or("")), size);
        println!("  {size:>8}  {name}");
    }
    println!("  {total:>8}  in all");
    Ok(total)
}

/// The limit's name for a file extension.
fn kind_of(extension: &str) -> &'static str {
    match extension {
        "wasm" => "wasm",
        "js" => "js",
        "css" => "css",
        "html" => "html",
        "dateline" => "bundle",
        _ => "other",
    }
}

/// Compares `sizes` with the committed limits.
fn check(sizes: &BTreeMap<&str, usize>) -> Result {
    let text = std::fs::read_to_string(root().join(LIMITS)).map_err(|error| format!("{LIMITS}: {error}"))?;
    let limits: toml::Table = text.parse().map_err(|error| format!("{LIMITS}: {error}"))?;
    let mut broken = Vec::new();
    for (name, limit) in &limits {
        let limit = limit.as_integer().and_then(|limit| usize::try_from(limit).ok());
        let limit = limit.ok_or_else(|| format!("{LIMITS}: {name} must be a number of bytes."))?;
        let size = sizes.get(name.as_str()).copied().unwrap_or(0);
        println!("  {name}: {size} of {limit} bytes");
        if size > limit {
            broken.push(format!("{name} is {size} bytes, {} past its limit of {limit}", size - limit));
        }
    }
    if broken.is_empty() {
        Ok(())
    } else {
        Err(format!("{}.\nMake it smaller, or raise the limit in {LIMITS} on purpose.", broken.join("; ")))
    }
}

/// The names of all files that a first visit loads, the worker's among them.
fn named(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut found = vec!["index.html".to_owned()];
    let mut at = 0;
    while let Some(name) = found.get(at).cloned() {
        at += 1;
        let is_text = ["html", "js", "css"].iter().any(|extension| name.ends_with(extension));
        let text = files.get(&name).filter(|_| is_text).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
        for other in files.keys() {
            let file = other.rsplit('/').next().unwrap_or(other);
            // Other pages are links, not parts of this one.
            if !other.ends_with(".html") && !found.contains(other) && text.contains(file) {
                found.push(other.clone());
            }
        }
    }
    found.retain(|name| files.contains_key(name));
    found
}

/// The length of `bytes` after gzip at the level that static hosts use.
fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).map_err(|error| error.to_string())?;
    Ok(encoder.finish().map_err(|error| error.to_string())?.len())
}

/// Every file below `folder`, by its path there.
fn read_folder(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries = std::fs::read_dir(&next).map_err(|error| format!("{}: {error}", next.display()))?;
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(name) = path.strip_prefix(folder) {
                let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                files.insert(name.to_string_lossy().replace('\\', "/"), bytes);
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_named(files: &[(&str, &str)], expect: &[&str]) {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        assert_eq!(named(&files), expect);
    }

    #[test]
    fn counts_what_the_page_and_its_parts_name() {
        check_named(
            &[
                ("index.html", "<script src=app-1.js><a href=list.html>"),
                ("app-1.js", "import './snippets/x/inline0.js'; fetch('app-1_bg.wasm')"),
                ("app-1_bg.wasm", ""),
                ("snippets/x/inline0.js", ""),
                ("list.html", "late.css"),
                ("late.css", ""),
                ("unused.png", ""),
            ],
            &["index.html", "app-1.js", "app-1_bg.wasm", "snippets/x/inline0.js"],
        );
        check_named(&[("list.html", "")], &[]);
    }
}

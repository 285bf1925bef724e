//! A corpus folder on disk: which files are articles, what stands beside them.
//!
//! ```text
//! seeds/
//!   corpus.toml     title, description, credits, contact, licence, starters
//!   topics.toml     this corpus's topics
//!   NAME.txt        an article; sub-folders are allowed
//!   NAME.toml       corrections to it
//!   lessons/ *.md   for people; not packed
//! ```

use crate::settings;
use dateline_core::article::Warning;
use dateline_core::source::{Bundle, CorpusInfo, Sidecar, Source, TopicRule};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Files larger than this are packed, and named as a problem: an article is rarely beyond 100 kB.
const LARGE: usize = 5_000_000;

/// Why nothing can be made of a path.
#[derive(Debug)]
pub enum Error {
    /// The system's reason, with the path.
    Io(PathBuf, io::Error),
    /// The folder holds no article.
    Empty(PathBuf),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Empty(path) => write!(
                f,
                "{}: there are no articles here; put at least one *.txt file in, one article per file, as UTF-8",
                path.display()
            ),
        }
    }
}

impl std::error::Error for Error {}

/// One article file.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path below the corpus folder, `/` between parts, without the extension.
    pub id: String,
    /// Where to read it.
    pub path: PathBuf,
}

/// The articles under a path.
#[derive(Debug, Default)]
pub struct Found {
    /// The corpus folder.
    pub root: PathBuf,
    /// The articles, sorted by id.
    pub files: Vec<File>,
    /// Sub-folders that could not be listed.
    pub unreadable: Vec<Error>,
    /// `NAME.toml` without `NAME.txt`.
    pub orphans: Vec<PathBuf>,
    /// Files whose names are reserved.
    pub reserved: Vec<PathBuf>,
}

/// Lists the articles under `path`, or the one that it is.
pub fn find(path: &Path) -> Result<Found, Error> {
    let about = fs::metadata(path).map_err(|error| Error::Io(path.to_owned(), error))?;
    if !about.is_dir() {
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let root = path.parent().unwrap_or(Path::new("")).to_owned();
        return Ok(Found { root, files: vec![File { id, path: path.to_owned() }], ..Found::default() });
    }
    let mut found = Found { root: path.to_owned(), ..Found::default() };
    let mut settings = BTreeSet::new();
    let mut folders = vec![(path.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = match list(&folder) {
            Ok(entries) => entries,
            Err(error) if prefix.is_empty() => return Err(Error::Io(folder, error)),
            Err(error) => {
                found.unreadable.push(Error::Io(folder, error));
                continue;
            }
        };
        for path in entries {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let id = format!("{prefix}{stem}");
            if name.starts_with('.') {
                continue;
            }
            if path.is_dir() {
                if !(prefix.is_empty() && name == "lessons") {
                    folders.push((path, format!("{prefix}{name}/")));
                }
            } else if has_extension(&path, "txt") {
                if is_reserved(&id) {
                    found.reserved.push(path);
                } else {
                    found.files.push(File { id, path });
                }
            } else if has_extension(&path, "toml") && !is_reserved(&id) {
                settings.insert((id, path));
            }
        }
    }
    found.files.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.path.cmp(&b.path)));
    let ids: BTreeSet<&str> = found.files.iter().map(|file| file.id.as_str()).collect();
    found.orphans = settings.into_iter().filter(|(id, _)| !ids.contains(id.as_str())).map(|(_, path)| path).collect();
    Ok(found)
}

/// `corpus.toml` and `topics.toml` describe the whole, so no article can bear these names.
fn is_reserved(id: &str) -> bool {
    matches!(id, "corpus" | "topics")
}

fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().and_then(OsStr::to_str).is_some_and(|own| own.eq_ignore_ascii_case(extension))
}

/// Reads an article and its side-car; what is wrong with the side-car goes to `problems`.
pub fn source(file: &File, problems: &mut Vec<Warning>) -> Result<Source, Error> {
    let raw = fs::read(&file.path).map_err(|error| Error::Io(file.path.clone(), error))?;
    let sidecar = settings_file::<Sidecar>(&file.path.with_extension("toml"), problems);
    Ok(Source { id: file.id.clone(), path: show(&file.path), raw, sidecar: settings::checked(sidecar, problems) })
}

/// A path as it stands in annotations and messages, `/` between parts on every system.
fn show(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// Reads a settings file; its defaults where there is none.
fn settings_file<T: for<'de> Deserialize<'de> + Default>(
    path: &Path,
    problems: &mut Vec<Warning>,
) -> settings::Read<T> {
    let place = show(path);
    match fs::read(path) {
        Ok(raw) => settings::read(&raw, &place, problems),
        Err(error) => {
            if error.kind() != io::ErrorKind::NotFound {
                problems.push(settings::problem(&place, None, &error.to_string()));
            }
            settings::Read::default()
        }
    }
}

/// The topic file's outer shape.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TopicFile {
    topic: Vec<TopicRule>,
}

/// The topics in force for a corpus folder: its own `topics.toml`, else the set in `assets/`.
pub fn topics(root: &Path, problems: &mut Vec<Warning>) -> Vec<TopicRule> {
    let own = root.join("topics.toml");
    let general = Path::new("assets/topics.toml");
    let path = if own.exists() { own.as_path() } else { general };
    settings_file::<TopicFile>(path, problems).value.topic
}

/// Everything that a site is made from: the folder as a bundle, and what is wrong with it (the same as
/// `Bundle::problems`, where the page shows it). Articles that cannot be read are left out and named.
pub fn load_corpus_folder(path: &Path) -> Result<(Bundle, Vec<Warning>), Error> {
    let found = find(path)?;
    if found.files.is_empty() {
        return Err(Error::Empty(path.to_owned()));
    }
    let mut problems = Vec::new();
    let info = settings_file::<CorpusInfo>(&path.join("corpus.toml"), &mut problems).value;
    let topics = topics(path, &mut problems);
    for error in &found.unreadable {
        problems.push(unreadable(error));
    }
    for orphan in &found.orphans {
        problems.push(settings::problem(&show(orphan), None, "There is no article of this name (NAME.txt) beside it."));
    }
    for reserved in &found.reserved {
        problems.push(Warning {
            code: "reserved-name".to_owned(),
            place: show(reserved),
            message: "The names corpus and topics are reserved; rename the article.".to_owned(),
        });
    }
    let mut sources = Vec::with_capacity(found.files.len());
    for file in &found.files {
        match source(file, &mut problems) {
            Ok(source) => {
                inspect(&source, &mut problems);
                sources.push(source);
            }
            Err(error) => problems.push(unreadable(&error)),
        }
    }
    let bundle = Bundle { info, topics, sources, problems: problems.clone() };
    Ok((bundle, problems))
}

fn unreadable(error: &Error) -> Warning {
    let (place, message) = match error {
        Error::Io(path, error) => (show(path), error.to_string()),
        Error::Empty(path) => (show(path), "empty folder".to_owned()),
    };
    Warning { code: "unreadable".to_owned(), place, message }
}

/// Names what is unusual about a file's bytes and is not the core's to warn of.
fn inspect(source: &Source, problems: &mut Vec<Warning>) {
    if source.raw.len() > LARGE {
        problems.push(Warning {
            code: "large".to_owned(),
            place: source.path.clone(),
            message: format!(
                "The file has {} MB; an article is rarely beyond 0.1 MB. Is it one article?",
                source.raw.len() / 1_000_000
            ),
        });
    }
}

//! A corpus folder on disk: which files are articles, what stands beside them.
//!
//! ```text
//! seeds/
//!   corpus.toml     title, description, credits, contact, licence, starters
//!   corpus.ko.toml  the same in another language of the interface, as far as it is translated
//!   topics.toml     this corpus's topics
//!   NAME.txt        an article; sub-folders are allowed
//!   NAME.toml       corrections to it
//!   lessons/ *.md   for people; not packed
//! ```

use crate::settings::{self, Settings};
use dateline_core::article::Warning;
use dateline_core::query::Language;
use dateline_core::source::{Bundle, CorpusInfo, Source, TopicFile, TopicRule};
use dateline_core::{bundle, text};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
    /// Files whose names are reserved, or taken by another file.
    pub unusable: Vec<PathBuf>,
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
                    found.unusable.push(path);
                } else {
                    found.files.push(File { id, path });
                }
            } else if has_extension(&path, "toml") && !is_reserved(&id) {
                settings.insert((id, path));
            }
        }
    }
    found.files.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.path.cmp(&b.path)));
    // NAME.txt and NAME.TXT.
    let mut last = None;
    let mut unique = Vec::with_capacity(found.files.len());
    for file in found.files.drain(..) {
        if last.as_ref() == Some(&file.id) {
            found.unusable.push(file.path);
        } else {
            last = Some(file.id.clone());
            unique.push(file);
        }
    }
    found.files = unique;
    let ids: BTreeSet<&str> = found.files.iter().map(|file| file.id.as_str()).collect();
    found.orphans = settings.into_iter().filter(|(id, _)| !ids.contains(id.as_str())).map(|(_, path)| path).collect();
    Ok(found)
}

/// `corpus.toml`, its translations and `topics.toml` describe the whole, so no article can bear these names.
fn is_reserved(id: &str) -> bool {
    let translation = id.strip_prefix("corpus.").and_then(Language::of_code);
    matches!(id, "corpus" | "topics") || translation.is_some()
}

/// What the owner of the corpus folder at `path` says about it in `language`, and what is wrong with the file; nothing
/// where there is none.
#[must_use]
pub fn translation(path: &Path, language: Language) -> (CorpusInfo, Vec<Warning>) {
    let mut problems = Vec::new();
    let ids = find(path).map(|found| found.files).unwrap_or_default();
    let ids = ids.iter().map(|file| file.id.as_str()).collect();
    let name = format!("corpus.{}.toml", language.code());
    let read = |file: Settings<'_>, problems: &mut Vec<Warning>| settings::corpus(file, &ids, problems);
    let info = with_settings(&path.join(&name), &name, &mut problems, read);
    (info.unwrap_or_default(), problems)
}

fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().and_then(OsStr::to_str).is_some_and(|own| own.eq_ignore_ascii_case(extension))
}

/// Reads an article and its side-car; what is wrong with the side-car goes to `problems`. `path` is how the
/// article is called in messages.
pub fn source(file: &File, path: String, problems: &mut Vec<Warning>) -> Result<Source, Error> {
    let raw = fs::read(&file.path).map_err(|error| Error::Io(file.path.clone(), error))?;
    let place = Path::new(&path).with_extension("toml");
    let sidecar = with_settings(&file.path.with_extension("toml"), &show(&place), problems, settings::sidecar);
    Ok(Source { id: file.id.clone(), path, raw, sidecar: sidecar.unwrap_or_default(), pre_read: None })
}

/// A path as it stands in annotations and messages, `/` between parts on every system.
#[must_use]
pub fn show(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// Reads a settings file by `read`; `None` where there is none, or none that is text.
fn with_settings<T>(
    path: &Path,
    place: &str,
    problems: &mut Vec<Warning>,
    read: impl FnOnce(Settings<'_>, &mut Vec<Warning>) -> T,
) -> Option<T> {
    match fs::read(path) {
        Ok(raw) => Settings::open(&raw, place, problems).map(|settings| read(settings, problems)),
        Err(error) => {
            if error.kind() != io::ErrorKind::NotFound {
                problems.push(settings::problem(place, None, &error.to_string()));
            }
            None
        }
    }
}

/// The topics in force for a corpus folder: its own `topics.toml`, else the general set, or both where the
/// folder's file says `general = true`.
pub fn topics(root: &Path, name: &str, problems: &mut Vec<Warning>) -> Vec<TopicRule> {
    let own = with_settings(&root.join("topics.toml"), &format!("{name}topics.toml"), problems, settings::topics);
    if own.as_ref().is_some_and(|own| !own.general) {
        return TopicFile::in_force(own, TopicFile::default());
    }
    let place = "assets/topics.toml";
    let general = Settings::open(GENERAL.as_bytes(), place, problems).map(|file| settings::topics(file, problems));
    TopicFile::in_force(own, general.unwrap_or_default())
}

/// The general set for world news, built in so that the command works wherever it is run.
const GENERAL: &str = include_str!("../../../assets/topics.toml");

/// Everything that a site is made from: the folder as a bundle, and what is wrong with it (the same as
/// `Bundle::problems`, where the page shows it). Articles that cannot be read are left out and named; of articles that may
/// be shown as extracts only, the bundle holds no more than that.
///
/// # Errors
/// Where the folder cannot be listed, or holds no article at all.
pub fn load_corpus_folder(path: &Path) -> Result<(Bundle, Vec<Warning>), Error> {
    let found = find(path)?;
    if found.files.is_empty() || !path.is_dir() {
        return Err(Error::Empty(path.to_owned()));
    }
    // Named by the folder alone, so that the bundle is the same wherever it is built.
    let whole = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = whole.file_name().map(|name| format!("{}/", name.to_string_lossy())).unwrap_or_default();
    let relative = |path: &Path| format!("{name}{}", show(path.strip_prefix(&found.root).unwrap_or(path)));

    let mut problems = Vec::new();
    let topics = topics(path, &name, &mut problems);
    let ids: BTreeSet<&str> = found.files.iter().map(|file| file.id.as_str()).collect();
    let info =
        with_settings(&path.join("corpus.toml"), &format!("{name}corpus.toml"), &mut problems, |file, problems| {
            settings::corpus(file, &ids, problems)
        });
    let mut info = info.unwrap_or_default();
    if info.title.is_empty() {
        let message = "There is no title; write one: title = \"...\".";
        problems.push(settings::problem(&format!("{name}corpus.toml"), None, message));
        info.title = match ids.len() {
            1 => "One news article".to_owned(),
            count => format!("{count} news articles"),
        };
    }
    for error in &found.unreadable {
        problems.push(unreadable(error, relative));
    }
    for orphan in &found.orphans {
        problems.push(settings::problem(
            &relative(orphan),
            None,
            "There is no article of this name (NAME.txt) beside it.",
        ));
    }
    for file in &found.unusable {
        problems.push(Warning {
            code: "unusable-name".to_owned(),
            place: relative(file),
            message:
                "The file is left out: corpus and topics are reserved names, and no two articles can have one name."
                    .to_owned(),
        });
    }
    let mut sources = Vec::with_capacity(found.files.len());
    for file in &found.files {
        match source(file, relative(&file.path), &mut problems) {
            Ok(source) => {
                problems.extend(text::decode(&source.raw, &source.path).1);
                sources.push(source);
            }
            Err(error) => problems.push(unreadable(&error, relative)),
        }
    }
    let bundle = bundle::prepare(Bundle { info, topics, sources, problems: problems.clone(), ..Bundle::default() });
    Ok((bundle, problems))
}

fn unreadable(error: &Error, name: impl Fn(&Path) -> String) -> Warning {
    let (place, message) = match error {
        Error::Io(path, error) => (name(path), format!("The file cannot be read: {error}.")),
        Error::Empty(path) => (name(path), "The folder holds no article.".to_owned()),
    };
    Warning { code: "unreadable".to_owned(), place, message }
}

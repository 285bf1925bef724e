//! A corpus folder on disk: which files are articles, what stands beside them.
//!
//! ```text
//! seeds/
//!   corpus.toml     title, description, credits, contact, licence, starters
//!   corpus.ko.toml  the same in another language of the interface, as far as it is translated
//!   topics.toml     this corpus's topics, and other names of its people
//!   NAME.txt        an article, or several, in one of the formats of `dateline-intake`; sub-folders are allowed
//!   NAME.zip        such files, with their side-cars
//!   NAME.toml       corrections to it, or to all of them
//!   glossary.toml   terms that lessons explain
//!   lessons/ *.md   lessons, NAME.LANGUAGE.md; a file of the site beside the bundle
//! ```

mod archive;
mod file;
mod find;

pub use file::{LARGEST, Unread, read};
pub use find::{ArticleFile, Listing, Refusal, Refused, find};

use crate::names;
use crate::settings::{self, CorpusFile, Settings};
use crate::starters;
use crate::terminal::printable;
use dateline_model::article::{Show, Warning};
use dateline_model::query::{self, Language};
use dateline_model::source::{Bundle, CorpusInfo, NameRule, Sidecar, Source, TopicRule};
use dateline_settings::topic_file;
use dateline_text as text;
use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why nothing can be made of a path.
#[derive(Debug)]
pub enum Error {
    /// The system's reason, with the path.
    Io(PathBuf, io::Error),
    /// A file is not read, and why.
    Unread(PathBuf, Unread),
    /// The folder holds no article.
    Empty(PathBuf),
    /// Side-cars that cannot be wholly read, each with its place: any of them may withhold a text.
    Sidecars(Vec<Warning>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |path: &Path| printable(&path.to_string_lossy());
        match self {
            Self::Io(path, error) => write!(f, "{}: {error}", name(path)),
            Self::Unread(path, why) => write!(f, "{}: {}", name(path), printable(&why.message())),
            Self::Empty(path) => write!(
                f,
                "{}: there are no articles here; put at least one file in, *.txt or *.html with one article each, *.csv, or a *.zip of these",
                name(path)
            ),
            Self::Sidecars(mistakes) => {
                writeln!(
                    f,
                    "nothing is packed: what states how much of a text may be shown must be wholly understood"
                )?;
                for mistake in mistakes {
                    writeln!(f, "{}", line(mistake))?;
                }
                write!(f, "mend what is named, or remove the file")
            }
        }
    }
}

impl std::error::Error for Error {}

/// A warning on one line for a terminal: where, and what.
#[must_use]
pub fn line(warning: &Warning) -> String {
    printable(&format!("{}: {}", warning.place, warning.message))
}

/// What the owner of the corpus folder at `path` says about it in `language`, and what is wrong with the file; nothing
/// where there is none.
#[must_use]
pub fn translation(path: &Path, language: Language) -> (CorpusInfo, Vec<Warning>) {
    let mut problems = Vec::new();
    let name = format!("corpus.{}.toml", language.code());
    let info = with_settings(path, &name, &name, &mut problems, settings::translation);
    (info.unwrap_or_default(), problems)
}

/// A file with what its side-car states.
#[derive(Debug)]
pub struct Opened {
    /// The articles in it.
    pub sources: Vec<Source>,
    /// What is told of the file, and what is odd about the side-car.
    pub warnings: Vec<Warning>,
    /// What is told of other files in an archive.
    pub beside: Vec<Warning>,
    /// What in the side-car could not be read; it may have withheld the text.
    pub mistakes: Vec<Warning>,
}

impl Listing {
    /// Reads a file of articles and its side-car; `name` is what a path is called in messages.
    ///
    /// # Errors
    /// Where the file itself cannot be read.
    pub fn open(&self, file: &ArticleFile, name: impl Fn(&Path) -> String) -> Result<Opened, Error> {
        // A file that a person named may be anything, also a link to elsewhere or a pipe.
        let within = self.listed.then_some(self.root.as_path());
        let raw = read(&file.path, within).map_err(|why| Error::Unread(file.path.clone(), why))?;
        let (mut warnings, mut mistakes) = (Vec::new(), Vec::new());
        let mut sidecar = Sidecar::default();
        if let [first, second, ..] = file.sidecars.as_slice() {
            let message = format!("There is another side-car for the same article, {}.", name(first));
            mistakes.push(settings::problem(&name(second), None, &message));
        }
        if let Some(path) = file.sidecars.first() {
            let place = name(path);
            match read(path, Some(&self.root)) {
                Ok(raw) => {
                    let settings = Settings::open(&raw, &place, &mut mistakes);
                    let stated = settings.map(|it| settings::sidecar(it, &mut mistakes, &mut warnings));
                    sidecar = stated.unwrap_or_default();
                }
                Err(why) => mistakes.push(settings::problem(&place, None, &why.message())),
            }
        }
        let place = name(&file.path);
        let mut beside = Vec::new();
        let mut sources = if dateline_intake::collection::is_archive(&place) {
            archive::open(&file.id, &place, &raw, &mut beside, &mut mistakes)
        } else {
            let taken = dateline_intake::take(&file.id, &place, find::format(&file.path), raw);
            warnings.extend(taken.warnings);
            taken.sources
        };
        for source in &mut sources {
            source.sidecar = core::mem::take(&mut source.sidecar).within(&sidecar);
        }
        Ok(Opened { sources, warnings, beside, mistakes })
    }

    /// What side-cars without an article say: a warning, or, where one withholds a text or cannot be read, a mistake. Its
    /// text may be published under another name.
    fn alone(&self, name: impl Fn(&Path) -> String, warnings: &mut Vec<Warning>, mistakes: &mut Vec<Warning>) {
        for path in &self.orphans {
            let place = name(path);
            let shows_all = match read(path, Some(&self.root)) {
                Ok(raw) => match Settings::open(&raw, &place, mistakes) {
                    Some(settings) => settings::states_show(settings, mistakes),
                    None => continue,
                },
                Err(why) => {
                    mistakes.push(settings::problem(&place, None, &why.message()));
                    continue;
                }
            };
            if let Some(show) = shows_all {
                of_nobody(&place, show, warnings, mistakes);
            }
        }
    }
}

/// Says of a side-car that there is no article of its name: a mistake where it withholds a text.
fn of_nobody(place: &str, show: Show, warnings: &mut Vec<Warning>, mistakes: &mut Vec<Warning>) {
    let nobody = "There is no article of this name (NAME.txt) beside it.";
    match show {
        Show::Full => warnings.push(settings::problem(place, None, nobody)),
        Show::Extract => {
            let message = format!("{nobody} But it withholds a text: whose?");
            mistakes.push(settings::problem(place, None, &message));
        }
    }
}

/// The ids of articles so far, which are unlike each other and can be linked to.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// Those of `sources` whose ids are good; what is told of the others. A file in a folder may be called as a row of a table
    /// is, and two in an archive may differ by their extension.
    pub fn keep(&mut self, sources: &mut Vec<Source>) -> Vec<Warning> {
        let mut told = Vec::new();
        sources.retain(|source| {
            let why = match query::is_id(&source.id) {
                false => Refusal::Unlinkable,
                true if self.0.insert(source.id.clone()) => return true,
                true => Refusal::Taken,
            };
            told.push(Refused { path: PathBuf::from(&source.path), why }.warning(show));
            false
        });
        told
    }
}

/// A path as it stands in annotations and messages, `/` between parts on every system.
#[must_use]
pub fn show(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// Reads a settings file of the folder `root` by `read`; `None` where there is none, or none that is text.
pub(crate) fn with_settings<T>(
    root: &Path,
    file: &str,
    place: &str,
    problems: &mut Vec<Warning>,
    read: impl FnOnce(Settings<'_>, &mut Vec<Warning>) -> T,
) -> Option<T> {
    match file::read(&root.join(file), Some(root)) {
        Ok(raw) => Settings::open(&raw, place, problems).map(|settings| read(settings, problems)),
        Err(Unread::Missing) => None,
        Err(why) => {
            problems.push(settings::problem(place, None, &why.message()));
            None
        }
    }
}

/// The topics in force for a corpus folder: its own `topics.toml`, else the general set, or both where the
/// folder's file says `general = true`. A file of which nothing can be used counts as none, and that is said.
pub fn topics(root: &Path, name: &str, problems: &mut Vec<Warning>) -> Vec<TopicRule> {
    topics_and_names(root, name, problems).0
}

/// The same, with the other names that the folder's file gives people and bodies.
fn topics_and_names(root: &Path, name: &str, problems: &mut Vec<Warning>) -> (Vec<TopicRule>, Vec<NameRule>) {
    let place = format!("{name}topics.toml");
    let mut told = Vec::new();
    let own = with_settings(root, "topics.toml", &place, &mut told, topic_file::read);
    topic_file::in_force(own, told, &place, problems)
}

/// Everything that a site is made from: the folder as a bundle, and what is wrong with it (the same as
/// `Bundle::problems`, where the page shows it). Articles that cannot be read are left out and named; of articles that may
/// be shown as extracts only, the bundle holds no more than that.
///
/// # Errors
/// Where the folder cannot be listed, or holds no article at all, or a side-car cannot be wholly read.
pub fn load_corpus_folder(path: &Path) -> Result<(Bundle, Vec<Warning>), Error> {
    let found = find(path)?;
    if found.files.is_empty() || !path.is_dir() {
        return Err(Error::Empty(path.to_owned()));
    }
    // Named by the folder alone, so that the bundle is the same wherever it is built.
    let whole = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = whole.file_name().map(|name| format!("{}/", name.to_string_lossy())).unwrap_or_default();
    let relative = |path: &Path| format!("{name}{}", show(path.strip_prefix(&found.root).unwrap_or(path)));

    let (mut problems, mut mistakes) = (Vec::new(), Vec::new());
    let (topics, mut names) = topics_and_names(path, &name, &mut problems);
    names.extend(names::countries());
    let (mut sources, mut told) = (Vec::with_capacity(found.files.len()), Vec::new());
    let mut known = Ids::default();
    for file in &found.files {
        match found.open(file, relative) {
            Ok(Opened { sources: mut own, warnings, beside, mistakes: own_mistakes }) => {
                told.extend(warnings.into_iter().chain(beside));
                mistakes.extend(own_mistakes);
                told.extend(known.keep(&mut own));
                for source in &own {
                    told.extend(source.warnings.iter().cloned());
                    told.extend(text::decode(&source.raw, &source.path).1);
                }
                sources.extend(own);
            }
            Err(error) => told.push(unreadable(&error, relative)),
        }
    }
    let ids: BTreeSet<&str> = sources.iter().map(|source: &Source| source.id.as_str()).collect();
    let place = format!("{name}corpus.toml");
    let read = |file: Settings<'_>, problems: &mut Vec<Warning>| settings::corpus(file, &ids, problems);
    let CorpusFile { mut info, lines } =
        with_settings(path, "corpus.toml", &place, &mut problems, read).unwrap_or_default();
    if info.title.is_empty() {
        let message = "There is no title; write one: title = \"...\".";
        problems.push(settings::problem(&place, None, message));
        info.title = match ids.len() {
            1 => "One news article".to_owned(),
            count => format!("{count} news articles"),
        };
    }
    problems.extend(found.refused.iter().map(|refused| refused.warning(relative)));
    found.alone(relative, &mut problems, &mut mistakes);
    problems.extend(told);
    if !mistakes.is_empty() {
        return Err(Error::Sidecars(mistakes));
    }
    let mut bundle = dateline_pipeline::prepare(Bundle { info, topics, sources, names, ..Bundle::default() });
    let read = bundle.read.iter().flat_map(|article| &article.warnings);
    problems.extend(read.filter(|warning| warning.code == "no-story").cloned());
    // What a starter shows must have been read.
    let starters = core::mem::take(&mut bundle.info.starters);
    for (starter, line) in starters.into_iter().zip(lines) {
        match starters::check_read(&starter, &bundle.read) {
            Ok(()) => bundle.info.starters.push(starter),
            Err(message) => problems.push(settings::problem(&place, Some(line), &message)),
        }
    }
    bundle.problems.clone_from(&problems);
    Ok((bundle, problems))
}

fn unreadable(error: &Error, name: impl Fn(&Path) -> String) -> Warning {
    let (place, message) = match error {
        Error::Unread(path, why) => (name(path), why.message()),
        Error::Io(path, error) => (name(path), format!("The file cannot be read: {error}.")),
        Error::Empty(path) => (name(path), "The folder holds no article.".to_owned()),
        Error::Sidecars(_) => (String::new(), error.to_string()),
    };
    Warning { code: "unreadable".to_owned(), place, message }
}

//! Which files of a corpus folder are articles, and which are not and why.

use super::Error;
use super::file::{LEADS_OUT, NOT_REGULAR};
use crate::settings::problem;
use dateline_intake::Format;
use dateline_model::article::Warning;
use dateline_model::query::{self, Language};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// One article file.
#[derive(Clone, Debug, Default)]
pub struct ArticleFile {
    /// Its path below the corpus folder, `/` between parts, without the extension.
    pub id: String,
    /// Where to read it.
    pub path: PathBuf,
    /// The side-car; more than one where it is not clear which counts.
    pub sidecars: Vec<PathBuf>,
}

/// The articles under a path.
#[derive(Debug, Default)]
pub struct Listing {
    /// The corpus folder; no link is followed out of it.
    pub root: PathBuf,
    /// Whether the folder was listed; otherwise the one file was named.
    pub listed: bool,
    /// The articles, sorted by id.
    pub files: Vec<ArticleFile>,
    /// What was left out.
    pub refused: Vec<Refused>,
    /// `NAME.toml` without `NAME.txt`.
    pub orphans: Vec<PathBuf>,
}

/// Something in the folder that is left out.
#[derive(Debug)]
pub struct Refused {
    /// What.
    pub path: PathBuf,
    /// Why.
    pub why: Refusal,
}

/// Why something is left out.
#[derive(Debug)]
pub enum Refusal {
    /// The system's reason.
    Unreadable(io::Error),
    /// `corpus.txt`, `topics.txt`.
    Reserved,
    /// `Corpus.TOML`.
    Misspelt,
    /// `NAME.txt` and `NAME.TXT`.
    Taken,
    /// No link to the page could name it.
    Unlinkable,
    /// A link out of the corpus folder.
    LeadsOut,
    /// A link to what is there under its own name.
    AlreadyRead,
    /// A pipe, a device, a socket.
    NotRegular,
}

impl Refused {
    /// As it is told; `name` is what the path is called.
    #[must_use]
    pub fn warning(&self, name: impl Fn(&Path) -> String) -> Warning {
        let (code, message) = match &self.why {
            Refusal::Unreadable(error) => ("unreadable", format!("It cannot be read: {error}.")),
            Refusal::Reserved => {
                ("unusable-name", "The file is left out: corpus, topics and glossary are reserved names. Rename it.".to_owned())
            }
            Refusal::Misspelt => (
                "unusable-name",
                "The file is not read: corpus.toml, topics.toml and glossary.toml are written in small letters. Rename it.".to_owned(),
            ),
            Refusal::Taken => (
                "unusable-name",
                "The file is left out: another one has this name, but for its extension or the case of its letters. \
                 Rename it."
                    .to_owned(),
            ),
            Refusal::Unlinkable => (
                "unusable-name",
                format!(
                    "The file is left out: no link could name it, as its path below the folder holds control \
                     characters, is longer than {} bytes or is blank. Rename it.",
                    query::LONGEST_ID
                ),
            ),
            Refusal::LeadsOut => ("link", LEADS_OUT.to_owned()),
            Refusal::AlreadyRead => {
                ("link", "The link leads to what is read already, so it is not followed.".to_owned())
            }
            Refusal::NotRegular => ("not-regular", NOT_REGULAR.to_owned()),
        };
        Warning { code: code.to_owned(), ..problem(&name(&self.path), None, &message) }
    }
}

/// Lists the articles under `path`, or the one that it is.
pub fn find(path: &Path) -> Result<Listing, Error> {
    let failed = |error| Error::Io(path.to_owned(), error);
    let about = fs::metadata(path).map_err(failed)?;
    if !about.is_dir() {
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let root = path.parent().filter(|root| !root.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
        let files = vec![ArticleFile { id, path: path.to_owned(), sidecars: beside(path) }];
        return Ok(Listing { root, files, ..Listing::default() });
    }
    let mut walk = Walk { root: fs::canonicalize(path).map_err(failed)?, ..Walk::default() };
    walk.found.root = path.to_owned();
    walk.found.listed = true;
    walk.seen.insert(identity(path, &about).map_err(failed)?);
    walk.folder(path, "").map_err(failed)?;
    Ok(walk.end())
}

/// A folder being listed.
#[derive(Default)]
struct Walk {
    /// The corpus folder without links.
    root: PathBuf,
    found: Listing,
    /// Folders that were listed, and files that are articles.
    seen: BTreeSet<Identity>,
    /// Links to folders and to articles, with their ids, which wait until all else is listed: what is there under its own
    /// name goes before what is there by a link.
    links: BTreeSet<(PathBuf, String)>,
    file_links: BTreeSet<(PathBuf, String)>,
    /// `*.toml` with the id of the article that they would go with.
    settings: BTreeSet<(String, PathBuf)>,
    /// Names of articles that are left out.
    unused: BTreeSet<String>,
}

impl Walk {
    /// Lists a folder and those in it; `prefix` is what ids of its articles begin with.
    fn folder(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        for path in entries {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            self.entry(path, format!("{prefix}{stem}"), format!("{prefix}{name}"));
        }
        Ok(())
    }

    fn refuse(&mut self, path: PathBuf, why: Refusal) {
        self.found.refused.push(Refused { path, why });
    }

    /// `id` is the name below the corpus folder without extension, `whole` with it.
    fn entry(&mut self, path: PathBuf, id: String, whole: String) {
        // Whatever it is: one that cannot be read must not go unnoticed.
        if has_extension(&path, "toml") {
            if !is_reserved(&id.to_lowercase()) {
                self.settings.insert((id.clone(), path.clone()));
            } else if whole != format!("{}.toml", id.to_lowercase()) {
                self.refuse(path, Refusal::Misspelt);
                return;
            }
        }
        let about = match fs::symlink_metadata(&path) {
            Ok(about) => about,
            Err(error) => return self.refuse(path, Refusal::Unreadable(error)),
        };
        if about.is_symlink() {
            self.link(path, id, whole);
        } else if about.is_dir() {
            self.sub_folder(path, &whole, &about);
        } else if is_article(&path) {
            if about.is_file() { self.article(path, id, &about) } else { self.refuse(path, Refusal::NotRegular) }
        }
    }

    fn link(&mut self, path: PathBuf, id: String, whole: String) {
        let is_article = is_article(&path);
        let (target, about) = match fs::canonicalize(&path).and_then(|target| Ok((target, fs::metadata(&path)?))) {
            Ok(there) => there,
            Err(error) if is_article => return self.refuse(path, Refusal::Unreadable(error)),
            Err(_) => return,
        };
        if !about.is_dir() && !is_article {
            return;
        }
        if !target.starts_with(&self.root) {
            self.refuse(path, Refusal::LeadsOut);
        } else if about.is_dir() {
            self.links.insert((path, whole));
        } else if about.is_file() {
            self.file_links.insert((path, id));
        } else {
            self.refuse(path, Refusal::NotRegular);
        }
    }

    fn sub_folder(&mut self, path: PathBuf, whole: &str, about: &Metadata) {
        match identity(&path, about) {
            _ if whole == "lessons" || is_of_page(&path) => {}
            Ok(own) if self.seen.insert(own) => {
                if let Err(error) = self.folder(&path, &format!("{whole}/")) {
                    self.refuse(path, Refusal::Unreadable(error));
                }
            }
            Ok(_) => self.refuse(path, Refusal::AlreadyRead),
            Err(error) => self.refuse(path, Refusal::Unreadable(error)),
        }
    }

    fn article(&mut self, path: PathBuf, id: String, about: &Metadata) {
        let why = match identity(&path, about) {
            _ if is_reserved(&id) => Refusal::Reserved,
            _ if !query::is_id(&id) => Refusal::Unlinkable,
            Ok(own) => {
                self.seen.insert(own);
                return self.found.files.push(ArticleFile { id, path, sidecars: Vec::new() });
            }
            Err(error) => Refusal::Unreadable(error),
        };
        self.unused.insert(id);
        self.refuse(path, why);
    }

    /// Follows the links, then gives every article its side-car.
    fn end(mut self) -> Listing {
        while let Some((path, whole)) = self.links.pop_first() {
            match fs::metadata(&path) {
                Ok(about) => self.sub_folder(path, &whole, &about),
                Err(error) => self.refuse(path, Refusal::Unreadable(error)),
            }
        }
        for (path, id) in core::mem::take(&mut self.file_links) {
            let about = fs::metadata(&path).and_then(|about| Ok((identity(&path, &about)?, about)));
            match about {
                Ok((own, _)) if self.seen.contains(&own) => self.refuse(path, Refusal::AlreadyRead),
                Ok((_, about)) => {
                    let before = self.found.files.len();
                    // What withholds the text where it lies withholds it here.
                    let there = fs::canonicalize(&path).map(|target| beside(&target)).unwrap_or_default();
                    self.article(path, id, &about);
                    self.found.files.iter_mut().skip(before).for_each(|file| file.sidecars.clone_from(&there));
                }
                Err(error) => self.refuse(path, Refusal::Unreadable(error)),
            }
        }
        self.unique();
        self.give_sidecars();
        self.found
    }

    /// Of `NAME.txt` and `NAME.TXT` the first counts.
    fn unique(&mut self) {
        self.found.files.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.path.cmp(&b.path)));
        let mut unique: Vec<ArticleFile> = Vec::with_capacity(self.found.files.len());
        for file in core::mem::take(&mut self.found.files) {
            if unique.last().is_some_and(|last| last.id == file.id) {
                self.refuse(file.path, Refusal::Taken);
            } else {
                unique.push(file);
            }
        }
        self.found.files = unique;
    }

    /// A side-car goes with the article of its name; where there is none, with those whose names differ in the case of
    /// their letters only.
    fn give_sidecars(&mut self) {
        let mut folded: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, file) in self.found.files.iter().enumerate() {
            folded.entry(file.id.to_lowercase()).or_default().push(at);
        }
        for (id, path) in core::mem::take(&mut self.settings) {
            let exact = self.found.files.binary_search_by(|file| file.id.cmp(&id)).ok();
            let near = || folded.get(&id.to_lowercase()).cloned().unwrap_or_default();
            let places = exact.map_or_else(near, |at| vec![at]);
            if places.is_empty() && !self.unused.contains(&id) && !path.is_dir() {
                self.found.orphans.push(path.clone());
            }
            for at in places {
                if let Some(file) = self.found.files.get_mut(at) {
                    file.sidecars.push(path.clone());
                }
            }
        }
        for file in &mut self.found.files {
            let mut seen = BTreeSet::new();
            file.sidecars.retain(|path| seen.insert(fs::canonicalize(path).unwrap_or_else(|_| path.clone())));
        }
    }
}

/// `corpus.toml`, its translations, `topics.toml` and `glossary.toml` describe the whole, so no article can bear these names.
fn is_reserved(id: &str) -> bool {
    let translation = id.strip_prefix("corpus.").and_then(Language::of_code);
    matches!(id, "corpus" | "topics" | "glossary") || translation.is_some()
}

/// What stands beside the article file at `path` under its name, in any case of letters.
fn beside(path: &Path) -> Vec<PathBuf> {
    if path.file_stem().and_then(OsStr::to_str).is_some_and(is_reserved) {
        return Vec::new();
    }
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let own = stem(path);
    let near = |path: &PathBuf| has_extension(path, "toml") && stem(path).to_lowercase() == own.to_lowercase();
    let mut found: Vec<PathBuf> = entries.filter(near).collect();
    if found.iter().any(|path| stem(path) == own) {
        found.retain(|path| stem(path) == own);
    }
    found.sort();
    // As the path was given: "a.txt" lies beside "a.toml", not "./a.toml".
    found.into_iter().map(|found| path.with_file_name(found.file_name().unwrap_or_default())).collect()
}

/// Whether a browser put the folder beside a page that it saved, for pictures and frames: "Page_files" beside "Page.html".
fn is_of_page(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let page = ["_files", "-Dateien", "_fichiers", "_archivos", "_file"].iter().find_map(|end| name.strip_suffix(end));
    page.is_some_and(|page| ["html", "htm"].iter().any(|end| folder.with_file_name(format!("{page}.{end}")).is_file()))
}

/// What `dateline synth` writes beside its articles: it looks like records, and is none.
const ANSWERS: &str = "answers.json";

/// Whether the file is of a kind that articles are read from.
fn is_article(path: &Path) -> bool {
    (format(path).is_some() || has_extension(path, "zip")) && path.file_name() != Some(OsStr::new(ANSWERS))
}

/// The format of the file, by its extension.
pub(super) fn format(path: &Path) -> Option<Format> {
    path.extension().and_then(OsStr::to_str).and_then(Format::of_extension)
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().and_then(OsStr::to_str).is_some_and(|own| own.eq_ignore_ascii_case(extension))
}

/// What tells one file or folder from all others: device and number on it.
#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps)] // elsewhere it can fail
fn identity(_path: &Path, about: &Metadata) -> io::Result<Identity> {
    use std::os::unix::fs::MetadataExt;
    Ok((about.dev(), about.ino()))
}

/// What tells one file or folder from all others: its path without links.
#[cfg(not(unix))]
type Identity = PathBuf;

#[cfg(not(unix))]
fn identity(path: &Path, _about: &Metadata) -> io::Result<Identity> {
    fs::canonicalize(path)
}

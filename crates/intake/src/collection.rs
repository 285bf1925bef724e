//! Files that a person brings along together: texts, tables, archives of them, side-cars, a topic file.
//!
//! ```text
//! path, bytes -> unpacked -> article | side-car | topics -> paired -> Brought
//! ```

use crate::{Format, Taken, archive, take_with};
use dateline_model::article::Warning;
use dateline_model::brought::{Brought, Layouts};
use dateline_model::query::Language;
use dateline_model::source::Sidecar;
use dateline_settings::{Settings, problem, sidecar, topic_file};
use std::collections::BTreeMap;

/// Larger files are not read, as from a folder.
pub const LARGEST: u64 = 64 << 20;
/// So many bytes of a text are looked at for what no text has.
const SAMPLE: usize = 4096;
/// A text has fewer control characters than one in so many.
const CONTROL: usize = 50;

/// What has come so far.
#[derive(Debug, Default)]
pub struct Collection {
    layouts: Layouts,
    /// By their paths without extension; in the order in which they came.
    articles: Vec<(String, Taken)>,
    /// Side-cars by the name that they go with: where each stands, and its bytes, or why they are not known.
    settings: BTreeMap<String, (String, Result<Vec<u8>, String>)>,
    topics: Option<(String, Vec<u8>)>,
    refused: Vec<Warning>,
    /// Whether it is an archive in the folder of a site: what describes the site stands beside it there.
    in_folder: bool,
}

/// The archive `raw` in the folder of a site, as its files: their ids begin with `id`, their places with `path`. Second what
/// of its side-cars could not be read.
#[must_use]
pub fn archive_in_folder(id: &str, path: &str, raw: &[u8]) -> (Brought, Vec<Warning>) {
    let mut collection = Collection { in_folder: true, ..Collection::default() };
    collection.unpack(path, raw, |name| format!("{id}/{name}"));
    collection.parts()
}

impl Collection {
    /// Nothing yet; the columns of tables are as `layouts` says, or guessed.
    #[must_use]
    pub fn new(layouts: Layouts) -> Self {
        Self { layouts, ..Self::default() }
    }

    /// Takes the file at `path`, `/` between its parts.
    pub fn add(&mut self, path: &str, raw: Vec<u8>) {
        if is_archive(path) {
            self.unpack(path, &raw, str::to_owned);
        } else {
            self.add_file(path, path, raw);
        }
    }

    /// Takes the files of the archive at `path`, each under what `named` makes of its path there.
    fn unpack(&mut self, path: &str, raw: &[u8], named: impl Fn(&str) -> String) {
        match archive::unpack(raw) {
            Err(why) => self.refused.push(archive::refused(path, why)),
            Ok(entries) if entries.is_empty() => self.refused.push(archive::refused(path, EMPTY_ARCHIVE.to_owned())),
            Ok(entries) => {
                for (name, content) in entries {
                    let place = format!("{path}/{name}");
                    match content {
                        Ok(content) => self.add_file(&named(&name), &place, content),
                        // It may withhold a text.
                        Err(why) if is_sidecar(&name) => {
                            let path = named(&name);
                            self.settings.insert(stem(&path).to_owned(), (place, Err(why)));
                        }
                        Err(why) => self.refused.push(archive::refused(&place, why)),
                    }
                }
            }
        }
    }

    /// Says of a file that it could not be read, and why.
    pub fn refuse(&mut self, path: &str, message: &str) {
        let warning = Warning { code: "unreadable".to_owned(), place: path.to_owned(), message: message.to_owned() };
        self.refused.push(warning);
    }

    /// A file that is no archive; `place` names it in messages.
    fn add_file(&mut self, path: &str, place: &str, raw: Vec<u8>) {
        let Some(path) = archive::clean(path) else { return };
        let name = path.rsplit('/').next().unwrap_or("").to_lowercase();
        let stem = stem(&path);
        let format = Format::of_extension(extension(&path));
        if raw.is_empty() {
            self.refuse(place, "The file is empty.");
        } else if raw.len() as u64 > LARGEST {
            self.refuse(place, &format!("The file is larger than {} MiB, so it is not read.", LARGEST >> 20));
        } else if let Some(what) = reserved(&name, self.in_folder) {
            self.refuse(place, what);
        } else if name == "topics.toml" {
            self.topics = Some((place.to_owned(), raw));
        } else if is_sidecar(&name) {
            self.settings.insert(stem.to_owned(), (place.to_owned(), Ok(raw)));
        } else if format.is_none() {
            self.refuse(place, KINDS);
        } else if matches!(format, Some(Format::Text)) && is_no_text(&raw) {
            self.refuse(place, NO_TEXT);
        } else {
            let layout = self.layouts.iter().find(|(own, _)| own == place).map(|(_, layout)| layout);
            let mut taken = take_with(stem, place, format, raw, layout);
            // Nothing came of it, and no column can be chosen: why is told in the open, as of any file that is not read.
            if taken.sources.is_empty() && taken.table.is_none() {
                self.refused.append(&mut taken.warnings);
            }
            self.articles.push((stem.to_owned(), taken));
        }
    }

    /// What all of it is. An article whose side-car cannot be wholly read is left out: it may withhold the text.
    #[must_use]
    pub fn finish(self) -> Brought {
        let (mut brought, mistakes) = self.parts();
        brought.refused.extend(mistakes);
        brought
    }

    /// The same, with what of side-cars could not be read by itself.
    fn parts(self) -> (Brought, Vec<Warning>) {
        let mut all_mistakes = Vec::new();
        let mut brought = Brought { refused: self.refused, ..Brought::default() };
        let mut settings = self.settings;
        if let Some((place, raw)) = self.topics {
            let mut told = Vec::new();
            let own = Settings::open(&raw, &place, &mut told).map(|settings| topic_file::read(settings, &mut told));
            brought.topics = Some(topic_file::in_force(own, told, &place, &mut brought.told));
        }
        for (stem, taken) in self.articles {
            let Taken { mut sources, warnings, table } = taken;
            brought.told.extend(warnings);
            brought.tables.extend(table);
            // A name that differs in the case of its letters only is meant, too, where no other one is.
            let near = || settings.keys().find(|own| own.to_lowercase() == stem.to_lowercase()).cloned();
            let name = if settings.contains_key(&stem) { Some(stem.clone()) } else { near() };
            if let Some((place, raw)) = name.and_then(|name| settings.remove(&name)) {
                let (stated, mistakes) = read_sidecar(&place, &raw, &mut brought.told);
                if !mistakes.is_empty() {
                    all_mistakes.extend(mistakes);
                    all_mistakes.push(problem(&place, None, LEFT_OUT));
                    continue;
                }
                sources.iter_mut().for_each(|source| source.sidecar.clone_from(&stated));
            }
            brought.sources.append(&mut sources);
        }
        for (name, (place, raw)) in settings {
            let (stated, mistakes) = read_sidecar(&place, &raw, &mut brought.told);
            if mistakes.is_empty() {
                brought.sidecars.push((name, place, stated));
            } else {
                all_mistakes.extend(mistakes);
            }
        }
        (brought, all_mistakes)
    }
}

/// What the side-car at `place` states, and what of it cannot be read.
fn read_sidecar(place: &str, raw: &Result<Vec<u8>, String>, told: &mut Vec<Warning>) -> (Sidecar, Vec<Warning>) {
    let mut mistakes = Vec::new();
    let settings = match raw {
        Ok(raw) => Settings::open(raw, place, &mut mistakes),
        Err(why) => {
            mistakes.push(problem(place, None, why));
            None
        }
    };
    let stated = settings.map(|settings| sidecar(settings, &mut mistakes, told)).unwrap_or_default();
    (stated, mistakes)
}

/// Of an archive without files.
const EMPTY_ARCHIVE: &str = "There is no file in it.";
/// Of files of other kinds.
const KINDS: &str = "Files of this kind are not read. These are: .txt, .html, .mhtml, .docx, .odt, .rtf, .csv, .tsv, .xlsx, .json, .jsonl, \
                     .eml, feeds (.rss, .atom, .xml), .zip of these, and .toml beside them. Save another document (.doc, .pdf) \
                     as text or HTML.";
/// Of a file that calls itself a text.
const NO_TEXT: &str =
    "This is no text, whatever its name says. Open it in the program that made it, and save it as text.";
/// Of an article whose side-car has mistakes.
const LEFT_OUT: &str = "Its article is left out, as the side-car may withhold the text. Mend what is named, or leave the \
                        side-car out.";

/// What is told of a file that describes a whole site.
fn reserved(name: &str, in_folder: bool) -> Option<&'static str> {
    let translation = |name: &str| Language::of_code(name.strip_prefix("corpus.")?.strip_suffix(".toml")?);
    let is_corpus = name == "corpus.toml" || translation(name).is_some();
    let is_glossary = name == "glossary.toml";
    if in_folder && (is_corpus || is_glossary || name == "topics.toml") {
        return Some("It describes a whole site, and is not read from an archive. Put it beside the archive.");
    }
    if is_corpus {
        return Some("It describes a whole site; what it says is used when a site is built, and not here.");
    }
    is_glossary.then_some("Terms for lessons are used when a site is built, and not here.")
}

/// What stands behind the last full stop of a file's name.
fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// The path without its extension.
fn stem(path: &str) -> &str {
    path.strip_suffix(extension(path)).and_then(|path| path.strip_suffix('.')).unwrap_or(path)
}

/// Whether the file of this name states something of an article.
fn is_sidecar(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    extension(name).eq_ignore_ascii_case("toml") && reserved(&name.to_lowercase(), true).is_none()
}

/// Whether the file at `path` is called an archive.
#[must_use]
pub fn is_archive(path: &str) -> bool {
    extension(path).eq_ignore_ascii_case("zip")
}

/// Whether the bytes hold what no text holds: control characters, many of them, in whatever encoding.
fn is_no_text(raw: &[u8]) -> bool {
    let is_utf_16 = matches!(raw, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    let sample = raw.get(..SAMPLE.min(raw.len())).unwrap_or_default();
    let is_control = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0C | 0x1B);
    let controls = sample.iter().filter(is_control).count();
    !is_utf_16 && controls * CONTROL > sample.len()
}

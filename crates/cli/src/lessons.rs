//! The lessons of a corpus folder, and its glossary: `lessons/NAME.LANGUAGE.md` and `glossary.toml`.

use crate::folder::{read, show, with_settings};
use crate::settings::{Read, Settings, problem};
use dateline_lesson::read::{File, lesson};
use dateline_lesson::{Lesson, Lessons, Term};
use dateline_model::article::Warning;
use dateline_model::query::Language;
use dateline_model::source::is_web_address;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The folder of lessons.
const FOLDER: &str = "lessons";
/// The file of the glossary.
const GLOSSARY: &str = "glossary.toml";
/// How the names of files end that are lessons.
const ENDING: &str = ".md";
/// A file in the folder that is for those who write lessons.
const README: &str = "README.md";

/// The lessons and the glossary of the corpus folder `root`, whose articles have these `texts` by their ids; and what is
/// wrong with the files. What cannot be used is left out.
#[must_use]
pub fn lessons(root: &Path, texts: &BTreeMap<&str, &str>) -> (Lessons, Vec<Warning>) {
    let mut problems = Vec::new();
    let terms = with_settings(root, GLOSSARY, GLOSSARY, &mut problems, glossary).unwrap_or_default();
    let mut found: Vec<(u32, Lesson)> = Vec::new();
    for name in names(root, &mut problems) {
        let place = format!("{FOLDER}/{name}");
        let stem = name.strip_suffix(ENDING).unwrap_or(&name);
        let Some((own, language)) = stem.rsplit_once('.').and_then(|(own, tag)| Some((own, Language::of_code(tag)?)))
        else {
            let message = "The file is no lesson: its name ends in its language, as \"ferries.en.md\" (en, ko, ja).";
            problems.push(problem(&place, None, message));
            continue;
        };
        let raw = match read(&root.join(FOLDER).join(&name), Some(root)) {
            Ok(raw) => raw,
            Err(why) => {
                problems.push(problem(&place, None, &why.message()));
                continue;
            }
        };
        let Ok(text) = std::str::from_utf8(&raw) else {
            problems.push(problem(&place, None, "The file is not UTF-8, so none of it is used."));
            continue;
        };
        let (read, told) = lesson(&File { name: own, language, place: &place, text, articles: texts, terms: &terms });
        problems.extend(told);
        found.extend(read);
    }
    (Lessons { lessons: in_order(found), terms }, problems)
}

/// The names of the files that may be lessons.
fn names(root: &Path, problems: &mut Vec<Warning>) -> Vec<String> {
    let folder = root.join(FOLDER);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) => {
            if error.kind() != std::io::ErrorKind::NotFound {
                problems.push(problem(FOLDER, None, &format!("The folder cannot be read: {error}.")));
            }
            return Vec::new();
        }
    };
    let mut names: Vec<String> = entries.flatten().map(|entry| show(Path::new(&entry.file_name()))).collect();
    names.retain(|name| name.ends_with(ENDING) && name != README && !name.starts_with('.'));
    names.sort();
    names
}

/// The lessons by the least number that one of their languages gives, then by name; each in the order of the languages.
fn in_order(found: Vec<(u32, Lesson)>) -> Vec<Lesson> {
    let mut first: BTreeMap<String, u32> = BTreeMap::new();
    for (number, lesson) in &found {
        let least = first.entry(lesson.name.clone()).or_insert(*number);
        *least = (*least).min(*number);
    }
    let mut lessons: Vec<Lesson> = found.into_iter().map(|(_, lesson)| lesson).collect();
    let language = |lesson: &Lesson| Language::ALL.iter().position(|own| *own == lesson.language);
    lessons.sort_by_cached_key(|lesson| (first.get(&lesson.name).copied(), lesson.name.clone(), language(lesson)));
    lessons
}

/// `glossary.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Glossary {}

/// A term as the file has it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Entry {
    id: String,
    name: InLanguages,
    other_names: Vec<String>,
    text: InLanguages,
    source: String,
    url: String,
}

/// The same in each language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct InLanguages {
    en: String,
    ko: String,
    ja: String,
}

impl InLanguages {
    /// In the order of [`Language::ALL`].
    fn texts(self) -> [String; 3] {
        [self.en, self.ko, self.ja].map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// The terms of a glossary; one that cannot be used is named.
fn glossary(settings: Settings<'_>, problems: &mut Vec<Warning>) -> Vec<Term> {
    let (_, entries): (Read<Glossary>, _) = settings.read_with_list::<Glossary, Entry>("term", problems);
    let mut terms: Vec<Term> = Vec::new();
    for (line, Read { value: Entry { id, name, other_names, text, source, mut url }, .. }) in entries {
        let (names, texts) = (name.texts(), text.texts());
        let mut tell = |message: &str| problems.push(problem(GLOSSARY, Some(line), message));
        if id.is_empty() || terms.iter().any(|term| term.id == id) {
            tell(&format!("The term needs an `id` of its own, not {id:?}; it is not used."));
            continue;
        }
        if names[0].is_empty() || texts[0].is_empty() || source.is_empty() {
            tell(&format!("The term {id:?} needs `name.en`, `text.en` and `source`; it is not used."));
            continue;
        }
        let leads = url.starts_with("https://") && is_web_address(&url);
        if !leads && !url.is_empty() {
            tell(&format!("url: {url:?} does not begin with https://; it is not used."));
            url.clear();
        }
        terms.push(Term { id, names, other_names, texts, source, url });
    }
    terms
}

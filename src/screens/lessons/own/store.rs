//! Lessons that a person writes: each kept on the device as the file that it would be, and as it was last read, so that it
//! can stand beside a view without the program that reads it.

use crate::platform::storage;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::lessons::OWN;
use dateline_lesson::read::{File, lesson};
use dateline_lesson::{Lesson, Lessons, Term, decode, encode};
use dateline_model::article::Warning;
use dateline_model::query::Language;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How the keys start under which they are kept.
const KEY: &str = "own-lesson:";
/// The key of what was last read of all of them.
const READ: &str = "own-lessons";

thread_local! {
    /// The files of this visit, where the browser keeps nothing.
    static UNKEPT: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
    /// What was last read of them.
    static LAST: RefCell<Vec<Lesson>> = const { RefCell::new(Vec::new()) };
}

/// A lesson of a person's own, as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLesson {
    /// Its name in links, without what tells it from the site's.
    pub name: String,
    /// The language that it is written in.
    pub language: Language,
    /// The file.
    pub text: String,
}

impl OwnLesson {
    /// Its key.
    fn key(&self) -> String {
        format!("{KEY}{}.{}", self.name, self.language.code())
    }

    /// Its name as a lesson.
    #[must_use]
    pub fn link_name(&self) -> String {
        format!("{OWN}{}", self.name)
    }
}

/// All of them, by name.
#[must_use]
pub fn all() -> Vec<OwnLesson> {
    let mut kept: BTreeMap<String, String> = storage::all(KEY).into_iter().collect();
    kept.extend(UNKEPT.with_borrow(Clone::clone));
    let own = |(key, text): (String, String)| {
        let (name, language) = key.strip_prefix(KEY)?.rsplit_once('.')?;
        Some(OwnLesson { name: name.to_owned(), language: Language::of_code(language)?, text })
    };
    kept.into_iter().filter_map(own).collect()
}

/// The one of a name.
#[must_use]
pub fn find(name: &str) -> Option<OwnLesson> {
    all().into_iter().find(|own| own.name == name)
}

/// A name that none has yet.
#[must_use]
pub fn free_name() -> String {
    let all = all();
    let mut names = (1..).map(|number| format!("own-{number}"));
    names.find(|name| all.iter().all(|own| own.name != *name)).unwrap_or_default()
}

/// Keeps one; whether the browser does. Otherwise it stays for this visit.
pub fn keep(own: &OwnLesson) -> bool {
    let key = own.key();
    let kept = storage::keep(&key, Some(&own.text));
    UNKEPT.with_borrow_mut(|unkept| {
        if kept {
            unkept.remove(&key);
        } else {
            unkept.insert(key, own.text.clone());
        }
    });
    kept
}

/// Forgets one.
pub fn forget(own: &OwnLesson) {
    storage::keep(&own.key(), None);
    UNKEPT.with_borrow_mut(|unkept| unkept.remove(&own.key()));
}

/// What a file says, against the articles that are shown; and what is wrong with it.
#[must_use]
pub fn read_one(own: &OwnLesson, corpus: &Corpus, terms: &[Term]) -> (Option<Lesson>, Vec<Warning>) {
    let articles: BTreeMap<&str, &str> =
        corpus.articles.iter().map(|article| (article.id.as_str(), article.text.as_str())).collect();
    let name = own.link_name();
    let place = format!("{}.{}.md", own.name, own.language.code());
    let file = File { name: &name, language: own.language, place: &place, text: &own.text, articles: &articles, terms };
    let (found, problems) = lesson(&file);
    (found.map(|(_, lesson)| lesson), problems)
}

/// Reads all of them, and remembers what was read.
pub fn read_all(corpus: &Corpus, terms: &[Term]) -> Vec<Lesson> {
    let lessons: Vec<Lesson> = all().iter().filter_map(|own| read_one(own, corpus, terms).0).collect();
    LAST.set(lessons.clone());
    let file = (!lessons.is_empty())
        .then(|| STANDARD.encode(encode(&Lessons { lessons: lessons.clone(), terms: Vec::new() })));
    storage::keep(READ, file.as_deref());
    lessons
}

/// What was last read of them.
#[must_use]
pub fn last_read() -> Vec<Lesson> {
    let last = LAST.with_borrow(Clone::clone);
    if !last.is_empty() {
        return last;
    }
    let kept = storage::get(READ).and_then(|file| decode(&STANDARD.decode(file).ok()?));
    kept.map(|lessons| lessons.lessons).unwrap_or_default()
}

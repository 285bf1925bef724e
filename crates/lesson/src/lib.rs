//! Lessons: what a class is led through, as plain data.
//!
//! A lesson is written in Markdown, one file for each language ([`read`]). The build checks it against the articles and
//! writes all lessons with the glossary into one file ([`encode`]), which the page fetches when a lesson is opened. What
//! that file can hold is text, emphasis, lists and links to the page's own views or to `https`: no mark-up, so that no
//! lesson can bring anything that runs.

mod found;
#[cfg(feature = "read")]
pub mod read;

pub use found::terms_in;

use dateline_model::query::Language;
use serde::{Deserialize, Serialize};

/// All lessons of a site, with the glossary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lessons {
    /// The lessons, those of one name in each of their languages; in the order in which they are offered.
    pub lessons: Vec<Lesson>,
    /// The glossary, in the order of its file.
    pub terms: Vec<Term>,
}

/// A lesson in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// Its name in links, the same in each language: "when-was-this-written".
    pub name: String,
    /// The language that it is written in.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// What one learns in it, in a sentence.
    pub teaches: String,
    /// For whom it is.
    pub level: String,
    /// How many minutes it takes.
    pub minutes: u32,
    /// Whether somebody who speaks the language has looked at it.
    pub status: Status,
    /// The ids of the terms of the glossary that it uses.
    pub terms: Vec<String>,
    /// What comes before its steps.
    pub opening: Vec<Block>,
    /// What a class should know before it sees the lesson; empty where nothing is to be said.
    pub content_note: Vec<Block>,
    /// What the teacher should know of the whole.
    pub notes: Vec<Block>,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// Whether somebody who speaks the language has looked at a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// It was written in this language.
    Original,
    /// It is a translation that no speaker has signed yet.
    Unreviewed,
    /// A speaker has read it: who.
    Reviewed(String),
}

/// One step of a lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What it is called.
    pub title: String,
    /// Whether the page keeps what it reads of an article's date to itself until somebody has it shown.
    pub hides: bool,
    /// Whether it is for those who have time left.
    pub extension: bool,
    /// What is to be done.
    pub text: Vec<Block>,
    /// The views that it leads to.
    pub views: Vec<View>,
    /// The question.
    pub question: Vec<Block>,
    /// The answer, with its evidence.
    pub answer: Vec<Block>,
    /// What the teacher should know.
    pub notes: Vec<Block>,
}

/// A view of the page that a step leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// What is to be seen there.
    pub label: Vec<Inline>,
    /// The query string.
    pub query: String,
}

/// A piece of text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// The number that it starts with, where its entries are numbered.
        start: Option<u32>,
        /// Its entries.
        entries: Vec<Vec<Block>>,
    },
    /// What stands apart: a fact from outside of the articles, a quotation.
    Card(Vec<Block>),
}

/// A piece of text within a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words that stand out.
    Strong(Vec<Inline>),
    /// Words that are stressed.
    Emphasis(Vec<Inline>),
    /// Words that lead somewhere.
    Link {
        /// Where to.
        to: Target,
        /// The words.
        text: Vec<Inline>,
    },
    /// A new line.
    Break,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// To a view of the page: its query string.
    Page(String),
    /// To a page of the web: an address that starts with `https://`.
    Web(String),
}

/// A term of the glossary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its name in lessons: "gsomia".
    pub id: String,
    /// What it is called, in the order of [`Language::ALL`].
    pub names: [String; 3],
    /// What else it is called, in any language.
    pub other_names: Vec<String>,
    /// What it means, in the order of [`Language::ALL`].
    pub texts: [String; 3],
    /// Where that can be read, by title.
    pub source: String,
    /// The address of the source; empty where it is known by title only.
    pub url: String,
}

impl Lessons {
    /// Whether there is no lesson.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lessons.is_empty()
    }

    /// The lesson of a name: in `language` where it is written in that, else in the first of its languages.
    #[must_use]
    pub fn find(&self, name: &str, language: Language) -> Option<&Lesson> {
        let named = || self.lessons.iter().filter(|lesson| lesson.name == name);
        named().find(|lesson| lesson.language == language).or_else(|| named().next())
    }

    /// Each lesson once, as [`Lessons::find`] gives it.
    #[must_use]
    pub fn offered(&self, language: Language) -> Vec<&Lesson> {
        let mut offered: Vec<&Lesson> = Vec::new();
        for lesson in &self.lessons {
            if offered.iter().all(|other| other.name != lesson.name) {
                offered.extend(self.find(&lesson.name, language));
            }
        }
        offered
    }

    /// The terms that a lesson uses, in its order.
    pub fn terms_of<'a>(&'a self, lesson: &'a Lesson) -> impl Iterator<Item = &'a Term> {
        lesson.terms.iter().filter_map(|id| self.terms.iter().find(|term| term.id == *id))
    }
}

impl Term {
    /// What it is called in a language; in English where it has no name there.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        in_language(&self.names, language)
    }

    /// What it means, in a language; in English where that is not said there.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        in_language(&self.texts, language)
    }
}

fn in_language(texts: &[String; 3], language: Language) -> &str {
    let at = Language::ALL.iter().position(|own| *own == language).unwrap_or(0);
    let [first, ..] = texts;
    texts.get(at).filter(|text| !text.is_empty()).unwrap_or(first)
}

/// The words of blocks, without mark-up, entries and paragraphs apart.
#[must_use]
pub fn plain(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(line) => plain_line(line),
            Block::List { entries, .. } => entries.iter().map(|entry| plain(entry)).collect::<Vec<_>>().join(" "),
            Block::Card(inner) => plain(inner),
        })
        .collect();
    parts.join(" ")
}

/// The words of a line, without mark-up.
#[must_use]
pub fn plain_line(line: &[Inline]) -> String {
    line.iter()
        .map(|piece| match piece {
            Inline::Text(text) => text.clone(),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => plain_line(inner),
            Inline::Break => " ".to_owned(),
        })
        .collect()
}

/// The lessons as one file, in the postcard wire format. The same lessons give the same bytes.
#[must_use]
pub fn encode(lessons: &Lessons) -> Vec<u8> {
    // Writing these types into memory has no way to fail.
    postcard::to_allocvec(lessons).unwrap_or_default()
}

/// The lessons in a file; `None` where it is not what [`encode`] of this version wrote.
#[must_use]
pub fn decode(file: &[u8]) -> Option<Lessons> {
    match postcard::take_from_bytes::<Lessons>(file) {
        Ok((lessons, [])) => Some(lessons),
        Ok(_) | Err(_) => None,
    }
}

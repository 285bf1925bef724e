//! Quotes: who is quoted, with what words, for whatever the filters leave; and the page of one person, body, country or
//! topic.

mod beside;
mod build;
mod quoted;
mod roles;
mod rows;
mod said;
mod same;
mod speakers;
mod subject;

pub(in crate::view::screens) use beside::beside;
pub use build::view;
pub(crate) use rows::{Row, count_rows, rows};
pub(in crate::view::screens) use said::unattributed;
pub use subject::{Beside, Mentioned, Subject, SubjectKind, Together};

use crate::view::parts::{Dated, FacetLabel, Origin, Ref, Run};
use crate::view::screens::explore::Chip;
use serde::{Deserialize, Serialize};

/// The mark of the words that are quoted, within their sentence.
pub const SAID: u32 = 0;
/// The mark of words that another article has otherwise, or has not.
pub const DIFFERS: u32 = 1;

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quotes {
    /// How many articles are found.
    pub found: u32,
    /// The conditions in force.
    pub chips: Vec<Chip>,
    /// Whether words are searched for, so that only quotes with them are listed.
    pub searched: bool,
    /// Who is quoted; while searching, with words that are searched for.
    pub groups: Vec<Group>,
    /// While searching: quotes that have not the words searched for, but the sentence around them has.
    pub around: Vec<Group>,
    /// Everyone who is quoted by name, in the order of the groups.
    pub names: Vec<Name>,
    /// Words in quotation marks that nobody is reported to have said.
    pub terms: Vec<Term>,
    /// How many quotes there are.
    pub quotes: u32,
    /// How many of them are not listed.
    pub more: u32,
    /// Whom or what the page is about, where one is asked for.
    pub subject: Option<Subject>,
}

impl Quotes {
    /// Everyone who is listed, in order.
    pub fn speakers(&self) -> impl Iterator<Item = &Speaker> {
        self.groups.iter().chain(&self.around).flat_map(|group| &group.speakers)
    }
}

/// What a speaker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SpeakerKind {
    /// A person with a name.
    Person,
    /// A body, or a government: by its country's name, capital or seat.
    Institution,
    /// Someone whom the text describes, or names in part.
    Described,
    /// Nobody is named.
    Unnamed,
}

/// The speakers of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Which.
    pub kind: SpeakerKind,
    /// They, quoted in most articles first.
    pub speakers: Vec<Speaker>,
}

/// Someone who is quoted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Speaker {
    /// The number on the screen, from 0.
    pub number: u32,
    /// The name, or the words for someone without one; empty for nobody.
    pub name: String,
    /// The language of the name, where it stands as in a text.
    pub language: Option<String>,
    /// The query string of their page, where they have one.
    pub link: Option<String>,
    /// Roles, as the texts give them, the most frequent first.
    pub roles: Vec<Role>,
    /// Countries, as the texts give them.
    pub countries: Vec<FacetLabel>,
    /// In how many articles they are quoted.
    pub articles: u32,
    /// What they are quoted with, in the order of the articles' dates.
    pub quotes: Vec<Quoted>,
    /// How many quotes more they have.
    pub more: u32,
}

/// A role, as texts give it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// The words.
    pub words: String,
    /// Their language.
    pub language: Option<String>,
    /// How many articles say so.
    pub articles: u32,
}

/// An entry of the index of speakers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Name {
    /// The name.
    pub name: String,
    /// What they are.
    pub kind: SpeakerKind,
    /// How many quotes they have.
    pub quotes: u32,
    /// The number on the screen, where they are listed.
    pub number: Option<u32>,
    /// The query string of their page.
    pub link: Option<String>,
}

/// Words that someone is quoted with, in one article or several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quoted {
    /// The wordings: that of most articles first.
    pub wordings: Vec<Wording>,
    /// Why what several articles have may come from one source.
    pub source: Option<OneSource>,
}

impl Quoted {
    /// How many articles have it, in whatever wording.
    #[must_use]
    pub fn articles(&self) -> usize {
        self.wordings.iter().map(|wording| wording.tellers.len()).sum()
    }
}

/// Why what several articles have may come from one source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OneSource {
    /// So many of them name the same agency.
    Agency(String, u32),
    /// The words around it are the same too.
    Words,
}

/// A quote in one wording.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wording {
    /// The sentence around it; the words quoted carry [`SAID`], those that other wordings have not [`DIFFERS`].
    pub sentence: Vec<Run>,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
    /// The articles that have it so, in the order of the corpus.
    pub tellers: Vec<Teller>,
}

/// An article that has a quote or a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Teller {
    /// The article; leads to the very words.
    pub article: Ref,
    /// Outlet and agencies.
    pub origin: Origin,
    /// When it was published.
    pub dated: Dated,
    /// Whom it names as the speaker, where that is not the one it stands under; empty where it names nobody.
    pub speaker: Option<String>,
}

/// Words in quotation marks that nobody is reported to have said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// The words.
    pub words: String,
    /// Their language.
    pub language: Option<String>,
    /// Whether they report sexual violence, so that they are shown on request only.
    pub folded: bool,
    /// The articles; each leads to the words.
    pub articles: Vec<Ref>,
}

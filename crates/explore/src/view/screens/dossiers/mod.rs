//! Dossiers: agreements, meetings, disputes and other things with a life, for whatever the filters leave: what the texts
//! call each, what became of it, who takes part, and every sentence that mentions it.

mod build;
mod chosen;
mod in_explore;
mod life;
mod names;
mod things;
mod told;

pub use build::view;
pub(in crate::view::screens) use things::{Entry, things};

use crate::view::order::{By, Table};
use crate::view::parts::{FacetLabel, Ref, Run};
use crate::view::screens::explore::{Chip, Relaxation};
use crate::view::screens::quotes::{Quoted, Teller};
use crate::view::screens::timeline::Otherwise;
use dateline_model::date::When;
use dateline_model::event::{Stated, Step};
use dateline_model::rule::Rule;
use serde::{Deserialize, Serialize};

/// The list: what is in most articles comes first.
pub const TABLE: Table = ("dossiers", (By::Articles, true));
/// The mark of the words that stand for the thing, in its sentences.
pub const NAMED: u32 = 0;
/// The mark of the words that tell what became of it.
pub const CUE: u32 = 1;

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dossiers {
    /// How many articles are found.
    pub found: u32,
    /// The conditions in force.
    pub chips: Vec<Chip>,
    /// Where nothing is found: the conditions whose removal alone would find something.
    pub relaxations: Vec<Relaxation>,
    /// The things that the articles found mention: those of the topic file first, then named ones, then those that are
    /// only described; each in the order that the link says, see [`TABLE`].
    pub things: Vec<Thing>,
    /// How many more there are.
    pub more: u32,
    /// The one asked for.
    pub chosen: Option<Dossier>,
    /// What is asked for where neither an article nor the topic file knows it.
    pub unknown: Option<String>,
}

/// How a thing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Known {
    /// The topic file lists it; the label is the file's.
    Listed,
    /// By its name; the label is printed so.
    Named,
    /// By what an article calls it; it is that article's alone.
    #[default]
    Described,
}

/// A thing with a life, and how much is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// What `of` holds in a link: slug, name, or article and words.
    pub key: String,
    /// Its label, or its name as printed.
    pub label: String,
    /// BCP 47 tag of the label, where it stands as in a text.
    pub language: Option<String>,
    /// How it is known.
    pub known: Known,
    /// One of [`dateline_model::source::DOSSIER_KINDS`].
    pub kind: String,
    /// How often it is mentioned.
    pub mentions: u32,
    /// In how many articles.
    pub articles: u32,
    /// The first and the last year in which something became of it, as far as the texts say.
    pub years: Option<(i16, i16)>,
    /// Whether its label or words report sexual violence, so that its sentences are shown on request only.
    pub folded: bool,
    /// The query string of its dossier.
    pub link: String,
}

/// One thing with all that is said of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// Which; without mentions where no article found mentions it.
    pub thing: Thing,
    /// What the texts call it, the most frequent first.
    pub wordings: Vec<Wording>,
    /// What became of it, where the texts say when: in order of time.
    pub life: Vec<Moment>,
    /// What became of it, where they do not, in order of the articles.
    pub undated: Vec<Moment>,
    /// The countries in the sentences that mention it, in most sentences first.
    pub countries: Vec<TakesPart>,
    /// Every sentence that mentions it, each once, in order of the articles' dates.
    pub sentences: Vec<DossierSentence>,
    /// How many sentences more there are.
    pub more: u32,
    /// What is quoted in those sentences, with who said it.
    pub quotes: Vec<Quoted>,
    /// What else the same sentences mention, in most of them first.
    pub related: Vec<Related>,
    /// The articles that mention it, in order of their dates; each leads to its first mention.
    pub articles: Vec<Ref>,
    /// The way to them in Explore.
    pub in_explore: InExplore,
    /// The query string of the screen without it.
    pub close: String,
}

impl Dossier {
    /// What became of it in the end: of several steps whose days are known, the last that took place.
    #[must_use]
    pub fn outcome(&self) -> Option<&Moment> {
        let done =
            || self.life.iter().filter(|moment| moment.stated == Stated::Happened && moment.step != Step::Planned);
        done()
            .nth(1)
            .and(done().max_by_key(|moment| moment.when.as_ref().and_then(|when| when.latest.or(when.earliest))))
    }

    /// A step whose day the articles do not agree on: the first day, with what others say.
    #[must_use]
    pub fn disputed(&self) -> Option<&Moment> {
        self.life.iter().find(|moment| !moment.otherwise.is_empty())
    }
}

/// What texts call a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The words.
    pub words: String,
    /// Their language.
    pub language: Option<String>,
    /// Whether they report sexual violence, so that they are shown on request only.
    pub folded: bool,
    /// How often they stand there.
    pub count: u32,
    /// The articles that have them; each leads to the first place.
    pub articles: Vec<Ref>,
}

/// One thing that became of it, by one article or several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// What.
    pub step: Step,
    /// Whether it happened, or is only planned, urged or the like.
    pub stated: Stated,
    /// When.
    pub when: Option<When>,
    /// What read it, in the first of the articles.
    pub rule: Rule,
    /// Where an article gives another day for the same; neither is held to be the right one.
    pub otherwise: Vec<Otherwise>,
    /// The sentences that tell it, each once.
    pub told: Vec<DossierSentence>,
}

/// A sentence, and who has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DossierSentence {
    /// The sentence; the words that stand for the thing carry [`NAMED`], those that tell a step [`CUE`].
    pub sentence: Vec<Run>,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
    /// The articles that have it, in the order of the corpus; each leads to the sentence.
    pub tellers: Vec<Teller>,
}

/// A country that stands in sentences that mention a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakesPart {
    /// Which.
    pub country: FacetLabel,
    /// In how many of them.
    pub sentences: u32,
}

/// A list in Explore that comes nearest to the articles of a dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InExplore {
    /// Its query string; empty where there is none.
    pub link: String,
    /// How many articles it has.
    pub articles: u32,
    /// Whether they are those of the dossier.
    pub same: bool,
}

/// Another thing that the same sentences mention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    /// Its label, or its name as printed.
    pub label: String,
    /// One of [`dateline_model::source::DOSSIER_KINDS`].
    pub kind: String,
    /// In how many sentences both are mentioned.
    pub sentences: u32,
    /// The query string of its dossier.
    pub link: String,
}

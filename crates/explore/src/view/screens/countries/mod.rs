//! Countries: which are named, which of them together, and in what sentences, for whatever the filters leave.

mod actors;
mod build;
mod chosen;
mod naming;
mod pairs;
mod relation;

pub use actors::{ActorCell, Actors, actors};
pub use build::view;
pub(in crate::view::screens) use naming::{letters, sentences};
pub(in crate::view::screens) use relation::kind_key;
pub use relation::{ACTOR, ActLine, CUE, Relation, Sentence};

use crate::view::parts::{FacetLabel, Ref, Run};
use crate::view::screens::explore::{Chip, Relaxation};
use dateline_model::date::When;
use serde::{Deserialize, Serialize};

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Countries {
    /// How many articles are found.
    pub found: u32,
    /// The conditions in force.
    pub chips: Vec<Chip>,
    /// Where nothing is found: the conditions whose removal alone would find something.
    pub relaxations: Vec<Relaxation>,
    /// Every country that the articles found name, in alphabetical order.
    pub countries: Vec<CountryCount>,
    /// The pairs that one article or more names both of, in alphabetical order.
    pub pairs: Vec<Pair>,
    /// How many pairs there are that are not listed: those named together least.
    pub more: u32,
    /// The pairs that more sentences name than any other, in alphabetical order; the first of them, where many are even.
    pub most: Vec<Pair>,
    /// How many are even.
    pub even: u32,
    /// The countries named most, of those that sentences name with others, against each other.
    pub matrix: Matrix,
    /// The country or the pair asked for.
    pub chosen: Option<Chosen>,
    /// Where the articles say that they were written, in alphabetical order.
    pub places: Vec<PlaceLine>,
}

/// A country, and how often it is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryCount {
    /// Which.
    pub country: FacetLabel,
    /// The articles that name it.
    pub articles: u32,
    /// The sentences that name it, each once.
    pub sentences: u32,
    /// The articles that have such a sentence.
    pub told: u32,
    /// From 0, no sentence, to 4, nearly as many as of any country.
    pub shade: u8,
    /// The query string of its sentences.
    pub link: String,
    /// The query string of the articles that name it.
    pub filter: String,
}

/// Two countries, and how often they are named together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The one whose label comes first.
    pub first: FacetLabel,
    /// The other.
    pub second: FacetLabel,
    /// The sentences that name both, each once.
    pub sentences: u32,
    /// Those of them that stand word for word in several articles.
    pub shared: u32,
    /// The articles that have such a sentence.
    pub told: u32,
    /// The articles that name both, in one sentence or not.
    pub articles: u32,
    /// The query string of its sentences.
    pub link: String,
    /// The query string of the articles that name both.
    pub filter: String,
}

/// The countries named most, against each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix {
    /// The countries, in alphabetical order.
    pub countries: Vec<FacetLabel>,
    /// A row for each of them, with a cell for each of them; `None` where the two are one.
    pub rows: Vec<Vec<Option<Cell>>>,
    /// How many countries have no place in it.
    pub left_out: u32,
}

/// How often two countries are named together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The sentences that name both, each once.
    pub sentences: u32,
    /// From 0, no sentence, to 4, nearly as many as of any pair.
    pub shade: u8,
    /// The query string of its sentences.
    pub link: String,
}

/// The country or the pair asked for, with its sentences.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chosen {
    /// One country or two, in alphabetical order.
    pub of: Vec<FacetLabel>,
    /// The sentences that name it, or both.
    pub sentences: u32,
    /// Those of them that stand word for word in several articles.
    pub shared: u32,
    /// The articles that have such a sentence.
    pub told: u32,
    /// The articles that name it, or both, in one sentence or not.
    pub articles: u32,
    /// The sentences, in order of the articles' dates.
    pub listed: Vec<CountrySentence>,
    /// With which countries a single one is named, most sentences first.
    pub with: Vec<Companion>,
    /// What the two did towards each other, where two are asked for.
    pub relation: Option<Relation>,
    /// The query string of the articles that name it, or both.
    pub filter: String,
    /// The query string of the screen without it.
    pub close: String,
}

/// A country that stands in sentences with the one asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    /// Which.
    pub country: FacetLabel,
    /// In how many sentences.
    pub sentences: u32,
    /// The query string of those.
    pub link: String,
}

/// A sentence, and who tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CountrySentence {
    /// The sentence; the words that name a country asked for carry its place among those asked for as a mark.
    pub sentence: Vec<Run>,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
    /// When the first of its articles was published, where anything says so.
    pub when: Option<When>,
    /// The articles that have it, in the order of the corpus; each leads to its sentence.
    pub tellers: Vec<Ref>,
}

/// A place where articles say that they were written: "SEOUL (Reuters) –".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceLine {
    /// The place, as the first of them prints it.
    pub name: String,
    /// The country that it lies in, where that is certain.
    pub country: Option<FacetLabel>,
    /// The articles, or the first of them; each leads to its place line.
    pub articles: Vec<Ref>,
    /// How many more there are.
    pub more: u32,
}

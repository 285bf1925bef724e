//! What two states did towards each other, as the articles found tell it: each act once, with all who tell it, and a
//! picture of the acts along time.

mod build;
mod gather;
mod picture;
mod reported;
mod steps;

pub(super) use build::relation;
pub(super) use gather::all;
pub(super) use reported::ReportedAct;

use crate::view::chart::{ChartMark, Scale};
use crate::view::parts::{FacetLabel, Ref, Run};
use crate::view::screens::dossiers::Thing;
use dateline_model::date::When;
use dateline_model::event::{Act, Context as About, Quad, Stated};
use dateline_model::rule::Rule;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The key of a kind of act among the words of a page; `ties` where it only says how ties are.
pub(in crate::view::screens) fn kind_key(act: Act, ties: bool) -> String {
    if ties {
        return if act.quad().tone() == "conflict" { "ties-worse" } else { "ties-better" }.to_owned();
    }
    act.code().to_ascii_lowercase()
}

/// The mark of the words that tell an act, within its sentence.
pub const CUE: u32 = 0;
/// The mark of the words that name the two.
pub const ACTOR: u32 = 1;

/// What two states did towards each other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// The acts of the articles' own time: those with closed days in order of time, then the others in the order of the
    /// articles.
    pub acts: Vec<ActLine>,
    /// What lies so far before the articles that it is their history; it is in no count.
    pub past: Vec<ActLine>,
    /// How many acts took place, by the two by two of words and deeds, in the order of [`Quad::ALL`].
    pub counts: [u32; 4],
    /// How many are planned, urged, threatened, denied or possible only.
    pub not_done: u32,
    /// Stretches of time of the picture, left to right; none where fewer than two acts have closed days.
    pub scales: Vec<Scale>,
    /// Agreements, meetings, disputes and the like that sentences which name both speak of.
    pub things: Vec<Thing>,
}

/// An act, and who tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActLine {
    /// Its number on the screen, from 0: what a mark of the picture leads to.
    pub number: u32,
    /// What kind of act.
    pub act: Act,
    /// Whether it only says how ties are.
    pub ties: bool,
    /// Who acts; of a mutual act, the one whose label comes first.
    pub source: FacetLabel,
    /// Towards whom.
    pub target: FacetLabel,
    /// Whether both act alike.
    pub mutual: bool,
    /// Whether it happened.
    pub stated: Stated,
    /// When, as far as the texts say.
    pub when: Option<When>,
    /// Where they do not say when: the day of the first article that tells it.
    pub told_on: Option<When>,
    /// What it was about.
    pub about: Vec<About>,
    /// The sentences that tell it, each once.
    pub sentences: Vec<Sentence>,
    /// How many sources tell it that do not share an agency or the very words.
    pub witnesses: u32,
    /// Its place in the picture.
    pub mark: Option<ChartMark>,
}

impl ActLine {
    /// In words or in deeds, in cooperation or in conflict.
    #[must_use]
    pub fn quad(&self) -> Quad {
        self.act.quad()
    }

    /// The key of its kind among the words of a page.
    #[must_use]
    pub fn kind(&self) -> String {
        kind_key(self.act, self.ties)
    }

    /// How many articles tell it.
    #[must_use]
    pub fn tellers(&self) -> usize {
        // An article may tell it in its headline and in its text.
        let all: BTreeSet<&str> =
            self.sentences.iter().flat_map(|sentence| &sentence.tellers).map(|teller| teller.id.as_str()).collect();
        all.len()
    }
}

/// A sentence that tells an act, and the articles that have it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    /// The sentence; see [`CUE`] and [`ACTOR`].
    pub words: Vec<Run>,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
    /// What read it there.
    pub rule: Rule,
    /// Who is reported to say so, in the words of the text.
    pub reported_by: Option<String>,
    /// The articles, in the order of the corpus; each leads to its sentence.
    pub tellers: Vec<Ref>,
}

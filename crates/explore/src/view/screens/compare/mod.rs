//! Compare: two articles side by side, or two groups of articles; which to choose, where none are.

mod align;
mod apart;
mod choose;
mod groups;
mod only;
mod pair;
mod rows;
mod units;

pub use align::{Bond, OWN, SHARED};
pub(crate) use groups::search_of;
pub use groups::{Bar, Bars, Contrast, GROUP, Group, Groups};
pub use only::FactKind;

use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::{Dated, Origin, Ref, Run};
use crate::view::screens::explore::{Chip, chips};
use dateline_model::date::When;
use dateline_model::query::Query;
use serde::{Deserialize, Serialize};

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Compare {
    /// How many articles are found.
    pub found: u32,
    /// The conditions in force.
    pub chips: Vec<Chip>,
    /// The articles that can be chosen: those found, and those chosen already, in the order of the corpus.
    pub choices: Vec<Ref>,
    /// How many of those found are not among the choices, as they are too many.
    pub more: u32,
    /// Pairs of the articles found that have something in common, most first.
    pub suggested: Vec<Suggestion>,
    /// The articles that are chosen.
    pub chosen: Vec<Ref>,
    /// Those of the chosen that the filters do not leave.
    pub outside: Vec<Ref>,
    /// Whether one article was chosen twice.
    pub itself: bool,
    /// The comparison, where two are chosen.
    pub pair: Option<Box<Pair>>,
    /// The groups, where groups are compared instead of articles.
    pub groups: Option<Box<Groups>>,
}

/// Two articles that have something in common.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The articles, in the order of the corpus.
    pub articles: [Ref; 2],
    /// The query string that compares them.
    pub link: String,
    /// How many passages of the same words they share.
    pub passages: u32,
    /// How many other sentences tell of the same event.
    pub events: u32,
    /// Whether they were published within a week.
    pub week: bool,
}

/// Two articles, compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The articles.
    pub heads: [Head; 2],
    /// How many sentences of each are of which kind.
    pub tallies: [Tally; 2],
    /// Agencies that both texts name.
    pub agencies: Vec<String>,
    /// What only one of them says, by kind; kinds of which neither has any are left out.
    pub only: Vec<Only>,
    /// Their sentences.
    pub rows: Vec<Row>,
    /// The words that set them apart; `None` where they are in different languages.
    pub apart: Option<Apart>,
}

/// One of the two articles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Head {
    /// The article.
    pub article: Ref,
    /// Outlet and agencies.
    pub origin: Origin,
    /// Its date.
    pub dated: Dated,
    /// Whether only an extract of it may be shown.
    pub extract: bool,
}

/// How many sentences of an article are of which kind; the kinds add up to the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// All of them, without headline and subheadings.
    pub sentences: u32,
    /// Those that stand in the other, word for word.
    pub same: u32,
    /// Those that share a passage with one of the other.
    pub passage: u32,
    /// Those that tell of the same event as one of the other, in other words.
    pub event: u32,
    /// Those that stand in the other, but are a formula or of few words.
    pub stock: u32,
    /// All others.
    pub only: u32,
}

impl Tally {
    /// Those that belong together with one of the other article.
    #[must_use]
    pub fn paired(&self) -> u32 {
        self.same + self.passage + self.event
    }
}

/// What only one of two articles says, of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Only {
    /// Which kind.
    pub kind: FactKind,
    /// What only the one says, and only the other.
    pub sides: [Vec<Fact>; 2],
}

/// Something that an article says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// It, in its own words or by its label.
    pub words: String,
    /// Whether these are words of the article, in its language.
    pub quoted: bool,
    /// The time that they mean.
    pub when: Option<When>,
    /// A person's title or role, or who says a quotation.
    pub detail: Option<String>,
    /// The query string that leads to the words.
    pub link: String,
    /// How often it is named.
    pub count: u32,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
}

/// A row of the two texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// How its sentences belong together; `None` where they do not.
    pub bond: Option<Bond>,
    /// The sentences of each side.
    pub cells: [Vec<Piece>; 2],
}

/// A sentence or subheading in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The words; those in a sentence that shares a passage carry the mark [`SHARED`] or [`OWN`].
    pub runs: Vec<Run>,
    /// The query string that leads to it.
    pub link: String,
    /// What it is beside the other text.
    pub kind: PieceKind,
    /// Whether a paragraph begins with it.
    pub opens: bool,
    /// Whether it stands under a picture.
    pub caption: bool,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
}

/// What a sentence is beside the other text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PieceKind {
    /// It belongs to what stands beside it.
    Paired,
    /// Only this article has it.
    Only,
    /// It belongs to a sentence of the other article that stands in another order: the row, and how.
    Elsewhere(u32, Bond),
    /// The other article has it too, but it is a formula or of few words, which says nothing of a common source.
    Stock,
    /// A subheading.
    Heading,
}

/// The words that set two articles apart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Apart {
    /// Those of each, most telling first.
    pub sides: [Vec<Telling>; 2],
    /// How many words each article has.
    pub words: [u32; 2],
    /// Whether the texts are too short for the numbers to mean much.
    pub short: bool,
}

/// A word that sets an article apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Telling {
    /// The word as it is printed first.
    pub word: String,
    /// By how many standard errors its use differs.
    pub z: f32,
    /// How often each article has it.
    pub counts: [u32; 2],
    /// The same for each 1,000 words.
    pub rates: [f32; 2],
    /// The query string that leads to the first place.
    pub link: String,
}

/// What the screen shows for `query`.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Compare {
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    if let Some(groups) = groups::groups(context, &found.all) {
        return Compare { found: found.all.count(), chips: chips(context), groups: Some(groups), ..Compare::default() };
    }
    let chosen = choose::chosen(context);
    let (choices, more) = choose::choices(context, &found.all, &chosen.places);
    let pair = match chosen.places.as_slice() {
        [one, other] => pair::pair(context, [*one, *other]).map(Box::new),
        _ => None,
    };
    let refer = |at: &usize| context.refer(*at);
    Compare {
        found: found.all.count(),
        chips: chips(context),
        choices,
        more,
        suggested: choose::suggested(context, &found.all, &chosen.places),
        outside: chosen.places.iter().filter(|at| !found.all.contains(**at)).map(refer).collect(),
        chosen: chosen.places.iter().map(refer).collect(),
        itself: chosen.itself,
        pair,
        groups: None,
    }
}

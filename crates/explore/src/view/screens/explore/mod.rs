//! The first screen as plain data: one search, three filters, one chart, one list.

mod about;
mod build;
mod cards;
mod choices;
mod concordance;
mod facets;
mod notes;
pub mod starters;

pub(crate) use facets::{chips, relaxations};

pub use build::{strip, view, view_listing};
pub(crate) use cards::order;
pub use concordance::{Concordance, concordance};
pub use notes::notes;

use crate::view::assist::OtherName;
use crate::view::chart::{ChartMark, Scale};
use crate::view::parts::{Condition, Dated, FacetLabel, Gives, Origin, Ref, Run, SetAside, TimeExpression};
use dateline_model::date::When;
use dateline_model::query::{FacetKind, Sort};
use serde::{Deserialize, Serialize};

/// The first screen: one search, three filters, one chart, one list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explore {
    /// How many articles the query finds.
    pub found: u32,
    /// The search that the screen is for, where no article has a word of the one typed and this one has near words: "showing
    /// results for". With a blank at its end its last word is whole.
    pub corrected: Option<String>,
    /// Topics, countries and people that have another name which was typed.
    pub other_names: Vec<OtherName>,
    /// A name in capitals that was typed, where nothing is found and no article has it.
    pub nobody: Option<String>,
    /// How many of the others were left out by a date filter only because no closed days place them.
    pub undated: u32,
    /// The order in force.
    pub sort: Sort,
    /// Whether bars stand above the list, which is too long for a row each: [`strip`].
    pub has_strip: bool,
    /// The axis that the cards share, left to right; none where there are too many articles for a row each, or hardly any
    /// has a day.
    pub row_scales: Vec<Scale>,
    /// Ready-made date ranges, each with how many articles may fall in it.
    pub date_choices: Vec<DateChoice>,
    /// The articles that no such range holds; none where there are none.
    pub open_dates: Option<OpenDates>,
    /// The filters by value, in the order of [`FacetKind::ALL`].
    pub facets: Vec<Facet>,
    /// The conditions in force, in the order of the page.
    pub chips: Vec<Chip>,
    /// The articles found, in order.
    pub cards: Vec<Card>,
    /// Whether the words searched for are shown in their context, instead of the cards: [`concordance()`].
    pub in_context: bool,
    /// Where nothing is found: each condition whose removal alone would find something.
    pub relaxations: Vec<Relaxation>,
}

impl Explore {
    /// The filter by `kind`.
    #[must_use]
    pub fn facet(&self, kind: FacetKind) -> &Facet {
        &self.facets[kind.at()]
    }
}

/// A ready-made range for the date filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DateChoice {
    /// The range; its precision (year, month, years) tells how to word it.
    pub range: When,
    /// Articles that may fall in it.
    pub count: u32,
    /// Whether all of them fall in it only possibly.
    pub only_maybe: bool,
    /// Whether `from` and `to` are just this range.
    pub chosen: bool,
    /// By article of the corpus, in its order; none above [`MOST_ROWS`](crate::view::MOST_ROWS).
    pub cells: Vec<Cell>,
}

/// The articles that no closed days place: a choice of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenDates {
    /// How many would be found.
    pub count: u32,
    /// The earliest day (ISO) after which one of them is known to be.
    pub after: Option<String>,
    /// The latest day before which one of them is known to be.
    pub before: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// By article of the corpus, in its order; none above [`MOST_ROWS`](crate::view::MOST_ROWS).
    pub cells: Vec<Cell>,
}

/// A filter by value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facet {
    /// Values in every article found: stated, not offered (unless chosen).
    pub in_all: Vec<Everywhere>,
    /// What can be chosen: in the groups of the topic file, else in one unnamed group; most articles first.
    pub groups: Vec<Group>,
    /// Whether any of the chosen will do.
    pub any: bool,
    /// Whether only articles mainly about a value count.
    pub mainly: bool,
    /// Values that are in too few articles to be listed among so many.
    pub left_out: u32,
}

impl Facet {
    /// The choices of all groups.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        self.groups.iter().flat_map(|group| &group.choices)
    }
}

/// A value that every article found has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Everywhere {
    /// What.
    pub value: FacetLabel,
    /// How many of the articles found are mainly about it, where that would narrow them; else 0.
    pub mainly: u32,
}

/// A group of choices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Key of the group in the topic file; empty for the only group.
    pub key: String,
    /// The choices; most articles first.
    pub choices: Vec<Choice>,
}

/// One value of a filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What.
    pub value: FacetLabel,
    /// How many articles would be found if this were added (or, where chosen, are found).
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
    /// How many articles of the corpus have it.
    pub total: u32,
    /// By article of the corpus, in its order; none above [`MOST_ROWS`](crate::view::MOST_ROWS).
    pub cells: Vec<Cell>,
}

/// How one article stands to one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Not at all.
    None,
    /// It names it, or may fall in it.
    Named,
    /// It is mainly about it, or surely falls in it.
    Main,
}

/// A condition that can be taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chip {
    /// What.
    pub condition: Condition,
    /// The query string without it.
    pub without: String,
}

/// Why nothing was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// The condition to drop.
    pub chip: Chip,
    /// How many articles are found without it.
    pub found_without: u32,
}

/// One article of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// The query string of its page.
    pub link: String,
    /// Its place in the corpus, from 1.
    pub number: u32,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// The headline with hits marked; the first words where it has none.
    pub headline: Vec<Run>,
    /// Whether the headline was read as one.
    pub has_headline: bool,
    /// Outlet and agencies.
    pub origin: Origin,
    /// The date.
    pub dated: Dated,
    /// Its days on the axis that the cards share: what it is dated to, then what was set aside.
    pub days: Vec<ChartMark>,
    /// Whether no closed days place it: in an order of days it stands after those that have some.
    pub open: bool,
    /// Whether it meets the date filter only possibly.
    pub may_fall: bool,
    /// The lead sentence; when searching, the best passage.
    pub lead: Vec<Run>,
    /// When searching, where that passage stands.
    pub place: Option<PassagePlace>,
    /// What it is about.
    pub about: About,
    /// Who speaks in it, by the names that it calls them most, in the order in which they do.
    pub speakers: Vec<String>,
    /// How many more sentences have words searched for: [`more_passages`](crate::view::assist::more_passages).
    pub more: u32,
    /// Whether there is room for [`notes`] on it: in a list of at most [`MOST_ROWS`](crate::view::MOST_ROWS) articles.
    pub noted: bool,
}

/// What an article is about, in the names of filters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Topics that it is mainly about, most first.
    pub topics: Vec<String>,
    /// Countries that it is mainly about.
    pub countries: Vec<String>,
    /// Countries that it names besides.
    pub also: Vec<String>,
}

/// Where a passage stands in its article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassagePlace {
    /// Who is quoted with the words searched for, where they are quoted and it was read from whom.
    pub speaker: Option<String>,
    /// The number of the paragraph, as the article's page counts them, from 1.
    pub paragraph: u32,
    /// The link to it.
    pub link: String,
}

/// What else a card of a short list says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CardNotes {
    /// Times it talks about, most telling first, at most six.
    pub also_speaks: Vec<TimeExpression>,
    /// Articles it shares sentences with.
    pub shares: Vec<Shared>,
    /// The article that gives a part of its date.
    pub date_from: Option<DateFrom>,
    /// Date candidates that were set aside.
    pub set_aside: Vec<SetAside>,
}

/// An article that gives a part of another's date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateFrom {
    /// It, at the words that do so.
    pub article: Ref,
    /// Which part.
    pub gives: Gives,
}

/// A place where an article has the words searched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConcordanceLine {
    /// The article.
    pub article: Ref,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// The words before, of the same paragraph, with the blank that parts them from those searched for, if one does.
    pub before: String,
    /// The words searched for, as they stand.
    pub hit: String,
    /// The words after, likewise.
    pub after: String,
}

/// How much is shared with another article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The other.
    pub with: Ref,
    /// Number of sentences with shared passages.
    pub sentences: u32,
    /// Agencies that either text names.
    pub agencies: Vec<String>,
}

//! What more than one screen shows: pieces of text, pointers to articles, dates, values of facets.

use dateline_model::article::{Basis, Segment};
use dateline_model::date::When;
use dateline_model::query::{FacetKind, Query};
use dateline_model::rule::{Kind, Rule, Why};
use dateline_model::span::Span;
use serde::{Deserialize, Serialize};

/// Articles up to which each has a row in the charts and a cell beside each choice.
pub const MOST_ROWS: usize = 30;

/// A piece of text, with what is marked in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The words, white space as in the source but trimmed at the ends of a block.
    pub text: String,
    /// A hit of the search words.
    pub hit: bool,
    /// What is highlighted: indices into the page's `marks`.
    pub marks: Vec<u32>,
    /// Whether it is of the passage that the link leads to.
    pub passage: bool,
}

/// Outlet and agencies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The outlet, with the rule that read it; `None`: not named in the text.
    pub outlet: Option<(String, Rule)>,
    /// Agencies.
    pub agencies: Vec<String>,
}

/// The date of an article, for its line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// The answer.
    pub when: Option<When>,
    /// How it is known.
    pub basis: Basis,
}

/// A time as the text puts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeExpression {
    /// The words.
    pub words: String,
    /// The value; `None` where it has none.
    pub when: Option<When>,
}

/// A pointer to an article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ref {
    /// Its id.
    pub id: String,
    /// Its place in the corpus, from 1.
    pub number: u32,
    /// The query string of its page.
    pub link: String,
    /// Its headline.
    pub headline: String,
    /// The language of its headline (BCP 47).
    pub language: Option<String>,
    /// Its outlet or first agency.
    pub origin: Option<String>,
}

/// A date on the page that is not the article's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The words.
    pub words: String,
    /// What they say.
    pub when: Option<When>,
    /// Where they stand; `None` where that is no place of the article's text.
    pub span: Option<Span>,
    /// 1-based line of the raw text.
    pub line: u32,
    /// The reason.
    pub why: Why,
}

/// Which part of a date a clue gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gives {
    /// All of it: one day, or a few.
    Days,
    /// Day and month, and no year.
    DayAndMonth,
    /// The year only.
    Year,
    /// That it is not before a day.
    NotBefore,
    /// That it is not after a day.
    NotAfter,
}

impl Gives {
    /// What a clue gives that `rule` read in another article or in this one, and that says this of the day of
    /// publication; `None` where another clue rests on it and says it.
    #[must_use]
    pub fn of(rule: Rule, says: Option<&When>) -> Option<Self> {
        let says = says?;
        Some(match (says.earliest, says.latest) {
            // Day and month stand in the article that is dated.
            _ if rule == Rule::SharedEvent => Self::Year,
            (None, None) => Self::DayAndMonth,
            (Some(_), None) => Self::NotBefore,
            (None, Some(_)) => Self::NotAfter,
            (Some(_), Some(_)) => Self::Days,
        })
    }
}

/// A value with its label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetLabel {
    /// ISO code, slug or name.
    pub key: String,
    /// The label in the language asked for.
    pub label: String,
}

/// A condition in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// The search words.
    Search(String),
    /// `from`, `to` or both.
    Dates(Option<String>, Option<String>),
    /// No closed days.
    OpenDates,
    /// A value of a facet.
    Value(FacetKind, FacetLabel),
}

impl Condition {
    /// The query without it.
    #[must_use]
    pub fn dropped_from(&self, query: &Query) -> Query {
        let mut query = query.clone();
        match self {
            Self::Search(_) => {
                query.search.clear();
                query.exact = false;
            }
            Self::OpenDates => query.open = false,
            Self::Dates(..) => (query.from, query.to) = (None, None),
            Self::Value(kind, value) => query.chosen[kind.at()].values.retain(|key| *key != value.key),
        }
        query
    }
}

/// Whether a segment is neither story nor a line that says who published it, when and where.
pub(crate) fn is_junk(segment: &Segment) -> bool {
    !segment.feeds
        && !matches!(
            segment.kind,
            Kind::Headline | Kind::Timestamp | Kind::Publisher | Kind::Byline | Kind::Credit | Kind::DatelineOnly
        )
}

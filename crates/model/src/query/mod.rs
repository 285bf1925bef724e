//! What a person asked for: the whole state of the page, as a query string.
//!
//! `Query` prints to a query string and parses back to itself; what does not parse is left out
//! and reported, never an error. Values keep the order in which they were chosen.

mod change;
mod facet;
mod parse;
mod print;

pub use facet::{Chosen, FACETS, FacetKind, FacetSpec, KeyKind};
pub use parse::{LONGEST_ID, is_id};

use crate::span::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How a value of `of=…` starts that says in what order a table stands, and not what the screen shows.
pub const ORDER: &str = "by:";

/// How the name of what is at hand starts in `start=…` where that is a step of a lesson.
pub const LESSON: &str = "lesson:";

/// Everything that a link to the site can say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// Which screen is shown.
    pub screen: Screen,
    /// `text=raw`: the article as scraped.
    pub raw: bool,
    /// `at=120-180`: a passage of the article, in bytes of its text; only with an article.
    pub passage: Option<Span>,
    /// `of=…`, repeated: what [`Screen::has_of`] says that the screen shows in particular.
    pub of: Vec<String>,
    /// `hide=dates`, repeated: highlights switched off in the article.
    pub hide: Vec<Highlight>,
    /// `show=topics`, repeated: highlights switched on that are off at first.
    pub show: Vec<Highlight>,
    /// `mark=slug`: the topic whose words are highlighted in the article; `None` is its first one, where topics are shown.
    pub marked_topic: Option<String>,
    /// `q=…`: words to search for, as typed.
    pub search: String,
    /// `exact=1`: the words as typed, even where no article has them and others are near.
    pub exact: bool,
    /// `from=YYYY-MM-DD`
    #[serde(with = "crate::date::serde_day")]
    pub from: Option<Date>,
    /// `to=YYYY-MM-DD`
    #[serde(with = "crate::date::serde_day")]
    pub to: Option<Date>,
    /// `date=about`: the dates mean times talked about; otherwise, when published.
    pub axis: Axis,
    /// What is chosen in each facet, in the order of [`FacetKind::ALL`].
    pub chosen: [Chosen; FacetKind::ALL.len()],
    /// `days=open`: only articles that no closed days place, instead of a range of days.
    pub open: bool,
    /// `sort=…`; `None` is best match first when searching, else earliest possible day first.
    pub sort: Option<Sort>,
    /// `context=…`: while searching, the words found in their context instead of the list of articles.
    pub context: Option<ContextOrder>,
    /// `list=150`: articles of the list that are shown, where more than at first were asked for; else 0.
    pub list: u32,
    /// `start=SLUG`: the starter that is unfolded on the first screen, or whose steps are followed; or, behind [`LESSON`],
    /// the lesson that is at hand, which stays so until another one or none is; else empty.
    pub start: String,
    /// `lang=ko`: the language of the interface; where the link says none, whoever shows the page chooses.
    pub language: Option<Language>,
}

/// A screen of the page, with what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Screen {
    /// The list with filters and charts; a link to it names no screen.
    #[default]
    Explore,
    /// `article=ID`: one article.
    Article(String),
    /// `screen=timeline`: what the articles date, in order of time.
    Timeline,
    /// `screen=quotes`: who is quoted, and with what words.
    Quotes,
    /// `screen=countries`: which countries are named together.
    Countries,
    /// `screen=dossiers`: agreements, meetings, disputes and their like, and what became of them.
    Dossiers,
    /// `screen=compare`: two articles side by side.
    Compare,
    /// `screen=lessons`: what a class is led through.
    Lessons,
    /// `screen=export`: what is found as files for other programs.
    Export,
    /// `screen=own`: articles that a person brings along.
    Own,
    /// `screen=about`: what the site is, how it reads, and how often it is right.
    About,
}

/// The screens there are, without what they are about: what the navigation, the titles and the list of keys go through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScreenKind {
    /// [`Screen::Explore`].
    Explore,
    /// [`Screen::Article`].
    Article,
    /// [`Screen::Timeline`].
    Timeline,
    /// [`Screen::Quotes`].
    Quotes,
    /// [`Screen::Countries`].
    Countries,
    /// [`Screen::Dossiers`].
    Dossiers,
    /// [`Screen::Compare`].
    Compare,
    /// [`Screen::Lessons`].
    Lessons,
    /// [`Screen::Export`].
    Export,
    /// [`Screen::Own`].
    Own,
    /// [`Screen::About`].
    About,
}

/// A language of the interface. Articles keep their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// `lang=en`
    #[default]
    English,
    /// `lang=ko`
    Korean,
    /// `lang=ja`
    Japanese,
}

/// Which time the date filter means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Axis {
    /// When the article was published.
    #[default]
    Published,
    /// Times it talks about.
    About,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// `sort=best`
    Best,
    /// `sort=earliest`
    Earliest,
    /// `sort=latest`
    Latest,
}

/// The order of the words in context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContextOrder {
    /// `context=article`: in the order of the articles.
    Article,
    /// `context=before`: by the word before.
    Before,
    /// `context=after`: by the word after.
    After,
}

/// A kind of highlight in the article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Highlight {
    /// `dates`
    Dates,
    /// `countries`
    Countries,
    /// `people`
    People,
    /// `organisations`
    Organisations,
    /// `quotes`
    Quotes,
    /// `topics`
    Topics,
}

impl Screen {
    /// Which screen it is.
    #[must_use]
    pub fn kind(&self) -> ScreenKind {
        match self {
            Self::Explore => ScreenKind::Explore,
            Self::Article(_) => ScreenKind::Article,
            Self::Timeline => ScreenKind::Timeline,
            Self::Quotes => ScreenKind::Quotes,
            Self::Countries => ScreenKind::Countries,
            Self::Dossiers => ScreenKind::Dossiers,
            Self::Compare => ScreenKind::Compare,
            Self::Lessons => ScreenKind::Lessons,
            Self::Export => ScreenKind::Export,
            Self::Own => ScreenKind::Own,
            Self::About => ScreenKind::About,
        }
    }

    /// Whether `of=…` says what it shows in particular: a stretch of time, a speaker, two countries, an agreement, two
    /// articles, a lesson and its step, an article to correct.
    #[must_use]
    pub fn has_of(&self) -> bool {
        matches!(
            self,
            Self::Timeline
                | Self::Quotes
                | Self::Countries
                | Self::Dossiers
                | Self::Compare
                | Self::Lessons
                | Self::Own
        )
    }
}

impl ScreenKind {
    /// All of them, in the order of the navigation.
    pub const ALL: [Self; 11] = [
        Self::Explore,
        Self::Article,
        Self::Timeline,
        Self::Quotes,
        Self::Countries,
        Self::Dossiers,
        Self::Compare,
        Self::Lessons,
        Self::Export,
        Self::Own,
        Self::About,
    ];

    /// The screen itself, where it needs no choosing of what it is about.
    #[must_use]
    pub fn screen(self) -> Option<Screen> {
        match self {
            Self::Explore => Some(Screen::Explore),
            Self::Article => None,
            Self::Timeline => Some(Screen::Timeline),
            Self::Quotes => Some(Screen::Quotes),
            Self::Countries => Some(Screen::Countries),
            Self::Dossiers => Some(Screen::Dossiers),
            Self::Compare => Some(Screen::Compare),
            Self::Lessons => Some(Screen::Lessons),
            Self::Export => Some(Screen::Export),
            Self::Own => Some(Screen::Own),
            Self::About => Some(Screen::About),
        }
    }

    /// The word in a link, as `screen=timeline`; `None` for a screen that a link names otherwise.
    #[must_use]
    pub fn code(self) -> Option<&'static str> {
        match self {
            Self::Explore | Self::Article => None,
            Self::Timeline => Some("timeline"),
            Self::Quotes => Some("quotes"),
            Self::Countries => Some("countries"),
            Self::Dossiers => Some("dossiers"),
            Self::Compare => Some("compare"),
            Self::Lessons => Some("lessons"),
            Self::Export => Some("export"),
            Self::Own => Some("own"),
            Self::About => Some("about"),
        }
    }

    /// The screen with this word in a link.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == Some(code))
    }
}

impl Language {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::English, Self::Korean, Self::Japanese];

    /// The word in a link, which is the language's tag (BCP 47).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Korean => "ko",
            Self::Japanese => "ja",
        }
    }

    /// The language that a code stands for.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

impl Axis {
    /// The word in a link.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::About => "about",
        }
    }
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Best, Self::Earliest, Self::Latest];

    /// The word in a link.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Earliest => "earliest",
            Self::Latest => "latest",
        }
    }
}

impl ContextOrder {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Article, Self::Before, Self::After];

    /// The word in a link.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

impl Highlight {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] =
        [Self::Dates, Self::Countries, Self::People, Self::Quotes, Self::Organisations, Self::Topics];

    /// The word in a link.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Dates => "dates",
            Self::Countries => "countries",
            Self::People => "people",
            Self::Organisations => "organisations",
            Self::Quotes => "quotes",
            Self::Topics => "topics",
        }
    }

    /// Whether it is shown where the link says nothing of it.
    #[must_use]
    pub fn shown_at_first(self) -> bool {
        !matches!(self, Self::Organisations | Self::Topics)
    }
}

/// Something in a link that was not understood and is ignored; the page says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// A parameter that the site does not know.
    UnknownParameter {
        /// Its name.
        name: String,
    },
    /// A value that does not fit its parameter: "2019-13-01" for `from`.
    BadValue {
        /// The parameter.
        name: String,
        /// The value.
        value: String,
    },
    /// The search was longer than is searched for; the rest is left out.
    SearchCut {
        /// Characters kept.
        kept: u32,
    },
    /// `from` lies after `to`; both are left out.
    FromAfterTo,
    /// No article has this id.
    UnknownArticle {
        /// The id.
        id: String,
    },
    /// No article names this country, or no such country exists.
    UnknownCountry {
        /// The code.
        iso: String,
    },
    /// The corpus has no such topic.
    UnknownTopic {
        /// The slug.
        slug: String,
    },
    /// No article has this person, organisation, outlet or agency.
    UnknownName {
        /// The facet.
        kind: FacetKind,
        /// The name.
        name: String,
    },
}

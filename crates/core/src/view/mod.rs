//! `view(&Corpus, &Query) -> View`: everything a screen shows, as plain data.
//!
//! A view holds values, never markup and no words of the interface: the app puts codes, dates
//! and counts into words. It is a pure function, so it can be computed in a worker, on the
//! build machine for the page without JavaScript, or in a test.

use crate::article::{Basis, ReuseKind, Salience, Warning};
use crate::date::When;
use crate::query::{Highlight, Notice, Sort};
use crate::rule::{Kind, Rule, Why};
use crate::source::CorpusInfo;
use serde::{Deserialize, Serialize};

/// One screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// Title, description, credits, contact.
    pub info: CorpusInfo,
    /// How many articles the corpus holds.
    pub total: u32,
    /// What in the link was not understood.
    pub notices: Vec<Notice>,
    /// What was wrong with the input files.
    pub problems: Vec<Warning>,
    /// The screen itself.
    pub screen: Screen,
}

/// Which screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Screen {
    /// The list with filters and charts.
    Explore(Box<Explore>),
    /// One article.
    Article(Box<ArticlePage>),
}

/// The first screen: one search, three filters, one chart, one list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explore {
    /// How many articles the query finds.
    pub found: u32,
    /// How many of the others were left out by a date filter only because nothing dates them.
    pub undated: u32,
    /// The order in force.
    pub sort: Sort,
    /// First and last day on the published axis, for the inputs' hints.
    pub published_bounds: Option<When>,
    /// When the articles were published: one row per article of the corpus.
    pub published: Chart,
    /// What times they talk about: one row per article of the corpus.
    pub about: Chart,
    /// Ready-made date ranges, each with how many articles may fall in it.
    pub date_choices: Vec<DateChoice>,
    /// The country filter; one unnamed group, most articles first.
    pub countries: Facet,
    /// The topic filter, in the groups of the topic file.
    pub topics: Facet,
    /// The conditions in force, in the order of the page.
    pub chips: Vec<Chip>,
    /// The articles found, in order.
    pub cards: Vec<Card>,
    /// Where nothing is found: each condition whose removal alone would find something.
    pub culprits: Vec<Culprit>,
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
    /// By article of the corpus, in its order.
    pub cells: Vec<Cell>,
}

/// A filter by value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facet {
    /// Values in every article found: stated, not offered (unless chosen).
    pub in_all: Vec<Value>,
    /// What can be chosen.
    pub groups: Vec<Group>,
    /// Whether any of the chosen will do.
    pub any: bool,
    /// Whether only articles mainly about a value count.
    pub mainly: bool,
}

/// A group of choices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Key of the group in the topic file; empty for the only group.
    pub key: String,
    /// The choices; most articles first.
    pub choices: Vec<Choice>,
}

/// A value with its label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// ISO code or slug.
    pub key: String,
    /// The label in the language asked for.
    pub label: String,
}

/// One value of a filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What.
    pub value: Value,
    /// How many articles would be found if this were added (or, where chosen, are found).
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
    /// By article of the corpus, in its order.
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

/// A condition in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// The search words.
    Search(String),
    /// `from`, `to` or both.
    Dates(Option<String>, Option<String>),
    /// A country.
    Country(Value),
    /// A topic.
    Topic(Value),
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
pub struct Culprit {
    /// The condition to drop.
    pub chip: Chip,
    /// How many articles are found without it.
    pub found_without: u32,
}

/// A piece of text, with what is marked in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The words, white space as in the source but trimmed at the ends of a block.
    pub text: String,
    /// A hit of the search words.
    pub hit: bool,
    /// What is highlighted: indices into the page's `marks`.
    pub marks: Vec<u32>,
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
    /// Whether it meets the date filter only possibly.
    pub may_fall: bool,
    /// The lead sentence; when searching, the best passage.
    pub lead: Vec<Run>,
    /// Times it talks about, most telling first, at most six.
    pub also_speaks: Vec<Spoken>,
    /// Articles it shares sentences with.
    pub shares: Vec<Shared>,
    /// The article whose date it takes.
    pub date_from: Option<Ref>,
    /// Date candidates that were set aside.
    pub set_aside: Vec<SetAside>,
}

/// A time as the text puts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
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
    /// Its outlet or first agency.
    pub origin: Option<String>,
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

/// A date on the page that is not the article's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The words.
    pub words: String,
    /// What they say.
    pub when: Option<When>,
    /// 1-based line of the raw text.
    pub line: u32,
    /// The reason.
    pub why: Why,
}

/// A chart with one row per article over an axis of broken scales.
///
/// Positions are 0 to 1 along the axis.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// Stretches of even scale, left to right.
    pub scales: Vec<Scale>,
    /// One per article of the corpus, in its order.
    pub rows: Vec<Row>,
    /// Labelled times: each with the article rows that speak of it.
    pub labels: Vec<ChartLabel>,
}

/// A stretch of the axis with one scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scale {
    /// Where it begins, 0 to 1.
    pub start: f32,
    /// Where it ends.
    pub end: f32,
    /// The days it covers.
    pub covers: When,
    /// Days left out between the previous stretch and this one; 0: the scale changes, no more.
    pub days_left_out: u32,
    /// Ticks with their value; the value's precision says how to word it.
    pub ticks: Vec<Tick>,
}

/// A tick.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    /// Where, 0 to 1.
    pub at: f32,
    /// What it stands for.
    pub when: When,
}

/// One article's marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The article.
    pub article: Ref,
    /// Whether the query finds it.
    pub found: bool,
    /// What is drawn.
    pub marks: Vec<ChartMark>,
}

/// A mark in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartMark {
    /// Left end, 0 to 1.
    pub start: f32,
    /// Right end; equal to `start` for a point.
    pub end: f32,
    /// How it is drawn.
    pub style: MarkStyle,
    /// What it stands for.
    pub when: When,
    /// The words that say so, if any.
    pub words: Option<String>,
}

/// How a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarkStyle {
    /// A dot: a certain day.
    Day,
    /// An outlined bar: one of these days.
    OneOf,
    /// Shrinking segments to the right: this day or later.
    OpenEnd,
    /// Shrinking segments to the left: this day or earlier.
    OpenStart,
    /// A solid bar: lasted this long.
    Lasted,
    /// A tinted bar: some time within it.
    Within,
    /// A cross: a date set aside.
    SetAside,
}

/// A label over the chart of times talked about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartLabel {
    /// Where, 0 to 1.
    pub at: f32,
    /// The time.
    pub when: When,
    /// The words that say so, or the words around them.
    pub words: String,
    /// Rows that speak of it.
    pub rows: Vec<u32>,
}

/// One article, whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticlePage {
    /// Itself.
    pub article: Ref,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Address of the original.
    pub url: Option<String>,
    /// Statement of rights.
    pub rights: Option<String>,
    /// Whether only an extract may be shown.
    pub extract: bool,
    /// Outlet and agencies.
    pub origin: Origin,
    /// Writers with what they did, as printed.
    pub bylines: Vec<String>,
    /// The argument for the date.
    pub date: DateArgument,
    /// Everything that can be highlighted.
    pub marks: Vec<TextMark>,
    /// How many of each kind, and whether it is shown.
    pub highlights: Vec<HighlightCount>,
    /// The headline.
    pub headline: Vec<Run>,
    /// The story in order, without headline.
    pub blocks: Vec<Block>,
    /// The raw text, line by line; `None` unless asked for.
    pub raw: Option<Vec<RawLine>>,
    /// What was set aside as not part of the story.
    pub junk: Vec<JunkLine>,
    /// Passages shared with other articles.
    pub shared: Vec<SharedPassage>,
    /// The one before, in the corpus's order.
    pub previous: Option<Ref>,
    /// The one after.
    pub next: Option<Ref>,
}

/// The argument for a publication date.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DateArgument {
    /// The answer.
    pub dated: Dated,
    /// What was read, where, and what follows.
    pub clues: Vec<ClueLine>,
    /// What was set aside.
    pub set_aside: Vec<SetAside>,
    /// With facts from outside the texts.
    pub with_outside_facts: Option<When>,
}

/// One clue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClueLine {
    /// The words.
    pub words: String,
    /// Block of the story (0-based) it stands in, to jump to.
    pub block: Option<u32>,
    /// 1-based line of the raw text.
    pub line: Option<u32>,
    /// The other article it stands in.
    pub article: Option<Ref>,
    /// The side-car it stands in.
    pub sidecar: Option<String>,
    /// What read it.
    pub rule: Rule,
    /// What follows for the day of publication.
    pub says: Option<When>,
}

/// Something highlighted in the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextMark {
    /// What kind.
    pub kind: Highlight,
    /// What read it.
    pub rule: Rule,
    /// The value in words of its own: country label, person's name, topic label, speaker.
    pub label: String,
    /// The time, for dates.
    pub when: Option<When>,
    /// ISO code or slug, to filter by.
    pub key: Option<String>,
    /// How salient, for countries and topics.
    pub salience: Option<Salience>,
    /// The block it stands in (0-based); `None` for the headline.
    pub block: Option<u32>,
}

/// A switch for one kind of highlight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HighlightCount {
    /// What kind.
    pub kind: Highlight,
    /// How many mentions.
    pub count: u32,
    /// Whether they are shown.
    pub shown: bool,
}

/// A paragraph, subheading or caption.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Body, subheading or caption.
    pub kind: Kind,
    /// The words.
    pub runs: Vec<Run>,
}

/// A line of the raw text, in pieces where it holds several things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RawLine {
    /// 1-based.
    pub number: u32,
    /// The pieces; none where the line is blank.
    pub pieces: Vec<RawPiece>,
}

/// A piece of a raw line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RawPiece {
    /// The characters as they are.
    pub text: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is struck out as not part of the story.
    pub struck: bool,
}

/// A line set aside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JunkLine {
    /// 1-based line of the raw text.
    pub line: u32,
    /// The words.
    pub text: String,
    /// What it is.
    pub kind: Kind,
}

/// A passage shared with another article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SharedPassage {
    /// The words here.
    pub words: String,
    /// Block of the story (0-based).
    pub block: Option<u32>,
    /// The other article.
    pub with: Ref,
    /// How it is shared.
    pub kind: ReuseKind,
}

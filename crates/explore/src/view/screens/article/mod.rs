//! The article's page as plain data.

pub(crate) mod argument;
mod blocks;
mod build;
mod elsewhere;
mod mainly;
mod marks;
mod own;
mod raw;

pub(crate) use blocks::paragraph_of;
pub use build::{found, view, view_with};
pub(crate) use build::{reference, writers};
pub use elsewhere::facet_of;
pub use own::{OwnKind, OwnMark, ShownPlace, begins_in, selected, text_of};

use crate::cite::Reference;
use crate::view::parts::{Dated, FacetLabel, Gives, Origin, Ref, Run, SetAside};
use crate::view::screens::own::Field;
use dateline_model::article::{ReuseKind, Salience};
use dateline_model::date::When;
use dateline_model::query::{FacetKind, Highlight};
use dateline_model::rule::{Kind, Rule, Why};
use dateline_model::span::Span;
use serde::{Deserialize, Serialize};

/// One article, whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticlePage {
    /// Itself.
    pub article: Ref,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// What a citation is made of.
    pub reference: Reference,
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
    /// What somebody has stated instead of the rules.
    pub stated: Vec<Field>,
    /// What it is mainly about, and why.
    pub mainly: Vec<MainlyAbout>,
    /// Everything that can be highlighted; of topics, the one that is chosen.
    pub marks: Vec<TextMark>,
    /// What a reader has marked of their own; pieces of the text that carry one have the number of `marks` and its index.
    pub own: Vec<OwnMark>,
    /// Where other articles name what the marks say, by value, then in the order of the corpus.
    pub elsewhere: Vec<Elsewhere>,
    /// How many of each kind, and whether it is shown.
    pub highlights: Vec<HighlightCount>,
    /// Its topics, most telling first; one at a time can be highlighted.
    pub topics: Vec<TopicChoice>,
    /// The headline.
    pub headline: Vec<Run>,
    /// Where in the story the words searched for stand: parts of its length, 0 to 1, in order.
    pub hits: Vec<f32>,
    /// The story in order, without headline.
    pub blocks: Vec<Block>,
    /// The raw text, line by line; `None` unless asked for, or [`beside`](Self::beside).
    pub raw: Option<Vec<RawLine>>,
    /// Whether the passage that the link leads to is not of the story, and so stands in the raw text only.
    pub beside: bool,
    /// What was set aside as not part of the story.
    pub junk: Vec<JunkLine>,
    /// Passages shared with other articles.
    pub shared: Vec<SharedPassage>,
    /// Sentences whose event another article tells of in other words.
    pub told: Vec<EventElsewhere>,
    /// Ends and starts to which other articles give a different day.
    pub other_days: Vec<OtherDay>,
    /// The one before, in the corpus's order.
    pub previous: Option<Ref>,
    /// The one after.
    pub next: Option<Ref>,
}

/// A country or a topic that an article is mainly about, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MainlyAbout {
    /// Its name.
    pub label: FacetLabel,
    /// Which of the two it is.
    pub kind: FacetKind,
    /// Whether the headline names it, or has words of it.
    pub headline: bool,
    /// Whether the headline names a place in it, and not itself.
    pub headline_place: bool,
    /// Whether the first paragraph names it; of a topic, whether its words stand in the lead.
    pub opening: bool,
    /// How many paragraphs do.
    pub paragraphs: u32,
    /// Of how many.
    pub of: u32,
}

/// The argument for a publication date.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DateArgument {
    /// The answer.
    pub dated: Dated,
    /// The hour that the page prints beside its day, in its words.
    pub hour: Option<String>,
    /// What was read, where, and what follows.
    pub clues: Vec<ClueLine>,
    /// What was set aside, and bounds nothing.
    pub set_aside: Vec<AsideLine>,
    /// With facts from outside the texts.
    pub with_outside_facts: Option<When>,
    /// Those facts: their names, or the words of the text that call for them, and when it was.
    pub outside_facts: Vec<(String, When)>,
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
    /// The query string that leads to its words; `None` where they stand in no article.
    pub link: Option<String>,
    /// The other article it stands in.
    pub article: Option<Ref>,
    /// The side-car it stands in.
    pub sidecar: Option<String>,
    /// What read it.
    pub rule: Rule,
    /// What follows for the day of publication: the part of it that the clue gives.
    pub says: Option<When>,
    /// Which part that is.
    pub gives: Option<Gives>,
    /// Whether the answer would be another without it.
    pub tells: bool,
    /// Why it is not taken for the day of publication itself.
    pub aside: Option<Why>,
    /// The day that the other article gives the event, and the one that this article gives it.
    pub differs: Option<(When, When)>,
}

/// A date on the page that is not the article's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsideLine {
    /// The date, and the reason.
    pub date: SetAside,
    /// The query string that leads to it.
    pub link: Option<String>,
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
    /// A person's title or role, as printed.
    pub role: Option<String>,
    /// The block it stands in (0-based); `None` for the headline.
    pub block: Option<u32>,
}

/// A topic whose words can be highlighted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicChoice {
    /// The topic.
    pub topic: FacetLabel,
    /// In how many places its words stand.
    pub count: u32,
    /// Those words, each once, in the order of the text.
    pub words: Vec<String>,
    /// Whether they are highlighted.
    pub chosen: bool,
}

/// Another article that names what a mark says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// The kind of the mark.
    pub kind: Highlight,
    /// Its key.
    pub key: String,
    /// The other article, at the first place where it does so.
    pub article: Ref,
    /// How often it names it.
    pub count: u32,
}

/// A switch for one kind of highlight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HighlightCount {
    /// What kind.
    pub kind: Highlight,
    /// How many mentions.
    pub count: u32,
    /// Of how many people, countries, organisations or speakers.
    pub of: u32,
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
    /// Whether it is struck out: as not part of the story, or a time stamp that is not believed.
    pub struck: bool,
    /// What of `text` is of the passage that the link leads to, in bytes.
    pub passage: Option<Span>,
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
    /// The line with the same words that counts, where the page has them twice.
    pub repeats: Option<u32>,
}

/// A sentence whose event another article tells of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventElsewhere {
    /// The sentence here.
    pub here: String,
    /// The sentence there.
    pub there: String,
    /// The other article.
    pub with: Ref,
}

/// An end or start to which another article gives a different day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OtherDay {
    /// What ends or starts.
    pub name: String,
    /// Whether it ends.
    pub ends: bool,
    /// The words here, and the day they mean.
    pub here: (String, When),
    /// The words there, and theirs.
    pub there: (String, When),
    /// The other article; the link leads to its words.
    pub with: Ref,
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

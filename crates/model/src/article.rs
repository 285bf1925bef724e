//! What was read from one article: the in-memory form of the annotation format.
//!
//! Values point at the text by [`Span`] and never copy it, so `text == raw[span]` holds by
//! construction; `annotation` (the JSON form) fills in the words.

use crate::date::When;
use crate::event::{Event, Stage};
use crate::order::Order as _;
use crate::rule::{Kind, Rule, Why};
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// One article as read. Every list is in order of position unless it says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// The path below the corpus folder without its extension.
    pub id: String,
    /// The path as it was given.
    pub path: String,
    /// Length of the raw file in bytes.
    pub bytes: u64,
    /// The decoded text that all spans count in.
    pub text: String,
    /// BCP 47 tag of the story's language, where it could be told.
    pub language: Option<String>,
    /// The title.
    pub headline: Option<Reading>,
    /// The outlet.
    pub publisher: Option<Reading>,
    /// News agencies of the text (not of its photographs).
    pub agencies: Vec<Reading>,
    /// Agencies and people credited for photographs.
    pub photo_credits: Vec<Reading>,
    /// Who wrote it.
    pub bylines: Vec<Byline>,
    /// The place line that opens the story.
    pub dateline: Option<Dateline>,
    /// When it was published.
    pub published: Published,
    /// The partition of the text.
    pub segments: Vec<Segment>,
    /// Countries, most salient first.
    pub countries: Vec<Country>,
    /// Named areas above the state: "Korean Peninsula", "Asia".
    pub regions: Vec<Named>,
    /// Cities and other places below the state.
    pub places: Vec<Place>,
    /// People.
    pub people: Vec<Person>,
    /// Organisations.
    pub organisations: Vec<Organisation>,
    /// Agreements, meetings, disputes, exercises, treaties, wars, and matters of the topic file.
    pub agreements: Vec<Agreement>,
    /// Topics, most salient first.
    pub topics: Vec<Topic>,
    /// Times the text talks about.
    pub dates: Vec<DateMention>,
    /// Quotations.
    pub quotes: Vec<Quote>,
    /// Acts between states.
    pub events: Vec<Event>,
    /// Passages shared with other articles.
    pub reuse: Vec<Reuse>,
    /// Sentences that tell of the same event as one of another article.
    pub same_events: Vec<SameEvent>,
    /// Ends and starts to which another article gives a different day.
    pub different_days: Vec<DifferentDay>,
    /// What was wrong with the input, and what was done about it.
    pub warnings: Vec<Warning>,
    /// Address of the original, from the side-car, else as a saved page or a record states it.
    pub url: Option<String>,
    /// Statement of rights, from the side-car.
    pub rights: Option<String>,
    /// How much of the text may be shown.
    pub show: Show,
}

impl Article {
    /// The segments that feed the facets: headline, subheadings, body, and captions of this story.
    pub fn story(&self) -> impl Iterator<Item = &Segment> {
        self.segments.iter().filter(|segment| segment.feeds)
    }

    /// The times that the story itself speaks of, in order.
    pub fn told(&self) -> impl Iterator<Item = &DateMention> {
        let mut story: Vec<Span> = self.story().map(|segment| segment.span).collect();
        story.order();
        self.dates.iter().filter(move |mention| {
            let at = story.partition_point(|span| span.end <= mention.span.start);
            story.get(at).is_some_and(|span| span.overlaps(mention.span))
        })
    }
}

/// How much of an article's text any output may carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Show {
    /// All of it.
    #[default]
    Full,
    /// Headline and the opening only; the bundle never holds the rest in readable form.
    Extract,
}

/// A value with the place it was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The value, cleaned.
    pub value: String,
    /// Where it stands in this text; `None` where it came from `source`.
    pub span: Option<Span>,
    /// What read it.
    pub rule: Rule,
    /// The side-car or article it came from, if not this text.
    pub source: Option<String>,
}

/// What a person in the byline did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BylineRole {
    /// "Reporting by".
    Reporting,
    /// "Writing by".
    Writing,
    /// "Editing by".
    Editing,
    /// "By".
    Author,
}

/// One person of the byline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Byline {
    /// Name and evidence.
    pub name: Reading,
    /// What they did.
    pub role: BylineRole,
}

/// "NAGOYA, Japan (Reuters) –".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dateline {
    /// The whole of it, without the dash.
    pub span: Span,
    /// The place, in ordinary case.
    pub place: String,
    /// ISO 3166-1 alpha-2 of the place, where certain.
    pub country: Option<String>,
    /// A day printed in it.
    pub date: Option<Span>,
    /// What read it.
    pub rule: Rule,
}

/// A stretch of the text and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Where; segments partition the non-blank text.
    pub span: Span,
    /// What.
    pub kind: Kind,
    /// Whether mentions in it feed the facets.
    pub feeds: bool,
}

/// How the publication date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// A date line of the article itself.
    Explicit,
    /// The side-car states it.
    Sidecar,
    /// From what the text says.
    Inferred,
    /// Carried over from another article.
    Linked,
    /// Nothing bounds it.
    #[default]
    Unknown,
}

/// When the article was published, and the argument for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The answer; `None` where nothing bounds it.
    pub when: Option<When>,
    /// How it is known.
    pub basis: Basis,
    /// Every clue that the answer rests on, in the order of the argument.
    pub evidence: Vec<Clue>,
    /// Every candidate set aside.
    pub rejected: Vec<Rejected>,
    /// The answer with facts from outside the texts; feeds no filter.
    pub with_outside_facts: Option<When>,
    /// Those facts: the words that call for one, its name where they are not that, and when it was.
    pub outside_facts: Vec<Clue>,
    /// The hour that the page prints beside the day, with its zone; nothing is counted from it.
    pub clock: Option<Clue>,
}

/// One step of the argument for a publication date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clue {
    /// The words, in this text or in `source`'s.
    pub span: Option<Span>,
    /// The words again where they lie in `source`, because that text is not at hand.
    pub words: Option<String>,
    /// What read it.
    pub rule: Rule,
    /// What it says about the day of publication (bounds, not the date it names).
    pub says: Option<When>,
    /// The other article, or the side-car, it lies in.
    pub source: Option<String>,
}

/// A candidate set aside, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejected {
    /// The candidate.
    pub clue: Clue,
    /// The reason.
    pub why: Why,
}

/// Words of the body that count as a story's lead: the sentences that begin among them open it.
pub const LEAD_WORDS: usize = 60;

/// How much a story is about something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Salience {
    /// The story is about what it does.
    Primary,
    /// It takes part.
    Secondary,
    /// It is named only.
    Mention,
}

/// A place in the text where something is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Where.
    pub span: Span,
    /// What read it.
    pub rule: Rule,
}

/// A country of the story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for a former state.
    pub iso: String,
    /// How much the story is about it.
    pub salience: Salience,
    /// 0 to 1, comparable within one article only.
    pub score: f32,
    /// Every mention.
    pub mentions: Vec<Mention>,
}

/// Something with a name and mentions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The usual name.
    pub name: String,
    /// Every mention.
    pub mentions: Vec<Mention>,
}

/// A city or another place below the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The usual name.
    pub name: String,
    /// ISO 3166-1 alpha-2 of the country it lies in, where certain.
    pub country: Option<String>,
    /// Every mention.
    pub mentions: Vec<Mention>,
}

/// A person of the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The fullest form in the text.
    pub name: String,
    /// Title or role as printed.
    pub role: Option<Span>,
    /// ISO 3166-1 alpha-2, where a title or role says so.
    pub country: Option<String>,
    /// Every mention, short forms included.
    pub mentions: Vec<Mention>,
}

/// An organisation of the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The fullest form in the text or table.
    pub name: String,
    /// "ministry", "company", "court", ...; empty where unknown.
    pub kind: String,
    /// ISO 3166-1 alpha-2, where certain.
    pub country: Option<String>,
    /// Every mention.
    pub mentions: Vec<Mention>,
}

/// An agreement, meeting, dispute, exercise, treaty or war; or a matter that the topic file names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The fullest form in the text.
    pub name: String,
    /// One of the seven words above.
    pub kind: String,
    /// Slug of the dossier of the topic file that it belongs to.
    pub dossier: Option<String>,
    /// Every mention.
    pub mentions: Vec<Mention>,
    /// What became of it, as this article tells it.
    pub stages: Vec<Stage>,
}

impl Agreement {
    /// Whether it is known by a name, or listed in the topic file, and not only by what this article calls it. One that is
    /// left in a bundle without what the supplement has is.
    #[must_use]
    pub fn is_named(&self) -> bool {
        let is_name = |mention: &Mention| matches!(mention.rule, Rule::AgreementHead | Rule::AgreementAcronym);
        self.dossier.is_some() || self.mentions.is_empty() || self.mentions.iter().any(is_name)
    }

    /// What articles can be filtered by: its slug in the topic file, or its name; nothing where it has neither.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.is_named().then(|| self.dossier.as_deref().unwrap_or(&self.name))
    }
}

/// A topic of the story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Slug in the topic file.
    pub topic: String,
    /// 0 to 1.
    pub score: f32,
    /// How much the story is about it.
    pub salience: Salience,
    /// The words that matched.
    pub evidence: Vec<Mention>,
}

/// How an expression of time works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateKind {
    /// It names its time in full.
    Absolute,
    /// It lacks a part that the publication date supplies: "June 4-5".
    Partial,
    /// It is counted from the publication date: "late Friday".
    Relative,
    /// It lasts from one time to another: "1910-45".
    Interval,
    /// A length of time tied to a point: "35 years", "for 5 years".
    DurationAnchored,
    /// It recurs: "biannual".
    Recurring,
    /// It says roughly when and no more: "recently".
    Vague,
}

/// A time that the text talks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateMention {
    /// Where.
    pub span: Span,
    /// How the expression works.
    pub kind: DateKind,
    /// Its value; `None` where it has none ("recently") or nothing anchors it.
    pub when: Option<When>,
    /// What read it.
    pub rule: Rule,
}

/// A quotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The characters between the marks.
    pub span: Span,
    /// Who said it, by full name where known.
    pub speaker: Option<String>,
    /// The words that name the speaker.
    pub speaker_span: Option<Span>,
    /// The verb of saying.
    pub cue: Option<Span>,
    /// What read it.
    pub rule: Rule,
}

/// How a shared passage is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReuseKind {
    /// The same quotation.
    Quote,
    /// The same sentence.
    Sentence,
    /// A run of the same words within sentences that differ.
    Passage,
}

/// A passage that also stands in another article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reuse {
    /// Where here.
    pub span: Span,
    /// The other article's id.
    pub other: String,
    /// Where there.
    pub other_span: Span,
    /// How.
    pub kind: ReuseKind,
}

/// The end or start of something named, to which this article and another one give different days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DifferentDay {
    /// What ends or starts, by its full name.
    pub name: String,
    /// Whether it ends.
    pub ends: bool,
    /// The words here that say when.
    pub span: Span,
    /// The day here.
    pub when: When,
    /// Id of the other article.
    pub other: String,
    /// Its words.
    pub other_span: Span,
    /// Its day.
    pub other_when: When,
}

/// A sentence that tells of the same event as a sentence of another article, in other words or the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SameEvent {
    /// The sentence here.
    pub span: Span,
    /// The other article's id.
    pub other: String,
    /// The sentence there.
    pub other_span: Span,
    /// The time of the event as stated here, where both state it.
    pub when: Option<When>,
    /// How their times agree.
    pub rule: Rule,
}

/// What was wrong with an input, in a stable code with its particulars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// Stable code: "invalid-utf-8", "nul", "empty", "sidecar", ...
    pub code: String,
    /// Where: "path:line" or "path", for people.
    pub place: String,
    /// What happened and what to do, in English.
    pub message: String,
}

/// The code of what is told of an input that was only put into another form.
pub const CONVERTED: &str = "converted";

impl Warning {
    /// Whether something is wrong, and not only to be known.
    #[must_use]
    pub fn is_problem(&self) -> bool {
        self.code != CONVERTED
    }
}

//! The objects within an annotation, as they stand in the JSON. Field meanings: `article`.
#![allow(missing_docs)] // each field is documented at the type in `article` that it shows

use super::{Basis, Date, Salience, Serialize, Span};
use crate::article::{BylineRole, DateKind, ReuseKind};

/// A calendar day, `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug)]
pub struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&self.0)
    }
}

/// Words with their place; `span` is `None` where they stand in `source`.
#[derive(Clone, Debug, Serialize)]
pub struct Worded<'a> {
    pub text: &'a str,
    pub span: Option<Span>,
    pub rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

/// A name (which may differ from the printed words) with its place.
#[derive(Clone, Debug, Serialize)]
pub struct NameRead<'a> {
    pub name: &'a str,
    pub span: Option<Span>,
    pub rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

/// One person of the byline.
#[derive(Clone, Debug, Serialize)]
pub struct BylineRead<'a> {
    #[serde(flatten)]
    pub name: NameRead<'a>,
    pub role: BylineRole,
}

/// The place line that opens the story.
#[derive(Clone, Debug, Serialize)]
pub struct DatelineRead<'a> {
    pub text: &'a str,
    pub place: &'a str,
    pub country: Option<&'a str>,
    pub date_span: Option<Span>,
    pub span: Span,
    pub rule: &'static str,
}

/// A time: EDTF and the days that bound it.
#[derive(Clone, Debug, Serialize)]
pub struct TimeRead<'a> {
    pub edtf: &'a str,
    pub earliest: Option<Day>,
    pub latest: Option<Day>,
}

/// When it was published, and why.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedRead<'a> {
    pub edtf: Option<&'a str>,
    pub earliest: Option<Day>,
    pub latest: Option<Day>,
    pub basis: Basis,
    pub evidence: Vec<ClueRead<'a>>,
    pub rejected: Vec<RejectedRead<'a>>,
    pub with_outside_facts: Option<TimeRead<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outside_facts: Vec<ClueRead<'a>>,
    pub clock: Option<ClueRead<'a>>,
}

/// One step of the argument. `text` is `raw[span]`; where it lies in `source`, `span` is `None` and the place in that
/// text is `source_span`.
#[derive(Clone, Debug, Serialize)]
pub struct ClueRead<'a> {
    pub span: Option<Span>,
    pub text: Option<&'a str>,
    pub rule: &'static str,
    pub says: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_span: Option<Span>,
}

/// A candidate set aside.
#[derive(Clone, Debug, Serialize)]
pub struct RejectedRead<'a> {
    #[serde(flatten)]
    pub clue: ClueRead<'a>,
    pub why: &'static str,
}

/// A stretch of the text and what it is.
#[derive(Clone, Debug, Serialize)]
pub struct SegmentRead {
    pub span: Span,
    pub kind: &'static str,
    pub feeds: bool,
}

/// A place where something is named.
#[derive(Clone, Debug, Serialize)]
pub struct MentionRead<'a> {
    pub span: Span,
    pub text: &'a str,
    pub rule: &'static str,
}

/// A country of the story.
#[derive(Clone, Debug, Serialize)]
pub struct CountryRead<'a> {
    pub iso: &'a str,
    pub salience: Salience,
    pub score: f32,
    pub mentions: Vec<MentionRead<'a>>,
}

/// Something with a name.
#[derive(Clone, Debug, Serialize)]
pub struct NamedRead<'a> {
    pub name: &'a str,
    pub mentions: Vec<MentionRead<'a>>,
}

/// A place below the state.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceRead<'a> {
    pub name: &'a str,
    pub country: Option<&'a str>,
    pub mentions: Vec<MentionRead<'a>>,
}

/// A person of the story.
#[derive(Clone, Debug, Serialize)]
pub struct PersonRead<'a> {
    pub name: &'a str,
    pub role: Option<&'a str>,
    pub role_span: Option<Span>,
    pub country: Option<&'a str>,
    pub mentions: Vec<MentionRead<'a>>,
}

/// An organisation, or an agreement, meeting, dispute, exercise, treaty, war.
#[derive(Clone, Debug, Serialize)]
pub struct KindRead<'a> {
    pub name: &'a str,
    pub kind: &'a str,
    pub country: Option<&'a str>,
    pub mentions: Vec<MentionRead<'a>>,
}

/// An agreement, meeting, dispute or the like.
#[derive(Clone, Debug, Serialize)]
pub struct AgreementRead<'a> {
    #[serde(flatten)]
    pub named: KindRead<'a>,
    pub dossier: Option<&'a str>,
    pub stages: Vec<StageRead<'a>>,
}

/// One thing that became of it.
#[derive(Clone, Debug, Serialize)]
pub struct StageRead<'a> {
    pub step: &'static str,
    pub stated: &'static str,
    pub edtf: Option<&'a str>,
    pub earliest: Option<Day>,
    pub latest: Option<Day>,
    pub span: Span,
    pub cue_span: Span,
    pub text: &'a str,
    pub rule: &'static str,
}

/// An act of one state towards another.
#[derive(Clone, Debug, Serialize)]
pub struct EventRead<'a> {
    pub edtf: Option<&'a str>,
    pub earliest: Option<Day>,
    pub latest: Option<Day>,
    pub plover: &'static str,
    pub mode: Option<&'a str>,
    pub context: Vec<&'static str>,
    /// The root code of CAMEO that answers to the type.
    pub cameo: &'static str,
    pub source: &'a str,
    pub target: &'a str,
    pub source_span: Span,
    pub target_span: Span,
    /// Whether both act alike.
    pub mutual: bool,
    pub tone: &'static str,
    pub quad: &'static str,
    pub stated: &'static str,
    /// Whether it is history, which counts in no score.
    pub past: bool,
    pub reported_by: Option<&'a str>,
    pub reported_by_span: Option<Span>,
    pub span: Span,
    pub cue_span: Span,
    pub text: &'a str,
    pub rule: &'static str,
}

/// A topic of the story.
#[derive(Clone, Debug, Serialize)]
pub struct TopicRead<'a> {
    pub topic: &'a str,
    pub score: f32,
    pub salience: Salience,
    pub evidence: Vec<MentionRead<'a>>,
}

/// A time that the text talks about.
#[derive(Clone, Debug, Serialize)]
pub struct DateRead<'a> {
    pub span: Span,
    pub text: &'a str,
    pub edtf: Option<&'a str>,
    pub earliest: Option<Day>,
    pub latest: Option<Day>,
    pub kind: DateKind,
    pub rule: &'static str,
}

/// A quotation.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteRead<'a> {
    pub span: Span,
    pub text: &'a str,
    pub speaker: Option<&'a str>,
    pub speaker_span: Option<Span>,
    pub cue: Option<&'a str>,
    pub cue_span: Option<Span>,
    pub rule: &'static str,
}

/// A passage shared with another article.
#[derive(Clone, Debug, Serialize)]
pub struct ReuseRead<'a> {
    pub span: Span,
    pub text: &'a str,
    pub other: &'a str,
    pub other_span: Span,
    pub kind: ReuseKind,
}

/// An end or start to which another article gives a different day.
#[derive(Clone, Debug, Serialize)]
pub struct DifferentDayRead<'a> {
    pub name: &'a str,
    pub ends: bool,
    pub span: Span,
    pub text: &'a str,
    pub edtf: &'a str,
    pub other: &'a str,
    pub other_span: Span,
    pub other_edtf: &'a str,
}

/// A sentence that tells of the same event as one of another article.
#[derive(Clone, Debug, Serialize)]
pub struct SameEventRead<'a> {
    pub span: Span,
    pub text: &'a str,
    pub other: &'a str,
    pub other_span: Span,
    pub edtf: Option<&'a str>,
    pub rule: &'static str,
}

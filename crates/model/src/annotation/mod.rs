//! The annotation format: one [`Article`] as one serialisable object.
//!
//! It borrows from the article and copies no text. Wherever a value has a span, its `text` is
//! cut from the article's text there, so `text == raw[span]` holds by construction; where the
//! value came from a side-car, the span is `null` and `source` names it.
//!
//! Fields may be added to the format; the meaning of one is never changed.

mod parts;

pub use parts::*;

use crate::article::{self, Article, Basis, Mention, Named, Reading, Salience, Segment, Show, Warning};
use crate::date::When;
use crate::event::{Event, Stage};
use crate::source::is_web_address;
use crate::span::Span;
use jiff::civil::Date;
use serde::Serialize;

/// One article in the annotation format. The fields mean what those of [`Article`] mean.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)] // documented at `Article`, field by field
pub struct Annotation<'a> {
    pub id: &'a str,
    pub path: &'a str,
    pub bytes: u64,
    pub language: Option<&'a str>,
    pub headline: Option<Worded<'a>>,
    pub publisher: Option<NameRead<'a>>,
    pub agencies: Vec<NameRead<'a>>,
    pub photo_credits: Vec<NameRead<'a>>,
    pub bylines: Vec<BylineRead<'a>>,
    pub dateline: Option<DatelineRead<'a>>,
    pub published: PublishedRead<'a>,
    pub segments: Vec<SegmentRead>,
    pub countries: Vec<CountryRead<'a>>,
    pub regions: Vec<NamedRead<'a>>,
    pub places: Vec<PlaceRead<'a>>,
    pub people: Vec<PersonRead<'a>>,
    pub organisations: Vec<KindRead<'a>>,
    pub agreements: Vec<AgreementRead<'a>>,
    pub topics: Vec<TopicRead<'a>>,
    pub dates: Vec<DateRead<'a>>,
    pub quotes: Vec<QuoteRead<'a>>,
    pub events: Vec<EventRead<'a>>,
    pub reuse: Vec<ReuseRead<'a>>,
    pub same_events: Vec<SameEventRead<'a>>,
    pub different_days: Vec<DifferentDayRead<'a>>,
    pub warnings: &'a [Warning],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights: Option<&'a str>,
    pub show: Show,
    /// The decoded text, where the file was converted and whoever reads this has it from nowhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
}

impl<'a> From<&'a Article> for Annotation<'a> {
    fn from(article: &'a Article) -> Self {
        let cut = Cut { text: &article.text };
        Self {
            id: &article.id,
            path: &article.path,
            bytes: article.bytes,
            language: article.language.as_deref(),
            headline: article.headline.as_ref().map(|reading| cut.worded(reading)),
            publisher: article.publisher.as_ref().map(name),
            agencies: article.agencies.iter().map(name).collect(),
            photo_credits: article.photo_credits.iter().map(name).collect(),
            bylines: article
                .bylines
                .iter()
                .map(|byline| BylineRead { name: name(&byline.name), role: byline.role })
                .collect(),
            dateline: article.dateline.as_ref().map(|dateline| cut.dateline(dateline)),
            published: cut.published(&article.published),
            segments: article.segments.iter().map(SegmentRead::from).collect(),
            countries: article
                .countries
                .iter()
                .map(|country| CountryRead {
                    iso: &country.iso,
                    salience: country.salience,
                    score: country.score,
                    mentions: cut.mentions(&country.mentions),
                })
                .collect(),
            regions: article.regions.iter().map(|region| cut.named(region)).collect(),
            places: article
                .places
                .iter()
                .map(|place| PlaceRead {
                    name: &place.name,
                    country: place.country.as_deref(),
                    mentions: cut.mentions(&place.mentions),
                })
                .collect(),
            people: article.people.iter().map(|person| cut.person(person)).collect(),
            organisations: article
                .organisations
                .iter()
                .map(|organisation| KindRead {
                    name: &organisation.name,
                    kind: &organisation.kind,
                    country: organisation.country.as_deref(),
                    mentions: cut.mentions(&organisation.mentions),
                })
                .collect(),
            agreements: article.agreements.iter().map(|agreement| cut.agreement(agreement)).collect(),
            topics: article
                .topics
                .iter()
                .map(|topic| TopicRead {
                    topic: &topic.topic,
                    score: topic.score,
                    salience: topic.salience,
                    evidence: cut.mentions(&topic.evidence),
                })
                .collect(),
            dates: article.dates.iter().map(|date| cut.date(date)).collect(),
            quotes: article.quotes.iter().map(|quote| cut.quote(quote)).collect(),
            events: article.events.iter().map(|event| cut.event(event)).collect(),
            reuse: article
                .reuse
                .iter()
                .map(|reuse| ReuseRead {
                    span: reuse.span,
                    text: cut.of(reuse.span),
                    other: &reuse.other,
                    other_span: reuse.other_span,
                    kind: reuse.kind,
                })
                .collect(),
            different_days: article
                .different_days
                .iter()
                .map(|it| DifferentDayRead {
                    name: &it.name,
                    ends: it.ends,
                    span: it.span,
                    text: cut.of(it.span),
                    edtf: &it.when.edtf,
                    other: &it.other,
                    other_span: it.other_span,
                    other_edtf: &it.other_when.edtf,
                })
                .collect(),
            same_events: article
                .same_events
                .iter()
                .map(|event| SameEventRead {
                    span: event.span,
                    text: cut.of(event.span),
                    other: &event.other,
                    other_span: event.other_span,
                    edtf: event.when.as_ref().map(|when| when.edtf.as_str()),
                    rule: event.rule.code(),
                })
                .collect(),
            warnings: &article.warnings,
            url: article.url.as_deref().filter(|url| is_web_address(url)),
            rights: article.rights.as_deref(),
            show: article.show,
            text: None,
        }
    }
}

/// A value under its name, with its place.
fn name(reading: &Reading) -> NameRead<'_> {
    NameRead { name: &reading.value, span: reading.span, rule: reading.rule.code(), source: reading.source.as_deref() }
}

impl From<&Segment> for SegmentRead {
    fn from(segment: &Segment) -> Self {
        Self { span: segment.span, kind: segment.kind.code(), feeds: segment.feeds }
    }
}

/// Cuts words from the article's text.
#[derive(Clone, Copy)]
struct Cut<'a> {
    text: &'a str,
}

impl<'a> Cut<'a> {
    fn of(self, span: Span) -> &'a str {
        span.of(self.text)
    }

    fn worded(self, reading: &'a Reading) -> Worded<'a> {
        Worded {
            text: reading.span.map_or(reading.value.as_str(), |span| self.of(span)),
            span: reading.span,
            rule: reading.rule.code(),
            source: reading.source.as_deref(),
        }
    }

    fn mentions(self, mentions: &[Mention]) -> Vec<MentionRead<'a>> {
        mentions
            .iter()
            .map(|mention| MentionRead { span: mention.span, text: self.of(mention.span), rule: mention.rule.code() })
            .collect()
    }

    fn named(self, named: &'a Named) -> NamedRead<'a> {
        NamedRead { name: &named.name, mentions: self.mentions(&named.mentions) }
    }

    fn dateline(self, dateline: &'a article::Dateline) -> DatelineRead<'a> {
        DatelineRead {
            text: self.of(dateline.span),
            place: &dateline.place,
            country: dateline.country.as_deref(),
            date_span: dateline.date,
            span: dateline.span,
            rule: dateline.rule.code(),
        }
    }

    fn person(self, person: &'a article::Person) -> PersonRead<'a> {
        PersonRead {
            name: &person.name,
            role: person.role.map(|span| self.of(span)),
            role_span: person.role,
            country: person.country.as_deref(),
            mentions: self.mentions(&person.mentions),
        }
    }

    fn date(self, date: &'a article::DateMention) -> DateRead<'a> {
        let when = date.when.as_ref();
        DateRead {
            span: date.span,
            text: self.of(date.span),
            edtf: when.map(|when| when.edtf.as_str()),
            earliest: when.and_then(|when| when.earliest).map(Day),
            latest: when.and_then(|when| when.latest).map(Day),
            kind: date.kind,
            rule: date.rule.code(),
        }
    }

    fn agreement(self, agreement: &'a article::Agreement) -> AgreementRead<'a> {
        AgreementRead {
            named: KindRead {
                name: &agreement.name,
                kind: &agreement.kind,
                country: None,
                mentions: self.mentions(&agreement.mentions),
            },
            dossier: agreement.dossier.as_deref(),
            stages: agreement.stages.iter().map(|stage| self.stage(stage)).collect(),
        }
    }

    fn stage(self, stage: &'a Stage) -> StageRead<'a> {
        let when = stage.when.as_ref();
        StageRead {
            step: stage.step.code(),
            stated: stage.stated.code(),
            edtf: when.map(|when| when.edtf.as_str()),
            earliest: when.and_then(|when| when.earliest).map(Day),
            latest: when.and_then(|when| when.latest).map(Day),
            span: stage.span,
            cue_span: stage.cue,
            text: self.of(stage.span),
            rule: stage.rule.code(),
        }
    }

    fn event(self, event: &'a Event) -> EventRead<'a> {
        let when = event.when.as_ref();
        EventRead {
            edtf: when.map(|when| when.edtf.as_str()),
            earliest: when.and_then(|when| when.earliest).map(Day),
            latest: when.and_then(|when| when.latest).map(Day),
            plover: event.act.code(),
            mode: Some(event.mode.as_str()).filter(|mode| !mode.is_empty()),
            context: event.contexts.iter().map(|context| context.code()).collect(),
            cameo: event.act.cameo(),
            source: &event.source.country,
            target: &event.target.country,
            source_span: event.source.span,
            target_span: event.target.span,
            mutual: event.mutual,
            tone: event.act.quad().tone(),
            quad: event.act.quad().code(),
            stated: event.stated.code(),
            past: event.past,
            reported_by: event.reported_by.map(|span| self.of(span)),
            reported_by_span: event.reported_by,
            span: event.span,
            cue_span: event.cue,
            text: self.of(event.span),
            rule: event.rule.code(),
        }
    }

    fn quote(self, quote: &'a article::Quote) -> QuoteRead<'a> {
        QuoteRead {
            span: quote.span,
            text: self.of(quote.span),
            speaker: quote.speaker.as_deref(),
            speaker_span: quote.speaker_span,
            cue: quote.cue.map(|span| self.of(span)),
            cue_span: quote.cue,
            rule: quote.rule.code(),
        }
    }

    fn clue(self, clue: &'a article::Clue) -> ClueRead<'a> {
        // A span counts in this text only where no other source is named.
        let own = clue.span.filter(|_| clue.source.is_none());
        ClueRead {
            span: own,
            text: own.map(|span| self.of(span)).or(clue.words.as_deref()),
            rule: clue.rule.code(),
            says: clue.says.as_ref().map(|when| when.edtf.as_str()),
            source: clue.source.as_deref(),
            source_span: clue.span.filter(|_| clue.source.is_some()),
        }
    }

    fn published(self, published: &'a article::Published) -> PublishedRead<'a> {
        let when = published.when.as_ref();
        PublishedRead {
            edtf: when.map(|when| when.edtf.as_str()),
            earliest: when.and_then(|when| when.earliest).map(Day),
            latest: when.and_then(|when| when.latest).map(Day),
            basis: published.basis,
            evidence: published.evidence.iter().map(|clue| self.clue(clue)).collect(),
            rejected: published
                .rejected
                .iter()
                .map(|rejected| RejectedRead { clue: self.clue(&rejected.clue), why: rejected.why.code() })
                .collect(),
            with_outside_facts: published.with_outside_facts.as_ref().map(TimeRead::from),
            outside_facts: published.outside_facts.iter().map(|clue| self.clue(clue)).collect(),
            clock: published.clock.as_ref().map(|clue| self.clue(clue)),
        }
    }
}

impl<'a> From<&'a When> for TimeRead<'a> {
    fn from(when: &'a When) -> Self {
        Self { edtf: &when.edtf, earliest: when.earliest.map(Day), latest: when.latest.map(Day) }
    }
}

#[cfg(test)]
mod tests;

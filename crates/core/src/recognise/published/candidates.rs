//! Lines that hold a date and little else: where a page prints when it was published.

use crate::date::When;
use crate::read::Document;
use crate::recognise::dates::scan::{Scan, scan};
use crate::recognise::dates::{Value, YearOf, ambiguous, lex};
use crate::rule::{Kind, Rule};
use crate::span::Span;
use crate::text;
use jiff::civil::Date;

/// How much a date line is worth, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// "Published", "Posted"
    Published,
    /// A date alone beside the headline.
    Stamp,
    /// "Updated", "Last modified"
    Updated,
    /// The first line of the page, above everything: often the day on which the page was served.
    PageTop,
}

/// A date that may be the day of publication.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The words.
    pub span: Span,
    /// The day.
    pub day: Date,
    /// What it is worth.
    pub role: Role,
    /// Other reading of the same digits, where the order of day and month is open.
    pub other: Option<Date>,
}

impl Candidate {
    /// What read it.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self.role {
            Role::Published => Rule::TimestampLabelled,
            Role::Updated => Rule::TimestampUpdated,
            Role::Stamp => Rule::TimestampLine,
            Role::PageTop => Rule::PageRenderDate,
        }
    }

    /// The day as a value.
    #[must_use]
    pub fn when(&self) -> Option<When> {
        let other = self.other.unwrap_or(self.day);
        When::one_of(Some(self.day.min(other)), Some(self.day.max(other)))
    }
}

/// How many lines from the top a date line may stand, where the segments do not call it one.
const NEAR_TOP: usize = 12;

/// The date lines of the document, best first.
#[must_use]
pub fn candidates(document: &Document<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    let headline = document.segments.iter().find(|segment| segment.kind == Kind::Headline).map(|segment| segment.span);
    let first_body = document
        .segments
        .iter()
        .find(|segment| segment.kind == Kind::Body && segment.span.len() > 120)
        .map_or(u32::MAX, |segment| segment.span.start);
    for segment in document.segments.iter().filter(|segment| segment.kind == Kind::Timestamp) {
        found.extend(read_line(document, segment.span, headline, true));
    }
    for line in document.lines.iter().take(NEAR_TOP) {
        let known = found.iter().any(|candidate: &Candidate| line.span.overlaps(candidate.span));
        if !known && line.span.start <= first_body && line.span.len() <= 120 {
            found.extend(read_line(document, line.span, headline, false));
        }
    }
    found.sort_by_key(|candidate| (candidate.role, candidate.span.start));
    found
}

/// The date of one line, where the line holds little else.
fn read_line(document: &Document<'_>, line: Span, headline: Option<Span>, sure: bool) -> Option<Candidate> {
    let text = document.text;
    let tokens = text::tokens(text, line);
    if tokens.len() > 60 {
        return None;
    }
    let expressions = scan(text, 0, line, &tokens, &[line]);
    let scanned = Scan { text, words: lex(text, &tokens) };
    let full = expressions.iter().find_map(|expression| match expression.value {
        Value::Day { year: YearOf::Known(year), month, day, .. } => {
            Date::new(year, month, day).ok().map(|day| (expression.span, day, None))
        }
        _ => None,
    });
    let (span, day, other) = full.or_else(|| {
        (0..tokens.len()).find_map(|at| {
            let (year, a, b) = ambiguous(&scanned, at)?;
            let (one, other) = (Date::new(year, a, b).ok()?, Date::new(year, b, a).ok()?);
            Some((scanned.span(at, at + 5), one, Some(other)))
        })
    })?;
    let mut published = false;
    let mut updated = false;
    let mut strange = 0;
    for token in &tokens {
        if !token.is_word() {
            continue;
        }
        if span.overlaps(token.span) {
            // Where words are not apart, the rest of a sentence hangs on the date.
            strange += token.span.end.saturating_sub(span.end) / 6;
            continue;
        }
        let word = token.span.of(text).to_lowercase();
        match word.as_str() {
            "published"
            | "posted"
            | "issued"
            | "created"
            | "publié"
            | "veröffentlicht"
            | "publicado"
            | "опубликовано"
            | "입력"
            | "등록"
            | "公開"
            | "発表" => published = true,
            "updated" | "modified" | "edited" | "update" | "actualizado" | "aktualisiert" | "обновлено" | "수정"
            | "更新" | "jour" => updated = true,
            _ if LITTLE.contains(&word.as_str()) || expressions.iter().any(|other| other.span.overlaps(token.span)) => {
            }
            _ if token.span.of(text).is_ascii() => strange += 1,
            other => strange += 1 + u32::try_from(other.chars().count() / 8).unwrap_or(u32::MAX),
        }
    }
    // A byline or a place may share the line; a sentence may not.
    let allowed = if sure || published || updated { 8 } else { 3 };
    if strange > allowed || (text.get(line.range()).is_some_and(|words| words.ends_with('.')) && strange > 1) {
        return None;
    }
    let first = document.lines.first().is_some_and(|top| top.span.contains(span));
    let above = headline.is_some_and(|headline| span.end <= headline.start);
    let role = if published {
        Role::Published
    } else if updated {
        Role::Updated
    } else if first && above {
        Role::PageTop
    } else {
        Role::Stamp
    };
    Some(Candidate { span, day, role, other })
}

/// Words that may stand beside a date without making a sentence of the line.
const LITTLE: &[&str] = &[
    "at", "on", "by", "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "kst",
    "jst", "bst", "cet", "cest", "ist", "hkt", "sgt", "date", "time", "first", "last", "date:", "le", "am", "um",
    "uhr", "à", "the", "of", "and", "minutes", "min", "read", "ago", "hours", "hour", "오전", "오후", "local", "news",
    "в",
];

//! Ends and starts of named pacts, laws and terms, and the days that dated articles give them.

use super::certain_day;
use dateline_model::article::{Article, DateKind};
use dateline_model::date::Shape;
use dateline_model::span::Span;
use dateline_text::Small as _;
use dateline_text::Token;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What happens to the pact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It ends: "expire", "lapse", "run out".
    Ends,
    /// It starts: "take effect", "come into force".
    Starts,
}

/// Word beginnings of each class, in lower case.
const CUES: &[(&str, Class)] = &[
    ("expir", Class::Ends),
    ("laps", Class::Ends),
    ("runs out", Class::Ends),
    ("run out", Class::Ends),
    ("terminat", Class::Ends),
    ("take effect", Class::Starts),
    ("takes effect", Class::Starts),
    ("took effect", Class::Starts),
    ("into force", Class::Starts),
    ("into effect", Class::Starts),
];

/// Last words of the names of pacts, laws and their like.
const HEADS: &[&str] = &[
    "Agreement",
    "Treaty",
    "Pact",
    "Accord",
    "Accords",
    "Convention",
    "Protocol",
    "Act",
    "Memorandum",
    "Charter",
    "Armistice",
    "Ceasefire",
    "Truce",
    "Initiative",
    "Programme",
    "Program",
    "Plan",
    "Deal",
    "Bill",
    "Law",
    "Resolution",
];

/// The end or start of something named, dated by an article that prints its own day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Index of the article that dates it.
    pub article: usize,
    /// What happens.
    pub class: Class,
    /// When.
    pub day: Date,
    /// The words that say when, in that article.
    pub words: Span,
}

/// Dated events by the name of what ends or starts.
#[derive(Debug, Default)]
pub struct Index {
    /// Name in lower case to events.
    by_name: BTreeMap<String, Vec<Event>>,
}

/// The most events kept under one name: enough to agree, and linear in the corpus.
const KEPT: usize = 8;

/// The events that the dated articles date.
#[must_use]
pub fn index(articles: &[Article]) -> Index {
    let mut index = Index::default();
    for (at, article) in articles.iter().enumerate() {
        if certain_day(article).is_none() || !has_cue(&article.text) {
            continue;
        }
        let events = dated_events(article, at);
        if events.is_empty() {
            continue;
        }
        for name in names(article) {
            let kept = index.by_name.entry(name).or_default();
            kept.extend(events.iter().copied().take(KEPT.saturating_sub(kept.len())));
        }
    }
    index
}

impl Index {
    /// The events of things that `article` names, where it speaks of an end or a start at all.
    #[must_use]
    pub fn of(&self, _articles: &[Article], article: &Article) -> Vec<Event> {
        if self.by_name.is_empty() || !has_cue(&article.text) {
            return Vec::new();
        }
        let mut found: Vec<Event> = Vec::new();
        for event in names(article).iter().filter_map(|name| self.by_name.get(name)).flatten() {
            if !found.contains(event) {
                found.push(*event);
            }
        }
        found.truncate(KEPT);
        found
    }
}

/// Whether a text speaks of an end or a start at all.
#[must_use]
pub fn has_cue(text: &str) -> bool {
    CUES.iter().any(|(cue, _)| text.contains(cue))
}

/// The class of the end or start that `words` speak of.
fn class_of(words: &str) -> Option<Class> {
    CUES.iter().find(|(cue, _)| words.contains(cue)).map(|(_, class)| *class)
}

/// The class of the end or start that `words` speak of, and where in them they do.
#[must_use]
pub fn class_and_place(words: &str) -> Option<(Class, usize)> {
    let places = CUES.iter().filter_map(|(cue, class)| Some((words.find(cue)?, *class)));
    places.min_by_key(|(at, _)| *at).map(|(at, class)| (class, at))
}

/// Days that a dated article gives to an end or a start: a day in the same sentence, the nearest to the cue.
fn dated_events(article: &Article, at: usize) -> Vec<Event> {
    let mut events = Vec::new();
    for segment in article.story() {
        for sentence in dateline_text::sentences(&article.text, segment.span) {
            let words = sentence.of(&article.text);
            let Some(class) = class_of(words) else { continue };
            let cue = CUES.iter().filter_map(|(cue, _)| words.find(cue)).min().unwrap_or(0) as u32 + sentence.start;
            // Dates are in order: only those of this sentence are looked at.
            let from = article.dates.partition_point(|date| date.span.start < sentence.start);
            let dates = article.dates.iter().skip(from).take_while(|date| date.span.end <= sentence.end);
            // "six hours until" points at the day; the day itself says it better.
            let days = dates.filter(|date| date.kind != DateKind::DurationAnchored).filter_map(|date| {
                let when = date.when.as_ref().filter(|when| when.shape == Shape::Day)?;
                Some((date.span, when.earliest?))
            });
            if let Some((words, day)) = days.min_by_key(|(span, _)| span.start.abs_diff(cue)) {
                events.push(Event { article: at, class, day, words });
            }
        }
        if events.len() >= KEPT {
            break;
        }
    }
    events
}

/// Whether the day in `span` is that of an end or a start of `class`: the cue stands close before it.
#[must_use]
pub fn ends_here(text: &str, span: Span, class: Class) -> bool {
    let end = span.start as usize;
    let from = (end.saturating_sub(100)..=end).find(|at| text.is_char_boundary(*at)).unwrap_or(end);
    let clause = text.get(from..end).unwrap_or("");
    let clause = clause.rsplit(['.', '\n', ';']).next().unwrap_or("");
    class_of(clause) == Some(class)
}

/// Full names of pacts, laws and their like in the story, in lower case.
pub fn names(article: &Article) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for segment in article.story() {
        let tokens = dateline_text::tokens(&article.text, segment.span);
        let mut start: Option<usize> = None;
        for (at, token) in tokens.iter().enumerate() {
            let word = token.span.of(&article.text);
            let inner = matches!(word, "of" | "on" | "for" | "and" | "the" | "in");
            if token.is_capital() {
                let first = *start.get_or_insert(at);
                if HEADS.contains(&word) {
                    found.extend(name(&article.text, tokens.get(first..=at).unwrap_or(&[])));
                }
            } else if !inner || at > start.map_or(at, |start| start + 12) {
                start = None;
            }
        }
    }
    found
}

/// The name in `tokens`, where it is long enough to name one thing.
fn name(text: &str, tokens: &[Token]) -> Option<String> {
    let words = tokens.iter().skip_while(|token| matches!(token.span.of(text), "The" | "A" | "In" | "Under" | "But"));
    let words: Vec<String> = words.map(|token| token.span.of(text).small()).collect();
    (words.len() >= 3).then(|| words.join(" "))
}

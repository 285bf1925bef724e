//! When an act was: the time that its sentence states nearest to it, if that fits how it is told.

use super::lists;
use dateline_model::article::{Article, DateKind, DateMention};
use dateline_model::date::When;
use dateline_model::event::Stated;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// So many years back, an act is history to its article.
const HISTORY: i16 = 20;

/// Words of times that are over.
const ERAS: &[&str] = &["colonial", "wartime", "colonization", "colonisation", "medieval", "imperial"];

/// When the act told at `cue` in `sentence` was, and whether it is history.
#[must_use]
pub fn of(text: &str, article: &Article, sentence: Span, cue: Span, stated: Stated) -> (Option<When>, bool) {
    let from = article.dates.partition_point(|date| date.span.start < sentence.start);
    let here = article.dates.get(from..).unwrap_or(&[]).iter().take_while(|date| date.span.start < sentence.end);
    let tells = |date: &&DateMention| {
        !matches!(date.kind, DateKind::Recurring | DateKind::Vague | DateKind::DurationAnchored) && date.when.is_some()
    };
    // "had earlier said": of another time than the rest of the sentence
    let clause = before_it(text, sentence, cue);
    let apart = |date: &&DateMention| clause.is_none_or(|clause| clause.contains(date.span));
    // "at their worst over Peru's 1879-84 occupation": the time of something that is only spoken of
    let of_other = |date: &&DateMention| {
        let head = Span { start: cue.end.min(date.span.start), end: date.span.start }.of(text).trim_end();
        let behind = Span { start: date.span.end, end: sentence.end.max(date.span.end) }.of(text);
        let owned = head.ends_with("'s") || head.ends_with("’s");
        let owned = owned && behind.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_alphabetic));
        // "has been cold since the envoy left in May"
        let since = head.rsplit_once(" since ").is_some_and(|(_, rest)| rest.split(' ').nth(1).is_some());
        // "Chile refused to come, while Peru came last year"
        owned || since || head.contains(", while ")
    };
    let nearest = here
        .filter(tells)
        .filter(apart)
        .filter(|date| !of_other(date))
        .min_by_key(|date| distance(text, date.span, cue));
    let era = eras(text, sentence, cue);
    let Some(date) = nearest else { return (None, era) };
    let Some(when) = &date.when else { return (None, era) };
    let published = article.published.when.as_ref();
    let (first, last) = (published.and_then(|day| day.earliest), published.and_then(|day| day.latest));
    let fits = match stated {
        // What is told as past began before the article appeared.
        Stated::Happened => last.zip(when.earliest).is_none_or(|(last, from)| from <= last),
        Stated::Planned => {
            first.zip(when.latest).is_none_or(|(first, to)| to >= first)
                || is_of_telling(text, sentence, date.span, cue)
        }
        _ => true,
    };
    let named = date.rule == Rule::DateNamedTime;
    let old = when.latest.zip(first.or(last)).is_some_and(|(to, day)| to.year() < day.year() - HISTORY);
    (fits.then(|| when.clone()), old || named || era)
}

/// Whether the time at `date` is that of telling what is to come at `cue`: "notified Chad in May that it would leave".
fn is_of_telling(text: &str, sentence: Span, date: Span, cue: Span) -> bool {
    const NEAR: usize = 5;
    let before = Span { start: sentence.start, end: date.start.max(sentence.start) }.of(text);
    let telling = before.trim_end().rsplit(' ').take(NEAR).any(|word| lists::TELLING.contains(&word));
    telling && date.end <= cue.start
}

/// The clause of `cue`, where it says by "earlier" or the like that it is of a time before that of the rest of the sentence.
fn before_it(text: &str, sentence: Span, cue: Span) -> Option<Span> {
    const EARLIER: &[&str] = &["earlier", "previously", "formerly", "originally", "initially"];
    const ENDS: &[&str] = &[", ", "; ", " and ", " but ", " while ", " which ", " – ", " — "];
    let before = Span { start: sentence.start, end: cue.start }.of(text);
    let after = Span { start: cue.end, end: sentence.end }.of(text);
    let from = ENDS.iter().filter_map(|end| before.rfind(end).map(|at| at + end.len())).max().unwrap_or(0);
    let to = ENDS.iter().filter_map(|end| after.find(end)).min().unwrap_or(after.len());
    let words = || before.get(from..).unwrap_or("").split(' ').chain(after.split(' ').take(2));
    let mut rest = words().peekable();
    while let Some(word) = rest.next() {
        // "earlier this month", "earlier in May" is a time of its own
        let alone = !matches!(rest.peek(), Some(&("this" | "that" | "in" | "on" | "last" | "than" | "today")));
        if alone && EARLIER.contains(&word.trim_matches([',', '.'])) {
            let start = sentence.start + u32::try_from(from).unwrap_or(0);
            return Some(Span { start, end: cue.end + u32::try_from(to).unwrap_or(0) });
        }
    }
    None
}

/// How far two places are from each other, a mark between them counted as some more.
fn distance(text: &str, date: Span, cue: Span) -> usize {
    let (from, to) = if date.end <= cue.start { (date.end, cue.start) } else { (cue.end, date.start) };
    let between = Span { start: from, end: to.max(from) };
    let marks = between.of(text).matches([',', ';', '–', '—']).count();
    between.len() + marks * 20
}

/// Whether the words just around the cue are of a time that is over.
fn eras(text: &str, sentence: Span, cue: Span) -> bool {
    let before = Span { start: sentence.start, end: cue.end }.of(text);
    let after = Span { start: cue.end, end: sentence.end }.of(text);
    let near = before.rsplit(' ').take(4).chain(after.split(' ').take(4));
    near.into_iter().any(|word| ERAS.contains(&word.trim_matches([',', '.'])))
}

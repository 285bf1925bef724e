//! What facts from outside the texts add: reported apart, and used by no filter.
//!
//! The facts are in `assets/facts.toml`, each series with its source; named wars carry their own years.

use super::bounds::{Bounds, Constraint};
use crate::document::Document;
use crate::recognise::dates::resolve::base_year;
use crate::recognise::dates::{Expression, Tense, TimeValue, Unit, YearOf};
use dateline_model::date::When;
use dateline_model::date::calendar::{add_days, month_end, month_start, year_end, year_start};
use dateline_model::span::Span;
use jiff::civil::{Date, date};

/// A series of meetings or games.
struct Series {
    /// A word that its every mention carries.
    name: &'static str,
    /// When each was held.
    events: &'static [Event],
}

/// One of the series.
struct Event {
    /// The word that tells it from the others; empty where only its day can.
    place: &'static str,
    /// First day.
    from: Date,
    /// Last day.
    to: Date,
}

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// The answer with outside facts, where they narrow `bounds`.
#[must_use]
pub fn with_facts(document: &Document<'_>, times: &[Expression], bounds: &Bounds) -> Option<When> {
    let mut narrowed = bounds.clone();
    for says in anniversaries(document, times).into_iter().chain(meetings(document, times)) {
        narrowed = narrowed.with(says).unwrap_or(narrowed);
    }
    (narrowed != *bounds).then(|| narrowed.when()).flatten()
}

/// The anniversary of a named war that is still to come or at hand.
fn anniversaries(document: &Document<'_>, times: &[Expression]) -> Vec<Constraint> {
    let years = times.iter().enumerate().filter_map(|(index, time)| {
        let TimeValue::Anniversary(number) = time.value else {
            return None;
        };
        let year = base_year(document.text, times, index, true)?.checked_add(i16::try_from(number).ok()?)?;
        (time.tense != Tense::Past)
            .then(|| Constraint::Between(Some(year_start(year.saturating_sub(1))), Some(year_end(year))))
    });
    years.take(2).collect()
}

/// Meetings that a sentence names beside a time counted from the day of publication.
fn meetings(document: &Document<'_>, times: &[Expression]) -> Vec<Constraint> {
    let mut found = Vec::new();
    for series in SERIES.iter().filter(|series| document.text.contains(series.name)) {
        for time in times {
            let Some(sentence) = sentence_of(document, time) else { continue };
            let words = sentence.of(document.text);
            if words.len() > 1000 || !words.contains(series.name) {
                continue;
            }
            let named: Vec<&Event> =
                series.events.iter().filter(|event| !event.place.is_empty() && words.contains(event.place)).collect();
            // One that the place names, else the one whose day is printed.
            let says = match named.as_slice() {
                [event] => by_time(time, event),
                _ => series.events.iter().filter(|event| event.place.is_empty()).find_map(|event| by_day(time, event)),
            };
            found.extend(says);
            if found.len() > 16 {
                return found;
            }
        }
    }
    found
}

/// The sentence that `time` stands in.
fn sentence_of(document: &Document<'_>, time: &Expression) -> Option<Span> {
    let sentences = &document.paragraphs.get(time.paragraph)?.sentences;
    let at = sentences.partition_point(|sentence| sentence.end <= time.span.start);
    sentences.get(at).copied().filter(|sentence| sentence.contains(time.span))
}

/// The day of publication from "last year", "next month", or a weekday beside the meeting.
fn by_time(time: &Expression, event: &Event) -> Option<Constraint> {
    match time.value {
        TimeValue::Offset { unit: Unit::Year, count } => {
            let year = i16::try_from(i32::from(event.from.year()) - count).ok()?;
            Some(Constraint::Between(Some(year_start(year)), Some(year_end(year))))
        }
        TimeValue::Offset { unit: Unit::Month, count } => {
            let month = dateline_model::date::calendar::add_months(event.from, -count);
            Some(Constraint::Between(
                Some(month_start(month.year(), month.month())),
                Some(month_end(month.year(), month.month())),
            ))
        }
        TimeValue::Weekday { day, weeks: 0 } if time.tense == Tense::Past => {
            let on = dateline_model::date::calendar::on_or_after(day, event.from);
            (on <= event.to).then(|| Constraint::Between(Some(on), Some(add_days(on, 6))))
        }
        _ => by_day(time, event),
    }
}

/// The day of publication from the meeting's own days, printed without a year and still ahead.
fn by_day(time: &Expression, event: &Event) -> Option<Constraint> {
    let (month, day) = match time.value {
        TimeValue::Day { year: YearOf::Unknown, month, day, .. } => (month, day),
        TimeValue::Days { year: YearOf::Unknown, from, .. } => from,
        _ => return None,
    };
    let same = event.from.month() == month && event.from.day() == day && time.tense == Tense::Future;
    same.then(|| Constraint::Between(Some(add_days(event.from, -364)), Some(event.from)))
}

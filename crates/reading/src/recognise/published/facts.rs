//! What facts from outside the texts add: reported apart, and used by no filter.
//!
//! The facts are in `assets/facts.toml`, each series with its source; named wars carry their own years.

use super::bounds::{Bounds, Constraint};
use crate::document::Document;
use crate::recognise::dates::resolve::base_year;
use crate::recognise::dates::{Expression, Tense, TimeValue, Unit, YearOf};
use dateline_model::article::Clue;
use dateline_model::date::calendar::{add_days, iso, month_end, month_start, year_end, year_start};
use dateline_model::date::{Shape, When};
use dateline_model::rule::Rule;
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

/// The answer with outside facts, where they narrow `bounds`, and those facts.
#[must_use]
pub fn with_facts(document: &Document<'_>, times: &[Expression], bounds: &Bounds) -> Option<(When, Vec<Clue>)> {
    let mut narrowed = bounds.clone();
    let mut facts = Vec::new();
    for (says, fact) in anniversaries(document, times).into_iter().chain(meetings(document, times)) {
        if let Some(next) = narrowed.with(says).filter(|next| *next != narrowed) {
            narrowed = next;
            facts.push(fact);
        }
    }
    if facts.is_empty() { None } else { Some((narrowed.when()?, facts)) }
}

/// A fact: the words that call for it, its name where they are not that, and when it was.
fn fact(span: Span, name: Option<String>, rule: Rule, from: Date, to: Date) -> Clue {
    Clue { span: Some(span), words: name, rule, says: Some(lasted(from, to)), source: None }
}

/// All days from one to another, as they are written.
fn lasted(from: Date, to: Date) -> When {
    if from == to {
        return When::day(from);
    }
    let (edtf, shape) = if (from, to) == (year_start(from.year()), year_end(from.year())) {
        (format!("{:04}", from.year()), Shape::Within)
    } else {
        (format!("{}/{}", iso(from), iso(to)), Shape::Lasted)
    };
    When { edtf, shape, earliest: Some(from), latest: Some(to) }
}

/// The anniversary of a named war that is still to come or at hand.
fn anniversaries(document: &Document<'_>, times: &[Expression]) -> Vec<(Constraint, Clue)> {
    let years = times.iter().enumerate().filter_map(|(index, time)| {
        let TimeValue::Anniversary(number) = time.value else {
            return None;
        };
        let base = base_year(document.text, times, index, true)?;
        let year = base.checked_add(i16::try_from(number).ok()?)?;
        (time.tense != Tense::Past).then(|| {
            let says = Constraint::Between(Some(year_start(year.saturating_sub(1))), Some(year_end(year)));
            (says, fact(time.span, None, Rule::DateAnniversary, year_start(base), year_end(base)))
        })
    });
    years.take(2).collect()
}

/// Meetings that a sentence names beside a time counted from the day of publication.
fn meetings(document: &Document<'_>, times: &[Expression]) -> Vec<(Constraint, Clue)> {
    let mut found = Vec::new();
    for series in SERIES.iter().filter(|series| document.text.contains(series.name)) {
        for time in times {
            let Some(sentence) = sentence_of(document, time) else { continue };
            let words = sentence.of(document.text);
            if words.len() > 1000 || !words.contains(series.name) {
                continue;
            }
            let named: Vec<&'static Event> =
                series.events.iter().filter(|event| !event.place.is_empty() && words.contains(event.place)).collect();
            // One that the place names, else the one whose day is printed.
            let by_its_day = |event: &'static Event| Some((by_day(time, event)?, event));
            let says = match named.as_slice() {
                [event] => by_time(time, event).map(|says| (says, *event)),
                _ => series.events.iter().filter(|event| event.place.is_empty()).find_map(by_its_day),
            };
            found.extend(says.map(|(says, Event { place, from, to })| {
                let name = if place.is_empty() { series.name.to_owned() } else { format!("{}, {place}", series.name) };
                (says, fact(time.span, Some(name), Rule::OutsideFact, *from, *to))
            }));
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

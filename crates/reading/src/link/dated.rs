//! Publication dates carried over from dated articles through shared passages and events.
//!
//! Two articles with the same sentences report the same event: where both name the same weekday,
//! the dated one says which day it was. Two articles that await the expiry of the same named pact
//! on the same month and day mean the same year. Only articles that print their day, or whose
//! side-car states it, date others, so that nothing rests on a chain of guesses.

pub(super) mod events;

use super::same_event::Stories;
use crate::document::Document;
use crate::recognise::dates::{self, Expression, Tense, TimeValue};
use crate::recognise::published::bounds::{Bounds, Constraint};
use crate::recognise::published::clues;
use crate::recognise::published::{facts, meet};
use dateline_model::article::{Article, Basis, Clue, Rejected, Reuse};
use dateline_model::date::calendar::{add_days, days_between};
use dateline_model::date::{Shape, When};
use dateline_model::rule::{Kind, Rule, Why};
use dateline_model::span::Span;
use events::Event;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Narrows `published` by what the other articles say, and resolves the dates in the text again. Returns which articles
/// that changed.
pub(super) fn link(articles: &mut [Article], stories: &Stories<'_>) -> Vec<usize> {
    let known: BTreeMap<String, usize> =
        articles.iter().enumerate().map(|(index, article)| (article.id.clone(), index)).collect();
    let events = events::index(articles);
    let mut changed = Vec::new();
    for index in 0..articles.len() {
        let Some(found) = carried(articles, index, &known, &events, stories) else { continue };
        if let Some(article) = articles.get_mut(index) {
            apply(article, found);
            changed.push(index);
        }
    }
    changed
}

/// What other articles say about one article's day.
#[derive(Debug, Default)]
struct Carried {
    /// Bounds, each with its argument.
    found: Vec<(Constraint, Vec<Clue>)>,
    /// What articles with the same words say, where no day suits them all.
    differing: Vec<Clue>,
    /// The article's expressions of time, found anew.
    times: Vec<Expression>,
    /// The bounds that its own text gives.
    own: Bounds,
    /// The answer with facts from outside all texts.
    outside: Option<(When, Vec<Clue>)>,
}

/// The day of an article that prints it.
pub(crate) fn certain_day(article: &Article) -> Option<Date> {
    let sure = matches!(article.published.basis, Basis::Explicit | Basis::Sidecar);
    let when = article.published.when.as_ref().filter(|when| sure && when.shape == Shape::Day)?;
    when.earliest
}

/// Looks for what dates `article`; `None` where nothing does or nothing needs to.
fn carried(
    articles: &[Article],
    at: usize,
    known: &BTreeMap<String, usize>,
    events: &events::Index,
    stories: &Stories<'_>,
) -> Option<Carried> {
    let article = articles.get(at)?;
    if matches!(article.published.basis, Basis::Explicit | Basis::Sidecar) {
        return None;
    }
    let mut partners: BTreeMap<usize, Vec<&Reuse>> = BTreeMap::new();
    for reuse in &article.reuse {
        if let Some(other) = known.get(&reuse.other)
            && articles.get(*other).is_some_and(|other| certain_day(other).is_some())
        {
            partners.entry(*other).or_default().push(reuse);
        }
    }
    // Both tell of one event only where they have more in common than the passage.
    partners.retain(|other, passages| stories.are_alike(at, *other, passages));
    let awaited = events.of(articles, article);
    if partners.is_empty() && awaited.is_empty() {
        return None;
    }
    let document = document(article);
    let times = dates::find(&document);
    let mut rejected = Vec::new();
    let (mut own, _) = meet(clues::clues(&document, &times), &mut rejected);
    for served in article.published.evidence.iter().filter(|clue| clue.rule == Rule::PageServed) {
        let upper = Constraint::Between(None, served.says.as_ref().and_then(|says| says.latest));
        own = own.with(upper).unwrap_or(own);
    }
    let mut found = Vec::new();
    for event in &awaited {
        found.extend(same_event(articles, article, &times, event));
    }
    let by_passages = partners.iter().filter_map(|(other, passages)| {
        articles.get(*other).and_then(|other| same_passage(article, other, &times, passages))
    });
    let (agreed, differing) = agreed(by_passages.collect());
    found.extend(agreed);
    if found.is_empty() && differing.is_empty() {
        return None;
    }
    let all = found.iter().fold(own.clone(), |bounds, (says, _)| bounds.with(*says).unwrap_or(bounds));
    let outside = facts::with_facts(&document, &times, &all);
    Some(Carried { found, differing, times, own, outside })
}

/// What articles with the same words say, if there is a day that suits them all; else each one's clue. Then nothing in the
/// texts tells which of them is of the same days.
fn agreed(all: Vec<(Constraint, Vec<Clue>)>) -> (Vec<(Constraint, Vec<Clue>)>, Vec<Clue>) {
    let both = all.iter().try_fold(Bounds::default(), |bounds, (says, _)| bounds.with(*says));
    match both {
        Some(_) => (all, Vec::new()),
        None => (Vec::new(), all.into_iter().filter_map(|(_, clues)| clues.into_iter().next_back()).collect()),
    }
}

/// The article as it was read, for the clues of the text.
fn document(article: &Article) -> Document<'_> {
    Document {
        text: &article.text,
        lines: Vec::new(),
        segments: article.segments.clone(),
        markup: None,
        paragraphs: dates::paragraphs(article),
    }
}

/// A clue that lies in another article, where its words stand.
fn there(rule: Rule, says: Option<When>, other: &Article, words: Span) -> Clue {
    Clue {
        span: Some(words),
        words: Some(words.of(&other.text).to_owned()),
        rule,
        says,
        source: Some(other.id.clone()),
    }
}

/// Passages shared with a dated article, and a past weekday that both name.
fn same_passage(
    article: &Article,
    other: &Article,
    times: &[Expression],
    passages: &[&Reuse],
) -> Option<(Constraint, Vec<Clue>)> {
    let longest = passages.iter().max_by_key(|passage| (passage.span.len(), core::cmp::Reverse(passage.span)))?;
    // A set phrase is shared by many; a statement is not.
    if longest.span.len() < 60 {
        return None;
    }
    let passage = there(Rule::SharedPassage, None, other, longest.other_span);
    let story = |time: &&Expression| {
        let kind = article.segments.iter().find(|segment| segment.span.contains(time.span)).map(|segment| segment.kind);
        matches!(kind, Some(Kind::Body | Kind::Headline | Kind::Subheading))
    };
    let weekdays = times.iter().filter(story).filter_map(|time| match time.value {
        TimeValue::Weekday { day, weeks: 0 } if time.tense != Tense::Future => Some(day),
        _ => None,
    });
    // The weekday that opens the story is the day of its event.
    for day in weekdays {
        let same = other.dates.iter().find(|date| {
            date.rule == Rule::DateWeekday
                && date.when.as_ref().is_some_and(|when| {
                    when.shape == Shape::Day && when.earliest.is_some_and(|date| date.weekday() == day)
                })
        });
        let Some((date, on)) = same.and_then(|date| Some((date, date.when.as_ref()?.earliest?))) else {
            continue;
        };
        let says = Constraint::Between(Some(on), Some(add_days(on, 6)));
        let weekday = there(Rule::DateWeekday, says.when(), other, date.span);
        return Some((says, vec![passage, weekday]));
    }
    // Without a common weekday only much in common means the same days.
    let shared: usize = passages.iter().map(|passage| passage.span.len()).sum();
    if passages.len() < 2 || shared < 300 {
        return None;
    }
    let day = certain_day(other)?;
    let says = Constraint::Between(Some(add_days(day, -7)), Some(add_days(day, 7)));
    Some((says, vec![Clue { says: says.when(), ..passage }]))
}

/// A day without a year that this article awaits, and that another article dates.
fn same_event(
    articles: &[Article],
    article: &Article,
    times: &[Expression],
    event: &Event,
) -> Option<(Constraint, Vec<Clue>)> {
    let other = articles.get(event.article)?;
    times.iter().find_map(|time| {
        let TimeValue::Day { year: dates::YearOf::Unknown, month, day, .. } = time.value else {
            return None;
        };
        if time.tense == Tense::Past || !events::ends_here(&article.text, time.span, event.class) {
            return None;
        }
        // "midnight on Friday" and "November 23" name one moment.
        let on = (-1..=1).find_map(|shift| {
            Date::new(event.day.year().saturating_add(shift), month, day)
                .ok()
                .filter(|on| days_between(*on, event.day).abs() <= 1)
        })?;
        // A day without a year lies less than a year ahead.
        let says = Constraint::Between(Some(add_days(on, -364)), Some(on));
        Some((says, vec![there(Rule::SharedEvent, says.when(), other, event.words)]))
    })
}

/// Puts what was carried over into the article, where it narrows what its own text says.
fn apply(article: &mut Article, carried: Carried) {
    let before = article.published.when.clone();
    let mut bounds = carried.own;
    let mut evidence = Vec::new();
    let differing = carried.differing.into_iter().map(|clue| Rejected { clue, why: Why::SourcesDiffer });
    article.published.rejected.extend(differing);
    for (says, clues) in carried.found {
        match bounds.with(says) {
            Some(narrower) if narrower != bounds => {
                bounds = narrower;
                evidence.extend(clues);
            }
            Some(_) => {}
            None => {
                let first = clues.into_iter().next_back();
                article.published.rejected.extend(first.map(|clue| Rejected { clue, why: Why::ConflictsWithText }));
            }
        }
    }
    let when = bounds.when();
    if evidence.is_empty() || when == before {
        return;
    }
    article.published.when = when;
    article.published.basis = Basis::Linked;
    let (outside, facts) = carried.outside.unzip();
    article.published.with_outside_facts = outside;
    article.published.outside_facts = facts.unwrap_or_default();
    article.published.evidence.extend(evidence);
    // What a person has taken out stays out.
    let resolve = |published: Option<&When>| dates::resolve::resolve(&article.text, &carried.times, published);
    let mut out: Vec<Span> = resolve(before.as_ref()).iter().map(|date| date.span).collect();
    out.retain(|span| article.dates.iter().all(|date| date.span != *span));
    let mut dates = resolve(article.published.when.as_ref());
    dates.retain(|date| !out.contains(&date.span));
    article.dates = dates;
}

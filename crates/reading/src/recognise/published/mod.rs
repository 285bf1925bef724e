//! When the article was published: candidates, constraints, and the argument.
//!
//! Candidates are dates that the page prints; constraints are what the text says about its own
//! time. A candidate that the constraints allow is the answer; where none is left, what the
//! constraints leave possible is. No year is ever supplied that no words carry.

pub(crate) mod bounds;
mod candidate;
mod candidates;
mod clock;
pub(crate) mod clues;
pub(crate) mod facts;
mod issue;
pub(crate) mod labels;
mod line;
mod links;
mod order;
mod split;
mod stated;
mod words;

use crate::document::Document;
use crate::recognise::dates::Expression;
use bounds::{Bounds, Constraint};
use candidate::{Candidate, Role};
use clues::TextClue;
use dateline_model::article::{Article, Basis, Clue, Published, Rejected};
use dateline_model::date::{When, edtf};
use dateline_model::rule::{Rule, Why};
use dateline_model::source::Source;
use dateline_model::span::Span;

/// Puts what it reads into `article`.
pub(crate) fn read(document: &Document<'_>, source: &Source, times: &[Expression], article: &mut Article) {
    let mut candidates = candidates::candidates(document, source, article);
    if let Some(markup) = document.markup {
        candidates = stated::with_stated(document, markup, article.language.as_deref(), candidates);
    }
    if let Some(when) = source.sidecar.published.as_deref().and_then(edtf::parse) {
        let clue = Clue {
            span: None,
            words: source.sidecar.published.clone(),
            rule: Rule::Sidecar,
            says: Some(when.clone()),
            source: Some(format!("{}.toml", source.id)),
        };
        let others = candidates.iter().filter(|other| other.when().as_ref() != Some(&when));
        let rejected = others.map(|other| Rejected { clue: other.clue(), why: Why::Overruled }).collect();
        article.published = Published {
            when: Some(when),
            basis: Basis::Sidecar,
            evidence: vec![clue],
            rejected,
            ..Published::default()
        };
        return;
    }
    let strangers = clues::strangers(document);
    let mut found = clues::dateline_day(document, article);
    found.extend(issue::issue(document));
    found.extend(clues::clues(document, times));
    let (mut published, bounds) = decide(&candidates, found, &strangers);
    if (published.basis == Basis::Inferred || published.basis == Basis::Unknown)
        && let Some((when, facts)) = facts::with_facts(document, times, &bounds)
    {
        published.with_outside_facts = Some(when);
        published.outside_facts = facts;
    }
    published.clock = clock(document, &published);
    article.published = published;
}

/// The hour that the page prints beside the day which is the answer.
fn clock(document: &Document<'_>, published: &Published) -> Option<Clue> {
    if published.basis != Basis::Explicit {
        return None;
    }
    published.evidence.iter().find_map(|evidence| {
        let day = evidence.span?;
        // "Updated" is another hour than the one of publication.
        let of_page = matches!(evidence.rule, Rule::TimestampLine | Rule::TimestampLabelled | Rule::DatelineDate);
        let line = document.segments.iter().find(|segment| of_page && segment.span.contains(day))?.span;
        clock::beside(document.text, line, day).map(|span| clue(span, evidence.rule, None))
    })
}

/// Weighs candidates and clues: the argument, and the bounds behind it.
fn decide(
    candidates: &[Candidate],
    found: Vec<TextClue>,
    strangers: &[(Span, Rule, Constraint)],
) -> (Published, Bounds) {
    let mut rejected: Vec<Rejected> = strangers
        .iter()
        .map(|(span, rule, says)| Rejected { clue: clue(*span, *rule, says.when()), why: Why::NotOfTheStory })
        .collect();
    let (bounds, kept) = meet(found, &mut rejected);
    // Only what counts exactly may set aside what the page prints; a lone past date may be mistaken for one.
    let strict = kept
        .iter()
        .filter(|clue| clue.strong)
        .fold(Bounds::default(), |bounds, clue| bounds.with(clue.says).unwrap_or(bounds));
    // What a page states to machines and prints too, "five days until" some day in a quotation does not set aside.
    let has = |day, is: &dyn Fn(Role) -> bool| candidates.iter().any(|one| one.day == day && is(one.role));
    let is_printed = |role| matches!(role, Role::Stamp | Role::Published | Role::Marked);
    let is_sure = |day| has(day, &|role| role == Role::Stated) && has(day, &is_printed);
    let free = Bounds::default();
    let fit = |one: &Candidate| one.fits(if is_sure(one.day) { &free } else { &strict }, &bounds, candidates);
    if let Some(best) = candidates.iter().find_map(fit) {
        let mut evidence = Vec::new();
        for other in candidates {
            if other.role == Role::Elsewhere {
                rejected.push(Rejected { clue: other.clue(), why: Why::NotOfTheStory });
            } else if other.agrees(&best) {
                // What is taken for the article's own day is no mark of when the page was served.
                let rule = if other.role == Role::PageTop { Rule::TimestampLine } else { other.rule() };
                let says =
                    if best.printed.is_some() { Candidate { printed: None, ..*other }.when() } else { best.when() };
                evidence.push(clue(other.span, rule, says));
            } else {
                let why = if matches!(other.role, Role::Updated | Role::StatedUpdate) {
                    Why::LaterChange
                } else {
                    Why::Overruled
                };
                rejected.push(Rejected { clue: other.clue(), why });
            }
        }
        let when = best.when();
        let basis = if best.role == Role::Address { Basis::Inferred } else { Basis::Explicit };
        return (Published { when, basis, evidence, rejected, ..Published::default() }, bounds);
    }

    let mut bounds = bounds;
    let mut evidence = Vec::new();
    for candidate in candidates {
        if candidate.role == Role::Elsewhere {
            rejected.push(Rejected { clue: candidate.clue(), why: Why::NotOfTheStory });
            continue;
        }
        // The page was served on that day, so the article is not younger, whatever else the date is.
        let upper = Constraint::Between(None, Some(candidate.day));
        let why = match bounds.with(upper) {
            Some(narrower) => {
                bounds = narrower;
                evidence.push(clue(candidate.span, Rule::PageServed, upper.when()));
                if candidate.role == Role::Served { Why::DayOfServing } else { Why::AfterDeadlineInText }
            }
            None => Why::BeforeEventInText,
        };
        rejected.push(Rejected { clue: candidate.clue(), why });
    }
    (argued(kept, &bounds, evidence, rejected), bounds)
}

/// The answer from what the text says.
fn argued(kept: Vec<TextClue>, bounds: &Bounds, mut evidence: Vec<Clue>, rejected: Vec<Rejected>) -> Published {
    let of_issue = kept.iter().any(|clue| clue.rule == Rule::TimestampLine);
    let mut all = Vec::new();
    for text_clue in kept {
        all.push(clue(text_clue.span, text_clue.rule, text_clue.says.when()));
        all.extend(text_clue.with.into_iter().map(|(span, rule)| clue(span, rule, None)));
    }
    all.append(&mut evidence);
    let when = if of_issue { issue::months(bounds) } else { None }.or_else(|| bounds.when());
    let basis = if when.is_some() { Basis::Inferred } else { Basis::Unknown };
    Published { when, basis, evidence: all, rejected, ..Published::default() }
}

/// Intersects the clues, the most reliable first; one that leaves no day is set aside.
pub(crate) fn meet(found: Vec<TextClue>, rejected: &mut Vec<Rejected>) -> (Bounds, Vec<TextClue>) {
    let mut bounds = Bounds::default();
    let mut kept = Vec::new();
    for text_clue in found {
        match bounds.with(text_clue.says) {
            Some(narrower) => {
                bounds = narrower;
                kept.push(text_clue);
            }
            None => rejected.push(Rejected {
                clue: clue(text_clue.span, text_clue.rule, text_clue.says.when()),
                why: Why::ConflictsWithText,
            }),
        }
    }
    // A clue that changes nothing beside the others is no part of the argument.
    let mut at = 0;
    while kept.len() > 1 && at < kept.len() {
        let others = kept.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, clue)| clue);
        let without = others.fold(Bounds::default(), |bounds, clue| bounds.with(clue.says).unwrap_or(bounds));
        if without.days() == bounds.days()
            && !matches!(kept.get(at), Some(TextClue { says: Constraint::Yearly { .. }, .. }))
        {
            kept.remove(at);
        } else {
            at += 1;
        }
    }
    (bounds, kept)
}

/// A clue in this text.
fn clue(span: impl Into<Option<Span>>, rule: Rule, says: Option<When>) -> Clue {
    Clue { span: span.into(), words: None, rule, says, source: None }
}

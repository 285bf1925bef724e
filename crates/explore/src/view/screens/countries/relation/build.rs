//! Puts the relation of two states together.

use super::gather::{all, witnesses};
use super::reported::ReportedAct;
use super::{ACTOR, ActLine, CUE, Relation, Sentence, picture};
use crate::index::Days;
use crate::index::lead::speaks_of_harm;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::FacetLabel;
use crate::view::runs::{clean, runs};
use crate::view::screens::countries::naming;
use crate::view::screens::dossiers::{self, Known, Thing};
use dateline_model::event::{Act, Event, Quad, Stated};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// Agreements, meetings and disputes that are listed.
const MOST_THINGS: usize = 12;

/// What the two states did towards each other, in the articles found; `both` are the sentences that name both, each as
/// where it stands.
pub(in super::super) fn relation(
    context: &Context<'_>,
    found: &Matches,
    (one, other): (&FacetLabel, &FacetLabel),
    both: &[(usize, Span)],
) -> Relation {
    let wanted = |event: &Event| {
        let pair = (event.source.country.as_str(), event.target.country.as_str());
        pair == (&one.key, &other.key) || pair == (&other.key, &one.key)
    };
    let mut acts: Vec<(bool, ActLine)> = all(context, found.all.iter(), wanted)
        .iter()
        .filter_map(|told| Some((told.first()?.event.past, line(context, (one, other), told)?)))
        .collect();
    // What has no closed days stands behind, in the order of the articles.
    let day = |line: &ActLine| {
        let days = line.when.as_ref().and_then(Days::of).filter(|days| days.closed);
        days.map_or((i32::MAX, i32::MAX), |days| (days.first, days.last))
    };
    acts.order_by(|a, b| (a.0, day(&a.1)).cmp(&(b.0, day(&b.1))));
    let (mut now, mut past) = (Vec::new(), Vec::new());
    for (number, (is_past, line)) in (0..).zip(acts) {
        (if is_past { &mut past } else { &mut now }).push(ActLine { number, ..line });
    }
    let done = |line: &&ActLine| line.stated == Stated::Happened;
    let count = |quad: Quad| now.iter().filter(done).filter(|line| line.quad() == quad).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let counts = [Quad::VerbalCooperation, Quad::MaterialCooperation, Quad::VerbalConflict, Quad::MaterialConflict]
        .map(|quad| number(count(quad)));
    let not_done = number(now.iter().filter(|line| !done(line)).count());
    let scales = picture::place(&mut now);
    Relation { acts: now, past, counts, not_done, scales, things: things(context, found, both) }
}

/// An act with all who tell it; nothing where its sentence is not there.
fn line(context: &Context<'_>, pair: (&FacetLabel, &FacetLabel), told: &[ReportedAct<'_>]) -> Option<ActLine> {
    let first = told.first()?;
    let Event { mutual, stated, .. } = first.event;
    let act = kind(told)?;
    let turned = !*mutual && first.event.source.country != pair.0.key;
    let (source, target) = if turned { (pair.1, pair.0) } else { pair };
    // The narrowest of the times that the tellers give.
    let width = |one: &&ReportedAct<'_>| {
        let days = one.event.when.as_ref().and_then(Days::of).filter(|days| days.closed);
        days.map_or(i64::MAX, |days| i64::from(days.last) - i64::from(days.first))
    };
    let when = told.iter().filter(|one| one.event.when.is_some()).min_by_key(width);
    let mut about: Vec<_> = told.iter().flat_map(|one| one.event.contexts.iter().copied()).collect();
    about.order();
    about.dedup();
    let sentences = sentences(context, told);
    (!sentences.is_empty()).then(|| ActLine {
        number: 0,
        act,
        ties: told.iter().all(|one| one.event.rule == Rule::EventTies),
        source: source.clone(),
        target: target.clone(),
        mutual: *mutual,
        stated: *stated,
        when: when.and_then(|one| one.event.when.clone()),
        told_on: first.article.published.when.clone().filter(|_| when.is_none()),
        about,
        sentences,
        witnesses: u32::try_from(witnesses(told)).unwrap_or(u32::MAX),
        mark: None,
    })
}

/// What kind of act most who tell it have it for; of equals, the first.
fn kind(told: &[ReportedAct<'_>]) -> Option<Act> {
    let count = |act: Act| told.iter().filter(|one| one.event.act == act).count();
    let mut most: Option<(usize, Act)> = None;
    for one in told {
        let count = count(one.event.act);
        if most.is_none_or(|(known, _)| count > known) {
            most = Some((count, one.event.act));
        }
    }
    most.map(|(_, act)| act)
}

/// The sentences that tell an act: the same words once, with all who have them.
fn sentences(context: &Context<'_>, told: &[ReportedAct<'_>]) -> Vec<Sentence> {
    let mut all: Vec<(String, Sentence)> = Vec::new();
    for one in told {
        let ReportedAct { at, article, event } = *one;
        let sentence =
            naming::sentences(context, at, article).into_iter().find(|it| it.overlaps(event.cue)).unwrap_or(event.span);
        let words = sentence.of(&article.text);
        let teller = context.refer_passage(at, sentence);
        let key: String = naming::letters(words).collect();
        if let Some((_, known)) = all.iter_mut().find(|(it, _)| *it == key) {
            if known.tellers.iter().all(|it| it.id != teller.id) {
                known.tellers.push(teller);
            }
            continue;
        }
        let marks = [(event.cue, CUE), (event.source.span, ACTOR), (event.target.span, ACTOR)];
        let marks: Vec<(Span, u32)> = marks.into_iter().filter(|(span, _)| sentence.contains(*span)).collect();
        let hits = context.search.hits(words, sentence.start as usize);
        all.push((
            key,
            Sentence {
                words: runs(&article.text, sentence, &hits, &marks),
                language: article.language.clone(),
                folded: speaks_of_harm(words),
                rule: event.rule,
                reported_by: event.reported_by.map(|span| clean(span.of(&article.text))),
                tellers: vec![teller],
            },
        ));
    }
    all.into_iter().map(|(_, sentence)| sentence).collect()
}

/// What the sentences that name both speak of, in the order of the screen of dossiers.
fn things(context: &Context<'_>, found: &Matches, both: &[(usize, Span)]) -> Vec<Thing> {
    let mut sentences: Vec<(usize, Span)> = both.to_vec();
    sentences.order();
    let within = |at: usize, mention: Span| {
        let end = sentences.partition_point(|(article, sentence)| (*article, sentence.start) <= (at, mention.start));
        let before = end.checked_sub(1).and_then(|last| sentences.get(last));
        before.is_some_and(|(article, sentence)| *article == at && sentence.contains(mention))
    };
    let named = |entry: &&dossiers::Entry<'_>| {
        entry.readings.iter().any(|(at, _, thing)| thing.mentions.iter().any(|mention| within(*at, mention.span)))
    };
    let entries = dossiers::things(context, found);
    // What only one article describes has no name that others would know.
    let known = entries.iter().filter(|entry| entry.known != Known::Described);
    known.filter(named).take(MOST_THINGS).map(|entry| entry.thing(context)).collect()
}

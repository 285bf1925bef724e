//! The life line of a thing: its steps in order of time, the same step of several articles once, different days for one
//! step side by side.

use super::things::Entry;
use super::told::told;
use super::{CUE, Moment, NAMED};
use crate::view::context::Context;
use crate::view::parts::Ref;
use crate::view::screens::timeline::Otherwise;
use dateline_model::article::Article;
use dateline_model::date::calendar::days_between;
use dateline_model::date::{Shape, When};
use dateline_model::event::{Stage, Step};
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use jiff::civil::Date;

/// Days that differ by more are two steps of something that is held again or renewed.
const NEAR: i32 = 7;

/// A stage, and where.
type At<'a> = (usize, &'a Article, &'a Stage);

/// Steps with a time in order of time, then those without, in order of the articles.
pub(super) fn life(context: &Context<'_>, entry: &Entry<'_>) -> (Vec<Moment>, Vec<Moment>) {
    let all = entry
        .readings
        .iter()
        .flat_map(|(at, article, agreement)| agreement.stages.iter().map(move |stage| (*at, *article, stage)));
    let mut dated: Vec<At<'_>> = Vec::new();
    let mut undated: Vec<At<'_>> = Vec::new();
    for it in all {
        let known = it.2.when.as_ref().is_some_and(|when| when.earliest.is_some() || when.latest.is_some());
        if known { dated.push(it) } else { undated.push(it) }
    }
    let moments = |all: Vec<At<'_>>| {
        let edtf = |it: &At<'_>| it.2.when.as_ref().map(|when| when.edtf.clone());
        let same = |it: &At<'_>| (it.2.step, it.2.stated, edtf(it));
        let mut groups: Vec<Vec<At<'_>>> = Vec::new();
        for it in all {
            match groups.iter_mut().find(|group| group.first().is_some_and(|first| same(first) == same(&it))) {
                Some(group) => group.push(it),
                None => groups.push(vec![it]),
            }
        }
        groups.iter().filter_map(|group| moment(context, entry, group)).collect::<Vec<Moment>>()
    };
    let mut life = moments(dated);
    life.order_by_key(|moment| {
        let when = moment.when.as_ref();
        let first = when.and_then(|when| when.earliest.or(when.latest));
        (first, when.and_then(|when| when.latest), moment.step)
    });
    differ(&mut life);
    (life, moments(undated))
}

fn moment(context: &Context<'_>, entry: &Entry<'_>, group: &[At<'_>]) -> Option<Moment> {
    let (.., first) = group.first()?;
    let mut places: Vec<(usize, Span)> = group.iter().map(|(at, _, stage)| (*at, stage.span)).collect();
    places.order();
    places.dedup();
    let marks = |at: usize| {
        let own = entry.readings.iter().filter(move |(other, ..)| *other == at);
        let named = own.flat_map(|(.., agreement)| &agreement.mentions).map(|mention| (mention.span, NAMED));
        let cues = group.iter().filter(move |(other, ..)| *other == at).map(|(.., stage)| (stage.cue, CUE));
        named.chain(cues).collect()
    };
    let when = first.when.clone();
    Some(Moment {
        step: first.step,
        stated: first.stated,
        when,
        rule: first.rule,
        otherwise: Vec::new(),
        told: told(context, &places, marks),
    })
}

/// Says of each step where an article gives it another day that lies close to its own: of one end, say.
fn differ(life: &mut [Moment]) {
    let all: Vec<(Step, Option<Date>, Vec<Ref>)> =
        life.iter().map(|moment| (moment.step, day(moment), articles(moment))).collect();
    for moment in life {
        // A meeting that is held twice in a week is two meetings.
        if matches!(moment.step, Step::Held | Step::Planned) {
            continue;
        }
        let Some(own) = day(moment) else { continue };
        let tellers = articles(moment);
        let is_other = |(step, theirs, others): &&(Step, Option<Date>, Vec<Ref>)| {
            *step == moment.step
                && theirs.is_some_and(|theirs| (1..=NEAR).contains(&days_between(own, theirs).abs()))
                && tellers.iter().any(|teller| others.iter().all(|other| other.id != teller.id))
        };
        let others = all.iter().filter(is_other).flat_map(|(_, theirs, others)| {
            others
                .iter()
                .filter_map(|article| Some(Otherwise { when: When::day((*theirs)?), article: article.clone() }))
        });
        moment.otherwise = others.collect();
    }
}

/// The day of a step; `None` where its time is no day.
fn day(moment: &Moment) -> Option<Date> {
    moment.when.as_ref().filter(|when| when.shape == Shape::Day).and_then(|when| when.earliest)
}

/// The articles that tell it; each leads to its sentence.
fn articles(moment: &Moment) -> Vec<Ref> {
    moment.told.iter().flat_map(|told| &told.tellers).map(|teller| teller.article.clone()).collect()
}

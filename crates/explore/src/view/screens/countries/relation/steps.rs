//! Acts that are one step of one agreement: a pact that is kept is kept once, in whatever words each article tells it.
//!
//! Two acts are one where both tell the same step of the same named agreement between the same two, in the same direction,
//! tone and way of stating it, and their days overlap. One without a day joins where there is one such act only, and its
//! article was written within a month of that.

use super::reported::{self, ReportedAct};
use crate::index::Days;
use dateline_model::article::Agreement;
use dateline_model::event::{Act, Stage, Stated, Step};
use dateline_model::order::Order as _;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Bytes between the words of an act and those of its step, in one clause: "gave way and kept the treaty".
const NEAR: u32 = 20;
/// Days within which an article tells what has just happened.
const FRESH: i32 = 31;

/// What acts that may be one have in common: agreement, step, who towards whom, both alike or not, how it is stated.
type Key<'a> = (&'a str, Step, &'a str, &'a str, bool, Stated);

/// The pairs of places in `told` that are one act.
pub(super) fn same_steps(told: &[ReportedAct<'_>]) -> Vec<(usize, usize)> {
    let mut by_step: BTreeMap<Key<'_>, Vec<usize>> = BTreeMap::new();
    for (place, one) in told.iter().enumerate().filter(|(_, one)| !one.event.past) {
        for key in keys(one) {
            by_step.entry(key).or_default().push(place);
        }
    }
    let mut pairs: Vec<_> = by_step.into_values().flat_map(|places| joined(told, &places)).collect();
    pairs.extend(same_meetings(told));
    pairs
}

/// The pairs of places in `told` that speak of one meeting of one article: "a meeting between the two" and later "her meeting
/// with him".
fn same_meetings(told: &[ReportedAct<'_>]) -> Vec<(usize, usize)> {
    let mut by_meeting: BTreeMap<(usize, usize, reported::Key<'_>), usize> = BTreeMap::new();
    let mut pairs = Vec::new();
    for (place, one) in told.iter().enumerate().filter(|(_, one)| one.event.act == Act::Consult) {
        let named = |agreement: &Agreement| agreement.mentions.iter().any(|it| it.span.overlaps(one.event.cue));
        let Some(meeting) = one.article.agreements.iter().position(named) else { continue };
        match by_meeting.entry((one.at, meeting, one.key())) {
            Entry::Occupied(first) => pairs.push((*first.get(), place)),
            Entry::Vacant(entry) => {
                entry.insert(place);
            }
        }
    }
    pairs
}

/// The steps that an act is.
fn keys<'a>(one: &ReportedAct<'a>) -> Vec<Key<'a>> {
    let event = one.event;
    let mut keys: Vec<Key<'a>> = Vec::new();
    for agreement in &one.article.agreements {
        let Some(name) = agreement.key() else { continue };
        let mut steps = agreement.stages.iter().filter(|stage| is_told(one, stage));
        if let Some(stage) = steps.next() {
            let (from, to) = (event.source.country.as_str(), event.target.country.as_str());
            keys.push((name, stage.step, from, to, event.mutual, event.stated));
        }
    }
    keys
}

/// Whether an act is this step: the same words tell both, or one clause does and gives them the same time.
fn is_told(one: &ReportedAct<'_>, stage: &Stage) -> bool {
    let event = one.event;
    let near = stage.cue.start >= event.cue.end
        && stage.cue.start - event.cue.end <= NEAR
        && event.span.contains(stage.cue)
        && event.when.is_some()
        && event.when == stage.when;
    stage.stated == event.stated
        && tone(stage.step) == Some(event.act.quad().tone())
        && (event.cue.overlaps(stage.cue) || near)
}

/// The tone of an act that is such a step; none where what is due comes by itself, and of rulings and measures.
fn tone(step: Step) -> Option<&'static str> {
    match step {
        Step::Made | Step::InForce | Step::Held | Step::Planned | Step::Extended => Some("cooperation"),
        Step::Threatened | Step::Notice | Step::Suspended | Step::Ended => Some("conflict"),
        Step::Due | Step::Measure => None,
    }
}

/// Which of the acts at `places`, all of one step, are one.
fn joined(told: &[ReportedAct<'_>], places: &[usize]) -> Vec<(usize, usize)> {
    let days = |place: usize| told.get(place).and_then(ReportedAct::days);
    let (mut dated, undated): (Vec<(Days, usize)>, Vec<usize>) =
        places.iter().fold(Default::default(), |mut all, it| {
            match days(*it) {
                Some(days) => all.0.push((days, *it)),
                None => all.1.push(*it),
            }
            all
        });
    // The narrowest first: a whole year joins what it surely means.
    dated.order_by_key(|(days, place)| (days.last.saturating_sub(days.first), *place));
    let mut groups: Vec<(Days, usize)> = Vec::new();
    let mut pairs = Vec::new();
    for (days, place) in dated {
        let meets = |group: &&(Days, usize)| group.0.first <= days.last && days.first <= group.0.last;
        let mut met = groups.iter().filter(meets);
        match (met.next(), met.next()) {
            (Some((_, first)), None) => pairs.push((*first, place)),
            // One that fits two of them joins neither.
            (Some(_), Some(_)) => {}
            (None, _) => groups.push((days, place)),
        }
    }
    if let [(days, first)] = groups.as_slice() {
        let fresh = |place: &usize| {
            let published = told.get(*place).and_then(|one| Days::of(one.article.published.when.as_ref()?));
            let published = published.filter(|published| published.closed);
            published.is_some_and(|it| it.last >= days.first && it.first <= days.last.saturating_add(FRESH))
        };
        pairs.extend(undated.into_iter().filter(fresh).map(|place| (*first, place)));
    }
    pairs
}

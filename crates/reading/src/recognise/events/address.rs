//! That somebody speaks to another state, by what they tell it: "told the Peruvian envoy that copper was dear", where nothing else is told of
//! the two.

use super::draft::{Draft, is_another};
use super::groups::{Class, Group, Member};
use super::scene::Scene;
use super::stated;
use super::table::{Form, Kind, Pattern};
use dateline_model::event::Act;
use dateline_model::rule::Rule;

/// Whom one tells what all are to know.
#[rustfmt::skip]
const MEDIA: &[&str] = &[
    "newspaper", "newspapers", "daily", "radio", "television", "tv", "agency", "magazine", "paper", "broadcaster", "media",
];

/// The act that `speaker` tells somebody of another state something by the verb at `verb`, where `drafts` have none of the two.
pub fn told<'s>(scene: &Scene<'s, '_>, speaker: &Group<'s>, verb: usize, drafts: &[Draft<'s>]) -> Option<Draft<'s>> {
    let mood = stated::mood(scene, verb, Form::Past);
    let group = scene.groups.iter().find(|group| group.from == verb + 1)?;
    let acts = group.class == Class::Acts && !group.owns && !group.place && !group.pair && !speaker.pair;
    let press = (group.from..group.to).any(|at| scene.is(at, MEDIA));
    if !acts || press || mood.negative || mood.possible || mood.passive || mood.governed || mood.urged {
        return None;
    }
    let mut targets = group.members.clone();
    targets.retain(|target| is_another(&speaker.members, target));
    let known = |draft: &Draft<'_>| {
        let has = |one: &Member<'_>| draft.sources.iter().chain(&draft.targets).any(|own| own.country == one.country);
        speaker.members.iter().any(has) && targets.iter().any(has)
    };
    if targets.is_empty() || drafts.iter().any(known) {
        return None;
    }
    let pattern = Pattern::plain(Act::Consult, Kind::Verb);
    let sides = (speaker.members.clone(), targets);
    Some(Draft::new(&pattern, stated::stated(Act::Consult, &mood), sides, verb, Rule::EventVerb))
}

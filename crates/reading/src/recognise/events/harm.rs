//! Whom force is used on where no object says so: the place it happens in, those who were hurt, or whoever tells of "its ships"; and
//! who is judged where harm to another is.

use super::draft::{is_another, is_armed};
use super::grammar::Part;
use super::groups::{Class, Group, Member};
use super::idle;
use super::lists;
use super::matching::{NEAR, ends};
use super::scene::Scene;
use super::subject::Subject;
use dateline_model::event::Act;

/// Whose "its ships" are, behind the verb at `at` of what somebody says of another: "Iran said Iraq had fired on its ships".
pub fn whose<'s>(scene: &Scene<'s, '_>, source: &Member<'s>, at: usize, to: usize) -> Vec<Member<'s>> {
    // "Vietnam said Chinese guns had fired across the border"
    let border = |own: usize| scene.is(own, &["the"]) && scene.is(own + 1, &["border", "frontier"]);
    let near = |own: usize| own < to + 3 && scene.is(own, &["its", "their"]) || border(own);
    let own = (at + 1..(to + 10).min(scene.end)).find(|own| near(*own));
    if own.is_none_or(|own| (at..own).any(|between| ends(scene, between))) {
        return Vec::new();
    }
    let saying = (scene.start..at).rev().find(|verb| scene.is_saying(*verb));
    let Some(Subject::Group(speaker)) = saying.and_then(|verb| scene.subject(verb)) else { return Vec::new() };
    let speaker = scene.groups.get(speaker).filter(|group| group.class == Class::Acts && !group.owns && !group.pair);
    let members = speaker.map(|group| group.members.clone()).unwrap_or_default();
    if members.len() == 1 && members.iter().all(|one| one.country != source.country) { members } else { Vec::new() }
}

/// The place of another state in which the armed `own` do something behind `to`: "fired at targets in Basra".
pub fn in_place(scene: &Scene<'_, '_>, to: usize, own: Option<usize>, act: Act) -> Option<usize> {
    let deed = matches!(act, Act::Assault | Act::Coerce | Act::Retreat | Act::Mobilize);
    own.and_then(|own| scene.groups.get(own)).filter(|group| deed && is_armed(scene, group))?;
    let near = (to..(to + NEAR).min(scene.end)).take_while(|at| !ends(scene, *at));
    let behind = near.into_iter().find_map(|at| {
        let found = scene.group_at(at)?;
        let group = scene.groups.get(found)?;
        let inside = scene.is(group.from.wrapping_sub(1), &["in", "at", "near", "inside", "outside", "around", "from"]);
        (group.place && inside && Some(found) != own).then_some(found)
    });
    behind.or_else(|| harmed(scene, own?))
}

/// The place where people were hurt when the group at `own` did what is told: "five died in Basra when Iranian jets bombed a road".
fn harmed(scene: &Scene<'_, '_>, own: usize) -> Option<usize> {
    const HURT: &[&str] = &["killed", "died", "wounded", "injured", "dead", "hurt", "perished", "lives"];
    let from = scene.groups.get(own)?.from;
    let hurt =
        scene.is(from.wrapping_sub(1), &["when", "as", "after"]) && (scene.start..from).any(|at| scene.is(at, HURT));
    let there = |group: &Group<'_>| {
        group.place && group.to < from && scene.is(group.from.wrapping_sub(1), &["in", "at", "near", "outside"])
    };
    // "two Chadians died when Nigerien jets bombed a road"
    let fell = |group: &Group<'_>| {
        let verb = (group.to..from).find(|at| scene.is(*at, HURT));
        let close = |verb: usize| {
            (group.to..verb).all(|at| {
                matches!(scene.part(at), Some(Part::Auxiliary | Part::Adverb | Part::Time | Part::Other))
                    && scene.group_at(at).is_none()
            })
        };
        (group.person || group.class == Class::Crowd) && !group.place && group.to < from && verb.is_some_and(close)
    };
    scene.groups.iter().position(there).or_else(|| scene.groups.iter().position(fell)).filter(|_| hurt)
}

/// What `act` by the verb at `at` really is where its object is harm to the group at `target`: "hailed [raids on] Chad" is no praise
/// of Chad, "opposed [sanctions against] Chad" backs it; none where nobody says who did the harm.
pub fn judged(scene: &Scene<'_, '_>, at: usize, act: Act, target: Option<usize>) -> Option<Act> {
    // "denied a part in the raid on Chad"
    let denies = scene.is(at, &["denied", "denies", "denying", "deny"]);
    if denies || !matches!(act, Act::Support | Act::Disapprove | Act::Reject) {
        return Some(act);
    }
    let noun = || {
        let group = target.and_then(|target| scene.groups.get(target))?;
        let mark = group.from.checked_sub(1).filter(|mark| *mark > at + 1 && scene.is(*mark, &["on", "against"]))?;
        let open =
            (at + 1..mark).all(|to| scene.group_at(to).is_none() && !scene.is(to, &["its", "their", "his", "her"]));
        // "defended plans to end the embargo on Chad"
        let open = open && !idle::ends_it(scene, at + 1, mark);
        (open && (scene.is(mark - 1, lists::MEASURES) || scene.is(mark - 1, lists::RAIDS))).then_some(mark - 1)
    };
    // "praised the response to Chadian raids"
    const ANSWERS: &[&str] = &["response", "retaliation", "reply", "answer", "reaction", "resistance"];
    let answer = || {
        let group = target.and_then(|target| scene.groups.get(target))?;
        group.from.checked_sub(2).filter(|noun| *noun > at && scene.is(noun + 1, &["to"]) && scene.is(*noun, ANSWERS))
    };
    if act == Act::Support && answer().is_some() {
        return None;
    }
    match noun() {
        None => Some(act),
        Some(_) if act == Act::Support => Some(Act::Disapprove),
        Some(noun) => Some(Act::Support).filter(|_| scene.is(noun, lists::MEASURES)),
    }
}

/// Whether what is judged at `at` is the own doing of `sources`: "a Briton criticised the British treatment of Chad".
pub fn is_of_own(scene: &Scene<'_, '_>, at: usize, target: usize, sources: &[Member<'_>]) -> bool {
    let from = scene.groups.get(target).map_or(at, |group| group.from);
    let own = |one: &Member<'_>| !is_another(sources, one);
    let between = |group: &&Group<'_>| group.from > at && group.to < from && !group.members.is_empty();
    scene.groups.iter().filter(between).any(|group| !group.place && group.members.iter().all(own))
}

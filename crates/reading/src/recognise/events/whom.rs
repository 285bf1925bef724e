//! Who is behind what a verb tells, where its subject is none of the states: a bomb of theirs, people at home, what was fired
//! from there.

use super::draft::{may_act, members};
use super::grammar::Part;
use super::groups::{Class, Group, Member};
use super::idle;
use super::lists;
use super::matching::{FAR, ends};
use super::memory::Memory;
use super::scene::Scene;
use super::subject::Subject;
use super::table;
use dateline_model::event::Act;

/// How far before "to protest" those went where they do it.
const WENT: usize = 9;

/// Who is behind what the subject of the verb at `verb` is: "a bomb planted by Libyan agents killed", "This angered".
pub fn by_whom<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    subject: Option<Subject>,
    act: Act,
    verb: usize,
) -> Vec<Member<'s>> {
    // "Chadian food worth a million reached": what is sent
    if act == Act::Aid
        && let Some(Subject::Group(own)) = subject
        && let Some(own) = scene.groups.get(own).filter(|own| own.class == Class::Thing && own.owns && !own.place)
        && (own.from..own.to).any(|at| scene.is(at, lists::RELIEF))
    {
        return members(scene, own, memory);
    }
    let mut end = scene.before_chain(verb);
    // "gathered in Tbilisi to protest": before the verb that says where they went
    // "Thousands of people" are no subject that is known
    let nobody = subject.is_none_or(|subject| subject == Subject::Other);
    if nobody
        && act == Act::Protest
        && let Some(to) = end.checked_sub(1).filter(|to| scene.is(*to, &["to"]))
        && let Some(went) = (to.saturating_sub(WENT).max(scene.start)..to).rev().find(|back| scene.is_verb(*back))
    {
        end = scene.before_chain(went);
    }
    let deed = matches!(act, Act::Assault | Act::Coerce | Act::Disapprove);
    // "missiles fired from Iraq hit"
    let fired = |from: usize| {
        scene.is(from.wrapping_sub(1), &["from"])
            && scene.is(from.wrapping_sub(2), &["fired", "launched", "lobbed", "shot", "hurled"])
    };
    let by = scene.groups.iter().find(|group| {
        group.to == end
            && (scene.is(group.from.wrapping_sub(1), &["by"]) || fired(group.from))
            && deed
            && subject != Some(Subject::Pronoun(end))
    });
    if let Some(group) = by.filter(|group| may_act(group, act)) {
        return members(scene, group, memory);
    }
    // "A report by the Chadian ministry, published on Friday, accused"
    let by_before = || {
        let open = end.checked_sub(1).filter(|last| scene.part(*last) == Some(Part::Comma))?;
        let open = scene.insertion(open)?;
        scene
            .groups
            .iter()
            .find(|group| group.to == open && scene.is(group.from.wrapping_sub(1), &["by"]) && act == Act::Disapprove)
    };
    if let Some(group) = by_before().filter(|group| may_act(group, act)) {
        return members(scene, group, memory);
    }
    let there = at_home(scene, subject, end, act);
    if !there.is_empty() {
        return there;
    }
    if end == scene.start + 1 && scene.is(scene.start, &["this", "that"]) { memory.last(scene) } else { Vec::new() }
}

/// Of which state people are who act there: "In Dhaka, students shouted slogans", "police in Oslo", where the sentence opens with
/// the place.
fn at_home<'s>(scene: &Scene<'s, '_>, subject: Option<Subject>, end: usize, act: Act) -> Vec<Member<'s>> {
    let head = end.checked_sub(1).and_then(|head| scene.tag(head)).and_then(|tag| tag.noun).and_then(table::people);
    let crowd = head == Some(table::Noun::Crowd) && matches!(act, Act::Protest | Act::Assault | Act::Demand);
    let police = head == Some(table::Noun::State) && matches!(act, Act::Coerce | Act::Sanction | Act::Protest);
    let first = scene.groups.first().filter(|group| {
        group.from == scene.start + 1
            && scene.is(scene.start, &["in"])
            && scene.part(group.to) == Some(Part::Comma)
            && group.to + 4 >= end
            && group.members.len() == 1
    });
    // "Protesters gathered outside the French embassy in Oslo"
    if act == Act::Protest
        && subject.is_none_or(|subject| subject == Subject::Other)
        && (crowd || scene.is(end.wrapping_sub(1), &["people", "thousands", "hundreds", "crowds"]))
    {
        let place = scene.groups.iter().find(|group| {
            // "marched through the Chadian capital"
            let inside =
                scene.is(group.from.wrapping_sub(1), &["in", "through"]) && group.from > end && group.from < end + FAR;
            inside
                && group.members.len() == 1
                && (group.place
                    || group.class == Class::Acts && group.to == group.from + 1
                    || scene.is(group.to.wrapping_sub(1), &["capital"])
                    || scene.is(group.to, &["capital"]))
        });
        if let Some(place) = place {
            return place.members.clone();
        }
    }
    // "In Cairo, officials said": of the capital's government
    let bare = scene.is(end.wrapping_sub(1), &["officials", "authorities", "government"])
        && first.is_some_and(|group| end <= group.to + 4)
        && subject.is_none_or(|subject| !matches!(subject, Subject::Group(_)));
    if bare && act != Act::Consult {
        return first.map(|group| group.members.clone()).unwrap_or_default();
    }
    let free = subject == Some(Subject::Other) && (crowd || police);
    first.filter(|_| free).map(|group| group.members.clone()).unwrap_or_default()
}

/// The state in whose capital the envoys `own` of another talk with somebody who is not named, behind `to`: "a Chilean delegation
/// held talks in La Paz", where nobody else is spoken of.
pub fn hosts(scene: &Scene<'_, '_>, to: usize, own: Option<usize>, act: Act) -> Option<usize> {
    const NEAR: usize = 8;
    let envoys = own.and_then(|own| scene.groups.get(own)).filter(|own| act == Act::Consult && own.person)?;
    let inside = |group: &&Group<'_>| {
        group.from >= to
            && group.from < to + NEAR
            && scene.is(group.from.wrapping_sub(1), &["in"])
            && (group.bare || group.place)
    };
    let host = scene.groups.iter().find(inside)?;
    let of = |group: &Group<'_>, other: &Group<'_>| {
        group.members.iter().all(|one| other.members.iter().any(|two| two.country == one.country))
    };
    let alone = scene.groups.iter().all(|group| of(group, envoys) || of(group, host));
    let venue = scene.is(host.to - 1, lists::VENUES);
    let with = (to..host.from).any(|at| scene.is(at, &["with", "between"]));
    if alone && !venue && !with { scene.groups.iter().position(|group| group.from == host.from) } else { None }
}

/// Towards whom somebody denies at `at` to have done something: "denied that its planes had strayed into Finnish airspace".
pub fn denied_to(scene: &Scene<'_, '_>, at: usize, own: Option<usize>) -> Option<usize> {
    const REACH: usize = 18;
    let denies = scene.is(at, &["denied", "denies", "denying", "deny"]);
    let mark = scene.time_phrase(at + 1).unwrap_or(at + 1);
    // "denied reports that it had"
    let told = scene.is(mark, &["reports", "charges", "claims", "allegations", "accusations", "suggestions"]);
    let mark = mark + usize::from(told && scene.is(mark + 1, &["that"]));
    let from = if scene.is(mark, &["that"]) { mark + 1 } else { mark };
    // "denied that a destroyer had aimed": one of its own, as long as nobody else is named
    let one = scene.is(from, &["a", "an", "any"]) && (from..from + 5).all(|to| scene.group_at(to).is_none());
    let one = one
        && scene.is(from.wrapping_sub(1), &["that"])
        && (from + 1..from + 5).any(|to| scene.is(to, &["had", "has"]));
    // "denied that any Chadian had been harmed"
    let any = scene.is(from, &["any"]) && scene.groups.iter().any(|group| group.from <= from && from < group.to);
    let self_ = denies && (one || any || scene.is(from, &["its", "their", "it", "they"]));
    let there = |group: &Group<'_>| {
        (group.from > from || any && group.to > from) && group.from < at + REACH && !group.members.is_empty()
    };
    let open = |group: &Group<'_>| (from..group.from).all(|to| !ends(scene, to) && !scene.is_saying(to));
    let found = scene.groups.iter().position(|group| there(group) && open(group));
    found.filter(|found| self_ && Some(*found) != own)
}

/// The state on whose conduct it hangs what somebody will do: "If Chad does not stop the raids, Niger will close the border",
/// "is willing to build the tunnel if Chad asks for it".
pub fn conditioned(scene: &Scene<'_, '_>, own: Option<usize>, at: usize, act: Act) -> Option<usize> {
    let verb = |to: usize| scene.part(to) == Some(Part::Auxiliary) || scene.is_verb(to);
    let stands = |group: &Group<'_>| {
        let acts = group.class == Class::Acts && !group.owns && !group.place;
        acts && scene.is(group.from.wrapping_sub(1), &["if", "unless"]) && verb(group.to)
    };
    let first = scene.groups.first().filter(|group| group.from == scene.start + 1 && stands(group));
    let comma = |group: &Group<'_>| (group.to..at).any(|to| scene.part(to) == Some(Part::Comma));
    if own != Some(0) && idle::is_hostile(act) && first.is_some_and(comma) {
        return Some(0);
    }
    let near = |group: &Group<'_>| group.from > at && group.from < at + FAR && stands(group);
    let open = |group: &Group<'_>| (at..group.from).all(|to| scene.part(to) != Some(Part::Comma));
    let behind = scene.groups.iter().position(|group| near(group) && open(group));
    behind.filter(|behind| Some(*behind) != own && (act == Act::Agree || idle::is_hostile(act)))
}

/// The one other state that the sentence has named before the verb at `at` of `source`, where the words behind that end at `to`
/// speak of it again: "most of the country's air force", "mistook two guards for smugglers and shot them".
pub fn spoken_before<'s>(
    scene: &Scene<'s, '_>,
    source: &Member<'s>,
    at: usize,
    to: usize,
    act: Act,
) -> Vec<Member<'s>> {
    const NEAR: usize = 6;
    let countrys = (at + 1..at + NEAR).take_while(|to| !ends(scene, *to)).any(|the| {
        scene.is(the, &["the"])
            && scene.is(the + 1, &["country", "nation", "island", "kingdom"])
            && scene.part(the + 2) == Some(Part::Possessive)
    });
    let harmed = matches!(act, Act::Assault | Act::Coerce);
    // "two Chadians died when a Nigerien mortar hit their post"
    let theirs = harmed
        && (at + 1..to + 2).any(|own| scene.is(own, &["their", "his", "its"]))
        && (scene.part(at.wrapping_sub(1)) == Some(Part::Coordinator)
            || (at.saturating_sub(FAR).max(scene.start)..at).any(|when| scene.is(when, &["when", "as", "after"])));
    let them = harmed && scene.is(to, &["them", "him"]) && !scene.is_verb(to + 1) || theirs;
    let before = || scene.groups.iter().filter(|group| group.to <= at && !group.place);
    let others = || before().flat_map(|group| &group.members).filter(|one| one.country != source.country);
    let Some(first) = others().next().filter(|_| countrys || them) else { return Vec::new() };
    if others().all(|one| one.country == first.country) { vec![*first] } else { Vec::new() }
}

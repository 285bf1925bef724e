//! Acts that a noun tells with both sides behind it: "an attack by Chad on Niger", "the expulsion from Chad of two envoys of Niger",
//! or with what somebody will not do: "Chad's refusal to pay Niger".

use super::behind::later;
use super::draft::{Draft, is_another, may_act, members_at};
use super::grammar::Part;
use super::groups::{Class, Group, Member};
use super::idle;
use super::lists;
use super::matching::{NEAR, best, ends, object};
use super::memory::Memory;
use super::scene::Scene;
use super::stated;
use super::subject::Subject;
use super::table::{self, Kind, Pattern};
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// How many words before the noun those stand by which it did not take place.
const BEFORE: usize = 7;
/// Nouns before "to" for what somebody says they will do.
const WILLING: &[&str] = &[
    "promise",
    "promises",
    "pledge",
    "pledges",
    "offer",
    "offers",
    "vow",
    "vows",
    "willingness",
    "readiness",
    "commitment",
    "undertaking",
    "threat",
    "threats",
];
/// How far the two sides may stand behind the noun.
const BEHIND: usize = 16;

/// The act that the noun at `at` tells by what stands behind it on both sides, where nobody stands before it.
pub fn told<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<Draft<'s>> {
    let word = scene.tag(at)?.noun?;
    let pattern = table::of_noun(word).find(|pattern| pattern.kind == Kind::Noun)?;
    let near = || at.saturating_sub(BEFORE).max(scene.start)..at;
    let unsure = near().any(|back| scene.is(back, lists::UNSURE)) || idle::is_instead(scene, at);
    // "the recent attack": what opens the phrase; a name or an owner before it would be whose it is
    let opens = |back: usize| {
        scene.group_at(back).is_none()
            && scene.part(back) != Some(Part::Possessive)
            && !scene.is(back, &["his", "her", "its", "their"])
    };
    let free = near()
        .rev()
        .take_while(|back| matches!(scene.part(*back), Some(Part::Other | Part::Possessive | Part::Determiner)))
        .all(opens);
    if unsure
        || !free
        || idle::is_history(scene, at, pattern.act)
        || idle::is_hostile(pattern.act) && idle::ends_it(scene, at.saturating_sub(4), at)
    {
        return None;
    }
    let (source, target) = sides(scene, at, pattern)?;
    let sources = members_at(scene, Some(source), memory);
    let targets = members_at(scene, Some(target), memory);
    draft(pattern, sources, targets, at)
}

/// Who stands on which side of the noun at `at`.
fn sides(scene: &Scene<'_, '_>, at: usize, pattern: &Pattern) -> Option<(usize, usize)> {
    let (mut found, mut to) = behind(scene, at, false)?;
    let mut by = None;
    if found.len() < 2 {
        // "A pledge of loans to Chad has been made by Niger"
        let (wide, end) = behind(scene, at, true)?;
        if let Some(doer) = made_by(scene, end).filter(|_| wide.len() == 1) {
            (found, to, by) = (wide, end, Some(doer));
        }
    }
    let first = |list: &[&str]| found.first().filter(|(mark, _)| scene.is(*mark, list)).map(|(_, group)| *group);
    let at_of = |list: &[&str]| found.iter().find(|(mark, _)| scene.is(*mark, list)).map(|(_, group)| *group);
    let group = |at: usize| scene.groups.get(at);
    let acts = |at: &usize| group(*at).is_some_and(|group| may_act(group, pattern.act));
    let rules = |at: &usize| {
        group(*at).is_some_and(|group| group.place || group.bare || group.class == Class::Acts && !group.owns)
    };
    let towards = &["of", "on", "against", "to", "for", "over", "at", "into"];
    let verbal =
        matches!(pattern.act, Act::Disapprove | Act::Support | Act::Demand | Act::Reject | Act::Threaten | Act::Agree);
    let police = matches!(pattern.mode, "arrest" | "convict" | "deport" | "expel" | "release")
        || scene.is(at, &["expulsion", "deportation", "release"]);
    let both = if let Some(by) = at_of(&["by"]).or(by).filter(acts) {
        at_of(towards)
            .or_else(|| at_of(&["from", "in"]).filter(|_| pattern.act != Act::Consult))
            .map(|other| (by, other))
    } else if police {
        // "the arrest in Chad of", "the expulsion from Chad of"
        first(&["in", "from"]).filter(rules).zip(at_of(&["of"]))
    } else if pattern.mode == "visit" {
        // "the visit to Chad of Niger's premier"
        at_of(&["of"]).filter(acts).zip(at_of(&["to"]))
    } else if pattern.mode == "withdraw" {
        at_of(&["of"]).filter(acts).zip(at_of(&["from"]))
    } else if verbal {
        first(&["from"]).filter(acts).zip(at_of(towards))
    } else {
        None
    };
    let both =
        both.or_else(|| despite(scene, at).zip(first(&["from", "by"]).filter(acts)).map(|(to, from)| (from, to)));
    // "the visit to Chad of Niger's premier was put off"
    let undone = (to..to + NEAR).take_while(|to| !ends(scene, *to)).any(|to| {
        scene.is(to, lists::UNDONE) || scene.is(to, &["put", "called", "ruled"]) && scene.is(to + 1, &["off", "out"])
    });
    both.filter(|(one, other)| one != other && !undone)
}

/// The groups behind the noun at `at`, each with the preposition before it, and one past the words looked at; `wide` where plain
/// nouns may stand among them before the first.
fn behind(scene: &Scene<'_, '_>, at: usize, wide: bool) -> Option<(Vec<(usize, usize)>, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut to = at + 1;
    let within = wide && scene.part(to) == Some(Part::Preposition);
    while to < (at + BEHIND).min(scene.end) && found.len() < 3 {
        // "Friday's", "the second": what else may stand between
        if scene.part(to) == Some(Part::Preposition)
            && scene.part(to + 1) != Some(Part::Time)
            && let Some(group) = object(scene, to + 1, true)
        {
            found.push((to, group));
            to = scene.groups.get(group)?.to.max(to + 1);
            continue;
        }
        let open = matches!(scene.part(to), Some(Part::Preposition | Part::Time | Part::Adverb | Part::Determiner))
            || scene.part(to) == Some(Part::Other) && !scene.is_verb(to) && (within || !found.is_empty());
        if ends(scene, to) || !open {
            break;
        }
        to += 1;
    }
    Some((found, to))
}

/// Who did what a noun names, by the passive at `at` behind it: "A pledge of loans to Chad [has been made by Niger]".
fn made_by(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let chain = |to: &usize| matches!(scene.part(*to), Some(Part::Auxiliary | Part::Adverb | Part::Time));
    let verb = at + (at..scene.end).take_while(chain).count();
    let be = (at..verb).any(|to| scene.is(to, &["was", "were", "been", "is", "are", "being"]));
    let done = be && scene.is(verb, lists::DONE);
    let by = scene.time_phrase(verb + 1).unwrap_or(verb + 1);
    if done && scene.is(by, &["by"]) { object(scene, by + 1, true) } else { None }
}

/// Who goes on all the same, behind the comma after what the noun at `at` names: "Despite protests from Chad, Niger began".
fn despite(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let opens = (scene.start..at).any(|back| scene.is(back, &["despite", "ignoring", "defying", "amid"]));
    let comma = (at..(at + BEHIND).min(scene.end)).find(|to| scene.part(*to) == Some(Part::Comma))?;
    let free = |group: &Group<'_>| {
        group.from > comma && group.from <= comma + 2 && group.class == Class::Acts && !group.owns && !group.place
    };
    let plain = (scene.start..comma).all(|to| !scene.is_verb(to) || to == scene.start);
    scene.groups.iter().position(free).filter(|_| opens && plain && at < scene.start + 5)
}

/// What an owner will not do, promises or threatens, in a noun before "to": "Chad's refusal to hand Niger a spy".
pub fn intent<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize, holder: usize) -> Option<Draft<'s>> {
    let refusal = scene.is(at, &["refusal", "unwillingness", "reluctance"]);
    let willing = scene.is(at, WILLING);
    let plain =
        scene.is(at + 1, &["to"]) && scene.part(at + 2) == Some(Part::Other) && scene.group_at(at + 2).is_none();
    let owner = scene
        .groups
        .get(holder)
        .filter(|group| (refusal || willing) && plain && group.members.len() == 1 && !group.local && !group.place)?;
    // "dropped its offer to": what is no more
    if (at.saturating_sub(BEFORE).max(scene.start)..at)
        .any(|back| scene.is(back, lists::UNSURE) && !scene.is(back, WILLING))
    {
        return None;
    }
    let sources = owner.members.clone();
    if refusal {
        let target = later(scene, at + 3, Some(holder), Act::Reject, NEAR)?;
        let targets = members_at(scene, Some(target), memory);
        return draft(&Pattern::plain(Act::Reject, Kind::Noun), sources, targets, at);
    }
    let known = scene.tag(at + 2)?.verb.and_then(|(lemma, _)| best(scene, at + 2, table::of_verb(lemma)));
    let hostile = known.as_ref().is_some_and(|(pattern, _)| idle::is_hostile(pattern.act));
    let target = known.and_then(|(_, found)| found.target);
    let target = target.or_else(|| later(scene, at + 3, Some(holder), Act::Agree, NEAR))?;
    let targets = members_at(scene, Some(target), memory);
    let act = if hostile { Act::Threaten } else { Act::Agree };
    draft(&Pattern::plain(act, Kind::Noun), sources, targets, at)
}

/// Whom the raid at `at` of the group `holder` killed: "two Chadians died in a Nigerien raid".
pub fn victims<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize, holder: usize) -> Option<Draft<'s>> {
    let word = scene.tag(at)?.noun?;
    let fights =
        |pattern: &&Pattern| matches!(pattern.kind, Kind::Noun | Kind::MutualNoun) && pattern.act == Act::Assault;
    let pattern = table::of_noun(word).find(fights)?;
    let group = scene.groups.get(holder)?;
    let from = if group.from > at { at } else { group.from };
    let mark = (from.saturating_sub(2).max(scene.start)..from).rev().find(|back| scene.is(*back, &["in", "during"]))?;
    // "died on Monday in"
    let near = mark.saturating_sub(3).max(scene.start)..mark;
    let verb = near.rev().find(|verb| scene.is(*verb, lists::HURT))?;
    if (verb + 1..mark).any(|to| !matches!(scene.part(to), Some(Part::Time | Part::Adverb | Part::Preposition))) {
        return None;
    }
    let Some(Subject::Group(own)) = scene.subject(verb) else { return None };
    scene.groups.get(own).filter(|group: &&Group<'_>| !group.place)?;
    let sources = members_at(scene, Some(holder), memory);
    let targets = members_at(scene, Some(own), memory);
    draft(pattern, sources, targets, at)
}

/// What `pattern` tells in the noun at `at`, where it happened and there is somebody on each side.
fn draft<'s>(
    pattern: &Pattern,
    sources: Vec<Member<'s>>,
    mut targets: Vec<Member<'s>>,
    at: usize,
) -> Option<Draft<'s>> {
    targets.retain(|target| is_another(&sources, target));
    let told = !sources.is_empty() && !targets.is_empty();
    let (act, stated) = stated::stated(pattern.act, &stated::Mood::default());
    (told && stated == Stated::Happened)
        .then(|| Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventNoun))
}

/// Before "for" these say that what comes is only wanted.
#[rustfmt::skip]
const WANTED: &[&str] = &[
    "call", "calls", "appeal", "appeals", "demand", "demands", "plea", "pleas", "proposal", "proposals", "request", "requests",
    "urging", "hope", "hopes", "need",
];

/// How the noun at `at` is stated, by the words before it: "a planned visit", "a possible attack".
#[must_use]
pub fn stated(scene: &Scene<'_, '_>, at: usize) -> Stated {
    let before = || {
        (at.saturating_sub(5).max(scene.start)..at).rev().take_while(|back| {
            // "a likely shift in cooperation"
            let change = scene.is(*back, &["in", "of", "to"])
                && scene.is(back.wrapping_sub(1), &["change", "changes", "shift", "revision", "increase", "cut"]);
            change
                || matches!(
                    scene.part(*back),
                    Some(
                        Part::Other | Part::Determiner | Part::Adverb | Part::Possessive | Part::Negation | Part::Time
                    )
                )
        })
    };
    if before().any(|back| {
        scene.is(back, &["planned", "upcoming", "proposed", "forthcoming", "scheduled", "future", "next", "coming"])
    }) {
        return Stated::Planned;
    }
    if before().any(|back| scene.is(back, &["possible", "potential", "likely", "eventual", "hypothetical", "any"])) {
        return Stated::Hypothetical;
    }
    if before().any(|back| scene.is(back, &["no", "without", "alleged"])) {
        return Stated::Denied;
    }
    // "a meeting with Chad to be held in May"
    let to_be = (at + 1..(at + 8).min(scene.end)).take_while(|to| !scene.is_verb(*to)).any(|to| {
        let held = scene.is(to + 1, &["be"]) && scene.is(to + 2, &["held", "signed", "opened", "made", "paid"]);
        scene.is(to, &["to"]) && (held || scene.is(to + 1, &["take"]) && scene.is(to + 2, &["place"]))
    });
    if to_be {
        return Stated::Planned;
    }
    // "calls for a truce between", "urged talks between"
    let mark = before().last().unwrap_or(at).wrapping_sub(1);
    if scene.is(mark, &["for"]) && scene.is(mark.wrapping_sub(1), WANTED) {
        return Stated::Urged;
    }
    // "for talks with", "will hold": the verb before says it
    let verb = (at.saturating_sub(7).max(scene.start)..at).rev().find(|back| scene.is_verb(*back));
    let future = verb.is_some_and(|verb| {
        let from = scene.before_chain(verb);
        (from..verb + 1).any(|back| {
            scene
                .is(back, &["will", "would", "plans", "planned", "seek", "seeks", "sought", "wants", "calls", "called"])
        })
    });
    // "has not yet announced the premier's visit to Chad"
    let announced = verb.is_some_and(|verb| scene.is(verb, &["announce", "announces", "announced", "announcing"]))
        && scene.is(at, &["visit", "trip", "tour", "meeting", "summit", "talks"]);
    if future || announced { Stated::Planned } else { Stated::Happened }
}

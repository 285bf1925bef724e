//! Acts that nouns and adjectives tell.

use super::behind::later;
use super::draft::{Draft, actors, may_act, members, members_at};
use super::ended;
use super::fixed;
use super::grammar::Part;
use super::groups::{Class, Group, Member};
use super::idle;
use super::inner::infinitive;
use super::lists;
use super::matching::{FAR, best, ends, object};
use super::memory::Memory;
use super::nominal;
use super::scene::{PhraseRole, Scene};
use super::stated::{self, Mood};
use super::subject::Subject;
use super::table::{self, Form, Kind};
use super::together::is_hub;
use crate::recognise::names::Shape;
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// Verbs whose object is the act of their subject: "made a visit", "announced the withdrawal".
#[rustfmt::skip]
const SUPPORTING: &[&str] = &[
    "make", "makes", "made", "making", "hold", "holds", "held", "holding", "give", "gave", "have", "has", "had", "having",
    "announced", "announces", "announce", "began", "begun", "begin", "begins", "launched", "launch", "plan", "plans", "planned",
    "start", "started", "starts", "order", "ordered", "pay", "paid", "impose", "imposed", "faces", "seek", "seeks", "seeking",
    "sought", "want", "wants", "express", "expressed", "issue", "issued", "reach", "reached", "complete", "completed", "maintain",
    "resumed", "resume", "repeat", "repeats", "repeated", "reiterated", "renewed", "voiced", "saying", "seen", "signed", "manage", "managed", "manages", "enjoy", "enjoyed",
    "offer", "offers", "offered", "extend", "extended", "deliver", "delivered", "sent", "lodged", "filed", "mounted", "staged",
    "conducted", "raised", "conveyed", "presented", "restated", "stepped", "intensified", "declared", "showed", "expresses",
];

/// The act that the noun at `at` tells.
pub fn noun<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<Draft<'s>> {
    let word = scene.tag(at)?.noun?;
    // "aid to Chad was suspended": the verb says what became of it
    if ended::is_over(scene, at) {
        return None;
    }
    if let Some(told) = nominal::told(scene, memory, at) {
        return Some(told);
    }
    let owner = scene.group_at(at).or_else(|| attributive(scene, at)).or_else(|| possessor(scene, at));
    let by_owner =
        |holder| nominal::intent(scene, memory, at, holder).or_else(|| nominal::victims(scene, memory, at, holder));
    if let Some(told) = owner.and_then(by_owner) {
        return Some(told);
    }
    // "two Chadians died in a raid by Niger", "in an exchange of fire with Niger"
    let mark = if scene.is(at + 1, &["of"]) { at + 3 } else { at + 1 };
    let by = if scene.is(mark, &["by", "with"]) { object(scene, mark + 1, true) } else { None };
    if let Some(told) = by.and_then(|by| nominal::victims(scene, memory, at, by)) {
        return Some(told);
    }
    let (pattern, found) = best(scene, at, table::of_noun(word))?;
    // "backs ending the embargo": what is to end is not done
    if idle::is_hostile(pattern.act) && idle::ends_it(scene, at.saturating_sub(4), at) || idle::is_instead(scene, at) {
        return None;
    }
    // "calls for a ceasefire between Chad and Niger": nobody phones
    if pattern.act == Act::Consult && scene.is(at, &["call", "calls"]) && scene.is(at + 1, &["for"]) {
        return None;
    }
    // "a film about the invasion of Chad by Libya"
    if idle::is_history(scene, at, pattern.act) {
        return None;
    }
    // "a Soviet missile testing site in Chad"
    if pattern.act == Act::Assault && fixed::is_kept(scene, at) {
        return None;
    }
    let mutual = pattern.kind == Kind::MutualNoun;
    let holder = scene
        .group_at(at)
        .filter(|group| scene.groups.get(*group).is_some_and(|group| group.owns || !group.members.is_empty()))
        .or_else(|| attributive(scene, at))
        .or_else(|| possessor(scene, at))
        .or_else(|| apposed(scene, at).filter(|_| pattern.act == Act::Aid));
    // "Chad's aim at the Niger talks is to agree a truce with Mali": the talks are held there
    let venue = |group: &usize| {
        let before = scene.groups.get(*group).map_or(0, |group| group.from).wrapping_sub(1);
        mutual && attributive(scene, at) == Some(*group) && scene.is(before, &["at"])
    };
    let holder = holder.filter(|group| !venue(group));
    let agreed = |target: &usize| {
        let from = scene.groups.get(*target).map_or(at, |group| group.from);
        (at + 1..from).any(|to| scene.is(to, &["is", "was", "are", "were"]) && scene.is(to + 1, &["to"]))
    };
    let target = found.target.filter(|target| Some(*target) != holder && !(mutual && agreed(target)));
    let (sources, targets): (Vec<Member<'s>>, Vec<Member<'s>>);
    let all = |group: usize| members_at(scene, Some(group), memory);
    let by = (at + 1..(found.to + 6).min(scene.end))
        .take_while(|to| !ends(scene, *to) && !scene.is_verb(*to))
        .find(|to| scene.is(*to, &["by"]))
        .and_then(|by| object(scene, by + 1, true));
    // "the meeting of Chad and Niger"
    let of_both = mutual
        && scene.is(at + 1, &["of"])
        && target.and_then(|target| scene.groups.get(target)).is_some_and(|group| group.members.len() > 1);
    let between = of_both || (at + 1..found.to + 1).any(|to| scene.is(to, &["between", "among"]));
    if mutual && (between || target.is_none()) {
        let group = match (target, holder) {
            (Some(target), _) if between => target,
            (None, Some(holder)) => holder,
            // "Chadian and Nigerien soldiers died in clashes"
            (None, None) if pattern.act == Act::Assault => fallen(scene, at)?,
            // "Chadian and Nigerien guards burned hemp in a joint raid"
            (None, None) if scene.is(at, &["joint", "combined"]) => jointly(scene, at)?,
            _ => return None,
        };
        // "talks between a Chadian union and a Nigerien firm"
        let private = scene.groups.get(group).is_some_and(|group| match group.class {
            Class::Acts => false,
            Class::Crowd => group.person && pattern.act != Act::Assault,
            Class::Thing => !group.place,
        });
        if between && private {
            return None;
        }
        let mut states = all(group);
        // "the Turkish-Libyan agreement", "a Japan-South Korea summit"
        if states.len() < 2 || idle::is_standing(scene, at, found.to) {
            return None;
        }
        // "deals between Israel and the Emirates, Bahrain and Sudan": each of them with the first
        let others = if between && is_hub(scene, &states) { states.split_off(1) } else { Vec::new() };
        (sources, targets) = (states, others);
    } else {
        let governing = || {
            // "an agreement with" somebody: who made it
            let verb = (at.saturating_sub(8).max(scene.start)..at)
                .rev()
                .take_while(|back| !ends(scene, *back))
                .find(|back| scene.is_verb(*back))?;
            // "offered doubts about the talks with": what is only spoken of
            // "issued a protest to joint drills with"
            let answered = (verb + 1..at).any(|to| {
                scene.is(to, &["protest", "objection", "objections", "response", "reaction"])
                    && scene.is(to + 1, &["to", "against", "at"])
            });
            let spoken_of = answered || (verb + 1..at).any(|to| scene.is(to, &["about", "over", "on", "regarding"]));
            if !scene.is(verb, SUPPORTING) || spoken_of {
                return None;
            }
            let mood = stated::mood(scene, verb, Form::Past);
            // "refused to hold talks with"
            if mood.passive || mood.negative || mood.governed {
                return None;
            }
            Some(actors(scene, memory, scene.subject(verb), pattern.act, verb)).filter(|found| !found.is_empty())
        };
        let owner =
            holder.filter(|holder| target.is_some() || by.is_some() || *holder < usize::MAX).and_then(|holder| {
                let group = scene.groups.get(holder)?;
                let free = group.members.len() == 1 && (group.owns && !group.local || group.class != Class::Thing);
                if free { Some(all(holder)) } else { None }
            });
        let by = by.filter(|by| Some(*by) != target && Some(*by) != holder);
        // "the withdrawal of US troops from Iraq": whose they are
        let of_whom = || {
            let own = matches!(pattern.act, Act::Retreat | Act::Mobilize | Act::Aid) && scene.is(at + 1, &["of"]);
            let group = object(scene, at + 2, true).filter(|group| own && Some(*group) != target)?;
            scene.groups.get(group).filter(|group| !group.place && may_act(group, pattern.act))?;
            target.is_some().then_some(group)
        };
        let by = by.or_else(of_whom);
        sources = match (owner, by) {
            (_, Some(by)) if scene.groups.get(by).is_some_and(|group| may_act(group, pattern.act)) => all(by),
            (Some(owner), _) => owner,
            _ => {
                let told = governing().unwrap_or_else(|| on_the_way(scene, memory, at, pattern.act));
                Some(if told.is_empty() { whose(scene, memory, at, pattern.act) } else { told })
                    .filter(|found| !found.is_empty())?
            }
        };
        targets = target.map(all).unwrap_or_default();
    }
    let mut targets = targets;
    targets.retain(|target| !sources.iter().any(|source| source.country == target.country));
    if targets.is_empty() && (sources.len() < 2 || !mutual) {
        return None;
    }
    let stated = nominal::stated(scene, at);
    // "any Chadian attack on": nobody has attacked
    if stated == Stated::Hypothetical && pattern.act == Act::Assault {
        return None;
    }
    let (act, stated) = if stated == Stated::Planned {
        stated::stated(pattern.act, &Mood { planned: true, ..Mood::default() })
    } else {
        (pattern.act, stated)
    };
    // "the withdrawal of its ambassador": no troops
    let envoy = (at + 1..at + 6).any(|to| scene.is(to, &["ambassador", "envoy", "diplomats", "consul", "ambassadors"]));
    let act = if act == Act::Retreat && pattern.mode == "withdraw" && envoy { Act::Sanction } else { act };
    Some(Draft { mutual, ..Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventNoun) })
}

/// The bare name of a state before the noun at `at`: "the US invasion", "the U.S.-China trade war".
fn attributive(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let plain = |one: usize| {
        scene.part(one) == Some(Part::Other)
            && scene.word(one).is_some_and(|word| word.shape == Shape::Lower || word.shape == Shape::Number)
            && (!scene.is_verb(one) || scene.is_attributed(one))
    };
    let from = (at.saturating_sub(2)..at).rev().take_while(|one| plain(*one)).last().unwrap_or(at);
    let found = scene.groups.iter().position(|group| group.to <= at && group.to >= from)?;
    let group = scene.groups.get(found)?;
    let bare =
        matches!(group.class, Class::Acts | Class::Crowd) && !group.owns && !group.pair && group.to - group.from <= 5;
    // "told Japan talks": an object is none
    let verb = matches!(scene.place(group.from), PhraseRole::Behind(word) if scene.is_verb(word));
    (bare && !verb && (group.to..at).all(plain)).then_some(found)
}

/// Whose "his meeting" or "its charges" at `at` are: of whoever does what the verb before tells, where nobody else is named between.
fn whose<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize, act: Act) -> Vec<Member<'s>> {
    let plain = |one: &usize| scene.part(*one) == Some(Part::Other) && !scene.is_verb(*one);
    let from = (at.saturating_sub(2).max(scene.start)..at).rev().take_while(plain).last().unwrap_or(at);
    let Some(own) = from.checked_sub(1).filter(|own| *own >= scene.start) else { return Vec::new() };
    // "his congratulatory call to": no demand
    let called = scene.is(at, &["call", "calls"]) && act == Act::Demand;
    // "his attack shifted to", "their attacks from the air": against whom must stand behind it
    let vague = act == Act::Assault && !scene.is(at + 1, &["on", "against", "of"]);
    // "fined three men for their support of": of those who are named between
    let theirs = scene.is(own.wrapping_sub(1), &["for"]) && scene.is(own, &["their"]);
    let owned = scene.is(own, &["its", "his", "her", "their"]) && !called && !vague && !theirs;
    // "a plot against the Chadian president during his visit to": who is named just before
    let before = own.wrapping_sub(1);
    let beside = scene.groups.iter().find(|group| {
        group.to == before && group.class == Class::Acts && group.person && !group.owns && group.members.len() == 1
    });
    if let Some(beside) = beside.filter(|_| owned && scene.is(before, &["during", "on", "in"])) {
        return beside.members.clone();
    }
    // "after his meeting with": told before
    let new = act != Act::Consult || scene.is(own.wrapping_sub(1), &["in", "at", "on", "during", "for"]);
    let verb = (scene.start..own).rev().find(|verb| scene.is_verb(*verb));
    let Some(verb) = verb.filter(|_| owned && new && act != Act::Agree) else { return Vec::new() };
    let subject = scene.subject(verb);
    let Some(Subject::Group(doer)) = subject else { return Vec::new() };
    let Some(doer) = scene.groups.get(doer).filter(|doer| doer.members.len() == 1) else { return Vec::new() };
    let between = scene.groups.iter().any(|group| group.from >= doer.to && group.to <= own && !group.place);
    if between { Vec::new() } else { actors(scene, memory, subject, act, verb) }
}

/// Whose the noun at `at` is, over words that say more of it: "the Chadian premier's three-day visit".
fn possessor(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let owner = scene.groups.iter().position(|group| group.to == at && group.owns && !group.place)?;
    let group = scene.groups.get(owner)?;
    let mark = (group.from..group.to).rev().find(|one| scene.part(*one) == Some(Part::Possessive));
    // "a Chadian ministerial visit"
    let Some(mark) = mark else {
        let last = group.to.checked_sub(1)?;
        let plain = !group.person && !group.bare && group.members.len() == 1 && scene.part(last) == Some(Part::Other);
        return (plain && scene.word(last)?.shape == Shape::Lower).then_some(owner);
    };
    // "the Chadian singer's tour": none of the state's
    let head = scene.tag(mark.wrapping_sub(1)).and_then(|tag| tag.noun).and_then(table::people);
    head.is_none_or(|noun| noun == table::Noun::State).then_some(owner)
}

/// The group that the noun at `at` says more of, behind a comma: "Chilean flour, a gift to Peru".
fn apposed(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let article = (at.saturating_sub(3).max(scene.start)..at).find(|back| scene.is(*back, &["a", "an"]))?;
    let comma = article.checked_sub(1).filter(|comma| scene.part(*comma) == Some(Part::Comma))?;
    let plain = (article + 1..at).all(|one| scene.part(one) == Some(Part::Other) && !scene.is_verb(one));
    scene.groups.iter().position(|group| group.to == comma && !group.place && plain)
}

/// The group of several states whose men the fight at `at` killed: "two Chadians and a Nigerien were wounded in clashes".
fn fallen(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let mark = (at.saturating_sub(4).max(scene.start)..at).rev().find(|back| scene.is(*back, &["in"]))?;
    let verb = scene
        .is(mark.wrapping_sub(1), &["died", "killed", "wounded", "injured", "hurt", "perished"])
        .then(|| mark.wrapping_sub(1))?;
    let Some(Subject::Group(own)) = scene.subject(verb) else { return None };
    scene.groups.get(own).filter(|group| group.members.len() > 1).map(|_| own)
}

/// The several who do what is told before "in a joint" at `at`.
fn jointly(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    const FAR: usize = 12;
    let mark =
        (at.saturating_sub(3).max(scene.start)..at).find(|back| scene.is(*back, &["in", "during", "through"]))?;
    let verb = (mark.saturating_sub(FAR).max(scene.start)..mark).rev().find(|back| scene.is_verb(*back))?;
    let Some(Subject::Group(own)) = scene.subject(verb) else { return None };
    scene.groups.get(own).filter(|group| group.members.len() > 1 && group.class == Class::Acts).map(|_| own)
}

/// Who is on the visit that the noun at `at` tells: "on a visit to Chile, the premier said", "X spoke during a visit to Y".
fn on_the_way<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize, act: Act) -> Vec<Member<'s>> {
    // "after his meeting with X" speaks of what was told before
    let new = !(at.saturating_sub(3)..at).any(|back| scene.is(back, &["the", "his", "her", "their", "its", "this"]));
    let visit = scene.is(at, &["visit", "trip", "tour", "visits"])
        || new && scene.is(at, &["talks", "meeting", "discussions", "lunch", "dinner"]);
    let way = (at.saturating_sub(5).max(scene.start)..at)
        .rev()
        .find(|back| scene.is(*back, &["on", "during", "in", "after", "before", "for", "at", "following"]))
        .filter(|way| (*way + 1..at).all(|to| !scene.is_verb(to) && scene.group_at(to).is_none()));
    // "in defiance of Chad": of who does the rest of the clause
    let stance = scene.is(at, &["defiance", "solidarity", "sympathy"]) && scene.is(at.wrapping_sub(1), &["in"]);
    // "used a new missile in an attack on Chad"
    let raid =
        way.filter(|way| act == Act::Assault && scene.is(*way, &["in", "during"]) && scene.is(way + 1, &["a", "an"]));
    if let Some(way) = raid {
        let verb =
            (scene.start..way).rev().find(|back| scene.is_verb(*back)).filter(|verb| scene.is(*verb, lists::USES));
        let active = verb.filter(|verb| !stated::mood(scene, *verb, Form::Past).passive);
        return active.map(|verb| actors(scene, memory, scene.subject(verb), act, verb)).unwrap_or_default();
    }
    let Some(way) = way.filter(|_| visit || stance) else { return Vec::new() };
    let verb = (scene.start..way).rev().find(|back| scene.is_verb(*back)).or_else(|| {
        let comma = (at..(at + 12).min(scene.end)).find(|to| scene.part(*to) == Some(Part::Comma))?;
        (comma..scene.end).find(|to| scene.is_verb(*to)).filter(|_| way < scene.start + 7)
    });
    verb.map(|verb| actors(scene, memory, scene.subject(verb), Act::Consult, verb)).unwrap_or_default()
}

/// "is opposed to", "is willing to send": what an adjective tells.
pub fn state<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<Draft<'s>> {
    let tag = scene.tag(at)?;
    let word = tag.noun?;
    let before = scene.before_chain(at);
    // "are at war", "are on alert"
    let touch = scene.is(at, &["contact", "touch", "favour", "favor"]) && scene.is(at.wrapping_sub(1), &["in"]);
    let at_war = touch || scene.is(at.wrapping_sub(1), &["at", "on"]);
    let before = if at_war { scene.before_chain(at - 1) } else { before };
    // "stands ready", "remained opposed"
    let stands = scene.is(before.wrapping_sub(1), &["stands", "stand", "stood", "remains", "remain", "remained"]);
    let at_state = if stands { before - 1 } else { at };
    let is = stands
        || (before..at).any(|back| scene.is(back, &["is", "are", "was", "were", "be", "been", "remains", "remain"]));
    if !is {
        return None;
    }
    let (pattern, found) = best(scene, at, table::of_state(word))?;
    let subject = scene.subject(if at_war { at - 1 } else { at_state });
    let sources = actors(scene, memory, subject, pattern.act, at);
    let own = match subject {
        Some(Subject::Group(group)) => Some(group),
        _ => None,
    };
    let mut act = pattern.act;
    let mut promised = None;
    let negative = (before..at).any(|back| scene.part(back) == Some(Part::Negation));
    if act == Act::Agree && found.target.is_none() {
        // "was willing to submit the quarrel": what it is may be in no table
        let plain = scene.is(found.to, &["to"]) && scene.part(found.to + 1) == Some(Part::Other);
        // "is ready for a dialogue to end it" is no more than ready for that
        let mark = scene.time_phrase(found.to).unwrap_or(found.to);
        let direct = scene.is(mark, &["to"]) || scene.part(mark) == Some(Part::Adverb) || scene.is(mark, &["in"]);
        let inner = if direct { infinitive(scene, at, found.to) } else { None };
        promised = inner.and_then(|(_, _, target)| target).filter(|target| Some(*target) != own);
        match inner {
            Some(inner) if idle::is_hostile(inner.1.act) => act = Act::Threaten,
            None if !plain || scene.is(at, &["happy", "eager", "keen", "glad"]) => return None,
            _ => {}
        }
    }
    // "is behind Chad's bid": within the words of the pattern
    let within = || {
        let inside = |group: &Group<'_>| group.from > at && group.from < found.to;
        scene.groups.iter().position(inside).filter(|group| Some(*group) != own)
    };
    // "was pleased the town would follow Chad": with what somebody else does
    let near = |target: &usize| {
        let from = scene.groups.get(*target).map_or(found.to, |group| group.from);
        let modal = |to: usize| scene.is(to, &["would", "will", "could", "should", "may", "might"]);
        // "worried about the president — as at the meeting with Chad"
        let aside = |to: usize| scene.word(to).is_some_and(|word| matches!(word.shape, Shape::Mark('—' | '–')));
        !(found.to..from).any(|to| modal(to) || aside(to))
    };
    let behind = || if at_war { None } else { later(scene, found.to, own, act, FAR).filter(near) };
    let target = found.target.or_else(within).or_else(behind).or(promised);
    let target = target.and_then(|target| scene.groups.get(target));
    let mut targets = target.map(|group| members(scene, group, memory)).unwrap_or_default();
    targets.retain(|target| !sources.iter().any(|source| source.country == target.country));
    // "the two are at war"
    let mutual = at_war && (sources.len() > 1 || !targets.is_empty());
    if sources.is_empty() || targets.is_empty() && !mutual {
        return None;
    }
    let (act, stated) = stated::stated(act, &Mood { negative, ..Mood::default() });
    Some(Draft { mutual, ..Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventVerb) })
}

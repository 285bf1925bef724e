//! Acts told from the side of whom they are done to: in the passive, and by verbs like "drew criticism from".

use super::behind::later;
use super::clause;
use super::complement;
use super::draft::{Draft, is_another, is_armed, may_act, members, members_at};
use super::groups::{Class, Group, Member};
use super::matching::{FAR, Match, ends, object};
use super::memory::Memory;
use super::scene::{PhraseRole, Scene};
use super::stated::{self, Mood};
use super::subject::Subject;
use super::table::Pattern;
use crate::recognise::events::grammar::Part;
use dateline_model::event::Act;
use dateline_model::rule::Rule;

/// Whether the pattern tells an act that only authorities do, so that the place says whose.
fn is_police(pattern: &Pattern) -> bool {
    matches!(pattern.mode, "arrest" | "convict" | "deport" | "expel")
}

/// The state in or from which something is done by authorities that are not named, behind the verb at `at`.
fn governs(scene: &Scene<'_, '_>, at: usize) -> Option<(usize, usize)> {
    // "were given two days to leave Chad"
    let leave = |to: usize| scene.is(to, &["leave", "quit", "depart"]);
    (at + 1..(at + 14).min(scene.end))
        .take_while(|to| !ends(scene, *to) && (!scene.is_verb(*to) || leave(*to)))
        .find_map(|to| {
            let inside =
                scene.is(to, &["in", "from", "by"]) || scene.is(to, &["of"]) && scene.is(to - 1, &["out"]) || leave(to);
            let found = if inside { object(scene, to + 1, true) } else { None }?;
            let group = scene.groups.get(found)?;
            let rules = group.place || group.class == Class::Acts && !group.owns && group.members.len() == 1;
            rules.then_some((to, found))
        })
}

/// Whether "to" or "for" stands before the group.
fn goes_to(scene: &Scene<'_, '_>, group: usize) -> bool {
    scene.groups.get(group).is_some_and(|group| scene.is(group.from.wrapping_sub(1), &["to", "for"]))
}

/// Where what was given arrives, in the words from `at` on: "have reached Chad".
fn received(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    const NEAR: usize = 8;
    let verb = (at..at + NEAR).take_while(|to| !ends(scene, *to)).find(|to| {
        let into = scene.is(*to, &["arrived", "landed", "arrive", "unloaded"]) && scene.is(to + 1, &["in", "at"]);
        into || scene.is(*to, &["reached", "reach", "reaching"])
    })?;
    object(scene, verb + 1 + usize::from(!scene.is(verb, &["reached", "reach", "reaching"])), true)
}

/// The authority that tells of what was done at `at`, at the end of the sentence, where nobody else is named who did it.
fn told_by(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let said = (at..scene.end).rev().find(|verb| scene.is_saying(*verb))?;
    let Some(Subject::Group(teller)) = scene.subject(said) else { return None };
    let group = scene.groups.get(teller).filter(|group| group.class == Class::Acts && group.person && !group.owns)?;
    let alone = scene.groups.iter().all(|other| other.to <= at || other.from >= group.from);
    // "the Danish embassy said": of its own people abroad
    let home = !(group.from..group.to).any(|at| scene.is(at, &["embassy", "consulate", "ambassador", "consul"]));
    // "the Chadian premier has been arrested, a Danish spokesman said": at home
    const RULERS: &[&str] = &["president", "premier", "minister", "chief", "leader", "king", "chairman"];
    let at_home = (scene.start..at).any(|at| scene.is(at, RULERS));
    let behind = home && group.from > at && scene.part(group.from - 1) == Some(Part::Comma);
    (alone && behind && !at_home && group.members.len() == 1).then_some(teller)
}

/// Who says what became of another's forces, and so claims to have done it, where nobody else is named: "Iran said two Iraqi jets had
/// been shot down".
fn claimed(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    const FELL: &[&str] = &["repulsed", "repelled", "shot", "downed", "sunk", "foiled", "crushed"];
    const FIGHTS: &[&str] = &["fighting", "battle", "battles", "clash", "clashes", "combat", "offensive"];
    const FAR: usize = 10;
    let fought = scene.is(at, &["killed", "wounded", "captured", "destroyed"])
        && (at..(at + FAR).min(scene.end)).any(|to| scene.is(to, FIGHTS));
    if !fought && !scene.is(at, FELL) {
        return None;
    }
    let said = (scene.start..scene.end).find(|verb| scene.is_saying(*verb))?;
    alone_with_another(scene, said)
}

/// Who says that another's people are to be released, where nobody else is named: "Iran announced that six Iraqi sailors would be
/// freed".
fn freed(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let said = (scene.start..scene.end).find(|verb| *verb != at && scene.is_saying(*verb))?;
    alone_with_another(scene, said)
}

/// The state that speaks by the verb `said`, where the sentence names one other and no more.
fn alone_with_another(scene: &Scene<'_, '_>, said: usize) -> Option<usize> {
    let Some(Subject::Group(teller)) = scene.subject(said) else { return None };
    let speaks = |group: &Group<'_>| group.class == Class::Acts && !group.owns && group.members.len() == 1;
    let first = scene.groups.get(teller).filter(|group| speaks(group))?.members.first()?.country;
    let mut others = scene.groups.iter().flat_map(|group| &group.members).filter(|one| one.country != first);
    let other = others.next()?.country;
    others.all(|one| one.country == other).then_some(teller)
}

/// Whose ministry somebody "was summoned to", by the verb at `at`.
fn summoner(scene: &Scene<'_, '_>, at: usize) -> Option<(usize, usize)> {
    let to = Some(at + 1).filter(|to| scene.is(at, &["summoned", "called"]) && scene.is(*to, &["to"]))?;
    let found = object(scene, to + 1, true)?;
    let ministry = |group: &Group<'_>| (group.from..group.to).any(|at| scene.is(at, &["ministry"]));
    let calls = scene.is(at, &["summoned"]) || scene.groups.get(found).is_some_and(ministry);
    calls.then_some((to, found))
}

/// Whose decision or the like the long subject of the passive at `at` is: "Japan's decision to release water was criticised".
fn owner<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize, by: usize) -> Vec<Member<'s>> {
    let first = scene.groups.first().filter(|group| group.from < scene.start + 4 && by > 0 && !group.place);
    let alone = || {
        let that = first.is_some_and(|group| (group.to..group.to + 2).any(|to| scene.is(to, &["that"])));
        let rest = scene.groups.iter().skip(1).take_while(|group| group.to <= at);
        that || rest.into_iter().all(|group| matches!(scene.place(group.from), PhraseRole::Behind(_)))
    };
    // "Chad's charges that Niger was behind it were rejected": a clause of the noun says what it is of
    let that = first.is_some_and(|group| (group.to..group.to + 2).any(|to| scene.is(to, &["that"])));
    let (_, subject) = complement::subject(scene, at);
    let clause = |group: &&Group<'_>| {
        that || (group.to..at).all(|to| !ends(scene, to) && scene.part(to) != Some(Part::Comma))
            || subject.contains(&group.from)
    };
    // "The expulsion of workers by Libya was criticised"
    let doer = || {
        let behind = |group: &&Group<'_>| {
            scene.is(group.from.wrapping_sub(1), &["by"]) && !group.place && may_act(group, Act::Assault)
        };
        scene.groups.iter().take_while(|group| group.to <= at).find(behind).filter(clause)
    };
    let found = first.filter(|_| alone()).filter(clause).or_else(doer);
    found.map(|group| members(scene, group, memory)).unwrap_or_default()
}

/// Whose "their jeep" is before the passive at `at`, where one state alone was named before: "two Chadians died when their jeep was
/// hit by".
fn owned<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<Vec<Member<'s>>> {
    let head = scene.before_chain(at);
    let noun = |to: &usize| scene.part(*to) == Some(Part::Other) && !scene.is_verb(*to);
    let from = (head.saturating_sub(3).max(scene.start)..head).rev().take_while(noun).last()?;
    let own = from.checked_sub(1).filter(|own| scene.is(*own, &["their", "his", "its"]))?;
    let before = || scene.groups.iter().filter(|group| group.to <= own && !group.place);
    let first = before().next()?.members.first()?.country;
    let alone = before().all(|group| group.members.iter().all(|one| one.country == first));
    before().next().filter(|_| alone).map(|group| members(scene, group, memory))
}

/// From where the shells that something is hit by were fired: "by [shells fired from Chad]".
fn fired(scene: &Scene<'_, '_>, by: usize) -> Option<usize> {
    const NEAR: usize = 6;
    let shot = (by + 1..by + NEAR).find(|to| scene.is(*to, &["fired", "launched", "lobbed", "shot"]))?;
    let from = scene.is(shot + 1, &["from"]).then_some(shot + 2)?;
    object(scene, from, true)
}

/// An act told in the passive: "was expelled by X", "a deal reached between X and Y".
#[allow(clippy::too_many_arguments)] // what was found so far
pub fn passive_act<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    pattern: &Pattern,
    found: &Match,
    act: Act,
    mood: &Mood,
    mutual: bool,
) -> Option<Draft<'s>> {
    // "was accused of spying by"
    let of = |to: usize| scene.is(to - 1, &["of", "for"]);
    let open = |to: &usize| !ends(scene, *to) && (!scene.is_verb(*to) || of(*to));
    let by = (at + 1..(at + 14).min(scene.end)).take_while(open).find_map(|to| {
        let by = scene.is(to, &["by"]) || mutual && scene.is(to, &["between", "with"]);
        if by { object(scene, to + 1, true).or_else(|| fired(scene, to)).map(|group| (to, group)) } else { None }
    });
    let frees = || freed(scene, at).filter(|_| pattern.mode == "release" && mood.planned).map(|group| (at, group));
    let by = by.or_else(frees);
    let home = act == Act::Sanction && pattern.mode == "withdraw";
    if by.is_none() && (home || matches!(act, Act::Mobilize | Act::Retreat | Act::Aid)) {
        return own_forces(scene, memory, at, pattern, found, mood);
    }
    // "was jailed in Sudan", "were told to leave Norway": the police act of who governs there
    let there = || found.target.map(|target| (at, target)).or_else(|| governs(scene, at));
    // "two envoys have been expelled, the Danish foreign ministry said"
    let teller = || told_by(scene, at).filter(|_| is_police(pattern) && mood.passive).map(|group| (at, group));
    let claims = || claimed(scene, at).filter(|_| act == Act::Assault && mood.passive).map(|group| (at, group));
    let by = by
        .or_else(|| if is_police(pattern) { there() } else { summoner(scene, at) })
        .or_else(teller)
        .or_else(claims)?;
    let group = scene.groups.get(by.1)?;
    let place = is_police(pattern) && group.place;
    if !place && !may_act(group, act) && !group.pair {
        return None;
    }
    let mut sources = members(scene, group, memory);
    // "was attended by the premiers X of Chad and Y of Niger"
    if mutual && scene.is(at, &["attended"]) {
        let rest = scene.groups.iter().filter(|other| other.from >= group.to && other.class == Class::Acts);
        let rest = rest.filter(|other| (group.to..other.from).all(|to| !scene.is_verb(to) && !ends(scene, to)));
        sources.extend(rest.flat_map(|other| members(scene, other, memory)).collect::<Vec<_>>());
    }
    // "evidence gathered by the US": nobody meets
    if mutual && act == Act::Consult && sources.len() == 1 && scene.is(by.0, &["by"]) && !scene.is(at, &["met"]) {
        return None;
    }
    let (act, stated) = stated::stated(act, mood);
    // "guards slain by Chadian troops": whoever stands just before
    let beside = || clause::apposed(scene, at.checked_sub(1)?);
    let own = scene.groups.iter().position(|group| group.to == at).or_else(beside).filter(|_| !mood.passive);
    let subject = match own.map(Subject::Group).or_else(|| scene.subject(at)) {
        Some(Subject::Group(own)) => members_at(scene, Some(own), memory),
        Some(Subject::Pronoun(word)) => memory.antecedent(scene, word, at),
        _ => Some(memory.doer(scene, scene.before_chain(at).saturating_sub(2)))
            .filter(|doer| !doer.is_empty())
            .or_else(|| owned(scene, memory, at))
            .unwrap_or_else(|| owner(scene, memory, at, by.1)),
    };
    // "was handed by Chad to Niger", "tanks donated by Chad have reached Niger": to whom
    let given = matches!(act, Act::Aid | Act::Cooperate | Act::Retreat | Act::Consult);
    let to_whom = found.target.filter(|to| *to != by.1 && goes_to(scene, *to)).or_else(|| received(scene, group.to));
    let to_whom = members_at(scene, to_whom.filter(|_| given && !mutual), memory);
    // "a Chadian flag donated by Niger": what is given gets nothing
    let gift = |own: usize| scene.groups.get(own).is_some_and(|own| own.class == Class::Thing);
    let gives =
        scene.is(at, &["donated", "given", "sent", "supplied", "delivered", "provided", "shipped", "presented"]);
    let subject = if gives && own.is_some_and(gift) { Vec::new() } else { subject };
    let subject = if to_whom.iter().any(|one| is_another(&sources, one)) { to_whom } else { subject };
    let mut targets = if mutual && sources.len() > 1 { Vec::new() } else { subject };
    if targets.is_empty() && !mutual {
        let named = found.target.filter(|target| *target != by.1 && !is_police(pattern));
        targets = members_at(scene, named, memory);
    }
    // "the border treaty with Chad, which was held up, was ratified by": both do it
    let one_sided = !mutual || found.steps > 1 && sources.len() == 1 && act != Act::Retreat;
    if targets.is_empty() && one_sided && scene.is(by.0, &["by"]) {
        targets = complement::of_subject(scene, memory, at, act, found.steps > 1, &sources);
    }
    if targets.is_empty() && !mutual && scene.is(by.0, &["by"]) {
        targets = complement::place(scene, memory, group.to, act, &sources);
    }
    if targets.is_empty() && sources.len() < 2 {
        let source = sources.first()?;
        targets = memory.other_party(scene, source, at, found.to, pattern);
    }
    targets.retain(|target| !sources.iter().any(|source| source.country == target.country));
    if targets.is_empty() && (sources.len() < 2 || !mutual) {
        return None;
    }
    let mutual = targets.is_empty() || mutual;
    sources.truncate(6);
    Some(Draft { mutual, ..Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventPassive) })
}

/// What a state's own forces or goods are made to do: "Chinese warships were deployed near X", "Cuban doctors were sent to X".
fn own_forces<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    pattern: &Pattern,
    found: &Match,
    mood: &Mood,
) -> Option<Draft<'s>> {
    let Some(Subject::Group(own)) = scene.subject(at) else { return None };
    let group = scene.groups.get(own).filter(|group| !group.place && !group.pair)?;
    // "Chad's ambassador to Niger was called home": to whom, stands between
    if pattern.act == Act::Sanction {
        let envoy =
            (group.from..group.to).any(|to| scene.is(to, &["ambassador", "envoy", "consul", "diplomats", "embassy"]));
        let beside = scene
            .groups
            .iter()
            .position(|other| other.from == group.to + 1 && other.to <= at && scene.is(group.to, &["to", "in"]));
        let sources = members(scene, group, memory);
        let mut targets = members_at(scene, beside.or(found.target), memory);
        targets.retain(|target| is_another(&sources, target));
        let (act, stated) = stated::stated(pattern.act, mood);
        return (envoy && pattern.mode == "withdraw" && !targets.is_empty())
            .then(|| Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventPassive));
    }
    #[rustfmt::skip]
    const SENT: &[&str] = &[
        "sent", "flown", "shipped", "airlifted", "dispatched", "donated", "handed", "delivered", "given", "presented", "supplied",
    ];
    let sent = scene.is(at, SENT);
    let fits = match pattern.act {
        Act::Aid => sent && (group.owns || is_armed(scene, group)),
        _ => is_armed(scene, group),
    };
    if !fits {
        return None;
    }
    let sources = members(scene, group, memory);
    let target = found.target.or_else(|| later(scene, found.to, Some(own), pattern.act, FAR));
    let mut targets = members_at(scene, target, memory);
    targets.retain(|target| is_another(&sources, target));
    if targets.is_empty() || sources.is_empty() {
        return None;
    }
    let (act, stated) = stated::stated(pattern.act, mood);
    Some(Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventPassive))
}

/// An act told from the side of whom it is done to: "drew criticism from X", "came under fire from X".
pub fn from_whom<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    pattern: &Pattern,
    found: &Match,
    mood: &Mood,
) -> Option<Draft<'s>> {
    // "received a Chilean loan": whose it was, within the words of the pattern
    let within = || scene.groups.iter().position(|group| group.from > at && group.from < found.to && group.owns);
    let by = scene.groups.get(found.target.or_else(within)?)?;
    // "drew no criticism from"
    if (at..found.to).any(|to| scene.part(to) == Some(Part::Negation)) {
        return None;
    }
    // "a Belgian company received a loan"
    let firm = match scene.subject(at) {
        Some(Subject::Group(own)) => scene.groups.get(own).is_some_and(|own| scene.is_firm(own.to.wrapping_sub(1))),
        _ => false,
    };
    if firm && pattern.act == Act::Aid {
        return None;
    }
    if !may_act(by, pattern.act) && (found.target.is_some() || by.place || by.local) {
        return None;
    }
    let sources = members(scene, by, memory);
    let mut targets = match scene.subject(at).or_else(|| scene.opening(at)) {
        Some(Subject::Group(own)) => scene.groups.get(own).map(|group| members(scene, group, memory))?,
        Some(Subject::Pronoun(word)) => memory.antecedent(scene, word, at),
        // "What angered Chad was Niger's raid"
        _ if scene.is(scene.before_chain(at).wrapping_sub(1), &["what"]) => {
            let is = (found.to..found.to + 4).find(|to| scene.is(*to, &["was", "is"]))?;
            members_at(scene, object(scene, is + 1, true), memory)
        }
        _ => Some(memory.doer(scene, scene.before_chain(at).saturating_sub(2)))
            .filter(|doer| !doer.is_empty())
            .unwrap_or_else(|| owner(scene, memory, at, at)),
    };
    targets.retain(|target| is_another(&sources, target));
    // "This infuriated Chad": what the other of the two has done, of whom the story speaks
    if targets.is_empty() && scene.before_chain(at) == scene.start + 1 && scene.is(scene.start, &["this", "that"]) {
        targets = memory.other(scene, sources.first()?);
    }
    if targets.is_empty() {
        return None;
    }
    let (act, stated) = stated::stated(pattern.act, mood);
    Some(Draft {
        cue: (at, found.to.min(at + 4).max(at + 1)),
        ..Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventVerb)
    })
}

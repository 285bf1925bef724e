//! What becomes of a bond or a deed that a noun names, in the passive and without "by": "Chadian aid to Niger was suspended", "ties
//! between the two were severed", "a banker was extradited to Chad from Niger".

use super::draft::{Draft, is_another, may_act, members_at};
use super::grammar::Part;
use super::groups::Class;
use super::idle;
use super::lists;
use super::matching::{Match, ends, object};
use super::memory::Memory;
use super::scene::Scene;
use super::stated::{self, Mood};
use super::subject::Subject;
use super::table::{self, Pattern};
use dateline_model::event::Act;
use dateline_model::rule::Rule;

/// How many words the phrase before the verb may have.
const BEFORE: usize = 18;
/// How far behind the verb those stand whom something comes from or goes to.
const BEHIND: usize = 12;

/// Whether what the noun at `at` names is over or put off, as the verb of its clause says: that verb tells what became of it.
pub fn is_over(scene: &Scene<'_, '_>, at: usize) -> bool {
    let mut be = false;
    for to in at + 1..(at + BEFORE).min(scene.end) {
        if ends(scene, to) || scene.part(to) == Some(Part::Relative) {
            return false;
        }
        if scene.part(to) == Some(Part::Auxiliary) {
            be |= scene.is(to, &["was", "were", "been", "is", "are", "being", "be"]);
        } else if scene.is_verb(to) {
            let away = scene.is(to, &["put", "called", "broken", "cut"]) && scene.is(to + 1, &["off", "on", "back"]);
            return be && (away || scene.is(to, lists::HALTED));
        }
    }
    false
}

/// The act that the passive at `at` tells of what stands before it; `turned` where the noun of the pattern does.
pub fn told<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    (pattern, found, turned): (&Pattern, &Match, bool),
    act: Act,
    mood: &Mood,
) -> Option<Draft<'s>> {
    if !mood.passive {
        return None;
    }
    let chain = scene.before_chain(at);
    let plain = |to: &usize| {
        !ends(scene, *to)
            && !matches!(scene.part(*to), Some(Part::Comma | Part::Relative | Part::Quote))
            && (!scene.is_verb(*to) || scene.is_attributed(*to) || scene.is(*to, lists::CAUGHT))
    };
    let from = (chain.saturating_sub(BEFORE).max(scene.start)..chain).rev().take_while(plain).last()?;
    let in_words = |list: &[&str], from: usize, to: usize| {
        (from..to).filter(|at| scene.is(*at, list)).find_map(|at| object(scene, at + 1, true))
    };
    let before = |list: &[&str]| in_words(list, from, chain);
    let near = |to: &usize| !ends(scene, *to) && !scene.is_verb(*to);
    let end = (at + 1..(at + BEHIND).min(scene.end)).find(|to| !near(to)).unwrap_or((at + BEHIND).min(scene.end));
    let behind = |list: &[&str]| in_words(list, at + 1, end);
    // "demanded that the embargo be lifted"
    let wanted = scene.is(at.wrapping_sub(1), &["be"])
        && scene.before_chain(at) + 1 == at
        && !scene.is(at.wrapping_sub(2), &["to"])
        && (scene.start..chain).any(|to| scene.is(to, idle::WISHING));
    let urged = Mood { urged: true, ..Mood::default() };
    let mood = if wanted { &urged } else { mood };
    let draft = |source: Option<usize>, target: Option<usize>| {
        let sources = members_at(scene, source, memory);
        let mut targets = members_at(scene, target, memory);
        targets.retain(|one| is_another(&sources, one));
        let (act, stated) = stated::stated(act, mood);
        let both = !sources.is_empty() && !targets.is_empty();
        both.then(|| Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventPassive))
    };
    // "was extradited to Chad from Niger"
    if scene.is(at, &["extradited"]) {
        let source = behind(&["from"]).or_else(|| caught(scene, from, chain));
        return draft(source, behind(&["to"]));
    }
    if pattern.mode == "release" {
        let source = behind(&["from", "by"]).or_else(|| caught(scene, from, chain));
        let held = (scene.start..scene.end).any(|to| scene.is(to, lists::TAKEN));
        let own = scene.groups.iter().position(|group| {
            group.from >= from && group.to <= chain && !group.place && (group.person || group.owns || group.bare)
        });
        return draft(source.filter(|_| !held), own.filter(|own| Some(*own) != source));
    }
    // "Chadian ships were banned from Niger"
    if act == Act::Sanction && scene.is(at, &["banned", "barred", "excluded"]) {
        let own = scene.groups.iter().position(|group| group.from >= from && group.to <= chain && !group.place);
        let from = behind(&["from"]);
        let state = from.and_then(|from| scene.groups.get(from));
        let rules = state.is_some_and(|state| state.bare || state.owns || state.place);
        return draft(from.filter(|_| rules), own.filter(|own| Some(*own) != from));
    }
    // "Chad's ambassador in Niger was summoned"
    if scene.is(at, &["summoned"]) {
        let own = scene.groups.iter().position(|group| group.from >= from && group.to <= chain && !group.place);
        let host = before(&["in"]).filter(|host| Some(*host) != own);
        return draft(host.filter(|host| scene.groups.get(*host).is_some_and(|host| host.place || host.bare)), own);
    }
    if !turned || act == Act::Consult {
        return None;
    }
    // "ties of both were severed"
    if let Some(both) = before(&["between", "among"]) {
        let sources = members_at(scene, Some(both), memory);
        let (act, stated) = stated::stated(act, mood);
        let draft =
            Draft { mutual: true, ..Draft::new(pattern, (act, stated), (sources, Vec::new()), at, Rule::EventPassive) };
        return Some(draft).filter(|draft| draft.sources.len() > 1);
    }
    let goes = before(&["to", "on", "against", "for", "with", "of"]).or_else(|| before(&["in", "into"]));
    let target = found.target.or(goes);
    // "Chadian aid to", "the supply of gas from Chad to"
    let owner = scene.groups.iter().position(|group| {
        let opens =
            group.from >= from && group.to < chain && scene.part(group.from.wrapping_sub(1)) != Some(Part::Preposition);
        opens && group.members.len() == 1 && !group.local && !group.place && (group.owns || group.class == Class::Acts)
    });
    let owner = owner.filter(|owner| Some(*owner) != target);
    // "from Chad" says whose it is only where it goes elsewhere: troops are withdrawn from there
    let away = || before(&["from"]).filter(|_| found.target.is_some() || before(&["to", "into"]).is_some());
    draft(behind(&["by"]).or(owner).or_else(away), target)
}

/// What a state was given, by the verb at `at`: "was granted a loan of 5 million dollars by Chad".
pub fn given<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize, lemma: u16, mood: &Mood) -> Option<Draft<'s>> {
    const GIVEN: &[&str] = &["given", "granted", "sent", "lent", "loaned", "awarded", "supplied", "allotted", "handed"];
    if !mood.passive || !scene.is(at, GIVEN) {
        return None;
    }
    let Some(Subject::Group(own)) = scene.subject(at) else { return None };
    scene.groups.get(own).filter(|own| own.class == Class::Acts && !own.owns && !own.place)?;
    let end = (at + BEHIND).min(scene.end);
    let by = (at + 1..end)
        .take_while(|to| !ends(scene, *to) && !scene.is_verb(*to) && !scene.is(*to, lists::SAID_GIFTS))
        .find(|to| scene.is(*to, &["by"]))
        .filter(|by| *by > at + 1)?;
    let giver = object(scene, by + 1, true)?;
    scene.groups.get(giver).filter(|group| may_act(group, Act::Aid))?;
    let pattern = table::of_verb(lemma).find(|pattern| pattern.act == Act::Aid)?;
    let sources = members_at(scene, Some(giver), memory);
    let mut targets = members_at(scene, Some(own), memory);
    targets.retain(|one| is_another(&sources, one));
    let (act, stated) = stated::stated(Act::Aid, mood);
    let both = !sources.is_empty() && !targets.is_empty();
    both.then(|| Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventPassive))
}

/// The state that holds those before the verb, in the words `from..to`: "six sailors held in Chad".
fn caught(scene: &Scene<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let held = (from..to).find(|at| scene.is(*at, lists::CAUGHT))?;
    let mark = (held + 1..to).find(|at| scene.is(*at, &["in", "by"]))?;
    object(scene, mark + 1, true)
}

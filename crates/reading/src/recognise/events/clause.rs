//! What a verb tells inside the clause of another: what somebody is only accused of, what a relative clause is about, and whom
//! something angers.

use super::draft::{Draft, actors, is_another, members_at};
use super::grammar::Part;
use super::groups::{Class, Group};
use super::matching::{ends, object};
use super::memory::Memory;
use super::scene::Scene;
use super::stated::{self, Mood};
use super::subject::Subject;
use super::table::{Form, Pattern};
use dateline_model::rule::Rule;

/// Verbs and nouns before "that" by which what follows is a charge; who makes it does not vouch for an act, they blame.
#[rustfmt::skip]
const CHARGES: &[&str] = &[
    "alleged", "alleges", "alleging", "allege", "charged", "charges", "charging", "charge", "accusations", "accusation",
    "allegations", "allegation", "complained", "complains", "complaining", "suspects", "suspected", "suspicion", "suspicions",
];
/// Verbs before a name, "of" or "with" and a participle by which what follows is one.
#[rustfmt::skip]
const ACCUSES: &[&str] = &[
    "accuse", "accuses", "accused", "accusing", "suspect", "suspects", "suspected", "suspecting", "charge", "charges", "charged",
    "charging", "blame", "blames", "blamed", "blaming", "acquit", "acquitted", "convicted", "convict", "guilty", "accusation",
    "accusations", "suspicion", "suspicions", "allegations", "charges",
];
/// How far before the verb the charge may stand.
const FAR: usize = 16;

/// Whether the verb at `at` tells what somebody is only accused of: "accused Chad of having shelled", "alleged that Chad had armed".
pub fn is_charged(scene: &Scene<'_, '_>, at: usize, form: Form) -> bool {
    let near = at.saturating_sub(FAR).max(scene.start);
    if form == Form::Ing || scene.is(at.wrapping_sub(1), &["having"]) {
        let first = if scene.is(at.wrapping_sub(1), &["having"]) { at - 1 } else { at };
        // "of arming rebels and shelling": the second hangs on the same word
        let mark = (near..first).rev().find(|back| scene.is(*back, &["of", "with", "for"]));
        let Some(mark) = mark else { return false };
        let opens = mark + 1 == first || scene.is(first - 1, &["and", "or"]) || scene.part(first - 1) == Some(Part::Adverb);
        let verb = (mark.saturating_sub(FAR).max(scene.start)..mark).rev().find(|back| scene.is(*back, ACCUSES));
        return opens && verb.is_some_and(|verb| (verb..first).all(|to| !ends(scene, to) && scene.part(to) != Some(Part::Relative)));
    }
    let Some(that) = (near..at).rev().find(|back| scene.is(*back, &["that"])) else { return false };
    let charge = (that.saturating_sub(4).max(scene.start)..that).rev().take_while(|back| {
        *back + 1 == that || matches!(scene.part(*back), Some(Part::Time | Part::Preposition | Part::Other | Part::Adverb))
    });
    let charged = charge.into_iter().any(|back| scene.is(back, CHARGES));
    charged && (that + 1..at).all(|to| !ends(scene, to) && !matches!(scene.part(to), Some(Part::Quote | Part::Stop)))
}

/// Whether the verb at `at` stands in a clause that another state says, and tells of a promise that was broken: whoever says so
/// finds fault, "Chad said Niger had violated the treaty".
pub fn is_said(scene: &Scene<'_, '_>, at: usize) -> bool {
    #[rustfmt::skip]
    const BROKEN: &[&str] = &["violated", "broken", "broke", "breached", "flouted", "reneged", "violates", "breaches", "breaks"];
    let from = scene.before_chain(at);
    let Some(group) = scene.groups.iter().find(|group| group.to == from && !group.place) else { return false };
    let that = group.from.wrapping_sub(1);
    let said = if scene.is(that, &["that"]) { that.wrapping_sub(1) } else { that };
    let other = |speaker: &Group<'_>| speaker.members.iter().all(|one| group.members.iter().all(|own| own.country != one.country));
    let Some(Subject::Group(speaker)) = scene.subject(said).filter(|_| scene.is_saying(said)) else { return false };
    scene.is(at, BROKEN) && scene.groups.get(speaker).is_some_and(other)
}

/// The group that the clause of the verb at `at` is about, where its subject stands behind "which" or "that": "a ship that Chad
/// had seized", "Niger, which Chad invaded".
pub fn relative(scene: &Scene<'_, '_>, at: usize, own: Option<usize>) -> Option<usize> {
    let subject = own.and_then(|own| scene.groups.get(own))?;
    let mark = subject.from.checked_sub(1).filter(|mark| scene.is(*mark, &["which", "that", "whom"]))?;
    // "said that Chad attacked": no noun stands before it
    let end = if scene.part(mark.wrapping_sub(1)) == Some(Part::Comma) { mark - 1 } else { mark };
    let found = scene.groups.iter().position(|group| group.to == end)?;
    let closed = matches!(scene.part(at + 1), None | Some(Part::Comma | Part::Stop | Part::Preposition | Part::Time | Part::Auxiliary | Part::Adverb));
    (closed && Some(found) != own && (scene.is(mark, &["which", "whom"]) || end == mark)).then_some(found)
}

/// What somebody feels about another: "Chile, angered by Peru's decision", "was dismayed at Peru".
pub fn moved<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    pattern: &Pattern,
    mood: &Mood,
) -> Option<Draft<'s>> {
    const NEAR: usize = 4;
    let by = (at + 1..at + NEAR).find(|to| scene.is(*to, &["by", "at", "over", "with"]))?;
    let plain = (at + 1..by).all(|to| matches!(scene.part(to), Some(Part::Adverb | Part::Time | Part::Preposition)));
    let target = object(scene, by + 1, true).filter(|_| plain)?;
    let subject = scene.subject(at);
    let sources = actors(scene, memory, subject, pattern.act, at);
    let mut targets = members_at(scene, Some(target), memory);
    let beside = |group: &Group<'_>| group.class == Class::Thing && group.place;
    if scene.groups.get(target).is_some_and(beside) || matches!(subject, Some(Subject::Group(own)) if own == target) {
        return None;
    }
    targets.retain(|target| is_another(&sources, target));
    let (act, stated) = stated::stated(pattern.act, mood);
    let felt = !sources.is_empty() && !targets.is_empty() && !mood.negative;
    felt.then(|| Draft {
        act,
        mode: pattern.mode,
        contexts: pattern.contexts,
        stated,
        sources,
        targets,
        mutual: false,
        cue: (at, at + 1),
        rule: Rule::EventPassive,
    })
}

//! What somebody calls the thing another does or has: "described the Chadian raid as barbaric", "called Niger's help generous". The
//! judgement is in the word behind it, whatever the verb.

use super::clause;
use super::draft::{Draft, actors, is_another, members};
use super::grammar::Part;
use super::lists;
use super::matching::{ends, object};
use super::memory::Memory;
use super::scene::Scene;
use super::stated::Mood;
use super::table::{Form, Kind, Pattern};
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// How far behind the thing the word may stand that judges it.
const REACH: usize = 12;

/// What the verb of judging at `at` tells, and one past the word that judges.
pub fn told<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    form: Form,
    mood: &Mood,
) -> Option<(Draft<'s>, usize)> {
    let named = scene.is(at, lists::NAMES_SO);
    let open = !mood.passive && !mood.negative && !mood.governed && !mood.planned && !mood.possible && !mood.urged;
    // "called off", "called on Chad", "saw in it"
    let plain = matches!(scene.part(at + 1), Some(Part::Other | Part::Determiner | Part::Time | Part::Quote));
    if !(named || scene.is(at, lists::JUDGES_AS)) || !open || !plain || clause::is_charged(scene, at, form) {
        return None;
    }
    // "called the talks with Chad a farce"
    let with = || {
        let plain = |to: &usize| {
            matches!(scene.part(*to), Some(Part::Other | Part::Determiner | Part::Time)) && !scene.is_verb(*to)
        };
        let mark = at + 1 + (at + 1..scene.end).take_while(plain).count();
        if scene.is(mark, &["with"]) { object(scene, mark + 1, true) } else { None }
    };
    let group = object(scene, at + 1, false).or_else(with)?;
    let group = scene.groups.get(group).filter(|group| !group.pair && !group.place)?;
    let from = group.to.max(at + 1);
    let free = |to: &usize| {
        !ends(scene, *to)
            && !matches!(scene.part(*to), Some(Part::Comma | Part::Negation | Part::Relative))
            && (!scene.is_verb(*to) || scene.is(to.wrapping_sub(1), &["to"]))
    };
    let near = || (from..(from + REACH).min(scene.end)).take_while(free);
    let from = match near().find(|to| scene.is(*to, &["as"])) {
        Some(as_what) => as_what + 1,
        None if named => from,
        None => return None,
    };
    // "called the harmful Chadian plan a success": the last word behind the thing, where its phrase closes
    let closes =
        |to: usize| !matches!(scene.part(to), Some(Part::Other | Part::Determiner)) || scene.group_at(to).is_some();
    let (word, act) = near().filter(|to| *to >= from).find_map(|to| {
        let bad = scene.is(to, lists::BLAMED) || scene.is(to, lists::REFUSED) && !scene.is(to, &["question"]);
        let act = if bad { Some(Act::Disapprove) } else { scene.is(to, lists::PRAISED).then_some(Act::Support) };
        let what = (from..to).any(|back| scene.is(back, &["a", "an"])) || closes(to + 1);
        act.filter(|_| what).map(|act| (to, act))
    })?;
    let subject = scene.subject(at).or_else(|| scene.opening(at)).or_else(|| scene.after_phrase(at));
    let sources = actors(scene, memory, subject, act, at);
    let mut targets = members(scene, group, memory);
    targets.retain(|target| is_another(&sources, target));
    if sources.is_empty() || targets.is_empty() {
        return None;
    }
    let pattern = Pattern::plain(act, Kind::Verb);
    let draft = Draft::new(&pattern, (act, Stated::Happened), (sources, targets), at, Rule::EventVerb);
    Some((draft, word + 1))
}

//! What "will" and "would" alone tell: what somebody will not do for another, in whatever verb: "will not renegotiate the tariff with Chad". The refusal is in
//! the auxiliary; only verbs that no pattern knows are read here.

use super::behind::later;
use super::draft::{Draft, actors, is_another, members_at};
use super::grammar::Part;
use super::groups::Class;
use super::matching::{NEAR, best, object};
use super::memory::Memory;
use super::scene::Scene;
use super::subject::Subject;
use super::table::{self, Kind, Pattern};
use crate::recognise::names::Shape;
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// Verbs that say nothing of what one will do for another.
const IDLE: &[&str] = &[
    "be", "have", "play", "win", "lose", "seem", "appear", "become", "know", "affect", "change", "matter", "forget",
    "remain", "stay", "happen", "need", "want", "get", "suffer", "face", "rest", "say", "comment", "disclose",
    "reveal", "mind", "do", "tolerate", "stand", "bear", "let",
];

/// Whether no pattern knows what the verb at `at` tells.
fn unknown(scene: &Scene<'_, '_>, at: usize) -> bool {
    let verb = scene.tag(at).and_then(|tag| tag.verb);
    verb.is_none_or(|(lemma, _)| best(scene, at, table::of_verb(lemma)).is_none())
}

/// The refusal that opens with the auxiliary at `at`.
pub fn told<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<Draft<'s>> {
    let will = scene.is(at, &["will", "would", "shall"]) && scene.part(at + 1) == Some(Part::Negation);
    // "won't pay"
    let short = scene.is(at, &["won't", "won’t"]);
    if !(will || short) {
        return None;
    }
    let mut verb = if short { at + 1 } else { at + 2 };
    while scene.part(verb) == Some(Part::Adverb) {
        verb += 1;
    }
    let small = scene.word(verb).is_some_and(|word| word.shape == Shape::Lower);
    let plain = small && scene.part(verb) == Some(Part::Other) && unknown(scene, verb);
    if !plain || scene.is(verb, IDLE) || scene.group_at(verb).is_some() {
        return None;
    }
    let subject = scene.subject(verb);
    let sources = actors(scene, memory, subject, Act::Reject, verb);
    let own = match subject {
        Some(Subject::Group(own)) => Some(own),
        _ => None,
    };
    let target = later(scene, verb + 1, own, Act::Reject, NEAR)?;
    let group = scene.groups.get(target)?;
    let mark = group.from.wrapping_sub(1);
    let towards = mark == verb || scene.is(mark, &["with", "to", "for", "from"]);
    let mut targets = members_at(scene, Some(target), memory);
    targets.retain(|target| is_another(&sources, target));
    let told = towards && !group.place && !sources.is_empty() && !targets.is_empty();
    let pattern = Pattern::plain(Act::Reject, Kind::Verb);
    told.then(|| {
        let draft = Draft::new(&pattern, (Act::Reject, Stated::Denied), (sources, targets), verb, Rule::EventVerb);
        Draft { cue: (at, verb + 1), ..draft }
    })
}

/// "would like Chad to pay", "would like to see Chad in the union": what somebody wants of another, where "like" is no verb of the
/// tables.
pub fn wanted<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<Draft<'s>> {
    let like = at + 1;
    if !(scene.is(at, &["would"]) && scene.is(like, &["like"])) {
        return None;
    }
    let sees = scene.is(like + 1, &["to"]) && scene.is(like + 2, &["see", "have", "welcome"]);
    let target = object(scene, if sees { like + 3 } else { like + 1 }, false)?;
    let group = scene.groups.get(target)?;
    let asked = scene.is(group.to, &["to"]) && scene.tag(group.to + 1).is_some_and(|tag| tag.part == Part::Other);
    let joins = sees && scene.is(group.to, &["in", "inside", "into", "join", "as"]);
    let act = if joins { Act::Support } else { Act::Demand };
    let subject = scene.subject(at);
    let sources = actors(scene, memory, subject, act, at);
    let mut targets = members_at(scene, Some(target), memory);
    targets.retain(|target| is_another(&sources, target));
    let told = (asked && !sees || joins) && !group.place && !sources.is_empty() && !targets.is_empty();
    let pattern = Pattern::plain(act, Kind::Verb);
    told.then(|| {
        let draft = Draft::new(&pattern, (act, Stated::Happened), (sources, targets), at, Rule::EventVerb);
        Draft { cue: (at, like + 1), ..draft }
    })
}

/// "Chadian and Nigerien soldiers jointly hunted": what several do together, in a verb that no pattern knows.
pub fn jointly<'s>(scene: &Scene<'s, '_>, at: usize) -> Option<Draft<'s>> {
    if !scene.is(at, &["jointly"]) {
        return None;
    }
    let verb = at + 1;
    // "will jointly build"
    let planned = scene.is(at.wrapping_sub(1), &["will", "would"]);
    let plain =
        scene.word(verb).is_some_and(|word| word.shape == Shape::Lower && (planned || word.text.ends_with("ed")))
            && scene.tag(verb).is_some_and(|tag| tag.part == Part::Other)
            && unknown(scene, verb);
    let Some(Subject::Group(own)) = scene.subject(verb).filter(|_| plain) else { return None };
    let group = scene.groups.get(own).filter(|group| group.class == Class::Acts && group.members.len() > 1)?;
    let told = if planned { (Act::Agree, Stated::Planned) } else { (Act::Cooperate, Stated::Happened) };
    let pattern = Pattern::plain(told.0, Kind::MutualVerb);
    let sources = group.members.clone();
    let draft = Draft::new(&pattern, told, (sources, Vec::new()), verb, Rule::EventMutual);
    Some(Draft { mutual: true, ..draft })
}

//! What a verb that no pattern knows tells by the preposition behind it: officials who do something with officials of another state
//! deal with them, "dined with the Chadian envoy", and who does something against a state minds it, "railed against Chad".

use super::draft::{Draft, is_another};
use super::grammar::{Part, is_other_verb};
use super::groups::Class;
use super::matching::{best, ends, object};
use super::scene::Scene;
use super::stated;
use super::subject::Subject;
use super::table::{self, Form, Kind, Pattern};
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// How far behind the verb the preposition may stand.
const NEAR: usize = 9;

/// Verbs behind which "with" or "against" says nothing of dealings.
#[rustfmt::skip]
const IDLE: &[&str] = &[
    "said", "was", "were", "had", "has", "have", "did", "been", "played", "won", "lost", "rose", "fell", "traded", "ended", "began", "went",
    "came", "seemed", "appeared", "compared", "married", "born", "died", "filled", "provided", "based", "struggled", "coped",
    "competed", "scored", "drew", "finished", "opened", "closed", "gained", "strengthened", "weakened", "leaned", "pleaded",
    "parted", "broke", "used", "supplied", "armed", "equipped", "associated", "faced", "charged", "identified", "remained", "stayed", "lived",
    "collided", "crashed",
];

/// The act of the verb at `at`.
pub fn told<'s>(scene: &Scene<'s, '_>, at: usize) -> Option<Draft<'s>> {
    let word = scene.word(at)?;
    let plain =
        scene.part(at) == Some(Part::Other) && is_other_verb(word) && !scene.is(at, IDLE) && !scene.is_saying(at);
    if !plain || scene.is(at.wrapping_sub(1), &["to"]) {
        return None;
    }
    let open = |to: &usize| !ends(scene, *to) && !scene.is_verb(*to) && scene.part(*to) != Some(Part::Comma);
    let mark = (at + 1..(at + NEAR).min(scene.end))
        .take_while(open)
        .take_while(|to| scene.group_at(*to).is_none())
        .find(|to| scene.is(*to, &["with", "against"]))?;
    let known = scene.tag(at)?.verb.is_some_and(|(lemma, _)| best(scene, at, table::of_verb(lemma)).is_some());
    let Some(Subject::Group(own)) = scene.subject(at).filter(|_| !known) else { return None };
    let own = scene.groups.get(own)?;
    let other = scene.groups.get(object(scene, mark + 1, true)?)?;
    let acts =
        |group: &super::groups::Group<'_>| group.class == Class::Acts && !group.owns && !group.pair && !group.place;
    let with = scene.is(mark, &["with"]);
    let mood = stated::mood(scene, at, Form::Past);
    let happened = !(mood.negative || mood.planned || mood.possible || mood.urged || mood.passive || mood.governed);
    // Officials meet, states may have anything with each other.
    let told = acts(own) && acts(other) && happened && own.to <= at && (!with || own.person && other.person);
    let act = if with { Act::Consult } else { Act::Disapprove };
    let sources = own.members.clone();
    let mut targets = other.members.clone();
    targets.retain(|target| is_another(&sources, target));
    (told && !targets.is_empty()).then(|| {
        let kind = if with { Kind::MutualVerb } else { Kind::Verb };
        let rule = if with { Rule::EventMutual } else { Rule::EventVerb };
        let pattern = Pattern::plain(act, kind);
        Draft { mutual: with, ..Draft::new(&pattern, (act, Stated::Happened), (sources, targets), at, rule) }
    })
}

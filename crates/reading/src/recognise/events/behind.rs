//! Whom something is done to, where no pattern says where they stand: the next state behind, as far as the clause goes.

use super::grammar::Part;
use super::groups::Class;
use super::lists;
use super::matching::ends;
use super::scene::{PhraseRole, Scene};
use super::table::Form;
use dateline_model::event::Act;

/// The next group behind `at` in the clause, wherever it stands.
pub fn later(scene: &Scene<'_, '_>, at: usize, not: Option<usize>, act: Act, far: usize) -> Option<usize> {
    let mut to = at;
    // Where it happens is who it happens to in deeds only: "met in China" against "troops in China".
    let deed = matches!(
        act,
        Act::Threaten
            | Act::Protest
            | Act::Assault
            | Act::Coerce
            | Act::Mobilize
            | Act::Retreat
            | Act::Investigate
            | Act::Aid
    );
    while to < (at + far).min(scene.end) {
        if let Some(found) = scene.group_at(to) {
            let group = scene.groups.get(found)?;
            // "asked X for support on the Chad issue": what is spoken of
            let topic = scene.is(group.to, &["issue", "issues", "question", "problem"]);
            let object = match scene.place(group.from) {
                _ if topic => false,
                PhraseRole::Behind(word) => {
                    // "furious at Chad's decision"
                    let inside = scene.is(word, &["in", "near", "inside"]) || !judges(act) && scene.is(word, &["at"]);
                    !(group.place && (inside || scene.is(word, &["from"]))) && (deed || !inside || group.owns)
                }
                PhraseRole::Subject => {
                    scene.part(group.from.wrapping_sub(1)) == Some(Part::Possessive)
                        || group.owns
                        || scene.is(group.from.wrapping_sub(1), &["unless", "if", "after"])
                        || act == Act::Mobilize && scene.is(group.from.wrapping_sub(1), &["as", "amid", "when"])
                        // "repeated its demand that Chad open"
                        || act == Act::Demand && group.from == at + 1 && scene.is(at, &["that"])
                        // "criticised the way in which Chad had acted", "questioned how Chad spent it"
                        || judges(act) && scene.is(group.from.wrapping_sub(1), &["which", "how", "what", "why"])
                        || judges(act) && is_of_deed(scene, at, group.from.wrapping_sub(1))
                }
            };
            if Some(found) != not && object {
                return Some(found);
            }
            to = group.to.max(to + 1);
            continue;
        }
        if let Some(end) = scene.hedge(to) {
            to = end;
            continue;
        }
        // A list of words in brackets or the like may follow; another clause says something else.
        let condition = act == Act::Threaten && scene.is(to, &["unless", "if"])
            || act == Act::Mobilize && scene.is(to, &["after", "when"]) && !is_time(scene, to.wrapping_sub(1));
        // "who pushed for talks and is an ally of": more is said of who acts
        let on = scene.part(to) == Some(Part::Coordinator) && scene.part(to + 1) == Some(Part::Auxiliary);
        // "as Chadian ships began to": meanwhile
        let meanwhile = scene.is(to, &["as"])
            && scene.groups.iter().any(|group| group.from == to + 1 && scene.is_verb(group.to))
            && act != Act::Mobilize;
        if on || meanwhile {
            return None;
        }
        // "jailed two writers for insulting Chad": what they had done
        let offence = matches!(act, Act::Coerce | Act::Sanction | Act::Assault)
            && (scene.is(to, &["for"]) && scene.word(to + 1).is_some_and(|word| word.text.ends_with("ing"))
                || to == at
                    && scene.is(to - 1, &["for"])
                    && scene.word(to).is_some_and(|word| word.text.ends_with("ing")));
        if offence {
            return None;
        }
        let asked = act == Act::Demand && to == at;
        let told_of = judges(act) && is_of_deed(scene, at, to);
        let clause = scene.is(to, &["that"]) && scene.part(to + 1) != Some(Part::Pronoun) && !asked && !told_of;
        let manner = judges(act) && to <= at + 2 && scene.is(to, &["what", "how", "why"]);
        // "opposes all of it,” the minister said": the quotation is over
        if scene.part(to) == Some(Part::Quote) && scene.part(to - 1) == Some(Part::Comma) && to > at {
            return None;
        }
        if ends(scene, to) && !condition && !manner && !told_of
            || clause
            || scene.is(to, &["said", "says", "told", "quoted", "according", "reported"])
        {
            return None;
        }
        to += 1;
    }
    None
}

/// Whether the word at `at` counts time: "fired a rocket days after Chad had".
fn is_time(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["minutes", "hours", "day", "days", "week", "weeks", "month", "months", "years", "shortly", "soon"])
}

/// Whether an act judges, so that what another does may be told in a clause behind it.
fn judges(act: Act) -> bool {
    matches!(act, Act::Disapprove | Act::Support | Act::Investigate | Act::Reject)
}

/// Whether the word at `that` tells what has been judged from `at` on by who did it: "criticised the law that Chad had passed".
fn is_of_deed(scene: &Scene<'_, '_>, at: usize, that: usize) -> bool {
    const NEAR: usize = 6;
    let noun = that.wrapping_sub(1);
    scene.is(that, &["that", "which"])
        && (at + 1..at + NEAR).contains(&that)
        && scene.part(noun) == Some(Part::Other)
        // "rejected claims that Chad had": what is said, not done
        && !scene.is(noun, lists::SAID)
        && scene.group_at(that + 1).and_then(|group| scene.groups.get(group)).is_some_and(|group| {
            group.class == Class::Acts && !group.owns && (scene.is_verb(group.to) || scene.is(group.to, &["had", "has", "have"]))
        })
}

/// How many words from `at` on there are in which the one who an act is done to may stand: before another verb, but for what is
/// demanded, "to publish a paper on Chad".
pub fn reach(scene: &Scene<'_, '_>, at: usize, act: Act) -> usize {
    let first = clause(scene, at);
    let infinitive = act == Act::Demand && scene.is((at + first).wrapping_sub(1), &["to"]);
    if infinitive { first + 1 + clause(scene, at + first + 1) } else { first }
}

/// How many words from `at` on there are before another verb.
pub fn clause(scene: &Scene<'_, '_>, at: usize) -> usize {
    // "criticised what it called Chad's arrogance": the verb only names it
    let named = scene.is(at, &["what"]) && scene.part(at + 1) == Some(Part::Pronoun);
    // "condemned and denounced X": of both verbs
    let beside = scene.part(at) == Some(Part::Coordinator);
    // "positions held by rebels in Chad": a participle behind its noun
    let reduced = |to: usize| {
        to > at
            && scene.part(to - 1) == Some(Part::Other)
            && !scene.is_verb(to - 1)
            && scene.is(
                to,
                &["held", "controlled", "occupied", "claimed", "owned", "used", "manned", "run", "defended", "ruled"],
            )
            && scene.is(to + 1, &["by"])
            && scene
                .tag(to)
                .is_some_and(|tag| tag.verb.is_none_or(|(_, form)| matches!(form, Form::Past | Form::Participle)))
    };
    (at..scene.end)
        .take_while(|to| !scene.is_verb(*to) || named && *to == at + 2 || beside && *to == at + 1 || reduced(*to))
        .count()
}

//! What a verb tells inside the clause of another: what somebody is only accused of, what a relative clause is about, and whom
//! something angers.

use super::draft::{Draft, actors, is_another, members_at};
use super::grammar::Part;
use super::groups::{Class, Group};
use super::matching::{ends, object};
use super::memory::Memory;
use super::scene::{PhraseRole, Scene};
use super::stated::{self, Mood};
use super::subject::Subject;
use super::table::{Form, Pattern};
use crate::recognise::names::Word;
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
/// Verbs that nothing is done to anybody by: "planes carrying tents landed in".
#[rustfmt::skip]
const INTRANSITIVE: [&str; 33] = [
    "stood", "abided", "stuck", "stayed", "went", "came", "swore", "landed", "arrived", "travelled", "traveled", "headed", "sailed",
    "crossed", "rolled", "marched", "clashed", "negotiated", "conferred", "spoke", "talked", "protested", "demonstrated", "rallied",
    "retreated", "withdrew", "voted", "apologised", "apologized", "complained", "appealed", "gathered", "cooperated",
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
        let opens =
            mark + 1 == first || scene.is(first - 1, &["and", "or"]) || scene.part(first - 1) == Some(Part::Adverb);
        let verb = (mark.saturating_sub(FAR).max(scene.start)..mark).rev().find(|back| scene.is(*back, ACCUSES));
        return opens
            && verb.is_some_and(|verb| {
                (verb..first).all(|to| !ends(scene, to) && scene.part(to) != Some(Part::Relative))
            });
    }
    let Some(that) = (near..at).rev().find(|back| scene.is(*back, &["that"])) else { return false };
    let charge = (that.saturating_sub(4).max(scene.start)..that).rev().take_while(|back| {
        *back + 1 == that
            || matches!(scene.part(*back), Some(Part::Time | Part::Preposition | Part::Other | Part::Adverb))
    });
    let charged = charge.into_iter().any(|back| scene.is(back, CHARGES));
    charged && (that + 1..at).all(|to| !ends(scene, to) && !matches!(scene.part(to), Some(Part::Quote | Part::Stop)))
}

/// Whether the verb at `at` only says what a thing is of which another verb tells, or what was once: "left the strip it had held",
/// "who once fought".
pub fn is_background(scene: &Scene<'_, '_>, at: usize) -> bool {
    let from = scene.before_chain(at);
    let chain = |word: &[&str]| (from..at).any(|back| scene.is(back, word));
    let pronoun = from.wrapping_sub(1);
    let noun = pronoun.wrapping_sub(1);
    let of_noun = scene.is(pronoun, &["it", "they"])
        && scene.part(noun) == Some(Part::Other)
        && !scene.is_verb(noun)
        && scene.group_at(noun).is_none();
    let held = scene.is(
        at,
        &[
            "held",
            "occupied",
            "controlled",
            "seized",
            "captured",
            "taken",
            "invaded",
            "ruled",
            "annexed",
            "stationed",
            "deployed",
            "massed",
            "posted",
        ],
    );
    of_noun && chain(&["had", "has", "have"]) && held || scene.is(at.wrapping_sub(1), &["once"])
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
    let other = |speaker: &Group<'_>| {
        speaker.members.iter().all(|one| group.members.iter().all(|own| own.country != one.country))
    };
    let Some(Subject::Group(speaker)) = scene.subject(said).filter(|_| scene.is_saying(said)) else { return false };
    scene.is(at, BROKEN) && scene.groups.get(speaker).is_some_and(other)
}

/// To whom somebody says what they will do, by the verb at `at`: "told Chad that it would pull out".
pub fn addressee(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let last = scene.before_chain(at).checked_sub(1)?;
    // "told Chad that his country would help"
    let owned = scene.is(last, &["country", "people", "government", "nation"])
        && scene.is(last.wrapping_sub(1), &["its", "their", "his", "her"]);
    let pronoun = last.checked_sub(usize::from(owned))?;
    let that = pronoun.checked_sub(usize::from(scene.is(pronoun.wrapping_sub(1), &["that"])))?;
    let found = scene.groups.iter().position(|group| group.to == that && !group.place)?;
    let told = scene.groups.get(found)?.from.checked_sub(1)?;
    let tells = scene
        .is(told, &["told", "tells", "informed", "assured", "notified", "promised", "warned", "telling", "informing"]);
    (tells && (owned || scene.is(pronoun, &["it", "they", "he", "she"]))).then_some(found)
}

/// To whom the envoy `own` is sent, who complains there: "The Chadian ambassador to Niger lodged a protest".
pub fn accredited(scene: &Scene<'_, '_>, at: usize, own: Option<usize>) -> Option<usize> {
    let complains =
        scene.is(at, &["lodged", "filed", "delivered", "handed", "protested", "complained", "presented", "made"]);
    let envoy = scene.groups.get(own?).filter(|_| complains)?;
    let sent = (envoy.from..envoy.to).any(|at| scene.is(at, &["ambassador", "envoy", "charge"]));
    let there = |group: &Group<'_>| group.from == envoy.to + 1 && scene.is(envoy.to, &["to", "in"]);
    scene.groups.iter().position(there).filter(|_| sent)
}

/// To whom somebody says what the verb at `at` tells, in words between commas before it: "X, in a letter to Chad, demanded".
pub fn written_to(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    const LETTERS: &[&str] =
        &["letter", "message", "note", "cable", "telegram", "call", "talks", "meeting", "speech", "statement"];
    let comma = scene.before_chain(at).checked_sub(1).filter(|comma| scene.part(*comma) == Some(Part::Comma))?;
    let open =
        (comma.saturating_sub(FAR).max(scene.start)..comma).rev().find(|to| scene.part(*to) == Some(Part::Comma))?;
    let letter = (open + 1..comma).find(|to| scene.is(*to, LETTERS))?;
    let to = (letter + 1..letter + 3).find(|to| scene.is(*to, &["to", "with"]))?;
    let plain = (open + 1..comma).all(|to| !scene.is_verb(to));
    object(scene, to + 1, true).filter(|_| plain && scene.is(open + 1, &["in", "at", "during"]))
}

/// The group that the clause of the verb at `at` is about, where its subject stands behind "which" or "that": "a ship that Chad
/// had seized", "Niger, which Chad invaded".
pub fn relative(scene: &Scene<'_, '_>, at: usize, own: Option<usize>) -> Option<usize> {
    // "Niger, which he accused of"
    let pronoun = || {
        let head = scene.before_chain(at).checked_sub(1)?;
        scene.is(head, &["he", "she", "it", "they"]).then_some(head)
    };
    let from = own.and_then(|own| scene.groups.get(own)).map(|group| group.from).or_else(pronoun)?;
    let mark = from.checked_sub(1).filter(|mark| scene.is(*mark, &["which", "that", "whom"]))?;
    // "said that Chad attacked": no noun stands before it
    let end = if scene.part(mark.wrapping_sub(1)) == Some(Part::Comma) { mark - 1 } else { mark };
    let found = scene.groups.iter().position(|group| group.to == end)?;
    let closed = matches!(
        scene.part(at + 1),
        None | Some(Part::Comma | Part::Stop | Part::Preposition | Part::Time | Part::Auxiliary | Part::Adverb)
    );
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
    let subject = scene.subject(at).or_else(|| scene.opening(at));
    let sources = actors(scene, memory, subject, pattern.act, at);
    let mut targets = members_at(scene, Some(target), memory);
    let beside = |group: &Group<'_>| group.class == Class::Thing && group.place;
    if scene.groups.get(target).is_some_and(beside) || matches!(subject, Some(Subject::Group(own)) if own == target) {
        return None;
    }
    targets.retain(|target| is_another(&sources, target));
    let (act, stated) = stated::stated(pattern.act, mood);
    let felt = !sources.is_empty() && !targets.is_empty() && !mood.negative;
    felt.then(|| Draft::new(pattern, (act, stated), (sources, targets), at, Rule::EventPassive))
}

/// Whether "by" at `by` says how somebody does what is told before, so that it is done too: "retaliated by expelling"; or
/// opens the sentence: "By signing the pact, X and Y made peace".
pub fn is_means(scene: &Scene<'_, '_>, by: usize) -> bool {
    if by == scene.start {
        return scene.is(by, &["by", "after"]);
    }
    let verb = (by.saturating_sub(8).max(scene.start)..by).rev().find(|back| scene.is_verb(*back));
    // "joined Sudan in criticising", "was more forceful in blaming"
    if scene.is(by, &["in"]) {
        const WITH: &[&str] =
            &["is", "was", "are", "were", "joined", "joins", "join", "followed", "persisted", "persists", "led"];
        return verb
            .is_some_and(|verb| scene.is(verb, WITH) && scene.part(scene.before_chain(verb)) != Some(Part::Negation));
    }
    let open = |at: usize| {
        !scene.is(at, &["could", "would", "should", "may", "might", "can", "will", "to", "if"])
            && scene.part(at) != Some(Part::Negation)
    };
    scene.is(by, &["by"]) && verb.is_some_and(|verb| (scene.before_chain(verb).saturating_sub(1)..by).all(open))
}

/// The group that the participle behind the comma at `comma` says more of: "Two Chadian sailors, arrested", "a crew of five, held".
pub fn apposed(scene: &Scene<'_, '_>, comma: usize) -> Option<usize> {
    let counted = comma.saturating_sub(2);
    let of = scene.is(counted, &["of"]) && scene.is_number(counted + 1);
    let end = if of { counted } else { comma };
    scene.groups.iter().position(|group| group.to == end && scene.place(group.from) == PhraseRole::Subject)
}

/// Whether the participle at `at` belongs to a noun before it: "the agreement signed by".
pub fn is_reduced(scene: &Scene<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    // "Chad stood by Peru": nothing is done to the subject of a verb that takes no object
    if scene.is(at, &INTRANSITIVE) {
        return false;
    }
    // "a delegation led by the premier arrived in": who acts stands just before it
    let person = scene.word(before).is_some_and(Word::is_role);
    // "Two Chadian sailors, arrested by Niger, said"
    if scene.part(before) == Some(Part::Comma) {
        return scene.is(at + 1, &["by"]) && object(scene, at + 2, true).is_some() && apposed(scene, before).is_some();
    }
    scene.part(before) == Some(Part::Other)
        && !(person && scene.is(at + 1, &["in", "on"]))
        && scene.group_at(before).is_none()
        && !scene.is_verb(before)
        && scene.is(at + 1, &["by", "between", "with", "in", "on", "from", "against"])
        || scene.group_at(before).is_some() && scene.is(at + 1, &["by"]) && object(scene, at + 2, true).is_some()
        || sent_away(scene, before, at)
}

/// Whether the group that ends at `before` are people of whom the verb at `at` only says what was done to them: "Chadians deported to
/// Niger came home".
fn sent_away(scene: &Scene<'_, '_>, before: usize, at: usize) -> bool {
    let people = scene.groups.iter().any(|group| group.to == before + 1 && group.class == Class::Crowd);
    people
        && scene.is(at, &["deported", "expelled", "jailed", "detained", "held", "extradited", "exiled"])
        && scene.is(at + 1, &["to", "in", "from", "for", "since"])
}

/// Whether the verb at `at`, which is of several, cannot be that of the one state at `subject`: "firms say that Chad gains and
/// support its plan".
pub fn disagrees(scene: &Scene<'_, '_>, at: usize, form: Form, subject: Option<Subject>) -> bool {
    let joined = form == Form::Base && scene.part(at.wrapping_sub(1)) == Some(Part::Coordinator);
    let singular = |group: &Group<'_>| group.bare && group.members.len() == 1 && !group.pair;
    let governed = || {
        (at.saturating_sub(FAR).max(scene.start)..at).rev().any(|back| {
            scene.is(back, &["to", "will", "would", "can", "could", "may", "might", "must", "should", "did"])
        })
    };
    joined
        && matches!(subject, Some(Subject::Group(group)) if scene.groups.get(group).is_some_and(singular))
        && !governed()
}

/// Whether the group at `target` belongs to a verb that is joined behind `to`: "held manoeuvres and tried to block a Chadian boat".
pub fn is_of_next(scene: &Scene<'_, '_>, to: usize, target: usize) -> bool {
    let from = scene.groups.get(target).map_or(to, |group| group.from);
    (to..from).any(|at| scene.part(at) == Some(Part::Coordinator) && scene.is_verb(at + 1))
}

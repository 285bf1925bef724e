//! What somebody says of another: that it must do something, a demand; that it is to blame, an accusation; or what they think
//! of what it does. "Chile said that Peru must return the ship"; "Zambia said that its neighbour's charges were false".

use super::address;
use super::draft::Draft;
use super::grammar::Part;
use super::groups::{Class, Group, Member};
use super::lists;
use super::matching::{best, ends, object};
use super::scene::{PhraseRole, Scene};
use super::subject::Subject;
use super::table::{self, Form};
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// Adds what the sentence has somebody say of another.
pub fn find<'s>(scene: &Scene<'s, '_>, drafts: &mut Vec<Draft<'s>>) {
    const NEAR: usize = 10;
    let mut told = Vec::new();
    for verb in scene.start..scene.end {
        if scene.is(verb, &["according"]) && scene.is(verb + 1, &["to"]) {
            let speaker = object(scene, verb + 2, true).and_then(|found| scene.groups.get(found));
            if let Some(speaker) = speaker.filter(|group| group.class == Class::Acts && !group.owns) {
                said_before(scene, speaker, verb, drafts);
            }
            continue;
        }
        let tells = scene.is(verb, &["told", "tells", "telling", "tell"]);
        if !scene.is_saying(verb) && !tells && !scene.is(verb, &["ruled", "rules", "decided", "ordered"]) {
            continue;
        }
        let Some(Subject::Group(speaker)) = scene.subject(verb) else { continue };
        let Some(speaker) = scene.groups.get(speaker).filter(|group| group.class == Class::Acts && !group.owns) else {
            continue;
        };
        if tells && scene.is_verb(verb) {
            told.push((speaker, verb));
        }
        refused(scene, speaker, verb, drafts);
        said_about(scene, speaker, verb, drafts);
        told_to(scene, speaker, verb, drafts);
        said_before(scene, speaker, verb, drafts);
        // "said in Chad on Friday that": where it was said
        let where_ = |group: &Group<'_>| {
            group.from == verb + 2 && (group.place || group.bare) && scene.is(verb + 1, &["in", "at"])
        };
        let that = (verb + 1..verb + NEAR).find(|to| scene.is(*to, &["that"]));
        let places = |that: &usize| {
            let between = |group: &&Group<'_>| group.from > verb && group.to <= *that;
            scene.groups.iter().filter(between).all(|group| scene.is(group.from - 1, &["in", "at", "from", "near"]))
                && !(verb + 1..*that).any(|to| scene.is_verb(to) || ends(scene, to))
        };
        let from = scene.groups.iter().find(|group| where_(group)).map(|group| group.to);
        let from = from.or(that.filter(places)).unwrap_or(verb);
        let next = scene.groups.iter().find(|group| group.from > from && group.from <= from + 8 && !group.pair);
        let Some(next) = next.filter(|_| !speaker.pair) else { continue };
        let Some((act, cue)) = said_of(scene, next, from).or_else(|| raided(scene, next)) else { continue };
        // "was not sure whether Chad had broken the treaty"
        if act == Act::Disapprove && (verb..next.from).any(|to| scene.is(to, &["whether"])) {
            continue;
        }
        let mut targets = next.members.clone();
        targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
        if targets.is_empty() {
            continue;
        }
        drafts.push(draft(act, speaker, targets, (cue, cue + 1)));
    }
    for (speaker, verb) in told {
        drafts.extend(address::told(scene, speaker, verb, drafts));
    }
}

/// "Chile must return the ship, Peru said": adds what is said before its speaker.
fn said_before<'s>(scene: &Scene<'s, '_>, speaker: &Group<'s>, verb: usize, drafts: &mut Vec<Draft<'s>>) {
    // "Chile must return the ship, Peru said", "…, according to Peru"
    let mark = verb.min(speaker.from).wrapping_sub(1);
    let behind = matches!(scene.part(mark), Some(Part::Comma | Part::Quote));
    let Some(next) =
        scene.groups.first().filter(|group| behind && group.from < scene.start + 5 && group.to < speaker.from)
    else {
        return;
    };
    // What another says in between is theirs.
    if (scene.start..verb).any(|to| to < speaker.from && scene.is_saying(to)) || next.pair || speaker.pair {
        return;
    }
    let said = clear(scene, next).or_else(|| judged(scene, next));
    let mut targets = next.members.clone();
    targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
    if let Some((act, cue)) = said.filter(|_| !targets.is_empty() && !next.place) {
        drafts.push(draft(act, speaker, targets, (cue, cue + 1)));
    }
}

/// What `speaker` says, as an act towards `targets`.
fn draft<'s>(act: Act, speaker: &Group<'s>, targets: Vec<Member<'s>>, cue: (usize, usize)) -> Draft<'s> {
    Draft {
        act,
        mode: "",
        contexts: 0,
        stated: Stated::Happened,
        sources: speaker.members.clone(),
        targets,
        mutual: false,
        cue,
        rule: Rule::EventVerb,
    }
}

/// "It is a crime, Chile said of Peru's raid": adds what the words before the speaker think of it.
fn said_about<'s>(scene: &Scene<'s, '_>, speaker: &Group<'s>, verb: usize, drafts: &mut Vec<Draft<'s>>) {
    if !scene.is(verb + 1, &["of", "about"]) || !scene.is(verb, &["said", "says"]) {
        return;
    }
    let Some(group) = object(scene, verb + 2, true).and_then(|group| scene.groups.get(group)) else { return };
    let mut targets = group.members.clone();
    targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
    let words = || scene.start..speaker.from;
    let negative = words().any(|at| scene.part(at) == Some(Part::Negation));
    let found = words().find_map(|at| {
        let bad = scene.is(at, lists::BLAMED) || scene.is(at, lists::REFUSED) && !scene.is(at, &["question"]);
        let act = if bad { Some(Act::Disapprove) } else { scene.is(at, lists::PRAISED).then_some(Act::Support) };
        act.map(|act| (act, at))
    });
    if let Some((act, at)) = found.filter(|_| !negative && !targets.is_empty()) {
        drafts.push(draft(act, speaker, targets, (at, at + 1)));
    }
}

/// "told the Peruvian ambassador that the raid was a crime": adds what is said to another of what it did.
fn told_to<'s>(scene: &Scene<'s, '_>, speaker: &Group<'s>, verb: usize, drafts: &mut Vec<Draft<'s>>) {
    const REACH: usize = 12;
    if !scene.is(verb, &["told", "tells", "telling"]) {
        return;
    }
    let Some(group) = scene.groups.iter().find(|group| group.from == verb + 1 && !group.place && !group.owns) else {
        return;
    };
    let mut targets = group.members.clone();
    targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
    let that = group.to + usize::from(scene.is(group.to, &["that"]));
    // "told Chad that its force had to leave"
    let theirs = that > group.to && scene.is(that, &["its", "their", "it", "they"]);
    let asked = (that..(that + 6).min(scene.end)).take_while(|to| !ends(scene, *to)).find(|to| {
        scene.is(*to, &["must", "should"]) || scene.is(*to, &["had", "has", "have"]) && scene.is(*to + 1, &["to"])
    });
    if let Some(at) = asked.filter(|_| theirs && !targets.is_empty()) {
        drafts.push(draft(Act::Demand, speaker, targets, (at, at + 1)));
        return;
    }
    let clause = || (that..(that + REACH).min(scene.end)).take_while(|to| !ends(scene, *to) || *to == that);
    let others = |other: &Group<'_>| {
        other.from >= that
            && other.from < that + REACH
            && other.members.iter().any(|one| targets.iter().all(|own| own.country != one.country))
    };
    let Some(is) = clause().find(|to| scene.is(*to, &["is", "was", "are", "were"])) else { return };
    let bad =
        clause().find(|to| *to > is && *to < is + 5 && (scene.is(*to, lists::BLAMED) || scene.is(*to, lists::REFUSED)));
    let plain = clause().all(|to| scene.part(to) != Some(Part::Negation)) && !scene.groups.iter().any(others);
    if let Some(at) = bad.filter(|_| plain && !targets.is_empty()) {
        drafts.push(draft(Act::Disapprove, speaker, targets, (at, at + 1)));
    }
}

/// "said there would be no talks with Chad": adds that the speaker refuses.
fn refused<'s>(scene: &Scene<'s, '_>, speaker: &Group<'s>, verb: usize, drafts: &mut Vec<Draft<'s>>) {
    const TALKS: &[&str] = &[
        "talks",
        "dialogue",
        "negotiations",
        "negotiation",
        "concessions",
        "compromise",
        "deal",
        "agreement",
        "cooperation",
        "meeting",
        "contact",
        "contacts",
        "peace",
        "reconciliation",
        "negotiate",
        "settle",
        "discuss",
        "negotiating",
        "relations",
        "ties",
        "normalisation",
        "normalization",
    ];
    // "There is nothing to negotiate with Chad, X said": before its speaker
    let opens = scene.start..scene.start + 2;
    let Some(there) = (verb + 1..verb + 4).chain(opens).find(|to| scene.is(*to, &["there"])) else { return };
    let Some(no) = (there + 1..there + 5).find(|to| scene.is(*to, &["no", "nothing"])) else { return };
    let will = (there..no).any(|to| scene.is(to, &["will", "would", "could", "can", "cannot"]))
        || scene.is(no, &["nothing"])
        || scene.is(no + 1, &["question", "point", "reason", "need"]);
    // "there was no need for Peruvian mediation"
    if scene.is(no + 1, &["need", "place", "room", "role", "question"]) && scene.is(no + 2, &["for", "of"]) {
        let group = object(scene, no + 3, true).and_then(|group| scene.groups.get(group));
        let mut targets = group.filter(|group| !group.place).map(|group| group.members.clone()).unwrap_or_default();
        targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
        if !targets.is_empty() {
            drafts.push(draft(Act::Reject, speaker, targets, (no, no + 2)));
            return;
        }
    }
    let Some(talks) = (no + 1..no + 6).find(|to| scene.is(*to, TALKS)).filter(|_| will) else { return };
    let Some(with) = (talks + 1..talks + 3).find(|to| scene.is(*to, &["with", "to"])) else { return };
    let Some(group) = object(scene, with + 1, true).and_then(|group| scene.groups.get(group)) else { return };
    let mut targets = group.members.clone();
    targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
    if !targets.is_empty() && !group.place {
        drafts.push(draft(Act::Reject, speaker, targets, (no, talks + 1)));
    }
}

/// What the speaker of the verb at `verb` says of `group`, and the word that says it.
fn said_of(scene: &Scene<'_, '_>, group: &Group<'_>, verb: usize) -> Option<(Act, usize)> {
    // "said the retreat from Gaza had to go on"
    if let PhraseRole::Behind(word) = scene.place(group.from) {
        if !scene.is(word, &["on", "of", "by", "from", "with"]) {
            return None;
        }
        // "said any attack by Chad would be met with force"
        if scene.is(word, &["by", "from", "on", "of"]) && is_answered(scene, group, word) {
            return Some((Act::Threaten, group.to));
        }
        // "said ties with Chad would suffer"
        if scene.is(word, &["with"]) && is_spoiled(scene, group, word) {
            return Some((Act::Threaten, group.to));
        }
        // "said it was an act of aggression by Chad"
        let named = |back: usize| scene.is(back, &["it", "this", "that"]) && scene.is(back + 1, &["is", "was"]);
        let near = word.saturating_sub(8).max(verb)..word;
        let bad = scene.is(word.wrapping_sub(1), lists::BLAMED) && near.clone().any(named);
        if bad && scene.is(word, &["by"]) && !near.into_iter().any(|back| scene.part(back) == Some(Part::Negation)) {
            return Some((Act::Disapprove, word - 1));
        }
        // "said drills by the Chadian navy violated its rights"
        let deed = scene.is(word, &["by", "of"]) && word <= verb + 5;
        if let Some(cue) = breaks(scene, group).filter(|_| deed) {
            return Some((Act::Disapprove, cue));
        }
        // "said lifting the ban on Chad was out of the question"
        let judged = judged(scene, group);
        return judged.filter(|(act, _)| *act == Act::Reject);
    }
    clear(scene, group).filter(|_| group.from <= verb + 6).or_else(|| judged(scene, group))
}

/// Whether `group` is said to have attacked nobody that is named: "said Chadian commandos had blown up a bridge". Whoever says so
/// finds fault.
fn raided(scene: &Scene<'_, '_>, group: &Group<'_>) -> Option<(Act, usize)> {
    const FAR: usize = 16;
    let free = matches!(scene.place(group.from), PhraseRole::Subject)
        && group.class == Class::Acts
        && !group.owns
        && group.person;
    let had = scene.is(group.to, &["had", "have", "has"]);
    // "said Chadian troops fired without cause"
    let past = scene.tag(group.to).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Past))));
    let mut at = group.to + usize::from(had);
    while scene.part(at) == Some(Part::Adverb) {
        at += 1;
    }
    let (lemma, _) = scene.tag(at).filter(|_| free && (had || past))?.verb?;
    // "had opened fire without cause"
    let fires = scene.is(at, &["fired"]) || scene.is(at, &["opened"]) && scene.is(at + 1, &["fire"]);
    let (pattern, found) = match best(scene, at, table::of_verb(lemma)) {
        Some((pattern, found)) => (pattern.act, found.target),
        None if fires => (Act::Assault, None),
        None => return None,
    };
    let near = at..(at + FAR).min(scene.end);
    let named = near.into_iter().take_while(|to| !ends(scene, *to)).any(|to| scene.group_at(to).is_some());
    // "had fired on its ships": whose they are is told already
    let own = (at..(at + FAR).min(scene.end)).any(|to| scene.is(to, &["its", "their", "border", "frontier"]));
    let raid = matches!(pattern, Act::Assault | Act::Coerce) && found.is_none() && !named && !own;
    raid.then_some((Act::Disapprove, at))
}

/// What the words just behind `group` say of it: that it must do something, is to blame, or will suffer for it.
fn clear(scene: &Scene<'_, '_>, group: &Group<'_>) -> Option<(Act, usize)> {
    // "any Chadian raid would be met with force"
    if scene.is(group.from, &["any"]) && !group.owns && is_answered(scene, group, group.to + 1) {
        Some((Act::Threaten, group.to))
    } else if must(scene, group) {
        Some((Act::Demand, group.to))
    } else if is_behind(scene, group) || does_wrong(scene, group) {
        Some((Act::Disapprove, group.to))
    } else if let Some(cue) = breaks(scene, group) {
        Some((Act::Disapprove, cue))
    } else {
        faces(scene, group).then_some((Act::Threaten, group.to))
    }
}

/// Whether "was plundering" or the like follows the group.
fn does_wrong(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    let mut at = group.to;
    let is = ["is", "was", "are", "were", "been", "has", "have", "had"];
    while scene.part(at) == Some(Part::Adverb) || scene.is(at, &is) {
        at += 1;
    }
    // "was using refugees as a weapon"
    let uses = scene.is(at, &["using"]) && (at + 1..at + 5).any(|to| scene.is(to, &["as"]));
    // "had not kept its word"
    let broke = scene.part(at) == Some(Part::Negation)
        && scene.is(at.wrapping_sub(1), &["has", "have", "had"])
        && scene.is(
            at + 1,
            &["kept", "honoured", "honored", "fulfilled", "complied", "listened", "lived", "met", "stuck", "answered"],
        );
    // "had no right to dictate"
    let no_right = scene.is(at, &["no"])
        && scene.is(at.wrapping_sub(1), &["has", "have", "had"])
        && scene.is(at + 1, &["right", "business"]);
    broke
        || no_right
        || at > group.to && (scene.is(at, lists::WRONG) || uses)
        || scene.is(at, lists::WRONGED) && !scene.is(at.wrapping_sub(1), &["is", "was", "are", "were", "been"])
}

/// The verb by which the group, or what it has, harms what others are owed: "Chad's new map threatened peace".
fn breaks(scene: &Scene<'_, '_>, group: &Group<'_>) -> Option<usize> {
    const NEAR: usize = 8;
    const THING: usize = 5;
    let open = |to: &usize| !ends(scene, *to) && !matches!(scene.part(*to), Some(Part::Comma | Part::Negation));
    let verb = (group.to..group.to + NEAR).take_while(open).find(|to| scene.is(*to, lists::BREAKS))?;
    // "the Chadian drills broke": what looks like a verb just behind the name may be a thing
    let clear = !(group.to + 1..verb).any(|to| scene.is_verb(to));
    let owed = (verb + 1..verb + 1 + THING).take_while(open).any(|to| scene.is(to, lists::OWED));
    (clear && owed).then_some(verb)
}

/// Whether "would face a crushing response" or the like follows the group.
fn faces(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    const NEAR: usize = 7;
    let mut at = group.to;
    while scene.part(at) == Some(Part::Adverb) {
        at += 1;
    }
    let will = scene.is(at, &["will", "would", "could", "shall"]);
    let verb = if scene.part(at + 1) == Some(Part::Adverb) { at + 2 } else { at + 1 };
    let near = || (verb + 1..verb + NEAR).take_while(|to| !ends(scene, *to));
    // "pay the price of the bridge" against "pay a heavy price"
    let dear = || {
        let price = |to: usize| scene.is(to, &["price"]) && !scene.is(to + 1, &["of"]);
        near().any(|to| price(to) && scene.is(to - 1, &["the", "a"]))
            || near()
                .any(|to| scene.is(to, &["heavy", "high", "steep", "terrible", "bitter", "dear", "dearly", "huge"]))
    };
    let suffers = scene.is(verb, &["face", "suffer", "meet", "receive", "bear", "invite", "risk"])
        && near().any(|to| scene.is(to, lists::ANSWERS))
        || scene.is(verb, &["pay"]) && dear();
    // "has two days to pull out"
    let deadline = scene.is(at, &["has", "have", "had"])
        && scene.is_number(at + 1)
        && scene.is(at + 2, &["hours", "days", "weeks"])
        && scene.is(at + 3, &["to"]);
    // "would be taught a lesson"
    let taught = scene.is(verb, &["be"]) && scene.is(verb + 1, &["taught", "punished", "crushed", "defeated"]);
    deadline || will && (taught || suffers || scene.is(verb, &["regret"]))
}

/// Whether what `group` might do, which the noun before the preposition at `word` names, is to be answered: "any attack by Chad
/// would be met with force".
fn is_answered(scene: &Scene<'_, '_>, group: &Group<'_>, word: usize) -> bool {
    const NEAR: usize = 8;
    let deed = (word.saturating_sub(3)..word).any(|at| {
        scene.is(
            at,
            &[
                "attack",
                "aggression",
                "move",
                "strike",
                "raid",
                "incursion",
                "invasion",
                "provocation",
                "violation",
                "intrusion",
            ],
        )
    });
    let will =
        (group.to..group.to + NEAR).take_while(|to| !ends(scene, *to)).find(|to| scene.is(*to, &["will", "would"]));
    // "will draw swift retaliation"
    let brings = |will: usize| {
        scene.is(will + 1, &["bring", "draw", "provoke", "invite", "trigger", "receive", "meet", "prompt"])
            && (will + 2..will + 8).any(|to| scene.is(to, lists::ANSWERS))
    };
    deed && will.is_some_and(|will| {
        brings(will)
            || scene.is(will + 1, &["be"])
                && (will + 2..will + 4).any(|to| {
                    scene.is(
                        to,
                        &[
                            "met",
                            "answered",
                            "punished",
                            "repelled",
                            "repulsed",
                            "crushed",
                            "countered",
                            "resisted",
                            "avenged",
                            "repaid",
                        ],
                    )
                })
    })
}

/// Whether the ties with `group`, which the noun before "with" at `word` names, are to suffer: "ties with Chad would be harmed".
fn is_spoiled(scene: &Scene<'_, '_>, group: &Group<'_>, word: usize) -> bool {
    const NEAR: usize = 5;
    #[rustfmt::skip]
    const SUFFER: &[&str] = &["suffer", "worsen", "deteriorate", "sour", "harmed", "damaged", "hurt", "jeopardised", "jeopardized", "affected", "broken", "severed", "cut", "downgraded", "suspended", "reviewed", "reconsidered", "frozen"];
    let ties =
        scene.is(word.wrapping_sub(1), &["ties", "relations", "relationship", "trade", "friendship", "cooperation"]);
    let will = scene.is(group.to, &["will", "would", "could"]);
    ties && will && (group.to + 1..group.to + NEAR).any(|to| scene.is(to, SUFFER))
}

/// How what `group` does or has is judged: "Israel's latest raid was a crime".
fn judged(scene: &Scene<'_, '_>, group: &Group<'_>) -> Option<(Act, usize)> {
    const IS: &[&str] = &["is", "was", "are", "were", "be", "been"];
    // "Peruvian claims that it had used gas were a lie"
    const CLAIMS: &[&str] = &["claims", "charges", "allegations", "accusations", "reports", "suggestions"];
    let that = (group.to..group.to + 2).find(|to| scene.is(*to, &["that"]) && scene.is(to - 1, CLAIMS));
    if let Some(that) = that {
        let last = (that + 3..that + 14).take_while(|to| !ends(scene, *to)).filter(|to| scene.is(*to, IS)).last();
        let word = last
            .and_then(|is| (is + 1..is + 4).find(|to| scene.is(*to, lists::REFUSED) && !scene.is(*to, &["question"])));
        return word.map(|word| (Act::Reject, word));
    }
    let open = |to: &usize| !ends(scene, *to) && scene.part(*to) != Some(Part::Comma);
    let is = (group.to..group.to + 10).take_while(open).find(|to| scene.is(*to, IS))?;
    // "the decision to bomb the town was a mistake"
    let clear = |to: usize| {
        scene.part(to) == Some(Part::Auxiliary) || !scene.is_verb(to) || scene.is(to.wrapping_sub(1), &["to"])
    };
    if !(group.to..is).all(clear) {
        return None;
    }
    let rest = || (is + 1..is + 7).take_while(open);
    let not = (group.to..is + 1).chain(rest()).any(|to| scene.part(to) == Some(Part::Negation));
    rest().find_map(|to| {
        // "were victims of a scandal": what they are called stands before any preposition
        let apart = (is + 1..to).any(|at| scene.part(at) == Some(Part::Preposition) && !scene.is(at, &["out"]));
        if apart && !scene.is(to, &["question"]) {
            return None;
        }
        let act = if scene.is(to, lists::REFUSED)
            && (!scene.is(to, &["question"]) || (is + 1..to).any(|out| scene.is(out, &["out"])))
        {
            Act::Reject
        } else if scene.is(to, lists::BLAMED) {
            Act::Disapprove
        } else if scene.is(to, lists::PRAISED) {
            if not { Act::Reject } else { Act::Support }
        } else {
            return None;
        };
        (!not || act == Act::Reject && scene.is(to, lists::PRAISED)).then_some((act, to))
    })
}

/// Whether "was behind", "was responsible for" or the like follows the group.
fn is_behind(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    let mut at = group.to;
    let mut is = false;
    while matches!(scene.part(at), Some(Part::Adverb | Part::Auxiliary)) || scene.is(at, &["alone"]) {
        is |= scene.is(at, &["is", "was", "are", "were", "been"]);
        at += 1;
    }
    is && (scene.is(at, &["behind", "guilty"])
        || scene.is(at, &["responsible"]) && scene.is(at + 1, &["for"])
        || scene.is(at, &["to"]) && scene.is(at + 1, &["blame"]))
}

/// Whether "must", "should" or the like follows the group.
fn must(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    // "It is Chad that must move"
    let cleft = scene.is(group.from.wrapping_sub(1), &["is", "was"]) && scene.is(group.to, &["that", "which"]);
    let mut at = group.to + usize::from(cleft);
    while scene.part(at) == Some(Part::Adverb) {
        at += 1;
    }
    scene.is(at, &["must", "should", "ought", "owes", "owed"])
        || scene.is(at, &["needs", "need", "has", "have", "had"]) && scene.is(at + 1, &["to"])
}

//! Where the words of a pattern stand, and whom it is done to.

use super::draft::may_act;
use super::grammar::{Part, is_small};
use super::groups::Group;
use super::lists;
use super::scene::Scene;
use super::table::{self, Form, Kind, Pattern, Step};
use crate::recognise::names::Word;
use dateline_model::event::Act;

/// Most words of a gap.
const GAP: usize = 7;

/// Participles before "by" and whose something is.
const OF_WHOM: &[&str] = &[
    "held",
    "controlled",
    "occupied",
    "claimed",
    "owned",
    "run",
    "ruled",
    "operated",
    "administered",
    "flown",
    "manned",
    "chartered",
];

/// How far whom it is done to may stand behind, and behind a single verb.
pub const FAR: usize = 24;

pub const NEAR: usize = 14;

/// Where a pattern matched.
pub struct Match {
    /// One past its last word.
    pub to: usize,
    /// The group of its target.
    pub target: Option<usize>,
    /// How many of its steps there were.
    pub steps: usize,
}

/// The best of `patterns` that matches at `at`.
pub fn best<'p>(
    scene: &Scene<'_, '_>,
    at: usize,
    patterns: impl Iterator<Item = &'p Pattern>,
) -> Option<(&'p Pattern, Match)> {
    let mut best: Option<(&Pattern, Match)> = None;
    for pattern in patterns {
        let Some(found) = matches(scene, at, pattern) else { continue };
        let weight = |found: &Match| (found.target.is_some(), found.steps);
        // Of two that say the same, the one that reaches less far: "fired at troops in Chad" at the troops.
        let before = |one: &Match, two: &Match| one.target.zip(two.target).is_some_and(|(one, two)| one < two);
        let nearer = |own: &Pattern, other: &Match| {
            own.act == pattern.act && (weight(&found) == weight(other) || pattern.is_direct()) && before(&found, other)
        };
        let farther = |own: &Pattern, other: &Match| own.act == pattern.act && own.is_direct() && before(other, &found);
        let better = |(own, other): &(&Pattern, Match)| {
            (weight(&found) > weight(other) || nearer(own, other)) && !farther(own, other)
        };
        if best.as_ref().is_none_or(better) {
            best = Some((pattern, found));
        }
    }
    best
}

/// The same in the passive, where the noun of the pattern stands before the verb: "an agreement was signed".
pub fn best_turned<'p>(
    scene: &Scene<'_, '_>,
    at: usize,
    patterns: impl Iterator<Item = &'p Pattern>,
) -> Option<(&'p Pattern, Match)> {
    let before = at.saturating_sub(16).max(scene.start)..at;
    let mut found = None;
    for pattern in patterns {
        let mut steps = pattern.steps();
        // "were broken off": what belongs to the verb stands behind it
        let mut to = at + 1;
        let mut first = steps.next();
        if let Some(Step::Words(words)) = first {
            let Some(next) = literal(scene, to, words, Reach::default()) else { continue };
            (to, first) = (next, steps.next());
        }
        let (Some(Step::Gap), Some(Step::Words(words))) = (first, steps.next()) else { continue };
        let there = before
            .clone()
            .any(|back| scene.tag(back).and_then(|tag| tag.noun).is_some_and(|noun| words.contains(&noun)));
        if !there {
            continue;
        }
        // "on Iran", where the pattern says so
        let mut target = None;
        let mut holds = true;
        let mut count = 2;
        for step in steps {
            count += usize::from(matches!(step, Step::Words(_)));
            match step {
                Step::Gap => {}
                Step::Words(words) => match literal(scene, to, words, Reach { gap: true, ..Reach::default() }) {
                    Some(next) => to = next,
                    None => holds = false,
                },
                Step::Target => {
                    target = object(scene, to, true);
                    holds &= target.is_some();
                }
                // Whose it is stands before the verb.
                Step::Owner => {}
            }
        }
        let more = |(_, other): &(&Pattern, Match)| target.is_some() || other.target.is_none() && count > other.steps;
        if holds && found.as_ref().is_none_or(more) {
            found = Some((pattern, Match { to, target, steps: count }));
        }
    }
    found
}

/// Where `pattern` matches from the word at `at` on.
fn matches(scene: &Scene<'_, '_>, at: usize, pattern: &Pattern) -> Option<Match> {
    let mut found = Match { to: at + 1, target: None, steps: 1 };
    let mut gap = false;
    // The words found last behind a gap, of which the next of their kind may be meant: "a gift of grain to Peru".
    let mut last: Option<(&[u16], Reach)> = None;
    for step in pattern.steps() {
        match step {
            Step::Gap => gap = true,
            Step::Words(words) => {
                let mutual = pattern.kind == Kind::MutualNoun;
                let reach = Reach { gap, verbs: mutual, commas: found.steps < 2, far: found.target.is_some() };
                found.to = literal(scene, found.to, words, reach)?;
                found.steps += 1;
                last = gap.then_some((words, reach));
                gap = false;
            }
            Step::Target => {
                let behind = scene.part(found.to - 1) == Some(Part::Preposition) || found.to > at + 1;
                let in_it = || inside(scene, found.to, pattern.act).filter(|_| behind);
                // "reacted angrily to the opening of a case by Chadian prosecutors"
                let doer = || doer_of(scene, at, pattern.act).filter(|_| behind).map(|doer| (found.to, doer));
                if let Some((to, target)) = reached(scene, found.to, behind, last).or_else(in_it).or_else(doer) {
                    found.target = Some(target);
                    found.to = to.max(scene.groups.get(target)?.to);
                } else if !(behind && scene.is(found.to, &["its", "their", "them", "him"])) {
                    // A verb alone: whoever comes next in the clause.
                    // "helped broker": the next verb tells what.
                    let verb = scene.tag(at + 1).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Base))));
                    // "angered by Chad": who angers stands behind "by"
                    let moved = pattern.kind == Kind::Turned && scene.is(found.to, &["by", "at", "over"]);
                    return (found.steps == 1 && (pattern.is_direct() || moved) && !verb).then_some(found);
                }
                // "fired on its ships": whose they are, the sentence says elsewhere.
                found.steps += 1;
                gap = false;
            }
            Step::Owner => {
                found.target = Some(owner(scene, at, found.to)?);
                found.steps += 1;
            }
        }
    }
    Some(found)
}

/// The group that stands as object at `to`, or behind the next two of the words `last`; and where it was looked for.
fn reached(scene: &Scene<'_, '_>, to: usize, behind: bool, last: Option<(&[u16], Reach)>) -> Option<(usize, usize)> {
    let mut to = to;
    for _ in 0..3 {
        let own = behind && scene.is(to, &["its", "their"]);
        if let Some(target) = object(scene, to, behind).filter(|_| !own) {
            return Some((to, target));
        }
        let (words, reach) = last?;
        to = literal(scene, to, words, reach)?;
    }
    None
}

/// Whose the thing is that the words between the verb at `at` and `to` name: "took [Chad's side]", "bought [Chadian gas]", "joined
/// [the plan by Chad]".
fn owner(scene: &Scene<'_, '_>, at: usize, to: usize) -> Option<usize> {
    let inside = |group: &Group<'_>| group.from > at && group.from < to && !group.place;
    let within = || {
        let found = scene.groups.iter().position(inside)?;
        // "took the president's side", "sought help in Chad": the thing is the last word of the phrase
        scene
            .groups
            .get(found)
            .filter(|group| {
                let noun = (group.to..to).all(|at| scene.part(at) == Some(Part::Other) && !scene.is_verb(at));
                noun && (group.to < to || group.owns || group.person)
            })
            .map(|_| found)
    };
    let by = || {
        let of = scene.is(to, &["by", "of", "from"]);
        object(scene, to + 1, true).filter(|_| of)
    };
    within().or_else(by)
}

/// The state in which what is dealt with lies, and where: "pulled out of three villages in southern Chad".
fn inside(scene: &Scene<'_, '_>, at: usize, act: Act) -> Option<(usize, usize)> {
    let deed = matches!(act, Act::Retreat | Act::Assault | Act::Coerce | Act::Mobilize | Act::Aid | Act::Protest);
    let mark = (at..at + 7).find(|to| scene.part(*to) == Some(Part::Preposition)).filter(|mark| deed && *mark > at)?;
    let noun = |to: usize| {
        matches!(scene.part(to), Some(Part::Other | Part::Determiner | Part::Adverb | Part::Quote))
            && !scene.is_verb(to)
    };
    let plain = (at..mark).all(noun) && scene.is(mark, &["in", "near", "inside", "outside", "along", "across", "at"]);
    let found = object(scene, mark + 1, true).filter(|_| plain)?;
    // "fired at targets in Basra"
    scene.groups.get(found).filter(|group| !group.place || act == Act::Assault).map(|_| (mark + 1, found))
}

/// What may stand before the next word of a pattern.
#[derive(Clone, Copy, Default)]
struct Reach {
    /// Some words.
    gap: bool,
    /// Verbs too: "relations between the two have soured".
    verbs: bool,
    /// Commas too.
    commas: bool,
    /// More words, which belong to the object: "called Chad's purchase of two dozen old tanks a".
    far: bool,
}

/// One past the word of `words` that comes at `at`, or within a gap from there.
fn literal(scene: &Scene<'_, '_>, at: usize, words: &[u16], reach: Reach) -> Option<usize> {
    // Most patterns ask for words that the sentence has nowhere.
    if !scene.may_hold(words) {
        return None;
    }
    let gap = reach.gap;
    let mut looked = 0;
    let mut to = at;
    while looked <= GAP + if reach.far { 4 } else { 0 } {
        let tag = scene.tag(to)?;
        let inner = scene.is_name(to) && scene.is_name(to + 1);
        // "condemned X on Friday": a time says nothing of whom
        let time = tag.part == Part::Preposition
            && scene.part(to + 1) == Some(Part::Time)
            && (gap || scene.is(to, &["on", "in", "at"]));
        // "talks among the three" are as good as "between" them
        let noun = if scene.is(to, &["among"]) { table::number("between") } else { tag.noun };
        if noun.is_some_and(|word| words.contains(&word)) && !inner && !time {
            return Some(to + 1);
        }
        // "protested over what it says was": only who says so
        if let Some(end) = scene.hedge(to) {
            to = end;
            continue;
        }
        if !gap && let Some(end) = scene.time_phrase(to).or_else(|| aside(scene, to)) {
            to = end;
            continue;
        }
        // "voiced doubts about the talks with": what is only spoken of; "passed on what it knew about the plot to" is no talk
        let known = || scene.is(to.wrapping_sub(1), lists::KNOWN);
        if gap && scene.is(to, &["about", "concerning", "regarding"]) && !known() {
            return None;
        }
        // "the Friendship Bridge": a word of a longer name says nothing
        let count = || scene.is(to, &["than"]) && scene.is(to - 1, &["more", "less", "fewer"]);
        if gap && tag.part == Part::Subordinator && !count() {
            return None;
        }
        // "took it to the court": an article says nothing
        let light = || {
            matches!(tag.part, Part::Adverb | Part::Time | Part::Quote)
                || to > at && scene.is(to, &["the", "a", "an", "its", "his", "her", "their"])
                || matches!(tag.part, Part::Preposition) && scene.part(to + 1) == Some(Part::Time)
        };
        // "wrote to Chad, asking it to"
        let asking = || {
            let next = scene.tag(to + 1).and_then(|tag| tag.noun).is_some_and(|word| words.contains(&word));
            tag.part == Part::Comma && next && scene.word(to + 1).is_some_and(|word| word.text.ends_with("ing"))
        };
        if !gap && asking() {
            return Some(to + 2);
        }
        if !gap && !light() {
            return None;
        }
        // "talks will resume between the two"
        let across = || gap && words.len() == 1 && table::number("between").is_some_and(|word| words.contains(&word));
        // "12 armoured cars": what only belongs to the noun behind it
        let attribute =
            tag.verb.is_none() && tag.part == Part::Other && scene.part(to + 1) == Some(Part::Other) && to > at;
        // "a ban declared by", "an offer made on Friday by": a participle before the word looked for
        let next = || {
            let behind = scene.time_phrase(to + 1).unwrap_or(to + 1);
            scene.tag(behind).and_then(|tag| tag.noun).is_some_and(|word| words.contains(&word))
        };
        let verb = || {
            let doing = matches!(tag.verb, Some((_, Form::Ing)));
            let part = || attribute || participle(scene, to) && next() || scene.is(to, lists::DETAILED);
            scene.is_verb(to) && !doing && !part() && !across()
        };
        if ends(scene, to) || !reach.commas && scene.part(to) == Some(Part::Comma) || !reach.verbs && verb() {
            return None;
        }
        // Marks are no words.
        looked += usize::from(!matches!(tag.part, Part::Comma | Part::Quote | Part::Dash | Part::Adverb | Part::Time));
        to += 1;
    }
    None
}

/// Whether the word at `at` is a participle behind its noun: "the ban [declared] by".
fn participle(scene: &Scene<'_, '_>, at: usize) -> bool {
    let past = |word: &Word<'_>| {
        word.text.ends_with("ed")
            || is_small(word, &["made", "put", "set", "laid", "built", "sent", "given", "brought", "held"])
    };
    scene.part(at.wrapping_sub(1)) == Some(Part::Other)
        && scene.group_at(at.wrapping_sub(1)).is_none()
        && !scene.is_verb(at.wrapping_sub(1))
        && scene.word(at).is_some_and(past)
}

/// One past the place at `at` that only says where: "apologised [in Vukovar] to".
fn aside(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    let inside = scene.is(at, &["in", "at"]);
    let Some(group) = scene.groups.iter().find(|group| group.from == at + 1) else {
        // a town that nobody knows
        let end = (at + 1..scene.end).find(|to| !scene.is_name(*to) || scene.part(*to) == Some(Part::Time))?;
        return (inside && end > at + 1).then_some(end);
    };
    (inside && (group.place || group.bare)).then_some(group.to)
}

/// Whether a clause ends at `at`.
pub fn ends(scene: &Scene<'_, '_>, at: usize) -> bool {
    match scene.part(at) {
        None => true,
        Some(Part::Stop) => !scene.is(at, &["(", ")", "[", "]", "."]) || scene.is(at, &["."]) && at + 1 >= scene.end,
        Some(Part::Subordinator) => {
            // "after four years" is no clause.
            let time = (at + 1..at + 4).any(|to| scene.part(to) == Some(Part::Time) || scene.is_number(to));
            let of_time = time && scene.is(at, &["after", "before", "since", "until"]);
            !of_time && !scene.is(at, &["that", "than", "so", "once"])
        }
        _ => false,
    }
}

/// The group that stands as object at `at`: behind determiners and adjectives, and "of", "by" or an owner's noun.
pub fn object(scene: &Scene<'_, '_>, at: usize, behind: bool) -> Option<usize> {
    let mut to = as_what(scene, at).unwrap_or(at);
    let mut most = to + if behind { 6 } else { 7 };
    while to < most.min(scene.end) {
        if let Some(found) = scene.group_at(to) {
            return Some(found);
        }
        let opens = scene.part(to) == Some(Part::Preposition);
        if let Some(end) = scene.hedge(to).or_else(|| scene.time_phrase(to).filter(|_| opens)) {
            most += end - to;
            to = end;
            continue;
        }
        match scene.part(to)? {
            Part::Determiner
            | Part::Other
            | Part::Adverb
            | Part::Time
            | Part::Possessive
            | Part::Quote
            | Part::Dash => {
                // "bases housing American troops"
                if scene.is(to, &["housing", "hosting", "carrying", "belonging", "containing", "guarding"]) {
                    to += 1;
                    continue;
                }
                // "deported more than 300 Chadians"
                let more = scene.is(to, &["more", "less", "fewer"]) && scene.is(to + 1, &["than"]);
                if more {
                    most += 2;
                    to += 2;
                    continue;
                }
                // "an island claimed by Chad"
                if scene.is(to, OF_WHOM) && scene.is(to + 1, &["by"]) && to > at {
                    most += 2;
                    to += 2;
                    continue;
                }
                // "firms such as": theirs, no act of a state towards it
                if scene.is_verb(to) && !is_plight(scene, to) || scene.is_firm(to) && scene.group_at(to + 1).is_none() {
                    return None;
                }
            }
            // "on Friday against", "the right of Russia", "a decision by Japan"
            Part::Preposition if scene.is(to, &["to"]) && scene.is(to - 1, &["belonging"]) && to > at => {}
            Part::Preposition if scene.is(to, &["of", "by"]) && to > at => most += 1,
            Part::Preposition if scene.part(to + 1) == Some(Part::Time) => {}
            // "to the people and government of Chad"
            Part::Coordinator
                if scene.is(to, &["and"])
                    && scene.is(
                        to.wrapping_sub(1),
                        &["people", "government", "king", "queen", "president", "families"],
                    )
                    && scene.group_at(to + 1).is_some() => {}
            // "allies such as Germany"
            Part::Preposition if scene.is(to, &["as"]) && scene.is(to - 1, &["such"]) => {}
            Part::Subordinator if scene.is(to, &["that"]) && to == at => {}
            // "a field that belongs to Chad"
            Part::Subordinator | Part::Relative
                if scene.is(to + 1, &["belongs", "belonged", "belong"]) && scene.is(to + 2, &["to"]) && to > at =>
            {
                most += 3;
                to += 2;
            }
            _ => return None,
        }
        to += 1;
    }
    None
}

/// Whether the word at `at` says how it stands with the state whose name follows: "to [flooded] Chad", "in [occupied] Chad".
fn is_plight(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.part(at.wrapping_sub(1)) == Some(Part::Preposition)
        && scene.word(at).is_some_and(|word| word.text.ends_with("ed"))
        && scene
            .group_at(at + 1)
            .and_then(|group| scene.groups.get(group))
            .is_some_and(|group| group.bare || group.place)
}

/// One past the words at `at` that only say as what something is seen: "rejected [as false and absurd] a Chadian charge".
fn as_what(scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
    const MOST: usize = 5;
    let end =
        (at + 1..at + MOST).find(|to| scene.part(*to) == Some(Part::Determiner) || scene.group_at(*to).is_some())?;
    let plain = |to: usize| match scene.part(to) {
        Some(Part::Other) => !scene.is_verb(to) || scene.word(to).is_some_and(|word| word.text.ends_with("ed")),
        Some(Part::Coordinator | Part::Adverb | Part::Quote | Part::Comma) => true,
        _ => false,
    };
    (scene.is(at, &["as"]) && end > at + 1 && (at + 1..end).all(plain)).then_some(end)
}

/// The group behind "by" that did what is judged from the verb at `at` on: "criticised the invasion of Chad by Libya".
pub fn doer_of(scene: &Scene<'_, '_>, at: usize, act: Act) -> Option<usize> {
    let judges = matches!(act, Act::Disapprove | Act::Support | Act::Reject);
    let by = (at + 1..(at + 18).min(scene.end))
        .take_while(|to| !ends(scene, *to) && scene.part(*to) != Some(Part::Comma) && !scene.is_verb(*to))
        .find(|to| judges && scene.is(*to, &["by"]))?;
    let found = object(scene, by + 1, true)?;
    scene.groups.get(found).filter(|group| may_act(group, Act::Assault)).map(|_| found)
}

//! Acts in a sentence: patterns of verbs, nouns and adjectives, who acts and towards whom.

use super::grammar::Part;
use super::groups::{Class, Group, Member};
use super::memory::Memory;
use super::scene::{Place, Scene, Subject};
use super::stated::{self, Mood};
use super::table::{self, Form, Kind, Pattern, Step};
use dateline_model::event::{Act, Quad, Stated};
use dateline_model::rule::Rule;

/// An act before it is joined with its like.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// What kind.
    pub act: Act,
    /// The mode; empty where there is none.
    pub mode: &'static str,
    /// A bit for each context.
    pub contexts: u32,
    /// How it is stated.
    pub stated: Stated,
    /// Who acts.
    pub sources: Vec<Member<'a>>,
    /// Towards whom; none where the sources do it to each other.
    pub targets: Vec<Member<'a>>,
    /// Whether both sides act alike.
    pub mutual: bool,
    /// The words that tell it.
    pub cue: (usize, usize),
    /// What read it.
    pub rule: Rule,
}

/// Most words of a gap.
const GAP: usize = 7;
/// How far whom it is done to may stand behind, and behind a single verb.
const FAR: usize = 24;
const NEAR: usize = 14;

/// Where a pattern matched.
struct Match {
    /// One past its last word.
    to: usize,
    /// The group of its target.
    target: Option<usize>,
    /// How many of its steps there were.
    steps: usize,
}

/// Adds the acts of the sentence.
pub fn find<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, drafts: &mut Vec<Draft<'s>>) {
    let mut used = vec![false; scene.end - scene.start];
    let from = drafts.len();
    for at in scene.start..scene.end {
        if used.get(at - scene.start).copied().unwrap_or(true) || !scene.is_verb(at) {
            continue;
        }
        let told = verb(scene, memory, at);
        // "is opposed to": a participle that is an adjective
        let draft = told.as_ref().and_then(|(draft, _)| draft.clone()).or_else(|| state(scene, memory, at));
        if let Some((_, to)) = told {
            used.get_mut(at - scene.start..to.min(scene.end) - scene.start)
                .into_iter()
                .for_each(|used| used.fill(true));
        }
        drafts.extend(draft);
    }
    for at in scene.start..scene.end {
        if used.get(at - scene.start).copied().unwrap_or(true) || scene.is_verb(at) {
            continue;
        }
        let told = drafts.get(from..).unwrap_or(&[]).len();
        if let Some(draft) = noun(scene, memory, at, told > 0) {
            drafts.push(draft);
        } else if let Some(draft) = state(scene, memory, at) {
            drafts.push(draft);
        }
    }
}

/// The best of `patterns` that matches at `at`.
fn best<'p>(
    scene: &Scene<'_, '_>,
    at: usize,
    patterns: impl Iterator<Item = &'p Pattern>,
) -> Option<(&'p Pattern, Match)> {
    let mut best: Option<(&Pattern, Match)> = None;
    for pattern in patterns {
        let Some(found) = matches(scene, at, pattern) else { continue };
        let weight = |found: &Match| (found.target.is_some(), found.steps);
        if best.as_ref().is_none_or(|(_, other)| weight(&found) > weight(other)) {
            best = Some((pattern, found));
        }
    }
    best
}

/// The same in the passive, where the noun of the pattern stands before the verb: "an agreement was signed".
fn best_turned<'p>(
    scene: &Scene<'_, '_>,
    at: usize,
    patterns: impl Iterator<Item = &'p Pattern>,
) -> Option<(&'p Pattern, Match)> {
    let before = at.saturating_sub(16).max(scene.start)..at;
    let mut found = None;
    for pattern in patterns {
        let mut steps = pattern.steps();
        let (Some(Step::Gap), Some(Step::Words(words))) = (steps.next(), steps.next()) else { continue };
        let there = before
            .clone()
            .any(|back| scene.tag(back).and_then(|tag| tag.noun).is_some_and(|noun| words.contains(&noun)));
        if !there {
            continue;
        }
        // "on Iran", where the pattern says so
        let mut to = at + 1;
        let mut target = None;
        let mut holds = true;
        for step in steps {
            match step {
                Step::Gap => {}
                Step::Words(words) => match literal(scene, to, words, true) {
                    Some(next) => to = next,
                    None => holds = false,
                },
                Step::Target => {
                    target = object(scene, to, true);
                    holds &= target.is_some();
                }
            }
        }
        if holds && (found.is_none() || target.is_some()) {
            found = Some((pattern, Match { to, target, steps: 2 }));
        }
    }
    found
}

/// Where `pattern` matches from the word at `at` on.
fn matches(scene: &Scene<'_, '_>, at: usize, pattern: &Pattern) -> Option<Match> {
    let mut found = Match { to: at + 1, target: None, steps: 1 };
    let mut gap = false;
    for step in pattern.steps() {
        match step {
            Step::Gap => gap = true,
            Step::Words(words) => {
                found.to = literal(scene, found.to, words, gap)?;
                found.steps += 1;
                gap = false;
            }
            Step::Target => {
                let behind = scene.part(found.to - 1) == Some(Part::Preposition) || found.to > at + 1;
                let Some(target) = object(scene, found.to, behind) else {
                    // A verb alone: whoever comes next in the clause.
                    // "helped broker": the next verb tells what.
                    let verb = scene.tag(at + 1).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Base))));
                    return (found.steps == 1 && pattern.is_direct() && !verb).then_some(found);
                };
                found.target = Some(target);
                found.to = found.to.max(scene.groups.get(target)?.to);
                found.steps += 1;
                gap = false;
            }
        }
    }
    Some(found)
}

/// One past the word of `words` that comes at `at`, or within a gap from there.
fn literal(scene: &Scene<'_, '_>, at: usize, words: &[u16], gap: bool) -> Option<usize> {
    let mut looked = 0;
    let mut to = at;
    while looked <= GAP {
        let tag = scene.tag(to)?;
        let inner = scene.is_name(to) && scene.is_name(to + 1);
        if tag.noun.is_some_and(|word| words.contains(&word)) && !inner {
            return Some(to + 1);
        }
        // "the Friendship Bridge": a word of a longer name says nothing
        if gap && tag.part == Part::Subordinator {
            return None;
        }
        let light = matches!(tag.part, Part::Adverb | Part::Time | Part::Quote)
            || matches!(tag.part, Part::Preposition) && scene.part(to + 1) == Some(Part::Time);
        if !gap && !light {
            return None;
        }
        // "talks will resume between the two"
        let across = gap && words.len() == 1 && table::number("between").is_some_and(|word| words.contains(&word));
        if ends(scene, to)
            || !across
                && scene.is_verb(to)
                && !scene.tag(to).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Ing))))
        {
            return None;
        }
        looked += 1;
        to += 1;
    }
    None
}

/// Whether a clause ends at `at`.
fn ends(scene: &Scene<'_, '_>, at: usize) -> bool {
    match scene.part(at) {
        None => true,
        Some(Part::Stop) => !scene.is(at, &["(", ")", "[", "]", "."]) || scene.is(at, &["."]) && at + 1 >= scene.end,
        Some(Part::Subordinator) => {
            // "after four years" is no clause.
            let time = (at + 1..at + 4).any(|to| scene.part(to) == Some(Part::Time) || scene.is_number(to));
            !scene.is(at, &["that", "than", "so", "once"])
                && !(scene.is(at, &["after", "before", "since", "until"]) && time)
        }
        _ => false,
    }
}

/// The group that stands as object at `at`: behind determiners and adjectives, and "of", "by" or an owner's noun.
fn object(scene: &Scene<'_, '_>, at: usize, behind: bool) -> Option<usize> {
    let most = if behind { 6 } else { 7 };
    for to in at..(at + most).min(scene.end) {
        if let Some(found) = scene.group_at(to) {
            return Some(found);
        }
        match scene.part(to)? {
            Part::Determiner
            | Part::Other
            | Part::Adverb
            | Part::Time
            | Part::Possessive
            | Part::Quote
            | Part::Dash => {
                if scene.is_verb(to) {
                    return None;
                }
            }
            // "on Friday against", "the right of Russia", "a decision by Japan"
            Part::Preposition if scene.is(to, &["of", "by"]) && to > at || scene.part(to + 1) == Some(Part::Time) => {}
            // "allies such as Germany"
            Part::Preposition if scene.is(to, &["as"]) && scene.is(to - 1, &["such"]) => {}
            Part::Subordinator if scene.is(to, &["that"]) && to == at => {}
            _ => return None,
        }
    }
    None
}

/// The next group behind `at` in the clause, wherever it stands.
fn later(scene: &Scene<'_, '_>, at: usize, not: Option<usize>, act: Act, far: usize) -> Option<usize> {
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
            let object = match scene.place(group.from) {
                Place::Behind(word) => {
                    let inside = scene.is(word, &["in", "at", "near", "inside"]);
                    !(group.place && (inside || scene.is(word, &["from"]))) && (deed || !inside || group.owns)
                }
                Place::Subject => {
                    scene.part(group.from.wrapping_sub(1)) == Some(Part::Possessive)
                        || group.owns
                        || scene.is(group.from.wrapping_sub(1), &["unless", "if", "after"])
                }
            };
            if Some(found) != not && object {
                return Some(found);
            }
            to = group.to.max(to + 1);
            continue;
        }
        // A list of words in brackets or the like may follow; another clause says something else.
        let condition =
            act == Act::Threaten && scene.is(to, &["unless", "if"]) || act == Act::Mobilize && scene.is(to, &["after"]);
        let clause = scene.is(to, &["that"]) && scene.part(to + 1) != Some(Part::Pronoun);
        if ends(scene, to) && !condition
            || clause
            || scene.is(to, &["said", "says", "told", "quoted", "according", "reported"])
        {
            return None;
        }
        to += 1;
    }
    None
}

/// How many words from `at` on there are before another verb.
fn clause(scene: &Scene<'_, '_>, at: usize) -> usize {
    (at..scene.end).take_while(|to| !scene.is_verb(*to)).count()
}

/// Whether `group` may do `act`.
fn may_act(group: &Group<'_>, act: Act) -> bool {
    let violent = matches!(
        act,
        Act::Protest | Act::Assault | Act::Coerce | Act::Threaten | Act::Demand | Act::Disapprove | Act::Reject
    );
    match group.class {
        Class::Acts => !group.owns || group.members.len() > 1,
        Class::Crowd => violent || act == Act::Agree || act == Act::Consult,
        // "Iranian pilgrims demonstrated"
        Class::Thing => act == Act::Protest && group.owns && !group.place,
    }
}

/// The states that `group` stands for.
fn members<'s>(scene: &Scene<'s, '_>, group: &Group<'s>, memory: &Memory<'s>) -> Vec<Member<'s>> {
    if !group.pair {
        return group.members.clone();
    }
    let Some(span) = scene.span(group.from, group.to) else { return Vec::new() };
    memory.pair().map(|countries| countries.map(|country| Member { country, span }).to_vec()).unwrap_or_default()
}

/// The states that `subject` stands for, if they may do `act`.
fn actors<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    subject: Option<Subject>,
    act: Act,
    verb: usize,
) -> Vec<Member<'s>> {
    match subject {
        Some(Subject::Group(at)) => scene
            .groups
            .get(at)
            .filter(|group| may_act(group, act))
            .map(|group| members(scene, group, memory))
            .unwrap_or_default(),
        Some(Subject::Pronoun(at)) => memory.antecedent(scene, at, verb),
        Some(Subject::Other) | None => Vec::new(),
    }
}

/// The act that the verb at `at` tells, and one past the words it takes.
fn verb<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<(Option<Draft<'s>>, usize)> {
    let (lemma, form) = scene.tag(at)?.verb?;
    let mood = stated::mood(scene, at, form);
    let reduced =
        !mood.passive && matches!(form, Form::Past | Form::Participle) && !mood.perfect && is_reduced(scene, at);
    let turned = (mood.passive || reduced).then(|| best_turned(scene, at, table::of_verb(lemma))).flatten();
    let (pattern, found) = turned.or_else(|| best(scene, at, table::of_verb(lemma)))?;
    let nothing = Some((None, found.to));
    if mood.governed {
        return None;
    }
    if form == Form::Ing
        && !mood.progressive
        && scene.part(at.wrapping_sub(1)) == Some(Part::Preposition)
        && !scene.is(at - 1, &["to"])
    {
        return None;
    }
    let mut act = pattern.act;
    let mut mutual = matches!(pattern.kind, Kind::MutualVerb);
    let mut to = found.to;
    let passive = mood.passive || form == Form::Participle && !mood.perfect;
    // What somebody means to do, and what they mean to do: "agreed to attack" threatens.
    let inner = infinitive(scene, at, found.to);
    if matches!(pattern.kind, Kind::Intent | Kind::Refusal) && inner.is_none() && found.steps == 1 {
        return None;
    }
    if let Some((verb, inner)) = inner.filter(|_| found.target.is_none()) {
        let hostile = matches!(inner.act.quad(), Quad::VerbalConflict | Quad::MaterialConflict);
        match pattern.kind {
            Kind::Refusal if hostile => return nothing,
            Kind::Refusal => act = Act::Reject,
            _ if act == Act::Agree && hostile => act = Act::Threaten,
            _ => {}
        }
        if pattern.kind == Kind::Refusal || act == Act::Agree {
            mutual |= matches!(inner.kind, Kind::MutualVerb);
        }
        to = to.max(verb + 1);
    }
    if passive || reduced {
        let draft = passive_act(scene, memory, at, pattern, &found, act, &mood, mutual);
        return Some((draft, found.to));
    }
    let mut subject = scene.subject(at);
    let mut sources = actors(scene, memory, subject, act, at);
    // "a deal establishing relations between X and Y"
    let between = (found.to..found.to + 3).find(|to| mutual && scene.is(*to, &["between"]));
    if let Some(group) = between.and_then(|between| object(scene, between + 1, true)) {
        sources = scene.groups.get(group).map(|group| members(scene, group, memory)).unwrap_or_default();
        subject = Some(Subject::Group(group));
    }
    if sources.is_empty() {
        return None;
    }
    let own = match subject {
        Some(Subject::Group(group)) => Some(group),
        _ => None,
    };
    let target = found.target.filter(|target| Some(*target) != own).or_else(|| {
        let shared = mutual && sources.len() > 1 || between.is_some();
        let alone = found.steps == 1 && inner.is_none();
        let far = if !alone { FAR } else { NEAR.min(clause(scene, to)) };
        // "burned Indian flags": within the words of the pattern
        let within = || {
            let inside = |group: &Group<'_>| group.from > at && group.from < found.to;
            scene.groups.iter().position(inside).filter(|group| Some(*group) != own)
        };
        if shared { None } else { within().or_else(|| later(scene, to, own, stated::stated(act, &mood).0, far)) }
    });
    let mut targets: Vec<Member<'s>> = target
        .and_then(|target| scene.groups.get(target))
        .map(|group| members(scene, group, memory))
        .unwrap_or_default();
    // One visits states and receives people, not things.
    let thing = target
        .and_then(|target| scene.groups.get(target))
        .is_some_and(|group| group.class == Class::Thing && !group.place);
    if act == Act::Consult && thing {
        targets.clear();
    }
    let another = |target: &Member<'_>| !sources.iter().any(|source| source.country == target.country);
    targets.retain(another);
    if targets.is_empty()
        && let Some(own) = target.and_then(|target| scene.groups.get(target))
    {
        // "the role of its own officials in Guatemala"
        let next = later(scene, own.to, target, act, NEAR).and_then(|next| scene.groups.get(next));
        targets = next.map(|group| members(scene, group, memory)).unwrap_or_default();
        targets.retain(another);
    }
    if targets.is_empty() && pattern.is_direct() {
        targets = memory.doer(scene, at + 1);
        targets.retain(another);
    }
    if targets.is_empty() && sources.len() < 2 {
        targets = memory.other_party(scene, sources.first()?, at, to, pattern);
    }
    let other = (at..(at + FAR).min(scene.end))
        .any(|to| scene.is(to, &["each", "one"]) && scene.is(to + 1, &["other", "another"]));
    mutual |= other;
    if targets.is_empty() && (sources.len() < 2 || !mutual && act != Act::Reject) {
        return nothing;
    }
    if !targets.is_empty() && act == Act::Agree && !mutual && sources.len() > 1 {
        sources.truncate(4);
    }
    let (act, stated) = stated::stated(act, &mood);
    let mutual = targets.is_empty() || mutual && act != Act::Reject && act != Act::Threaten;
    let rule = if mutual { Rule::EventMutual } else { Rule::EventVerb };
    let draft = Draft {
        act,
        mode: pattern.mode,
        contexts: pattern.contexts,
        stated,
        sources,
        targets,
        mutual,
        cue: (at, to.min(at + 4).max(at + 1)),
        rule,
    };
    Some((Some(draft), to))
}

/// Whether the participle at `at` belongs to a noun before it: "the agreement signed by".
fn is_reduced(scene: &Scene<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    scene.part(before) == Some(Part::Other)
        && scene.group_at(before).is_none()
        && !scene.is_verb(before)
        && scene.is(at + 1, &["by", "between", "with", "in", "on", "from", "against"])
        || scene.group_at(before).is_some() && scene.is(at + 1, &["by"]) && object(scene, at + 2, true).is_some()
}

/// The first verb of the tables behind "to" at `to`, and what it tells.
fn infinitive(scene: &Scene<'_, '_>, at: usize, to: usize) -> Option<(usize, &'static Pattern)> {
    let mark = (at + 1..(to + 2).min(scene.end)).find(|mark| scene.is(*mark, &["to"]))?;
    let mut verb = mark + 1;
    while scene.part(verb) == Some(Part::Adverb) || scene.is(verb, &["be"]) {
        verb += 1;
    }
    let (lemma, form) = scene.tag(verb)?.verb?;
    if form != Form::Base {
        return None;
    }
    let (pattern, _) = best(scene, verb, table::of_verb(lemma))?;
    Some((verb, pattern))
}

/// An act told in the passive: "was expelled by X", "a deal reached between X and Y".
#[allow(clippy::too_many_arguments)] // what was found so far
fn passive_act<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    pattern: &Pattern,
    found: &Match,
    act: Act,
    mood: &Mood,
    mutual: bool,
) -> Option<Draft<'s>> {
    let by = (at + 1..(at + 14).min(scene.end)).take_while(|to| !ends(scene, *to) && !scene.is_verb(*to)).find_map(
        |to| {
            let by = scene.is(to, &["by"]) || mutual && scene.is(to, &["between", "with"]);
            if by { object(scene, to + 1, true).map(|group| (to, group)) } else { None }
        },
    )?;
    let group = scene.groups.get(by.1)?;
    if !may_act(group, act) && !group.pair {
        return None;
    }
    let mut sources = members(scene, group, memory);
    let (act, stated) = stated::stated(act, mood);
    let subject = match scene.subject(at) {
        Some(Subject::Group(own)) => {
            scene.groups.get(own).map(|group| members(scene, group, memory)).unwrap_or_default()
        }
        Some(Subject::Pronoun(word)) => memory.antecedent(scene, word, at),
        _ => memory.doer(scene, scene.before_chain(at).saturating_sub(2)),
    };
    let mut targets = if mutual && sources.len() > 1 { Vec::new() } else { subject };
    if targets.is_empty() && !mutual {
        let named = found.target.filter(|target| *target != by.1);
        targets = named
            .and_then(|target| scene.groups.get(target))
            .map(|group| members(scene, group, memory))
            .unwrap_or_default();
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
    Some(Draft {
        act,
        mode: pattern.mode,
        contexts: pattern.contexts,
        stated,
        sources,
        targets,
        mutual,
        cue: (at, at + 1),
        rule: Rule::EventPassive,
    })
}

/// Verbs whose object is the act of their subject: "made a visit", "announced the withdrawal".
#[rustfmt::skip]
const SUPPORTING: &[&str] = &[
    "make", "makes", "made", "making", "hold", "holds", "held", "holding", "give", "gave", "have", "has", "had", "having",
    "announced", "announces", "announce", "began", "begun", "begin", "begins", "launched", "launch", "plan", "plans", "planned",
    "start", "started", "starts", "order", "ordered", "pay", "paid", "impose", "imposed", "faces", "seek", "seeks", "seeking",
    "sought", "want", "wants", "express", "expressed", "issue", "issued", "reach", "reached", "complete", "completed", "maintain",
    "resumed", "resume", "saying", "seen", "signed", "manage", "managed", "manages", "enjoy", "enjoyed",
];

/// The act that the noun at `at` tells.
fn noun<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize, told: bool) -> Option<Draft<'s>> {
    let word = scene.tag(at)?.noun?;
    let (pattern, found) = best(scene, at, table::of_noun(word))?;
    let mutual = pattern.kind == Kind::MutualNoun;
    let holder = scene
        .group_at(at)
        .filter(|group| scene.groups.get(*group).is_some_and(|group| group.owns || !group.members.is_empty()));
    let target = found.target.filter(|target| Some(*target) != holder);
    let (sources, targets): (Vec<Member<'s>>, Vec<Member<'s>>);
    let all = |group: usize| scene.groups.get(group).map(|group| members(scene, group, memory)).unwrap_or_default();
    let by = (found.to.saturating_sub(3).max(at)..(found.to + 6).min(scene.end))
        .take_while(|to| !ends(scene, *to))
        .find(|to| scene.is(*to, &["by"]))
        .and_then(|by| object(scene, by + 1, true));
    let between = (at + 1..found.to + 1).any(|to| scene.is(to, &["between"]));
    if mutual && (between || target.is_none()) {
        let group = match (target, holder) {
            (Some(target), _) if between => target,
            (None, Some(holder)) => holder,
            _ => return None,
        };
        let found = all(group);
        // "the Turkish-Libyan agreement", "a Japan-South Korea summit"
        if found.len() < 2 {
            return None;
        }
        (sources, targets) = (found, Vec::new());
    } else {
        let governing = || {
            // "an agreement with" somebody: who made it
            let verb = (at.saturating_sub(8).max(scene.start)..at)
                .rev()
                .take_while(|back| !ends(scene, *back))
                .find(|back| scene.is_verb(*back))?;
            if !scene.is(verb, SUPPORTING) {
                return None;
            }
            let mood = stated::mood(scene, verb, Form::Past);
            if mood.passive || mood.negative {
                return None;
            }
            Some(actors(scene, memory, scene.subject(verb), pattern.act, verb)).filter(|found| !found.is_empty())
        };
        let owner =
            holder.filter(|holder| target.is_some() || by.is_some() || *holder < usize::MAX).and_then(|holder| {
                let group = scene.groups.get(holder)?;
                let free =
                    group.owns && group.members.len() == 1 || group.members.len() == 1 && group.class != Class::Thing;
                if free { Some(all(holder)) } else { None }
            });
        let by = by.filter(|by| Some(*by) != target && Some(*by) != holder);
        sources = match (owner, by) {
            (_, Some(by)) if scene.groups.get(by).is_some_and(|group| may_act(group, pattern.act)) => all(by),
            (Some(owner), _) => owner,
            _ => governing()?,
        };
        targets = target.map(all).unwrap_or_default();
    }
    let mut targets = targets;
    targets.retain(|target| !sources.iter().any(|source| source.country == target.country));
    if targets.is_empty() && (sources.len() < 2 || !mutual) {
        return None;
    }
    // What a verb of the sentence tells already is not told again by a noun.
    let _ = told;
    let stated = stated::of_noun(scene, at);
    let (act, stated) = if stated == Stated::Planned {
        stated::stated(pattern.act, &Mood { planned: true, ..Mood::default() })
    } else {
        (pattern.act, stated)
    };
    Some(Draft {
        act,
        mode: pattern.mode,
        contexts: pattern.contexts,
        stated,
        sources,
        targets,
        mutual,
        cue: (at, at + 1),
        rule: Rule::EventNoun,
    })
}

/// "is opposed to", "is willing to send": what an adjective tells.
fn state<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<Draft<'s>> {
    let tag = scene.tag(at)?;
    let word = tag.noun?;
    let before = scene.before_chain(at);
    let is = (before..at).any(|back| scene.is(back, &["is", "are", "was", "were", "be", "been", "remains", "remain"]));
    if !is {
        return None;
    }
    let (pattern, found) = best(scene, at, table::of_state(word))?;
    let subject = scene.subject(at);
    let sources = actors(scene, memory, subject, pattern.act, at);
    let own = match subject {
        Some(Subject::Group(group)) => Some(group),
        _ => None,
    };
    let mut act = pattern.act;
    let negative = (before..at).any(|back| scene.part(back) == Some(Part::Negation));
    if act == Act::Agree {
        let inner = infinitive(scene, at, found.to)?;
        if matches!(inner.1.act.quad(), Quad::VerbalConflict | Quad::MaterialConflict) {
            act = Act::Threaten;
        }
    }
    let target = later(scene, found.to, own, act, FAR)?;
    let mut targets = scene.groups.get(target).map(|group| members(scene, group, memory)).unwrap_or_default();
    targets.retain(|target| !sources.iter().any(|source| source.country == target.country));
    if sources.is_empty() || targets.is_empty() {
        return None;
    }
    let (act, stated) = stated::stated(act, &Mood { negative, ..Mood::default() });
    Some(Draft {
        act,
        mode: pattern.mode,
        contexts: pattern.contexts,
        stated,
        sources,
        targets,
        mutual: false,
        cue: (at, at + 1),
        rule: Rule::EventVerb,
    })
}

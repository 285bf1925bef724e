//! Acts that verbs tell, in the active and in the passive.

use super::behind::{later, reach};
use super::clause::{self, is_means, is_reduced};
use super::draft::{Draft, actors, is_another, members, members_at, towards};
use super::ended;
use super::fixed;
use super::grammar::Part;
use super::groups::{Class, Group, Member};
use super::harm::{self, in_place, whose};
use super::idle;
use super::inner::infinitive;
use super::judging;
use super::lists;
use super::matching::{FAR, NEAR, best, best_turned, doer_of, object};
use super::memory::Memory;
use super::nature;
use super::passive::{from_whom, passive_act};
use super::scene::{PhraseRole, Scene};
use super::stated;
use super::subject::Subject;
use super::table::{self, Form, Kind};
use super::together::{shares, with_another};
use super::whom::{by_whom, conditioned, denied_to, hosts, spoken_before};
use crate::recognise::names::Shape;
use dateline_model::event::{Act, Quad, Stated};
use dateline_model::rule::Rule;

/// Verbs before "to" that say enough by themselves of what follows: it is promised, threatened or refused.
#[rustfmt::skip]
const PROMISES: &[&str] = &[
    "agree", "agreed", "agrees", "promise", "promised", "promises", "pledge", "pledged", "pledges", "vow", "vowed", "vows", "offer",
    "offered", "offers", "commit", "commits", "committed", "committing", "promising", "pledging", "offering", "undertake", "undertook", "threaten", "threatened", "threatens", "threatening",
    "refuse", "refused", "refuses", "refusing", "decline", "declined", "declines", "consented", "volunteered",
];

/// Verbs whose object may be a thing of another state, and yet it is consulted.
#[rustfmt::skip]
const VISITS: &[&str] = &[
    "visit", "visits", "visited", "visiting", "tour", "tours", "toured", "touring", "met", "meets", "mediate", "mediates",
    "mediated", "mediating", "reply", "replies", "replied", "replying", "respond", "responds", "responded", "answer", "answers",
    "answered",
];

/// Before "on" and a participle: what somebody still does.
const GO_ON: &[&str] = &["go", "goes", "went", "gone", "keep", "keeps", "kept"];

/// The act that the verb at `at` tells, and one past the words it takes.
pub fn verb<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, at: usize) -> Option<(Option<Draft<'s>>, usize)> {
    let (lemma, form) = scene.tag(at)?.verb?;
    let mut mood = stated::mood(scene, at, form);
    let reduced =
        !mood.passive && matches!(form, Form::Past | Form::Participle) && !mood.perfect && is_reduced(scene, at);
    if let Some((draft, to)) = judging::told(scene, memory, at, form, &mood) {
        return Some((Some(draft), to));
    }
    let turned = (mood.passive || reduced).then(|| best_turned(scene, at, table::of_verb(lemma))).flatten();
    let before = turned.is_some();
    let Some((pattern, found)) = turned.or_else(|| best(scene, at, table::of_verb(lemma))) else {
        return ended::given(scene, memory, at, lemma, &mood).map(|draft| (Some(draft), at + 1));
    };
    // "warships of Chad and Niger held drills off Niger": where it was is no third
    let alike = || {
        let group = found.target.and_then(|target| scene.groups.get(target))?;
        let Some(Subject::Group(own)) = scene.subject(at) else { return None };
        let own = scene.groups.get(own).filter(|own| own.members.len() > 1 && pattern.kind != Kind::MutualVerb)?;
        let inside = group.members.iter().all(|one| own.members.iter().any(|other| other.country == one.country));
        let mutual = table::of_verb(lemma).filter(|pattern| pattern.kind == Kind::MutualVerb);
        if inside && !group.pair { best(scene, at, mutual) } else { None }
    };
    // "Oman and Yemen will open crossings": with each other
    let each_other = || {
        let Some(Subject::Group(own)) = scene.subject(at) else { return None };
        let several = scene.groups.get(own).is_some_and(|own| own.members.len() > 1 || own.pair);
        let mutual = table::of_verb(lemma).filter(|pattern| pattern.kind == Kind::MutualVerb);
        let other = || best(scene, at, mutual).filter(|(_, other)| other.steps > 1 && other.steps >= found.steps);
        if several && pattern.kind == Kind::Verb && found.target.is_none() { other() } else { None }
    };
    let (pattern, found) = alike().or_else(each_other).unwrap_or((pattern, found));
    // "received a Chilean loan" receives nobody
    let gift = || best(scene, at, table::of_verb(lemma).filter(|pattern| pattern.kind == Kind::Turned));
    let host = pattern.mode == "host" && pattern.is_direct();
    let (pattern, found) =
        if host { gift().filter(|(_, gift)| gift.steps > 1) } else { None }.unwrap_or((pattern, found));
    let nothing = Some((None, found.to));
    if mood.governed
        || idle::is_for(scene, at)
        || idle::is_wished(scene, at, form)
        || idle::is_noun(scene, at, form)
        || idle::is_unless(scene, at)
        || idle::is_theirs(scene, at, found.target.is_some())
    {
        return None;
    }
    // "backs ending the embargo", "never signed a treaty", "relaxed rules barring them", "lifted the ban it had imposed"
    let former = form == Form::Ing && !mood.progressive
        || mood.perfect && (scene.before_chain(at)..at).any(|had| scene.is(had, &["had"]));
    // "ended her visit by asking": how it ended
    let means = (at.saturating_sub(3).max(scene.start)..at).any(|by| scene.is(by, &["by"]));
    let lifted = former && !means && idle::ends_it(scene, at.saturating_sub(8).max(scene.start), at);
    // "demanded an end to Chadian raids" is hostile to them
    let ended = pattern.act == Act::Demand && found.target.is_some() && found.steps > 2;
    let ended = ended || scene.is(at, &["blame", "blames", "blamed", "blaming"]);
    if idle::is_hostile(pattern.act) && (lifted || !ended && idle::ends_it(scene, at + 1, found.to))
        || !mood.planned && idle::is_never(scene, at, pattern)
    {
        return nothing;
    }
    if form == Form::Ing
        && !mood.progressive
        && scene.part(at.wrapping_sub(1)) == Some(Part::Preposition)
        && !scene.is(at - 1, &["to"])
        && !is_means(scene, at - 1)
        && !scene.is(at.wrapping_sub(2), GO_ON)
        && !stated::is_hinted(scene, at)
    {
        return None;
    }
    // "troops deployed in Chad should leave"; "she returned to Chad" gives nothing back
    let past = matches!(form, Form::Past | Form::Participle) && !mood.passive && !mood.perfect;
    if past && !reduced && idle::describes(scene, at)
        || pattern.mode == "return" && !mood.passive && idle::goes_back(scene, at, found.target)
    {
        return nothing;
    }
    // "received two ships of": whom one receives stands just behind
    if pattern.mode == "host" && pattern.is_direct() && found.target.is_none() && !mood.passive {
        return None;
    }
    // "fired back that it had built it"
    if pattern.act == Act::Assault && found.target.is_none() && scene.is(found.to, &["that"]) {
        return nothing;
    }
    if idle::is_long_ago(scene, at, pattern.act)
        || idle::is_history(scene, at, pattern.act)
        || idle::is_dropped(scene, at)
    {
        return nothing;
    }
    // "troops backed by tanks": by what, not whom
    if matches!(form, Form::Past | Form::Participle)
        && scene.is(at, &["backed"])
        && scene.is(at + 1, &["by"])
        && !mood.passive
    {
        return None;
    }
    if idle::is_habit(scene, at, form, pattern) || idle::takes_command(scene, at) {
        return nothing;
    }
    if fixed::is_phrase(scene, at, form, pattern) {
        return nothing;
    }
    if idle::lies(scene, at)
        || pattern.act != Act::Disapprove
            && scene.is(at, &["speaking", "spoke", "speaks"])
            && scene.is(at + 1, &["of", "about"])
    {
        return None;
    }
    if clause::is_charged(scene, at, form) || clause::is_said(scene, at) || clause::is_background(scene, at) {
        return nothing;
    }
    if pattern.kind == Kind::Turned {
        // "was met with anger in Chad": by nobody
        let with = scene.is(at + 1, &["with"]) && !reduced;
        // "Chile, angered by Peru's decision, said"
        let apart = form == Form::Past && !mood.perfect && scene.part(at.wrapping_sub(1)) == Some(Part::Comma);
        let apart = apart && scene.is(at + 1, &["by", "at", "over"]);
        let draft = if (mood.passive || reduced || apart) && !with {
            clause::moved(scene, memory, at, pattern, &mood)
        } else {
            from_whom(scene, memory, at, pattern, &found, &mood)
        };
        return Some((draft, found.to));
    }
    let mut act = pattern.act;
    let mut mutual = matches!(pattern.kind, Kind::MutualVerb);
    // "may impose sanctions if": what hangs on a condition is threatened.
    let deed = matches!(act, Act::Sanction | Act::Assault | Act::Coerce | Act::Mobilize);
    let opens = scene.is(scene.start, &["if", "unless"]) && mood.planned;
    if deed && mood.possible && (opens || (at..scene.end).any(|to| scene.is(to, &["if", "unless"]))) {
        act = Act::Threaten;
    }
    let mut to = found.to;
    let passive = mood.passive || form == Form::Participle && !mood.perfect;
    // What somebody means to do, and what they mean to do: "agreed to attack" threatens.
    let inner = infinitive(scene, at, found.to);
    // "promised to improve": what is promised may be in no table.
    let mark = scene.time_phrase(found.to).unwrap_or(found.to);
    let plain = scene.is(mark, &["to"])
        && scene.part(mark + 1) == Some(Part::Other)
        && scene.word(mark + 1).is_some_and(|word| word.shape == Shape::Lower)
        && scene.is(at, PROMISES);
    if matches!(pattern.kind, Kind::Intent | Kind::Refusal) && inner.is_none() && found.steps == 1 && !plain {
        return None;
    }
    let plain = plain && inner.is_none() && found.steps == 1 && found.target.is_none();
    if plain {
        to = mark + 2;
        if pattern.kind == Kind::Refusal {
            act = Act::Reject;
        }
    }
    if let Some((verb, inner, _)) = inner.filter(|_| found.target.is_none()) {
        let hostile = matches!(inner.act.quad(), Quad::VerbalConflict | Quad::MaterialConflict);
        let not = (at + 1..verb).any(|to| scene.part(to) == Some(Part::Negation));
        match pattern.kind {
            // "promised not to attack", "vowed not to yield"
            _ if not && act == Act::Agree => act = if hostile { act } else { Act::Reject },
            // "would not hesitate to attack"
            Kind::Refusal if hostile && mood.negative && scene.is(at, &["hesitate", "hesitated"]) => {
                act = Act::Threaten;
                mood.negative = false;
            }
            Kind::Refusal if hostile => return nothing,
            Kind::Refusal => act = Act::Reject,
            // "promised to send troops to X" helps X
            _ if act == Act::Agree
                && inner.act == Act::Mobilize
                && scene.is(at, PROMISES)
                && scene.is(verb, &["send", "deploy", "dispatch"]) => {}
            _ if act == Act::Agree && hostile => act = Act::Threaten,
            _ => {}
        }
        if pattern.kind == Kind::Refusal || act == Act::Agree {
            mutual |= matches!(inner.kind, Kind::MutualVerb);
        }
        to = to.max(verb + 1);
    }
    // "makes the prospects for a deal with Chad more uncertain"
    const UNSURE: &[&str] = &["prospect", "prospects", "chances", "likelihood", "odds"];
    mood.possible |= (at + 1..found.to).any(|to| scene.is(to, UNSURE));
    // "crimes committed by", "attacks committed against"
    if (passive || reduced) && act == Act::Agree && scene.is(at, &["committed"]) && !scene.is(found.to, &["to"]) {
        return nothing;
    }
    if passive || reduced {
        let named = (pattern, &found, before);
        // "would not be bullied by Chad": who says so defies Chad
        let defies = mood.passive && mood.negative && mood.planned && idle::is_hostile(act) && act != Act::Reject;
        if defies {
            let draft =
                passive_act(scene, memory, at, pattern, &found, act, &stated::Mood { passive: true, ..mood }, false);
            return Some((draft.map(Draft::defied), found.to));
        }
        let draft = passive_act(scene, memory, at, pattern, &found, act, &mood, mutual)
            .or_else(|| ended::told(scene, memory, at, named, act, &mood))
            .or_else(|| ended::given(scene, memory, at, lemma, &mood));
        // "were injured in Monday's Chadian attack on": the noun may tell what the verb does not
        let to = if draft.is_none() { at + 1 } else { found.to };
        return Some((draft, to));
    }
    let mut subject = scene.subject(at).or_else(|| scene.opening(at)).or_else(|| scene.after_phrase(at));
    if subject == Some(Subject::Other) {
        subject = scene.only_subject(at).or(subject);
    }
    if clause::disagrees(scene, at, form, subject) {
        return nothing;
    }
    // "would act if they signed a deal": who that is, is only guessed
    let guessed = |pronoun: usize| scene.is(pronoun.wrapping_sub(1), &["if", "unless", "whether"]);
    if mood.possible && matches!(subject, Some(Subject::Pronoun(pronoun)) if guessed(pronoun)) {
        return nothing;
    }
    // "attacked the British, saying": with words
    let attacks = scene.is(at, &["attack", "attacks", "attacked", "attacking"]);
    let for_doing = |to: usize| {
        scene.is(to, &["for"])
            && scene.word(to + 1).is_some_and(|word| word.text.ends_with("ing") || word.text == "its")
    };
    if attacks
        && (found.to..scene.end)
            .any(|to| scene.is(to, &["saying", "calling", "accusing", "describing", "claiming"]) || for_doing(to))
    {
        act = Act::Disapprove;
    }
    // Whoever of the crowd protests, demonstrates.
    let crowd = |group: usize| scene.groups.get(group).is_some_and(|group| group.class == Class::Crowd);
    if act == Act::Disapprove
        && scene.is(at, &["protest", "protests", "protested", "protesting"])
        && match subject {
            Some(Subject::Group(group)) => crowd(group),
            // "thousands of people protested": whose they are, the place says
            other => other.is_none_or(|subject| subject == Subject::Other),
        }
    {
        act = Act::Protest;
    }
    let Some(meant) = nature::of(scene, subject, at, pattern, &found, act) else { return nothing };
    // What is attacked with words has no mode of arms.
    let mode = if meant == act && act != Act::Disapprove { pattern.mode } else { "" };
    mutual = if meant == act { mutual } else { meant == Act::Cooperate };
    act = meant;
    let mut sources = actors(scene, memory, subject, act, at);
    if sources.is_empty() {
        sources = by_whom(scene, memory, subject, act, at);
    }
    // "a deal establishing relations between X and Y"
    let between = (found.to..found.to + 3).find(|to| mutual && scene.is(*to, &["between"]));
    if let Some(group) = between.and_then(|between| object(scene, between + 1, true)) {
        sources = members_at(scene, Some(group), memory);
        subject = Some(Subject::Group(group));
    }
    // "Romanians crossed into Hungary" is no attack.
    let moves = act == Act::Assault
        && (scene.is(at + 1, &["into", "across", "over"])
            || scene.is(at + 2, &["into", "across", "over"]) && scene.part(at + 1) != Some(Part::Other));
    if sources.is_empty() || moves && matches!(subject, Some(Subject::Group(group)) if crowd(group)) {
        return None;
    }
    let own = match subject {
        Some(Subject::Group(group)) => Some(group),
        _ => None,
    };
    // "expelled the Libyan ambassador to Greece", of Greece: whom it is done to stands before
    let other = |target: &usize| {
        let group = scene.groups.get(*target);
        group.is_some_and(|group| group.pair || group.members.iter().any(|one| is_another(&sources, one)))
    };
    // "criticised the invasion of Chad by Libya": who did it, wherever it was
    let doer = doer_of(scene, at, act).filter(|doer| Some(*doer) != own && other(doer));
    // "paid for him to fly to Chad": no name further on
    let pronoun = found.target.is_none() && idle::is_pronoun(scene, found.to);
    let target = doer.or(found.target).filter(|target| Some(*target) != own && other(target)).or_else(|| {
        let shared = mutual && sources.len() > 1 || between.is_some();
        let alone = found.steps == 1 && inner.is_none();
        let far = if !alone || plain || act == Act::Threaten { FAR } else { NEAR.min(reach(scene, to, act)) };
        // "burned Indian flags": within the words of the pattern
        let within = || {
            let inside = |group: &Group<'_>| group.from > at && group.from < found.to;
            // "gathered in Tehran to protest": at home
            let abroad =
                |group: &Group<'_>| act != Act::Protest || group.members.iter().any(|one| is_another(&sources, one));
            scene.groups.iter().position(|group| inside(group) && abroad(group)).filter(|group| Some(*group) != own)
        };
        if shared || pronoun {
            None
        } else {
            // "signed a paper praising Chad": with whom, a preposition says
            let joins = |group: &usize| {
                scene.groups.get(*group).is_some_and(|group| match scene.place(group.from) {
                    PhraseRole::Behind(word) if scene.is_verb(word) => {
                        word == at || scene.is(word.wrapping_sub(1), &["to"])
                    }
                    PhraseRole::Behind(word) => {
                        group.members.len() > 1
                            || !scene.is(word, &["on", "about", "over", "against", "into", "around", "near", "outside"])
                    }
                    PhraseRole::Subject => true,
                })
            };
            let loose = pattern.kind != Kind::MutualVerb;
            let behind = || {
                // "offered to send doctors to help victims in Chad": what is promised says where
                let aid = inner.filter(|(_, inner, _)| act == Act::Agree && inner.act == Act::Aid);
                let told = aid.map_or_else(|| stated::stated(act, &mood).0, |(_, inner, _)| inner.act);
                let found = later(scene, to, own, told, far);
                found.filter(|group| loose || joins(group))
            };
            let guests = || hosts(scene, to, own, act).filter(|_| !loose);
            // "promised to reopen its embassy in Chad": as the pattern of what is promised says
            let means = scene.is(at, PROMISES) || matches!(pattern.kind, Kind::Intent | Kind::Refusal);
            let said = || {
                inner
                    .filter(|_| means)
                    .and_then(|(_, _, target)| target)
                    .filter(|target| Some(*target) != own && other(target))
            };
            within()
                .or_else(behind)
                .or_else(said)
                .or_else(|| in_place(scene, to, own, act))
                .or_else(guests)
                .or_else(|| conditioned(scene, own, at, act).filter(|_| mood.planned || act == Act::Agree))
                .or_else(|| denied_to(scene, at, own))
                .or_else(|| clause::relative(scene, at, own))
                .or_else(|| clause::written_to(scene, at).filter(|_| idle::is_word(act)))
                .or_else(|| clause::accredited(scene, at, own).filter(|_| act == Act::Disapprove))
                .or_else(|| clause::addressee(scene, at).filter(|_| mood.planned))
        }
    });
    let alone = pattern.kind == Kind::MutualVerb && act == pattern.act && sources.len() == 1;
    if alone && found.target.is_none() && target.is_some_and(|target| clause::is_of_next(scene, found.to, target))
        || matches!(act, Act::Disapprove | Act::Support)
            && target.is_some_and(|target| harm::is_of_own(scene, at, target, &sources))
    {
        return nothing;
    }
    let Some(judged) = harm::judged(scene, at, act, target) else { return nothing };
    act = judged;
    let mut targets = towards(scene, target, memory, &sources);
    // "insisted that Chad had made progress": a fact, no demand
    let fact = |group: &Group<'_>| {
        scene.is(group.from.wrapping_sub(1), &["that"])
            && scene.is(group.to, &["had", "has", "have", "was", "is", "were", "are", "did", "does"])
    };
    if act == Act::Investigate && idle::is_own(scene, found.to) {
        return nothing;
    }
    if act == Act::Demand && target.and_then(|target| scene.groups.get(target)).is_some_and(fact) {
        return nothing;
    }
    // "offered doubts about the talks with Chad": what is only spoken of
    let spoken_of = |group: &Group<'_>| {
        found.target.is_none() && (to..group.from).any(|word| scene.is(word, &["about", "concerning", "regarding"]))
    };
    if act == Act::Agree && target.and_then(|target| scene.groups.get(target)).is_some_and(spoken_of) {
        return nothing;
    }
    // One visits factories, but receives people, not things.
    let visits = pattern.mode == "visit" && found.steps > 3 || scene.is(at, VISITS);
    let thing = !visits
        && target
            .and_then(|target| scene.groups.get(target))
            .is_some_and(|group| group.class == Class::Thing && !group.place);
    if act == Act::Consult && thing {
        targets.clear();
    }
    // "honours a Chadian singer", "rejects Chad advice": no act towards Chad
    if target.and_then(|target| scene.groups.get(target)).is_some_and(|group| idle::is_beside(scene, group, act)) {
        return nothing;
    }
    let another = |target: &Member<'_>| is_another(&sources, target);
    let spoken =
        if found.target.is_none() && sources.len() < 2 { whose(scene, sources.first()?, at, to) } else { Vec::new() };
    if !spoken.is_empty() {
        targets = spoken;
    }
    // "fund a wall on the U.S.-Mexican border": what is of both is done to neither
    if !mutual && thing && targets.len() > 1 && !targets.iter().all(another) {
        return nothing;
    }
    targets.retain(another);
    if targets.is_empty()
        && let Some(own) = target.and_then(|target| scene.groups.get(target))
        && (own.pair || !own.members.is_empty())
    {
        // "the role of its own officials in Guatemala"
        let near = |next: &&Group<'_>| {
            let purpose = |to: usize| act == Act::Protest && scene.is(to.wrapping_sub(1), &["to"]);
            (own.to..next.from).all(|to| scene.part(to) != Some(Part::Relative) && (!scene.is_verb(to) || purpose(to)))
        };
        let next = later(scene, own.to, target, act, NEAR).and_then(|next| scene.groups.get(next)).filter(near);
        targets = next.map(|group| members(scene, group, memory)).unwrap_or_default();
        targets.retain(another);
    }
    if targets.is_empty() && found.target.is_none() && sources.len() < 2 {
        targets = spoken_before(scene, sources.first()?, at, found.to, act);
    }
    if targets.is_empty() && pattern.is_direct() {
        targets = memory.doer(scene, at + 1);
        targets.retain(another);
    }
    if targets.is_empty() && sources.len() < 2 && !pronoun {
        targets = memory.other_party(scene, sources.first()?, at, to, pattern);
    }
    let other = (at..(at + FAR).min(scene.end)).any(|to| {
        scene.is(to, &["each", "one"]) && scene.is(to + 1, &["other", "another"])
            || scene.is(to, &["the"]) && scene.is(to + 1, &["other"]) && scene.is(to + 2, &["of", ".", ","])
    });
    let hostile = matches!(act.quad(), Quad::VerbalConflict | Quad::MaterialConflict);
    mutual |= other || sources.len() > 1 && !hostile && shares(scene, at);
    if targets.is_empty()
        && (sources.len() < 2
            || !mutual && !(act == Act::Reject && (pattern.kind == Kind::Refusal || mood.negative))
            || with_another(scene, at, to))
    {
        return nothing;
    }
    if !targets.is_empty() && act == Act::Agree && !mutual && sources.len() > 1 {
        sources.truncate(4);
    }
    // "Chadians refused entry to Niger": not by them
    let kept_out =
        scene.is(at, &["refused", "denied"]) && scene.is(at + 1, &["entry", "visas", "admission", "asylum", "access"]);
    if kept_out && matches!(subject, Some(Subject::Group(group)) if crowd(group)) {
        core::mem::swap(&mut sources, &mut targets);
    }
    let (act, mut stated) = stated::stated(act, &mood);
    // "seeks talks with Chad": it wants what is not yet
    if act == Act::Agree && stated == Stated::Happened && scene.is(at, lists::SEEKS) {
        stated = Stated::Planned;
    }
    let mutual =
        targets.is_empty() || mutual && !matches!(act, Act::Reject | Act::Threaten) && !idle::is_sought(scene, at);
    let rule = if mutual { Rule::EventMutual } else { Rule::EventVerb };
    let draft = Draft {
        act,
        mode,
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

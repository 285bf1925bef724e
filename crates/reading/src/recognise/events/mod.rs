//! Acts between states: who did what to whom, how it is stated, when, and who reports it, in the terms of PLOVER.
//!
//! Each sentence that names a state is cut into phrases that stand for states ([`groups`]) and verbs ([`grammar`]); patterns
//! ([`table`]) say which verbs, nouns and adjectives tell an act and where whom it is done to stands ([`find`]). What is not
//! clear is left out: a wrong claim costs more than a missing one.

mod actors;
mod address;
mod behind;
mod clause;
mod complement;
mod draft;
mod ended;
mod find;
mod fixed;
mod grammar;
mod groups;
mod harm;
mod homes;
mod idle;
mod inner;
mod judging;
mod leaders;
mod lists;
mod matching;
mod memory;
mod nature;
mod nominal;
mod nouns;
mod passive;
mod report;
mod scene;
mod speech;
mod sport;
mod stated;
mod subject;
mod table;
mod territories;
mod time;
mod together;
mod unknown;
mod unwilling;
mod verbs;
mod whom;

use crate::recognise::names::{Text, Word};
use actors::Named;
use dateline_model::article::Article;
use dateline_model::event::{Act, Actor, Context, Event, Stated};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use draft::Draft;
use grammar::Tag;
use memory::Memory;
use scene::Scene;
use std::collections::BTreeSet;

/// More states than this in one sentence, and it is not clear who acts towards whom.
const MOST_STATES: usize = 5;
/// More actors than this that do something with each other are no pairs.
const MOST_ACTORS: usize = 4;
/// A sentence of more words is none.
const LONGEST: usize = 400;
/// From this weight on a sentence is about a game.
const GAME: usize = 2;

/// Puts the acts that `texts`, the story of `text`, tell into `article`, which has been read otherwise.
pub fn read(text: &str, texts: &[Text<'_>], article: &mut Article) {
    let mut events = {
        let named = actors::named(text, texts, article);
        let states: BTreeSet<&str> = named.iter().map(|one| one.country).collect();
        // "North and South Korea" and "the two Koreas" are read as the name of one.
        let both = || {
            let korea = states.contains("KR") || states.contains("KP");
            korea && ["Koreas", "North and South Korea"].iter().any(|words| text.contains(words))
        };
        if states.len() < 2 && !both() { Vec::new() } else { events(text, texts, article, &named) }
    };
    events.order_by_key(|event: &Event| (event.span, event.cue));
    article.events = events;
}

/// Dates the acts of `article` anew, after other articles have told more of its day.
pub fn date(text: &str, article: &mut Article) {
    let mut events = core::mem::take(&mut article.events);
    for event in &mut events {
        (event.when, event.past) = time::of(text, article, event.span, event.cue, event.stated);
    }
    article.events = events;
}

/// A sentence that names a state, before it is read.
struct Sentence<'t, 'a, 's> {
    words: &'t [Word<'a>],
    tags: Vec<Tag>,
    range: core::ops::Range<usize>,
    named: &'s [Named<'s>],
    game: usize,
}

fn events(text: &str, texts: &[Text<'_>], article: &Article, named: &[Named<'_>]) -> Vec<Event> {
    let mut sentences = Vec::new();
    let (mut all, mut played) = (0, 0);
    for paragraph in texts {
        let (more, games) = cut(paragraph, named, &mut sentences);
        (all, played) = (all + more, played + games);
    }
    // A story that is mostly about games tells of no other acts, and hardly one in which every fourth sentence is.
    let games = sentences.iter().filter(|one| one.game >= GAME).count();
    if games * 2 > sentences.len() || played > 1 && played * 4 >= all {
        return Vec::new();
    }
    let mut memory = Memory::new(text, article, named);
    let mut events = Vec::new();
    for sentence in &sentences {
        let groups = groups::find(sentence.words, &sentence.tags, sentence.range.clone(), sentence.named, text);
        let scene = Scene::new(sentence.words, &sentence.tags, sentence.range.start, sentence.range.end, groups);
        let states: BTreeSet<&str> =
            scene.groups.iter().flat_map(|group| &group.members).map(|one| one.country).collect();
        memory.open(&scene);
        let mut drafts = Vec::new();
        if sentence.game < GAME && memory.has_two(&scene, &states) && !idle::is_question(&scene) {
            find::find(&scene, &memory, &mut drafts);
            speech::find(&scene, &mut drafts);
            // Of many, only what one does to one is clear.
            if states.len() > MOST_STATES {
                drafts.retain(|draft| !draft.mutual && draft.sources.len() == 1 && draft.targets.len() == 1);
            }
            add(&scene, text, article, &drafts, &mut events);
        }
        let dealt = drafts.iter().find_map(|draft| match (draft.sources.as_slice(), draft.targets.as_slice()) {
            ([one], [other]) | ([one, other], []) => Some([one.country, other.country]),
            _ => None,
        });
        let doer = drafts.iter().rev().find_map(|draft| match draft.sources.as_slice() {
            [one] if !draft.mutual => Some(one.country),
            _ => None,
        });
        memory.close(&scene, dealt, doer);
    }
    events
}

/// Cuts `text` into the sentences that name a state; how many there are with the others, and how many of all are about games.
fn cut<'t, 'a, 's>(
    text: &'t Text<'a>,
    named: &'s [Named<'s>],
    sentences: &mut Vec<Sentence<'t, 'a, 's>>,
) -> (usize, usize) {
    let words = text.words.as_slice();
    let (mut all, mut games) = (0, 0);
    let mut from = 0;
    while from < words.len() {
        let after = words.get(from + 1..).unwrap_or(&[]).iter().position(|word| word.opens);
        let to = after.map_or(words.len(), |after| from + 1 + after);
        let range = from..to;
        from = to;
        let (Some(first), Some(last)) = (words.get(range.start), words.get(to - 1)) else { continue };
        let start = named.partition_point(|one| one.span.end <= first.span.start);
        let end = named.partition_point(|one| one.span.start < last.span.end);
        let here = named.get(start..end).unwrap_or(&[]);
        let own = words.get(range.clone()).unwrap_or(&[]);
        all += 1;
        // A list, or what lost its stops: who does what to whom in it nobody can say, and each state would be asked of all.
        if own.len() > LONGEST {
            continue;
        }
        // "The two countries agreed": without a name, but not without states
        if here.is_empty() && !own.iter().any(refers) && !groups::speaks_of_both(own) {
            games += usize::from(sport::weight(own, &grammar::games(own)) >= GAME);
            continue;
        }
        // Only the sentence's own words are looked at; the others keep their places.
        let tags = grammar::tags(own, text.shouts);
        let game = sport::weight(own, &tags) + if sport::is_team(own, &tags, here) { GAME } else { 0 };
        games += usize::from(game >= GAME);
        sentences.push(Sentence { words: own, tags, range: 0..own.len(), named: here, game });
    }
    (all, games)
}

/// Whether a word may refer to states that are named elsewhere.
fn refers(word: &Word<'_>) -> bool {
    matches!(word.text, "two" | "both" | "Both" | "pair" | "they" | "They" | "it" | "It")
}

/// Makes events of what was found in a sentence, one for each pair of states.
fn add(scene: &Scene<'_, '_>, text: &str, article: &Article, drafts: &[Draft<'_>], events: &mut Vec<Event>) {
    let Some(span) = scene.span(scene.start, scene.end) else { return };
    let from = events.len();
    for draft in drafts {
        // "Chad should pay Niger, Niger said" demands, and nothing is paid
        let demanded = |other: &Draft<'_>| {
            let alike = |some: &[groups::Member<'_>], others: &[groups::Member<'_>]| {
                some.iter().any(|one| others.iter().any(|other| other.country == one.country))
            };
            other.act == Act::Demand && alike(&other.targets, &draft.sources) && alike(&other.sources, &draft.targets)
        };
        if draft.stated == Stated::Urged && drafts.iter().any(demanded)
            || is_purpose(scene, draft, drafts)
            || is_on_behalf(scene, draft, drafts)
        {
            continue;
        }
        let Some(cue) = scene.span(draft.cue.0, draft.cue.1.min(scene.end)) else { continue };
        let contexts = contexts(scene, draft.contexts);
        let (when, past) = time::of(text, article, span, cue, draft.stated);
        let reported_by = report::by(text, scene, article, draft, cue);
        for (source, target) in pairs(draft) {
            let told = events.get(from..).unwrap_or(&[]);
            if told.iter().any(|event| same(event, draft.act, draft.rule, &source, &target)) {
                continue;
            }
            events.push(Event {
                span,
                cue,
                act: draft.act,
                mode: draft.mode.to_owned(),
                contexts: contexts.clone(),
                stated: draft.stated,
                source,
                target,
                mutual: draft.mutual,
                past,
                when: when.clone(),
                reported_by,
                rule: if is_of_ties(scene, draft) { Rule::EventTies } else { draft.rule },
            });
        }
    }
}

/// Whether `draft` only says what another of `drafts` was for: "held talks with Chad to discuss copper" is no plan to discuss it.
fn is_purpose(scene: &Scene<'_, '_>, draft: &Draft<'_>, drafts: &[Draft<'_>]) -> bool {
    let (from, _) = draft.cue;
    let planned = draft.stated == Stated::Planned && draft.act == Act::Agree && scene.is(from.wrapping_sub(1), &["to"]);
    let sides = |draft: &Draft<'_>| -> BTreeSet<String> {
        draft.sources.iter().chain(&draft.targets).map(|one| one.country.to_owned()).collect()
    };
    planned
        && drafts.iter().any(|other| {
            let met = other.act == Act::Consult && other.stated == Stated::Happened && other.cue.0 < from;
            let open =
                || (other.cue.1..from).all(|at| !scene.is_verb(at) && scene.part(at) != Some(grammar::Part::Stop));
            met && open() && sides(other) == sides(draft)
        })
}

/// Whether `draft` is a warning on behalf of whom it seems to be for: "warned that it would defend Chad".
fn is_on_behalf(scene: &Scene<'_, '_>, draft: &Draft<'_>, drafts: &[Draft<'_>]) -> bool {
    let warns = draft.act == Act::Threaten && scene.is(draft.cue.0, &["warn", "warns", "warned", "warning"]);
    let same = |some: &[groups::Member<'_>], others: &[groups::Member<'_>]| {
        some.iter().map(|one| one.country).eq(others.iter().map(|one| one.country))
    };
    let helps = |other: &Draft<'_>| {
        matches!(other.act, Act::Agree | Act::Support | Act::Aid) && other.stated == Stated::Planned
    };
    warns
        && drafts
            .iter()
            .any(|other| helps(other) && same(&draft.sources, &other.sources) && same(&draft.targets, &other.targets))
}

/// The pairs of states that an act is between.
fn pairs(draft: &Draft<'_>) -> Vec<(Actor, Actor)> {
    let actor = |member: &groups::Member<'_>| Actor { country: member.country.to_owned(), span: member.span };
    let mut pairs = Vec::new();
    let all: BTreeSet<&str> = draft.sources.iter().chain(&draft.targets).map(|one| one.country).collect();
    if all.len() > MOST_ACTORS || all.len() > 2 && draft.stated == Stated::Hypothetical {
        return pairs;
    }
    if draft.targets.is_empty() {
        for (at, one) in draft.sources.iter().enumerate() {
            for other in draft.sources.get(at + 1..).unwrap_or(&[]) {
                pairs.push((actor(one), actor(other)));
            }
        }
    } else {
        for one in &draft.sources {
            pairs.extend(draft.targets.iter().map(|other| (actor(one), actor(other))));
        }
    }
    pairs.retain(|(one, other)| one.country != other.country && !territories::is_own(&one.country, &other.country));
    if draft.mutual {
        for (one, other) in &mut pairs {
            if one.country > other.country {
                core::mem::swap(one, other);
            }
        }
    }
    pairs
}

/// Whether `event` tells the same already: the same act, or an act of the same tone that a noun only repeats.
fn same(event: &Event, act: Act, rule: Rule, source: &Actor, target: &Actor) -> bool {
    let straight = event.source.country == source.country && event.target.country == target.country;
    let turned = event.source.country == target.country && event.target.country == source.country;
    let repeats = rule == Rule::EventNoun && event.act.quad().tone() == act.quad().tone();
    (straight || turned && event.mutual) && (event.act == act || repeats) || turned && repeats
}

/// Whether `draft` says how ties are: "relations soured", "are showing signs of a thaw".
fn is_of_ties(scene: &Scene<'_, '_>, draft: &Draft<'_>) -> bool {
    let (from, to) = draft.cue;
    let is_noun = draft.rule == Rule::EventNoun && scene.is(from, lists::TIES);
    let is_shown = || {
        let shows = scene.is(from, &["show", "shows", "showed", "shown", "showing"]);
        shows && (from..to + 3).any(|at| scene.is(at, lists::TIES))
    };
    matches!(draft.act, Act::Support | Act::Disapprove) && draft.mutual && (is_noun || is_shown())
}

/// What the act was about: as its pattern says, and the words of its sentence.
fn contexts(scene: &Scene<'_, '_>, own: u32) -> Vec<Context> {
    let words = scene.tags.iter().filter_map(|tag| tag.noun).map(table::contexts);
    let all = words.fold(own, |all, one| all | one);
    Context::ALL.iter().copied().filter(|context| all >> (*context as u32) & 1 == 1).collect()
}

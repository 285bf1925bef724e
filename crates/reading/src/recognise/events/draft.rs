//! An act before it is joined with its like, and who may do it.

use super::groups::{Class, Group, Member};
use super::memory::Memory;
use super::scene::Scene;
use super::subject::Subject;
use super::table::{self, Pattern};
use dateline_model::event::{Act, Context, Stated};
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

impl<'a> Draft<'a> {
    /// What `pattern` tells in the word at `at`: `sources` do it to `targets`.
    pub fn new(
        pattern: &Pattern,
        (act, stated): (Act, Stated),
        (sources, targets): (Vec<Member<'a>>, Vec<Member<'a>>),
        at: usize,
        rule: Rule,
    ) -> Self {
        let Pattern { mode, contexts, .. } = *pattern;
        Self { act, mode, contexts, stated, sources, targets, mutual: false, cue: (at, at + 1), rule }
    }
}

impl Draft<'_> {
    /// What those do to whom this will not be done: they defy who would do it.
    pub fn defied(self) -> Self {
        let Self { sources, targets, .. } = self;
        Self { act: Act::Reject, mode: "", stated: Stated::Denied, sources: targets, targets: sources, ..self }
    }
}

/// Whether `group` may do `act`.
pub fn may_act(group: &Group<'_>, act: Act) -> bool {
    let violent = matches!(
        act,
        Act::Protest | Act::Assault | Act::Coerce | Act::Threaten | Act::Demand | Act::Disapprove | Act::Reject
    );
    match group.class {
        Class::Acts => !group.owns || group.members.len() > 1,
        // Students, farmers or rebels act for no state; a protest is theirs by its kind.
        // Doctors and rescuers of a state help for it.
        Class::Crowd if group.person => matches!(act, Act::Protest | Act::Aid),
        Class::Crowd => {
            violent || matches!(act, Act::Agree | Act::Consult | Act::Retreat | Act::Support | Act::Sanction | Act::Aid)
        }
        // "Iranian pilgrims demonstrated"
        Class::Thing => act == Act::Protest && group.owns && !group.place,
    }
}

/// The states that `group` stands for.
pub fn members<'s>(scene: &Scene<'s, '_>, group: &Group<'s>, memory: &Memory<'s>) -> Vec<Member<'s>> {
    if !group.pair {
        return group.members.clone();
    }
    let Some(span) = scene.span(group.from, group.to) else { return Vec::new() };
    memory
        .pair_of(scene, group.from, group.to)
        .map(|countries| countries.map(|country| Member { country, span }).to_vec())
        .unwrap_or_default()
}

/// The states that the group at `at` stands for; none where there is no such group.
pub fn members_at<'s>(scene: &Scene<'s, '_>, at: Option<usize>, memory: &Memory<'s>) -> Vec<Member<'s>> {
    at.and_then(|at| scene.groups.get(at)).map(|group| members(scene, group, memory)).unwrap_or_default()
}

/// The states that the group at `at` stands for, where `sources` do something to them: "urged the pair" means two others.
pub fn towards<'s>(
    scene: &Scene<'s, '_>,
    at: Option<usize>,
    memory: &Memory<'s>,
    sources: &[Member<'s>],
) -> Vec<Member<'s>> {
    let found = members_at(scene, at, memory);
    let group = at.and_then(|at| scene.groups.get(at)).filter(|group| group.pair);
    let ([source], Some(group)) = (sources, group) else { return found };
    if found.iter().all(|one| is_another(sources, one)) && !found.is_empty() {
        return found;
    }
    let others = memory.pair_of_others(source.country).zip(scene.span(group.from, group.to));
    others.map(|(pair, span)| pair.map(|country| Member { country, span }).to_vec()).unwrap_or(found)
}

/// The states that `subject` stands for, if they may do `act`.
pub fn actors<'s>(
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
            .filter(|group| may_act(group, act) || act == Act::Threaten && may_strike(scene, group, verb))
            .filter(|group| act != Act::Aid || group.class != Class::Crowd || !group.person || helps(scene, group))
            .map(|group| members(scene, group, memory))
            .unwrap_or_default(),
        Some(Subject::Pronoun(at)) => memory.antecedent(scene, at, verb),
        Some(Subject::Other) | None => Vec::new(),
    }
}

/// Whether people of a state threaten by the verb at `verb` what they may do for it: "farmers threatened to block the road".
fn may_strike(scene: &Scene<'_, '_>, group: &Group<'_>, verb: usize) -> bool {
    const NEAR: usize = 8;
    const STRIKES: &[&str] = &[
        "strike",
        "protest",
        "protests",
        "demonstrate",
        "demonstrations",
        "march",
        "blockade",
        "boycott",
        "block",
        "rally",
        "fast",
    ];
    group.class == Class::Crowd && group.person && (verb + 1..verb + NEAR).any(|at| scene.is(at, STRIKES))
}

/// Whether `group` is of those who are sent to help.
fn helps(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    const HELPERS: &[&str] = &[
        "doctor",
        "doctors",
        "nurses",
        "medic",
        "medics",
        "rescuer",
        "rescuers",
        "firefighters",
        "surgeons",
        "teachers",
    ];
    (group.from..group.to).any(|at| scene.is(at, HELPERS))
}

/// Whether `target` is none of `sources`.
pub fn is_another(sources: &[Member<'_>], target: &Member<'_>) -> bool {
    !sources.iter().any(|source| source.country == target.country)
}

/// Whether `group` is of those who bear arms: what they do in a place of another state, they do to that state.
pub fn is_armed(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    const ARMED: &[&str] = &[
        "gunmen",
        "gunman",
        "guerrillas",
        "guerillas",
        "militants",
        "rebels",
        "fighters",
        "settlers",
        "jets",
        "planes",
        "police",
        "helicopters",
        "gunners",
        "paratroopers",
        "commandos",
        "marines",
        "snipers",
        "aircraft",
        "drones",
        "agents",
        "bulldozers",
        "column",
        "columns",
        "gunship",
        "gunships",
        "warplanes",
        "bombers",
    ];
    let military = 1 << Context::Military as u32;
    (group.from..group.to).any(|at| {
        scene.is(at, ARMED)
            || scene.tag(at).and_then(|tag| tag.noun).is_some_and(|noun| table::contexts(noun) & military != 0)
    })
}

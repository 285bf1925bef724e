//! Whom a passive is done to where its subject is no state: whom the noun is with, to or of ("talks with X were suspended by
//! Y"), and where it was done ("were put to death by Y in X").

use super::draft::{is_another, members};
use super::grammar::Part;
use super::groups::{Group, Member};
use super::matching::ends;
use super::memory::Memory;
use super::scene::{PhraseRole, Scene};
use core::ops::Range;
use dateline_model::event::Act;

/// How far behind who did it the place may stand.
const NEAR: usize = 7;

/// The words of the subject of the passive at `at`, without what is put in between commas behind it and with that: "[The talks with
/// Chad], which had gone on for weeks, were".
pub fn subject(scene: &Scene<'_, '_>, at: usize) -> (Range<usize>, Range<usize>) {
    let head = scene.before_chain(at);
    let comma = |to: &usize| scene.part(*to) == Some(Part::Comma);
    let put_in = head.checked_sub(1).filter(comma).and_then(|last| {
        let adds = |open: &usize| {
            matches!(scene.part(open + 1), Some(Part::Relative))
                || scene.is(open + 1, &["that", "a", "an", "the", "its"])
                // "the Chadian capital, N'Djamena,"
                || (open + 1..last).all(|to| scene.is_name(to))
                || scene.is_verb(open + 1)
        };
        (scene.start..last).filter(comma).find(adds)
    });
    let end = put_in.unwrap_or(head);
    let own = |to: &usize| !comma(to) && !ends(scene, *to) && !scene.is_verb(*to);
    let from = (scene.start..end).rev().take_while(own).last().unwrap_or(end);
    (from..end, from..if put_in.is_some() { head } else { end })
}

/// Whom the noun that is the subject of the passive at `at` is with, to or of. Of what is judged it is no more than what it is
/// about, unless the words of the pattern hold the noun.
pub fn of_subject<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    at: usize,
    act: Act,
    named: bool,
    sources: &[Member<'s>],
) -> Vec<Member<'s>> {
    let (subject, _) = subject(scene, at);
    let judges = matches!(act, Act::Disapprove | Act::Support | Act::Reject | Act::Demand | Act::Investigate);
    let behind = |group: &&Group<'_>| {
        let inside = subject.start < group.from && group.to <= subject.end;
        let word = match scene.place(group.from) {
            PhraseRole::Behind(word) => word,
            PhraseRole::Subject => return false,
        };
        let noun = word > subject.start && scene.part(word - 1) == Some(Part::Other);
        // "a meeting on Chadian reform": what it is about
        let on = matches!(act, Act::Sanction | Act::Coerce | Act::Assault | Act::Threaten)
            && scene.is(word, &["on", "near", "outside"]);
        inside && noun && (on || scene.is(word, &["with", "to", "from", "of", "against", "for", "in", "into"]))
    };
    let found: Vec<Member<'s>> =
        scene.groups.iter().filter(behind).flat_map(|group| members(scene, group, memory)).collect();
    let other = |one: &Member<'s>| is_another(sources, one);
    let one = found.first().is_some_and(|first| found.iter().all(|one| one.country == first.country && other(one)));
    if one && (named || !judges) { found.into_iter().take(1).collect() } else { Vec::new() }
}

/// Where the passive whose doer is the group that ends at `to` was done, if it does harm there.
pub fn place<'s>(
    scene: &Scene<'s, '_>,
    memory: &Memory<'s>,
    to: usize,
    act: Act,
    sources: &[Member<'s>],
) -> Vec<Member<'s>> {
    let harms = matches!(act, Act::Assault | Act::Coerce);
    let inside = |group: &&Group<'_>| {
        let word = group.from.wrapping_sub(1);
        (to..to + NEAR).contains(&word)
            && scene.is(word, &["in", "inside", "near"])
            && (to..word).all(|to| !ends(scene, to) && !scene.is_verb(to))
            && (group.place || group.bare)
    };
    let group = scene.groups.iter().find(inside).filter(|_| harms);
    let found = group.map(|group| members(scene, group, memory)).unwrap_or_default();
    if found.iter().all(|one| is_another(sources, one)) { found } else { Vec::new() }
}

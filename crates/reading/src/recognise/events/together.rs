//! Whether what several do, they do with or to each other, or with somebody else.

use super::groups::Member;
use super::matching::ends;
use super::scene::Scene;

/// Whether what several do from the verb at `at` on, they do with or to each other: "form a joint force", "left their common
/// border".
pub fn shares(scene: &Scene<'_, '_>, at: usize) -> bool {
    const JOINT: &[&str] = &[
        "joint",
        "jointly",
        "together",
        "bilateral",
        "mutual",
        "mutually",
        "common",
        "shared",
        "reciprocal",
        "single",
    ];
    const BETWEEN: &[&str] = &[
        "border",
        "frontier",
        "boundary",
        "relations",
        "ties",
        "dispute",
        "disputes",
        "differences",
        "conflict",
        "quarrel",
        "feud",
        "war",
        "rivalry",
        "alliance",
        "friendship",
    ];
    let open = |to: &usize| !ends(scene, *to);
    (at..(at + 16).min(scene.end)).take_while(open).any(|to| {
        scene.is(to, JOINT)
            || scene.is(to, &["their"])
                && (to + 1..to + 4).any(|noun| scene.is(noun, BETWEEN) && !scene.is(noun + 1, &["with"]))
    })
}

/// Whether the words say that it is done with somebody who is not named here: "opened relations with the country".
pub fn with_another(scene: &Scene<'_, '_>, at: usize, to: usize) -> bool {
    const OTHERS: &[&str] = &[
        "nation",
        "country",
        "state",
        "government",
        "kingdom",
        "republic",
        "bloc",
        "union",
        "rebels",
        "reporters",
        "company",
        "neighbours",
        "neighbors",
        "neighbour",
        "neighbor",
        "group",
        "fund",
        "bank",
    ];
    let with = (at + 1..(to + 3).min(scene.end)).rev().find(|with| scene.is(*with, &["with"]));
    with.is_some_and(|with| {
        scene.is(with + 1, &["it", "him", "her"])
            || (with + 1..with + 4)
                .any(|noun| scene.is(noun, OTHERS) && (with + 1..=noun).all(|one| scene.group_at(one).is_none()))
    })
}

/// Whether the first of the `members` of a list is one side and the others the other: "between Israel and the Emirates, Bahrain and
/// Sudan", where "and" stands behind the first already.
pub fn is_hub(scene: &Scene<'_, '_>, members: &[Member<'_>]) -> bool {
    let [first, second, third, ..] = members else { return false };
    let between = |from: u32, to: u32, list: &[&str]| {
        (scene.start..scene.end).any(|at| {
            scene.is(at, list) && scene.word(at).is_some_and(|word| word.span.start >= from && word.span.end <= to)
        })
    };
    between(first.span.end, second.span.start, &["and"]) && between(second.span.end, third.span.start, &[","])
}

//! What somebody says that another must do, or is to blame for: a demand, "Chile said that Peru must return the ship", or an
//! accusation, "Zambia said that its neighbour was behind the raid".

use super::draft::Draft;
use super::grammar::Part;
use super::groups::{Class, Group};
use super::scene::{Scene, Subject};
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// Adds the demands and accusations of the sentence.
pub fn find<'s>(scene: &Scene<'s, '_>, drafts: &mut Vec<Draft<'s>>) {
    for verb in scene.start..scene.end {
        if !scene.is_saying(verb) && !scene.is(verb, &["ruled", "rules", "decided", "ordered"]) {
            continue;
        }
        let Some(Subject::Group(speaker)) = scene.subject(verb) else { continue };
        let Some(speaker) = scene.groups.get(speaker).filter(|group| group.class == Class::Acts && !group.owns) else {
            continue;
        };
        let asked = scene.groups.iter().find(|group| group.from > verb && group.from <= verb + 6);
        let blamed = asked.is_some_and(|group| is_behind(scene, group));
        let Some(asked) = asked.filter(|group| (blamed || must(scene, group)) && !group.pair) else { continue };
        let mut targets = asked.members.clone();
        targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
        if targets.is_empty() || speaker.pair {
            continue;
        }
        drafts.push(Draft {
            act: if blamed { Act::Disapprove } else { Act::Demand },
            mode: "",
            contexts: 0,
            stated: Stated::Happened,
            sources: speaker.members.clone(),
            targets,
            mutual: false,
            cue: (asked.to, asked.to + 1),
            rule: Rule::EventVerb,
        });
    }
}

/// Whether "was behind", "was responsible for" or the like follows the group.
fn is_behind(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    let mut at = group.to;
    let mut is = false;
    while matches!(scene.part(at), Some(Part::Adverb | Part::Auxiliary)) {
        is |= scene.is(at, &["is", "was", "are", "were", "been"]);
        at += 1;
    }
    is && (scene.is(at, &["behind", "guilty"])
        || scene.is(at, &["responsible"]) && scene.is(at + 1, &["for"])
        || scene.is(at, &["to"]) && scene.is(at + 1, &["blame"]))
}

/// Whether "must", "should" or the like follows the group.
fn must(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    let mut at = group.to;
    while scene.part(at) == Some(Part::Adverb) {
        at += 1;
    }
    scene.is(at, &["must", "should", "ought"])
        || scene.is(at, &["needs", "need", "has", "have", "had"]) && scene.is(at + 1, &["to"])
}

//! What somebody says that another must do: a demand. "Russia said that Sudan must return the helicopter."

use super::draft::Draft;
use super::grammar::Part;
use super::groups::{Class, Group};
use super::scene::{Scene, Subject};
use dateline_model::event::{Act, Stated};
use dateline_model::rule::Rule;

/// Adds the demands of the sentence.
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
        let Some(asked) = asked.filter(|group| must(scene, group) && !group.pair) else { continue };
        let mut targets = asked.members.clone();
        targets.retain(|target| speaker.members.iter().all(|one| one.country != target.country));
        if targets.is_empty() || speaker.pair {
            continue;
        }
        drafts.push(Draft {
            act: Act::Demand,
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

/// Whether "must", "should" or the like follows the group.
fn must(scene: &Scene<'_, '_>, group: &Group<'_>) -> bool {
    let mut at = group.to;
    while scene.part(at) == Some(Part::Adverb) {
        at += 1;
    }
    scene.is(at, &["must", "should", "ought"])
        || scene.is(at, &["needs", "need", "has", "have", "had"]) && scene.is(at + 1, &["to"])
}

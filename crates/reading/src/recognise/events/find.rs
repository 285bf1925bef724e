//! All acts that a sentence tells: of its verbs first, then of the nouns and adjectives that these leave.

use super::draft::Draft;
use super::memory::Memory;
use super::nouns::{noun, state};
use super::scene::Scene;
use super::table::Form;
use super::unknown;
use super::unwilling;
use super::verbs::verb;

/// Adds the acts of the sentence.
pub fn find<'s>(scene: &Scene<'s, '_>, memory: &Memory<'s>, drafts: &mut Vec<Draft<'s>>) {
    let mut used = vec![false; scene.end - scene.start];
    for at in scene.start..scene.end {
        drafts.extend(unwilling::told(scene, memory, at).or_else(|| unwilling::wanted(scene, memory, at)));
        drafts.extend(unwilling::jointly(scene, at));
        if used.get(at - scene.start).copied().unwrap_or(true) || !scene.is_verb(at) {
            continue;
        }
        let told = verb(scene, memory, at);
        // "is opposed to": a participle that is an adjective
        let draft = told.as_ref().and_then(|(draft, _)| draft.clone()).or_else(|| state(scene, memory, at));
        let draft = draft.or_else(|| if told.is_none() { unknown::told(scene, at) } else { None });
        if let Some((_, to)) = told {
            // "joined Uganda in condemning Chad": two acts
            let to = (at + 1..to.min(scene.end))
                .find(|in_| {
                    scene.is(*in_, &["in"])
                        && scene.tag(*in_ + 1).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Ing))))
                })
                .filter(|_| scene.is(at, &["joined", "join", "joins", "joining"]))
                .unwrap_or(to);
            used.get_mut(at - scene.start..to.min(scene.end) - scene.start)
                .into_iter()
                .for_each(|used| used.fill(true));
        }
        drafts.extend(draft);
    }
    for at in scene.start..scene.end {
        if used.get(at - scene.start).copied().unwrap_or(true) || scene.is_verb(at) && !scene.is_attributed(at) {
            continue;
        }
        if let Some(draft) = noun(scene, memory, at) {
            drafts.push(draft);
        } else if let Some(draft) = state(scene, memory, at) {
            drafts.push(draft);
        }
    }
}

//! Which sentences are compared: those that share something rare, so that the work grows with the corpus and not with
//! its square (prefix filtering: R. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", 2007).

use super::features::Features;
use super::told::Told;

/// A sentence is looked up by so many of its rarest features.
const PROBES: usize = 6;
/// What stands in more sentences than this finds nothing.
const CROWD: usize = 40;

/// Calls `each` with every two sentences of different articles that are to be compared, by position in `told`: each pair
/// once, all of one sentence with later ones together.
pub(super) fn pairs(told: &[Told], features: &Features, mut each: impl FnMut(u32, u32)) {
    let probes: Vec<[u32; PROBES]> = (0_u32..).zip(told).map(|(at, _)| probes(features, at)).collect();
    let probes_of = |at: u32| probes.get(at as usize).map_or(&[][..], |probes| &probes[..]);
    // The sentence that each was last compared with.
    let mut met = vec![u32::MAX; told.len()];
    for (sentence, at) in told.iter().zip(0_u32..) {
        for feature in features.in_sentence(at) {
            let all = features.sentences(*feature);
            if all.len() > CROWD {
                continue;
            }
            let mine = probes_of(at).contains(feature);
            for other in all.iter().copied().filter(|other| *other > at) {
                let apart = told.get(other as usize).is_some_and(|other| other.article != sentence.article);
                if !apart || !mine && !probes_of(other).contains(feature) {
                    continue;
                }
                if let Some(met) = met.get_mut(other as usize)
                    && *met != at
                {
                    *met = at;
                    each(at, other);
                }
            }
        }
    }
}

/// The rarest shared features of a sentence that find anything; of features as rare, the first.
fn probes(features: &Features, sentence: u32) -> [u32; PROBES] {
    // How rare, and which: the rarest first.
    let mut rarest = [u64::MAX; PROBES];
    for id in features.in_sentence(sentence) {
        let Some(shared) = features.get(*id).filter(|_| features.sentences(*id).len() <= CROWD) else { continue };
        let mut found = u64::from(shared.articles) << 32 | u64::from(*id);
        for kept in &mut rarest {
            if found < *kept {
                core::mem::swap(kept, &mut found);
            }
        }
    }
    // No feature has the number of an empty place.
    rarest.map(|kept| kept as u32)
}

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
    let articles: Vec<u32> = told.iter().map(|sentence| sentence.article).collect();
    // Beside each place where a feature lists a sentence: whether the sentence is looked up by it.
    let mut probing = vec![false; features.places()];
    let mut walk = Walk::over(features);
    for (at, _) in (0_u32..).zip(told) {
        let probes = probes(features, at);
        for feature in features.in_sentence(at) {
            let own = walk.step(*feature);
            if let Some(probing) = probing.get_mut(own) {
                *probing = probes.contains(feature);
            }
        }
    }
    // The sentence that each was last compared with.
    let mut met = vec![u32::MAX; told.len()];
    let mut walk = Walk::over(features);
    for (article, at) in articles.iter().zip(0_u32..) {
        for feature in features.in_sentence(at) {
            let own = walk.step(*feature);
            let all = features.range(*feature);
            if all.len() > CROWD {
                continue;
            }
            let mine = probing.get(own).copied().unwrap_or(false);
            for place in own + 1..all.end {
                let (Some(other), Some(theirs)) = (features.sentence(place), probing.get(place)) else { continue };
                if !(mine || *theirs) || articles.get(other as usize) == Some(article) {
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

/// Where each feature lists the sentence at hand, while sentences are taken in order.
struct Walk {
    next: Vec<usize>,
}

impl Walk {
    fn over(features: &Features) -> Self {
        Self { next: (0..features.len() as u32).map(|id| features.range(id).start).collect() }
    }

    /// The place where the feature lists the sentence that has it next.
    fn step(&mut self, feature: u32) -> usize {
        let Some(next) = self.next.get_mut(feature as usize) else { return usize::MAX - 1 };
        *next += 1;
        *next - 1
    }
}

/// The rarest shared features of a sentence that find anything; of features as rare, the first.
fn probes(features: &Features, sentence: u32) -> [u32; PROBES] {
    // How rare, and which: the rarest first.
    let mut rarest = [u64::MAX; PROBES];
    for id in features.in_sentence(sentence) {
        let Some(shared) = features.get(*id).filter(|_| features.range(*id).len() <= CROWD) else { continue };
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

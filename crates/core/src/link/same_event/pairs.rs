//! Which sentences are compared: those that share something rare, so that the work grows with the corpus and not with
//! its square (prefix filtering: R. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", 2007).

use super::score::Weights;
use super::told::{Feature, Told};

/// A sentence is looked up by so many of its rarest features.
const PROBES: usize = 6;
/// What stands in more sentences than this finds nothing.
const CROWD: usize = 40;

/// Pairs of sentences of different articles, by position in `told`, each once, in order.
pub(super) fn pairs(told: &[Told], weights: &Weights) -> Vec<(usize, usize)> {
    let mut filed: Vec<(Feature, u32)> = Vec::new();
    for (sentence, at) in told.iter().zip(0_u32..) {
        filed.extend(sentence.features.iter().map(|feature| (*feature, at)));
    }
    filed.sort_unstable();
    let mut pairs = Vec::new();
    for (sentence, at) in told.iter().zip(0_u32..) {
        let mut rarest: Vec<Feature> = sentence.features.clone();
        rarest.sort_unstable_by_key(|feature| (weights.articles(*feature), *feature));
        let mut probes = 0;
        for feature in rarest {
            let from = filed.partition_point(|(own, _)| *own < feature);
            let to = filed.partition_point(|(own, _)| *own <= feature);
            let here = filed.get(from..to).unwrap_or(&[]);
            if weights.articles(feature) < 2 || here.len() > CROWD {
                continue;
            }
            for (_, other) in here {
                if told.get(*other as usize).is_some_and(|other| other.article != sentence.article) {
                    pairs.push((at.min(*other) as usize, at.max(*other) as usize));
                }
            }
            probes += 1;
            if probes == PROBES {
                break;
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

//! Sentences that tell of one event, taken together over all articles.

use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use std::collections::BTreeMap;

/// The groups that the links of `articles` make: each the sentences that tell of one event, as the position of the
/// article and the place in it. Sentences stand in order within a group, groups in order of their first sentence.
#[must_use]
pub fn groups(articles: &[Article]) -> Vec<Vec<(usize, Span)>> {
    let numbers: BTreeMap<&str, usize> =
        articles.iter().enumerate().map(|(at, article)| (article.id.as_str(), at)).collect();
    let mut nodes: Vec<(usize, Span)> = Vec::new();
    for (at, article) in articles.iter().enumerate() {
        nodes.extend(article.same_events.iter().map(|event| (at, event.span)));
    }
    nodes.order();
    nodes.dedup();
    let find = |node: (usize, Span)| nodes.binary_search_by(|own| own.cmp(&node)).ok();
    let mut parent: Vec<usize> = (0..nodes.len()).collect();
    for (at, article) in articles.iter().enumerate() {
        for event in &article.same_events {
            let there = numbers.get(event.other.as_str()).and_then(|other| find((*other, event.other_span)));
            if let Some((one, other)) = find((at, event.span)).zip(there) {
                let (one, other) = (root(&mut parent, one), root(&mut parent, other));
                // The first sentence stands for the group.
                if let Some(slot) = parent.get_mut(one.max(other)) {
                    *slot = one.min(other);
                }
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<(usize, Span)>> = BTreeMap::new();
    for (at, node) in nodes.iter().enumerate() {
        groups.entry(root(&mut parent, at)).or_default().push(*node);
    }
    // A link into an article that is not here leaves a sentence alone.
    groups.into_values().filter(|group| group.len() > 1).collect()
}

/// The one that stands for the group of `at`; halves the way there.
fn root(parent: &mut [usize], mut at: usize) -> usize {
    while let Some(up) = parent.get(at).copied().filter(|up| *up != at) {
        let next = parent.get(up).copied().unwrap_or(up);
        if let Some(slot) = parent.get_mut(at) {
            *slot = next;
        }
        at = next;
    }
    at
}

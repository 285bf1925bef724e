//! Sentences of different articles that tell of the same event, in other words or the same.
//!
//! The task is that of event linking, and of new event detection in Topic Detection and Tracking (J. Allan, R. Papka,
//! V. Lavrenko, "On-line new event detection and tracking", 1998): not the same topic, but the same thing that happened, at one
//! time and among the same people. A sentence is the names in it, the stems of its other words, and the time it speaks of
//! ([`told`]). Two sentences are compared only where they share something rare ([`pairs`]), and are linked where the
//! names and words they share weigh enough and their times agree ([`score`]). A wrong link is worse than a missing one.

mod groups;
mod pairs;
mod score;
#[cfg(test)]
mod tests;
mod told;

pub use groups::groups;

use crate::article::{Article, SameEvent};
use crate::order::Order as _;
use std::collections::BTreeSet;

/// Finds sentences that tell of the same event and writes them into every article that has one, in order of position.
pub fn link(articles: &mut [Article]) {
    let told: Vec<told::Told> =
        articles.iter().zip(0_u32..).flat_map(|(article, number)| told::read(article, number)).collect();
    let weights = score::Weights::of(&told, articles.len());
    let mut links = Vec::new();
    for (one, other) in pairs::pairs(&told, &weights) {
        let (Some(first), Some(second)) = (told.get(one), told.get(other)) else { continue };
        if let Some(found) = score::score(first, second, &weights) {
            links.push((core::cmp::Reverse(found.score), one, other, found));
        }
    }
    // Of several sentences of one article that could match, the one that shares most does, and the headline beside it.
    links.order_by_key(|link| (link.0, link.1, link.2));
    let mut taken = BTreeSet::new();
    let mut found: Vec<Vec<SameEvent>> = vec![Vec::new(); articles.len()];
    for (_, one, other, link) in links {
        let (Some(first), Some(second)) = (told.get(one), told.get(other)) else { continue };
        let keys = [(one, second.article, second.headline), (other, first.article, first.headline)];
        if keys.iter().any(|key| taken.contains(key)) {
            continue;
        }
        taken.extend(keys);
        for (here, there, time) in
            [(first, second, link.times.map(|it| it.0)), (second, first, link.times.map(|it| it.1))]
        {
            let Some(other) = articles.get(there.article as usize).map(|article| article.id.clone()) else { continue };
            let when = articles.get(here.article as usize).and_then(|article| article.dates.get(time?)?.when.clone());
            if let Some(list) = found.get_mut(here.article as usize) {
                list.push(SameEvent { span: here.span, other, other_span: there.span, when, rule: link.rule });
            }
        }
    }
    for (article, mut events) in articles.iter_mut().zip(found) {
        events.order_by(|a, b| (a.span, &a.other, a.other_span).cmp(&(b.span, &b.other, b.other_span)));
        article.same_events = events;
    }
}

//! Sentences of different articles that tell of the same event, in other words or the same.
//!
//! The task is that of event linking, and of new event detection in Topic Detection and Tracking (J. Allan, R. Papka,
//! V. Lavrenko, "On-line new event detection and tracking", 1998): not the same topic, but the same thing that happened, at one
//! time and among the same people. A sentence is the names in it, the stems of its other words, and the time it speaks of
//! ([`told`]). Two sentences are compared only where they share something rare ([`pairs`]), and are linked where the
//! names and words they share weigh enough and their times agree ([`score`]). A wrong link is worse than a missing one.

mod alike;
mod features;
mod groups;
mod pairs;
mod score;
mod told;

pub(super) use alike::Stories;
pub use groups::groups;

use super::story::Story;
use dateline_model::article::{Article, SameEvent};
use dateline_model::order::Order as _;
use features::Features;
use score::Common;
use std::collections::BTreeSet;

/// What all sentences tell, article by article.
#[derive(Debug, Default)]
pub(super) struct AllTold {
    by_article: Vec<Vec<told::Told>>,
}

impl AllTold {
    /// Adds what the next article tells.
    pub fn add(&mut self, article: &Article, story: &Story) {
        let number = u32::try_from(self.by_article.len()).unwrap_or(u32::MAX);
        self.by_article.push(told::read(article, number, story));
    }

    /// Reads again what those articles tell whose dates were found anew, by number, and sets the times in all.
    pub fn update(&mut self, articles: &[Article], changed: &[usize]) {
        for (number, (article, told)) in articles.iter().zip(&mut self.by_article).enumerate() {
            if changed.binary_search(&number).is_ok() {
                *told = told::read(article, u32::try_from(number).unwrap_or(u32::MAX), &Story::of(article));
            }
            told::set_times(article, told);
        }
    }
}

/// Finds sentences that tell of the same event and writes them into every article that has one, in order of position.
pub(super) fn link(articles: &mut [Article], told: AllTold) {
    let told: Vec<told::Told> = told.by_article.into_iter().flatten().collect();
    let features = Features::of(&told, articles.len());
    let twice = features.rarity(2);
    let mut links = Vec::new();
    // The sentence whose features are marked, and for each feature the last sentence that marked it.
    let mut marked = None;
    let mut marks = vec![u32::MAX; features.len()];
    pairs::pairs(&told, &features, |one, other| {
        if marked != Some(one) {
            marked = Some(one);
            for feature in features.in_sentence(one) {
                if let Some(mark) = marks.get_mut(*feature as usize) {
                    *mark = one;
                }
            }
        }
        let mut common = Common::default();
        for feature in features.in_sentence(other) {
            if marks.get(*feature as usize) == Some(&one)
                && let Some(shared) = features.get(*feature)
            {
                common.add(shared);
            }
        }
        let (Some(first), Some(second)) = (told.get(one as usize), told.get(other as usize)) else { return };
        let (first, second) = ((first, features.whole(one)), (second, features.whole(other)));
        if let Some(found) = score::score(first, second, &common, twice) {
            links.push((core::cmp::Reverse(found.score), one, other, found));
        }
    });
    // Of several sentences of one article that could match, the one that shares most does, and the headline beside it.
    links.order_by_key(|link| (link.0, link.1, link.2));
    let mut taken = BTreeSet::new();
    let mut found: Vec<Vec<SameEvent>> = vec![Vec::new(); articles.len()];
    for (_, one, other, link) in links {
        let (Some(first), Some(second)) = (told.get(one as usize), told.get(other as usize)) else { continue };
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

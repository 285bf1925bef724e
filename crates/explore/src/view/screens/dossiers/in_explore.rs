//! The articles of a dossier in Explore: those of the filter; for a thing that is only described, by a search for what its
//! article calls it.
//!
//! Such a search need not find the very article: others may use the words for another thing. How many it finds is said.

use super::things::{Entry, count};
use super::{InExplore, Known, Wording};
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use dateline_model::query::{Chosen, FacetKind, Query};

/// Wordings that are searched for, and letters of them.
const MOST: usize = 12;
const LETTERS: usize = 600;

/// The way to the articles of `entry`, which the texts call by `wordings`.
pub(super) fn in_explore(context: &Context<'_>, entry: &Entry<'_>, wordings: &[Wording]) -> InExplore {
    let mut own: Vec<usize> = entry.readings.iter().map(|(at, ..)| *at).collect();
    own.dedup();
    let explore = context.query.explore().with_listed(0);
    let articles = count(own.len());
    if entry.known != Known::Described {
        // Of a name and its acronym, the filter has both.
        let values = context.corpus.index.facet(FacetKind::Dossier);
        let keys =
            entry.readings.iter().filter_map(|(.., agreement)| values.find(FacetKind::Dossier, agreement.key()?));
        let mut query = explore;
        let chosen = &mut query.chosen[FacetKind::Dossier.at()];
        let mut names: Vec<String> = Vec::new();
        for value in keys.filter(|value| !chosen.values.contains(&value.key)) {
            if !names.contains(&value.key) {
                names.push(value.key.clone());
            }
        }
        if names.len() > 1 {
            *chosen = Chosen { values: names, any: true, mainly: false };
        } else {
            chosen.values.extend(names);
        }
        return InExplore { link: query.to_string(), articles, same: true };
    }
    let searches = [wordings.len().min(MOST), 1].map(|most| search(&explore, wordings, most));
    let mut best: Option<(usize, InExplore)> = None;
    for query in searches {
        let assist = assist(context.corpus, &query);
        let found = Matches::new(&Context::new(context.corpus, &query, assist.search(context.corpus, &query)));
        let all = found.all.count() as usize;
        let common = own.iter().filter(|at| found.all.contains(**at)).count();
        // Articles that are missing, and those that do not belong there.
        let wrong = own.len() - common + (all - common);
        if all > 0 && best.as_ref().is_none_or(|(least, _)| wrong < *least) {
            best = Some((wrong, InExplore { link: query.to_string(), articles: count(all), same: wrong == 0 }));
        }
    }
    best.map(|(_, best)| best).unwrap_or_default()
}

/// A search for any of the first of `wordings`, beside what is searched for.
fn search(explore: &Query, wordings: &[Wording], most: usize) -> Query {
    let mut search = String::new();
    for wording in wordings.iter().take(most) {
        // What is in quotation marks ends at the next one.
        let words: String = wording.words.chars().filter(|letter| !"\"“”„«»「」『』＂".contains(*letter)).collect();
        if search.len() + words.len() < LETTERS {
            search = format!("{search}{}\"{words}\"", if search.is_empty() { "" } else { " OR " });
        }
    }
    explore.with_search(format!("{} {search}", explore.search.trim()).trim())
}

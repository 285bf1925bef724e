//! Who acted towards whom, in cooperation and in conflict: the states of the acts that the articles found report, against each
//! other. What is planned, urged, threatened or denied is not counted, nor is what is history to the articles.

use super::relation::{ReportedAct, all};
use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::FacetLabel;
use dateline_model::event::{Event, Quad, Stated};
use dateline_model::order::Order as _;
use dateline_model::query::Query;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// States that have a row and a column.
const MOST: usize = 12;

/// The states that act, against each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actors {
    /// The states, in alphabetical order.
    pub countries: Vec<FacetLabel>,
    /// A row for each of them, who acts, with a cell for each of them, towards whom; `None` where the two are one.
    pub rows: Vec<Vec<Option<ActorCell>>>,
    /// How many states have no place in it: those with the fewest acts.
    pub left_out: u32,
}

/// What one state did towards another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActorCell {
    /// Acts in cooperation, in words or deeds.
    pub cooperation: u32,
    /// Acts in conflict.
    pub conflict: u32,
    /// The query string of the page of the two.
    pub link: String,
}

/// Whether an act is in conflict.
fn is_conflict(event: &Event) -> bool {
    matches!(event.act.quad(), Quad::VerbalConflict | Quad::MaterialConflict)
}

/// Who acted towards whom in the articles that `query` finds; empty where they report no act.
#[must_use]
pub fn actors(corpus: &Corpus, query: &Query) -> Actors {
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let counted =
        |event: &Event| event.stated == Stated::Happened && !event.past && event.source.country != event.target.country;
    let acts = all(context, found.all.iter(), counted);
    let first = |told: &Vec<ReportedAct<'_>>| told.first().map(|one| one.event.clone());
    // Acts in cooperation and in conflict, by who acts towards whom.
    let mut counts: BTreeMap<(String, String), (u32, u32)> = BTreeMap::new();
    let mut states: BTreeMap<String, u32> = BTreeMap::new();
    for event in acts.iter().filter_map(first) {
        let (one, other) = (event.source.country.clone(), event.target.country.clone());
        // What both do alike stands in both rows.
        let turned = event.mutual.then(|| (other.clone(), one.clone()));
        for pair in [Some((one.clone(), other.clone())), turned].into_iter().flatten() {
            let count = counts.entry(pair).or_default();
            *if is_conflict(&event) { &mut count.1 } else { &mut count.0 } += 1;
        }
        for state in [one, other] {
            *states.entry(state).or_default() += 1;
        }
    }
    let mut states: Vec<(u32, FacetLabel)> =
        states.into_iter().map(|(iso, acts)| (acts, context.country(&iso))).collect();
    states
        .order_by(|a, b| b.0.cmp(&a.0).then_with(|| super::naming::by_label(&a.1).cmp(&super::naming::by_label(&b.1))));
    let left_out = u32::try_from(states.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
    states.truncate(MOST);
    let mut countries: Vec<FacetLabel> = states.into_iter().map(|(_, state)| state).collect();
    countries.order_by(|a, b| super::naming::by_label(a).cmp(&super::naming::by_label(b)));
    let cell = |one: &FacetLabel, other: &FacetLabel| {
        (one.key != other.key).then(|| {
            let count = counts.get(&(one.key.clone(), other.key.clone())).copied().unwrap_or_default();
            let link = super::pairs::link(context, &[&one.key, &other.key]);
            ActorCell { cooperation: count.0, conflict: count.1, link }
        })
    };
    let rows = countries.iter().map(|one| countries.iter().map(|other| cell(one, other)).collect()).collect();
    Actors { countries, rows, left_out }
}

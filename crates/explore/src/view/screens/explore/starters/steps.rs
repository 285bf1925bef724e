//! Steps: saved views, one after another, with a guide that stays while one follows them.

use super::find;
use crate::corpus::Corpus;
use crate::view::context::number;
use dateline_model::query::Query;
use dateline_model::source::{Starter, Step};
use serde::{Deserialize, Serialize};

/// A step, as it stands under its starter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepLine {
    /// What is to be seen.
    pub text: String,
    /// The query string of the view.
    pub link: String,
}

/// The step that is followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// The question that the steps answer.
    pub title: String,
    /// What is to be seen in this one.
    pub text: String,
    /// Which it is, from 1.
    pub number: u32,
    /// How many there are.
    pub total: u32,
    /// The query string of the step before.
    pub previous: Option<String>,
    /// The query string of the step after.
    pub next: Option<String>,
    /// The query string of all steps, under their starter.
    pub all: String,
}

/// The steps of `starter`, each leading to its view.
pub(super) fn lines(starter: &Starter, query: &Query) -> Vec<StepLine> {
    let line = |step: &Step| StepLine { text: step.text.clone(), link: target(step, query).to_string() };
    starter.steps.iter().map(line).collect()
}

/// The view of a step, for whoever comes from `query`.
fn target(step: &Step, query: &Query) -> Query {
    Query::parse(&step.query).0.with_start(&query.start).with_language(query.language)
}

/// The step that `query` shows, where it follows the steps of a starter.
#[must_use]
pub fn guide(corpus: &Corpus, query: &Query) -> Option<Guide> {
    let starter = find(corpus, query)?;
    // How the view is shown is not what it shows.
    let plain = |query: &Query| Query { hide: Vec::new(), show: Vec::new(), list: 0, ..query.clone() };
    let here = plain(query);
    let at = starter.steps.iter().position(|step| plain(&target(step, query)) == here)?;
    let link = |at: usize| Some(target(starter.steps.get(at)?, query).to_string());
    Some(Guide {
        title: starter.title.clone(),
        text: starter.steps.get(at)?.text.clone(),
        number: number(at),
        total: u32::try_from(starter.steps.len()).unwrap_or(u32::MAX),
        previous: at.checked_sub(1).and_then(link),
        next: link(at + 1),
        all: Query::default().with_start(&query.start).with_language(query.language).to_string(),
    })
}

//! Steps: saved views, one after another, with a guide that stays while one follows them.

use super::find;
use crate::corpus::Corpus;
use crate::view::context::number;
use crate::view::parts::Ref;
use crate::view::screens::timeline::{self, Period, Statement};
use dateline_model::date::When;
use dateline_model::query::{Query, Screen};
use dateline_model::source::{Starter, Step};
use serde::{Deserialize, Serialize};

/// Statements that stand under a step at most; the timeline has all.
const MOST: usize = 12;

/// A step, as it stands under its starter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepLine {
    /// What is to be seen.
    pub text: String,
    /// The query string of the view.
    pub link: String,
    /// What the timeline says, where the step leads there: it answers before anything is opened.
    pub times: Vec<StepTime>,
}

/// What a step's timeline says of one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepTime {
    /// The time.
    pub when: When,
    /// What happened, each with the articles that say so.
    pub told: Vec<StepTold>,
}

/// What happened, in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepTold {
    /// The event, or else the sentence.
    pub said: String,
    /// BCP 47 tag of the words.
    pub language: Option<String>,
    /// Who says so; each leads to its sentence.
    pub tellers: Vec<Ref>,
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
pub(super) fn lines(corpus: &Corpus, starter: &Starter, query: &Query) -> Vec<StepLine> {
    let line = |step: &Step| {
        let target = target(step, query);
        StepLine { text: step.text.clone(), link: target.to_string(), times: times(corpus, &target) }
    };
    starter.steps.iter().map(line).collect()
}

/// What the timeline says for `query`, if that is what it shows.
fn times(corpus: &Corpus, query: &Query) -> Vec<StepTime> {
    if query.screen != Screen::Timeline {
        return Vec::new();
    }
    let told = |statement: Statement| {
        let said = statement.event.unwrap_or_else(|| statement.sentence.iter().map(|run| run.text.as_str()).collect());
        StepTold { said, language: statement.language, tellers: statement.tellers }
    };
    let mut left = MOST;
    let mut times: Vec<StepTime> = Vec::new();
    for entry in timeline::view(corpus, query).years.into_iter().flat_map(Period::into_entries) {
        // What happened, in a few words; a whole sentence where none of its articles tells anything else of that time, as
        // what one says must not hide that another says so too. What reports sexual violence is shown on request only.
        let short = entry.statements.iter().filter(|it| !it.folded && it.event.is_some());
        let told_short: Vec<u32> = short.flat_map(|it| &it.tellers).map(|teller| teller.number).collect();
        let is_told = |it: &Statement| it.tellers.iter().any(|teller| told_short.contains(&teller.number));
        let fit = |it: &Statement| !it.folded && (it.event.is_some() || !is_told(it));
        let told: Vec<StepTold> = entry.statements.into_iter().filter(fit).take(left).map(told).collect();
        left -= told.len();
        if !told.is_empty() {
            times.push(StepTime { when: entry.when, told });
        }
    }
    times
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
    let plain = |query: &Query| {
        // Of the timeline, the days that a chart shows.
        let of = if query.screen == Screen::Timeline { Vec::new() } else { query.of.clone() };
        Query { hide: Vec::new(), show: Vec::new(), list: 0, of, ..query.clone() }
    };
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

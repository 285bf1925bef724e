//! What Explore offers to begin with, and what unfolds there: the answer to a question, made from what was read.

mod date;
mod shared;
mod steps;

pub use date::{DateAnswer, Wrong};
pub use shared::{SharedAnswer, SharedRow, SharedSide};
pub use steps::{Guide, StepLine, StepTime, StepTold, guide};

use crate::corpus::Corpus;
use crate::index::Search;
use crate::view::context::Context;
use dateline_model::query::Query;
use dateline_model::source::{Shows, Starter};
use serde::{Deserialize, Serialize};

/// A starter as it is offered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its name in links; empty for a link.
    pub slug: String,
    /// The question it answers.
    pub title: String,
    /// A line on what it shows.
    pub note: String,
    /// The query string that it leads to; `None` for one that unfolds.
    pub link: Option<String>,
    /// Whether it is unfolded.
    pub open: bool,
}

/// A starter that is unfolded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    /// Its name in links.
    pub slug: String,
    /// The question it answers.
    pub title: String,
    /// The answer.
    pub answer: Answer,
}

/// What a starter unfolds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// When an article was written, and which date on its page is another's.
    Date(Box<DateAnswer>),
    /// The sentences that two articles share.
    Shared(Box<SharedAnswer>),
    /// Saved views, one after another.
    Steps(Vec<StepLine>),
}

/// The starters that the corpus can answer, in the order of its file.
#[must_use]
pub fn offers(corpus: &Corpus, query: &Query) -> Vec<Offer> {
    let follows = guide(corpus, query).is_some();
    let offer = |starter: Starter| {
        let unfolds = starter.unfolds();
        let link = (!unfolds).then(|| {
            let (link, _) = Query::parse(&starter.query);
            link.with_language(query.language).to_string()
        });
        let slug = if unfolds { starter.slug } else { String::new() };
        Offer { open: unfolds && !follows && slug == query.start, slug, title: starter.title, note: starter.note, link }
    };
    let starters = corpus.localisation.info(&corpus.info).starters;
    starters.into_iter().filter(|starter| is_there(corpus, starter)).map(offer).collect()
}

/// The starter that `query` unfolds, with its answer; `None` where it unfolds none, or follows the steps of one.
#[must_use]
pub fn opened(corpus: &Corpus, query: &Query) -> Option<Opened> {
    let starter = find(corpus, query)?;
    let context = Context::new(corpus, query, Search::default());
    let answer = match (starter.shows, starter.articles.as_slice()) {
        (Some(Shows::Date), _) => Answer::Date(Box::new(date::answer(&context, &starter.article)?)),
        (Some(Shows::Shared), [first, second]) => Answer::Shared(Box::new(shared::answer(&context, first, second)?)),
        (Some(Shows::Shared), _) => return None,
        (None, _) if guide(corpus, query).is_some() => return None,
        (None, _) => Answer::Steps(steps::lines(corpus, &starter, query)),
    };
    Some(Opened { slug: starter.slug, title: starter.title, answer })
}

/// The starter that `query` names, in the language of the page, where the corpus has what it shows.
fn find(corpus: &Corpus, query: &Query) -> Option<Starter> {
    if query.start.is_empty() {
        return None;
    }
    let own = corpus.info.starters.iter().find(|starter| starter.unfolds() && starter.slug == query.start)?;
    let starters = corpus.localisation.info(&corpus.info).starters;
    is_there(corpus, own).then(|| starters.into_iter().find(|starter| starter.slug == own.slug)).flatten()
}

/// Whether the articles of a starter are in the corpus, and share something where it shows that.
fn is_there(corpus: &Corpus, starter: &Starter) -> bool {
    let find = |id: &str| corpus.articles.get(corpus.index.find(id)?);
    let all = starter.shown_articles().all(|id| find(id).is_some());
    let shares = |id: &str, other: &String| find(id).is_some_and(|it| it.reuse.iter().any(|it| it.other == *other));
    match (starter.shows, starter.articles.as_slice()) {
        (Some(Shows::Shared), [first, second]) => all && shares(first, second),
        _ => all,
    }
}

/// Whether the corpus has a starter of this name that unfolds.
#[must_use]
pub(crate) fn is_starter(corpus: &Corpus, slug: &str) -> bool {
    corpus.info.starters.iter().any(|starter| starter.unfolds() && starter.slug == slug && is_there(corpus, starter))
}

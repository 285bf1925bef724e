//! Quotes: who is quoted, with what words, for whatever the filters leave.

use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::screens::explore::{Chip, chips};
use dateline_model::query::Query;
use serde::{Deserialize, Serialize};

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quotes {
    /// How many articles are found.
    pub found: u32,
    /// The conditions in force.
    pub chips: Vec<Chip>,
}

/// What the screen shows for `query`.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Quotes {
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    Quotes { found: found.all.count(), chips: chips(context) }
}

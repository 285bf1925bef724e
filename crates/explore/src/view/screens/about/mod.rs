//! About the site: what of it depends on the articles. What it is and how it reads is in words of the interface.

mod unsure;

pub use self::unsure::{TwoDays, Unnamed, Unsure, UnsureDay};
use crate::corpus::Corpus;
use crate::index::Search;
use crate::view::context::Context;
use dateline_model::article::{Article, Show};
use dateline_model::query::Query;
use serde::{Deserialize, Serialize};

/// What the site holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// Articles.
    pub total: u32,
    /// Those that are dated to the day.
    pub to_the_day: u32,
    /// Those of which only an extract is shown.
    pub extracts: u32,
    /// Where the readings are unsure.
    pub unsure: Unsure,
}

/// What the screen shows.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> About {
    let count =
        |of: fn(&&Article) -> bool| u32::try_from(corpus.articles.iter().filter(of).count()).unwrap_or(u32::MAX);
    let is_day = |article: &&Article| {
        let when = article.published.when.as_ref();
        when.is_some_and(|when| when.earliest.is_some() && when.earliest == when.latest)
    };
    About {
        total: count(|_| true),
        to_the_day: count(is_day),
        extracts: count(|article| article.show == Show::Extract),
        unsure: unsure::unsure(&Context::new(corpus, query, Search::default())),
    }
}

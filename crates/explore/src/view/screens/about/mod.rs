//! About the site: what of it depends on the articles. What it is and how it reads is in words of the interface.

use crate::corpus::Corpus;
use dateline_model::article::{Article, Show};
use serde::{Deserialize, Serialize};

/// What the site holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Articles.
    pub total: u32,
    /// Those that are dated to the day.
    pub to_the_day: u32,
    /// Those of which only an extract is shown.
    pub extracts: u32,
}

/// What the screen shows.
#[must_use]
pub fn view(corpus: &Corpus) -> About {
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
    }
}

//! Your articles: what a person has brought along, and what was read in each.

mod items;
mod readings;

pub use items::{Group, Item, What, items, stated_items};
pub use readings::{Field, FieldReading, Readings, readings, stated_articles, stated_fields};

use crate::corpus::Corpus;
use crate::view::context::{Context, dated, origin};
use crate::view::parts::is_junk;
use crate::view::parts::{Dated, Origin, Ref};
use dateline_model::article::{Article, Warning};
use dateline_model::query::Query;
use fnv::FnvHashMap;
use serde::{Deserialize, Serialize};

/// How the ids of articles begin that a person has brought along: they lie in a folder of their own.
pub const FOLDER: &str = "own/";

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Own {
    /// The articles brought along, in the order of the corpus.
    pub articles: Vec<OwnArticle>,
    /// How many others there are.
    pub others: u32,
}

/// An article that a person has brought along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnArticle {
    /// The article.
    pub article: Ref,
    /// Its date.
    pub dated: Dated,
    /// Outlet and agencies.
    pub origin: Origin,
    /// How many of its lines were set aside as not part of the story, as its own page lists them.
    pub set_aside: u32,
    /// What is wrong with its file.
    pub warnings: Vec<Warning>,
    /// An article before it that has the same story.
    pub same: Option<Ref>,
}

/// Whether a person has brought `article` along.
fn is_own(article: &Article) -> bool {
    article.id.starts_with(FOLDER)
}

/// Whether a person has brought any article of `corpus` along.
#[must_use]
pub fn has_any(corpus: &Corpus) -> bool {
    corpus.articles.iter().any(is_own)
}

/// How many articles a person has brought along beside those of `corpus`; 0 where there are no others.
#[must_use]
pub fn beside(corpus: &Corpus) -> u32 {
    let own = corpus.articles.iter().filter(|article| is_own(article)).count();
    if own == corpus.articles.len() { 0 } else { u32::try_from(own).unwrap_or(u32::MAX) }
}

/// What the screen shows of `corpus`.
#[must_use]
pub fn view(corpus: &Corpus) -> Own {
    let query = Query::default();
    let context = &Context::new(corpus, &query, Default::default());
    let mut stories: FnvHashMap<String, usize> = FnvHashMap::default();
    let mut own = Own::default();
    // Those that were here before come first.
    let (brought, others): (Vec<_>, Vec<_>) =
        corpus.articles.iter().enumerate().partition(|(_, article)| is_own(article));
    own.others = u32::try_from(others.len()).unwrap_or(u32::MAX);
    for (at, article) in others {
        stories.entry(story(article)).or_insert(at);
    }
    for (at, article) in brought {
        let story = story(article);
        let first = *stories.entry(story.clone()).or_insert(at);
        let set_aside = article.segments.iter().filter(|segment| is_junk(segment)).count();
        own.articles.push(OwnArticle {
            article: context.refer(at),
            dated: dated(article),
            origin: origin(article),
            set_aside: u32::try_from(set_aside).unwrap_or(u32::MAX),
            warnings: article.warnings.clone(),
            same: (first != at && !story.is_empty()).then(|| context.refer(first)),
        });
    }
    own
}

/// The letters and digits of the story, by which two articles are the same.
fn story(article: &Article) -> String {
    let text = article.story().map(|segment| segment.span.of(&article.text));
    text.flat_map(|text| text.chars().filter(|letter| letter.is_alphanumeric())).collect()
}

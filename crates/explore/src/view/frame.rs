//! What is around every screen: title and credits, what in the link the corpus cannot answer, what is wrong with the
//! input.

use crate::corpus::Corpus;
use crate::index::{Filter, FilterBy};
use crate::view::screens::explore::starters::is_starter;
use dateline_model::article::Warning;
use dateline_model::query::{FacetKind, Notice, Query, Screen};
use dateline_model::source::CorpusInfo;
use serde::{Deserialize, Serialize};

/// What is around every screen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Title, description, credits, contact.
    pub info: CorpusInfo,
    /// How many articles the corpus holds.
    pub total: u32,
    /// What the corpus cannot answer: an article, a country, a topic that it does not have. What the query string itself
    /// got wrong is known to [`Query::parse`].
    pub notices: Vec<Notice>,
    /// What was wrong with the input files.
    pub problems: Vec<Warning>,
}

/// What is around the screen that `query` asks for.
#[must_use]
pub fn frame(corpus: &Corpus, query: &Query) -> Frame {
    Frame {
        info: corpus.localisation.info(&corpus.info),
        total: u32::try_from(corpus.articles.len()).unwrap_or(u32::MAX),
        notices: notices(corpus, query),
        problems: corpus.problems.clone(),
    }
}

fn notices(corpus: &Corpus, query: &Query) -> Vec<Notice> {
    let index = &corpus.index;
    let mut notices = Vec::new();
    if let Screen::Article(id) = &query.screen
        && index.find(id).is_none()
    {
        notices.push(Notice::UnknownArticle { id: id.clone() });
    }
    if !query.start.is_empty() && !is_starter(corpus, &query.start) {
        notices.push(Notice::BadValue { name: "start".to_owned(), value: query.start.clone() });
    }
    for kind in FacetKind::ALL {
        for name in &query.of(kind).values {
            let known = match kind {
                // A topic of the file that no article has is a topic still.
                FacetKind::Topic => corpus.topics.iter().any(|rule| rule.slug == *name),
                _ => index.facet(kind).find(kind, name).is_some(),
            };
            if !known {
                let name = name.clone();
                notices.push(match kind {
                    FacetKind::Country => Notice::UnknownCountry { iso: name },
                    FacetKind::Topic => Notice::UnknownTopic { slug: name },
                    _ => Notice::UnknownName { kind, name },
                });
            }
        }
    }
    let search = corpus.understand(&query.search);
    notices.extend(search.filters().filter_map(|filter| unknown(corpus, filter)));
    notices
}

/// What is said of a typed filter whose value names nothing.
fn unknown(corpus: &Corpus, filter: &Filter) -> Option<Notice> {
    match filter.by {
        FilterBy::Facet(kind) => {
            let topic = kind == FacetKind::Topic && corpus.topics.iter().any(|rule| rule.slug == filter.key);
            let known = topic || !corpus.index.facet(kind).naming(kind, &filter.key).is_empty();
            (!known).then(|| Notice::UnknownName { kind, name: filter.value.clone() })
        }
        by => filter
            .days()
            .is_none()
            .then(|| Notice::BadValue { name: by.code().to_owned(), value: filter.value.clone() }),
    }
}

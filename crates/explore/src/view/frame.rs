//! What is around every screen: title and credits, what in the link the corpus cannot answer, what is wrong with the
//! input.

use crate::corpus::Corpus;
use crate::index::{Filter, FilterBy};
use crate::view::offers;
use crate::view::screens::compare::search_of;
use crate::view::screens::explore::starters::is_starter;
use crate::view::screens::own;
use dateline_model::article::Warning;
use dateline_model::query::{FacetKind, LESSON, Notice, ORDER, Query, Screen, ScreenKind};
use dateline_model::source::CorpusInfo;
use dateline_model::span::Span;
use serde::{Deserialize, Serialize};

/// What is around every screen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Title, description, credits, contact.
    pub info: CorpusInfo,
    /// How many articles the corpus holds.
    pub total: u32,
    /// How many of them a person has brought along, beside others; of these, title and description say nothing.
    pub brought: u32,
    /// Filters typed into the search that name nothing. What a link got wrong is known to [`Query::parse`] and to
    /// [`understood`].
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
        brought: own::beside(corpus),
        notices: notices(corpus, query),
        problems: corpus.problems.clone(),
    }
}

/// `query` without what the corpus cannot answer (an article, a country, a topic that it does not have), and what was
/// left out: what a link says of it is in force nowhere, in no filter and in no other link.
#[must_use]
pub fn understood(corpus: &Corpus, query: &Query) -> (Query, Vec<Notice>) {
    let index = &corpus.index;
    let (mut query, mut notices) = (query.clone(), Vec::new());
    if let Screen::Article(id) = query.screen.clone() {
        match index.find(&id).and_then(|at| corpus.articles.get(at)) {
            None => {
                query = query.explore();
                notices.push(Notice::UnknownArticle { id });
            }
            Some(article) => {
                let beside = query.passage.filter(|passage| passage.of(&article.text).is_empty());
                notices.extend(beside.map(|Span { start, end }| Notice::BadValue {
                    name: "at".to_owned(),
                    value: format!("{start}-{end}"),
                }));
                query.passage = query.passage.filter(|_| beside.is_none());
            }
        }
    }
    if query.screen == Screen::Compare {
        // Articles are compared with articles, groups with groups: the first says which.
        let grouped = query.of.first().is_some_and(|of| search_of(of).is_some());
        query.of.retain(|id| {
            let known = if grouped { search_of(id).is_some() } else { index.find(id).is_some() };
            if !known {
                notices.push(Notice::UnknownArticle { id: id.clone() });
            }
            known
        });
    }
    if query.screen == Screen::Countries {
        query.of.retain(|of| {
            let iso = of.trim().to_ascii_uppercase();
            let kind = FacetKind::Country;
            let known = of.starts_with(ORDER) || index.facet(kind).find(kind, &iso).is_some();
            if !known {
                notices.push(Notice::UnknownCountry { iso: of.clone() });
            }
            known
        });
    }
    if let Some(slug) = query.marked_topic.take_if(|slug| corpus.topics.iter().all(|rule| rule.slug != *slug)) {
        notices.push(Notice::UnknownTopic { slug });
    }
    let lesson = offers(corpus, ScreenKind::Lessons) && query.start.starts_with(LESSON);
    if !query.start.is_empty() && !lesson && !is_starter(corpus, &query.start) {
        let value = core::mem::take(&mut query.start);
        notices.push(Notice::BadValue { name: "start".to_owned(), value });
    }
    for kind in FacetKind::ALL {
        query.chosen[kind.at()].values.retain(|name| {
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
            known
        });
    }
    (query, notices)
}

/// What in the words searched for names nothing.
fn notices(corpus: &Corpus, query: &Query) -> Vec<Notice> {
    let search = corpus.understand(&query.search);
    search.filters().filter_map(|filter| unknown(corpus, filter)).collect()
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

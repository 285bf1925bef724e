//! `view(&Corpus, &Query) -> View`: everything a screen shows, as plain data.
//!
//! A view holds values, never markup and no words of the interface: the app puts codes, dates
//! and counts into words. It is a pure function, so it can be computed in a worker, on the
//! build machine for the page without JavaScript, or in a test.

mod aid;
mod article;
mod chart;
mod explore;
mod label;
mod pieces;

pub use aid::{Aid, OtherName, Suggested, Suggestion, aid, more_passages, suggest};
pub use article::*;
pub use chart::*;
pub use explore::*;

use self::article::build::page;
use crate::article::{Article, Basis, Warning};
use crate::corpus::Corpus;
use crate::date::When;
use crate::index::{Filter, FilterBy};
use crate::query::{FacetKind, Notice, Query};
use crate::rule::{Rule, Why};
use crate::source::CorpusInfo;
use serde::{Deserialize, Serialize};

/// One screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// Title, description, credits, contact.
    pub info: CorpusInfo,
    /// How many articles the corpus holds.
    pub total: u32,
    /// What in the link was not understood.
    pub notices: Vec<Notice>,
    /// What was wrong with the input files.
    pub problems: Vec<Warning>,
    /// The screen itself.
    pub screen: Screen,
}

/// Which screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Screen {
    /// The list with filters and charts.
    Explore(Box<Explore>),
    /// One article.
    Article(Box<ArticlePage>),
}

/// A piece of text, with what is marked in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The words, white space as in the source but trimmed at the ends of a block.
    pub text: String,
    /// A hit of the search words.
    pub hit: bool,
    /// What is highlighted: indices into the page's `marks`.
    pub marks: Vec<u32>,
}

/// Outlet and agencies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The outlet, with the rule that read it; `None`: not named in the text.
    pub outlet: Option<(String, Rule)>,
    /// Agencies.
    pub agencies: Vec<String>,
}

/// The date of an article, for its line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// The answer.
    pub when: Option<When>,
    /// How it is known.
    pub basis: Basis,
}
/// A time as the text puts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The words.
    pub words: String,
    /// The value; `None` where it has none.
    pub when: Option<When>,
}

/// A pointer to an article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ref {
    /// Its id.
    pub id: String,
    /// Its place in the corpus, from 1.
    pub number: u32,
    /// The query string of its page.
    pub link: String,
    /// Its headline.
    pub headline: String,
    /// The language of its headline (BCP 47).
    pub language: Option<String>,
    /// Its outlet or first agency.
    pub origin: Option<String>,
}

/// A date on the page that is not the article's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The words.
    pub words: String,
    /// What they say.
    pub when: Option<When>,
    /// 1-based line of the raw text.
    pub line: u32,
    /// The reason.
    pub why: Why,
}

/// What builds the page of an article.
///
/// A page that is used for its list at first brings it only once an article is opened, so that the program for it can
/// be loaded then; everyone else takes [`view`].
#[derive(Clone, Copy)]
pub struct Opener(fn(&label::Context<'_>, usize, &Article) -> ArticlePage);

impl Opener {
    /// The one there is.
    #[must_use]
    pub fn new() -> Self {
        Self(page)
    }
}

impl Default for Opener {
    fn default() -> Self {
        Self::new()
    }
}

impl core::fmt::Debug for Opener {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Opener")
    }
}

/// The screen that `query` asks for.
///
/// `notices` holds what the corpus cannot answer (an article, country or topic that it does not
/// have); what the query string itself got wrong is known to [`Query::parse`].
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> View {
    view_listing(corpus, query, query.listed())
}

/// The same with so many articles of the list, whatever the query says: for a page that is printed.
#[must_use]
pub fn view_listing(corpus: &Corpus, query: &Query, listed: usize) -> View {
    build(corpus, query, listed, Some(Opener::new()), &aid(corpus, query))
}

/// The same with whatever helps the search along, or with nothing: [`aid`] need not be there before it is wanted. Without `opener`, the list
/// stands where an article was asked for.
#[must_use]
pub fn view_aided(corpus: &Corpus, query: &Query, opener: Option<Opener>, aid: &Aid) -> View {
    build(corpus, query, query.listed(), opener, aid)
}

fn build(corpus: &Corpus, query: &Query, listed: usize, opener: Option<Opener>, aid: &Aid) -> View {
    let context = label::Context::new(corpus, query, aid, listed);
    let index = &corpus.index;
    let mut notices = Vec::new();
    let opened = query.article.as_deref().map(|id| (id, index.find(id)));
    let opened = match opened {
        Some((_, Some(at))) => corpus.articles.get(at).map(|article| (at, article)),
        Some((id, None)) => {
            notices.push(Notice::UnknownArticle { id: id.to_owned() });
            None
        }
        None => None,
    };
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
    notices.extend(context.search.filters().filter_map(|filter| unknown(corpus, filter)));
    let screen = match opened.zip(opener) {
        Some(((at, article), Opener(page))) => Screen::Article(Box::new(page(&context, at, article))),
        None => Screen::Explore(Box::new(explore::build::explore(&context))),
    };
    View {
        info: corpus.names.info(&corpus.info),
        total: u32::try_from(corpus.articles.len()).unwrap_or(u32::MAX),
        notices,
        problems: corpus.problems.clone(),
        screen,
    }
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

//! What helps a search along: words corrected, other names of a topic, suggestions while one types, more passages, and where
//! nothing is found, fewer words.

mod fewer;
mod other_names;
mod passages;
mod suggest;
mod typos;

pub use fewer::{Fewer, fewer};
pub use other_names::OtherName;
pub use passages::more_passages;
pub use suggest::{NamedLink, Suggested, Suggestion, country, dossier, is_wordless, suggest};

use crate::corpus::Corpus;
use crate::index::Search;
use crate::view::context::Context;
use crate::view::matches::Matches;
use dateline_model::query::{FacetKind, Query};

/// What helps the search of one query along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assist {
    /// The search with words corrected; only where it finds something and the one typed does not.
    pub corrected: Option<String>,
    /// Topics, countries and people that have another name which was typed; the outlet or agency whose name was.
    pub other_names: Vec<OtherName>,
    /// A name in capitals that was typed, and that no article has.
    pub nobody: Option<String>,
}

impl Assist {
    /// What is searched for: the words corrected, else as typed.
    #[must_use]
    pub fn search(&self, corpus: &Corpus, query: &Query) -> Search {
        corpus.understand(self.corrected.as_ref().unwrap_or(&query.search))
    }
}

/// What helps the search of `query` along.
#[must_use]
pub fn assist(corpus: &Corpus, query: &Query) -> Assist {
    let search = corpus.understand(&query.search);
    let mut other_names = other_names::other_names(corpus, query, &search);
    if !search.has_words() {
        return Assist { other_names, ..Assist::default() };
    }
    // A name of a topic that no article uses is no misspelling.
    let topic = other_names.iter().any(|name| name.used == 0 && name.kind == FacetKind::Topic);
    // Nor is who published or wrote an article, of whom its text need not speak.
    let sources = other_names::sources(corpus, query);
    let named = topic || !sources.is_empty() || other_names::is_writer(corpus, &query.search);
    other_names.extend(sources);
    let corrected = if query.exact || named { None } else { typos::corrected(corpus, &search) };
    let nobody = if corrected.is_some() || named { None } else { typos::unnamed(corpus, &search) };
    Assist { corrected, other_names, nobody }
}

/// How many articles `query` finds, its search as it is typed.
fn count(corpus: &Corpus, query: &Query) -> u32 {
    Matches::new(&Context::new(corpus, query, corpus.understand(&query.search))).all.count()
}

//! What helps a search along: words corrected, other names of a topic, suggestions while one types, more passages.
//!
//! A view is built with or without it; nothing else of the core calls these.

mod other_names;
mod passages;
mod suggest;
mod typos;

pub use other_names::OtherName;
pub use passages::more_passages;
pub use suggest::{Suggested, Suggestion, suggest};

use super::explore::found::Found;
use super::label::Context;
use crate::corpus::Corpus;
use crate::query::Query;

/// What helps the search of one query along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aid {
    /// The search with words corrected; only where it finds something and the one typed does not.
    pub corrected: Option<String>,
    /// Topics that have another name which was typed.
    pub other_names: Vec<OtherName>,
}

/// What helps the search of `query` along.
#[must_use]
pub fn aid(corpus: &Corpus, query: &Query) -> Aid {
    let search = corpus.understand(&query.search);
    if !search.has_words() {
        return Aid::default();
    }
    let other_names = other_names::other_names(corpus, query, &search);
    // A name that no article uses is no misspelling.
    let named = other_names.iter().any(|name| name.used == 0);
    let corrected = if query.exact || named { None } else { typos::corrected(corpus, &search) };
    Aid { corrected, other_names }
}

/// How many articles `query` finds, its search as it is typed.
fn count(corpus: &Corpus, query: &Query) -> u32 {
    Found::new(&Context::new(corpus, query, &Aid::default(), 0)).all.count()
}

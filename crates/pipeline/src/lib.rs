//! Sources to a bundle, and to a corpus: every step between a folder of files and the page, in order.
//!
//! ```text
//! Source[] -> read -> link -> withhold -> Bundle      `prepare`, at build time
//! Bundle -> read -> link -> the same?                 `verify`, in the browser's worker
//! Bundle -> read -> link -> index -> Corpus           `read_corpus`, for tests and tools
//! ```

mod extract;
mod linked;
mod prepare;
mod verify;
mod withhold;

pub use extract::extract;
pub use linked::read_linked;
pub use prepare::{country_names, prepare};
pub use verify::verify;
pub use withhold::withhold;

use dateline_explore::corpus::{Corpus, OtherNames};
use dateline_model::article::{Article, Warning};
use dateline_model::source::{Bundle, CorpusInfo, TopicRule};

/// Reads and links everything in `bundle`.
#[must_use]
pub fn read_corpus(bundle: Bundle) -> Corpus {
    let articles = read_linked(&bundle);
    let corpus = corpus_of(bundle.info, bundle.topics, articles, bundle.problems);
    let names = OtherNames::new(bundle.names, &corpus.countries);
    Corpus { names, ..corpus }
}

/// A corpus of articles already read and linked, with the English names of their countries.
#[must_use]
pub fn corpus_of(info: CorpusInfo, topics: Vec<TopicRule>, articles: Vec<Article>, problems: Vec<Warning>) -> Corpus {
    let countries = country_names(&articles);
    Corpus::named(info, topics, articles, problems, countries)
}

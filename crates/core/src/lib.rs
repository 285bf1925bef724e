//! Dateline's core: a pure function from scraped text to an explorable corpus.
//!
//! ```text
//! Bundle -> read -> Article[] -> link -> index -> Corpus
//! view(&Corpus, &Query) -> View
//! ```
//!
//! Nothing here knows a browser, a clock, a file or a thread; the same input gives the same
//! output on every machine. Reading never fails on text: it returns what was read, and warnings.
//!
//! Offsets are UTF-8 byte offsets into an article's decoded text, half open, everywhere.

pub mod annotation;
pub mod article;
pub mod bundle;
pub mod cite;
pub mod corpus;
pub mod date;
pub mod document;
pub mod gazetteer;
pub mod index;
pub mod link;
pub mod opening;
pub mod order;
pub mod query;
pub mod read;
pub mod recognise;
pub mod rule;
pub mod segment;
pub mod source;
pub mod span;
pub mod text;
pub mod view;

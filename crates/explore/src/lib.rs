//! Articles to what the page shows: a corpus with its index, and `view(&Corpus, &Query)`.
//!
//! Nothing here reads texts: articles come as they were read. Nothing knows a browser, a clock, a file or a thread; the
//! same input gives the same output on every machine.

pub mod cite;
pub mod corpus;
pub mod index;
pub mod view;

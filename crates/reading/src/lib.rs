//! Scraped text to articles: a pure function that never fails on text, and returns what was read, and warnings.
//!
//! ```text
//! Source -> decode -> mend -> segment -> corrections -> recognise -> corrections -> Article;  Article[] -> link
//! ```

mod corrections;
pub mod document;
mod fnv;
mod lexicon;
mod line;
pub mod link;
pub mod read;
pub mod recognise;
pub mod segment;
mod view;

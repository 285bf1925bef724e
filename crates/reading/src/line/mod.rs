//! Parsers of single lines, below the segments: bylines, credits, datelines, and the press by name.
//!
//! Each takes the words of one line and knows nothing of the page around it.

pub mod byline;
pub mod credit;
pub mod dateline;
pub mod press;

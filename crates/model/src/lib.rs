//! What everything speaks of: articles with their evidence, dates, spans, rules, sources, queries, and the annotation
//! format.
//!
//! Offsets are UTF-8 byte offsets into an article's decoded text, half open, everywhere.

pub mod annotation;
pub mod article;
pub mod brought;
mod codes;
pub mod date;
pub mod event;
pub mod markup;
mod moved;
pub mod order;
pub mod query;
pub mod rule;
mod sidecar;
pub mod source;
pub mod span;

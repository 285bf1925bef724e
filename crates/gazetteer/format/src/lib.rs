//! What the gazetteer's build script writes and its matcher reads: keys and packed entries.

pub mod entry;
pub mod fold;

pub use entry::{Entry, EntryKind};

//! The note that opens on a mark: what was read, by which rule, and the way to other articles with it.

/// Which piece of text is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The block it stands in.
    pub block: usize,
    /// The piece of the block.
    pub run: usize,
    /// The words.
    pub words: String,
    /// What was read from them: indices into the page's marks.
    pub marks: Vec<u32>,
}

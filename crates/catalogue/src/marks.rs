//! What stands for what in a compiled table of words: the build writes it, the page reads it.

/// A variable; its place follows, as a character from [`FIRST`].
pub const VARIABLE: char = '\u{1}';
/// A selector; the place of its variable follows, then the variants, then [`END`].
pub const SELECT: char = '\u{2}';
/// A variant; its key follows, empty for the last, which takes what no other takes.
pub const KEY: char = '\u{3}';
/// Between a variant's key and its words.
pub const WORDS: char = '\u{4}';
/// Ends a selector.
pub const END: char = '\u{5}';
/// Another message with the same variables; its place follows.
pub const MESSAGE: char = '\u{6}';
/// The character that stands for 0.
pub const FIRST: u32 = 0x20;
/// Between messages.
pub const NEXT: char = '\u{1e}';
/// Between the parts of a pack: edition, messages, names of countries.
pub const PART: char = '\u{1d}';

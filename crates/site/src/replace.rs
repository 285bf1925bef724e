//! Replacing a mark in a generated file, which must be there.

use crate::Result;

/// A file as a tool has written it, or as it stands in the project.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Its name, for messages.
    pub file: &'a str,
    /// What it says.
    pub text: &'a str,
}

impl<'a> Source<'a> {
    /// A file and what it says.
    pub fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text }
    }

    /// Its text with `new` in all places of `mark`; an error where there is none.
    pub fn replace(self, mark: &str, new: &str) -> Result<String> {
        if self.text.contains(mark) { Ok(self.text.replace(mark, new)) } else { Err(absent(self.file, mark)) }
    }
}

/// Says that a mark is not there.
pub(crate) fn absent(file: &str, mark: &str) -> String {
    format!(
        "{file}: '{mark}' is not there, which the build replaces. If a new version of the tool that writes this file \
         writes something else, crates/site/src must follow."
    )
}

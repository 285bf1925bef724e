//! What reading the sources of a bundle a second time comes to: what the worker answers and the page hears.

use dateline_model::article::Article;
use serde::{Deserialize, Serialize};

/// What reading the sources of a bundle a second time came to. As bytes: postcard, like the bundle's payload.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Verdict {
    /// Every article to the last character as the bundle has it.
    Same,
    /// Something else: all articles as they were read now, in the order of the sources.
    Different(Vec<Article>),
}

impl Verdict {
    /// As bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        // Writing these types into memory has no way to fail; an empty answer is none.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// From bytes; `None` for those that are no verdict of this version.
    #[must_use]
    pub fn decode(answer: &[u8]) -> Option<Self> {
        postcard::from_bytes(answer).ok()
    }
}

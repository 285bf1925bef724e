//! What the build has read travels with the sources: a page shows it at once, and the reader, once it is there, reads
//! the same sources again and says whether it comes to the same.

use super::{Error, decode, withhold};
use crate::article::Article;
use crate::corpus;
use crate::source::{Bundle, Source};
use crate::text;
use serde::{Deserialize, Serialize};

/// What reading the sources of a bundle a second time came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Again {
    /// Every article to the last character as the bundle has it.
    Same,
    /// Something else: all articles as they were read now, in the order of the sources.
    Other(Vec<Article>),
}

impl Again {
    /// What [`read_again`] answered; `None` for bytes that are no answer of this version.
    #[must_use]
    pub fn decode(answer: &[u8]) -> Option<Self> {
        postcard::from_bytes(answer).ok()
    }
}

/// A bundle as it is packed: texts withheld where only extracts may be passed on, and every article read.
#[must_use]
pub fn prepare(bundle: Bundle) -> Bundle {
    let mut bundle = withhold(bundle);
    bundle.read = corpus::read_linked(&bundle);
    bundle.countries = corpus::country_names(&bundle.read);
    for (article, source) in bundle.read.iter_mut().zip(&bundle.sources) {
        if gives_text(source) {
            article.text = String::new();
        }
    }
    bundle
}

/// Reads the sources of a bundle file again and compares: the bytes of an [`Again`].
///
/// # Errors
/// Whatever [`decode`] refuses.
pub fn read_again(file: &[u8]) -> Result<Vec<u8>, Error> {
    let mut bundle = decode(file)?;
    let before = take_read(&mut bundle);
    let now = corpus::read_linked(&bundle);
    let again = if now == before { Again::Same } else { Again::Other(now) };
    // Writing these types into memory has no way to fail; an empty answer is none.
    Ok(postcard::to_allocvec(&again).unwrap_or_default())
}

/// The articles as the build has read them, with their texts.
pub(crate) fn take_read(bundle: &mut Bundle) -> Vec<Article> {
    let mut articles = core::mem::take(&mut bundle.read);
    for (article, source) in articles.iter_mut().zip(&bundle.sources) {
        if gives_text(source) {
            article.text = text::decode(&source.raw, &source.path).0;
        }
    }
    articles
}

fn gives_text(source: &Source) -> bool {
    source.pre_read.is_none()
}

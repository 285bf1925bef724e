//! What became of things.
use crate::recognise::names::Text;
use dateline_model::article::Article;

/// Reads.
pub fn read(_text: &str, _texts: &[Text<'_>], _article: &mut Article) {}

//! Organisations, agreements and meetings the story names.

use crate::article::Article;
use crate::recognise::names::Text;

/// Puts what it reads into `article`.
pub fn read(_text: &str, _texts: &[Text<'_>], _article: &mut Article) {}

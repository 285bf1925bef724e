//! Countries, regions and places the story names, and how much it is about each.

use crate::article::Article;
use crate::read::Document;
use crate::source::Source;

/// Puts what it reads into `article`.
pub fn read(_document: &Document<'_>, _source: &Source, _article: &mut Article) {}

//! Topics of the story, by the patterns of the topic file.

use crate::article::Article;
use crate::read::Document;
use crate::source::TopicRule;

/// Puts the topics of the story into `article`.
pub fn read(_document: &Document<'_>, _topics: &[TopicRule], _article: &mut Article) {}

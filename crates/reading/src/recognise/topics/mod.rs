//! Topics of the story, by the patterns of the topic file.
//!
//! # Patterns
//!
//! A pattern is matched on words, within one sentence, in the parts that feed the facets.
//!
//! | write | to match |
//! |---|---|
//! | `trade war` | these words side by side; hyphens, quote marks and `’s` between them do not count, a comma does |
//! | `sanction*` | every word that starts so (three letters or more before the star) |
//! | `war\|spat\|row` | any of these at this place; `free-trade\|trade` may join several words by a hyphen |
//! | `the?` | this word, or nothing |
//! | `curb* ~3 exports` | up to three other words (nine at most) between, commas among them |
//! | `talks & Tokyo & Seoul` | all of these in the sentence, in any order; the first is what is shown |
//! | `위안부\|慰安婦` | Korean, Japanese and Chinese are found anywhere in the text; a space in the pattern may be missing there |
//!
//! A capital in a pattern asks for a capital in the text: `US` does not match "us", `Fed` does not
//! match "fed". Small letters match either. Dots in abbreviations do not count: `US` matches "U.S.".
//!
//! A match is worth its weight `w` (1 where none is given). Per topic, `unless` holds patterns that void
//! every match in their sentence, `needs` patterns that must all stand somewhere in the article, and `broader` the
//! slug of a wider topic that every match speaks for too.
//!
//! # How much a story is about a topic
//!
//! Weights are summed: three times in the headline, twice in the lead, less in a caption, less for each repeat of the same
//! words. See [`score`]. Less than one whole weight in all is no topic.

mod find;
mod pattern;
mod score;
mod set;

pub use pattern::PatternError;
pub use set::TopicSet;

use crate::document::Document;
use dateline_model::article::Article;

/// Puts the topics of the story into `article`, most salient first.
pub fn read(document: &Document<'_>, topics: &TopicSet, article: &mut Article) {
    let hits = find::hits(document, topics);
    article.topics = score::topics(&hits, topics);
}

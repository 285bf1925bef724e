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
//! # Dossiers
//!
//! A dossier, a thing with a life, is found by the same patterns. Its matches say where the story speaks of it and count
//! for no topic; one with a weight below 1 counts only in a story that has one of 1 or more.
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
use dateline_model::span::Span;
use fnv::FnvHashSet;

/// What the patterns of the topic file find in a story.
#[derive(Debug)]
pub struct Found(find::Hits);

/// Words that a dossier's pattern finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DossierHit<'a> {
    /// Slug of the dossier.
    pub slug: &'a str,
    /// What kind of thing it is.
    pub kind: &'a str,
    /// The words.
    pub span: Span,
}

/// Matches the patterns in the story.
#[must_use]
pub fn find(document: &Document<'_>, topics: &TopicSet) -> Found {
    Found(find::hits(document, topics))
}

/// Puts the topics of the story into `article`, most salient first.
pub fn read(found: &Found, topics: &TopicSet, article: &mut Article) {
    article.topics = score::topics(&found.0, topics);
}

impl Found {
    /// What speaks for dossiers, by position. A match worth less than 1 counts only beside one that is worth that.
    #[must_use]
    pub fn dossiers<'a>(&self, topics: &'a TopicSet) -> Vec<DossierHit<'a>> {
        let sure: FnvHashSet<u16> =
            self.0.dossiers.iter().filter(|hit| hit.weight >= 1.0).map(|hit| hit.topic).collect();
        let counts = self.0.dossiers.iter().filter(|hit| sure.contains(&hit.topic));
        let hit = |hit: &find::Hit| {
            let at = usize::from(hit.topic);
            Some(DossierHit { slug: topics.slugs.get(at)?, kind: topics.kinds.get(at)?, span: hit.span })
        };
        counts.filter_map(hit).collect()
    }
}

//! The blocks that the article's text is shown in.

use crate::view::context::number;
use dateline_model::article::{Article, Segment};
use dateline_model::rule::Kind;
use dateline_model::span::Span;

/// Where the headline stands among the segments of the story.
#[must_use]
pub fn headline_segment(article: &Article) -> Option<Span> {
    let read = article.headline.as_ref().and_then(|reading| reading.span);
    article
        .story()
        .find(|segment| segment.kind == Kind::Headline && read.is_none_or(|span| span.overlaps(segment.span)))
        .or_else(|| article.story().find(|segment| segment.kind == Kind::Headline))
        .map(|segment| segment.span)
}

/// The blocks of the story, without its headline.
pub fn blocks(article: &Article) -> Vec<Segment> {
    let title = headline_segment(article);
    article.story().filter(|segment| Some(segment.span) != title).copied().collect()
}

/// The number of the paragraph that holds `span`, as the article's page counts them, from 1; `None` for the headline.
#[must_use]
pub fn paragraph_of(article: &Article, span: Span) -> Option<u32> {
    let blocks = blocks(article);
    let block = block_of(&blocks.iter().map(|segment| segment.span).collect::<Vec<_>>(), span)?;
    let paragraphs = blocks.iter().take(block as usize + 1).filter(|segment| segment.kind == Kind::Body).count();
    u32::try_from(paragraphs.max(1)).ok()
}

/// The block (0-based) that holds `span`.
#[must_use]
pub fn block_of(blocks: &[Span], span: Span) -> Option<u32> {
    let at = blocks.partition_point(|block| block.end <= span.start);
    blocks.get(at).filter(|block| block.overlaps(span)).map(|_| number(at) - 1)
}

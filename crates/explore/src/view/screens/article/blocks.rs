//! The blocks that the article's text is shown in.

use crate::view::context::number;
use dateline_model::article::Article;
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

/// The block (0-based) that holds `span`.
#[must_use]
pub fn block_of(blocks: &[Span], span: Span) -> Option<u32> {
    let at = blocks.partition_point(|block| block.end <= span.start);
    blocks.get(at).filter(|block| block.overlaps(span)).map(|_| number(at) - 1)
}

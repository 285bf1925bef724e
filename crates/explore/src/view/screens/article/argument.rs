//! The argument for an article's date, clue by clue.

use super::ClueLine;
use super::blocks::block_of;
use crate::view::context::{Context, Lines, line_of};
use crate::view::runs::clean;
use dateline_model::article::Article;
use dateline_model::span::Span;

/// Every clue, with where to find it.
pub(super) fn clues(context: &Context<'_>, article: &Article, blocks: &[Span]) -> Vec<ClueLine> {
    let lines = Lines::of(&article.text);
    article
        .published
        .evidence
        .iter()
        .map(|clue| {
            let other = clue.source.as_deref().and_then(|id| context.refer_id(id));
            let sidecar = clue.source.clone().filter(|_| other.is_none());
            let here = clue.span.filter(|_| clue.source.is_none());
            // The span counts in the text it lies in.
            let place = context.corpus.index.find(clue.source.as_ref().unwrap_or(&article.id));
            let text = place.and_then(|at| context.corpus.articles.get(at));
            let link = clue.span.zip(place).map(|(span, at)| context.refer_passage(at, span).link);
            let words = match (&clue.words, clue.span, text) {
                (Some(words), ..) => clean(words),
                (None, Some(span), Some(article)) => clean(span.of(&article.text)),
                _ => String::new(),
            };
            let line = clue.span.zip(text).map(|(span, text)| match clue.source {
                None => lines.at(span.start),
                Some(_) => line_of(&text.text, span.start),
            });
            ClueLine {
                words,
                block: here.and_then(|span| block_of(blocks, span)),
                line,
                link,
                article: other,
                sidecar,
                rule: clue.rule,
                says: clue.says.clone(),
            }
        })
        .collect()
}

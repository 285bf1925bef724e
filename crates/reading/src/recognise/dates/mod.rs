//! Times the text talks about: found by tables and small matchers over words, then resolved against the day of publication.
//!
//! What counts as an expression, and its value, follow TIMEX3 (ISO-TimeML) and HeidelTime's guidelines for news
//! (Strötgen and Gertz 2013); values are written as EDTF (Library of Congress; ISO 8601-2).

mod absolute;
mod count;
mod duration;
mod expressions;
mod feasts;
mod joined;
mod lexer;
pub(crate) mod lexicon;
mod moons;
mod named;
mod numeric;
pub(crate) mod occurrence;
mod periods;
mod relative;
pub(crate) mod resolve;
mod scan;
mod scripts;
mod shared;
mod tense;
pub(crate) mod value;
mod vocabulary;
mod weekdays;
mod weeks;
mod year;
mod years;

pub(crate) use expressions::expressions;
pub(crate) use lexer::lex;
pub(crate) use lexicon::{Lex, Unit};
pub(crate) use numeric::{ambiguous, short_year};
pub(crate) use scan::Scan;
pub(crate) use value::{Bound, Expression, Tense, TimeValue, YearOf};

use crate::document::{Document, Paragraph};
use dateline_model::article::Article;
use dateline_text as text;

/// Every expression of time in the story, in reading order.
#[must_use]
pub(crate) fn find(document: &Document<'_>) -> Vec<Expression> {
    find_in(document.text, &document.paragraphs)
}

/// Every expression of time in `paragraphs`.
#[must_use]
pub(crate) fn find_in(text: &str, paragraphs: &[Paragraph]) -> Vec<Expression> {
    let each = paragraphs.iter().enumerate();
    each.flat_map(|(index, paragraph)| {
        let mut found = expressions(text, index, paragraph.span, &paragraph.tokens, &paragraph.sentences);
        joined::join(text, &mut found);
        found
    })
    .collect()
}

/// Puts the expressions, resolved against `article.published`, into `article.dates`.
pub(crate) fn read(document: &Document<'_>, expressions: &[Expression], article: &mut Article) {
    article.dates = resolve::resolve(document.text, expressions, article.published.when.as_ref());
}

/// The story's paragraphs of an article that has been read.
#[must_use]
pub(crate) fn paragraphs(article: &Article) -> Vec<Paragraph> {
    let story = article.segments.iter().enumerate().filter(|(_, segment)| segment.feeds);
    story
        .map(|(index, segment)| Paragraph {
            segment: index,
            span: segment.span,
            kind: segment.kind,
            tokens: text::tokens(&article.text, segment.span),
            sentences: text::sentences(&article.text, segment.span),
        })
        .collect()
}

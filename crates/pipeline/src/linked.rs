//! The sources of a bundle read and linked: what may only be shown as an extract is linked in full and cut then.

use crate::extract::extract;
use dateline_model::article::{Article, Reuse, Show};
use dateline_model::order::Order as _;
use dateline_model::source::Bundle;
use dateline_reading::recognise::topics::TopicSet;
use dateline_reading::{link, read};

/// The articles of `bundle`, read and linked, in its order. Where only an extract may be shown, it is all that
/// there is; but it was linked in full.
#[must_use]
pub fn read_linked(bundle: &Bundle) -> Vec<Article> {
    let topics = TopicSet::lenient(&bundle.topics).0;
    let mut articles: Vec<_> = bundle.sources.iter().map(|source| read::read_with(source, &topics)).collect();
    link::link(&mut articles);
    for (source, article) in bundle.sources.iter().zip(&mut articles) {
        if let Some(before) = &source.pre_read {
            restore(article, before);
        }
    }
    let withheld = |index: usize, article: &Article| {
        article.show == Show::Extract && bundle.sources.get(index).is_some_and(|source| source.pre_read.is_none())
    };
    extract(&mut articles, withheld);
    articles
}

/// Puts an article back to what was read and linked while its text, or another's, was still whole, and adds the
/// passages it shares with articles that came later.
fn restore(article: &mut Article, before: &Article) {
    let found = core::mem::take(&mut article.reuse);
    let events = core::mem::take(&mut article.same_events);
    article.clone_from(before);
    for reuse in found {
        let known = |own: &Reuse| own.other == reuse.other && own.span.overlaps(reuse.span);
        if !article.reuse.iter().any(known) {
            article.reuse.push(reuse);
        }
    }
    article.reuse.order_by(|a, b| (a.span, &a.other, a.other_span).cmp(&(b.span, &b.other, b.other_span)));
    for event in events {
        if !article.same_events.iter().any(|own| own.other == event.other) {
            article.same_events.push(event);
        }
    }
    article.same_events.order_by(|a, b| (a.span, &a.other, a.other_span).cmp(&(b.span, &b.other, b.other_span)));
}

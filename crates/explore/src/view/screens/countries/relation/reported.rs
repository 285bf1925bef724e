//! An act as one article tells it, and by what it is compared with those of others.

use crate::index::Days;
use dateline_model::article::Article;
use dateline_model::event::{Act, Event, Stated};
use dateline_model::span::Span;

/// An act as one article tells it.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct ReportedAct<'a> {
    /// The article's place in the corpus.
    pub at: usize,
    /// The article.
    pub article: &'a Article,
    /// The act.
    pub event: &'a Event,
}

/// Kind, direction and how it is stated: what acts that are one have in common.
pub(super) type Key<'a> = (Act, &'a str, &'a str, Stated, bool);

impl<'a> ReportedAct<'a> {
    /// What it has in common with those that are one with it.
    pub(super) fn key(&self) -> Key<'a> {
        let Event { act, source, target, stated, past, .. } = self.event;
        (*act, &source.country, &target.country, *stated, *past)
    }

    /// Passages that its article shares with others: where here, with which, and where there.
    pub(super) fn shared(&self) -> impl Iterator<Item = (Span, &'a str, Span)> {
        self.article.reuse.iter().map(|it| (it.span, it.other.as_str(), it.other_span))
    }

    /// Its days, where they are closed.
    pub(super) fn days(&self) -> Option<Days> {
        self.event.when.as_ref().and_then(Days::of).filter(|days| days.closed)
    }
}

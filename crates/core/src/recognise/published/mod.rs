//! When the article was published: candidates, constraints, and the argument.
//!
//! Candidates are dates that the page prints; constraints are what the text says about its own
//! time. A candidate that the constraints allow is the answer; where none is left, what the
//! constraints leave possible is. No year is ever supplied that no words carry.

mod candidates;

use crate::article::{Article, Basis, Clue, Published};
use crate::date::{When, edtf};
use crate::read::Document;
use crate::recognise::dates::Expression;
use crate::rule::Rule;
use crate::source::Source;

/// Puts what it reads into `article`.
pub(crate) fn read(document: &Document<'_>, source: &Source, _times: &[Expression], article: &mut Article) {
    if let Some(when) = source.sidecar.published.as_deref().and_then(edtf::parse) {
        article.published = Published {
            when: Some(when.clone()),
            basis: Basis::Sidecar,
            evidence: vec![Clue {
                span: None,
                words: source.sidecar.published.clone(),
                rule: Rule::Sidecar,
                says: Some(when),
                source: Some(format!("{}.toml", source.id)),
            }],
            ..Published::default()
        };
        return;
    }
    let candidates = candidates::candidates(document);
    let Some(best) = candidates.first() else {
        return;
    };
    let when: Option<When> = best.when();
    article.published = Published {
        when: when.clone(),
        basis: Basis::Explicit,
        evidence: vec![Clue { span: Some(best.span), words: None, rule: best.rule(), says: when, source: None }],
        ..Published::default()
    };
}

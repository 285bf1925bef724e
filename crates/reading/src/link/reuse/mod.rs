//! Passages that stand in more than one article.
//!
//! Whole articles are not compared: two that share three sentences are otherwise unlike. Instead, runs of five words (shingles)
//! are thinned by winnowing (S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing", 2003), filed, and where two articles share
//! one the words around it are aligned, with small gaps, as passim does for newspapers (D. Smith, R. Cordell et al.,
//! 2013-15). Case, marks and white space do not count. What consists of names and titles, and what stands in very many
//! articles, is no passage; parts that do not feed the facets take no part.

mod align;
mod shingles;
mod words;

pub(super) use shingles::Runs;
pub(super) use words::FORMULA;

use super::story::Story;
use dateline_model::article::{Article, Reuse};
use dateline_model::order::Order as _;

/// Finds the passages that articles share by `runs`, those of each article in turn, and writes them into every article
/// that has one, in order of position.
pub(super) fn link(articles: &mut [Article], runs: Runs) {
    let mut found: Vec<Vec<Reuse>> = vec![Vec::new(); articles.len()];
    let filed = runs.file();
    let mut texts: Vec<Option<words::WordRow>> = articles.iter().map(|_| None).collect();
    for (later, pairs) in filed.pairs() {
        for (earlier, seeds) in pairs {
            for at in [earlier, later] {
                if let (Some(text @ None), Some(article)) = (texts.get_mut(at), articles.get(at)) {
                    *text = Some(words::words(article, &Story::of(article)));
                }
            }
            let (Some(Some(one)), Some(Some(other))) = (texts.get(earlier), texts.get(later)) else { continue };
            for passage in align::passages(one, other, &seeds) {
                let (Some(first), Some(second)) = (articles.get(earlier), articles.get(later)) else { continue };
                let (span, other_span, kind) = (passage.one, passage.other, passage.kind);
                if let Some(list) = found.get_mut(earlier) {
                    list.push(Reuse { span, other: second.id.clone(), other_span, kind });
                }
                if let Some(list) = found.get_mut(later) {
                    list.push(Reuse { span: other_span, other: first.id.clone(), other_span: span, kind });
                }
            }
        }
    }
    for (article, mut reuse) in articles.iter_mut().zip(found) {
        reuse.order_by(|a, b| (a.span, &a.other, a.other_span).cmp(&(b.span, &b.other, b.other_span)));
        article.reuse = reuse;
    }
}

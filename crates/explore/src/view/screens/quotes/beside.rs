//! What is quoted at given places: for screens that show quotes beside something else.

use super::Quoted;
use super::quoted::quoted;
use super::said::gather;
use super::same::clusters;
use super::speakers::Who;
use crate::view::context::Context;
use dateline_model::span::Span;

/// The quotes of the articles of `near` that stand in any of its stretches, up to `most`, in the order of the articles.
pub(in crate::view::screens) fn beside(context: &Context<'_>, near: &[(usize, Vec<Span>)], most: usize) -> Vec<Quoted> {
    let said = gather(context, near.iter().map(|(at, _)| *at)).said;
    let all = clusters(&said);
    let is_near = |place: usize| {
        let it = said.get(place)?;
        let (_, spans) = near.iter().find(|(at, _)| *at == it.at)?;
        spans.iter().any(|span| span.overlaps(it.whole())).then_some(it)
    };
    let one = |cluster| {
        let cluster: &super::same::Cluster = cluster;
        cluster.all().find_map(is_near)?;
        // They stand under nobody, so whoever said it is named with each.
        Some(quoted(context, &said, cluster, &Who::Nobody))
    };
    all.iter().filter_map(one).take(most).collect()
}

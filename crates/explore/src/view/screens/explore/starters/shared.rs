//! The sentences that two articles share, side by side.

use crate::index::lead::speaks_of_harm;
use crate::view::context::{Context, dated, origin};
use crate::view::parts::{Dated, Origin, Ref, Run};
use crate::view::runs::runs;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use dateline_text as text;
use serde::{Deserialize, Serialize};

/// Sentences that are shown at most.
const MOST: usize = 8;

/// The sentences that two articles share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SharedAnswer {
    /// The two articles.
    pub sides: [SharedSide; 2],
    /// Their sentences, in the order of the first.
    pub rows: Vec<SharedRow>,
    /// How many rows there are; the article's page has them all.
    pub total: u32,
    /// Agencies that both texts name; where there is none, those that one of them names.
    pub agencies: Vec<String>,
    /// Whether both name them.
    pub both_name: bool,
}

/// One of the two articles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SharedSide {
    /// The article.
    pub article: Ref,
    /// Outlet and agencies.
    pub origin: Origin,
    /// Its date.
    pub dated: Dated,
}

/// The same words in both: what stands in the first article, what in the second.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SharedRow {
    /// Sentences, what is shared in them as hits, and the query string that shows where they stand.
    pub cells: [(Vec<Run>, String); 2],
}

/// Whole sentences of an article, and what of them is shared.
struct Part {
    around: Span,
    shared: Vec<Span>,
}

/// The answer for the articles of these ids; `None` where there are no such, or they share nothing.
pub(super) fn answer(context: &Context<'_>, first: &str, second: &str) -> Option<SharedAnswer> {
    let at = |id: &str| {
        let at = context.corpus.index.find(id)?;
        Some((at, context.corpus.articles.get(at)?))
    };
    let ((at_left, left), (at_right, right)) = (at(first)?, at(second)?);
    let mut parts = parts(left, right);
    let total = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    let fit = |article: &Article, part: &Part| !speaks_of_harm(part.around.of(&article.text));
    parts.retain(|[a, b]| fit(left, a) && fit(right, b));
    parts.truncate(MOST);
    let cell = |article: &Article, part: Part| {
        let link = context.query.open_passage(&article.id, part.around).to_string();
        (runs(&article.text, part.around, &part.shared, &[]), link)
    };
    let rows: Vec<SharedRow> =
        parts.into_iter().map(|[a, b]| SharedRow { cells: [cell(left, a), cell(right, b)] }).collect();
    let names = |article: &Article| -> Vec<String> { article.agencies.iter().map(|it| it.value.clone()).collect() };
    let (ours, theirs) = (names(left), names(right));
    let mut agencies: Vec<String> = ours.iter().filter(|it| theirs.contains(it)).cloned().collect();
    let both_name = !agencies.is_empty();
    if !both_name {
        agencies = [ours, theirs].concat();
    }
    let side = |at, article| SharedSide { article: context.refer(at), origin: origin(article), dated: dated(article) };
    let sides = [side(at_left, left), side(at_right, right)];
    (total > 0).then_some(SharedAnswer { sides, rows, total, agencies, both_name })
}

/// What `left` shares with `right`, as whole sentences of both.
fn parts(left: &Article, right: &Article) -> Vec<[Part; 2]> {
    let sentences = |article: &Article| -> Vec<Span> {
        article.story().flat_map(|segment| text::sentences(&article.text, segment.span)).collect()
    };
    let (in_left, in_right) = (sentences(left), sentences(right));
    // What a publisher's terms withhold is an empty place.
    let here = left.reuse.iter().filter(|it| it.other == right.id && !it.span.is_empty() && !it.other_span.is_empty());
    let mut found: Vec<[Part; 2]> = here
        .map(|it| {
            let part = |sentences: &[Span], shared| Part { around: around(sentences, shared), shared: vec![shared] };
            [part(&in_left, it.span), part(&in_right, it.other_span)]
        })
        .collect();
    found.order_by_key(|[a, b]| (a.around.start, b.around.start));
    let mut joined: Vec<[Part; 2]> = Vec::with_capacity(found.len());
    for [a, b] in found {
        match joined.last_mut() {
            Some([last_a, last_b]) if last_a.around.overlaps(a.around) || last_b.around.overlaps(b.around) => {
                join(last_a, a);
                join(last_b, b);
            }
            _ => joined.push([a, b]),
        }
    }
    joined
}

/// The sentences that `shared` touches, as one stretch.
fn around(sentences: &[Span], shared: Span) -> Span {
    let touched = sentences.iter().filter(|sentence| sentence.overlaps(shared));
    touched.fold(shared, |all, it| Span { start: all.start.min(it.start), end: all.end.max(it.end) })
}

fn join(to: &mut Part, part: Part) {
    let Span { start, end } = part.around;
    to.around = Span { start: to.around.start.min(start), end: to.around.end.max(end) };
    to.shared.extend(part.shared);
    to.shared.order();
}

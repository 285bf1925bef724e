//! Puts Explore together.

use super::{Explore, cards, choices, facets};
use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::chart::Chart;
use crate::view::chart::bars;
use crate::view::chart::row::{LEAST_SHARE, RowAxis, Width};
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::MOST_ROWS;
use dateline_model::query::{FacetKind, Query};

/// What Explore shows for `query`.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Explore {
    view_listing(corpus, query, query.listed())
}

/// The same with so many articles of the list, whatever the query says: for a page that is printed.
#[must_use]
pub fn view_listing(corpus: &Corpus, query: &Query, listed: usize) -> Explore {
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let chips = facets::chips(context);
    let mut undated = found.but_dates.clone();
    undated.and(&found.undated);
    let axis = RowAxis::of(corpus, Width::Column);
    Explore {
        found: found.all.count(),
        corrected: assist.corrected,
        other_names: assist.other_names,
        nobody: assist.nobody,
        undated: if query.from.is_some() || query.to.is_some() { undated.count() } else { 0 },
        sort: query.sorted_by(),
        has_strip: has_strip(context),
        row_scales: axis.as_ref().map(RowAxis::scales).unwrap_or_default(),
        date_choices: choices::date_choices(context, &found),
        open_dates: choices::open_dates(context, &found),
        facets: FacetKind::ALL.iter().map(|kind| facets::facet(context, &found, *kind)).collect(),
        relaxations: facets::relaxations(context, &found, &chips),
        chips,
        in_context: query.context.is_some() && context.search.has_words() && !found.all.is_empty(),
        cards: cards::cards(context, &found, listed, axis.as_ref()),
    }
}

/// Whether the list is too long for a row each, and enough articles could be shown above it.
fn has_strip(context: &Context<'_>) -> bool {
    let (index, axis) = (&context.corpus.index, context.query.axis);
    let count = index.count();
    let shown = count - index.open(axis).count() as usize;
    count > MOST_ROWS && shown * LEAST_SHARE >= count
}

/// Bars above a list too long for a row each: when the articles found were published, or what times they talk about, as
/// the date filter means it.
#[must_use]
pub fn strip(corpus: &Corpus, query: &Query) -> Chart {
    let context = Context::new(corpus, query, assist(corpus, query).search(corpus, query));
    bars::chart(&corpus.index, query.axis, &Matches::new(&context).all)
}

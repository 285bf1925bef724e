//! Puts the first screen together.

use super::super::chart;
use super::super::label::Context;
use super::found::Found;
use super::{Explore, cards, choices, context as in_context, facets};
use crate::article::Article;
use crate::date::When;
use crate::query::FacetKind;

/// The first screen.
pub(in super::super) fn explore(context: &Context<'_>) -> Explore {
    let found = Found::new(context);
    let query = context.query;
    let chips = facets::chips(context);
    let mut undated = found.but_dates.clone();
    undated.and(&found.undated);
    let (lines, context_cut) = in_context::lines(context, &found);
    Explore {
        found: found.all.count(),
        corrected: context.aid.corrected.clone(),
        other_names: context.aid.other_names.clone(),
        undated: if query.from.is_some() || query.to.is_some() { undated.count() } else { 0 },
        sort: query.sorted_by(),
        published_bounds: bounds(&context.corpus.articles),
        published: chart::build::published(context, &found.all),
        about: chart::build::about(context, &found.all),
        date_choices: choices::date_choices(context, &found),
        facets: FacetKind::ALL.iter().map(|kind| facets::facet(context, &found, *kind)).collect(),
        culprits: facets::culprits(context, &found, &chips),
        chips,
        context: lines,
        context_cut,
        cards: cards::cards(context, &found),
    }
}

/// First and last day on which any article may have been published, as far as it is bounded.
fn bounds(articles: &[Article]) -> Option<When> {
    let when = || articles.iter().filter_map(|article| article.published.when.as_ref());
    let days = || when().flat_map(|when| [when.earliest, when.latest]).flatten();
    When::one_of(days().min(), days().max())
}

//! Puts the screen together.

use super::naming::Naming;
use super::pairs::{self, Counts};
use super::{Countries, PlaceLine, chosen};
use crate::corpus::Corpus;
use crate::index::folded;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::screens::explore::{chips, relaxations};
use dateline_model::article::Dateline;
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, Query};

/// Places that are listed.
const MOST_PLACES: usize = 50;
/// Articles that are listed of each.
const MOST_ARTICLES: usize = 12;

/// What the screen shows for `query`.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Countries {
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let naming = Naming::new(context, &found);
    let counts = Counts::new(&naming);
    let chips = chips(context);
    let (pairs, more, most, even) = pairs::pairs(context, &naming, &counts);
    Countries {
        found: found.all.count(),
        relaxations: relaxations(context, &found, &chips),
        chips,
        countries: pairs::countries(context, &naming, &counts),
        pairs,
        more,
        most,
        even,
        matrix: pairs::matrix(context, &naming, &counts),
        chosen: chosen::chosen(context, &found, &naming, &counts),
        places: places(context, &found),
    }
}

/// The places of the place lines, in alphabetical order.
fn places(context: &Context<'_>, found: &Matches) -> Vec<PlaceLine> {
    let mut lines: Vec<(String, &Dateline, usize)> = Vec::new();
    for at in found.all.iter() {
        let line = context.corpus.articles.get(at).and_then(|article| article.dateline.as_ref());
        if let Some(line) = line.filter(|line| !line.place.is_empty()) {
            lines.push((folded(FacetKind::Outlet, &line.place), line, at));
        }
    }
    lines.order_by(|a, b| (&a.0, &a.1.country, a.2).cmp(&(&b.0, &b.1.country, b.2)));
    let one = |same: &[(String, &Dateline, usize)]| {
        let (_, line, _) = same.first()?;
        let listed = same.iter().take(MOST_ARTICLES);
        Some(PlaceLine {
            name: line.place.clone(),
            country: line.country.as_ref().map(|iso| context.country(iso)),
            articles: listed.map(|(_, line, at)| context.refer_passage(*at, line.span)).collect(),
            more: u32::try_from(same.len().saturating_sub(MOST_ARTICLES)).unwrap_or(u32::MAX),
        })
    };
    lines.chunk_by(|a, b| a.0 == b.0 && a.1.country == b.1.country).filter_map(one).take(MOST_PLACES).collect()
}

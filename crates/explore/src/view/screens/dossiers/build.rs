//! Puts the screen together.

use super::chosen::chosen;
use super::things::{count, things};
use super::{Dossiers, Thing};
use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::screens::explore::{chips, relaxations};
use dateline_model::query::Query;

/// Things that are listed.
const MOST_THINGS: usize = 200;

/// What the screen shows for `query`: the things of the articles found, and the dossier of the one that `of=…` names by its
/// slug, its name or another name of the topic file; none where it is empty.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Dossiers {
    let of = query.of.first().map_or("", String::as_str);
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let entries = things(context, &found);
    let chips = chips(context);
    let listed: Vec<Thing> = entries.iter().take(MOST_THINGS).map(|entry| entry.thing(context)).collect();
    Dossiers {
        found: found.all.count(),
        relaxations: relaxations(context, &found, &chips),
        chips,
        more: count(entries.len() - listed.len()),
        things: listed,
        chosen: (!of.is_empty()).then(|| chosen(context, &entries, of)),
    }
}

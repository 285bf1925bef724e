//! Puts the screen together.

use super::chosen::{chosen, is_known};
use super::things::{count, things};
use super::{Dossiers, TABLE, Thing};
use crate::corpus::Corpus;
use crate::index::folded;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::order::{self, By, Order};
use crate::view::screens::explore::{chips, relaxations};
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, Query};

/// Things that are listed.
const MOST_THINGS: usize = 200;

/// What the screen shows for `query`: the things of the articles found, and the dossier of the one that `of=…` names by its
/// slug, its name or another name of the topic file; none where it is empty, or nothing here goes by that.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Dossiers {
    let of = order::shown(query).next().map_or("", String::as_str);
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let entries = things(context, &found);
    let chips = chips(context);
    let mut listed: Vec<Thing> = entries.iter().take(MOST_THINGS).map(|entry| entry.thing(context)).collect();
    let of = Some(of).filter(|of| !of.is_empty());
    let unknown = of.filter(|of| !is_known(context, &entries, of));
    put_in_order(&mut listed, order::order(query, TABLE));
    Dossiers {
        found: found.all.count(),
        relaxations: relaxations(context, &found, &chips),
        chips,
        more: count(entries.len() - listed.len()),
        things: listed,
        chosen: of.filter(|_| unknown.is_none()).map(|of| chosen(context, &entries, of)),
        unknown: unknown.map(str::to_owned),
    }
}

/// Puts the things of each group in order; what is even stays in the screen's own order.
fn put_in_order(things: &mut [Thing], order: Order) {
    let (by, falls) = order;
    if order == TABLE.1 {
        return;
    }
    things.order_by(|a, b| {
        let name = |thing: &Thing| folded(FacetKind::Outlet, &thing.label);
        // Of what became of some, no text says when: they stand last, whatever the direction.
        let unknown = |thing: &Thing| by == By::Years && thing.years.is_none();
        let own = match by {
            By::Name => name(a).cmp(&name(b)),
            By::Kind => a.kind.cmp(&b.kind),
            By::Years => a.years.cmp(&b.years),
            By::Sentences | By::Mentions => a.mentions.cmp(&b.mentions),
            By::Articles => a.articles.cmp(&b.articles),
        };
        let own = if falls { own.reverse() } else { own };
        (a.known, unknown(a)).cmp(&(b.known, unknown(b))).then(own)
    });
}

//! In what order a table stands, as a link says it: `of=by:pairs:sentences`, `of=by:each:-articles`; the minus stands for the
//! most, or the last, first. A table that the link says nothing of is in its own order.

use dateline_model::query::{ORDER, Query};

/// What a table is in order of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The names.
    Name,
    /// What kind of thing each is.
    Kind,
    /// The years told of.
    Years,
    /// The sentences.
    Sentences,
    /// The mentions.
    Mentions,
    /// The articles.
    Articles,
}

impl By {
    /// All of them.
    const ALL: [Self; 6] = [Self::Name, Self::Kind, Self::Years, Self::Sentences, Self::Mentions, Self::Articles];

    /// The word in a link.
    fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Years => "years",
            Self::Sentences => "sentences",
            Self::Mentions => "mentions",
            Self::Articles => "articles",
        }
    }

    /// Whether it is a count, of which a person wants to see the most first.
    #[must_use]
    pub fn is_count(self) -> bool {
        matches!(self, Self::Sentences | Self::Mentions | Self::Articles)
    }
}

/// An order, and whether it falls.
pub type Order = (By, bool);

/// A table, and the order that it is in of itself.
pub type Table = (&'static str, Order);

/// The table and the order that a value of `of=…` names.
fn read(of: &str) -> Option<(&str, Order)> {
    let (table, by) = of.strip_prefix(ORDER)?.split_once(':')?;
    let (falls, code) = by.strip_prefix('-').map_or((false, by), |code| (true, code));
    Some((table, (By::ALL.into_iter().find(|by| by.code() == code)?, falls)))
}

/// The order of a table.
#[must_use]
pub fn order(query: &Query, (table, own): Table) -> Order {
    let orders = query.of.iter().filter_map(|of| read(of));
    orders.filter(|(name, _)| *name == table).map(|(_, order)| order).next().unwrap_or(own)
}

/// With another order of a table; its own leaves no trace in the link.
#[must_use]
pub fn with_order(query: &Query, (table, own): Table, (by, falls): Order) -> Query {
    let mut of = query.of.clone();
    of.retain(|of| read(of).is_none_or(|(name, _)| name != table));
    if (by, falls) != own {
        of.push(format!("{ORDER}{table}:{}{}", if falls { "-" } else { "" }, by.code()));
    }
    Query { of, ..query.clone() }
}

/// What of `of=…` says what the screen shows.
pub(super) fn shown(query: &Query) -> impl Iterator<Item = &String> {
    query.of.iter().filter(|of| !of.starts_with(ORDER))
}

/// What of it says how the tables stand.
pub(super) fn orders(query: &Query) -> impl Iterator<Item = &String> {
    query.of.iter().filter(|of| read(of).is_some())
}

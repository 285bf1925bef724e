//! In what order the tables of the screen stand, as a link says it: `of=by:pairs:sentences`, `of=by:each:-articles`; the minus
//! stands for the most first. Without one a table is in alphabetical order.

use dateline_model::query::{ORDER, Query};

/// What a table is in order of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The names.
    #[default]
    Name,
    /// The sentences.
    Sentences,
    /// The articles.
    Articles,
}

impl By {
    /// All of them.
    const ALL: [Self; 3] = [Self::Name, Self::Sentences, Self::Articles];

    /// The word in a link.
    fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Sentences => "sentences",
            Self::Articles => "articles",
        }
    }
}

/// An order, and whether it falls.
pub type Order = (By, bool);

/// The table and the order that a value of `of=…` names.
fn read(of: &str) -> Option<(&str, Order)> {
    let (table, by) = of.strip_prefix(ORDER)?.split_once(':')?;
    let (falls, code) = by.strip_prefix('-').map_or((false, by), |code| (true, code));
    Some((table, (By::ALL.into_iter().find(|by| by.code() == code)?, falls)))
}

/// The order of a table.
#[must_use]
pub fn order(query: &Query, table: &str) -> Order {
    let orders = query.of.iter().filter_map(|of| read(of));
    orders.filter(|(own, _)| *own == table).map(|(_, order)| order).next().unwrap_or_default()
}

/// With another order of a table; the alphabetical one leaves no trace in the link.
#[must_use]
pub fn with_order(query: &Query, table: &str, (by, falls): Order) -> Query {
    let mut of = query.of.clone();
    of.retain(|of| read(of).is_none_or(|(own, _)| own != table));
    if (by, falls) != Order::default() {
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

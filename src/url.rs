//! The address is the state: queries to and from the query string, and the browser's history.

use crate::platform;
use dateline_model::query::{Notice, Query};

/// How a change enters the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A new entry: Back returns to what was before.
    Push,
    /// The same entry: typing in the search box is one step, not one per letter.
    Replace,
    /// The same entry, later, as browsers count how often one is rewritten: see
    /// [`Navigation::settle`](crate::navigation::Navigation::settle).
    Later,
}

/// A query string, with or without its `?`, as a query.
#[must_use]
pub fn parse(search: &str) -> (Query, Vec<Notice>) {
    Query::parse(search.strip_prefix('?').unwrap_or(search))
}

/// The link to a printed query string.
#[must_use]
pub fn link(printed: &str) -> String {
    format!("?{}", printed.strip_prefix('?').unwrap_or(printed))
}

/// The query of the page's own address.
#[must_use]
pub fn current() -> (Query, Vec<Notice>) {
    parse(&platform::history::search())
}

/// Writes `query` into the address bar.
pub fn write(query: &Query, step: Step) {
    let printed = query.to_string();
    let search = if printed.is_empty() { String::new() } else { link(&printed) };
    match step {
        Step::Push => platform::history::push(&search),
        Step::Replace => platform::history::replace(&search),
        Step::Later => {}
    }
}

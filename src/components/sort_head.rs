//! The head of a column of a table that can be put in order.

use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::Message;
use dateline_explore::view::order::{By, Order, Table, with_order};
use leptos::prelude::*;

/// The head: a button that puts the table in the order of its column, and pressed again in the other direction.
#[component]
pub fn SortHead(
    /// Which table.
    table: Table,
    /// What it is in order of, and whether it falls.
    by: Memo<Order>,
    /// What this column holds.
    own: By,
    /// What it is called.
    label: Message,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let sorted = move || match by.get() {
        (now, _) if now != own => None,
        (_, true) => Some("descending"),
        (_, false) => Some("ascending"),
    };
    // Most first, but names from A.
    let press = move |_| {
        let (now, falls) = by.get_untracked();
        let next = if now == own { (own, !falls) } else { (own, own.is_count()) };
        navigation.change(Step::Push, |query| with_order(query, table, next));
    };
    view! {
        <th scope="col" class:number=own.is_count() aria-sort=sorted>
            <button type="button" on:click=press>
                {words.text(label)}
                <span class="arrow" aria-hidden="true"></span>
            </button>
        </th>
    }
}

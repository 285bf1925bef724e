//! The conditions in force, each a link to the page without it.

use crate::words::Words;
use dateline_explore::view::Condition;
use dateline_model::query::Axis;
use leptos::prelude::*;

/// A condition in words.
#[must_use]
pub fn condition(words: Words, condition: &Condition, axis: Axis) -> String {
    match condition {
        Condition::Search(typed) => words.chip_search(typed),
        Condition::Dates(from, to) => {
            let range = words.day_range(from.as_deref(), to.as_deref());
            if axis == Axis::About { words.chip_about(&range) } else { words.chip_published(&range) }
        }
        Condition::Value(_, value) => value.label.clone(),
    }
}

/// The removable chips.
#[component]
pub fn Chips() -> impl IntoView {}

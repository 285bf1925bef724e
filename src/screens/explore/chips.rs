//! The conditions in force, each a link to the page without it.

use super::use_explore;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::Condition;
use dateline_explore::view::screens::explore::Chip;
use dateline_model::query::{Axis, Query};
use leptos::prelude::*;

/// A condition in words.
#[must_use]
pub fn condition(words: Words, condition: &Condition, query: &Query) -> String {
    match condition {
        // What is quoted has its marks already.
        Condition::Search(typed) => {
            words.chip_search(typed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(typed))
        }
        Condition::Dates(from, to) => {
            let range = words.day_range(from.as_deref(), to.as_deref());
            if query.axis == Axis::About { words.chip_about(&range) } else { words.chip_published(&range) }
        }
        Condition::OpenDates => words.open_dates().to_owned(),
        Condition::Value(kind, value) if query.of(*kind).mainly => words.mainly_value(&value.label),
        Condition::Value(_, value) => words.row([value.label.as_str()]),
    }
}

/// The removable chips.
#[component]
pub fn Chips() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    let clear = move || state.href_with(Query::clear_filters);
    // Drawn anew when the words change, so each condition reads them once.
    move || {
        let words = words.get();
        let chips = explore.with(|explore| explore.chips.clone());
        let several = chips.len() > 1;
        (!chips.is_empty()).then(|| {
            view! {
                <ul class="chips needs-js" aria-label=words.chips()>
                    {chips.into_iter().map(|chip| view! { <OneChip chip /> }).collect_view()}
                    {several
                        .then(|| {
                            view! {
                                <li>
                                    <a class="clear" href=clear>
                                        {words.clear_all()}
                                    </a>
                                </li>
                            }
                        })}
                </ul>
            }
        })
    }
}

/// One condition.
#[component]
pub fn OneChip(
    /// The condition, and the query without it.
    chip: Chip,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let Chip { condition: kind, without } = chip;
    let href = state.link(&without);
    let said = state.query.with_untracked(|query| condition(words, &kind, query));
    view! {
        <li>
            <a class="chip" href=href>
                <span class="vh">{words.chip_remove()} " "</span>
                <span class="what">
                    {said}
                </span>
                <span class="x" aria-hidden="true">
                    "×"
                </span>
            </a>
        </li>
    }
}

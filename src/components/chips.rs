//! The conditions in force, each a link to the page without it.

use super::live;
use crate::state::State;
use crate::words::words;
use dateline_core::query::Axis;
use dateline_core::view::{Chip, Condition};
use leptos::prelude::*;

/// A condition in words.
#[must_use]
pub fn condition(condition: &Condition, axis: Axis) -> String {
    let w = words();
    match condition {
        Condition::Search(words) => (w.chip_search)(words),
        Condition::Dates(from, to) => {
            let range = (w.day_range)(from.as_deref(), to.as_deref());
            if axis == Axis::About { (w.chip_about)(&range) } else { (w.chip_published)(&range) }
        }
        Condition::Country(value) | Condition::Topic(value) => value.label.clone(),
    }
}

/// The removable chips.
pub fn chips(state: State) -> AnyView {
    let w = words();
    let chip = move |chip: &Chip| {
        let label = condition(&chip.condition, state.query.with_untracked(|query| query.axis));
        view! {
            <li>
                <a class="chip" href=state.link(&chip.without)>
                    <span class="vh">{w.chip_remove}" "</span><span class="what">{label}</span><span class="x" aria-hidden="true">"×"</span>
                </a>
            </li>
        }
    };
    let clear = move || state.link(&state.query.with(|query| query.clear_filters().to_string()));
    live::maybe(move || {
        let explore = state.explore.get()?;
        (!explore.chips.is_empty()).then(|| {
            view! {
                <ul class="chips needs-js" aria-label=w.chips>
                    {explore.chips.iter().map(chip).collect_view()}
                    {(explore.chips.len() > 1)
                        .then(|| view! { <li><a class="clear" href=clear()>{w.clear_all}</a></li> })}
                </ul>
            }
            .into_any()
        })
    })
}

//! The conditions in force, each a link to the page without it.

use super::el::el;
use super::live;
use crate::state::State;
use crate::words::{self, words};
use dateline_core::query::Axis;
use dateline_core::view::{Chip, Condition};
use leptos::prelude::*;

/// A condition in words.
#[must_use]
pub fn condition(condition: &Condition, axis: Axis) -> String {
    let w = words();
    match condition {
        Condition::Search(words) => w.chip_search(words),
        Condition::Dates(from, to) => {
            let range = w.day_range(from.as_deref(), to.as_deref());
            if axis == Axis::About { w.chip_about(&range) } else { w.chip_published(&range) }
        }
        Condition::Value(_, value) => words::row([value.label.as_str()]),
    }
}

/// The removable chips.
pub fn chips(state: State) -> AnyView {
    let w = words();
    let chip = move |chip: &Chip| {
        let label = condition(&chip.condition, state.query.with_untracked(|query| query.axis));
        let link = el("a")
            .class("chip")
            .set("href", &state.link(&chip.without))
            .put(el("span").class("vh").put(format!("{} ", w.chip_remove())))
            .put(el("span").class("what").put(label))
            .put(el("span").class("x").set("aria-hidden", "true").put("×"));
        el("li").put(link)
    };
    let clear = move || state.link(&state.query.with(|query| query.clear_filters().to_string()));
    live::maybe(move || {
        let explore = state.explore.get()?;
        (!explore.chips.is_empty()).then(|| {
            let all = || el("li").put(el("a").class("clear").set("href", &clear()).put(w.clear_all()));
            el("ul")
                .class("chips needs-js")
                .set("aria-label", w.chips())
                .put_all(explore.chips.iter().map(chip))
                .put_some((explore.chips.len() > 1).then(all))
                .view()
        })
    })
}

//! One choice of a filter, as all filters show it.

use super::cells::{self, Cells};
use crate::navigation::use_navigation;
use crate::state::use_words;
use crate::url::Step;
use crate::words;
use dateline_explore::view::screens::explore::{Cell, Facet};
use dateline_model::query::{FacetKind, Query};
use leptos::prelude::*;

/// A choice with its cells and its count.
#[component]
pub fn ChoiceItem(
    /// Whether it is chosen.
    #[prop(into)]
    chosen: Signal<bool>,
    /// How many articles it stands for.
    #[prop(into)]
    count: Signal<u32>,
    /// In which articles it stands.
    #[prop(into)]
    cells: Signal<Vec<Cell>>,
    /// What it adds to a query string.
    means: String,
    /// Told when a person ticks or unticks it.
    #[prop(into)]
    toggle: Callback<()>,
    /// The direction of its name, where that may be in any script.
    #[prop(optional)]
    dir: Option<&'static str>,
    /// Its name.
    children: Children,
) -> impl IntoView {
    let words = use_words();
    let title = move || cells.with(|cells| cells::text(words.get(), cells));
    // What would find nothing stays in its place, so that the list keeps its shape, but is no choice.
    let nothing = move || count.get() == 0 && !chosen.get();
    view! {
        <li>
            <label class="choice" title=title>
                <input
                    type="checkbox"
                    // What is ticked before the program is there counts, as this; no browser is to remember it.
                    value=means
                    autocomplete="off"
                    prop:checked=move || chosen.get()
                    disabled=nothing
                    on:change=move |_| toggle.run(())
                />
                <span class="name" dir=dir>
                    {children()}
                </span>
                <Cells cells />
                <span class="count">{move || words::number(count.get())}</span>
            </label>
        </li>
    }
}

/// One value of a filter by value; it stays while its numbers change.
#[component]
pub fn ValueChoice(
    /// Which filter.
    kind: FacetKind,
    /// Its data.
    facet: Memo<Facet>,
    /// The value.
    key: String,
) -> impl IntoView {
    let navigation = use_navigation();
    let wanted = key.clone();
    let means = Query::default().toggle(kind, &key).to_string();
    let now = Memo::new(move |_| facet.with(|facet| facet.choices().find(|it| it.value.key == wanted).cloned()));
    let toggle = move |()| navigation.change(Step::Push, |query| query.toggle(kind, &key));
    view! {
        <ChoiceItem
            chosen=Signal::derive(move || now.with(|it| it.as_ref().is_some_and(|it| it.chosen)))
            count=Signal::derive(move || now.with(|it| it.as_ref().map_or(0, |it| it.count)))
            cells=Signal::derive(move || now.with(|it| it.as_ref().map(|it| it.cells.clone()).unwrap_or_default()))
            means
            toggle
            dir="auto"
        >
            {move || now.with(|it| it.as_ref().map(|it| it.value.label.clone()))}
        </ChoiceItem>
    }
}

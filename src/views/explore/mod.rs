//! Explore: one search box, three filters, two charts, one list.

mod intro;
mod list;

use crate::components::{chart, chips, date_filter, facet, live, search};
use crate::state::State;
use crate::words::words;
use leptos::prelude::*;

/// The screen.
pub fn explore(state: State) -> AnyView {
    let w = words();
    let open = RwSignal::new(false);
    let count = move || state.explore.with(|it| it.as_ref().map_or(0, |explore| explore.chips.len()));
    let few = move || state.frame.with(|frame| (2..=crate::components::cells::MOST).contains(&frame.total));
    view! {
        {intro::intro(state)}
        <div class="wrap columns">
            <section class="side" aria-label=w.filters_title>
                {search::search(state)}
                <button type="button" class="disclose needs-js" aria-expanded=live::value(move || open.get().to_string())
                    aria-controls="filters" on:click=move |_| open.update(|open| *open = !*open)>
                    {live::text(move || (w.filters)(count()))}
                </button>
                <div id="filters" class="filters" class:open=open>
                    {live::maybe(move || few().then(|| view! {
                        <p class="cells-legend" aria-hidden="true">
                            <svg class="cells" width="33" height="16" focusable="false">
                                <rect class="main" x="0" y="1" width="5" height="14"></rect>
                                <rect class="named" x="7" y="9" width="5" height="6"></rect>
                                <rect class="none" x="14" y="14" width="5" height="1"></rect>
                                <rect class="none" x="21" y="14" width="5" height="1"></rect>
                            </svg>
                            {state.frame.with(|frame| (w.cells_legend)(frame.total))}
                        </p>
                    }.into_any()))}
                    {date_filter::date_filter(state)}
                    {facet::facet(state, facet::countries())}
                    {facet::facet(state, facet::topics())}
                </div>
            </section>
            <div class="results">
                {chart::published(state)}
                {chart::about(state)}
                {chips::chips(state)}
                {list::list(state)}
            </div>
        </div>
    }
    .into_any()
}

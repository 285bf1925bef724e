//! Explore: one search box, what it finds, and the filters. Results come first, on the page and for the Tab key.

mod announce;
mod answer;
mod card;
mod cells;
mod chart;
pub mod chips;
mod choice;
mod concordance;
mod date_filter;
pub mod deferred;
mod facet;
mod fewer;
mod fold;
mod intro;
mod link;
mod list;
mod notes;
mod of_search;
mod passages;
mod search;
mod starters;
mod status;
mod suggestions;

use self::date_filter::DateFilter;
use self::facet::{FacetFilter, MoreFilters};
use self::intro::Intro;
use self::list::{Assistance, ResultList};
use self::search::SearchForm;
use self::status::{ShowFound, Status, Ways, close_filters};
use crate::components::later::Later;
use crate::components::turns::Turns;
use crate::platform::dom;
use crate::programs::Deferred;
use crate::state::{AppState, use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::explore::{self, Chip, Explore};
use dateline_model::query::{FacetKind, Query, ScreenKind};
use leptos::prelude::*;
use std::sync::Arc;

/// Element id of the filters.
const FILTERS: &str = "filters";

/// What Explore shows; a context of the screen, see [`use_explore`].
type View = Memo<Arc<Explore>>;

/// What Explore shows.
///
/// # Panics
/// Outside of the screen, which provides it.
fn use_explore() -> View {
    expect_context()
}

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    view! { <ExploreScreen /> }.into_any()
}

/// The screen.
#[component]
fn ExploreScreen() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let view: View = Memo::new(move |before: Option<&Arc<Explore>>| match before {
        // It stands until another screen has come, and then goes.
        Some(before) if state.screen.get() != ScreenKind::Explore => Arc::clone(before),
        _ => Arc::new(state.corpus.with(|corpus| state.query.with(|query| build(state, corpus, query)))),
    });
    provide_context(view);
    Effect::new(move |_| dom::set_title(&title(state, view)));
    let open = state.unfolded.filters;
    let turns = Turns::begin();
    view! {
        <Intro />
        <div class="wrap explore">
            <div class="tools">
                <SearchForm />
                {turns.draw(0, || view! { <Status /> <Ways /> }.into_any())}
            </div>
            <div class="columns">
                <div class="results">
                    <Assistance />
                    {turns.draw(1, || view! { <ResultList /> }.into_any())}
                    // Above the list for the eye; for the Tab key its many bars come after what was found.
                    <Show when=move || view.with(|view| view.has_strip)>
                        <div class="strip">
                            <Later what=Deferred::Strip />
                        </div>
                    </Show>
                </div>
                <section
                    id=FILTERS
                    tabindex="-1"
                    class=move || if open.get() { "side needs-js open" } else { "side needs-js" }
                    aria-label=words.text(Words::filters_title)
                    on:keydown=move |event| {
                        if event.key() == "Escape" && open.get_untracked() {
                            close_filters(open);
                        }
                    }
                >
                    {turns.draw(2, || view! { <DateFilter /> }.into_any())}
                    <cells::Legend />
                    {turns.draw(3, || view! { <FacetFilter kind=FacetKind::Country /> }.into_any())}
                    {turns.draw(4, || view! { <FacetFilter kind=FacetKind::Topic /> }.into_any())}
                    {turns.draw(5, || view! { <MoreFilters /> }.into_any())}
                    <details class="days counted">
                        <summary>{words.text(Words::how_counted)}</summary>
                        <p class="note">{words.text(Words::how_counted_choice)}</p>
                        <p class="note">{words.text(Words::how_counted_article)}</p>
                    </details>
                    <ShowFound />
                </section>
            </div>
        </div>
    }
}

fn build(state: AppState, corpus: &dateline_explore::corpus::Corpus, query: &Query) -> Explore {
    match state.printed {
        Some(printed) => explore::view_listing(corpus, query, printed.listed),
        None => explore::view(corpus, query),
    }
}

/// The title of the window: the conditions in force, the collection, the product.
fn title(state: AppState, view: View) -> String {
    let words = state.words.get();
    let query = state.query.get();
    let chip = |chip: &Chip| chips::condition(words, &chip.condition, &query);
    let conditions = view.with(|view| view.chips.iter().map(chip).collect::<Vec<_>>());
    let collection = state.frame.with(|frame| frame.info.title.clone());
    let said = conditions.into_iter().chain([collection]).filter(|part| !part.is_empty());
    said.chain([words.product().to_owned()]).collect::<Vec<_>>().join(" · ")
}

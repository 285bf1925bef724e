//! What is in force, always in sight: how many articles there are, each condition with its way out, the order; and on
//! narrow windows the way to the filters and back.

use super::chips::Chips;
use super::list::{FOUND, SortOrder};
use super::{FILTERS, use_explore};
use crate::components::later::Later;
use crate::components::segmented::Segmented;
use crate::navigation::{RESULTS, use_page};
use crate::platform::dom;
use crate::programs::Deferred;
use crate::state::{use_state, use_words};
use crate::url::Step;
use crate::words::{Message, Words};
use dateline_explore::view::Condition;
use dateline_explore::view::screens::explore::Chip;
use dateline_model::query::ContextOrder;
use leptos::prelude::*;

/// What the list shows: articles, or words in context.
const SHOWN: [Message; 2] = [|words| words.list_articles(), |words| words.list_context()];

/// How many articles were found and of how many, in which order or under which conditions.
#[component]
pub fn Status() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    let found = words.fill(move |words| words.found(explore.with(|explore| explore.found), state.total()));
    // The search has its own box: it is none of the filters.
    let is_filter = |chip: &&Chip| !matches!(chip.condition, Condition::Search(_));
    let chosen = move || explore.with(|explore| explore.chips.iter().filter(is_filter).count());
    let in_order = move || {
        explore.with(|explore| {
            (explore.chips.is_empty() && explore.cards.len() > 1).then(|| words.get().in_order(explore.sort))
        })
    };
    let open = state.unfolded.filters;
    let disclose = move |_| {
        open.update(|open| *open = !*open);
        if open.get_untracked() {
            request_animation_frame(|| {
                dom::show(FILTERS, false);
            });
        }
    };
    view! {
        <div class="status">
            <h2 id=FOUND tabindex="-1">
                {found}
            </h2>
            <p class="in-order">{in_order}</p>
            <Chips />
            <button
                type="button"
                class="disclose needs-js"
                aria-controls=FILTERS
                aria-expanded=move || open.get().to_string()
                on:click=disclose
            >
                {words.fill(move |words| words.filters(chosen()))}
            </button>
        </div>
    }
}

/// What the list shows, and in which order.
#[component]
pub fn Ways() -> impl IntoView {
    let explore = use_explore();
    let in_context = move || explore.with(|explore| explore.in_context);
    let several = move || explore.with(|explore| explore.cards.len() > 1);
    view! {
        <div class="ways">
            <ConcordanceSwitch />
            <Show when=in_context fallback=move || view! { <Show when=several><SortOrder /></Show> }>
                <Later what=Deferred::ContextOrder />
            </Show>
        </div>
    }
}

/// While searching: articles, or words in context.
#[component]
fn ConcordanceSwitch() -> impl IntoView {
    let words = use_words();
    let (state, navigation) = use_page();
    let in_context = Signal::derive(move || state.query.with(|query| query.context.is_some()));
    let choose = move |in_context: bool| {
        let order = in_context.then_some(ContextOrder::Article);
        navigation.change(Step::Push, |query| query.with_context(order));
    };
    view! {
        <Show when=move || state.is_search()>
            <Segmented
                name="context"
                legend=words.text(Words::list_shows)
                labels=SHOWN
                second=in_context
                choose=choose
            />
        </Show>
    }
}

/// Closes the filters where they cover the list, and shows what they found.
pub fn close_filters(open: RwSignal<bool>) {
    open.set(false);
    request_animation_frame(|| {
        dom::show(RESULTS, false);
    });
}

/// Where the filters cover the list: closes them, and shows what they found.
#[component]
pub fn ShowFound() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    view! {
        <p class="show-found">
            <button type="button" on:click=move |_| close_filters(state.unfolded.filters)>
                {words.fill(move |words| words.show_found(explore.with(|explore| explore.found)))}
            </button>
        </p>
    }
}

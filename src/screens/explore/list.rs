//! The list: the cards; or why there is nothing.

use super::card::Card;
use super::chart::AxisHead;
use super::{View, chips, use_explore};
use crate::components::later::{Later, waits_later};
use crate::navigation::{RESULTS, card_id, use_page};
use crate::platform::dom;
use crate::programs::{Deferred, use_programs};
use crate::state::{use_state, use_words};
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::assist::OtherName;
use dateline_explore::view::screens::explore::{self, Explore, Relaxation};
use dateline_model::query::{FacetKind, Query, Sort};
use leptos::prelude::*;
use std::sync::Arc;

/// Cards that are added at once.
const STEP: usize = 100;
/// Cards that a person sees first, on a large screen; the others are drawn once they stand there.
const SEEN: usize = 30;
/// Element id of the heading, which says how many there are.
pub const FOUND: &str = "found";

/// The list with its head.
#[component]
pub fn ResultList() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    let undated = move || explore.with(|explore| explore.undated);
    // Drawn anew, its elements stay in their places, and so does the focus.
    let body = move || {
        // The language changes what a card says even where it changes no label.
        state.words.track();
        let explore = explore.get();
        if explore.cards.is_empty() {
            view! { <NothingFound explore /> }.into_any()
        } else if explore.in_context {
            view! { <Later what=Deferred::Concordance tells=true /> }.into_any()
        } else {
            view! { <Cards explore /> }.into_any()
        }
    };
    view! {
        <section id=RESULTS class="list" tabindex="-1" aria-labelledby=FOUND>
            <Show when=move || undated() != 0>
                <p class="undated">{words.fill(move |words| words.undated(undated()))}</p>
            </Show>
            {body}
        </section>
    }
}

/// What helps the search along: words corrected, a name that no article has, topics and people under other names, the
/// dossier that is named.
#[component]
pub fn Assistance() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    let corrected_line = move |corrected: &str| {
        let words = words.get();
        let typed = state.query.with(|query| query.search.trim().to_owned());
        let exact = state.href_with(|query| query.with_exact(true));
        view! {
            <p>
                {words.corrected(corrected.trim(), &typed)} " " <a href=exact>{words.corrected_exact(&typed)}</a>
            </p>
        }
    };
    let other_name = move |it: &OtherName| {
        let words = words.get();
        let said = match (it.kind, it.used) {
            (FacetKind::Topic, 0) => words.other_name_unused(&it.typed),
            (FacetKind::Topic, _) => words.other_name_used(&it.typed),
            (FacetKind::Outlet | FacetKind::Agency, _) => words.other_name_source(&it.typed),
            _ => words.other_name_means(&it.typed),
        };
        let label = it.label.clone();
        view! {
            <p>
                {said} " " <a href=state.link(&it.link) dir="auto">
                    {label}
                </a> " " {words.other_name_count(it.count)}
            </p>
        }
    };
    let lines = move || {
        explore.with(|explore| {
            let nobody = explore.nobody.as_ref().map(|name| view! { <p>{words.get().nobody_named(name)}</p> });
            (explore.corrected.is_some() || !explore.other_names.is_empty() || nobody.is_some()).then(|| {
                view! {
                    <div class="aid" role="status">
                        {explore.corrected.as_deref().map(corrected_line)}
                        {nobody}
                        {explore.other_names.iter().map(other_name).collect_view()}
                    </div>
                }
            })
        })
    };
    view! {
        {lines}
        // Signs without a word are told that they search for nothing.
        <Show when=move || state.query.with(|query| !query.search.trim().is_empty())>
            <Later what=Deferred::OfSearch />
        </Show>
    }
}

/// The order of the cards; by the best only where words are searched for.
#[component]
pub fn SortOrder() -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    let now = move || state.query.with(Query::sorted_by);
    let offered = move || {
        let searching = state.is_search();
        Sort::ALL.into_iter().filter(move |sort| searching || *sort != Sort::Best)
    };
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some(sort) = Sort::ALL.into_iter().find(|sort| sort.code() == value) {
            navigation.change(Step::Push, |query| query.with_sort(sort));
        }
    };
    // The list's value says what is chosen from then on, but not of an option that comes after it: that one's own
    // attribute does.
    view! {
        <label class="sort needs-js">
            <span class="vh">{words.text(Words::sort)}</span>
            <select on:change=choose prop:value=move || now().code()>
                <For each=offered key=|sort| sort.code() let:sort>
                    <option value=sort.code() selected=move || now() == sort>
                        {words.fill(move |words| words.sort_by(sort))}
                    </option>
                </For>
            </select>
        </label>
    }
}

/// The cards, and a button for more.
#[component]
fn Cards(
    /// What Explore shows.
    explore: Arc<Explore>,
) -> impl IntoView {
    let listed = explore.cards.len();
    let left = (explore.found as usize).saturating_sub(listed);
    // In an order of days, those that have none stand apart.
    let apart = explore.sort != Sort::Best && explore.open_dates.is_some();
    let dated = explore.cards.iter().take_while(|card| !apart || !card.open).count();
    let programs = use_programs();
    let list = |from: usize, to: usize| {
        let explore = Arc::clone(&explore);
        let cards = move |from: usize, to: usize| {
            let is_first = |card: &explore::Card| explore.cards.first().is_some_and(|first| first.id == card.id);
            let card = |card: explore::Card| view! { <Card first=is_first(&card) card /> };
            let cards = explore.cards.get(from..to).unwrap_or_default();
            cards.iter().cloned().map(card).collect_view().into_any()
        };
        let (seen, rest) = (to.min(SEEN), from.max(SEEN));
        view! {
            <ol class="cards">
                {cards(from, seen)} {move || if programs.stands() { cards(rest, to) } else { waits_later() }}
            </ol>
        }
    };
    let words = use_words();
    let how_many = explore.open_dates.as_ref().map_or(0, |open| open.count);
    let axis = || {
        view! {
            <div class="axis-row">
                <AxisHead />
            </div>
        }
    };
    let apart = (dated < listed).then(|| {
        view! {
            <h3 class="apart">{words.fill(move |words| words.open_dates_n(how_many))}</h3>
            {(dated == 0).then(axis)}
            {list(dated, listed)}
        }
    });
    let dated = (dated > 0).then(|| {
        view! {
            {axis()}
            {list(0, dated)}
        }
    });
    view! {
        {dated}
        {apart}
        {(left > 0).then(|| view! { <ShowMore listed left /> })}
    }
}

/// The button for more cards.
#[component]
fn ShowMore(
    /// How many cards are there.
    listed: usize,
    /// How many articles are not.
    left: usize,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let explore = use_explore();
    let step = left.min(STEP);
    let show = move |_| {
        navigation.change(Step::Replace, |query| query.with_listed(listed + step));
        if left <= step {
            // The button goes, so the focus goes on to the first article that came.
            request_animation_frame(move || focus_card(explore, listed));
        }
    };
    view! {
        <button type="button" class="more needs-js" on:click=show>
            {words.fill(move |words| words.show_more(step))}
        </button>
    }
}

/// Focuses the card at a place of the list; the list's heading, where there is none.
fn focus_card(explore: View, at: usize) {
    // The screen may have gone meanwhile.
    let card = explore.try_with_untracked(|explore| explore.cards.get(at).map(|card| card_id(&card.id))).flatten();
    dom::focus(card.as_deref().unwrap_or(FOUND));
}

/// Why there is nothing, and what to drop so that there is something.
#[component]
fn NothingFound(
    /// What Explore shows.
    explore: Arc<Explore>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    if state.total() == 0 {
        return view! { <p class="empty">{words.empty_corpus()}</p> }.into_any();
    }
    let relaxation = move |it: Relaxation| {
        let href = state.link(&it.chip.without);
        let condition = state.query.with_untracked(|query| chips::condition(words, &it.chip.condition, query));
        let label = words.empty_drop(&condition, it.found_without);
        view! {
            <li>
                <a href=href>{label}</a>
            </li>
        }
    };
    view! {
        <div class="empty">
            <p>{words.empty()}</p>
            <Later what=Deferred::Fewer />
            <ul>
                {explore.relaxations.iter().cloned().map(relaxation).collect_view()}
                <li>
                    <a href=move || state.href_with(Query::clear_filters)>{words.empty_all()}</a>
                </li>
            </ul>
        </div>
    }
    .into_any()
}

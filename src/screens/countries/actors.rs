//! Who acted towards whom: a table of states against each other, each cell with acts in cooperation and in conflict, which lead
//! to the page of the two.

use super::grid::{self, Grid};
use super::use_countries;
use crate::components::screen::screen_view;
use crate::state::{AppState, use_state, use_words};
use crate::supplement::WithSupplement;
use crate::words::{Words, number};
use dateline_explore::view::FacetLabel;
use dateline_explore::view::screens::countries::{self, ActorCell};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// The table, once what it is made of has come.
#[component]
pub fn Actors() -> impl IntoView {
    let words = use_words();
    view! {
        <section class="actors" aria-labelledby="actors">
            <h2 id="actors">{words.text(Words::actors)}</h2>
            <WithSupplement>
                <Known />
            </WithSupplement>
        </section>
    }
}

/// The table, or that there is nothing for it.
#[component]
fn Known() -> impl IntoView {
    let (state, words) = (use_state(), use_words());
    // The pair that is open changes where a cell leads to, and nothing else.
    let view = use_countries();
    let actors = screen_view(ScreenKind::Countries, countries::actors);
    move || {
        let words = words.get();
        let actors = actors.get();
        if actors.countries.is_empty() {
            let found = view.with(|view| view.found > 0);
            return found.then(|| view! { <p class="empty">{words.actors_empty()}</p> }).into_any();
        }
        let draw = move |country: &FacetLabel, other: &FacetLabel, it| cell(state, words, country, other, it);
        let left_out = (actors.left_out > 0).then(|| format!(" {}", words.actors_left_out(actors.left_out)));
        view! {
            <p class="note">{words.actors_note()} {left_out}</p>
            <Grid labelled_by="actors" countries=actors.countries.clone() rows=actors.rows.clone() cell=draw />
        }
        .into_any()
    }
}

/// What `country` did towards `other`.
fn cell(state: AppState, words: Words, country: &FacetLabel, other: &FacetLabel, cell: ActorCell) -> AnyView {
    let ActorCell { cooperation, conflict, link } = cell;
    if cooperation == 0 && conflict == 0 {
        return grid::none();
    }
    let who = words.relation_towards(&country.label, &other.label);
    let said = words.actors_cell(&who, cooperation, conflict);
    view! {
        <td class:conflict={conflict > cooperation}>
            <a href=state.link(&link)>
                <span aria-hidden="true">{number(cooperation)} " · " {number(conflict)}</span>
                <span class="vh">{said}</span>
            </a>
        </td>
    }
    .into_any()
}

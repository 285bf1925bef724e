//! Who acted towards whom: a table of states against each other, each cell with acts in cooperation and in conflict, which lead
//! to the page of the two.

use super::use_countries;
use crate::components::screen::screen_view;
use crate::state::{use_state, use_words};
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
    let words = use_words();
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
        let left_out = (actors.left_out > 0).then(|| format!(" {}", words.actors_left_out(actors.left_out)));
        view! {
            <p class="note">{words.actors_note()} {left_out}</p>
            <p class="note matrix-hint">{words.countries_matrix_wide()}</p>
            // Wide ones are moved sideways, by keyboard too.
            <div class="matrix-room" role="group" aria-labelledby="actors" tabindex="0">
                <Table words actors=(*actors).clone() />
            </div>
        }
        .into_any()
    }
}

/// The table.
#[component]
fn Table(
    /// The words of the page.
    words: Words,
    /// What it shows.
    actors: countries::Actors,
) -> impl IntoView {
    let countries::Actors { countries, rows, .. } = actors;
    let head = |country: &FacetLabel| {
        view! {
            <th scope="col">
                <span>{country.label.clone()}</span>
            </th>
        }
    };
    let heads = countries.iter().map(head).collect_view();
    let row = |(country, cells): (&FacetLabel, Vec<Option<ActorCell>>)| {
        let cell = |(other, cell): (&FacetLabel, Option<ActorCell>)| {
            let who = words.relation_towards(&country.label, &other.label);
            view! { <OneCell words who cell /> }
        };
        let cells = countries.iter().zip(cells).map(cell).collect_view();
        view! {
            <tr>
                <th scope="row">{country.label.clone()}</th>
                {cells}
            </tr>
        }
    };
    let rows = countries.iter().zip(rows).map(row).collect_view();
    view! {
        <table class="matrix" aria-labelledby="actors">
            <thead>
                <tr>
                    <td></td>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// What one did towards the other.
#[component]
fn OneCell(
    /// The words of the page.
    words: Words,
    /// Who, and towards whom.
    who: String,
    /// The acts; `None` where the two are one.
    cell: Option<ActorCell>,
) -> impl IntoView {
    let state = use_state();
    match cell {
        None => view! { <td class="self"></td> }.into_any(),
        Some(ActorCell { cooperation: 0, conflict: 0, .. }) => view! { <td class="none">"0"</td> }.into_any(),
        Some(ActorCell { cooperation, conflict, link }) => {
            let said = words.actors_cell(&who, cooperation, conflict);
            view! {
                <td class:conflict=move || { conflict > cooperation }>
                    <a href=state.link(&link)>
                        <span aria-hidden="true">{number(cooperation)} " · " {number(conflict)}</span>
                        <span class="vh">{said}</span>
                    </a>
                </td>
            }
            .into_any()
        }
    }
}

//! The countries named most, against each other: a shade and a number for each pair, which lead to its sentences.

use super::use_countries;
use crate::state::{use_state, use_words};
use crate::words::{Words, number};
use dateline_explore::view::FacetLabel;
use dateline_explore::view::screens::countries::{self, Cell};
use leptos::prelude::*;

/// The matrix.
#[component]
pub fn Matrix() -> impl IntoView {
    let words = use_words();
    let view = use_countries();
    let table = move || view! { <Table words=words.get() matrix=view.with(|view| view.matrix.clone()) /> };
    let left_out = move || view.with(|view| view.matrix.left_out);
    let note = move |words: Words| {
        let count = u32::try_from(view.with(|view| view.matrix.countries.len())).unwrap_or(u32::MAX);
        words.countries_matrix_note(count, left_out())
    };
    view! {
        <section aria-labelledby="matrix">
            <h2 id="matrix">{words.text(Words::countries_matrix)}</h2>
            <p class="note">
                {words.text(Words::countries_matrix_key)} " " <Show when=move || left_out() != 0>
                    {words.fill(note)}
                </Show>
            </p>
            <p class="note matrix-hint">{words.text(Words::countries_matrix_wide)}</p>
            // Wide ones are moved sideways, by keyboard too.
            <div class="matrix-room" role="group" aria-labelledby="matrix" tabindex="0">
                {table}
            </div>
        </section>
    }
}

/// The table.
#[component]
fn Table(
    /// The words of the page.
    words: Words,
    /// What it shows.
    matrix: countries::Matrix,
) -> impl IntoView {
    let countries::Matrix { countries, rows, .. } = matrix;
    let head = |country: &FacetLabel| {
        view! {
            <th scope="col">
                <span>{country.label.clone()}</span>
            </th>
        }
    };
    let heads = countries.iter().map(head).collect_view();
    let row = |(country, cells): (FacetLabel, Vec<Option<Cell>>)| {
        let cell = |(other, cell): (&FacetLabel, Option<Cell>)| {
            let both = words.names(&[country.label.clone(), other.label.clone()]);
            view! { <OneCell words both cell /> }
        };
        let cells = countries.iter().zip(cells).map(cell).collect_view();
        view! {
            <tr>
                <th scope="row">{country.label.clone()}</th>
                {cells}
            </tr>
        }
    };
    let rows = countries.clone().into_iter().zip(rows).map(row).collect_view();
    view! {
        <table class="matrix" aria-labelledby="matrix">
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

/// How often two are named together.
#[component]
fn OneCell(
    /// The words of the page.
    words: Words,
    /// The two.
    both: String,
    /// How often; `None` where they are one.
    cell: Option<Cell>,
) -> impl IntoView {
    let state = use_state();
    match cell {
        None => view! { <td class="self"></td> }.into_any(),
        Some(Cell { sentences: 0, .. }) => view! { <td class="none">"0"</td> }.into_any(),
        Some(Cell { sentences, shade, link }) => {
            let said = words.countries_sentences_of(&both, sentences);
            view! {
                <td class=format!("shade-{shade}")>
                    <a href=state.link(&link)>
                        <span aria-hidden="true">{number(sentences)}</span>
                        <span class="vh">{said}</span>
                    </a>
                </td>
            }
            .into_any()
        }
    }
}

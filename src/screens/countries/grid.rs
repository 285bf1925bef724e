//! Countries against each other in a table, which is moved sideways where it is wider than the page.

use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::FacetLabel;
use leptos::prelude::*;

/// The table, and that it goes on sideways.
#[component]
pub fn Grid<T: 'static>(
    /// The element id of its heading.
    labelled_by: &'static str,
    /// The countries, of the rows as of the columns.
    countries: Vec<FacetLabel>,
    /// A row for each of them with what stands in the cells; `None` where the two are one.
    rows: Vec<Vec<Option<T>>>,
    /// Draws a cell between the country of its row and that of its column.
    cell: impl Fn(&FacetLabel, &FacetLabel, T) -> AnyView + 'static,
) -> impl IntoView {
    let words = use_words();
    let head = |country: &FacetLabel| {
        view! {
            <th scope="col">
                <span>{country.label.clone()}</span>
            </th>
        }
    };
    let heads = countries.iter().map(head).collect_view();
    let row = move |(at, cells): (usize, Vec<Option<T>>)| {
        let country = countries.get(at)?;
        let cells = countries.iter().zip(cells).map(|(other, what)| match what {
            None => view! { <td class="self"></td> }.into_any(),
            Some(what) => cell(country, other, what),
        });
        let cells = cells.collect_view();
        Some(view! {
            <tr>
                <th scope="row">{country.label.clone()}</th>
                {cells}
            </tr>
        })
    };
    let rows = rows.into_iter().enumerate().map(row).collect_view();
    view! {
        <p class="note matrix-hint">{words.text(Words::countries_matrix_wide)}</p>
        // Wide ones are moved sideways, by keyboard too.
        <div class="matrix-room" role="group" aria-labelledby=labelled_by tabindex="0">
            <table class="matrix" aria-labelledby=labelled_by>
                <thead>
                    <tr>
                        <td></td>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// A cell that has nothing.
pub(super) fn none() -> AnyView {
    view! { <td class="none">"0"</td> }.into_any()
}

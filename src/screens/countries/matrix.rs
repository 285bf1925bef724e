//! The countries named most, against each other: a shade and a number for each pair, which lead to its sentences.

use super::grid::{self, Grid};
use super::use_countries;
use crate::state::{AppState, use_state, use_words};
use crate::words::{Words, number};
use dateline_explore::view::FacetLabel;
use dateline_explore::view::screens::countries::Cell;
use leptos::prelude::*;

/// The matrix.
#[component]
pub fn Matrix() -> impl IntoView {
    let (state, words) = (use_state(), use_words());
    let view = use_countries();
    let table = move || {
        let (words, matrix) = (words.get(), view.with(|view| view.matrix.clone()));
        let draw = move |country: &FacetLabel, other: &FacetLabel, it| cell(state, words, country, other, it);
        view! { <Grid labelled_by="matrix" countries=matrix.countries rows=matrix.rows cell=draw /> }
    };
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
            {table}
        </section>
    }
}

/// How often `country` and `other` are named together.
fn cell(state: AppState, words: Words, country: &FacetLabel, other: &FacetLabel, cell: Cell) -> AnyView {
    let Cell { sentences, shade, link } = cell;
    if sentences == 0 {
        return grid::none();
    }
    let both = words.names(&[country.label.clone(), other.label.clone()]);
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

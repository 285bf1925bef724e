//! Small cells that show in which articles a value stands: tall is mainly, short is named. A large corpus has none.

use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::MOST_ROWS;
use dateline_explore::view::screens::explore::Cell;
use leptos::prelude::*;

/// Height of the cells in CSS pixels, the line below them included.
const HEIGHT: usize = 16;
/// Cells up to this number are wide.
const WIDE: usize = 8;

/// What the cells say, for those who cannot see them; nothing where there are none.
pub fn text(words: Words, cells: &[Cell]) -> Option<String> {
    let numbers = |wanted: Cell| -> Vec<usize> {
        cells.iter().zip(1..).filter(|(cell, _)| **cell == wanted).map(|(_, number)| number).collect()
    };
    (!cells.is_empty()).then(|| words.cells_text(&numbers(Cell::Main), &numbers(Cell::Named)))
}

/// The cells; nothing where there are none.
#[component]
pub fn Cells(
    /// One per article of the corpus.
    #[prop(into)]
    cells: Signal<Vec<Cell>>,
) -> impl IntoView {
    move || {
        let cells = cells.get();
        let (step, gap) = if cells.len() <= WIDE { (7, 2) } else { (3, 1) };
        let width = cells.len() * step;
        let one = |(at, cell): (usize, Cell)| view! { <OneCell cell x=at * step width=step - gap /> };
        (!cells.is_empty()).then(|| {
            view! {
                <svg
                    class="cells"
                    width=width.to_string()
                    height=HEIGHT.to_string()
                    aria-hidden="true"
                    focusable="false"
                >
                    {cells.into_iter().enumerate().map(one).collect_view()}
                </svg>
            }
        })
    }
}

/// One cell.
#[component]
fn OneCell(
    /// How the article stands to the value.
    cell: Cell,
    /// Where it begins, in CSS pixels.
    x: usize,
    /// How wide it is.
    width: usize,
) -> impl IntoView {
    let (class, height) = match cell {
        Cell::Main => ("main", 14),
        Cell::Named => ("named", 6),
        Cell::None => ("none", 1),
    };
    let y = HEIGHT - 1 - height;
    view! {
        <rect class=class x=x.to_string() y=y.to_string() width=width.to_string() height=height.to_string() />
    }
}

/// What the cells mean, where there are any and more than one.
#[component]
pub fn Legend() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let has_cells = move || (2..=MOST_ROWS).contains(&(state.total() as usize));
    view! {
        <Show when=has_cells>
            <p class="cells-legend" aria-hidden="true">
                <svg class="cells" width="33" height=HEIGHT.to_string() focusable="false">
                    <OneCell cell=Cell::Main x=0 width=5 />
                    <OneCell cell=Cell::Named x=7 width=5 />
                    <OneCell cell=Cell::None x=14 width=5 />
                    <OneCell cell=Cell::None x=21 width=5 />
                </svg>
                {words.fill(move |words| words.cells_legend(state.total()))}
            </p>
        </Show>
    }
}

//! Small cells that show in which articles a value stands: tall is mainly, short is named.

use super::el::el;
use crate::words::words;
use dateline_core::view::Cell;
use leptos::prelude::*;

/// Above this many articles the cells say nothing any more.
pub const MOST: u32 = 30;

/// The articles of which `what` holds, from 1.
fn numbers(cells: &[Cell], what: Cell) -> Vec<usize> {
    cells.iter().enumerate().filter(|(_, cell)| **cell == what).map(|(index, _)| index + 1).collect()
}

/// The same in words, for those who cannot see them.
#[must_use]
pub fn text(cells: &[Cell]) -> String {
    words().cells_text(&numbers(cells, Cell::Main), &numbers(cells, Cell::Named))
}

/// The cells.
pub fn cells(cells: &[Cell]) -> AnyView {
    let step = if cells.len() <= 8 { 7 } else { 3 };
    let width = step - if cells.len() <= 8 { 2 } else { 1 };
    let mark = |(index, cell): (usize, &Cell)| {
        let (height, class) = match cell {
            Cell::Main => (14, "main"),
            Cell::Named => (6, "named"),
            Cell::None => (1, "none"),
        };
        let length = |pixels: usize| pixels.to_string();
        el("rect")
            .set("x", &length(index * step))
            .set("y", &length(15 - height))
            .set("width", &length(width))
            .set("height", &length(height))
            .class(class)
    };
    el("svg")
        .class("cells")
        .set("width", &(cells.len() * step).to_string())
        .set("height", "16")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .put_all(cells.iter().enumerate().map(mark))
        .view()
}

//! One row per article, with the axis under them and, over them, what the axis covers or what the times are about.

use super::labels::Labels;
use super::selection::Selection;
use super::slider::Band;
use crate::components::chart::axis::{AxisLine, Captions, Grid};
use crate::components::chart::marks::{Mark, MarkLabel, is_crowded};
use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::{Chart, ChartMark, MarkStyle, Row};
use dateline_model::query::Axis;
use leptos::prelude::*;
use std::sync::Arc;

/// The rows with their axis.
#[component]
pub fn Rows(
    /// The words of the page.
    words: Words,
    /// The chart.
    chart: Arc<Chart>,
    /// The days chosen on it.
    selection: Selection,
) -> impl IntoView {
    let published = selection.axis == Axis::Published;
    let over = if published {
        view! { <Captions words chart=Arc::clone(&chart) /> }.into_any()
    } else {
        view! { <Labels words chart=Arc::clone(&chart) /> }.into_any()
    };
    let one = |row: &Row| view! { <OneRow words row=row.clone() chart=Arc::clone(&chart) selection /> };
    let rows = chart.rows.iter().map(one).collect_view();
    view! {
        <div class=if published { "plot published" } else { "plot about" }>
            <div class="over" aria-hidden="true">
                {over}
            </div>
            <ol class="rows">{rows}</ol>
            <div class="under" aria-hidden="true">
                <AxisLine words chart />
            </div>
        </div>
    }
}

/// One article.
#[component]
fn OneRow(
    /// The words of the page.
    words: Words,
    /// Its row.
    row: Row,
    /// The chart that it is a row of.
    chart: Arc<Chart>,
    /// The days chosen on it.
    selection: Selection,
) -> impl IntoView {
    let state = use_state();
    let said = said(words, &row);
    let Row { article, found, marks } = row;
    let one = |mark: &ChartMark| {
        // The times talked about have their labels over the rows.
        let crowded = is_crowded(mark, &marks);
        let label =
            (selection.axis == Axis::Published).then(|| view! { <MarkLabel words mark=mark.clone() crowded /> });
        view! {
            {label}
            <Mark style=mark.style start=mark.start end=mark.end />
        }
    };
    let drawn = marks.iter().map(one).collect_view();
    view! {
        <li class=(!found).then_some("out")>
            <a class="row" href=state.link(&article.link)>
                <span class="vh">{words.chart_row(article.number)} " "</span>
                <span class="n" aria-hidden="true">
                    {article.number.to_string()}
                </span>
                <span class="title" lang=article.language>
                    {article.headline}
                </span>
                <span class="vh">": " {said}</span>
                <svg class="marks" width="100%" aria-hidden="true" focusable="false">
                    <Band selection />
                    <Grid chart />
                    {drawn}
                </svg>
            </a>
        </li>
    }
}

/// What the marks of a row stand for, in words.
fn said(words: Words, row: &Row) -> String {
    let time = |mark: &ChartMark| {
        let time = words.time(&mark.when);
        if mark.style == MarkStyle::SetAside { words.chart_set_aside(&time) } else { time }
    };
    let mut times: Vec<String> = row.marks.iter().map(time).collect();
    times.dedup();
    let said = if times.is_empty() { words.chart_row_empty().to_owned() } else { times.join(words.list_semicolon()) };
    if row.found { said } else { format!("{said} ({})", words.chart_not_found()) }
}

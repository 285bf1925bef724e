//! One row per article, with the axis under them and, over them, what the axis covers or what the times are about.

use super::labels::Labels;
use super::selection::Selection;
use super::slider::Band;
use crate::components::chart::axis::{AxisLine, Captions, Grid};
use crate::components::chart::marks::{MarkLink, meaning};
use crate::screens::timeline::use_timeline;
use crate::state::{WHY, use_state};
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
    let about = selection.axis == Axis::About;
    let over = about.then(|| view! { <Labels words chart=Arc::clone(&chart) /> });
    let one = |row: &Row| view! { <OneRow words row=row.clone() chart=Arc::clone(&chart) selection /> };
    let rows = chart.rows.iter().map(one).collect_view();
    view! {
        <div class="plot">
            <div class="over" aria-hidden="true">
                {over}
                <Captions words chart=Arc::clone(&chart) />
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
    let timeline = use_timeline();
    let Row { article, found, marks } = row;
    let (href, title) = (state.link(&article.link), article.headline.clone());
    let drawn: Vec<_> = marks
        .into_iter()
        .map(|mark| {
            let event = timeline.with_untracked(|timeline| mark.entry.and_then(|entry| timeline.event(entry).cloned()));
            let said = said(words, &mark, event);
            let href =
                mark.entry.map_or_else(|| format!("{href}#{WHY}"), |entry| format!("#{}", super::super::place(entry)));
            view! { <MarkLink mark said href top="1" tip="-5" /> }
        })
        .collect();
    let empty = drawn.is_empty().then(|| view! { <span class="vh">": " {words.chart_row_empty()}</span> });
    view! {
        <li class=if found { "row" } else { "row out" }>
            <a class="title" href=href lang=article.language title=title>
                <span class="vh">{words.chart_row(article.number)} " "</span>
                <span class="n" aria-hidden="true">
                    {article.number.to_string()}
                </span>
                <span class="words">{article.headline}</span>
                {empty}
                {(!found).then(|| view! { <span class="vh">" (" {words.chart_not_found()} ")"</span> })}
            </a>
            <svg class="marks" width="100%" role="group">
                <Band selection />
                <Grid chart />
                {drawn}
            </svg>
        </li>
    }
}

/// What a mark stands for, in words: the time, what happened, how it is known.
fn said(words: Words, mark: &ChartMark, event: Option<String>) -> String {
    let time = words.time(&mark.when);
    match event {
        Some(event) if mark.style != MarkStyle::SetAside => words.day_mark(&time, &event),
        _ => words.day_mark(&time, meaning(words, mark.style)),
    }
}

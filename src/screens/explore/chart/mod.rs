//! Charts over an axis of broken scales: one row per article, each row a link; bars where the articles are too many.
//!
//! Everything is drawn in percent of the width, so a chart needs no measuring and no script to fit a phone or a
//! projector. What is drawn is also said in each link's label.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod bars;
mod labels;
mod row;
mod rows;
mod selection;
mod slider;

// The list places them.
#[allow(unused_imports)]
pub use self::row::{AxisHead, RowDays};

use self::bars::Bars;
use self::rows::Rows;
use self::selection::{Selection, use_selection};
use self::slider::Slider;
use super::use_explore;
use crate::components::chart::marks::Legend;
use crate::platform::dom;
use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::{Chart, MarkStyle};
use dateline_model::query::Axis;
use leptos::prelude::*;
use std::sync::Arc;

/// The chart on an axis.
type ChartData = Memo<Arc<Chart>>;

/// The chart on `axis` of what Explore shows.
fn use_chart(axis: Axis) -> ChartData {
    let explore = use_explore();
    Memo::new(move |_| {
        explore
            .with(|explore| Arc::new(if axis == Axis::Published { &explore.published } else { &explore.about }.clone()))
    })
}

/// When the articles were published.
#[component]
pub fn PublishedChart() -> impl IntoView {
    let words = use_words();
    let chart = use_chart(Axis::Published);
    let selection = use_selection(Axis::Published, chart);
    let drawn = move || chart.with(|chart| !chart.rows.is_empty() || !chart.bars.is_empty());
    view! {
        <Show when=drawn>
            <section
                class="chart"
                aria-labelledby="published-title"
                on:pointerdown=move |event| selection.press(&event)
                on:pointermove=move |event| selection.follow(&event)
                on:pointerup=move |_| selection.finish()
                on:pointercancel=move |_| selection.cancel()
                // A link or a picture would be dragged away.
                on:dragstart=|event| event.prevent_default()
            >
                <h2 id="published-title">{words.text(Words::chart_published)}</h2>
                <Drawing chart selection note=published_note />
                // Beside what is drawn anew, so that it keeps the focus.
                <Slider selection />
            </section>
        </Show>
    }
}

/// What times the articles talk about; folded on a phone.
#[component]
pub fn AboutChart() -> impl IntoView {
    let words = use_words();
    let chart = use_chart(Axis::About);
    let selection = use_selection(Axis::About, chart);
    let drawn =
        move || chart.with(|chart| !chart.bars.is_empty() || chart.rows.iter().any(|row| !row.marks.is_empty()));
    view! {
        <Show when=drawn>
            <details
                class="chart fold"
                open=dom::wide()
                on:pointerdown=move |event| selection.press(&event)
                on:pointermove=move |event| selection.follow(&event)
                on:pointerup=move |_| selection.finish()
                on:pointercancel=move |_| selection.cancel()
                on:dragstart=|event| event.prevent_default()
            >
                <summary>
                    <h2>{words.text(Words::chart_about)}</h2>
                    <span class="range">{move || chart.with(|chart| covered(words.get(), chart))}</span>
                </summary>
                <Drawing chart selection note=|words, _| words.chart_about_note().to_owned() />
                <Slider selection />
            </details>
        </Show>
    }
}

/// How many of the articles are dated to the day.
fn published_note(words: Words, chart: &Chart) -> String {
    let certain = chart.rows.iter().filter(|row| row.marks.iter().any(|it| it.style == MarkStyle::Day)).count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    words.chart_published_note(count(certain), count(chart.rows.len()))
}

/// The whole axis in words: "1910 to 2022".
fn covered(words: Words, chart: &Chart) -> String {
    let first = chart.scales.first().and_then(|scale| scale.covers.earliest);
    let last = chart.scales.last().and_then(|scale| scale.covers.latest);
    match (first, last) {
        (Some(first), Some(last)) if first.year() != last.year() => {
            let last = last.year().to_string();
            words.date_years(&first.year().to_string(), &last, &last)
        }
        (Some(first), _) => words.date_year(&first.year().to_string()),
        _ => String::new(),
    }
}

/// The note, the legend, and rows or bars: what is drawn anew when other articles are found.
#[component]
fn Drawing(
    /// The chart.
    chart: ChartData,
    /// The days chosen on it.
    selection: Selection,
    /// What the note says first.
    note: fn(Words, &Chart) -> String,
) -> impl IntoView {
    let words = use_words();
    move || {
        let (words, chart) = (words.get(), chart.get());
        let note = whole_note(words, &chart, note(words, &chart));
        let drawn = if chart.bars.is_empty() {
            view! {
                <Legend words chart=Arc::clone(&chart) />
                <Rows words chart selection />
            }
            .into_any()
        } else {
            view! { <Bars words chart selection /> }.into_any()
        };
        view! {
            <p class="note">{note}</p>
            {drawn}
        }
    }
}

/// The note: what it says first, then where the scale changes, then what bars are.
fn whole_note(words: Words, chart: &Chart, first: String) -> String {
    let changes = chart.scales.len().saturating_sub(1);
    let left_out = chart.scales.iter().skip(1).any(|scale| scale.days_left_out > 0);
    let bars = if chart.bars.is_empty() { "" } else { words.chart_bars_note() };
    let sentences = [first, words.scale_note(changes, left_out), bars.to_owned()];
    sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(" ")
}

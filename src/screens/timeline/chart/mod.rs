//! The two charts over an axis of broken scales: one row per article, each mark a link; bars where the articles are too
//! many. What is drawn is also said in each link's label, and in the chronology.

mod labels;
mod picture;
mod rows;
mod save;
mod selection;
mod slider;
mod zoom;

use self::rows::Rows;
use self::save::SaveChart;
use self::selection::{Selection, use_selection};
use self::slider::{Band, Slider};
use self::zoom::{ZoomTools, use_zoom};
use super::{View, use_timeline};
use crate::components::chart::bars::{BarPlot, share};
use crate::components::chart::marks::Legend;
use crate::components::slices::in_turn;
use crate::components::zoom::ZoomKeys;
use crate::platform::dom;
use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_explore::view::screens::timeline::{Timeline, Zoomed, zoomed};
use dateline_explore::view::{Chart, MarkStyle};
use dateline_model::query::{Axis, ScreenKind};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// The chart on an axis.
type ChartData = Memo<Arc<Chart>>;

/// Height of bars in CSS pixels.
const HEIGHT: f32 = 96.0;
/// Rows of a chart that is open at first: a taller one would hide the chronology under it.
const OPEN_ROWS: usize = 12;

/// The chart on `axis` of what the timeline shows, with all its days.
fn use_whole(axis: Axis) -> ChartData {
    let timeline = use_timeline();
    Memo::new(move |_| timeline.with(|timeline| Arc::new(chart_of(timeline, axis).clone())))
}

/// The stretch of it that the link asks for; `None` where that is none, or nothing lies there.
fn use_zoomed(axis: Axis) -> Memo<Option<Arc<Zoomed>>> {
    let state = use_state();
    let timeline = use_timeline();
    Memo::new(move |before: Option<&Option<Arc<Zoomed>>>| {
        if state.screen.get() != ScreenKind::Timeline {
            return before.cloned().flatten();
        }
        let entries = timeline.with(|timeline| timeline.placed());
        state.corpus.with(|corpus| state.query.with(|query| zoomed(corpus, query, axis, &entries).map(Arc::new)))
    })
}

fn chart_of(timeline: &Timeline, axis: Axis) -> &Chart {
    if axis == Axis::Published { &timeline.published } else { &timeline.about }
}

/// One of the charts; folded on a phone and where it is tall. Nothing where it would be empty.
#[component]
pub fn TimeChart(
    /// Which.
    axis: Axis,
) -> impl IntoView {
    let words = use_words();
    let (whole, zoomed) = (use_whole(axis), use_zoomed(axis));
    let shown = move || zoomed.with(|zoomed| zoomed.as_ref().map(|zoomed| Arc::new(zoomed.chart.clone())));
    let chart = in_turn(Memo::new(move |_| shown().unwrap_or_else(|| whole.get())));
    let zoom = use_zoom(axis, whole);
    let selection = use_selection(axis, chart, zoom);
    let title: Message =
        if axis == Axis::Published { |words| words.chart_published() } else { |words| words.chart_about() };
    let drawn = move || chart.with(|chart| chart.shown > 0 || !chart.scales.is_empty());
    view! {
        <Show when=drawn>
            <details
                class="chart"
                open=dom::wide() && chart.with_untracked(|chart| chart.rows.len() <= OPEN_ROWS)
                on:pointerdown=move |event| {
                    if !zoom.press(&event) {
                        selection.press(&event);
                    }
                }
                on:pointermove=move |event| {
                    if !zoom.follow(&event) {
                        selection.follow(&event);
                    }
                }
                on:pointerup=move |event| {
                    zoom.release(&event);
                    selection.finish();
                }
                on:pointercancel=move |event| {
                    zoom.release(&event);
                    selection.cancel();
                }
                on:wheel=move |event| zoom.wheel(&event)
                // A link or a picture would be dragged away.
                on:dragstart=|event| event.prevent_default()
            >
                <summary>
                    <h2>{words.text(title)}</h2>
                    <span class="range">{move || chart.with(|chart| covered(words.get(), chart))}</span>
                </summary>
                <ZoomTools zoom zoomed />
                <ZoomKeys label=Words::zoom_keys key=move |event: &KeyboardEvent| zoom.key(event)>
                    <Drawing chart selection />
                </ZoomKeys>
                // Beside what is drawn anew, so that it keeps the focus.
                <Slider selection />
                <SaveChart axis chart title />
            </details>
        </Show>
    }
}

/// The whole axis in words: "1910 to 2022", "Nov 2019".
fn covered(words: Words, chart: &Chart) -> String {
    let first = chart.scales.first().map(|scale| &scale.covers);
    let last = chart.scales.last().and_then(|scale| scale.covers.latest);
    match (first.and_then(|when| when.earliest), last) {
        (Some(first), Some(last)) if first.year() != last.year() => {
            let last = last.year().to_string();
            words.date_years(&first.year().to_string(), &last, &last)
        }
        (Some(_), Some(_)) if chart.scales.len() == 1 => first.map(|when| words.time_short(when)).unwrap_or_default(),
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
) -> impl IntoView {
    let words = use_words();
    let timeline = use_timeline();
    move || {
        let (words, chart) = (words.get(), chart.get());
        let note = note(words, &chart, selection, timeline);
        let drawn = if chart.bars.is_empty() {
            view! {
                <Legend words chart=Arc::clone(&chart) />
                <Rows words chart selection />
            }
            .into_any()
        } else {
            view! {
                <ul class="legend">
                    <Key class="sure" label=words.legend_sure() />
                    <Key class="perhaps" label=words.legend_maybe() />
                </ul>
                <BarPlot words chart axis=selection.axis height=HEIGHT>
                    <Band selection />
                </BarPlot>
            }
            .into_any()
        };
        view! {
            <p class="note">{note}</p>
            {drawn}
        }
    }
}

/// The note: what the marks are, what share of the articles is shown, where the scale changes, what bars are.
fn note(words: Words, chart: &Chart, selection: Selection, timeline: View) -> String {
    // What is counted of all days cannot be said of some of them.
    let near = untrack(|| selection.is_near());
    let first = match selection.axis {
        Axis::About => words.chart_about_note().to_owned(),
        Axis::Published if near => String::new(),
        Axis::Published => published_note(words, chart),
    };
    let changes = chart.scales.len().saturating_sub(1);
    let left_out = chart.scales.iter().skip(1).any(|scale| scale.days_left_out > 0);
    let bars = if chart.bars.is_empty() { "" } else { words.chart_bars_note() };
    let found = timeline.with_untracked(|timeline| timeline.found);
    let share = if near { String::new() } else { share(words, chart, found) };
    let sentences = [first, share, words.scale_note(changes, left_out), bars.to_owned()];
    sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How many of the articles are dated to the day.
fn published_note(words: Words, chart: &Chart) -> String {
    let certain = chart.rows.iter().filter(|row| row.marks.iter().any(|it| it.style == MarkStyle::Day)).count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    words.chart_published_note(count(certain), count(chart.rows.len()))
}

/// An entry of the legend.
#[component]
fn Key(
    /// How its parts of the bars are drawn.
    class: &'static str,
    /// What they count.
    label: &'static str,
) -> impl IntoView {
    view! {
        <li>
            <svg class="key" width="14" height="14" aria-hidden="true">
                <rect class=class width="14" height="14" />
            </svg>
            {label}
        </li>
    }
}

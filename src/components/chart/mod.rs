//! Charts over an axis of broken scales: one row per article, each row a link.
//!
//! Everything is drawn in percent of the width, so a chart needs no measuring and no script to
//! fit a phone or a projector. What is drawn is also said in each link's label.

mod axis;
mod bars;
mod labels;
mod marks;
mod room;

use super::live;
use crate::state::State;
use crate::words::{dates, words};
use dateline_core::query::Axis;
use dateline_core::view::{Chart, Explore, MarkStyle, Row};
use leptos::prelude::*;
use std::sync::Arc;

/// A position along the axis as an SVG length.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // from 0 to 10,000
pub(crate) fn percent(at: f32) -> String {
    // Of whole numbers, as the printing of floating ones is 10 kB of code.
    let parts = (at.max(0.0).min(1.0) * 10_000.0 + 0.5) as u32;
    format!("{}.{:02}%", parts / 100, parts % 100)
}

/// When the articles were published.
pub fn published(state: State) -> AnyView {
    let w = words();
    live::maybe(move || {
        let explore = state.explore.get()?;
        let chart = &explore.published;
        if chart.rows.is_empty() && chart.bars.is_empty() {
            return None;
        }
        let certain = chart.rows.iter().filter(|row| row.marks.iter().any(|it| it.style == MarkStyle::Day)).count();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let note = (w.chart_published_note)(count(certain), count(chart.rows.len()));
        let whole = view! {
            <section class="chart" aria-labelledby="published-title">
                <h2 id="published-title">{w.chart_published}</h2>
                {head(chart, &note)}
                {body(state, chart, Axis::Published)}
            </section>
        };
        Some(whole.into_any())
    })
}

/// What times the articles talk about; folded on a phone.
pub fn about(state: State) -> AnyView {
    let w = words();
    let of = |explore: Arc<Explore>| {
        let chart = &explore.about;
        let drawn = !chart.bars.is_empty() || chart.rows.iter().any(|row| !row.marks.is_empty());
        drawn.then_some(explore)
    };
    let inner = move || {
        live::maybe(move || {
            let explore = state.explore.get().and_then(of)?;
            let whole = view! { {head(&explore.about, w.chart_about_note)} {body(state, &explore.about, Axis::About)} };
            Some(whole.into_any())
        })
    };
    let any = Memo::new(move |_| state.explore.get().and_then(of).is_some());
    let range =
        move || live::text(move || state.explore.get().map(|explore| whole(&explore.about)).unwrap_or_default());
    live::maybe(move || {
        any.get().then(|| {
            view! {
                <details class="chart fold" open=crate::platform::dom::wide()>
                    <summary>
                        <h2>{w.chart_about}</h2>
                        <span class="range">{range()}</span>
                    </summary>
                    {inner()}
                </details>
            }
            .into_any()
        })
    })
}

/// The whole axis in words: "1910 to 2022".
fn whole(chart: &Chart) -> String {
    let first = chart.scales.first().and_then(|scale| scale.covers.earliest);
    let last = chart.scales.last().and_then(|scale| scale.covers.latest);
    match (first, last) {
        (Some(first), Some(last)) if first.year() != last.year() => format!("{}–{}", first.year(), last.year()),
        (Some(first), _) => first.year().to_string(),
        _ => String::new(),
    }
}

/// The note and the legend of what is drawn.
fn head(chart: &Chart, note: &str) -> AnyView {
    let w = words();
    let changes = chart.scales.len().saturating_sub(1);
    let left_out = chart.scales.iter().skip(1).any(|scale| scale.days_left_out > 0);
    let bars = if chart.bars.is_empty() { "" } else { w.chart_bars_note };
    let note = format!("{note} {} {bars}", (w.scale_changes)(changes, left_out));
    let legend = chart.bars.is_empty().then(|| marks::legend(chart));
    view! { <p class="note">{note.trim().to_owned()}</p> {legend} }.into_any()
}

/// The rows with their axis, or bars where there are too many articles for rows.
fn body(state: State, chart: &Chart, axis: Axis) -> AnyView {
    if !chart.bars.is_empty() {
        return bars::bars(state, chart, axis);
    }
    let published = axis == Axis::Published;
    let class = if published { "plot published" } else { "plot about" };
    let above = if published { axis::captions(chart).into_any() } else { labels::labels(chart).into_any() };
    let breaks = axis::Breaks::of(chart);
    view! {
        <div class=class>
            <div class="over" aria-hidden="true">{above}</div>
            <ol class="rows">{chart.rows.iter().map(|it| row(state, it, &breaks, published)).collect_view()}</ol>
            <div class="under" aria-hidden="true">{axis::axis(chart)}</div>
        </div>
    }
    .into_any()
}

/// One article.
fn row(state: State, row: &Row, breaks: &axis::Breaks, published: bool) -> AnyView {
    let w = words();
    let times = row.marks.iter().map(|mark| {
        let time = dates::long(&mark.when);
        if mark.style == MarkStyle::SetAside { (w.chart_set_aside)(&time) } else { time }
    });
    let mut times: Vec<String> = times.collect();
    times.dedup();
    let mut said = if times.is_empty() { w.chart_row_empty.to_owned() } else { times.join("; ") };
    if !row.found {
        said = format!("{said} ({})", w.chart_not_found);
    }
    view! {
        <li class:out=!row.found>
            <a class="row" href=state.link(&row.article.link)>
                <span class="vh">{(w.chart_row)(row.article.number)}" "</span>
                <span class="n" aria-hidden="true">{row.article.number}</span>
                <span class="title">{row.article.headline.clone()}</span>
                <span class="vh">": "{said}</span>
                <svg class="marks" width="100%" aria-hidden="true" focusable="false">
                    {breaks.grid()}
                    {row.marks.iter().map(|mark| marks::mark(mark, &row.marks, published)).collect_view()}
                </svg>
            </a>
        </li>
    }
    .into_any()
}

//! The marks: a dot for a certain day, an outlined bar for one of several, and the rest.
//!
//! All are drawn around height 0; the style sheet moves them to where the row has room, which differs between a desk and
//! a phone.

use super::axis::Caption;
use crate::components::drawing::percent;
use crate::words::Words;
use dateline_explore::view::{Chart, ChartMark, MarkStyle};
use leptos::prelude::*;
use std::sync::Arc;

/// Where a bar starts above the middle, and its height, in CSS pixels.
const TOP: &str = "-5";
const HEIGHT: &str = "10";
/// The least length of a bar, in parts of the axis.
const LEAST: f32 = 0.004;
/// How an open end fades: start and width of each piece, in parts of its length.
const FADE: [(f32, f32); 6] = [(0.0, 0.3), (0.34, 0.22), (0.61, 0.14), (0.8, 0.08), (0.92, 0.04), (0.985, 0.015)];

/// A mark without its words.
#[component]
pub fn Mark(
    /// How it is drawn.
    style: MarkStyle,
    /// Where it begins along the axis.
    start: f32,
    /// Where it ends.
    end: f32,
) -> impl IntoView {
    let length = end - start;
    let shape = match style {
        MarkStyle::Day => {
            view! { <circle class="day" cx=percent(f32::midpoint(start, end)) cy="0" r="5.5" /> }.into_any()
        }
        MarkStyle::OneOf => view! { <MarkBar class="one-of" start end /> }.into_any(),
        MarkStyle::Lasted => view! { <MarkBar class="lasted" start end /> }.into_any(),
        MarkStyle::Within => view! { <MarkBar class="within" start end /> }.into_any(),
        MarkStyle::OpenEnd => {
            let piece = |(at, part)| (start + at * length, start + (at + part) * length);
            FADE.map(piece).map(|(start, end)| view! { <MarkBar class="one-of" start end /> }).into_any()
        }
        MarkStyle::OpenStart => {
            let piece = |(at, part)| (end - (at + part) * length, end - at * length);
            FADE.map(piece).map(|(start, end)| view! { <MarkBar class="one-of" start end /> }).into_any()
        }
        // A cross of two lines: a path cannot be placed in percent.
        MarkStyle::SetAside => view! {
            <svg class="cross" x=percent(start) y="0" overflow="visible">
                <path d="M-4-4 4 4M4-4-4 4" />
            </svg>
        }
        .into_any(),
    };
    view! { <g class="at">{shape}</g> }
}

/// A bar of a mark.
#[component]
fn MarkBar(
    /// How it is drawn.
    class: &'static str,
    /// Where it begins along the axis.
    start: f32,
    /// Where it ends.
    end: f32,
) -> impl IntoView {
    let width = percent((end - start).max(LEAST));
    view! { <rect class=class x=percent(start) width=width y=TOP height=HEIGHT /> }
}

/// Whether a bar of the row stands where the words after a cross would.
#[must_use]
pub fn is_crowded(cross: &ChartMark, row: &[ChartMark]) -> bool {
    let is_near = |bar: &ChartMark| bar.end >= cross.start && bar.start < cross.start + 0.2;
    row.iter().any(|it| it.style != MarkStyle::SetAside && is_near(it))
}

/// The words of a mark: under it, or beside its cross.
#[component]
pub fn MarkLabel(
    /// The words of the page.
    words: Words,
    /// The mark.
    mark: ChartMark,
    /// Whether words after a cross would stand on a bar.
    crowded: bool,
) -> impl IntoView {
    let text = words.time_short(&mark.when);
    if mark.style != MarkStyle::SetAside {
        let (at, anchor) = if mark.start > 0.74 { (mark.end.max(mark.start), "end") } else { (mark.start, "start") };
        return view! { <Caption class="when" at y="13" anchor text /> }.into_any();
    }
    let after = mark.start < 0.8 && !crowded;
    let (dx, anchor) = if after { ("10", "start") } else { ("-10", "end") };
    view! { <Caption class="aside-when" at=mark.start y="4" anchor dx text /> }.into_any()
}

/// What a mark means.
#[must_use]
pub fn meaning(words: Words, style: MarkStyle) -> &'static str {
    match style {
        MarkStyle::Day => words.legend_day(),
        MarkStyle::OneOf => words.legend_one_of(),
        MarkStyle::OpenEnd => words.legend_open_end(),
        MarkStyle::OpenStart => words.legend_open_start(),
        MarkStyle::Lasted => words.legend_lasted(),
        MarkStyle::Within => words.legend_within(),
        MarkStyle::SetAside => words.legend_set_aside(),
    }
}

/// The legend: only what is drawn.
#[component]
pub fn Legend(
    /// The words of the page.
    words: Words,
    /// The chart.
    chart: Arc<Chart>,
) -> impl IntoView {
    let styles = [
        MarkStyle::Day,
        MarkStyle::OneOf,
        MarkStyle::OpenEnd,
        MarkStyle::OpenStart,
        MarkStyle::Lasted,
        MarkStyle::Within,
        MarkStyle::SetAside,
    ];
    let drawn = |style| chart.rows.iter().any(|row| row.marks.iter().any(|mark| mark.style == style));
    let entry = |style: MarkStyle| {
        let short = matches!(style, MarkStyle::Day | MarkStyle::SetAside);
        let (width, start, end) = if short { ("14", 0.5, 0.5) } else { ("34", 0.03, 0.95) };
        view! {
            <li>
                <svg class="key" width=width height="14" aria-hidden="true" focusable="false">
                    <Mark style start end />
                </svg>
                {meaning(words, style)}
            </li>
        }
    };
    let shown = styles.into_iter().filter(|style| drawn(*style)).map(entry);
    view! { <ul class="legend">{shown.collect_view()}</ul> }
}

//! The marks: a dot for a certain day, an outlined bar for one of several, and the rest.
//!
//! All are drawn around height 0; the style sheet moves them to where the row has room, which
//! differs between a desk and a phone.

use super::percent;
use crate::words::{dates, words};
use dateline_core::view::{Chart, ChartMark, MarkStyle};
use leptos::prelude::*;

/// Half the height of a bar, in CSS pixels.
const HALF: i32 = 5;
/// How an open end fades: start and width of each piece, in parts of its length.
const FADE: [(f32, f32); 6] = [(0.0, 0.3), (0.34, 0.22), (0.61, 0.14), (0.8, 0.08), (0.92, 0.04), (0.985, 0.015)];

/// A mark with its words; `all` are the row's marks, so that words keep out of each other's way.
pub fn mark(mark: &ChartMark, all: &[ChartMark], labelled: bool) -> AnyView {
    let label = labelled.then(|| label(mark, all));
    view! { {label} <g class="at">{shape(mark.style, mark.start, mark.end)}</g> }.into_any()
}

fn label(mark: &ChartMark, all: &[ChartMark]) -> AnyView {
    let words = dates::short(&mark.when);
    if mark.style != MarkStyle::SetAside {
        let (x, anchor) = if mark.start > 0.74 { (mark.end.max(mark.start), "end") } else { (mark.start, "start") };
        return view! { <text class="when" x=percent(x) y="13" text-anchor=anchor>{words}</text> }.into_any();
    }
    // Beside its cross, on the side where no bar is.
    let near = |it: &&ChartMark| it.style != MarkStyle::SetAside && it.end >= mark.start && it.start < mark.start + 0.2;
    let right = mark.start < 0.8 && !all.iter().any(|it| near(&it));
    let (shift, anchor) = if right { ("10", "start") } else { ("-10", "end") };
    view! { <text class="aside-when" x=percent(mark.start) dx=shift y="4" text-anchor=anchor>{words}</text> }.into_any()
}

/// A bar from `start` to `end`.
fn bar(class: &'static str, start: f32, end: f32) -> AnyView {
    let width = percent((end - start).max(0.004));
    view! { <rect class=class x=percent(start) width=width y=-HALF height=2 * HALF></rect> }.into_any()
}

/// The shape alone.
fn shape(style: MarkStyle, start: f32, end: f32) -> AnyView {
    let length = end - start;
    match style {
        MarkStyle::Day => {
            view! { <circle class="day" cx=percent(f32::midpoint(start, end)) cy="0" r="5.5"></circle> }.into_any()
        }
        MarkStyle::OneOf => bar("one-of", start, end),
        MarkStyle::Lasted => bar("lasted", start, end),
        MarkStyle::Within => bar("within", start, end),
        MarkStyle::OpenEnd => FADE
            .iter()
            .map(|(at, part)| bar("one-of", start + at * length, start + (at + part) * length))
            .collect_view()
            .into_any(),
        MarkStyle::OpenStart => FADE
            .iter()
            .map(|(at, part)| bar("one-of", end - (at + part) * length, end - at * length))
            .collect_view()
            .into_any(),
        // A cross of two lines: a path cannot be placed in percent.
        MarkStyle::SetAside => view! {
            <svg class="cross" x=percent(start) y="0" overflow="visible">
                <path d="M-4-4 4 4M4-4-4 4"></path>
            </svg>
        }
        .into_any(),
    }
}

/// The legend: only what is drawn.
pub fn legend(chart: &Chart) -> AnyView {
    let w = words();
    let entries = [
        (MarkStyle::Day, w.legend_day),
        (MarkStyle::OneOf, w.legend_one_of),
        (MarkStyle::OpenEnd, w.legend_open_end),
        (MarkStyle::OpenStart, w.legend_open_start),
        (MarkStyle::Lasted, w.legend_lasted),
        (MarkStyle::Within, w.legend_within),
        (MarkStyle::SetAside, w.legend_set_aside),
    ];
    let drawn = |style| chart.rows.iter().any(|row| row.marks.iter().any(|mark| mark.style == style));
    let entry = |(style, label): (MarkStyle, &'static str)| {
        let short = matches!(style, MarkStyle::Day | MarkStyle::SetAside);
        let (width, start, end) = if short { (14, 0.5, 0.5) } else { (34, 0.03, 0.95) };
        view! {
            <li>
                <svg class="key" width=width height="14" aria-hidden="true" focusable="false">
                    <g class="at">{shape(style, start, end)}</g>
                </svg>
                {label}
            </li>
        }
    };
    let shown = entries.into_iter().filter(|(style, _)| drawn(*style)).map(entry);
    view! { <ul class="legend">{shown.collect_view()}</ul> }.into_any()
}

//! The marks: a dot for a certain day, an outlined bar for one of several, and the rest.
//!
//! All are drawn around height 0; the style sheet moves them to where the row has room, which differs between a desk and
//! a phone.

use super::axis::Caption;
use crate::components::drawing::percent;
use crate::words::Words;
use dateline_explore::view::{Chart, ChartMark, MarkStyle};
use dateline_model::date::When;
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

/// A mark that leads somewhere, and says on hover and focus what it stands for.
#[component]
pub fn MarkLink(
    /// The mark.
    mark: ChartMark,
    /// What it says.
    said: String,
    /// Where it leads.
    href: String,
    /// The height at which the room for the pointer begins.
    top: &'static str,
    /// The baseline of what it says.
    tip: &'static str,
    /// Its words, where they stand there always.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let ChartMark { start, end, style, .. } = mark;
    let middle = f32::midpoint(start, end);
    let (at, anchor) = match middle {
        ..0.33 => (start.min(0.2), "start"),
        0.67.. => (end.max(0.8), "end"),
        _ => (middle, "middle"),
    };
    let text = said.clone();
    // Within a group, so that the link is one of the drawing and not of the page around it.
    view! {
        <g><a href=href aria-label=said>
            <rect class="hit" x=percent(start) width=percent((end - start).max(0.002)) y=top height="24" />
            <svg x=percent(middle) overflow="visible">
                <rect class="hit" x="-12" y=top width="24" height="24" />
            </svg>
            {children.map(|children| children())}
            <Mark style start end />
            <Caption class="tip" at y=tip anchor text />
        </a></g>
    }
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

/// How a time is drawn.
#[must_use]
pub fn style_of(when: &When) -> MarkStyle {
    MarkStyle::of(when).unwrap_or(MarkStyle::Within)
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
    // A time within a year is drawn as one of several days is: one entry stands for both.
    let alike = |style: MarkStyle| style == MarkStyle::Within && drawn(MarkStyle::OneOf);
    let shown = styles.into_iter().filter(|style| drawn(*style) && !alike(*style)).map(entry);
    view! { <ul class="legend">{shown.collect_view()}</ul> }
}

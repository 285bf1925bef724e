//! The chart that is one with the list: the axis above it, and beside each card its days.

use crate::components::chart::axis::{Caption, Line};
use crate::components::chart::marks::{MarkLink, meaning};
use crate::components::chart::room::{Lane, ROW, width};
use crate::screens::explore::use_explore;
use crate::state::{WHY, use_words};
use crate::words::Words;
use dateline_explore::view::{ChartMark, MarkStyle, Scale, Tick};
use leptos::prelude::*;

/// Baselines of the words above the marks and below them, in CSS pixels.
const LINES: [&str; 2] = ["12", "47"];
/// Baseline of the words that hover and focus bring.
const TIP: &str = "61";

/// The axis above the list, with its ticks; nothing where the cards share none.
#[component]
pub fn AxisHead() -> impl IntoView {
    let words = use_words();
    let explore = use_explore();
    let scales = Memo::new(move |_| explore.with(|explore| explore.row_scales.clone()));
    move || {
        let words = words.get();
        scales.with(|scales| {
            let line = |scale: &Scale| {
                let notch = |tick: &Tick| view! { <Line class="notch" from=tick.at to=tick.at top="18" bottom="23" /> };
                view! {
                    <Line class="line" from=scale.start to=scale.end top="22.5" bottom="22.5" />
                    {scale.ticks.iter().map(notch).collect_view()}
                }
            };
            let tick = |it: HeadWords| view! { <Caption class="tick" at=it.at y="13" anchor=it.anchor text=it.text /> };
            let sign = |(at, sign): (f32, &'static str)| {
                view! { <Caption class="break" at y="26" anchor="middle" text=sign /> }
            };
            (!scales.is_empty()).then(|| {
                view! {
                    <svg class="axis-head" width="100%" height="28" aria-hidden="true" focusable="false">
                        {scales.iter().map(line).collect_view()}
                        {head_words(words, scales).into_iter().map(tick).collect_view()}
                        {signs(scales).into_iter().map(sign).collect_view()}
                    </svg>
                }
            })
        })
    }
}

/// The words of a tick, where they found room.
struct HeadWords {
    at: f32,
    anchor: &'static str,
    text: String,
}

/// Where the scale changes: one stroke; two where days are left out.
fn signs(scales: &[Scale]) -> Vec<(f32, &'static str)> {
    let sign = |pair: &[Scale]| {
        let [before, after] = pair else { return None };
        Some((f32::midpoint(before.end, after.start), if after.days_left_out > 0 { "//" } else { "/" }))
    };
    scales.windows(2).filter_map(sign).collect()
}

/// The first and the last tick have their words, then each scale's first, then others where there is room. What begins
/// a scale says its year.
fn head_words(words: Words, scales: &[Scale]) -> Vec<HeadWords> {
    let mut lane = Lane::default();
    let mut placed = Vec::new();
    let mut place = |tick: &Tick, text: String| {
        let (from, anchor) = lay(tick.at, width(&text, ROW));
        let to = from + width(&text, ROW);
        if lane.take(from, to) {
            placed.push(HeadWords { at: if anchor == "end" { to } else { from }, anchor, text });
        }
    };
    let firsts = || scales.iter().filter_map(|scale| scale.ticks.first());
    let others = || scales.iter().flat_map(|scale| scale.ticks.iter().skip(1));
    for tick in firsts().take(1) {
        place(tick, words.time_short(&tick.when));
    }
    if let Some(tick) = scales.last().and_then(|scale| scale.ticks.get(1..)?.last()) {
        // Far from the others, it says its year too.
        place(tick, words.time_short(&tick.when));
    }
    for tick in firsts().skip(1) {
        place(tick, words.time_short(&tick.when));
    }
    for tick in others() {
        place(tick, words.time_tick(&tick.when));
    }
    placed
}

/// Where words of that width begin, and which end of them holds: from their place on, or before the end of the axis.
fn lay(at: f32, wide: f32) -> (f32, &'static str) {
    if at + wide > 1.0 { ((1.0 - wide).max(0.0), "end") } else { (at, "start") }
}

/// The days of one card on the axis that the cards share; nothing where they share none. Each mark leads to why the
/// article is dated so, and says on hover and focus what it means.
#[component]
pub fn RowDays(
    /// The card's marks.
    days: Vec<ChartMark>,
    /// The link to the article.
    href: String,
) -> impl IntoView {
    let explore = use_explore();
    let words = use_words().get_untracked();
    let scales = explore.with_untracked(|explore| explore.row_scales.clone());
    let ticks = scales.iter().flat_map(|scale| &scale.ticks);
    let grid = ticks.map(|tick| view! { <Line class="grid" from=tick.at to=tick.at top="16" bottom="40" /> });
    let marks = labelled(words, &days).into_iter().map(|(mark, label)| {
        view! { <DayMark words mark label href=format!("{href}#{WHY}") /> }
    });
    (!scales.is_empty()).then(|| {
        view! {
            <svg class="days" width="100%" height="64" role="group">
                {grid.collect_view()}
                {marks.collect_view()}
            </svg>
        }
    })
}

/// The words beside a mark.
struct Label {
    /// Which of [`LINES`].
    line: usize,
    at: f32,
    anchor: &'static str,
    text: String,
}

/// Each mark with its words, where they cross no others and stay on the axis.
fn labelled(words: Words, days: &[ChartMark]) -> Vec<(ChartMark, Option<Label>)> {
    let mut lanes: [Lane; LINES.len()] = Default::default();
    let label = |mark: &ChartMark| {
        let text = words.time_short(&mark.when);
        let wide = width(&text, ROW);
        let (from, anchor) = lay(mark.start, wide);
        let line = lanes.iter_mut().position(|lane| lane.take(from, from + wide))?;
        Some(Label { line, at: if anchor == "end" { from + wide } else { from }, anchor, text })
    };
    let labels: Vec<_> = days.iter().map(label).collect();
    days.iter().cloned().zip(labels).collect()
}

/// One mark: a link.
#[component]
fn DayMark(
    /// The words of the page.
    words: Words,
    /// The mark.
    mark: ChartMark,
    /// Its words, where they found room.
    label: Option<Label>,
    /// Where it leads.
    href: String,
) -> impl IntoView {
    // In the words that stand beside it, as the card has the long ones: who speaks to a browser says what they see.
    let said = words.day_mark(&words.time_short(&mark.when), meaning(words, mark.style));
    let class = if mark.style == MarkStyle::SetAside { "when aside-when" } else { "when" };
    let label = label.map(|it| view! { <Caption class at=it.at y=LINES[it.line] anchor=it.anchor text=it.text /> });
    view! {
        <MarkLink mark said href top="16" tip=TIP>
            {label}
        </MarkLink>
    }
}

//! The axis: ticks with their words, the scales' own captions, and what is left out between them.

use super::room::{DESK, Lane, PHONE, width};
use crate::components::drawing::percent;
use crate::words::Words;
use dateline_explore::view::{Chart, Scale, Tick};
use leptos::prelude::*;
use std::sync::Arc;

/// A line between two positions along the axis, at two heights.
#[component]
pub fn Line(
    /// What it is, for the style sheet.
    class: &'static str,
    /// Where it begins along the axis.
    from: f32,
    /// Where it ends.
    to: f32,
    /// The height at which it begins.
    #[prop(into)]
    top: String,
    /// The height at which it ends.
    #[prop(into)]
    bottom: String,
) -> impl IntoView {
    view! { <line class=class x1=percent(from) x2=percent(to) y1=top y2=bottom /> }
}

/// Words at a position along the axis, at a height.
#[component]
pub fn Caption(
    /// What they are, for the style sheet.
    class: &'static str,
    /// Where along the axis.
    at: f32,
    /// The height of their baseline.
    #[prop(into)]
    y: String,
    /// Which part of the words stands there.
    anchor: &'static str,
    /// How far they are moved, in CSS pixels.
    #[prop(optional)]
    dx: Option<&'static str>,
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <text class=class x=percent(at) y=y text-anchor=anchor dx=dx>
            {text}
        </text>
    }
}

/// The lines behind a row: the ticks, and the row's rule.
#[component]
pub fn Grid(
    /// The chart.
    chart: Arc<Chart>,
) -> impl IntoView {
    let ticks = chart.scales.iter().flat_map(|scale| &scale.ticks);
    let ticks = ticks.map(|tick| view! { <Line class="grid" from=tick.at to=tick.at top="0" bottom="100%" /> });
    // The rule is drawn scale by scale, so that a gap is a gap.
    let rule = |scale: &Scale| view! { <Line class="rule" from=scale.start to=scale.end top="100%" bottom="100%" /> };
    view! {
        {ticks.collect_view()}
        {chart.scales.iter().map(rule).collect_view()}
    }
}

/// What each scale covers, over it.
#[component]
pub fn Captions(
    /// The words of the page.
    words: Words,
    /// The chart.
    chart: Arc<Chart>,
) -> impl IntoView {
    let captions = |scale: &Scale| {
        let (long, short) = (words.time_short(&scale.covers), words.time_years(&scale.covers));
        let at = scale.start;
        // A narrow scale has room for years at most; else its ticks say it.
        let room = scale.end - scale.start;
        let on_desk = [&long, &short].into_iter().find(|text| room > width(text, DESK)).cloned();
        let on_phone = room > width(&short, PHONE);
        view! {
            {on_desk.map(|text| view! { <Caption class="wide" at y="12" anchor="start" text /> })}
            {on_phone.then(|| view! { <Caption class="narrow" at y="12" anchor="start" text=short /> })}
        }
    };
    view! {
        <svg class="captions" width="100%" height="18" focusable="false">
            {chart.scales.iter().map(captions).collect_view()}
        </svg>
    }
}

/// The words of a tick, where they found room.
pub struct TickWords {
    /// Where along the axis.
    pub at: f32,
    /// Which part of the words stands there.
    pub anchor: &'static str,
    /// The words.
    pub text: String,
}

/// Each scale's first tick has its words; others where they cover none and do not run into the next scale.
#[must_use]
pub fn tick_words(words: Words, chart: &Chart) -> Vec<TickWords> {
    let mut lane = Lane::default();
    let mut placed = Vec::new();
    let mut place = |tick: &Tick, text: String, end: f32| {
        let wide = width(&text, DESK);
        let (from, anchor) = if tick.at + wide > 1.01 { (tick.at - wide, "end") } else { (tick.at, "start") };
        let fits = from + wide < end && lane.take(from, from + wide);
        if fits {
            placed.push(TickWords { at: tick.at, anchor, text });
        }
        fits
    };
    let starts = || chart.scales.iter().skip(1).map(|scale| scale.start).chain([f32::MAX]);
    for (scale, end) in chart.scales.iter().zip(starts()) {
        if let Some(tick) = scale.ticks.first() {
            // With its year, where that has room.
            let _ =
                place(tick, words.time_short(&tick.when), end) || place(tick, words.time_tick(&tick.when), f32::MAX);
        }
    }
    for (scale, end) in chart.scales.iter().zip(starts()) {
        for tick in scale.ticks.iter().skip(1) {
            place(tick, words.time_tick(&tick.when), end);
        }
    }
    placed
}

/// A change of scale.
struct Break {
    at: f32,
    /// One stroke; two where days are left out.
    sign: &'static str,
    /// How much is left out, and where that is said, if there is room.
    left_out: Option<(f32, String)>,
}

fn breaks(words: Words, chart: &Chart) -> Vec<Break> {
    let mut lane = Lane::default();
    let one = |pair: &[Scale]| {
        let [before, after] = pair else { return None };
        let at = f32::midpoint(before.end, after.start);
        let sign = if after.days_left_out > 0 { "//" } else { "/" };
        let text = words.left_out(after.days_left_out);
        let wide = width(&text, DESK);
        let left = (at - wide / 2.0).min(1.0 - wide).max(0.0);
        let left_out = lane.take(left, left + wide).then_some((left, text)).filter(|(_, text)| !text.is_empty());
        Some(Break { at, sign, left_out })
    };
    chart.scales.windows(2).filter_map(one).collect()
}

/// The axis with its ticks and breaks.
#[component]
pub fn AxisLine(
    /// The words of the page.
    words: Words,
    /// The chart.
    chart: Arc<Chart>,
) -> impl IntoView {
    let line = |scale: &Scale| {
        let notch = |tick: &Tick| view! { <Line class="notch" from=tick.at to=tick.at top="0" bottom="5" /> };
        view! {
            <Line class="line" from=scale.start to=scale.end top="0.5" bottom="0.5" />
            {scale.ticks.iter().map(notch).collect_view()}
        }
    };
    let tick = |it: TickWords| view! { <Caption class="tick" at=it.at y="18" anchor=it.anchor text=it.text /> };
    let change = |it: Break| {
        let left_out = it.left_out.map(|(at, text)| {
            view! { <Caption class="left-out" at y="33" anchor="start" text /> }
        });
        view! {
            <Caption class="break" at=it.at y="6" anchor="middle" text=it.sign />
            {left_out}
        }
    };
    view! {
        <svg class="axis" width="100%" height="38" focusable="false">
            {chart.scales.iter().map(line).collect_view()}
            {tick_words(words, &chart).into_iter().map(tick).collect_view()}
            {breaks(words, &chart).into_iter().map(change).collect_view()}
        </svg>
    }
}

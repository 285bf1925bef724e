//! The axis: ticks with their words, the scales' own captions, and what is left out between them.

use super::percent;
use super::room::{DESK, Lane, PHONE, width};
use crate::words::{dates, words};
use dateline_core::view::{Chart, Scale, Tick};
use leptos::prelude::*;

/// Where the grid stands: ticks, and the gaps between scales.
#[derive(Clone, Debug)]
pub struct Breaks {
    ticks: Vec<f32>,
    edges: Vec<(f32, f32)>,
}

impl Breaks {
    /// Of a chart.
    pub fn of(chart: &Chart) -> Self {
        Self {
            ticks: chart.scales.iter().flat_map(|scale| scale.ticks.iter().map(|tick| tick.at)).collect(),
            edges: chart.scales.iter().map(|scale| (scale.start, scale.end)).collect(),
        }
    }

    /// The lines behind a row.
    pub fn grid(&self) -> impl IntoView + use<> {
        let tick = |at: &f32| {
            let x = percent(*at);
            view! { <line class="grid" x1=x.clone() x2=x y1="0" y2="100%"></line> }
        };
        // The row's rule is drawn scale by scale, so that a gap is a gap.
        let rule = |(start, end): &(f32, f32)| {
            view! { <line class="rule" x1=percent(*start) x2=percent(*end) y1="100%" y2="100%"></line> }
        };
        view! { {self.ticks.iter().map(tick).collect_view()} {self.edges.iter().map(rule).collect_view()} }
    }
}

/// What each scale covers, over it.
pub fn captions(chart: &Chart) -> AnyView {
    let text = |class: &'static str, scale: &Scale, words: String| {
        view! { <text class=class x=percent(scale.start) y="12">{words}</text> }
    };
    let one = |scale: &Scale| {
        // A narrow scale has no room for words; its ticks say it.
        let words = dates::short(&scale.covers);
        let room = scale.end - scale.start;
        let years = dates::years(&scale.covers);
        let desk = (room > width(&words, DESK)).then(|| text("wide", scale, words));
        let phone = (room > width(&years, PHONE)).then(|| text("narrow", scale, years));
        view! { {desk} {phone} }
    };
    view! {
        <svg class="captions" width="100%" height="18" focusable="false">
            {chart.scales.iter().map(one).collect_view()}
        </svg>
    }
    .into_any()
}

/// A tick's word, where it found room.
struct Word {
    at: f32,
    anchor: &'static str,
    words: String,
}

/// Each scale's first tick has its word; others where they cover none.
fn tick_words(chart: &Chart) -> Vec<Word> {
    let mut lane = Lane::default();
    let mut placed = Vec::new();
    let mut place = |tick: &Tick| {
        let words = dates::tick(&tick.when);
        let wide = width(&words, DESK);
        let (from, anchor) = if tick.at + wide > 1.01 { (tick.at - wide, "end") } else { (tick.at, "start") };
        if lane.take(from, from + wide) {
            placed.push(Word { at: tick.at, anchor, words });
        }
    };
    chart.scales.iter().filter_map(|scale| scale.ticks.first()).for_each(&mut place);
    chart.scales.iter().flat_map(|scale| scale.ticks.iter().skip(1)).for_each(&mut place);
    placed
}

/// The axis with its ticks and breaks.
pub fn axis(chart: &Chart) -> AnyView {
    let w = words();
    let scale = |scale: &Scale| {
        let notch = |tick: &Tick| {
            view! { <line class="notch" x1=percent(tick.at) x2=percent(tick.at) y1="0" y2="5"></line> }
        };
        view! {
            <line class="line" x1=percent(scale.start) x2=percent(scale.end) y1="0.5" y2="0.5"></line>
            {scale.ticks.iter().map(notch).collect_view()}
        }
    };
    let word = |it: Word| {
        view! { <text class="tick" x=percent(it.at) y="18" text-anchor=it.anchor>{it.words}</text> }
    };
    let mut lane = Lane::default();
    let gap = |pair: &[Scale]| {
        let [before, after] = pair else { return None };
        let middle = f32::midpoint(before.end, after.start);
        let sign = if after.days_left_out > 0 { "//" } else { "/" };
        let words = (w.left_out)(after.days_left_out);
        let half = width(&words, DESK) / 2.0;
        let left = (middle - half).clamp(0.0, 1.0 - 2.0 * half);
        let words = lane.take(left, left + 2.0 * half).then(|| {
            view! { <text class="left-out" x=percent(left) y="33">{words}</text> }
        });
        Some(view! {
            <text class="break" x=percent(middle) y="6" text-anchor="middle">{sign}</text>
            {words}
        })
    };
    let gaps: Vec<_> = chart.scales.windows(2).map(gap).collect();
    view! {
        <svg class="axis" width="100%" height="38" focusable="false">
            {chart.scales.iter().map(scale).collect_view()}
            {tick_words(chart).into_iter().map(word).collect_view()}
            {gaps}
        </svg>
    }
    .into_any()
}

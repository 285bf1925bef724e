//! The axis: ticks with their words, the scales' own captions, and what is left out between them.

use super::percent;
use crate::words::{dates, words};
use dateline_core::view::{Chart, Scale};
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
    let one = |scale: &Scale| {
        // A narrow scale has no room for words; its ticks say it.
        (scale.end - scale.start > 0.12).then(|| {
            view! { <text x=percent(scale.start) y="12">{dates::short(&scale.covers)}</text> }
        })
    };
    view! {
        <svg class="captions" width="100%" height="18" focusable="false">
            {chart.scales.iter().map(one).collect_view()}
        </svg>
    }
    .into_any()
}

/// The axis with its ticks and breaks.
pub fn axis(chart: &Chart) -> AnyView {
    let w = words();
    let scale = |scale: &Scale| {
        let ticks = scale.ticks.iter().enumerate().map(|(index, tick)| {
            let last = tick.at > 0.96;
            let class = if index % 2 == 1 { "tick odd" } else { "tick" };
            let anchor = if last { "end" } else { "start" };
            view! {
                <line class="notch" x1=percent(tick.at) x2=percent(tick.at) y1="0" y2="5"></line>
                <text class=class x=percent(tick.at) y="18" text-anchor=anchor>{dates::tick(&tick.when)}</text>
            }
        });
        view! {
            <line class="line" x1=percent(scale.start) x2=percent(scale.end) y1="0.5" y2="0.5"></line>
            {ticks.collect_view()}
        }
    };
    let gap = |pair: &[Scale]| {
        let [before, after] = pair else { return None };
        let middle = f32::midpoint(before.end, after.start);
        let sign = if after.days_left_out > 0 { "//" } else { "/" };
        let anchor = if middle > 0.85 { "end" } else { "middle" };
        Some(view! {
            <text class="break" x=percent(middle) y="6" text-anchor="middle">{sign}</text>
            <text class="left-out" x=percent(middle) y="33" text-anchor=anchor>{(w.left_out)(after.days_left_out)}</text>
        })
    };
    view! {
        <svg class="axis" width="100%" height="38" focusable="false">
            {chart.scales.iter().map(scale).collect_view()}
            {chart.scales.windows(2).map(gap).collect_view()}
        </svg>
    }
    .into_any()
}

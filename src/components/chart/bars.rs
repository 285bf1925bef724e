//! Bars, where there are too many articles for a row each: how many fall in each stretch of the axis.

use super::{axis, percent};
use crate::state::State;
use crate::words::words;
use dateline_core::view::{Chart, MarkStyle};
use leptos::prelude::*;

/// Stretches of the axis.
const BINS: usize = 48;
/// Height of the plot in CSS pixels.
const HEIGHT: f32 = 96.0;

/// Certain and possible articles in one stretch.
#[derive(Clone, Copy, Default)]
struct Bin {
    certain: f32,
    possible: f32,
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small counts
fn count(chart: &Chart) -> Vec<Bin> {
    let mut bins = vec![Bin::default(); BINS];
    for row in chart.rows.iter().filter(|row| row.found) {
        for mark in row.marks.iter().filter(|mark| mark.style != MarkStyle::SetAside) {
            let at = |x: f32| ((x.clamp(0.0, 1.0) * BINS as f32) as usize).min(BINS - 1);
            let (first, last) = (at(mark.start), at(mark.end));
            let certain = first == last || matches!(mark.style, MarkStyle::Day);
            // An article that may fall in several stretches is shared out among them.
            let share = 1.0 / (last - first + 1) as f32;
            for bin in bins.iter_mut().take(last + 1).skip(first) {
                if certain { bin.certain += share } else { bin.possible += share }
            }
        }
    }
    bins
}

/// The chart; possible articles are hatched on top of certain ones.
#[allow(clippy::cast_precision_loss)] // small counts
pub fn bars(_state: State, chart: &Chart) -> AnyView {
    let bins = count(chart);
    let most = bins.iter().map(|bin| bin.certain + bin.possible).fold(1.0_f32, f32::max);
    let found = u32::try_from(chart.rows.iter().filter(|row| row.found).count()).unwrap_or(u32::MAX);
    let width = percent(0.8 / BINS as f32);
    let bar = move |(index, bin): (usize, &Bin)| {
        let x = percent((index as f32 + 0.1) / BINS as f32);
        let (sure, maybe) = (bin.certain / most * HEIGHT, bin.possible / most * HEIGHT);
        view! {
            <rect class="sure" x=x.clone() width=width.clone() y=HEIGHT - sure height=sure></rect>
            <rect class="perhaps" x=x width=width.clone() y=HEIGHT - sure - maybe height=maybe></rect>
        }
    };
    view! {
        <div class="plot bars" role="img" aria-label=(words().articles_n)(found)>
            <svg class="columns" width="100%" height=HEIGHT focusable="false">
                <defs>
                    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <rect class="hatch" width="2" height="5"></rect>
                    </pattern>
                </defs>
                {bins.iter().enumerate().map(bar).collect_view()}
            </svg>
            <div class="under">{axis::axis(chart)}</div>
        </div>
    }.into_any()
}

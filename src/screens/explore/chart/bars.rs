//! Bars, where there are too many articles for a row each: how many lie in each stretch of time.

use super::selection::Selection;
use super::slider::Band;
use crate::components::chart::axis::AxisLine;
use crate::components::drawing::{number, percent};
use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::{Bar, Chart};
use dateline_model::query::Axis;
use leptos::prelude::*;
use std::sync::Arc;

/// Height of the plot in CSS pixels.
const HEIGHT: f32 = 96.0;
/// The least height of a bar that counts anything.
const LEAST: f32 = 2.0;

/// The heights of a bar's two parts, the certain and the possible, where the tallest bar counts `most`: never taller
/// than the plot, and never too low to see.
#[allow(clippy::cast_precision_loss)] // a drawing
fn heights(sure: u32, maybe: u32, most: u32) -> (f32, f32) {
    let height = |count: u32| if count == 0 { 0.0 } else { (count as f32 / most as f32 * HEIGHT).max(LEAST) };
    let (sure, maybe) = (height(sure), height(maybe));
    let over = (sure + maybe - HEIGHT).max(0.0);
    if sure > maybe { (sure - over, maybe) } else { (sure, maybe - over) }
}

/// The chart; each bar leads to its articles, possible ones are hatched on top of certain ones.
#[component]
pub fn Bars(
    /// The words of the page.
    words: Words,
    /// The chart.
    chart: Arc<Chart>,
    /// The days chosen on it.
    selection: Selection,
) -> impl IntoView {
    let most = chart.bars.iter().map(|bar| bar.sure + bar.maybe).max().unwrap_or(0).max(1);
    let counted = chart.bars.iter().filter(|bar| bar.sure + bar.maybe > 0);
    let bars = counted.map(|bar| view! { <OneBar words bar=bar.clone() most axis=selection.axis /> }).collect_view();
    view! {
        <div class="plot bars">
            <ul class="legend">
                <Key class="sure" label=words.legend_sure() />
                <Key class="perhaps" label=words.legend_maybe() />
            </ul>
            <svg class="bar-plot" width="100%" height=number(HEIGHT)>
                <defs>
                    <pattern
                        id="hatch"
                        width="5"
                        height="5"
                        patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45)"
                    >
                        <rect class="hatch" width="2" height="5" />
                    </pattern>
                </defs>
                <Band selection />
                {bars}
            </svg>
            <div class="under" aria-hidden="true">
                <AxisLine words chart />
            </div>
        </div>
    }
}

/// One bar.
#[component]
fn OneBar(
    /// The words of the page.
    words: Words,
    /// Where it stands and what it counts.
    bar: Bar,
    /// What the tallest bar counts.
    most: u32,
    /// Which time its days mean.
    axis: Axis,
) -> impl IntoView {
    let state = use_state();
    let (sure, maybe) = heights(bar.sure, bar.maybe, most);
    let gap = ((bar.end - bar.start) * 0.12).min(0.003);
    let (x, width) = (percent(bar.start + gap), percent((bar.end - bar.start - 2.0 * gap).max(0.0015)));
    let part = |class: &'static str, top: f32, height: f32| {
        view! { <rect class=class width=width.clone() height=number(height) x=x.clone() y=number(top) /> }
    };
    let label = words.bar(&words.time(&bar.when), bar.sure, bar.maybe);
    let title = label.clone();
    let (from, to) = (bar.when.earliest, bar.when.latest);
    view! {
        <g>
            <a href=move || state.href_with(|query| query.with_axis(axis).with_dates(from, to)) aria-label=label>
                <title>{title}</title>
                {part("hit", 0.0, HEIGHT)}
                {part("sure", HEIGHT - sure, sure)}
                {part("perhaps", HEIGHT - sure - maybe, maybe)}
            </a>
        </g>
    }
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

#[cfg(test)]
mod tests {
    use super::{HEIGHT, LEAST, heights};

    #[test]
    fn bars_stay_within_the_plot_and_can_be_seen() {
        for most in [1_u32, 2, 3, 59, 1_000, 1_000_000] {
            let counts = [0, 1, 2, most / 2, most.saturating_sub(2), most - 1, most];
            let pairs = counts.iter().flat_map(|sure| counts.map(|maybe| (*sure, maybe)));
            for (sure, maybe) in pairs.filter(|(sure, maybe)| sure + maybe <= most) {
                let (a, b) = heights(sure, maybe, most);
                assert!(a + b <= HEIGHT + 0.001, "{sure} and {maybe} of {most}: {a} and {b}");
                for (count, height) in [(sure, a), (maybe, b)] {
                    assert_eq!(count > 0, height > 0.0, "{sure} and {maybe} of {most}: {a} and {b}");
                    assert!(count == 0 || height >= LEAST, "{sure} and {maybe} of {most}: {a} and {b}");
                }
            }
        }
    }
}

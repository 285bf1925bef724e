//! Bars, where there are too many articles for a row each: how many lie in each stretch of time.

use super::axis::AxisLine;
use crate::components::drawing::{number, percent};
use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::{Bar, Chart};
use dateline_model::query::Axis;
use leptos::prelude::*;
use std::sync::Arc;

/// The least height of a bar that counts anything, in CSS pixels.
const LEAST: f32 = 2.0;

/// How many of the articles found a chart shows, where it does not show all.
#[must_use]
pub fn share(words: Words, chart: &Chart, found: u32) -> String {
    if chart.shown < found { words.chart_share(chart.shown, found) } else { String::new() }
}

/// The heights of a bar's two parts, the certain and the possible, where the tallest bar counts `most`: never taller
/// than the plot, and never too low to see.
#[allow(clippy::cast_precision_loss)] // a drawing
fn heights(sure: u32, maybe: u32, most: u32, plot: f32) -> (f32, f32) {
    let height = |count: u32| if count == 0 { 0.0 } else { (count as f32 / most as f32 * plot).max(LEAST) };
    let (sure, maybe) = (height(sure), height(maybe));
    let over = (sure + maybe - plot).max(0.0);
    if sure > maybe { (sure - over, maybe) } else { (sure, maybe - over) }
}

/// The bars over their axis; each leads to its articles, possible ones are hatched on top of certain ones.
#[component]
pub fn BarPlot(
    /// The words of the page.
    words: Words,
    /// The chart.
    chart: Arc<Chart>,
    /// Which time its days mean.
    axis: Axis,
    /// Height of the plot in CSS pixels.
    height: f32,
    /// What stands behind the bars.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let most = chart.bars.iter().map(|bar| bar.sure + bar.maybe).max().unwrap_or(0).max(1);
    let counted = chart.bars.iter().filter(|bar| bar.sure + bar.maybe > 0);
    let bars = counted.map(|bar| view! { <OneBar words bar=bar.clone() most axis plot=height /> }).collect_view();
    view! {
        <div class="plot bars">
            <svg class="bar-plot" width="100%" height=number(height)>
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
                {children.map(|children| children())}
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
    /// Height of the plot.
    plot: f32,
) -> impl IntoView {
    let state = use_state();
    let (sure, maybe) = heights(bar.sure, bar.maybe, most, plot);
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
                {part("hit", 0.0, plot)}
                {part("sure", plot - sure, sure)}
                {part("perhaps", plot - sure - maybe, maybe)}
            </a>
        </g>
    }
}

#[cfg(test)]
mod tests {
    use super::{LEAST, heights};

    const HEIGHT: f32 = 96.0;

    #[test]
    fn bars_stay_within_the_plot_and_can_be_seen() {
        for most in [1_u32, 2, 3, 59, 1_000, 1_000_000] {
            let counts = [0, 1, 2, most / 2, most.saturating_sub(2), most - 1, most];
            let pairs = counts.iter().flat_map(|sure| counts.map(|maybe| (*sure, maybe)));
            for (sure, maybe) in pairs.filter(|(sure, maybe)| sure + maybe <= most) {
                let (a, b) = heights(sure, maybe, most, HEIGHT);
                assert!(a + b <= HEIGHT + 0.001, "{sure} and {maybe} of {most}: {a} and {b}");
                for (count, height) in [(sure, a), (maybe, b)] {
                    assert_eq!(count > 0, height > 0.0, "{sure} and {maybe} of {most}: {a} and {b}");
                    assert!(count == 0 || height >= LEAST, "{sure} and {maybe} of {most}: {a} and {b}");
                }
            }
        }
    }
}

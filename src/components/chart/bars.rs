//! Bars, where there are too many articles for a row each: how many lie in each stretch of time.

use super::axis;
use super::number::{number, percent};
use super::slider::Slider;
use crate::components::el::{El, el};
use crate::state::State;
use crate::words::{self, words};
use dateline_core::view::{Bar, Chart};
use leptos::prelude::*;

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
pub(super) fn bars(state: State, chart: &Chart, slider: Slider) -> El {
    let w = words();
    let most = chart.bars.iter().map(|bar| bar.sure + bar.maybe).max().unwrap_or(0).max(1);
    let bar = |bar: &Bar| {
        let (sure, maybe) = heights(bar.sure, bar.maybe, most);
        let gap = ((bar.end - bar.start) * 0.12).min(0.003);
        let (x, width) = (percent(bar.start + gap), percent((bar.end - bar.start - 2.0 * gap).max(0.0015)));
        let part = |class: &str, top: f32, height: f32| {
            rect(class, &width, &number(height)).set("x", &x).set("y", &number(top))
        };
        let days = state.query.with_untracked(|query| {
            let query = query.with_axis(slider.axis).with_dates(bar.when.earliest, bar.when.latest);
            state.href(&query)
        });
        let label = w.bar(&words::when(&bar.when), bar.sure, bar.maybe);
        let link = el("a")
            .set("href", &days)
            .set("aria-label", &label)
            .put(el("title").put(label.as_str()))
            .put(part("hit", 0.0, HEIGHT))
            .put(part("sure", HEIGHT - sure, sure))
            .put(part("perhaps", HEIGHT - sure - maybe, maybe));
        el("g").put(link)
    };
    let key = |class: &str, label: &str| {
        let sample = el("svg")
            .class("key")
            .set("width", "14")
            .set("height", "14")
            .set("aria-hidden", "true")
            .put(rect(class, "14", "14"));
        el("li").put(sample).put(label)
    };
    let hatch = el("pattern")
        .set("id", "hatch")
        .set("width", "5")
        .set("height", "5")
        .set("patternUnits", "userSpaceOnUse")
        .set("patternTransform", "rotate(45)")
        .put(rect("hatch", "2", "5"));
    let counted = chart.bars.iter().filter(|bar| bar.sure + bar.maybe > 0);
    let plot = el("svg").class("bar-plot").set("width", "100%").set("height", &number(HEIGHT));
    el("div")
        .class("plot bars")
        .put(el("ul").class("legend").put(key("sure", w.legend_sure())).put(key("perhaps", w.legend_maybe())))
        .put(plot.put(el("defs").put(hatch)).put(slider.band()).put_all(counted.map(bar)))
        .put(el("div").class("under").set("aria-hidden", "true").put(axis::axis(chart)))
}

fn rect(class: &str, width: &str, height: &str) -> El {
    el("rect").class(class).set("width", width).set("height", height)
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

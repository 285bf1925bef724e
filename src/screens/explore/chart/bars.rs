//! Bars, where there are too many articles for a row each: how many lie in each stretch of time.

use super::slider::Slider;
use super::{axis, percent};
use crate::components::el::{El, el};
use crate::state::State;
use crate::words::{self, words};
use dateline_core::view::{Bar, Chart};
use leptos::prelude::*;

/// Height of the plot in CSS pixels.
const HEIGHT: i32 = 96;
/// The least height of a bar that counts anything, in tenths of a pixel.
const LEAST: i32 = 20;

/// The chart; each bar leads to its articles, possible ones are hatched on top of certain ones.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)] // a drawing
pub(super) fn bars(state: State, chart: &Chart, slider: Slider) -> El {
    let w = words();
    let most = chart.bars.iter().map(|bar| bar.sure + bar.maybe).max().unwrap_or(0).max(1) as f32;
    // In tenths of a pixel.
    let height =
        |count: u32| if count == 0 { 0 } else { ((count as f32 / most * HEIGHT as f32 * 10.0) as i32).max(LEAST) };
    let bar = |bar: &Bar| {
        let (sure, maybe) = (height(bar.sure), height(bar.maybe));
        let gap = ((bar.end - bar.start) * 0.12).min(0.003);
        let (x, width) = (percent(bar.start + gap), percent((bar.end - bar.start - 2.0 * gap).max(0.0015)));
        let part = |class: &str, top: i32, height: i32| {
            let tenths = |it: i32| format!("{}.{}", it / 10, it % 10);
            rect(class, &width, &tenths(height)).set("x", &x).set("y", &tenths(top))
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
            .put(part("hit", 0, HEIGHT * 10))
            .put(part("sure", HEIGHT * 10 - sure, sure))
            .put(part("perhaps", HEIGHT * 10 - sure - maybe, maybe));
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
    let plot = el("svg").class("bar-plot").set("width", "100%").set("height", &HEIGHT.to_string());
    el("div")
        .class("plot bars")
        .put(el("ul").class("legend").put(key("sure", w.legend_sure())).put(key("perhaps", w.legend_maybe())))
        .put(plot.put(el("defs").put(hatch)).put(slider.band()).put_all(counted.map(bar)))
        .put(el("div").class("under").set("aria-hidden", "true").put(axis::axis(chart)))
}

fn rect(class: &str, width: &str, height: &str) -> El {
    el("rect").class(class).set("width", width).set("height", height)
}

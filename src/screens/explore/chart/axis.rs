//! The axis: ticks with their words, the scales' own captions, and what is left out between them.

use super::percent;
use super::room::{DESK, Lane, PHONE, width};
use crate::components::el::{Children, El, el};
use crate::words::{dates, words};
use dateline_core::view::{Chart, Tick};

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
    pub fn grid(&self) -> Children {
        let tick = |at: &f32| line("grid", (*at, *at), ["0", "100%"]).into();
        // The row's rule is drawn scale by scale, so that a gap is a gap.
        let rule = |(start, end): &(f32, f32)| line("rule", (*start, *end), ["100%", "100%"]).into();
        self.ticks.iter().map(tick).chain(self.edges.iter().map(rule)).collect()
    }
}

/// A line between two positions along the axis, at two heights.
pub fn line(class: &'static str, across: (f32, f32), heights: [&str; 2]) -> El {
    el("line")
        .class(class)
        .set("x1", &percent(across.0))
        .set("x2", &percent(across.1))
        .set("y1", heights[0])
        .set("y2", heights[1])
}

/// Words at a position along the axis, at a height.
pub fn words_at(class: &'static str, at: f32, height: &str, anchor: &'static str, words: &str) -> El {
    el("text").class(class).set("x", &percent(at)).set("y", height).set("text-anchor", anchor).put(words)
}

/// A drawing of the full width.
pub fn drawing(class: &'static str, height: usize) -> El {
    el("svg").class(class).set("width", "100%").set("height", &height.to_string()).set("focusable", "false")
}

/// What each scale covers, over it.
pub fn captions(chart: &Chart) -> El {
    let mut captions = drawing("captions", 18);
    for scale in &chart.scales {
        // A narrow scale has no room for words; its ticks say it.
        let words = dates::short(&scale.covers);
        let room = scale.end - scale.start;
        let years = dates::years(&scale.covers);
        if room > width(&words, DESK) {
            captions = captions.put(words_at("wide", scale.start, "12", "start", &words));
        }
        if room > width(&years, PHONE) {
            captions = captions.put(words_at("narrow", scale.start, "12", "start", &years));
        }
    }
    captions
}

/// A tick's word, where it found room.
struct Word {
    at: f32,
    anchor: &'static str,
    words: String,
}

/// Each scale's first tick has its word; others where they cover none and do not run into the next scale.
fn tick_words(chart: &Chart) -> Vec<Word> {
    let mut lane = Lane::default();
    let mut placed = Vec::new();
    let mut place = |tick: &Tick, end: f32| {
        let words = dates::tick(&tick.when);
        let wide = width(&words, DESK);
        let (from, anchor) = if tick.at + wide > 1.01 { (tick.at - wide, "end") } else { (tick.at, "start") };
        if from + wide < end && lane.take(from, from + wide) {
            placed.push(Word { at: tick.at, anchor, words });
        }
    };
    for tick in chart.scales.iter().filter_map(|scale| scale.ticks.first()) {
        place(tick, f32::MAX);
    }
    let starts = chart.scales.iter().skip(1).map(|scale| scale.start).chain([f32::MAX]);
    for (scale, end) in chart.scales.iter().zip(starts) {
        scale.ticks.iter().skip(1).for_each(|tick| place(tick, end));
    }
    placed
}

/// The axis with its ticks and breaks.
pub fn axis(chart: &Chart) -> El {
    let w = words();
    let mut axis = drawing("axis", 38);
    for scale in &chart.scales {
        axis = axis.put(line("line", (scale.start, scale.end), ["0.5", "0.5"]));
        axis = axis.put_all(scale.ticks.iter().map(|tick| line("notch", (tick.at, tick.at), ["0", "5"])));
    }
    axis = axis.put_all(tick_words(chart).iter().map(|it| words_at("tick", it.at, "18", it.anchor, &it.words)));
    let mut lane = Lane::default();
    for pair in chart.scales.windows(2) {
        let [before, after] = pair else { continue };
        let middle = f32::midpoint(before.end, after.start);
        let sign = if after.days_left_out > 0 { "//" } else { "/" };
        let words = w.left_out(after.days_left_out);
        let wide = width(&words, DESK);
        let left = (middle - wide / 2.0).min(1.0 - wide).max(0.0);
        axis = axis.put(words_at("break", middle, "6", "middle", sign));
        if lane.take(left, left + wide) {
            axis = axis.put(words_at("left-out", left, "33", "start", &words));
        }
    }
    axis
}

//! Labels over the chart of times talked about, in lanes so that none covers another.

use crate::components::chart::axis::{Caption, Line};
use crate::components::chart::room::{DESK, Lane, width};
use crate::words::Words;
use dateline_explore::view::{Chart, ChartLabel};
use leptos::prelude::*;
use std::sync::Arc;

/// Lanes at most.
const LANES: usize = 3;
/// Height of a lane, in CSS pixels: a line of date, a line of words.
const LANE: usize = 34;
/// Letters of the words that a label may take.
const LETTERS: usize = 24;

/// A label that found room.
struct Placed {
    lane: usize,
    at: f32,
    /// Whether it stands before its place and not after it.
    before: bool,
    when: String,
    about: String,
}

fn clip(words: &str) -> String {
    let words = words.trim();
    if words.chars().count() <= LETTERS {
        return words.to_owned();
    }
    let cut: String = words.chars().take(LETTERS).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or(&cut))
}

/// Gives each label the first lane with room, from the left; what finds none is left to the rows' own labels.
fn place(words: Words, labels: &[ChartLabel]) -> Vec<Placed> {
    let mut lanes: [Lane; LANES] = Default::default();
    let mut placed = Vec::new();
    for label in labels {
        let when = words.time_short(&label.when);
        let about = clip(&label.words);
        let about = if about.eq_ignore_ascii_case(&when) { String::new() } else { about };
        let wide = width(&when, DESK).max(width(&about, DESK));
        let before = label.at + wide > 1.0;
        let (from, to) = if before { (label.at - wide, label.at) } else { (label.at, label.at + wide) };
        if let Some(lane) = lanes.iter_mut().position(|lane| lane.take(from, to)) {
            placed.push(Placed { lane, at: label.at, before, when, about });
        }
    }
    placed
}

/// The labels with their leaders.
#[component]
pub fn Labels(
    /// The words of the page.
    words: Words,
    /// The chart.
    chart: Arc<Chart>,
) -> impl IntoView {
    let placed = place(words, &chart.labels);
    let lanes = placed.iter().map(|it| it.lane + 1).max().unwrap_or(0);
    let height = lanes * LANE;
    let label = |it: Placed| {
        let (at, top) = (it.at, it.lane * LANE);
        let (anchor, dx) = if it.before { ("end", "-4") } else { ("start", "4") };
        view! {
            <Line class="leader" from=at to=at top=(top + 2).to_string() bottom=height.to_string() />
            <Caption class="when" at y=(top + 12).to_string() anchor dx text=it.when />
            <Caption class="what" at y=(top + 26).to_string() anchor dx text=it.about />
        }
    };
    view! {
        <svg class="labels" width="100%" height=height.to_string() focusable="false">
            {placed.into_iter().map(label).collect_view()}
        </svg>
    }
}

//! Labels over the chart of times talked about, in lanes so that none covers another.

use super::axis::{drawing, line, words_at};
use super::room::{DESK, Lane, width};
use crate::components::el::El;
use crate::words::dates;
use dateline_core::view::{Chart, ChartLabel};

/// Lanes at most.
const LANES: usize = 3;
/// Height of a lane, in CSS pixels: a line of date, a line of words.
const LANE: usize = 34;
/// Letters of the words that a label may take.
const LETTERS: usize = 24;

/// A label that found room.
struct Placed {
    lane: usize,
    end: bool,
    at: f32,
    when: String,
    words: String,
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
fn place(labels: &[ChartLabel]) -> Vec<Placed> {
    let mut lanes: [Lane; LANES] = Default::default();
    let mut placed = Vec::new();
    for label in labels {
        let when = dates::short(&label.when);
        let words = clip(&label.words);
        let words = if words.eq_ignore_ascii_case(&when) { String::new() } else { words };
        let wide = width(&when, DESK).max(width(&words, DESK));
        let end = label.at + wide > 1.0;
        let (from, to) = if end { (label.at - wide, label.at) } else { (label.at, label.at + wide) };
        if let Some(lane) = lanes.iter_mut().position(|lane| lane.take(from, to)) {
            placed.push(Placed { lane, end, at: label.at, when, words });
        }
    }
    placed
}

/// The labels with their leaders.
pub fn labels(chart: &Chart) -> El {
    let placed = place(&chart.labels);
    let lanes = placed.iter().map(|it| it.lane + 1).max().unwrap_or(0);
    let height = lanes * LANE;
    let mut labels = drawing("labels", height);
    for it in &placed {
        let y = it.lane * LANE;
        let (anchor, shift) = if it.end { ("end", "-4") } else { ("start", "4") };
        let words = |class, height: usize, words: &str| {
            words_at(class, it.at, &height.to_string(), anchor, words).set("dx", shift)
        };
        labels = labels
            .put(line("leader", (it.at, it.at), [&(y + 2).to_string(), &height.to_string()]))
            .put(words("when", y + 12, &it.when))
            .put(words("what", y + 26, &it.words));
    }
    labels
}

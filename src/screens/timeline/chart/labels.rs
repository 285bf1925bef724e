//! Labels over the chart of times talked about, in lanes so that none covers another.

use crate::components::chart::axis::{Caption, Line};
use crate::components::chart::room::{DESK, WIDE, width};
use crate::words::Words;
use core::cmp::Ordering;
use dateline_explore::view::{Chart, ChartLabel};
use leptos::prelude::*;
use std::sync::Arc;

/// Lanes at most.
const LANES: usize = 5;
/// Height of a lane, in CSS pixels: a line of date, a line of words.
const LANE: usize = 34;
/// Room between words and a leader, part of the axis.
const AIR: f32 = 0.006;
/// Letters of an event that a label has room for; a longer one is left to the mark's own words.
const LETTERS: usize = 48;

/// A label that found room.
struct Placed {
    lane: usize,
    at: f32,
    /// How far its words reach.
    reach: (f32, f32),
    /// Whether it stands before its place and not after it.
    before: bool,
    when: String,
    event: String,
}

/// Gives each label the first lane in which neither words nor leaders cross, from the left, those of the days
/// asked for first; what finds none is left to the marks' own words.
fn place(words: Words, labels: &[ChartLabel]) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    let short = || labels.iter().filter(|label| label.event.chars().count() <= LETTERS);
    for label in short().filter(|label| label.asked).chain(short().filter(|label| !label.asked)) {
        placed.extend(fit(words, label, &placed));
    }
    placed
}

/// A label in the first lane that has room for it.
fn fit(words: Words, label: &ChartLabel, placed: &[Placed]) -> Option<Placed> {
    let when = words.time_short(&label.when);
    let event = label.event.clone();
    let wide = width(&event, WIDE).max(width(&when, DESK));
    let before = label.at + wide > 1.0;
    let reach = if before { (label.at - wide, label.at) } else { (label.at, label.at + wide) };
    let free = |lane: &usize| reach.0 >= 0.0 && placed.iter().all(|other| are_apart(other, *lane, label.at, reach));
    let lane = (0..LANES).find(free)?;
    Some(Placed { lane, at: label.at, reach, before, when, event })
}

/// Whether a label in `lane` crosses neither the words of `other` nor its leader, which runs from its lane down.
fn are_apart(other: &Placed, lane: usize, at: f32, reach: (f32, f32)) -> bool {
    let holds = |(from, to): (f32, f32), at: f32| from - AIR < at && at < to + AIR;
    match lane.cmp(&other.lane) {
        Ordering::Equal => reach.1 + AIR <= other.reach.0 || other.reach.1 + AIR <= reach.0,
        // Its own leader runs through the other's lane.
        Ordering::Less => !holds(other.reach, at),
        Ordering::Greater => !holds(reach, other.at),
    }
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
            <Caption class="what" at y=(top + 26).to_string() anchor dx text=it.event />
        }
    };
    view! {
        <svg class="labels" width="100%" height=height.to_string() focusable="false">
            {placed.into_iter().map(label).collect_view()}
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::{AIR, place};
    use dateline_explore::view::ChartLabel;
    use dateline_model::date::When;

    #[test]
    fn no_label_crosses_another_or_a_leader() {
        let when = When::day(jiff::civil::date(2019, 11, 5));
        let label = |at: u8| ChartLabel {
            asked: !at.is_multiple_of(3),
            at: f32::from(at) / 100.0,
            when: when.clone(),
            event: "Ministers signed the pact".chars().take(usize::from(at % 25) + 3).collect(),
        };
        for step in [2, 5, 9, 17] {
            let labels: Vec<ChartLabel> = (0..=100).step_by(step).map(label).collect();
            let placed = place(crate::words::english(), &labels);
            assert!(!placed.is_empty());
            for (at, a) in placed.iter().enumerate() {
                assert!(a.reach.0 >= 0.0 && a.reach.1 <= 1.0, "beyond the axis");
                for b in placed.iter().skip(at + 1) {
                    let overlap = a.reach.0 < b.reach.1 && b.reach.0 < a.reach.1;
                    assert!(a.lane != b.lane || !overlap, "words on words");
                    let (upper, lower) = if a.lane < b.lane { (a, b) } else { (b, a) };
                    let crossed = lower.reach.0 - AIR < upper.at && upper.at < lower.reach.1 + AIR;
                    assert!(a.lane == b.lane || !crossed, "a leader through words");
                }
            }
        }
    }
}

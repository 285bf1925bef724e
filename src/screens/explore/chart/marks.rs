//! The marks: a dot for a certain day, an outlined bar for one of several, and the rest.
//!
//! All are drawn around height 0; the style sheet moves them to where the row has room, which
//! differs between a desk and a phone.

use super::axis::words_at;
use super::percent;
use crate::components::el::{El, el};
use crate::words::{dates, words};
use dateline_core::view::{Chart, ChartMark, MarkStyle};

/// Where a bar starts above the middle, and its height, in CSS pixels.
const TOP: &str = "-5";
const HEIGHT: &str = "10";
/// How an open end fades: start and width of each piece, in parts of its length.
const FADE: [(f32, f32); 6] = [(0.0, 0.3), (0.34, 0.22), (0.61, 0.14), (0.8, 0.08), (0.92, 0.04), (0.985, 0.015)];

/// A mark alone.
pub fn mark(mark: &ChartMark) -> El {
    shapes(mark.style, mark.start, mark.end)
}

/// The words of a mark; `all` are the row's marks, so that words keep out of each other's way.
pub fn label(mark: &ChartMark, all: &[ChartMark]) -> El {
    let words = dates::short(&mark.when);
    if mark.style != MarkStyle::SetAside {
        let (x, anchor) = if mark.start > 0.74 { (mark.end.max(mark.start), "end") } else { (mark.start, "start") };
        return words_at("when", x, "13", anchor, &words);
    }
    // Beside its cross, on the side where no bar is.
    let near = |it: &&ChartMark| it.style != MarkStyle::SetAside && it.end >= mark.start && it.start < mark.start + 0.2;
    let right = mark.start < 0.8 && !all.iter().any(|it| near(&it));
    let (shift, anchor) = if right { ("10", "start") } else { ("-10", "end") };
    words_at("aside-when", mark.start, "4", anchor, &words).set("dx", shift)
}

/// A bar from `start` to `end`.
fn bar(class: &'static str, start: f32, end: f32) -> El {
    let width = percent((end - start).max(0.004));
    el("rect").class(class).set("x", &percent(start)).set("width", &width).set("y", TOP).set("height", HEIGHT)
}

/// The shape alone.
fn shapes(style: MarkStyle, start: f32, end: f32) -> El {
    let length = end - start;
    let group = el("g").class("at");
    match style {
        MarkStyle::Day => {
            let at = percent(f32::midpoint(start, end));
            group.put(el("circle").class("day").set("cx", &at).set("cy", "0").set("r", "5.5"))
        }
        MarkStyle::OneOf => group.put(bar("one-of", start, end)),
        MarkStyle::Lasted => group.put(bar("lasted", start, end)),
        MarkStyle::Within => group.put(bar("within", start, end)),
        MarkStyle::OpenEnd => group
            .put_all(FADE.iter().map(|(at, part)| bar("one-of", start + at * length, start + (at + part) * length))),
        MarkStyle::OpenStart => {
            group.put_all(FADE.iter().map(|(at, part)| bar("one-of", end - (at + part) * length, end - at * length)))
        }
        // A cross of two lines: a path cannot be placed in percent.
        MarkStyle::SetAside => {
            let cross = el("svg").class("cross").set("x", &percent(start)).set("y", "0").set("overflow", "visible");
            group.put(cross.put(el("path").set("d", "M-4-4 4 4M4-4-4 4")))
        }
    }
}

/// The legend: only what is drawn.
pub fn legend(chart: &Chart) -> El {
    let w = words();
    let entries = [
        (MarkStyle::Day, w.legend_day()),
        (MarkStyle::OneOf, w.legend_one_of()),
        (MarkStyle::OpenEnd, w.legend_open_end()),
        (MarkStyle::OpenStart, w.legend_open_start()),
        (MarkStyle::Lasted, w.legend_lasted()),
        (MarkStyle::Within, w.legend_within()),
        (MarkStyle::SetAside, w.legend_set_aside()),
    ];
    let drawn = |style| chart.rows.iter().any(|row| row.marks.iter().any(|mark| mark.style == style));
    let entry = |(style, label): (MarkStyle, &'static str)| {
        let short = matches!(style, MarkStyle::Day | MarkStyle::SetAside);
        let (width, start, end) = if short { ("14", 0.5, 0.5) } else { ("34", 0.03, 0.95) };
        let key = el("svg")
            .class("key")
            .set("width", width)
            .set("height", "14")
            .set("aria-hidden", "true")
            .set("focusable", "false");
        el("li").put(key.put(shapes(style, start, end))).put(label)
    };
    let shown = entries.into_iter().filter(|(style, _)| drawn(*style)).map(entry);
    el("ul").class("legend").put_all(shown)
}

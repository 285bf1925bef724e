//! A chart as a picture of its own, for a paper or a slide: drawn with colours and typeface of its own, with what it is of
//! beneath it.

use crate::components::chart::axis::tick_words;
use crate::components::chart::marks::meaning;
use crate::words::Words;
use dateline_explore::view::{Chart, ChartMark, MarkStyle, Row};
use dateline_model::date::When;
use std::fmt::Write as _;

/// Width of the picture.
pub const WIDTH: f32 = 1200.0;
/// Where the axis begins, and how long it is.
const LEFT: f32 = 330.0;
const LENGTH: f32 = 840.0;
/// Where the rows begin.
const TOP: f32 = 62.0;
/// Height of a row.
const ROW: f32 = 28.0;
/// Height of bars.
const BARS: f32 = 160.0;
/// Height of a line of the caption.
const LINE: f32 = 19.0;
/// Letters of a headline, and of a line of the caption, that have room.
const TITLE: usize = 34;
const CAPTION: usize = 150;

/// Width of a letter of the legend, generously.
const LETTER: f32 = 7.6;
/// How marks are drawn, in the order of the legend.
const STYLES: [MarkStyle; 7] = [
    MarkStyle::Day,
    MarkStyle::OneOf,
    MarkStyle::OpenEnd,
    MarkStyle::OpenStart,
    MarkStyle::Lasted,
    MarkStyle::Within,
    MarkStyle::SetAside,
];

const INK: &str = "#191a1a";
const MUTED: &str = "#555857";
const RULE: &str = "#d8d9d4";
const ACCENT: &str = "#0b5a6b";
const TINT: &str = "#d5e8ec";

/// A picture, and how high it is.
pub struct Picture {
    /// The SVG.
    pub svg: String,
    /// Its height, with [`WIDTH`].
    pub height: f32,
}

/// Draws `chart` under `title`; `caption` says what it is of.
#[must_use]
pub fn picture(words: Words, chart: &Chart, title: &str, caption: &str) -> Picture {
    let mut body = String::new();
    let rows = chart.rows.len() as f32 * ROW;
    let bottom = TOP + if chart.bars.is_empty() { rows } else { BARS };
    for tick in chart.scales.iter().flat_map(|scale| &scale.ticks) {
        let at = along(tick.at);
        line(&mut body, (at, TOP), (at, bottom), RULE);
    }
    for (at, row) in chart.rows.iter().enumerate() {
        draw_row(&mut body, row, TOP + (at as f32 + 0.5) * ROW);
    }
    let most = chart.bars.iter().map(|bar| bar.sure + bar.maybe).max().unwrap_or(1).max(1) as f32;
    for bar in &chart.bars {
        let (sure, maybe) = (bar.sure as f32 / most * BARS, bar.maybe as f32 / most * BARS);
        let (left, width) = (along(bar.start), ((bar.end - bar.start) * LENGTH - 1.0).max(1.0));
        rect(&mut body, (left, bottom - sure), (width, sure), ACCENT, ACCENT);
        rect(&mut body, (left, bottom - sure - maybe), (width, maybe), TINT, ACCENT);
    }
    for scale in &chart.scales {
        line(&mut body, (along(scale.start), bottom), (along(scale.end), bottom), INK);
    }
    for pair in chart.scales.windows(2) {
        if let [before, after] = pair {
            let at = along(f32::midpoint(before.end, after.start));
            let sign = if after.days_left_out > 0 { "//" } else { "/" };
            text(&mut body, (at, bottom + 5.0), "middle", 14, INK, sign);
        }
    }
    legend(&mut body, words, chart);
    for tick in tick_words(words, chart) {
        text(&mut body, (along(tick.at), bottom + 18.0), tick.anchor, 13, MUTED, &tick.text);
    }
    let lines = wrapped(caption);
    for (at, words) in lines.iter().enumerate() {
        text(&mut body, (24.0, bottom + 46.0 + at as f32 * LINE), "start", 13, MUTED, words);
    }
    let height = bottom + 46.0 + lines.len() as f32 * LINE;
    let mut head = String::new();
    text(&mut head, (24.0, 36.0), "start", 20, INK, title);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
         font-family=\"system-ui, 'Noto Sans', 'Liberation Sans', sans-serif\" lang=\"{}\">\
         <title>{}</title><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>{head}{body}</svg>\n",
        words.tag(),
        escape(title)
    );
    Picture { svg, height }
}

fn draw_row(out: &mut String, row: &Row, y: f32) {
    let ink = if row.found { INK } else { MUTED };
    text(out, (24.0, y + 5.0), "start", 14, MUTED, &row.article.number.to_string());
    text(out, (52.0, y + 5.0), "start", 14, ink, &cut(&row.article.headline));
    line(out, (LEFT, y + ROW / 2.0), (LEFT + LENGTH, y + ROW / 2.0), RULE);
    for mark in &row.marks {
        draw_mark(out, mark, y);
    }
}

fn draw_mark(out: &mut String, mark: &ChartMark, y: f32) {
    let (from, to) = (along(mark.start), along(mark.end));
    let middle = f32::midpoint(from, to);
    let (corner, size) = ((from, y - 5.0), ((to - from).max(3.0), 10.0));
    match mark.style {
        MarkStyle::Day => {
            let _ = write!(out, "<circle cx=\"{middle}\" cy=\"{y}\" r=\"5.5\" fill=\"{ACCENT}\"/>");
        }
        MarkStyle::OneOf => rect(out, corner, size, "#fff", ACCENT),
        // Open ends are dashed.
        MarkStyle::OpenEnd | MarkStyle::OpenStart => {
            let _ = write!(
                out,
                "<line x1=\"{from}\" y1=\"{y}\" x2=\"{to}\" y2=\"{y}\" stroke=\"{ACCENT}\" stroke-width=\"3\" \
                 stroke-dasharray=\"9 6\"/>"
            );
        }
        MarkStyle::Lasted => rect(out, corner, size, ACCENT, ACCENT),
        MarkStyle::Within => rect(out, corner, size, TINT, TINT),
        MarkStyle::SetAside => {
            line(out, (from - 4.0, y - 4.0), (from + 4.0, y + 4.0), INK);
            line(out, (from - 4.0, y + 4.0), (from + 4.0, y - 4.0), INK);
        }
    }
}

/// What the marks mean, at the right above the rows: only of what is drawn.
fn legend(out: &mut String, words: Words, chart: &Chart) {
    let drawn = |style| chart.rows.iter().any(|row| row.marks.iter().any(|mark| mark.style == style));
    let mut right = LEFT + LENGTH;
    for style in STYLES.into_iter().rev().filter(|style| drawn(*style)) {
        let said = meaning(words, style);
        text(out, (right, TOP - 10.0), "end", 13, MUTED, said);
        right -= said.chars().map(room).sum::<usize>() as f32 * LETTER + 42.0;
        let (start, end) = ((right - LEFT) / LENGTH, (right + 30.0 - LEFT) / LENGTH);
        let start = if style == MarkStyle::Day { end } else { start };
        let mark = ChartMark { start, end, style, when: When::unplaced(String::new()), entry: None };
        draw_mark(out, &mark, TOP - 15.0);
        right -= 18.0;
    }
}

fn along(at: f32) -> f32 {
    LEFT + at * LENGTH
}

fn line(out: &mut String, from: (f32, f32), to: (f32, f32), colour: &str) {
    let ((x1, y1), (x2, y2)) = (from, to);
    let _ = write!(out, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"{colour}\"/>");
}

fn rect(out: &mut String, (x, y): (f32, f32), (width, height): (f32, f32), fill: &str, stroke: &str) {
    if height > 0.0 {
        let _ = write!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" stroke=\"{stroke}\"/>"
        );
    }
}

fn text(out: &mut String, (x, y): (f32, f32), anchor: &str, size: u8, colour: &str, words: &str) {
    let words = escape(words);
    let _ = write!(
        out,
        "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\" fill=\"{colour}\">{words}</text>"
    );
}

/// How much room a letter takes: ideographs and Hangul take two.
fn room(letter: char) -> usize {
    if letter >= '\u{1100}' && letter.is_alphabetic() { 2 } else { 1 }
}

/// A headline as far as it has room.
fn cut(headline: &str) -> String {
    let mut left = TITLE;
    let end = headline.char_indices().find(|(_, letter)| {
        let fits = room(*letter) <= left;
        left = left.saturating_sub(room(*letter));
        !fits
    });
    match end {
        Some((at, _)) => format!("{}…", headline.get(..at).unwrap_or("").trim_end()),
        None => headline.to_owned(),
    }
}

/// The caption in lines.
fn wrapped(caption: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in caption.split_whitespace() {
        let size = |text: &str| text.chars().map(room).sum::<usize>();
        let full = lines.last().is_some_and(|line| !line.is_empty() && size(line) + 1 + size(word) > CAPTION);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

fn escape(text: &str) -> String {
    let kept = text.chars().filter(|letter| !letter.is_control());
    kept.collect::<String>().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

//! Lines that hold several things: "Source: Xinhua | 2018-11-02 20:11 | Editor: Liu".

use super::evidence::Evidence;
use super::shape::Shape;
use super::times::{is_opener, is_time};
use crate::line::byline;
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::Line;
use dateline_text::language::Language;

/// The parts of `line`, each with its blanks and the bar behind it, if each by itself is some
/// known thing other than a paragraph and they are not all the same.
#[must_use]
pub fn parts<'a>(text: &'a str, line: &Line, language: Option<&Language>) -> Option<Vec<Evidence<'a>>> {
    let words = line.span.of(text);
    if let Some(at) = tail_byline(words) {
        let base = line.span.start as usize;
        let part = |from: usize, to: usize| {
            let span = Span::new(base + from, base + to);
            Evidence::of(text, &Line { span, number: line.number }, language)
        };
        let story = words.get(..at).unwrap_or("").trim_end().len();
        return Some(vec![part(0, story), part(at, words.len())]);
    }
    if words.len() > 300 {
        return None;
    }
    let cuts = cuts(words);
    if cuts.is_empty() {
        return None;
    }
    let mut found: Vec<Evidence<'a>> = Vec::new();
    for (from, to) in core::iter::once(0).chain(cuts.iter().copied()).zip(cuts.iter().copied().chain([words.len()])) {
        let part = words.get(from..to)?;
        let lead = part.len() - part.trim_start().len();
        let bare = part.trim_matches(|mark: char| mark == '|' || mark.is_whitespace());
        let base = line.span.start as usize + from;
        if bare.is_empty() {
            return None;
        }
        let inner = Line { span: Span::new(base + lead, base + lead + bare.len()), number: line.number };
        let mut evidence = Evidence::of(text, &inner, language);
        evidence.kind = evidence.kind.or(evidence.weak);
        // The bar belongs to the part before it, so that every character lies in a segment.
        evidence.span = Span::new(base + lead, base + part.trim_end().len());
        found.push(evidence);
    }
    // A name or a place beside a byline or a time: "OCTOBER 14|DANA WEST", "By: PTI | Aizawl |".
    let sure = |kind: Option<Kind>| matches!(kind, Some(Kind::Timestamp | Kind::Byline));
    let beside = found.iter().any(|part| sure(part.kind));
    for part in &mut found {
        let short = part.shape.words <= 3 && part.shape.capitals == part.shape.words;
        if part.kind.is_none() && beside && (byline::bare(part.text).is_some() || short) {
            part.kind = Some(Kind::Byline);
        }
        part.kind?;
    }
    let first = found.first()?.kind;
    (first == Some(Kind::Timestamp) || found.iter().any(|part| part.kind != first)).then_some(found)
}

/// Labels that open a part of a line of many parts.
const LABELS: &[&str] = &["Source:", "Published:", "Updated:", "Posted:", "Editor:", "Author:", "Last updated:"];

/// Where one part of `words` gives way to the next: behind a bar, before a label, between the writer's name and the day.
fn cuts(words: &str) -> Vec<usize> {
    let mut cuts: Vec<usize> = Vec::new();
    let end = words.trim_end_matches(['|', ' ', '\u{a0}']).len();
    cuts.extend(words.match_indices('|').map(|(at, _)| at + 1).filter(|at| *at < end));
    if words.len() <= 160 && words.contains(':') {
        let labels = LABELS.iter().flat_map(|label| words.match_indices(label).map(|(at, _)| at));
        let mut inner: Vec<usize> = labels
            .filter(|at| *at > 0 && words.get(..*at).is_some_and(|before| before.ends_with([' ', '\u{a0}'])))
            .collect();
        // "Last updated:" holds "Updated:" in other letters only, so no two labels overlap.
        cuts.append(&mut inner);
    }
    if words.starts_with("Image copyright ") || words.starts_with("Image source") {
        cuts.extend(words.find(" Image caption ").map(|at| at + 1));
    }
    if cuts.is_empty() && byline::is_by(words) && words.len() <= 160 {
        cuts.extend(byline::glue::glued(words).or_else(|| before_day(words)));
    }
    cuts.order_by_key(|at| *at);
    cuts.dedup();
    cuts
}

/// Where the day starts that stands behind the writer without a mark between: "By A. WRITER MARCH 3, 2015".
fn before_day(words: &str) -> Option<usize> {
    let blanks = words.match_indices(' ').map(|(at, _)| at + 1).skip(2).take(12);
    blanks.filter(|at| words.get(*at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric))).find(|at| {
        let (name, day) = words.split_at_checked(*at).unwrap_or((words, ""));
        is_day(day) && byline::parse(name, true).is_some_and(|parsed| !parsed.names.is_empty())
    })
}

/// Whether `words` are a day with its year, and a clock at most.
fn is_day(words: &str) -> bool {
    let shape = Shape::of(words, None);
    shape.numbers >= 2
        && is_time(words, &shape)
        && is_opener(words.split(' ').next().unwrap_or("").trim_end_matches([',', '.', ':']))
}

/// Where the writers' names start that an agency set behind the last sentence of a paragraph: "(Reporting by A. Writer;
/// Editing by B. Editor)".
fn tail_byline(words: &str) -> Option<usize> {
    if !words.trim_end().ends_with(')') {
        return None;
    }
    let from =
        words.len().checked_sub(300).map_or(0, |from| (from..).find(|at| words.is_char_boundary(*at)).unwrap_or(0));
    let at = from + words.get(from..)?.rfind(" (")? + 1;
    let inside = words.get(at..)?.trim_end().strip_suffix(')')?;
    let closed = words.get(..at)?.trim_end().ends_with(['.', '"', '”', '?', '!']);
    let by = |role: &str| inside.contains(role);
    (at > 40 && closed && (by("eporting by ") || by("riting by ") || by("diting by "))).then_some(at)
}

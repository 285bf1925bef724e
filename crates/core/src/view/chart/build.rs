//! Puts the two charts together: when articles were published, and what times they talk about.

use super::super::MOST_ROWS;
use super::super::label::Context;
use super::super::pieces::clean;
use super::axis::Axis;
use super::{Chart, ChartLabel, ChartMark, MarkStyle, Row};
use crate::article::Article;
use crate::date::{Shape, When};
use crate::index::Set;
use crate::index::days::number_of;

/// Labels at most over the chart of times talked about.
const MOST_LABELS: usize = 14;
/// Words of a label at most.
const LABEL_WORDS: usize = 6;

/// What a row draws, before the axis is known.
struct Drawn {
    when: When,
    style: MarkStyle,
    words: Option<String>,
}

/// When the articles were published.
pub(in super::super) fn published(context: &Context<'_>, found: &Set) -> Chart {
    if context.corpus.articles.len() > MOST_ROWS {
        return Chart::default();
    }
    let rows = context.corpus.articles.iter().map(|article| {
        let mut drawn: Vec<Drawn> = Vec::new();
        if let Some(when) = &article.published.when {
            drawn.extend(style(when).map(|style| Drawn { when: when.clone(), style, words: None }));
        }
        for rejected in &article.published.rejected {
            if let Some(when) = rejected.clue.says.as_ref().filter(|when| style(when).is_some()) {
                let words =
                    rejected.clue.words.clone().or_else(|| Some(rejected.clue.span?.of(&article.text).to_owned()));
                drawn.push(Drawn {
                    when: when.clone(),
                    style: MarkStyle::SetAside,
                    words: words.as_deref().map(clean),
                });
            }
        }
        drawn
    });
    chart(context, found, rows.collect())
}

/// What times the articles talk about.
pub(in super::super) fn about(context: &Context<'_>, found: &Set) -> Chart {
    if context.corpus.articles.len() > MOST_ROWS {
        return Chart::default();
    }
    let rows: Vec<Vec<Drawn>> = context.corpus.articles.iter().map(spoken).collect();
    let labels = labels(&rows);
    let mut chart = chart(context, found, rows);
    for label in labels {
        let at = chart
            .rows
            .iter()
            .flat_map(|row| &row.marks)
            .find(|mark| mark.when.edtf == label.when.edtf)
            .map(|mark| mark.start);
        if let Some(at) = at {
            chart.labels.push(ChartLabel { at, ..label });
        }
    }
    chart.labels.sort_by(|a, b| a.at.total_cmp(&b.at));
    chart
}

/// The times that `article` talks about, each value once.
fn spoken(article: &Article) -> Vec<Drawn> {
    let mut drawn: Vec<Drawn> = Vec::new();
    for mention in &article.dates {
        let Some(when) = &mention.when else { continue };
        let Some(style) = style(when) else { continue };
        if !drawn.iter().any(|other| other.when.edtf == when.edtf) {
            let words = Some(clean(mention.span.of(&article.text)));
            drawn.push(Drawn { when: when.clone(), style, words });
        }
    }
    drawn
}

/// How a time is drawn; not at all where nothing places it.
fn style(when: &When) -> Option<MarkStyle> {
    match (when.earliest, when.latest) {
        _ if when.shape == Shape::Unplaced => None,
        (None, None) => None,
        (Some(_), None) => Some(MarkStyle::OpenEnd),
        (None, Some(_)) => Some(MarkStyle::OpenStart),
        (Some(a), Some(b)) if a == b => Some(MarkStyle::Day),
        _ => Some(match when.shape {
            Shape::Lasted => MarkStyle::Lasted,
            Shape::OneOf => MarkStyle::OneOf,
            _ => MarkStyle::Within,
        }),
    }
}

/// The chart of `rows`, one per article.
fn chart(context: &Context<'_>, found: &Set, rows: Vec<Vec<Drawn>>) -> Chart {
    let known =
        || rows.iter().flatten().flat_map(|drawn| [drawn.when.earliest, drawn.when.latest]).flatten().map(number_of);
    let (Some(first), Some(last)) = (known().min(), known().max()) else {
        return Chart { scales: Vec::new(), rows: lay(context, found, rows, &Axis::default()), labels: Vec::new() };
    };
    // How far an open end is drawn past its last known day.
    let tail = match last.saturating_sub(first) {
        ..60 => 14,
        60..730 => 90,
        _ => 365,
    };
    let intervals: Vec<(i32, i32)> = rows
        .iter()
        .flatten()
        .filter_map(|drawn| match (drawn.when.earliest.map(number_of), drawn.when.latest.map(number_of)) {
            (Some(a), Some(b)) => Some((a, b)),
            (Some(a), None) => Some((a, a.saturating_add(tail))),
            (None, Some(b)) => Some((b.saturating_sub(tail), b)),
            (None, None) => None,
        })
        .collect();
    let axis = Axis::new(&intervals);
    Chart { scales: axis.scales(), rows: lay(context, found, rows, &axis), labels: Vec::new() }
}

/// Places the marks on the axis.
fn lay(context: &Context<'_>, found: &Set, rows: Vec<Vec<Drawn>>, axis: &Axis) -> Vec<Row> {
    rows.into_iter()
        .enumerate()
        .map(|(at, drawn)| Row {
            article: context.refer(at),
            found: found.contains(at),
            marks: drawn
                .into_iter()
                .map(|Drawn { when, style, words }| {
                    let first = when.earliest.map(|day| f64::from(number_of(day)));
                    let last = when.latest.map(|day| f64::from(number_of(day)));
                    let (start, end) = match (first, last) {
                        (Some(a), Some(b)) if a == b => (axis.at(a + 0.5), axis.at(a + 0.5)),
                        (a, b) => (a.map_or(0.0, |a| axis.at(a)), b.map_or(1.0, |b| axis.at(b + 1.0))),
                    };
                    ChartMark { start, end, style, when, words }
                })
                .collect(),
        })
        .collect()
}

/// The times worth a label: those that several articles speak of first, then long ones, then the rest.
fn labels(rows: &[Vec<Drawn>]) -> Vec<ChartLabel> {
    let mut found: Vec<ChartLabel> = Vec::new();
    for (row, drawn) in rows.iter().enumerate() {
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        for Drawn { when, words, .. } in drawn {
            match found.iter_mut().find(|label| label.when.edtf == when.edtf) {
                Some(label) => label.rows.push(row),
                None => {
                    let words =
                        words.as_deref().unwrap_or("").split(' ').take(LABEL_WORDS).collect::<Vec<_>>().join(" ");
                    found.push(ChartLabel { at: 0.0, when: when.clone(), words, rows: vec![row] });
                }
            }
        }
    }
    found.sort_by_key(|label| core::cmp::Reverse((label.rows.len(), label.when.shape == Shape::Lasted)));
    found.truncate(MOST_LABELS);
    found
}

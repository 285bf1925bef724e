//! Puts the two charts together: when articles were published, and what times they talk about.

use super::bars;
use super::row::style;
use super::scale::scales;
use super::words;
use super::{Chart, ChartLabel, ChartMark, MarkStyle, Row};
use crate::index::ruler::Ruler;
use crate::index::{Days, Set};
use crate::view::MOST_ROWS;
use crate::view::context::Context;
use crate::view::runs::clean;
use dateline_model::article::{Article, DateKind};
use dateline_model::date::calendar::number_of;
use dateline_model::date::{Shape, When};
use dateline_model::order::Order as _;
use dateline_model::query::Axis;

/// Labels at most over the chart of times talked about.
const MOST_LABELS: usize = 12;
/// Days a single day may lie in before it says next to nothing.
const VAGUE: i32 = 200;
/// Labels closer than this are one, part of the axis.
const SAME_PLACE: f32 = 0.01;
/// Days around the day of publication that are news of the day.
const NEAR: i32 = 2;

/// What a row draws, before the axis is known.
struct Drawn {
    when: When,
    style: MarkStyle,
    words: Option<String>,
    /// The words around them.
    about: Option<String>,
}

/// When the articles were published.
pub(crate) fn published(context: &Context<'_>, found: &Set) -> Chart {
    if context.corpus.articles.len() > MOST_ROWS {
        return bars::chart(&context.corpus.index, Axis::Published, found);
    }
    let rows = context.corpus.articles.iter().map(|article| {
        let mut drawn: Vec<Drawn> = Vec::new();
        if let Some(when) = &article.published.when {
            drawn.extend(style(when).map(|style| Drawn { when: when.clone(), style, words: None, about: None }));
        }
        for rejected in &article.published.rejected {
            if let Some(when) = rejected.clue.says.as_ref().filter(|when| style(when).is_some()) {
                drawn.push(Drawn { when: when.clone(), style: MarkStyle::SetAside, words: None, about: None });
            }
        }
        drawn
    });
    chart(context, found, rows.collect())
}

/// What times the articles talk about.
pub(crate) fn about(context: &Context<'_>, found: &Set) -> Chart {
    if context.corpus.articles.len() > MOST_ROWS {
        return bars::chart(&context.corpus.index, Axis::About, found);
    }
    let rows: Vec<Vec<Drawn>> = context.corpus.articles.iter().map(spoken).collect();
    let labels = labels(context, &rows);
    let mut chart = chart(context, found, rows);
    for label in labels {
        let at = chart
            .rows
            .iter()
            .flat_map(|row| &row.marks)
            .find(|mark| mark.when.edtf == label.when.edtf)
            .map(|mark| mark.start);
        // The labels come in order of worth; two at one place cannot both be read.
        let free = |at: f32| chart.labels.iter().all(|other| (other.at - at).abs() > SAME_PLACE);
        if let Some(at) = at.filter(|at| free(*at)) {
            chart.labels.push(ChartLabel { at, ..label });
        }
    }
    chart.labels.truncate(MOST_LABELS);
    chart.labels.order_by(|a, b| a.at.total_cmp(&b.at));
    chart
}

/// The times that `article` talks about, each value once, with what tells of them.
fn spoken(article: &Article) -> Vec<Drawn> {
    let mut drawn: Vec<Drawn> = Vec::new();
    for mention in article.told() {
        let Some(when) = &mention.when else { continue };
        let Some(style) = style(when) else { continue };
        // What is counted from an unknown day says little on an axis.
        let counted = !matches!(mention.kind, DateKind::Absolute | DateKind::Interval);
        let open = matches!(style, MarkStyle::OpenEnd | MarkStyle::OpenStart);
        if counted && (open || is_vague(when)) {
            continue;
        }
        let about = words::around(&article.text, mention.span);
        let words = Some(clean(mention.span.of(&article.text)));
        drawn.push(Drawn { when: when.clone(), style, words, about });
    }
    let firsts = drawn.firsts_by(|a, b| a.when.edtf.cmp(&b.when.edtf));
    let mut once: Vec<Option<Drawn>> = Vec::with_capacity(drawn.len());
    for (next, first) in drawn.into_iter().zip(firsts) {
        if let Some(first) = once.get_mut(first).and_then(Option::as_mut) {
            first.about = first.about.take().or(next.about);
            once.push(None);
        } else {
            once.push(Some(next));
        }
    }
    once.into_iter().flatten().collect()
}

/// Whether a day could be any of so many that it says next to nothing.
pub(in crate::view) fn is_vague(when: &When) -> bool {
    when.shape == Shape::OneOf
        && Days::of(when).is_none_or(|days| days.is_open() || days.last.saturating_sub(days.first) > VAGUE)
}

/// The chart of `rows`, one per article.
fn chart(context: &Context<'_>, found: &Set, rows: Vec<Vec<Drawn>>) -> Chart {
    let known =
        || rows.iter().flatten().flat_map(|drawn| [drawn.when.earliest, drawn.when.latest]).flatten().map(number_of);
    let (Some(first), Some(last)) = (known().min(), known().max()) else {
        return Chart { scales: Vec::new(), rows: lay(context, found, rows, &Ruler::default()), ..Chart::default() };
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
    let ruler = Ruler::new(&intervals);
    Chart { scales: scales(&ruler, 1.0), rows: lay(context, found, rows, &ruler), ..Chart::default() }
}

/// Places the marks on the ruler.
fn lay(context: &Context<'_>, found: &Set, rows: Vec<Vec<Drawn>>, ruler: &Ruler) -> Vec<Row> {
    rows.into_iter()
        .enumerate()
        .map(|(at, drawn)| Row {
            article: context.refer(at),
            found: found.contains(at),
            marks: drawn
                .into_iter()
                .map(|Drawn { when, style, .. }| {
                    let first = when.earliest.map(|day| f64::from(number_of(day)));
                    let last = when.latest.map(|day| f64::from(number_of(day)));
                    let (start, end) = match (first, last) {
                        (Some(a), Some(b)) if a == b => (ruler.start(a + 0.5), ruler.start(a + 0.5)),
                        (a, b) => (a.map_or(0.0, |a| ruler.start(a)), b.map_or(1.0, |b| ruler.end(b + 1.0))),
                    };
                    ChartMark { start, end, style, when }
                })
                .collect(),
        })
        .collect()
}

/// The times worth a label, those that tell most first: named in several articles, lasting,
/// dated by the words themselves; not what merely surrounds the day of publication.
fn labels(context: &Context<'_>, rows: &[Vec<Drawn>]) -> Vec<ChartLabel> {
    let mut all: Vec<(i32, u32, &Drawn)> = Vec::new();
    for (row, drawn) in rows.iter().enumerate() {
        let published = context.corpus.index.published.of(row).first();
        for drawn in drawn {
            let Drawn { when, about, style, .. } = drawn;
            if matches!(style, MarkStyle::OpenEnd | MarkStyle::OpenStart) {
                continue;
            }
            let near = published.zip(Days::of(when)).is_some_and(|(day, when)| {
                when.first >= day.first.saturating_sub(NEAR) && when.last <= day.last.saturating_add(NEAR)
            });
            let worth = i32::from(!near) * 3 + i32::from(about.is_some()) + i32::from(when.shape == Shape::Lasted) * 2;
            let row = u32::try_from(row).unwrap_or(u32::MAX);
            all.push((worth, row, drawn));
        }
    }
    // One label for each time, in the place where it is named first.
    let firsts = all.firsts_by(|(.., a), (.., b)| a.when.edtf.cmp(&b.when.edtf));
    let mut found: Vec<Option<(i32, ChartLabel)>> = Vec::with_capacity(all.len());
    for ((worth, row, Drawn { when, words, about, .. }), first) in all.into_iter().zip(firsts) {
        if let Some((sum, label)) = found.get_mut(first).and_then(Option::as_mut) {
            *sum += worth;
            label.rows.push(row);
            if let (Some(about), true) = (about, label.words.is_empty()) {
                label.words.clone_from(about);
            }
            found.push(None);
        } else {
            let words = about.clone().or_else(|| words.clone().filter(|_| when.shape != Shape::Day));
            let words = words.unwrap_or_default();
            found.push(Some((worth, ChartLabel { at: 0.0, when: when.clone(), words, rows: vec![row] })));
        }
    }
    let mut found: Vec<(i32, ChartLabel)> = found.into_iter().flatten().collect();
    found.order_by_key(|(worth, _)| core::cmp::Reverse(*worth));
    found.truncate(2 * MOST_LABELS);
    found.into_iter().map(|(_, label)| label).collect()
}

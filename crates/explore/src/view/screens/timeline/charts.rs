//! The two charts: when articles were published, and what times they talk about.

use super::Entry;
use super::phrase::is_gap;
use super::statements::is_counted;
use crate::index::{Days, Overlap, Set};
use crate::view::chart::row::{RowAxis, Width};
use crate::view::chart::{Chart, ChartLabel, MarkStyle, Row, bars, is_vague};
use crate::view::context::Context;
use crate::view::parts::MOST_ROWS;
use dateline_model::article::Article;
use dateline_model::date::{Shape, When};
use dateline_model::order::Order as _;
use dateline_model::query::Axis;
use std::collections::BTreeMap;

/// Labels at most over the chart of times talked about.
const MOST_LABELS: usize = 12;
/// Labels closer than this are one, part of the axis.
const SAME_PLACE: f32 = 0.01;
/// Days around the day of publication that are news of the day.
const NEAR: i32 = 2;
/// Articles up to which each that tells of a time too makes its label worth more.
const MOST_TELLERS: i32 = 5;

/// When the articles were published, in `part` of the days or in all; nothing is drawn where hardly any has a day.
pub(super) fn published(context: &Context<'_>, found: &Set, part: Option<Days>) -> Chart {
    if context.corpus.articles.len() > MOST_ROWS {
        return bars_of(context, Axis::Published, found, part);
    }
    let axis = RowAxis::of(context.corpus, Width::Page).and_then(|axis| part_of(axis, part));
    let Some(axis) = axis else { return Chart::default() };
    let rows = context.corpus.articles.iter().enumerate().map(|(at, article)| {
        let mut marks = axis.marks(article);
        marks.retain(|mark| is_within(&mark.when, part));
        Row { article: context.refer(at), found: found.contains(at), marks }
    });
    chart(&axis, rows.collect())
}

/// The bars, along the days asked for.
fn bars_of(context: &Context<'_>, axis: Axis, found: &Set, part: Option<Days>) -> Chart {
    let index = &context.corpus.index;
    let Some(days) = part else { return bars::chart(index, axis, found) };
    let ruler = index.ruler(axis).part(days.first, days.last);
    ruler.map(|ruler| bars::chart_along(&ruler, index.times(axis), found)).unwrap_or_default()
}

/// The axis along the days asked for.
fn part_of(axis: RowAxis, part: Option<Days>) -> Option<RowAxis> {
    match part {
        Some(days) => axis.part(days.first, days.last),
        None => Some(axis),
    }
}

/// Whether any of a time lies in the days asked for.
fn is_within(when: &When, part: Option<Days>) -> bool {
    part.is_none_or(|part| Days::of(when).is_some_and(|days| days.overlap(part) != Overlap::None))
}

/// What times the articles talk about, in `part` of the days or in all; each mark leads to its entry in the chronology.
pub(super) fn about(context: &Context<'_>, found: &Set, entries: &[Entry], part: Option<Days>) -> Chart {
    if context.corpus.articles.len() > MOST_ROWS {
        return bars_of(context, Axis::About, found, part);
    }
    let spoken: Vec<Vec<&When>> = context.corpus.articles.iter().map(spoken).collect();
    let times = spoken.iter().flatten().filter_map(|when| Days::of(when));
    let axis = RowAxis::new(&times.collect::<Vec<_>>(), Width::Page).and_then(|axis| part_of(axis, part));
    let Some(axis) = axis else { return Chart::default() };
    let numbers: BTreeMap<&str, u32> = entries.iter().map(|it| (it.when.edtf.as_str(), it.number)).collect();
    let rows = spoken.into_iter().enumerate().map(|(at, times)| {
        let times = times.into_iter().filter(|when| is_within(when, part));
        let mut marks: Vec<_> = times.filter_map(|when| axis.mark(when, None)).collect();
        marks.iter_mut().for_each(|mark| mark.entry = numbers.get(mark.when.edtf.as_str()).copied());
        // The longest first, so that a day within a year is drawn over it.
        marks.order_by(|a, b| (b.end - b.start).total_cmp(&(a.end - a.start)));
        Row { article: context.refer(at), found: found.contains(at), marks }
    });
    let mut chart = chart(&axis, rows.collect());
    let entries = entries.iter().filter(|entry| is_within(&entry.when, part));
    let entries = entries.map(|entry| (is_asked(context, &entry.when, part), entry));
    chart.labels = labels(context, &axis, entries);
    chart
}

/// The chart of `rows` on `axis`.
fn chart(axis: &RowAxis, rows: Vec<Row>) -> Chart {
    let shows = |row: &&Row| row.found && row.marks.iter().any(|mark| mark.style != MarkStyle::SetAside);
    let shown = u32::try_from(rows.iter().filter(shows).count()).unwrap_or(u32::MAX);
    Chart { scales: axis.scales(), rows, shown, ..Chart::default() }
}

/// The times that `article` talks about and that a chart can tell, each once.
fn spoken(article: &Article) -> Vec<&When> {
    let mut times: Vec<&When> = Vec::new();
    for mention in article.told() {
        let Some(when) = &mention.when else { continue };
        let Some(days) = Days::of(when) else { continue };
        // What is counted from an unknown day says little on an axis; a gap is nothing that lasted.
        let vague = is_counted(mention) && (days.is_open() || is_vague(when));
        if !vague && !is_gap(&article.text, mention) && !times.iter().any(|other| other.edtf == when.edtf) {
            times.push(when);
        }
    }
    times
}

/// Whether a time surely lies in the days asked for, be they days of publication, and in the part that is drawn.
fn is_asked(context: &Context<'_>, when: &When, part: Option<Days>) -> bool {
    let range = Days::range(context.query.from, context.query.to);
    let lies = |days: &Days| days.overlap(range) == Overlap::Certain;
    let drawn = |days: &Days| part.is_none_or(|part| days.overlap(part) == Overlap::Certain);
    Days::of(when).is_some_and(|days| lies(&days) && drawn(&days))
}

/// The times worth a label, those of the days asked for and then those that tell most first, and what happened then: told in several articles, with an event, lasting; not what one
/// article alone tells of the days around its publication.
fn labels<'e>(
    context: &Context<'_>,
    axis: &RowAxis,
    entries: impl Iterator<Item = (bool, &'e Entry)>,
) -> Vec<ChartLabel> {
    let worth = |entry: &Entry| {
        let tellers = || entry.statements.iter().flat_map(|it| &it.tellers);
        let mut articles: Vec<u32> = tellers().map(|teller| teller.number).collect();
        articles.order();
        articles.dedup();
        let far = |number: u32| {
            let published = context.corpus.index.published.of(number.saturating_sub(1) as usize).first();
            !published.zip(Days::of(&entry.when)).is_some_and(|(day, when)| {
                when.first >= day.first.saturating_sub(NEAR) && when.last <= day.last.saturating_add(NEAR)
            })
        };
        let several = i32::try_from(articles.len()).unwrap_or(i32::MAX).min(MOST_TELLERS) - 1;
        let told: i32 = tellers().map(|teller| 1 + 3 * i32::from(far(teller.number))).sum();
        told + 4 * several + 4 * i32::from(entry.event().is_some()) + 2 * i32::from(entry.when.shape == Shape::Lasted)
    };
    let mut worthy: Vec<((bool, i32), &Entry)> = entries.map(|(asked, entry)| ((asked, worth(entry)), entry)).collect();
    worthy.order_by_key(|(worth, entry)| (core::cmp::Reverse(*worth), entry.number));
    let mut labels: Vec<ChartLabel> = Vec::new();
    for ((asked, _), entry) in worthy {
        let when = &entry.when;
        // The axis says the date; a label says what happened.
        let Some((mark, event)) = axis.mark(when, None).zip(entry.first_event()) else { continue };
        // Two at one place cannot both be read.
        if labels.len() < MOST_LABELS && labels.iter().all(|other| (other.at - mark.start).abs() > SAME_PLACE) {
            labels.push(ChartLabel { at: mark.start, when: when.clone(), event: event.clone(), asked });
        }
    }
    labels.order_by(|a, b| a.at.total_cmp(&b.at));
    labels
}

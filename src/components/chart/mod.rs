//! Charts over an axis of broken scales: one row per article, each row a link.
//!
//! Everything is drawn in percent of the width, so a chart needs no measuring and no script to
//! fit a phone or a projector. What is drawn is also said in each link's label.

mod axis;
mod bars;
mod labels;
mod marks;
mod number;
mod room;
mod slider;

pub(crate) use self::number::percent;
use self::slider::Slider;
use super::el::{Child, Children, El, el, fragment};
use super::live;
use crate::state::State;
use crate::words::{dates, words};
use dateline_core::query::Axis;
use dateline_core::view::{Chart, Explore, MarkStyle, Row};
use leptos::prelude::*;
use std::sync::Arc;

/// When the articles were published.
pub fn published(state: State) -> AnyView {
    let w = words();
    let slider = Slider::new(state, Axis::Published);
    let inner = move || {
        live::maybe(move || {
            let explore = state.explore.get()?;
            let chart = &explore.published;
            let certain = chart.rows.iter().filter(|row| row.marks.iter().any(|it| it.style == MarkStyle::Day)).count();
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let note = w.chart_published_note(count(certain), count(chart.rows.len()));
            let mut inner = vec![el("h2").set("id", "published-title").put(w.chart_published()).into()];
            inner.extend(head(chart, &note));
            inner.push(body(state, chart, slider).into());
            Some(fragment(inner))
        })
    };
    // The slider stands beside what is drawn anew, so that it keeps the focus.
    let whole = move || {
        let chart = el("section").class("chart").set("aria-labelledby", "published-title");
        slider.over(chart).put(inner()).put(slider.view())
    };
    let drawn = |chart: &Chart| !chart.rows.is_empty() || !chart.bars.is_empty();
    let any = Memo::new(move |_| state.explore.get().is_some_and(|explore| drawn(&explore.published)));
    live::maybe(move || any.get().then(|| whole().view()))
}

/// What times the articles talk about; folded on a phone.
pub fn about(state: State) -> AnyView {
    let w = words();
    let of = |explore: Arc<Explore>| {
        let chart = &explore.about;
        let drawn = !chart.bars.is_empty() || chart.rows.iter().any(|row| !row.marks.is_empty());
        drawn.then_some(explore)
    };
    let slider = Slider::new(state, Axis::About);
    let inner = move || {
        live::maybe(move || {
            let explore = state.explore.get().and_then(of)?;
            let mut inner = head(&explore.about, w.chart_about_note());
            inner.push(body(state, &explore.about, slider).into());
            Some(fragment(inner))
        })
    };
    let any = Memo::new(move |_| state.explore.get().and_then(of).is_some());
    let range =
        move || live::text(move || state.explore.get().map(|explore| whole(&explore.about)).unwrap_or_default());
    live::maybe(move || {
        any.get().then(|| {
            slider
                .over(el("details").class("chart fold"))
                .set_some("open", crate::platform::dom::wide().then_some(""))
                .put(el("summary").put(el("h2").put(w.chart_about())).put(el("span").class("range").put(range())))
                .put(inner())
                .put(slider.view())
                .view()
        })
    })
}

/// The whole axis in words: "1910 to 2022".
fn whole(chart: &Chart) -> String {
    let first = chart.scales.first().and_then(|scale| scale.covers.earliest);
    let last = chart.scales.last().and_then(|scale| scale.covers.latest);
    match (first, last) {
        (Some(first), Some(last)) if first.year() != last.year() => {
            let last = last.year().to_string();
            words().date_years(&first.year().to_string(), &last, &last)
        }
        (Some(first), _) => words().date_year(&first.year().to_string()),
        _ => String::new(),
    }
}

/// The note and the legend of what is drawn.
fn head(chart: &Chart, note: &str) -> Children {
    let w = words();
    let changes = chart.scales.len().saturating_sub(1);
    let left_out = chart.scales.iter().skip(1).any(|scale| scale.days_left_out > 0);
    let bars = if chart.bars.is_empty() { "" } else { w.chart_bars_note() };
    let note = format!("{note} {} {bars}", w.scale_note(changes, left_out));
    let legend = chart.bars.is_empty().then(|| marks::legend(chart));
    let mut head = vec![el("p").class("note").put(note.trim()).into()];
    head.extend(legend.map(Child::from));
    head
}

/// The rows with their axis, or bars where there are too many articles for rows.
fn body(state: State, chart: &Chart, slider: Slider) -> El {
    if !chart.bars.is_empty() {
        return bars::bars(state, chart, slider);
    }
    let published = slider.axis == Axis::Published;
    let class = if published { "plot published" } else { "plot about" };
    let above = if published { axis::captions(chart) } else { labels::labels(chart) };
    let breaks = axis::Breaks::of(chart);
    let beside = |class: &str, drawing: El| el("div").class(class).set("aria-hidden", "true").put(drawing);
    let rows = el("ol").class("rows").put_all(chart.rows.iter().map(|it| row(state, it, &breaks, slider)));
    el("div").class(class).put(beside("over", above)).put(rows).put(beside("under", axis::axis(chart)))
}

/// One article.
fn row(state: State, row: &Row, breaks: &axis::Breaks, slider: Slider) -> El {
    let w = words();
    let published = slider.axis == Axis::Published;
    let times = row.marks.iter().map(|mark| {
        let time = dates::long(&mark.when);
        if mark.style == MarkStyle::SetAside { w.chart_set_aside(&time) } else { time }
    });
    let mut times: Vec<String> = times.collect();
    times.dedup();
    let mut said = if times.is_empty() { w.chart_row_empty().to_owned() } else { times.join(w.list_semicolon()) };
    if !row.found {
        said = format!("{said} ({})", w.chart_not_found());
    }
    let mut drawn = vec![slider.band().into()];
    drawn.extend(breaks.grid());
    for mark in &row.marks {
        if published {
            drawn.push(marks::label(mark, &row.marks).into());
        }
        drawn.push(marks::mark(mark).into());
    }
    let drawing = el("svg").class("marks").set("width", "100%").set("aria-hidden", "true").set("focusable", "false");
    let number = row.article.number;
    let link = el("a")
        .class("row")
        .set("href", &state.link(&row.article.link))
        .put(el("span").class("vh").put(format!("{} ", w.chart_row(number))))
        .put(el("span").class("n").set("aria-hidden", "true").put(number.to_string()))
        .put(
            el("span")
                .class("title")
                .set_some("lang", row.article.language.as_deref())
                .put(row.article.headline.as_str()),
        )
        .put(el("span").class("vh").put(format!(": {said}")))
        .put(drawing.put_all(drawn));
    el("li").set_some("class", (!row.found).then_some("out")).put(link)
}

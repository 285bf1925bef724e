//! Saves a chart as a picture, with its source, the conditions in force and the day in its caption.

use super::ChartData;
use super::picture::{WIDTH, picture};
use crate::components::screen::conditions;
use crate::platform::{download, history, timers};
use crate::screens::timeline::use_timeline;
use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_model::date::When;
use dateline_model::query::Axis;
use leptos::prelude::*;

/// The buttons.
#[component]
pub fn SaveChart(
    /// Which chart.
    axis: Axis,
    /// What it shows.
    chart: ChartData,
    /// What it is called.
    title: Message,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let timeline = use_timeline();
    let failed = RwSignal::new(false);
    let drawn = move || {
        let words = words.get_untracked();
        let collection = state.frame.with_untracked(|frame| frame.info.title.clone());
        let (found, chips) = timeline.with_untracked(|timeline| (timeline.found, timeline.chips.clone()));
        let in_force = state.query.with_untracked(|query| conditions(words, &chips, query));
        let total = state.frame.with_untracked(|frame| frame.total);
        let day = timers::today().map(|day| words.time(&When::day(day))).unwrap_or_default();
        let said = [collection, words.found(found, total), in_force, words.picture_source(&history::address(), &day)];
        let caption = said.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
        chart.with_untracked(|chart| picture(words, chart, title(words), &caption))
    };
    let name = if axis == Axis::Published { "published" } else { "timeline" };
    let as_svg = move |_| {
        failed.set(!download::save(&format!("{name}.svg"), "image/svg+xml", &drawn().svg));
    };
    let as_png = move |_| {
        let picture = drawn();
        leptos::task::spawn_local(async move {
            let saved = download::save_drawn(&format!("{name}.png"), &picture.svg, WIDTH, picture.height).await;
            failed.set(!saved);
        });
    };
    let said = move || if failed.get() { words.get().picture_failed() } else { "" };
    view! {
        <p class="save-chart buttons needs-js">
            <button type="button" on:click=as_svg>
                {words.text(Words::picture_svg)}
            </button>
            <button type="button" on:click=as_png>
                {words.text(Words::picture_png)}
            </button>
            <span role="status">{said}</span>
        </p>
    }
}

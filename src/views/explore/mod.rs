//! Explore: one search box, three filters, two charts, one list.

mod context;
mod intro;
mod list;

use crate::components::el::{el, fragment};
use crate::components::{chart, chips, date_filter, facet, live, search};
use crate::state::State;
use crate::words::words;
use dateline_core::query::FacetKind;
use leptos::prelude::*;

/// The screen.
pub fn explore(state: State) -> AnyView {
    let w = words();
    let open = state.filters_open;
    let count = move || state.explore.with(|it| it.as_ref().map_or(0, |explore| explore.chips.len()));
    let few = move || state.frame.with(|frame| (2..=crate::components::cells::MOST).contains(&frame.total));
    let rect = |class: &str, x: &str, y: &str, height: &str| {
        el("rect").class(class).set("x", x).set("y", y).set("width", "5").set("height", height)
    };
    let legend = move || {
        let sample = el("svg")
            .class("cells")
            .set("width", "33")
            .set("height", "16")
            .set("focusable", "false")
            .put(rect("main", "0", "1", "14"))
            .put(rect("named", "7", "9", "6"))
            .put(rect("none", "14", "14", "1"))
            .put(rect("none", "21", "14", "1"));
        let words = state.frame.with(|frame| w.cells_legend(frame.total));
        el("p").class("cells-legend").set("aria-hidden", "true").put(sample).put(words).view()
    };
    let disclose = el("button")
        .set("type", "button")
        .class("disclose needs-js")
        .set("aria-controls", "filters")
        .live("aria-expanded", move || Some(open.get().to_string()))
        .on("click", move |_| open.update(|open| *open = !*open))
        .put(live::text(move || w.filters(count())));
    let filters = el("div")
        .set("id", "filters")
        .live("class", move || Some(if open.get() { "filters open" } else { "filters" }.to_owned()))
        .put(live::maybe(move || few().then(legend)))
        .put(date_filter::date_filter(state))
        .put(facet::facet(state, FacetKind::Country))
        .put(facet::facet(state, FacetKind::Topic))
        .put(facet::more(state))
        .put(
            el("details")
                .class("days counted")
                .put(el("summary").put(w.how_counted()))
                .put(el("p").class("note").put(w.how_counted_choice()))
                .put(el("p").class("note").put(w.how_counted_article())),
        );
    let side = el("section")
        .class("side")
        .set("aria-label", w.filters_title())
        .put(search::search(state))
        .put(disclose)
        .put(filters);
    let results = el("div")
        .class("results")
        .put(list::aid(state))
        .put(chart::published(state))
        .put(chart::about(state))
        .put(chips::chips(state))
        .put(list::list(state));
    fragment(vec![intro::intro(state).into(), el("div").class("wrap columns").put(side).put(results).into()])
}

//! The date filter: ready-made ranges, days of one's own, and which time they mean.

use super::el::{El, el};
use super::{cells, live, toggle};
use crate::platform::dom;
use crate::state::State;
use crate::url::Step;
use crate::words::{self, dates, words};
use dateline_core::date::calendar;
use dateline_core::query::Axis;
use dateline_core::view::DateChoice;
use jiff::civil::Date;
use leptos::prelude::*;

/// First and last day; open where `None`.
type Days = (Option<Date>, Option<Date>);

/// The filter.
pub fn date_filter(state: State) -> El {
    let w = words();
    let about = Signal::derive(move || state.query.with(|query| query.axis == Axis::About));
    let choices = Memo::new(move |_| state.explore.get().map(|it| it.date_choices.clone()).unwrap_or_default());
    let keys = move || choices.with(|all| all.iter().map(|it| it.range.edtf.clone()).collect::<Vec<_>>());
    let own = move || {
        let dates = state.query.with(|query| query.from.is_some() || query.to.is_some());
        dates && !choices.with(|all| all.iter().any(|it| it.chosen))
    };
    let axis = move |about: bool| {
        let axis = if about { Axis::About } else { Axis::Published };
        state.change(Step::Push, |query| query.with_axis(axis));
    };
    let days = el("details")
        .class("days needs-js")
        .live("open", move || own().then(String::new))
        .put(el("summary").put(w.choose_days()))
        .put(day(state, "from", w.from(), |query| query.from, |from, (_, to)| (from, to)))
        .put(day(state, "to", w.to(), |query| query.to, |to, (from, _)| (from, to)));
    let head = el("div").class("facet-head").put(el("h2").set("id", "date-title").put(w.date())).put(toggle::toggle(
        "date-axis",
        w.date_means(),
        [w.published(), w.talked_about()],
        about,
        axis,
    ));
    el("section")
        .class("facet")
        .set("aria-labelledby", "date-title")
        .put(head)
        .put(el("ul").put(live::each(keys, move |key| choice(state, choices, key))))
        .put(days)
}

/// One ready-made range.
fn choice(state: State, choices: Memo<Vec<DateChoice>>, key: String) -> AnyView {
    let w = words();
    let now = Memo::new(move |_| choices.with(|all| all.iter().find(|it| it.range.edtf == key).cloned()));
    let chosen = move || now.with(|it| it.as_ref().is_some_and(|it| it.chosen));
    let few = move || state.frame.with(|frame| frame.total <= cells::MOST);
    let title = move || few().then(|| now.with(|it| it.as_ref().map(|it| cells::text(&it.cells)))).flatten();
    let label = live::text(move || now.with(|it| it.as_ref().map(|it| dates::choice(&it.range)).unwrap_or_default()));
    let maybe = live::maybe(move || {
        let maybe = now.with(|it| it.as_ref().is_some_and(|it| it.only_maybe));
        maybe.then(|| el("small").put(w.may_fall_here()).view())
    });
    let tick = move |_: leptos::ev::Event| {
        let Some(choice) = now.get_untracked() else { return };
        let (from, to) = if choice.chosen { (None, None) } else { (choice.range.earliest, choice.range.latest) };
        state.change(Step::Push, |query| query.with_dates(from, to));
    };
    let count = move || words::number(now.with(|it| it.as_ref().map_or(0, |it| it.count)));
    let cells = move || few().then(|| now.with(|it| it.as_ref().map(|it| cells::cells(&it.cells))))?;
    let label = el("label")
        .class("choice")
        .live("title", title)
        .put(el("input").set("type", "checkbox").checked(chosen).on("change", tick))
        .put(el("span").class("name").put(label).put(maybe))
        .put(live::maybe(cells))
        .put(el("span").class("count").put(live::text(count)));
    el("li").put(label).view()
}

/// One of the two days.
fn day(
    state: State,
    name: &'static str,
    label: &'static str,
    of: fn(&dateline_core::query::Query) -> Option<Date>,
    put: fn(Option<Date>, Days) -> Days,
) -> El {
    let value = move || state.query.with(|query| of(query).map(calendar::iso).unwrap_or_default());
    let change = move |event: leptos::ev::Event| {
        let day = calendar::from_iso(&dom::value(&event));
        state.change(Step::Push, |query| {
            let (from, to) = put(day, (query.from, query.to));
            query.with_dates(from, to)
        });
    };
    let field = el("input").set("type", "date").set("name", name).value(value).on("change", change);
    el("label").class("day").put(el("span").put(label)).put(field)
}

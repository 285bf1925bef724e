//! A filter by value: countries or topics, with counts that answer "how many if I add this".

use super::el::{Child, El, el, fragment};
use super::{cells, live, toggle};
use crate::platform::dom;
use crate::state::State;
use crate::url::Step;
use crate::words::words;
use dateline_core::query::Query;
use dateline_core::text::Small as _;
use dateline_core::view::{Choice, Explore, Facet, Value};
use leptos::prelude::*;

/// Choices that a filter shows before "show all".
const FIRST: usize = 8;
/// Choices above which a list that is shown whole can be searched.
const SEARCHED: usize = 20;

/// What differs between the filters.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// Name of the parameter, and stem of element ids.
    pub name: &'static str,
    /// Heading.
    pub title: &'static str,
    /// Legend of the switch between named and mainly about.
    pub how: &'static str,
    /// Legend of the switch between all and any.
    pub how_many: &'static str,
    /// Choices shown at first.
    pub first: usize,
    /// Its part of the view.
    pub of: fn(&Explore) -> &Facet,
    /// Ticks or unticks a value.
    pub tick: fn(&Query, &str) -> Query,
    /// Switches "any of these".
    pub any: fn(&Query) -> Query,
    /// Switches "mainly about".
    pub mainly: fn(&Query) -> Query,
}

/// The country filter.
#[must_use]
pub fn countries() -> Spec {
    let w = words();
    Spec {
        name: "country",
        title: w.country,
        how: w.how_country,
        how_many: w.how_many_country,
        first: FIRST,
        of: |explore| &explore.countries,
        tick: Query::toggle_country,
        any: Query::toggle_any_country,
        mainly: Query::toggle_main_country,
    }
}

/// The topic filter; its groups take room of their own, so more is shown at first.
#[must_use]
pub fn topics() -> Spec {
    let w = words();
    Spec {
        name: "topic",
        title: w.topic,
        how: w.how_topic,
        how_many: w.how_many_topic,
        first: FIRST + 4,
        of: |explore| &explore.topics,
        tick: Query::toggle_topic,
        any: Query::toggle_any_topic,
        mainly: Query::toggle_main_topic,
    }
}

/// One filter.
pub fn facet(state: State, spec: Spec) -> El {
    let w = words();
    let facet = Memo::new(move |_| state.explore.get().map(|explore| (spec.of)(&explore).clone()).unwrap_or_default());
    let whole = RwSignal::new(false);
    let wanted = RwSignal::new(String::new());
    let mainly = Signal::derive(move || facet.with(|facet| facet.mainly));
    let any = Signal::derive(move || facet.with(|facet| facet.any));
    let size = move || facet.with(|facet| facet.groups.iter().map(|group| group.choices.len()).sum::<usize>());
    let chosen = move || facet.with(|facet| facet.groups.iter().any(|group| group.choices.iter().any(|it| it.chosen)));

    let stated = live::maybe(move || {
        let values = facet.with(|facet| facet.in_all.clone());
        let found = state.explore.with(|explore| explore.as_ref().map_or(0, |explore| explore.found));
        let names = |values: &[Value]| values.iter().map(|value| value.label.clone()).collect::<Vec<_>>().join(", ");
        (!values.is_empty() && found > 0).then(|| {
            el("p").class("in-all").put(el("b").put((w.in_all)(found))).put(format!(" {}", names(&values))).view()
        })
    });
    // Keys of the groups and choices shown; a choice's own element stays while its counts change.
    let shown = Memo::new(move |_| {
        let wanted = wanted.get().small();
        let mut left = if whole.get() { usize::MAX } else { spec.first };
        facet.with(|facet| {
            let mut groups = Vec::new();
            for group in &facet.groups {
                let mut keys = Vec::new();
                for choice in &group.choices {
                    let fits = wanted.is_empty() || choice.value.label.small().contains(&wanted);
                    if fits && (left > 0 || choice.chosen) {
                        keys.push(choice.value.key.clone());
                        left = left.saturating_sub(1);
                    }
                }
                if !keys.is_empty() {
                    groups.push((group.key.clone(), keys));
                }
            }
            groups
        })
    });
    let group_keys = move || shown.with(|groups| groups.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>());
    let group = move |key: String| {
        let title = (!key.is_empty()).then(|| el("p").class("group").put((w.group)(&key)));
        let keys =
            move || shown.with(|groups| groups.iter().find(|(other, _)| *other == key).map(|(_, keys)| keys.clone()));
        let choices = live::each(move || keys().unwrap_or_default(), move |key| choice(state, spec, facet, key));
        fragment(title.map(Child::from).into_iter().chain([el("ul").put(choices).into()]).collect())
    };
    let more = live::maybe(move || {
        (size() > spec.first).then(|| {
            let label = if whole.get() { w.show_fewer.to_owned() } else { (w.show_all)(size()) };
            let flip = move |_| {
                wanted.set(String::new());
                whole.update(|whole| *whole = !*whole);
            };
            el("button")
                .set("type", "button")
                .class("quiet")
                .live("aria-expanded", move || Some(whole.get().to_string()))
                .on("click", flip)
                .put(label)
                .view()
        })
    });
    let find = live::maybe(move || {
        (whole.get() && size() > SEARCHED).then(|| {
            el("input")
                .class("find")
                .set("type", "search")
                .set("aria-label", w.find_value)
                .set("placeholder", w.find_value)
                .value(move || wanted.get())
                .on("input", move |event| wanted.set(dom::value(&event)))
                .view()
        })
    });
    let many = live::maybe(move || {
        let toggle = || {
            toggle::toggle(group_name(spec.name, 1), spec.how_many, [w.all_of_these, w.any_of_these], any, move |_| {
                state.change(Step::Push, spec.any);
            })
        };
        (chosen() || any.get()).then(|| toggle().view())
    });
    let how = toggle::toggle(group_name(spec.name, 0), spec.how, [w.named, w.mainly_about], mainly, move |_| {
        state.change(Step::Push, spec.mainly);
    });
    let id = format!("{}-title", spec.name);
    let head = el("div").class("facet-head").put(el("h2").set("id", &id).put(spec.title)).put(how);
    el("section")
        .class("facet")
        .set("aria-labelledby", &id)
        .put(head)
        .put(stated)
        .put(find)
        .put(live::each(group_keys, group))
        .put(more)
        .put(many)
}

/// Names of the radio groups.
fn group_name(name: &str, which: usize) -> &'static str {
    match (name, which) {
        ("country", 0) => "country-how",
        ("country", _) => "country-many",
        (_, 0) => "topic-how",
        _ => "topic-many",
    }
}

/// One choice; it stands while its numbers change around it.
fn choice(state: State, spec: Spec, facet: Memo<Facet>, key: String) -> AnyView {
    let find = {
        let key = key.clone();
        move |facet: &Facet| -> Option<Choice> {
            facet.groups.iter().flat_map(|group| &group.choices).find(|it| it.value.key == key).cloned()
        }
    };
    let now = Memo::new(move |_| facet.with(&find));
    let get = move |part: fn(&Choice) -> String| now.with(|it| it.as_ref().map(part).unwrap_or_default());
    let chosen = move || now.with(|it| it.as_ref().is_some_and(|it| it.chosen));
    let few = move || state.frame.with(|frame| frame.total <= cells::MOST);
    let marks = live::maybe(move || few().then(|| now.with(|it| it.as_ref().map(|it| cells::cells(&it.cells))))?);
    let title = move || few().then(|| get(|it| cells::text(&it.cells)));
    let tick = move |_| state.change(Step::Push, |query| (spec.tick)(query, &key));
    let label = el("label")
        .class("choice")
        .live("title", title)
        .put(el("input").set("type", "checkbox").checked(chosen).on("change", tick))
        .put(el("span").class("name").put(live::text(move || get(|it| it.value.label.clone()))))
        .put(marks)
        .put(el("span").class("count").put(live::text(move || get(|it| it.count.to_string()))));
    el("li").put(label).view()
}

//! A filter by value (countries, topics, names), with counts that answer "how many if I add this".

use super::el::{Child, El, el, fragment};
use super::{cells, live, toggle};
use crate::platform::dom;
use crate::state::State;
use crate::url::Step;
use crate::words::{self, words};
use dateline_core::query::FacetKind;
use dateline_core::text::Small as _;
use dateline_core::view::{Choice, Facet, Value};
use leptos::prelude::*;

/// Choices that a filter shows before "show all".
const FIRST: usize = 8;
/// Choices above which a list that is shown whole can be searched.
const SEARCHED: usize = 20;

/// Choices that a filter shows before "show all"; the groups of the topics take room of their own, so more of them.
fn first(kind: FacetKind) -> usize {
    if kind == FacetKind::Topic { FIRST + 4 } else { FIRST }
}

/// The filters that are folded at first, in one fold; nothing where the articles have none of them.
pub fn more(state: State) -> El {
    let w = words();
    let kinds = || FacetKind::ALL.into_iter().filter(|kind| !kind.has_mainly());
    let any = move || {
        state.explore.with(|it| it.as_ref().is_some_and(|explore| kinds().any(|kind| !is_empty(explore.facet(kind)))))
    };
    // Opened by a link that chooses in it, else by hand; it does not fold by itself.
    let open = state.query.with_untracked(|query| kinds().any(|kind| !query.of(kind).values.is_empty()));
    el("details")
        .class("facet more-filters")
        .live("hidden", move || (!any()).then(String::new))
        .set_some("open", open.then_some(""))
        .put(
            el("summary")
                .put(el("h2").put(w.more_filters()))
                .put(el("span").class("names").put(w.more_filters_names())),
        )
        .put_all(kinds().map(|kind| facet(state, kind)))
}

fn is_empty(facet: &Facet) -> bool {
    facet.in_all.is_empty() && facet.groups.is_empty()
}

/// One filter.
pub fn facet(state: State, kind: FacetKind) -> El {
    let w = words();
    let facet = Memo::new(move |_| state.explore.get().map(|explore| explore.facet(kind).clone()).unwrap_or_default());
    let whole = state.whole[kind as usize];
    let wanted = RwSignal::new(String::new());
    let mainly = Signal::derive(move || facet.with(|facet| facet.mainly));
    let any = Signal::derive(move || facet.with(|facet| facet.any));
    let size = move || facet.with(|facet| facet.groups.iter().map(|group| group.choices.len()).sum::<usize>());
    let chosen = move || facet.with(|facet| facet.groups.iter().any(|group| group.choices.iter().any(|it| it.chosen)));

    let stated = live::maybe(move || {
        let values = facet.with(|facet| facet.in_all.clone());
        let found = state.explore.with(|explore| explore.as_ref().map_or(0, |explore| explore.found));
        let names = |values: &[Value]| words::row(values.iter().map(|value| value.label.as_str()));
        (!values.is_empty() && found > 0).then(|| {
            el("p").class("in-all").put(el("b").put(w.in_all(found))).put(format!(" {}", names(&values))).view()
        })
    });
    // Keys of the groups and choices shown; a choice's own element stays while its counts change.
    let shown = Memo::new(move |_| {
        let wanted = wanted.get().small();
        let mut left = if whole.get() { usize::MAX } else { first(kind) };
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
        let title = (!key.is_empty()).then(|| el("p").class("group").put(w.group(&key)));
        let keys =
            move || shown.with(|groups| groups.iter().find(|(other, _)| *other == key).map(|(_, keys)| keys.clone()));
        let choices = live::each(move || keys().unwrap_or_default(), move |key| choice(state, kind, facet, key));
        fragment(title.map(Child::from).into_iter().chain([el("ul").put(choices).into()]).collect())
    };
    let more = live::maybe(move || {
        (size() > first(kind)).then(|| {
            let label = if whole.get() { w.show_fewer().to_owned() } else { w.show_all(size()) };
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
                .set("aria-label", w.find_value())
                .set("placeholder", w.find_value())
                .value(move || wanted.get())
                .on("input", move |event| wanted.set(dom::value(&event)))
                .view()
        })
    });
    let many = live::maybe(move || {
        let toggle = || {
            let how_many = w.how_many(kind);
            toggle::toggle(&group_name(kind, "many"), how_many, [w.all_of_these(), w.any_of_these()], any, move |_| {
                state.change(Step::Push, |query| query.toggle_any(kind));
            })
        };
        (!kind.is_single() && (chosen() || any.get())).then(|| toggle().view())
    });
    let how = || {
        toggle::toggle(&group_name(kind, "how"), w.how(kind), [w.named(), w.mainly_about()], mainly, move |_| {
            state.change(Step::Push, |query| query.toggle_mainly(kind));
        })
    };
    let left_out = live::maybe(move || {
        let more = facet.with(|facet| facet.left_out);
        (whole.get() && more > 0).then(|| el("p").class("in-all").put(w.choices_left_out(more)).view())
    });
    let id = format!("{}-title", kind.code());
    // Within the fold the filters stand one level lower.
    let heading = if kind.has_mainly() { "h2" } else { "h3" };
    let head = el("div")
        .class("facet-head")
        .put(el(heading).set("id", &id).put(w.facet(kind)))
        .put_some(kind.has_mainly().then(how));
    el("section")
        .class("facet")
        .set("aria-labelledby", &id)
        .live("hidden", move || facet.with(is_empty).then(String::new))
        .put(head)
        .put(stated)
        .put(find)
        .put(live::each(group_keys, group))
        .put(left_out)
        .put(more)
        .put(many)
}

/// The name of a radio group.
fn group_name(kind: FacetKind, which: &str) -> String {
    format!("{}-{which}", kind.code())
}

/// One choice; it stands while its numbers change around it.
fn choice(state: State, kind: FacetKind, facet: Memo<Facet>, key: String) -> AnyView {
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
    let tick = move |_| state.change(Step::Push, |query| query.toggle(kind, &key));
    let label = el("label")
        .class("choice")
        .live("title", title)
        .put(el("input").set("type", "checkbox").checked(chosen).on("change", tick))
        .put(el("span").class("name").set("dir", "auto").put(live::text(move || get(|it| it.value.label.clone()))))
        .put(marks)
        .put(el("span").class("count").put(live::text(move || get(|it| words::number(it.count)))));
    el("li").put(label).view()
}

//! A filter by value (countries, topics, names), with counts that answer "how many if I add this".

use super::choice::{ChoiceItem, ValueChoice};
use super::use_explore;
use crate::components::segmented::Segmented;
use crate::navigation::use_navigation;
use crate::state::{use_state, use_words};
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::screens::explore::{Everywhere, Facet};
use dateline_model::order::Order as _;
use dateline_model::query::{FACETS, FacetKind, Query};
use dateline_text::Small as _;
use leptos::prelude::*;

/// Keys of groups, each with those of its choices.
type Groups = Vec<(String, Vec<String>)>;

/// Choices up to which a filter shows all: nothing is hidden for a few lines.
const ALL: usize = 20;
/// Choices that a filter of more shows before "show all".
const FIRST: usize = 8;

/// Element id of a filter's name.
fn title_id(kind: FacetKind) -> String {
    format!("{}-title", kind.code())
}

/// How many choices there are.
fn size(facet: &Facet) -> usize {
    facet.choices().count()
}

/// Whether the articles have nothing to choose by or to state.
fn is_empty(facet: &Facet) -> bool {
    facet.in_all.is_empty() && facet.groups.is_empty()
}

/// The keys of the groups, each with those of its choices that are shown: what is chosen, and of the rest with `wanted`
/// in their names all, or where there are many the first in most articles, whatever group they are in.
fn shown(facet: &Facet, wanted: &str, whole: bool) -> Groups {
    let all = whole || size(facet) <= ALL;
    let mut totals: Vec<u32> = facet.choices().map(|choice| choice.total).collect();
    totals.order_by_key(|total| core::cmp::Reverse(*total));
    let least = totals.get(FIRST - 1).copied().filter(|_| !all).unwrap_or(0);
    // Of those in as many articles as the last of the first, so many have room.
    let mut ties = FIRST.saturating_sub(totals.iter().filter(|total| **total > least).count());
    let mut groups = Vec::new();
    for group in &facet.groups {
        let mut keys = Vec::new();
        for choice in &group.choices {
            let fits = wanted.is_empty() || choice.value.label.small().contains(wanted);
            let room = all || choice.total > least || (choice.total == least && ties > 0);
            if fits && (room || choice.chosen) {
                keys.push(choice.value.key.clone());
                if choice.total == least {
                    ties = ties.saturating_sub(1);
                }
            }
        }
        if !keys.is_empty() {
            groups.push((group.key.clone(), keys));
        }
    }
    groups
}

/// The filters that are folded at first, in one fold; nothing where the articles have none of them.
#[component]
pub fn MoreFilters() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    let kinds = || FACETS.iter().filter(|spec| spec.collapsed).map(|spec| spec.kind);
    let none = move || explore.with(|explore| kinds().all(|kind| is_empty(explore.facet(kind))));
    // Opened by a link that chooses in it, else by hand; it does not fold by itself.
    let open = state.query.with_untracked(|query| kinds().any(|kind| !query.of(kind).values.is_empty()));
    view! {
        <details class="facet more-filters" hidden=none open=open>
            <summary>
                <h2>{words.text(Words::more_filters)}</h2>
                <span class="names">{words.text(Words::more_filters_names)}</span>
            </summary>
            {kinds().map(|kind| view! { <FacetFilter kind /> }).collect_view()}
        </details>
    }
}

/// One filter.
#[component]
pub fn FacetFilter(
    /// Which.
    kind: FacetKind,
) -> impl IntoView {
    let words = use_words();
    let state = use_state();
    let explore = use_explore();
    let facet = Memo::new(move |_| explore.with(|explore| explore.facet(kind).clone()));
    let whole = state.unfolded.facets[kind.at()];
    let wanted = RwSignal::new(String::new());
    let shown = Memo::new(move |_| facet.with(|facet| shown(facet, &wanted.get().small(), whole.get())));
    let groups = move || shown.with(|groups| groups.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>());
    let searchable = move || whole.get() && facet.with(size) > ALL;
    view! {
        <section class="facet" aria-labelledby=title_id(kind) hidden=move || facet.with(is_empty)>
            <FacetHead kind facet />
            <InAll kind facet />
            <Show when=searchable>
                <input
                    class="find"
                    type="search"
                    aria-label=words.text(Words::find_value)
                    placeholder=words.text(Words::find_value)
                    prop:value=move || wanted.get()
                    on:input=move |event| wanted.set(event_target_value(&event))
                />
            </Show>
            <For each=groups key=Clone::clone let:group>
                <Group kind facet shown group />
            </For>
            <ShowAll facet whole wanted />
            <AllOrAny kind facet />
        </section>
    }
}

/// The filter's name, and whether a value need only be named, where that is a question.
#[component]
fn FacetHead(
    /// Which filter.
    kind: FacetKind,
    /// Its data.
    facet: Memo<Facet>,
) -> impl IntoView {
    let navigation = use_navigation();
    let words = use_words();
    let name = words.fill(move |words| words.facet(kind));
    let choose = move |_: bool| navigation.change(Step::Push, |query| query.toggle_mainly(kind));
    view! {
        <div class="facet-head">
            // Within the fold the filters stand one level lower.
            {if kind.spec().collapsed {
                view! { <h3 id=title_id(kind)>{name}</h3> }.into_any()
            } else {
                view! { <h2 id=title_id(kind)>{name}</h2> }.into_any()
            }}
            {kind
                .spec()
                .has_salience
                .then(|| {
                    view! {
                        <Segmented
                            name=format!("{}-how", kind.code())
                            legend=words.fill(move |words| words.how(kind))
                            labels=[|words| words.named(), |words| words.mainly_about()]
                            second=Signal::derive(move || facet.with(|facet| facet.mainly))
                            choose
                        />
                    }
                })}
        </div>
    }
}

/// What all articles found have: stated, as choosing it would change nothing; and offered as what they are mainly about,
/// where that narrows them.
#[component]
fn InAll(
    /// Which filter.
    kind: FacetKind,
    /// The filter's data.
    facet: Memo<Facet>,
) -> impl IntoView {
    let words = use_words();
    let navigation = use_navigation();
    let explore = use_explore();
    let found = move || explore.with(|explore| explore.found);
    let any = move || found() > 0 && facet.with(|facet| !facet.in_all.is_empty());
    let names = move || facet.with(|facet| words.get().row(facet.in_all.iter().map(|it| it.value.label.as_str())));
    let offered =
        move || facet.with(|facet| facet.in_all.iter().filter(|it| it.mainly > 0).cloned().collect::<Vec<_>>());
    let offer = move |it: Everywhere| {
        let Everywhere { value, mainly } = it;
        let means = Query::default().choose_mainly(kind, &value.key).to_string();
        let toggle = move |()| navigation.change(Step::Push, |query| query.choose_mainly(kind, &value.key));
        view! {
            <ChoiceItem chosen=false count=mainly cells=Vec::new() means toggle>
                {words.fill(move |words| words.mainly_value(&value.label))}
            </ChoiceItem>
        }
    };
    view! {
        <Show when=any>
            <p class="in-all">
                <b>{words.fill(move |words| words.in_all(found()))}</b>
                " "
                {names}
            </p>
            <ul class="mainly">{move || offered().into_iter().map(offer).collect_view()}</ul>
        </Show>
    }
}

/// A group of choices under its name, if it has one.
#[component]
fn Group(
    /// Which filter.
    kind: FacetKind,
    /// Its data.
    facet: Memo<Facet>,
    /// The keys that are shown.
    shown: Memo<Groups>,
    /// Key of the group.
    group: String,
) -> impl IntoView {
    let words = use_words();
    let title = (!group.is_empty()).then(|| {
        let group = group.clone();
        view! { <p class="group">{words.fill(move |words| words.group(&group))}</p> }
    });
    let find = move |groups: &Groups| groups.iter().find(|(key, _)| *key == group).map(|(_, keys)| keys.clone());
    let keys = move || shown.with(&find).unwrap_or_default();
    view! {
        {title}
        <ul>
            <For each=keys key=Clone::clone let:key>
                <ValueChoice kind facet key />
            </For>
        </ul>
    }
}

/// That values are left out of a list shown whole, and the button that shows it whole, or the first of it again.
#[component]
fn ShowAll(
    /// Its data.
    facet: Memo<Facet>,
    /// Whether the list is shown whole.
    whole: RwSignal<bool>,
    /// What is searched for in the list.
    wanted: RwSignal<String>,
) -> impl IntoView {
    let words = use_words();
    let left_out = move || facet.with(|facet| facet.left_out);
    let cut = move || whole.get() && left_out() > 0;
    let unfolds = move || facet.with(size) > ALL;
    let flip = move |_| {
        wanted.set(String::new());
        whole.update(|whole| *whole = !*whole);
    };
    let label = move || {
        let words = words.get();
        if whole.get() { words.show_fewer().to_owned() } else { words.show_all(facet.with(size)) }
    };
    view! {
        <Show when=cut>
            <p class="in-all">{words.fill(move |words| words.choices_left_out(left_out()))}</p>
        </Show>
        <Show when=unfolds>
            <button type="button" class="quiet" aria-expanded=move || whole.get().to_string() on:click=flip>
                {label}
            </button>
        </Show>
    }
}

/// Whether an article must have all that is chosen or any of it, once something is chosen and where it can have several.
#[component]
fn AllOrAny(
    /// Which filter.
    kind: FacetKind,
    /// Its data.
    facet: Memo<Facet>,
) -> impl IntoView {
    let words = use_words();
    let navigation = use_navigation();
    let any = Signal::derive(move || facet.with(|facet| facet.any));
    let asked = move || any.get() || facet.with(|facet| facet.choices().any(|it| it.chosen));
    let choose = move |_: bool| navigation.change(Step::Push, |query| query.toggle_any(kind));
    view! {
        <Show when=move || !kind.spec().single_value && asked()>
            <Segmented
                name=format!("{}-many", kind.code())
                legend=words.fill(move |words| words.how_many(kind))
                labels=[|words| words.all_of_these(), |words| words.any_of_these()]
                second=any
                choose
            />
        </Show>
    }
}

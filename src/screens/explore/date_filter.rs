//! The date filter: ready-made ranges, days of a person's own, and which time they mean.

use super::choice::ChoiceItem;
use super::use_explore;
use crate::components::day_fields::DayFields;
use crate::components::segmented::Segmented;
use crate::navigation::{use_navigation, use_page};
use crate::state::use_words;
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::screens::explore::DateChoice;
use dateline_model::query::{Axis, Query};
use leptos::prelude::*;

/// The filter.
#[component]
pub fn DateFilter() -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    let explore = use_explore();
    let choices = Memo::new(move |_| explore.with(|explore| explore.date_choices.clone()));
    let keys = move || choices.with(|all| all.iter().map(|it| it.range.edtf.clone()).collect::<Vec<_>>());
    // The fields are open where no ready-made range says what is chosen.
    let own = Memo::new(move |_| {
        let dates = state.query.with(|query| query.from.is_some() || query.to.is_some());
        dates && !choices.with(|all| all.iter().any(|it| it.chosen))
    });
    let about = move || state.query.with(|query| query.axis == Axis::About);
    let mean = move |about: bool| {
        let axis = if about { Axis::About } else { Axis::Published };
        navigation.change(Step::Push, |query| query.with_axis(axis));
    };
    view! {
        <section class="facet" aria-labelledby="date-title">
            <div class="facet-head">
                <h2 id="date-title">{words.text(Words::date)}</h2>
                <Segmented
                    name="date-axis"
                    legend=words.text(Words::date_means)
                    labels=[|words| words.published(), |words| words.talked_about()]
                    second=Signal::derive(about)
                    choose=mean
                />
            </div>
            <ul>
                <For each=keys key=Clone::clone let:key>
                    <RangeChoice choices key />
                </For>
                <OpenChoice />
            </ul>
            <details class="choose-days needs-js" open=move || own.get()>
                <summary>{words.text(Words::choose_days)}</summary>
                <DayFields />
            </details>
        </section>
    }
}

/// One ready-made range; it stays while its numbers change.
#[component]
fn RangeChoice(
    /// All of them.
    choices: Memo<Vec<DateChoice>>,
    /// The range, as EDTF.
    key: String,
) -> impl IntoView {
    let navigation = use_navigation();
    let words = use_words();
    let now = Memo::new(move |_| choices.with(|all| all.iter().find(|it| it.range.edtf == key).cloned()));
    let means = now.with_untracked(|it| {
        let range = it.as_ref().map(|it| (it.range.earliest, it.range.latest));
        let (from, to) = range.unwrap_or_default();
        Query::default().with_dates(from, to).to_string()
    });
    let name = move || now.with(|it| it.as_ref().map(|it| words.get().time_choice(&it.range)));
    let only_maybe = move || now.with(|it| it.as_ref().is_some_and(|it| it.only_maybe));
    let toggle = move |()| {
        let Some(choice) = now.get_untracked() else { return };
        let (from, to) = if choice.chosen { (None, None) } else { (choice.range.earliest, choice.range.latest) };
        navigation.change(Step::Push, |query| query.with_dates(from, to));
    };
    view! {
        <ChoiceItem
            chosen=Signal::derive(move || now.with(|it| it.as_ref().is_some_and(|it| it.chosen)))
            count=Signal::derive(move || now.with(|it| it.as_ref().map_or(0, |it| it.count)))
            cells=Signal::derive(move || now.with(|it| it.as_ref().map(|it| it.cells.clone()).unwrap_or_default()))
            means
            toggle
        >
            {name}
            <Show when=only_maybe>
                <small>{words.text(Words::may_fall_here)}</small>
            </Show>
        </ChoiceItem>
    }
}

/// The articles that no closed days place; nothing where there are none.
#[component]
fn OpenChoice() -> impl IntoView {
    let navigation = use_navigation();
    let words = use_words();
    let explore = use_explore();
    let now = Memo::new(move |_| explore.with(|explore| explore.open_dates.clone()));
    let chosen = move || now.with(|it| it.as_ref().is_some_and(|it| it.chosen));
    let toggle = move |()| {
        let open = !now.with_untracked(|it| it.as_ref().is_some_and(|it| it.chosen));
        navigation.change(Step::Push, |query| query.with_open(open));
    };
    let known = move || {
        let words = words.get();
        now.with(|it| {
            let it = it.as_ref()?;
            let day = |day: &Option<String>| day.as_ref().map(|day| words.day(day));
            match (day(&it.after), day(&it.before)) {
                (Some(after), Some(before)) => Some(words.open_dates_between(&after, &before)),
                (Some(after), None) => Some(words.date_or_later(&after)),
                (None, Some(before)) => Some(words.date_or_earlier(&before)),
                (None, None) => None,
            }
        })
    };
    view! {
        <Show when=move || now.with(Option::is_some)>
            <ChoiceItem
                chosen=Signal::derive(chosen)
                count=Signal::derive(move || now.with(|it| it.as_ref().map_or(0, |it| it.count)))
                cells=Signal::derive(move || now.with(|it| it.as_ref().map(|it| it.cells.clone()).unwrap_or_default()))
                means=Query::default().with_open(true).to_string()
                toggle
            >
                {words.text(Words::open_dates)}
                {move || known().map(|known| view! { " " <small>{known}</small> })}
            </ChoiceItem>
        </Show>
    }
}

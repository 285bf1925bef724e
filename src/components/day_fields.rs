//! First and last day, to choose; together they are never the wrong way round.

use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::{Message, Words};
use dateline_model::date::calendar;
use dateline_model::query::Axis;
use jiff::civil::Date;
use leptos::prelude::*;

/// The two fields.
#[component]
pub fn DayFields(
    /// What the days mean here; else what they mean in the query.
    #[prop(optional)]
    axis: Option<Axis>,
) -> impl IntoView {
    let (state, navigation) = use_page();
    let days = Memo::new(move |_| {
        state.query.with(|query| match axis {
            // Days of another kind are no business of these fields.
            Some(axis) if query.axis != axis => (None, None),
            _ => (query.from, query.to),
        })
    });
    let choose = move |from, to| {
        navigation.change(Step::Push, |query| query.with_axis(axis.unwrap_or(query.axis)).with_dates(from, to));
    };
    let first = Callback::new(move |from: Option<Date>| {
        let (_, to) = days.get_untracked();
        choose(from, to.filter(|to| from.is_none_or(|from| from <= *to)));
    });
    let last = Callback::new(move |to: Option<Date>| {
        let (from, _) = days.get_untracked();
        choose(from.filter(|from| to.is_none_or(|to| *from <= to)), to);
    });
    view! {
        <DayField name="from" label=Words::from day=Signal::derive(move || days.get().0) choose=first />
        <DayField name="to" label=Words::to day=Signal::derive(move || days.get().1) choose=last />
    }
}

/// One of the two.
#[component]
fn DayField(
    /// The name of the field.
    name: &'static str,
    /// What stands before it.
    label: Message,
    /// The day in the query.
    day: Signal<Option<Date>>,
    /// Takes the day that a person chooses; none where they empty the field.
    choose: Callback<Option<Date>>,
) -> impl IntoView {
    let words = use_words();
    // A day that is half typed stays until the query has another.
    let value = Memo::new(move |_| day.get().map(calendar::iso).unwrap_or_default());
    view! {
        <label class="day">
            <span>{words.text(label)}</span>
            <input
                type="date"
                name=name
                prop:value=move || value.get()
                on:change=move |event| choose.run(calendar::from_iso(&event_target_value(&event)))
            />
        </label>
    }
}

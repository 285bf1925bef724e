//! First and last day, to choose; together they are never the wrong way round.

use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::{Message, Words};
use dateline_model::date::calendar;
use dateline_model::query::{Axis, Query};
use jiff::civil::Date;
use leptos::prelude::*;

/// First and last day; open where `None`.
type Days = (Option<Date>, Option<Date>);

/// The two fields.
#[component]
pub fn DayFields(
    /// What the days mean here; else what they mean in the query.
    #[prop(optional)]
    axis: Option<Axis>,
) -> impl IntoView {
    view! {
        <DayField axis is_last=false />
        <DayField axis is_last=true />
    }
}

/// The days of the query, where they mean what the fields do.
fn days(query: &Query, axis: Option<Axis>) -> Days {
    if axis.is_none_or(|axis| query.axis == axis) { (query.from, query.to) } else { (None, None) }
}

/// The days with one of them chosen anew: the other goes where it would lie on the wrong side.
fn with_day((first, last): Days, day: Option<Date>, is_last: bool) -> Days {
    if is_last {
        (first.filter(|first| day.is_none_or(|day| *first <= day)), day)
    } else {
        (day, last.filter(|last| day.is_none_or(|day| day <= *last)))
    }
}

/// One of the two.
#[component]
fn DayField(
    /// What the days mean here; else what they mean in the query.
    axis: Option<Axis>,
    /// Whether it is the last day.
    is_last: bool,
) -> impl IntoView {
    let (state, navigation) = use_page();
    let day = Memo::new(move |_| {
        let (first, last) = state.query.with(|query| days(query, axis));
        if is_last { last } else { first }
    });
    let choose = move |day| {
        navigation.change(Step::Push, |query| {
            let (from, to) = with_day(days(query, axis), day, is_last);
            query.with_axis(axis.unwrap_or(query.axis)).with_dates(from, to)
        });
    };
    let (label, name) = if is_last { (Words::to as Message, "to") } else { (Words::from as Message, "from") };
    view! { <DayInput label name day choose /> }
}

/// A field for a day. One that is half typed stays until there is another.
#[component]
pub fn DayInput(
    /// Its element id, where it has one.
    #[prop(optional_no_strip)]
    id: Option<&'static str>,
    /// What stands before it.
    label: Message,
    /// Its name in a form.
    name: &'static str,
    /// The day; open where `None`.
    day: Memo<Option<Date>>,
    /// Called with the day that is chosen.
    choose: impl Fn(Option<Date>) + 'static,
) -> impl IntoView {
    let words = use_words();
    view! {
        <label class="day">
            <span>{words.text(label)}</span>
            <input
                type="date"
                id=id
                name=name
                prop:value=move || day.get().map(calendar::iso).unwrap_or_default()
                on:change=move |event| choose(calendar::from_iso(&event_target_value(&event)))
            />
        </label>
    }
}

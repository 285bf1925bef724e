//! The head of the timeline: how many articles, the conditions in force, the days asked for.

use super::use_timeline;
use crate::navigation::use_page;
use crate::screens::explore::chips::OneChip;
use crate::state::use_words;
use crate::url::Step;
use crate::words::{Message, Words};
use dateline_model::date::calendar;
use dateline_model::query::{Axis, Query};
use jiff::civil::Date;
use leptos::prelude::*;

/// The head.
#[component]
pub fn Head() -> impl IntoView {
    let (state, _) = use_page();
    let words = use_words();
    let timeline = use_timeline();
    let found = words.fill(move |words| words.found(timeline.with(|timeline| timeline.found), state.total()));
    let chips = move || {
        // Drawn anew when the words change, so each condition reads them once.
        let words = words.get();
        let chips = timeline.with(|timeline| timeline.chips.clone());
        (!chips.is_empty()).then(|| {
            view! {
                <ul class="chips" aria-label=words.chips()>
                    {chips.into_iter().map(|chip| view! { <OneChip chip /> }).collect_view()}
                </ul>
            }
        })
    };
    view! {
        <header class="timeline-head">
            <h1 id="heading" tabindex="-1">
                {words.text(Words::timeline)}
            </h1>
            <p class="note">
                <b role="status">{found}</b>
                " "
                <a href=move || state.href_with(Query::explore)>{words.text(Words::timeline_explore)}</a>
            </p>
            {chips}
            <fieldset class="span">
                <legend>{words.text(Words::timeline_span)}</legend>
                <DayField
                    name="from"
                    label=|words| words.from()
                    of=|query| query.from
                    put=|day, query| query.with_dates(day, query.to)
                />
                <DayField
                    name="to"
                    label=|words| words.to()
                    of=|query| query.to
                    put=|day, query| query.with_dates(query.from, day)
                />
            </fieldset>
        </header>
    }
}

/// One of the two days between which the times lie.
#[component]
fn DayField(
    /// The name of the field.
    name: &'static str,
    /// What stands before it.
    label: Message,
    /// The day in the query.
    of: fn(&Query) -> Option<Date>,
    /// The query with this day, the dates meaning times talked about.
    put: fn(Option<Date>, &Query) -> Query,
) -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    // Days of publication are a condition of another kind: they stand among the chips.
    let value = Memo::new(move |_| {
        let about = |query: &Query| of(query).filter(|_| query.axis == Axis::About);
        state.query.with(|query| about(query).map(calendar::iso).unwrap_or_default())
    });
    let change = move |day: Option<Date>| {
        navigation.change(Step::Push, |query| {
            let query = if query.axis == Axis::About { query.clone() } else { query.with_dates(None, None) };
            put(day, &query.with_axis(Axis::About))
        });
    };
    view! {
        <label class="day">
            <span>{move || label(words.get())}</span>
            <input
                type="date"
                name=name
                prop:value=move || value.get()
                on:change=move |event| change(calendar::from_iso(&event_target_value(&event)))
            />
        </label>
    }
}

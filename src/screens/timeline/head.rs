//! The head of the timeline: how many articles, the conditions in force, the days asked for.

use super::use_timeline;
use crate::components::day_fields::DayFields;
use crate::navigation::use_page;
use crate::screens::explore::chips::OneChip;
use crate::state::use_words;
use crate::words::Words;
use dateline_model::query::{Axis, Query};
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
                <DayFields axis=Axis::About />
            </fieldset>
        </header>
    }
}

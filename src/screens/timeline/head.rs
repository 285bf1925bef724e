//! The head of the timeline, with the days asked for.

use super::use_timeline;
use crate::components::day_fields::DayFields;
use crate::components::screen::ScreenHead;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::timeline;
use dateline_model::query::{Axis, ScreenKind};
use leptos::prelude::*;

/// The head.
#[component]
pub fn Head() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let timeline = use_timeline();
    let found = move || timeline.with(|timeline| timeline.found);
    let chips = move || timeline.with(|timeline| timeline.chips.clone());
    let misread = move || state.query.with(|query| timeline::misread(query).map(|of| words.get().zoom_misread(of)));
    view! {
        <ScreenHead title=Words::timeline found=Signal::derive(found) chips=Signal::derive(chips)>
            <fieldset class="span">
                <legend>{words.text(Words::timeline_span)}</legend>
                <DayFields axis=Axis::About />
            </fieldset>
            {move || misread().map(|said| view! { <p class="notice" role="status">{said}</p> })}
            <p class="countries-ways">
                <a href=move || state.href_with(|query| query.open_screen(ScreenKind::Dossiers))>
                    {words.text(Words::dossiers_link)}
                </a>
            </p>
        </ScreenHead>
    }
}

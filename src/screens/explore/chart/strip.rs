//! The strip above a list that is too long for a row each: how many of the articles found lie in each stretch of time.

use crate::components::chart::bars::{BarPlot, share};
use crate::screens::explore::use_explore;
use crate::state::{use_state, use_words};
use dateline_explore::view::screens::explore;
use dateline_model::query::Axis;
use leptos::prelude::*;
use std::sync::Arc;

/// Height of the bars in CSS pixels.
const HEIGHT: f32 = 48.0;

/// The strip.
#[component]
pub fn Strip() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let explore = use_explore();
    move || {
        let words = words.get();
        let found = explore.with(|explore| explore.found);
        state.corpus.with(|corpus| {
            let (chart, axis) = state.query.with(|query| (explore::strip(corpus, query), query.axis));
            let title = if axis == Axis::Published { words.chart_published() } else { words.chart_about() };
            let note = share(words, &chart, found);
            view! {
                <section class="bars-above" aria-label=title>
                    <p class="note">
                        <b>{title}</b>
                        " "
                        {note}
                    </p>
                    <BarPlot words chart=Arc::new(chart) axis height=HEIGHT />
                </section>
            }
        })
    }
}

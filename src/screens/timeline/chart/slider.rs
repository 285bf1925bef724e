//! Two ends under a chart that choose its days: drawn with the pointer, also over the chart itself, or moved by key.
//!
//! The fields for dates stay the first way; this one shows what they mean on the axis. It is drawn like the chart, in
//! percent: the page's policy allows no styles of an element's own.

use super::selection::Selection;
use crate::components::drawing::percent;
use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::End;
use dateline_model::date::When;
use dateline_model::query::Axis;
use leptos::prelude::*;

/// The length of what is chosen.
fn length(selection: Selection) -> String {
    percent(selection.to() - selection.from())
}

/// The strip with its ends; nothing where the axis has no scale.
#[component]
pub fn Slider(
    /// The days.
    selection: Selection,
) -> impl IntoView {
    let words = use_words();
    let label = move || {
        let words = words.get();
        if selection.axis == Axis::Published { words.slider_published() } else { words.slider_about() }
    };
    view! {
        <Show when=move || selection.has_scales()>
            <svg
                class="slider needs-js"
                width="100%"
                height="28"
                role="group"
                aria-label=label
                on:pointerdown=move |event| selection.grab(&event)
            >
                <title>{words.text(Words::slider_how)}</title>
                <rect class="ground" width="100%" height="28" />
                <rect class="track" y="13" width="100%" height="2" />
                <rect
                    class=move || if selection.is_open() { "chosen open" } else { "chosen" }
                    y="12"
                    height="4"
                    x=move || percent(selection.from())
                    width=move || length(selection)
                />
                <Thumb selection end=End::From />
                <Thumb selection end=End::To />
            </svg>
        </Show>
    }
}

/// One end.
#[component]
fn Thumb(
    /// The days.
    selection: Selection,
    /// Which end.
    end: End,
) -> impl IntoView {
    let words = use_words();
    let label = move || if end == End::From { words.get().from() } else { words.get().to() };
    let at = move || if end == End::From { selection.from() } else { selection.to() };
    // A whole number: the printing of fractions is kept out of the program.
    #[allow(clippy::cast_possible_truncation)] // 0 to 100
    let now = move || ((at() * 100.0 + 0.5) as i32).to_string();
    let said = move || {
        let words = words.get();
        match (selection.day(end), end) {
            (Some(day), _) => words.time(&When::day(day)),
            (None, End::From) => words.slider_open_from().to_owned(),
            (None, End::To) => words.slider_open_to().to_owned(),
        }
    };
    view! {
        <svg
            class="thumb"
            overflow="visible"
            role="slider"
            tabindex="0"
            aria-label=label
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=now
            aria-valuetext=said
            x=move || percent(at())
            on:keydown=move |event| {
                if selection.key(end, &event.key()) {
                    event.prevent_default();
                }
            }
        >
            <rect class="hold" x="-12" y="2" width="24" height="24" />
            <rect class="handle" x="-5" y="6" width="10" height="16" />
        </svg>
    }
}

/// The chosen days as a band that goes behind a drawing of the chart.
#[component]
pub fn Band(
    /// The days.
    selection: Selection,
) -> impl IntoView {
    view! {
        <rect
            class="band"
            height="100%"
            x=move || percent(selection.from())
            width=move || if selection.is_open() { "0".to_owned() } else { length(selection) }
        />
    }
}

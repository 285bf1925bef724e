//! A choice of two, in running words: "Named or mainly about".

use super::live;
use crate::words::words;
use leptos::prelude::*;

/// Two radio buttons that read as a phrase; `second` tells whether the second holds.
pub fn toggle(
    name: &'static str,
    legend: &'static str,
    labels: [&'static str; 2],
    second: Signal<bool>,
    choose: impl Fn(bool) + Copy + 'static,
) -> AnyView {
    let option = move |value: bool| {
        let on = live::flag(move || second.get() == value);
        let label = if value { labels[1] } else { labels[0] };
        view! {
            <label>
                <input type="radio" name=name prop:checked=on.clone()
                    checked=on on:change=move |_| choose(value) />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="switch needs-js">
            <legend class="vh">{legend}</legend>
            {option(false)}
            " "<span class="or">{words().or}</span>" "
            {option(true)}
        </fieldset>
    }
    .into_any()
}

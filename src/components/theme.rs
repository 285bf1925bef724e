//! Light, dark, or as the system says; remembered.

use crate::platform::{dom, storage};
use crate::state::use_words;
use crate::words::{Message, Words};
use leptos::prelude::*;

/// Under which the choice is remembered; the script in the page's head reads it too.
pub const KEY: &str = "dateline-theme";

/// The choices: value of the attribute `data-theme`, and label.
const CHOICES: [(&str, Message); 3] =
    [("light", |words| words.theme_light()), ("dark", |words| words.theme_dark()), ("", |words| words.theme_system())];

/// The switch.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let words = use_words();
    let chosen = RwSignal::new(storage::get(KEY).unwrap_or_default());
    let choose = move |value: &'static str| {
        let stated = (!value.is_empty()).then_some(value);
        storage::set(KEY, stated);
        dom::root_attribute("data-theme", stated);
        chosen.set(value.to_owned());
    };
    let option = move |(value, label): (&'static str, Message)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="theme"
                    value=value
                    prop:checked=move || chosen.with(|now| now == value)
                    on:change=move |_| choose(value)
                />
                <span>{move || label(words.get())}</span>
            </label>
        }
    };
    view! {
        <fieldset class="switch theme needs-js">
            <legend class="vh">{words.text(Words::theme)}</legend>
            {CHOICES.map(option).into_iter().collect_view()}
        </fieldset>
    }
}

//! Light, dark, or as the system says; remembered.

use super::live;
use crate::platform::{dom, storage};
use crate::words::words;
use leptos::prelude::*;

/// Under which the choice is remembered; the script in the page's head reads it too.
pub const KEY: &str = "dateline-theme";

/// The switch.
pub fn theme() -> AnyView {
    let w = words();
    let chosen = RwSignal::new(storage::get(KEY).unwrap_or_default());
    let option = move |value: &'static str, label: &'static str| {
        let choose = move |_| {
            let stated = (!value.is_empty()).then_some(value);
            storage::set(KEY, stated);
            dom::root_attribute("data-theme", stated);
            chosen.set(value.to_owned());
        };
        view! {
            <label>
                <input type="radio" name="theme" value=value
                    checked=value.is_empty()
                    prop:checked=live::flag(move || chosen.with(|now| now == value)) on:change=choose />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="switch theme needs-js">
            <legend class="vh">{w.theme}</legend>
            {option("light", w.theme_light)}
            {option("dark", w.theme_dark)}
            {option("", w.theme_system)}
        </fieldset>
    }
    .into_any()
}

//! Light, dark, or as the system says; remembered.

use super::el::{El, el};
use crate::platform::{dom, storage};
use crate::words::words;
use leptos::prelude::*;

/// Under which the choice is remembered; the script in the page's head reads it too.
pub const KEY: &str = "dateline-theme";

/// The switch.
pub fn theme() -> El {
    let w = words();
    let chosen = RwSignal::new(storage::get(KEY).unwrap_or_default());
    let option = move |value: &'static str, label: &'static str| {
        let choose = move |_: leptos::ev::Event| {
            let stated = (!value.is_empty()).then_some(value);
            storage::set(KEY, stated);
            dom::root_attribute("data-theme", stated);
            chosen.set(value.to_owned());
        };
        let input = el("input")
            .set("type", "radio")
            .set("name", "theme")
            .set("value", value)
            .checked(move || chosen.with(|now| now == value))
            .on("change", choose);
        el("label").put(input).put(el("span").put(label))
    };
    el("fieldset")
        .class("switch theme needs-js")
        .put(el("legend").class("vh").put(w.theme()))
        .put(option("light", w.theme_light()))
        .put(option("dark", w.theme_dark()))
        .put(option("", w.theme_system()))
}

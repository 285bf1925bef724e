//! A choice of two, in running words: "Named or mainly about".

use super::el::{El, el};
use crate::words::words;
use leptos::prelude::*;

/// Two radio buttons that read as a phrase; `second` tells whether the second holds.
pub fn toggle(
    name: &str,
    legend: &'static str,
    labels: [&'static str; 2],
    second: Signal<bool>,
    choose: impl Fn(bool) + Copy + Send + 'static,
) -> El {
    let option = |value: bool| {
        let input = el("input")
            .set("type", "radio")
            .set("name", name)
            .checked(move || second.get() == value)
            .on("change", move |_| choose(value));
        el("label").put(input).put(el("span").put(if value { labels[1] } else { labels[0] }))
    };
    el("fieldset")
        .class("switch needs-js")
        .put(el("legend").class("vh").put(legend))
        .put(option(false))
        .put(" ")
        .put(el("span").class("or").put(words().or()))
        .put(" ")
        .put(option(true))
}

//! A choice of two, side by side: "Named | Mainly about".

use crate::state::use_words;
use crate::words::Message;
use leptos::prelude::*;

/// Two radio buttons in one frame; the one in force is filled.
#[component]
pub fn Segmented(
    /// The name of the radio group.
    #[prop(into)]
    name: String,
    /// What is chosen, for those who hear it.
    legend: Signal<&'static str>,
    /// What the two are called.
    labels: [Message; 2],
    /// Whether the second holds.
    #[prop(into)]
    second: Signal<bool>,
    /// Told which one is chosen.
    #[prop(into)]
    choose: Callback<bool>,
) -> impl IntoView {
    let words = use_words();
    let option = move |value: bool| {
        let label = labels[usize::from(value)];
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || second.get() == value
                    on:change=move |_| choose.run(value)
                />
                <span>{words.text(label)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="switch needs-js">
            <legend class="vh">{legend}</legend>
            {option(false)}
            {option(true)}
        </fieldset>
    }
}

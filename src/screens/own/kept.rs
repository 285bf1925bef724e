//! For how long a person's articles and corrections stay, and what of them this browser keeps: where it is chosen, and the
//! line in the foot of each page.

use super::keep::{self, Keeping};
use super::use_desk;
use crate::state::{use_state, use_words};
use crate::verify::Verifier;
use crate::words::{Message, Words};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// What of a record people are told: thousands of bytes, at least one.
fn kilobytes(bytes: usize) -> usize {
    bytes.div_ceil(1000)
}

/// The choice.
#[component]
pub fn Keep() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let desk = use_desk();
    let keeping = RwSignal::from(keep::keeping());
    let is_kept = move || !matches!(keeping.get(), Keeping::Visit);
    let choice = move |kept: bool, label: Message| {
        let choose = move |_| if kept { keep::keep(desk.own(), false) } else { keep::forget() };
        view! {
            <label>
                <input type="radio" name="own-keep" prop:checked=move || is_kept() == kept on:change=choose />
                <span>{words.text(label)}</span>
            </label>
        }
    };
    let said = move || {
        let words = words.get();
        match keeping.get() {
            Keeping::Visit => words.own_keep_visit_note().to_owned(),
            Keeping::Opening => words.own_kept_opening().to_owned(),
            Keeping::Kept(_, bytes) => words.own_kept(kilobytes(bytes)),
            Keeping::Elsewhere => words.own_kept_elsewhere().to_owned(),
            Keeping::Unkept(why) => words.own_unkept(&why),
            Keeping::Unread(why) => words.own_unread(&why),
        }
    };
    let elsewhere = move || matches!(keeping.get(), Keeping::Elsewhere);
    view! {
        <section class="own-keep" aria-labelledby="own-keep">
            <h2 id="own-keep">{words.text(Words::own_keep)}</h2>
            <fieldset class="own-mode" aria-labelledby="own-keep">
                {choice(false, Words::own_keep_visit)}
                {choice(true, Words::own_keep_device)}
            </fieldset>
            <p role="status">{said}</p>
            <Show when=elsewhere>
                <p class="buttons">
                    <button type="button" on:click=move |_| keep::show_kept(state, desk.verifier, true)>
                        {words.text(Words::own_kept_theirs)}
                    </button>
                    <button type="button" on:click=move |_| keep::keep(desk.own(), true)>
                        {words.text(Words::own_kept_ours)}
                    </button>
                </p>
            </Show>
        </section>
    }
}

/// The line in the foot, where something is kept.
#[component]
pub fn KeptLine() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let keeping = RwSignal::from(keep::keeping());
    keep::begin(state, expect_context::<Verifier>());
    let said = move || {
        let words = words.get();
        match keeping.get() {
            Keeping::Opening => words.own_kept_opening().to_owned(),
            Keeping::Kept(articles, bytes) => words.own_kept_line(articles, kilobytes(bytes)),
            Keeping::Elsewhere => words.own_kept_elsewhere_line().to_owned(),
            Keeping::Unkept(why) => words.own_unkept(&why),
            Keeping::Unread(why) => words.own_unread(&why),
            Keeping::Visit => String::new(),
        }
    };
    let own = move || state.href_with(|query| query.open_screen(ScreenKind::Own));
    let is_any = move || !matches!(keeping.get(), Keeping::Visit);
    view! {
        <div class="kept-line">
            <p>
                <span role="status">{said}</span>
                <Show when=is_any>
                    " "
                    <a href=own>{words.text(Words::own)}</a>
                </Show>
            </p>
        </div>
    }
}

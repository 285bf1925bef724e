//! The step that is followed, above whatever screen shows it: what is to be seen, and the ways to the next and back; or the
//! lesson that is at hand.

use crate::screens::lessons::beside::Beside;
use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_explore::view::screens::explore::starters::{self, Guide as Shown};
use leptos::prelude::*;

/// Draws the step that is followed.
#[must_use]
pub fn draw() -> AnyView {
    view! {
        <Guide />
        <Beside />
    }
    .into_any()
}

/// The step that is followed; nothing where none is.
#[component]
fn Guide() -> impl IntoView {
    let state = use_state();
    let guide = Memo::new(move |_| state.corpus.with(|corpus| state.query.with(|it| starters::guide(corpus, it))));
    move || guide.get().map(|guide| view! { <StepBar guide /> })
}

/// One step.
#[component]
fn StepBar(
    /// What it says.
    guide: Shown,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let Shown { title, text, number, total, previous, next, all } = guide;
    let way = |link: Option<String>, label: Message| {
        link.map(|link| {
            view! {
                " "
                <a href=state.link(&link)>{words.text(label)}</a>
            }
        })
    };
    view! {
        <aside class="guide" aria-label=title.clone()>
            <div class="wrap">
                <p role="status">
                    <span class="lead-in">
                        {title.clone()} " " {words.fill(move |words| words.start_step(number, total))}
                    </span>
                    " "
                    <b dir="auto">{text}</b>
                </p>
                <p class="ways">
                    {way(previous, Words::previous)} {way(next, Words::next)} {way(Some(all), Words::start_steps)}
                </p>
            </div>
        </aside>
    }
}

//! Where to start, if the collection's owner names something: questions that unfold their answer in place, and links.

use crate::components::later::Later;
use crate::navigation::use_page;
use crate::platform::dom;
use crate::programs::Deferred;
use crate::state::use_words;
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::screens::explore::starters::{self, Offer};
use leptos::prelude::*;

/// Starters that are shown before the rest is asked for.
const FIRST: usize = 3;
/// Element id of what a starter unfolds.
pub const PANEL: &str = "start-answer";

/// Element id of the button of a starter.
pub fn button_id(slug: &str) -> String {
    format!("start-{slug}")
}

/// Whether a person has just asked for the answer, which then is to come into sight.
#[derive(Clone, Copy, Debug)]
pub struct Asked(pub StoredValue<bool>);

/// The starters, and what the open one unfolds: two elements, for the grid of the head.
#[component]
pub fn Starters() -> impl IntoView {
    let (state, _) = use_page();
    let offers = Memo::new(move |_| state.corpus.with(|corpus| state.query.with(|it| starters::offers(corpus, it))));
    let opened = Memo::new(move |_| state.query.with(|query| !query.start.is_empty()));
    provide_context(Asked(StoredValue::new(false)));
    view! {
        <Show when=move || offers.with(|offers| !offers.is_empty())>
            <StarterList offers />
        </Show>
        <Show when=move || opened.get()>
            <Later what=Deferred::Answer tells=true />
        </Show>
    }
}

/// The questions.
#[component]
fn StarterList(
    /// The starters.
    offers: Memo<Vec<Offer>>,
) -> impl IntoView {
    let words = use_words();
    let all = RwSignal::new(false);
    let rest = move || offers.with(Vec::len).saturating_sub(FIRST);
    // What is open is shown, wherever it stands.
    let shown = move || {
        let whole = all.get();
        offers.get().into_iter().enumerate().filter(move |(at, it)| whole || *at < FIRST || it.open).map(|(_, it)| it)
    };
    let label = move || match (all.get(), rest()) {
        (true, _) => words.get().show_fewer().to_owned(),
        (false, rest) => words.get().show_more(rest),
    };
    view! {
        <nav class="starters needs-js" aria-labelledby="start-here">
            <h2 id="start-here">{words.text(Words::start_here)}</h2>
            <ul id="starters">{move || shown().map(|offer| view! { <StarterItem offer /> }).collect_view()}</ul>
            <Show when=move || { rest() > 0 }>
                <button
                    type="button"
                    class="quiet"
                    aria-controls="starters"
                    aria-expanded=move || all.get().to_string()
                    on:click=move |_| all.update(|all| *all = !*all)
                >
                    {label}
                </button>
            </Show>
        </nav>
    }
}

/// One of them: a link, or a button that unfolds.
#[component]
fn StarterItem(
    /// The starter.
    offer: Offer,
) -> impl IntoView {
    let (state, navigation) = use_page();
    let Asked(asked) = expect_context();
    let Offer { slug, title, note, link, open } = offer;
    let named = slug.clone();
    let flip = move |_| {
        let next = if open { "" } else { &slug };
        asked.set_value(!open);
        navigation.change(Step::Push, |query| query.with_start(next));
        // The list is drawn anew; the button keeps the focus.
        let id = button_id(&slug);
        request_animation_frame(move || {
            dom::focus(&id);
        });
    };
    let head = match link {
        Some(link) => view! {
            <a href=state.link(&link) dir="auto">
                {title}
            </a>
        }
        .into_any(),
        None => view! {
            <button
                type="button"
                id=button_id(&named)
                class="fold"
                dir="auto"
                aria-expanded=open.to_string()
                aria-controls=open.then_some(PANEL)
                on:click=flip
            >
                {title}
            </button>
        }
        .into_any(),
    };
    view! {
        <li>
            {head}
            {(!note.is_empty()).then(|| view! { <p dir="auto">{note}</p> })}
        </li>
    }
}

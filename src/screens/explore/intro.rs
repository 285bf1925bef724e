//! The top of Explore: what is in here, what is not, and where to start.

use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_model::query::Query;
use dateline_model::source::Starter;
use leptos::prelude::*;

/// Title, description, starters.
#[component]
pub fn Intro() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let title = move || {
        state.frame.with(|frame| match frame.info.title.as_str() {
            "" => words.get().untitled(frame.total),
            title => title.to_owned(),
        })
    };
    let description = move || state.frame.with(|frame| frame.info.description.clone());
    view! {
        <div class="wrap intro">
            <div>
                <h1 id="heading" tabindex="-1" dir="auto">
                    {title}
                </h1>
                <p class="description" dir="auto">
                    {description}
                </p>
            </div>
            <Starters />
        </div>
    }
}

/// Where to start, if the collection's owner names something.
#[component]
fn Starters() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    move || {
        let starters = state.frame.with(|frame| frame.info.starters.clone());
        (!starters.is_empty()).then(|| {
            view! {
                <nav class="starters needs-js" aria-labelledby="start-here">
                    <h2 id="start-here">{words.text(Words::start_here)}</h2>
                    <ul>{starters.into_iter().map(|starter| view! { <StarterLink starter /> }).collect_view()}</ul>
                </nav>
            }
        })
    }
}

/// One of them: a link, in the language that is shown.
#[component]
fn StarterLink(
    /// Where it leads, and what it says.
    starter: Starter,
) -> impl IntoView {
    let state = use_state();
    let Starter { query, title, note } = starter;
    let href = move || {
        let language = state.query.with(|query| query.language);
        state.href(&Query::parse(&query).0.with_language(language))
    };
    view! {
        <li>
            <a href=href>{title}</a>
            {(!note.is_empty()).then(|| view! { <p>{note}</p> })}
        </li>
    }
}

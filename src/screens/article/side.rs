//! Beside the text: which highlights, which text, what else is on the page.

use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::{Message, Words, number};
use dateline_explore::view::screens::article::{ArticlePage, HighlightCount};
use dateline_model::query::{Highlight, Query};
use leptos::prelude::*;
use std::sync::Arc;

/// The class of a kind of highlight.
#[must_use]
pub fn class(kind: Highlight) -> &'static str {
    match kind {
        Highlight::Dates => "dates",
        Highlight::Countries => "countries",
        Highlight::People => "people",
        Highlight::Organisations => "organisations",
        Highlight::Quotes => "quotes",
        Highlight::Topics => "topics",
    }
}

/// Beside the text: which highlights, which text, what else is on the page.
#[component]
pub fn Side(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let highlights = (page.raw.is_none() && !page.highlights.is_empty()).then(|| {
        let switches = page.highlights.iter().map(|it| view! { <HighlightSwitch highlight=it.clone() /> });
        view! {
            <section class="facet" aria-labelledby="highlight-title">
                <h2 id="highlight-title">{words.text(Words::highlight)}</h2>
                <ul class="highlights">{switches.collect_view()}</ul>
            </section>
        }
    });
    view! {
        <div class="side">
            {highlights} <fieldset class="facet two">
                <legend>{words.text(Words::text)}</legend>
                <div class="switch">
                    <TextChoice page=Arc::clone(&page) raw=false label=|words| words.text_clean() />
                    <TextChoice page raw=true label=|words| words.text_raw() />
                </div>
            </fieldset> <OnThisPage />
        </div>
    }
}

/// Shows and hides one kind of highlight.
#[component]
fn HighlightSwitch(
    /// The kind, and how many there are of it.
    highlight: HighlightCount,
) -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    let kind = highlight.kind;
    view! {
        <li>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || state.query.with(|query| query.shows(kind))
                    on:change=move |_| navigation.change(Step::Replace, |query| query.toggle_highlight(kind))
                />
                <span class="name">
                    <span class=format!("sample {}", class(kind))>{words.fill(move |words| words.highlight_kind(kind))}</span>
                </span>
                <span class="count">{number(highlight.count)}</span>
            </label>
        </li>
    }
}

/// Chooses the clean text, or the raw one.
#[component]
fn TextChoice(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// Whether the raw one.
    raw: bool,
    /// What it is called.
    label: Message,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let (chosen, beside) = (page.raw.is_some() == raw, page.beside);
    // A passage that is not of the story is not in the clean text.
    let choose = move |query: &Query| {
        let passage = query.passage.filter(|_| raw || !beside);
        query.with_raw(raw).with_passage(passage)
    };
    view! {
        <label>
            <input
                type="radio"
                name="text"
                prop:checked=chosen
                on:change=move |_| navigation.change(Step::Push, choose)
            />
            <span>{move || label(words.get())}</span>
        </label>
    }
}

/// What else is on the page.
#[component]
fn OnThisPage() -> impl IntoView {
    let words = use_words();
    view! {
        <nav class="facet here" aria-labelledby="here-title">
            <h2 id="here-title">{words.text(Words::on_this_page)}</h2>
            <ul>
                <li>
                    <a href="#not-story">{words.text(Words::not_story)}</a>
                </li>
                <li>
                    <a href="#shared">{words.text(Words::shared)}</a>
                </li>
                <li>
                    <a href="#cite">{words.text(Words::cite)}</a>
                </li>
            </ul>
        </nav>
    }
}

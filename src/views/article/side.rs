//! Beside the text: which highlights, which text, what else is on the page.

use crate::state::State;
use crate::url::Step;
use crate::words::words;
use dateline_core::query::Highlight;
use dateline_core::view::{ArticlePage, HighlightCount};
use leptos::prelude::*;

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

/// The switches.
pub fn side(state: State, page: &ArticlePage) -> AnyView {
    let w = words();
    let switch = move |it: &HighlightCount| {
        let kind = it.kind;
        let shown = it.shown;
        let flip = move |_| state.change(Step::Replace, |query| query.toggle_highlight(kind));
        view! {
            <li>
                <label class="choice">
                    <input type="checkbox" prop:checked=shown checked=shown on:change=flip />
                    <span class="name"><span class=format!("sample {}", class(kind))>{(w.highlight_kind)(kind)}</span></span>
                    <span class="count">{it.count}</span>
                </label>
            </li>
        }
    };
    let raw = page.raw.is_some();
    let text = move |value: bool, label: &'static str| {
        view! {
            <label>
                <input type="radio" name="text" prop:checked=raw == value checked=raw == value
                    on:change=move |_| state.change(Step::Push, |query| query.with_raw(value)) />
                <span>{label}</span>
            </label>
        }
    };
    let highlights = (!raw && !page.highlights.is_empty()).then(|| {
        view! {
            <section class="facet" aria-labelledby="highlight-title">
                <h2 id="highlight-title">{w.highlight}</h2>
                <ul class="highlights">{page.highlights.iter().map(switch).collect_view()}</ul>
            </section>
        }
    });
    view! {
        <div class="side">
            {highlights}
            <fieldset class="facet two">
                <legend>{w.text}</legend>
                <div class="switch">{text(false, w.text_clean)}{text(true, w.text_raw)}</div>
            </fieldset>
            <nav class="facet here" aria-labelledby="here-title">
                <h2 id="here-title">{w.on_this_page}</h2>
                <ul>
                    <li><a href="#not-story">{w.not_story}</a></li>
                    <li><a href="#shared">{w.shared}</a></li>
                    <li><a href="#cite">{w.cite}</a></li>
                </ul>
            </nav>
        </div>
    }
    .into_any()
}

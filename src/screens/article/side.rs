//! Beside the text: which highlights, which text, what else is on the page.

use crate::components::el::{El, el};
use crate::state::State;
use crate::url::Step;
use crate::words::{self, words};
use dateline_core::query::Highlight;
use dateline_core::view::{ArticlePage, HighlightCount};

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
pub fn side(state: State, page: &ArticlePage) -> El {
    let w = words();
    let switch = move |it: &HighlightCount| {
        let kind = it.kind;
        let shown = it.shown;
        let flip = move |_: leptos::ev::Event| state.change(Step::Replace, |query| query.toggle_highlight(kind));
        let sample = el("span").class(&format!("sample {}", class(kind))).put(w.highlight_kind(kind));
        let label = el("label")
            .class("choice")
            .put(el("input").set("type", "checkbox").checked(move || shown).on("change", flip))
            .put(el("span").class("name").put(sample))
            .put(el("span").class("count").put(words::number(it.count)));
        el("li").put(label)
    };
    let raw = page.raw.is_some();
    let text = move |value: bool, label: &str| {
        let input = el("input")
            .set("type", "radio")
            .set("name", "text")
            .checked(move || raw == value)
            .on("change", move |_| state.change(Step::Push, |query| query.with_raw(value)));
        el("label").put(input).put(el("span").put(label))
    };
    let highlights = (!raw && !page.highlights.is_empty()).then(|| {
        el("section")
            .class("facet")
            .set("aria-labelledby", "highlight-title")
            .put(el("h2").set("id", "highlight-title").put(w.highlight()))
            .put(el("ul").class("highlights").put_all(page.highlights.iter().map(switch)))
    });
    let switch = el("div").class("switch").put(text(false, w.text_clean())).put(text(true, w.text_raw()));
    let link = |href: &str, label: &str| el("li").put(el("a").set("href", href).put(label));
    let here =
        el("ul").put(link("#not-story", w.not_story())).put(link("#shared", w.shared())).put(link("#cite", w.cite()));
    let here = el("nav")
        .class("facet here")
        .set("aria-labelledby", "here-title")
        .put(el("h2").set("id", "here-title").put(w.on_this_page()))
        .put(here);
    el("div")
        .class("side")
        .put_some(highlights)
        .put(el("fieldset").class("facet two").put(el("legend").put(w.text())).put(switch))
        .put(here)
}

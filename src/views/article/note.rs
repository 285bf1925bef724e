//! The note that opens on a mark: what was read, by which rule, and the way to other articles with it.

use crate::components::el::{El, el};
use crate::state::State;
use crate::words::{self, codes, words};
use dateline_core::query::{Axis, FacetKind, Highlight, Query};
use dateline_core::view::{ArticlePage, TextMark};
use leptos::prelude::*;

/// Which piece of text is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The block it stands in.
    pub block: usize,
    /// The piece of the block.
    pub run: usize,
    /// The words.
    pub words: String,
    /// What was read from them: indices into the page's marks.
    pub marks: Vec<u32>,
}

/// What a mark says, in words.
fn value(mark: &TextMark) -> String {
    let w = words();
    match mark.kind {
        Highlight::Dates => mark.when.as_ref().map_or_else(|| w.mark_no_value().to_owned(), words::when),
        Highlight::Quotes if mark.label.is_empty() => w.mark_no_speaker().to_owned(),
        Highlight::Quotes => w.mark_speaker(&mark.label),
        _ => mark.label.clone(),
    }
}

/// The filter that knows a kind of highlight.
fn facet(kind: Highlight) -> Option<FacetKind> {
    match kind {
        Highlight::Countries => Some(FacetKind::Country),
        Highlight::Topics => Some(FacetKind::Topic),
        Highlight::People => Some(FacetKind::Person),
        Highlight::Organisations => Some(FacetKind::Organisation),
        Highlight::Dates | Highlight::Quotes => None,
    }
}

/// The list of articles with what the mark says, where the filters know it.
fn filter(state: State, mark: &TextMark) -> Option<El> {
    let w = words();
    let plain = Query::default().with_language(state.query.with_untracked(|query| query.language));
    let (query, label) = match (mark.kind, &mark.key, &mark.when) {
        (Highlight::Dates, _, Some(when)) if when.earliest.is_some() || when.latest.is_some() => {
            let query = plain.with_axis(Axis::About).with_dates(when.earliest, when.latest);
            (query, w.mark_filter_dates().to_owned())
        }
        (kind, Some(key), _) => (plain.toggle(facet(kind)?, key), w.mark_filter(&mark.label)),
        _ => return None,
    };
    Some(el("p").put(el("a").set("href", &state.href(&query)).put(label)))
}

/// The note.
pub fn note(state: State, page: &ArticlePage, open: &Open, close: RwSignal<Option<Open>>) -> El {
    let w = words();
    let one = |mark: &TextMark| {
        el("li")
            .put(el("span").class("lead-in").put(w.highlight_kind(mark.kind)))
            .put(el("p").put(el("b").put(value(mark))))
            .put(el("p").put(format!("{}: {}", w.mark_reads(), codes::rule(mark.rule))))
            .put_some(filter(state, mark))
    };
    let marks = open.marks.iter().rev().filter_map(|index| page.marks.get(*index as usize));
    let button =
        el("button").set("type", "button").class("quiet").on("click", move |_| close.set(None)).put(w.mark_close());
    el("div")
        .class("mark-note")
        .set("role", "status")
        .put(el("p").class("words").set_some("lang", page.language.as_deref()).put(w.mark_why(open.words.trim())))
        .put(el("ul").put_all(marks.map(one)))
        .put(button)
}

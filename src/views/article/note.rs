//! The note that opens on a mark: what was read, by which rule, and the way to other articles with it.

use crate::state::State;
use crate::words::{self, codes, words};
use dateline_core::query::{Axis, Highlight, Query};
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
        Highlight::Dates => mark.when.as_ref().map_or_else(|| w.mark_no_value.to_owned(), words::when),
        Highlight::Quotes if mark.label.is_empty() => w.mark_no_speaker.to_owned(),
        Highlight::Quotes => (w.mark_speaker)(&mark.label),
        _ => mark.label.clone(),
    }
}

/// The list of articles with what the mark says, where the filters know it.
fn filter(state: State, mark: &TextMark) -> Option<AnyView> {
    let w = words();
    let plain = Query::default();
    let (query, label) = match (mark.kind, &mark.key, &mark.when) {
        (Highlight::Countries, Some(key), _) => (plain.toggle_country(key), (w.mark_filter)(&mark.label)),
        (Highlight::Topics, Some(key), _) => (plain.toggle_topic(key), (w.mark_filter)(&mark.label)),
        (Highlight::Dates, _, Some(when)) if when.earliest.is_some() || when.latest.is_some() => {
            let query = plain.with_axis(Axis::About).with_dates(when.earliest, when.latest);
            (query, w.mark_filter_dates.to_owned())
        }
        _ => return None,
    };
    Some(view! { <p><a href=state.href(&query)>{label}</a></p> }.into_any())
}

/// The note.
pub fn note(state: State, page: &ArticlePage, open: &Open, close: RwSignal<Option<Open>>) -> AnyView {
    let w = words();
    let one = |mark: &TextMark| {
        view! {
            <li>
                <span class="lead-in">{(w.highlight_kind)(mark.kind)}</span>
                <p><b>{value(mark)}</b></p>
                <p>{w.mark_reads}": "{codes::rule(mark.rule)}</p>
                {filter(state, mark)}
            </li>
        }
    };
    let marks = open.marks.iter().rev().filter_map(|index| page.marks.get(*index as usize));
    view! {
        <div class="mark-note" role="status">
            <p class="words">{(w.mark_why)(open.words.trim())}</p>
            <ul>{marks.map(one).collect_view()}</ul>
            <button type="button" class="quiet" on:click=move |_| close.set(None)>{w.mark_close}</button>
        </div>
    }
    .into_any()
}

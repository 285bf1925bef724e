//! The note that opens on a mark: what was read, by which rule, and the way to other articles with it.

use super::why::{paragraph, to_block};
use crate::components::el::{El, el};
use crate::state::State;
use crate::words::{self, codes, words};
use dateline_core::query::{Axis, Highlight, Query};
use dateline_core::view::{ArticlePage, TextMark, facet_of};
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
        _ => words::row([mark.label.as_str()]),
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
        (kind, Some(key), _) => (plain.toggle(facet_of(kind)?, key), w.mark_filter(&mark.label)),
        _ => return None,
    };
    Some(el("p").put(el("a").set("href", &state.href(&query)).put(label)))
}

/// The other places of what the mark says: paragraphs here, and other articles, each at the first place there.
fn others(state: State, page: &ArticlePage, open: &Open, mark: &TextMark) -> Option<El> {
    let w = words();
    let key = mark.key.as_ref()?;
    let mut blocks: Vec<u32> = Vec::new();
    for other in page.marks.iter().filter(|other| other.kind == mark.kind && other.key.as_ref() == Some(key)) {
        blocks.extend(other.block.filter(|block| *block as usize != open.block && !blocks.contains(block)));
    }
    let here = blocks.iter().map(|block| {
        let name = w.paragraph(paragraph(&page.blocks, *block));
        el("li").put(to_block(*block, &name))
    });
    let there = page.elsewhere.iter().filter(|it| it.kind == mark.kind && it.key == *key).map(|it| {
        let place = it.block.map_or_else(String::new, |block| format!("#p{block}"));
        let link = el("a")
            .set("href", &(state.link(&it.article.link) + &place))
            .set_some("lang", it.article.language.as_deref())
            .set("dir", "auto")
            .put(it.article.headline.as_str());
        el("li").put(link).put(" ").put(w.mark_times(it.count))
    });
    let lines: Vec<_> = here.chain(there).collect();
    (!lines.is_empty())
        .then(|| el("div").put(el("p").put(w.mark_others())).put(el("ul").class("others").put_all(lines)))
}

/// The note.
pub fn note(state: State, page: &ArticlePage, open: &Open, close: RwSignal<Option<Open>>) -> El {
    let w = words();
    let one = |mark: &TextMark| {
        el("li")
            .put(el("span").class("lead-in").put(w.highlight_kind(mark.kind)))
            .put(el("p").put(el("b").put(value(mark))))
            .put(el("p").put(format!("{}: {}", w.mark_reads(), codes::rule(mark.rule))))
            .put_some(others(state, page, open, mark))
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

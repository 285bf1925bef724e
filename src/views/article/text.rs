//! The clean text with its marks, and margin notes for the times it names.

use super::note::{self, Open};
use super::side::class;
use super::why::{paragraph, to_block};
use crate::components::el::{Child, El, el};
use crate::components::{live, runs};
use crate::platform::dom;
use crate::state::State;
use crate::words::{self, words};
use dateline_core::query::Highlight;
use dateline_core::rule::Kind;
use dateline_core::view::{ArticlePage, Block, Run, TextMark};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The story.
pub fn text(state: State, page: &Arc<ArticlePage>, open: RwSignal<Option<Open>>) -> AnyView {
    let mut seen = BTreeSet::new();
    let blocks = page.blocks.iter().enumerate().map(|(index, it)| block(state, page, index, it, open, &mut seen));
    let blocks: Vec<_> = blocks.collect();
    el("div").class("text").set_some("lang", page.language.as_deref()).put_all(blocks).view()
}

/// Whether marks of this kind are shown.
fn shown(page: &ArticlePage, kind: Highlight) -> bool {
    page.highlights.iter().any(|it| it.kind == kind && it.shown)
}

fn block(
    state: State,
    page: &Arc<ArticlePage>,
    index: usize,
    block: &Block,
    open: RwSignal<Option<Open>>,
    seen: &mut BTreeSet<u32>,
) -> El {
    let runs: Vec<_> = block.runs.iter().enumerate().map(|(at, it)| run(page, (index, at), it, open, seen)).collect();
    let id = format!("p{index}");
    let words = match block.kind {
        Kind::Subheading => el("h2").class("subheading"),
        Kind::Caption => el("p").class("caption"),
        _ => el("p"),
    }
    .set("dir", "auto");
    let link = (block.kind == Kind::Body).then(|| {
        let number = u32::try_from(index).unwrap_or(u32::MAX);
        let name = words::words().paragraph(paragraph(&page.blocks, number));
        to_block(number, "¶").class("para").set("aria-label", &name).set("title", &name)
    });
    let page = Arc::clone(page);
    let margin = margin(&page, index, block);
    let note = live::maybe(move || {
        let now = open.get().filter(|now| now.block == index)?;
        Some(note::note(state, &page, &now, open).view())
    });
    let beside = el("div").class("margin").set("lang", words::words().tag()).put_some(margin).put(note);
    el("div").class("block").set("id", &id).set("tabindex", "-1").put_some(link).put(words.put_all(runs)).put(beside)
}

/// A piece of text; where something was read from it, a button that says what.
fn run(
    page: &ArticlePage,
    place: (usize, usize),
    run: &Run,
    open: RwSignal<Option<Open>>,
    seen: &mut BTreeSet<u32>,
) -> Child {
    let words = runs::one(run);
    let of = |index: &u32| page.marks.get(*index as usize);
    let marks: Vec<u32> =
        run.marks.iter().copied().filter(|it| of(it).is_some_and(|it| shown(page, it.kind))).collect();
    if marks.is_empty() {
        return words;
    }
    let mut classes: Vec<_> = marks.iter().filter_map(of).map(|it| class(it.kind)).collect();
    classes.dedup();
    let classes = format!("mark {}", classes.join(" "));
    // A long quotation falls into many pieces; one stop of the Tab key is enough for each mark.
    let fresh = marks.iter().filter(|it| seen.insert(**it)).count() > 0;
    let tab = if fresh { "0" } else { "-1" };
    let (block, at) = place;
    let said = run.text.clone();
    let here = move || open.with(|now| now.as_ref().is_some_and(|now| now.block == block && now.run == at));
    let flip = move || {
        let next = (!here()).then(|| Open { block, run: at, words: said.clone(), marks: marks.clone() });
        open.set(next);
    };
    let press = flip.clone();
    let key = move |event: leptos::ev::Event| match dom::key(&event).as_str() {
        "Enter" | " " => {
            event.prevent_default();
            press();
        }
        "Escape" => open.set(None),
        _ => {}
    };
    el("span")
        .class(&classes)
        .set("role", "button")
        .set("tabindex", tab)
        .live("aria-expanded", move || Some(here().to_string()))
        .on("click", move |_| flip())
        .on("keydown", key)
        .put(words)
        .into()
}

/// The words of a mark, from the runs that carry it.
fn words_of(block: &Block, index: u32) -> String {
    block.runs.iter().filter(|run| run.marks.contains(&index)).map(|run| run.text.as_str()).collect()
}

/// Notes beside a paragraph: the times it names, where the words alone do not say which.
fn margin(page: &ArticlePage, index: usize, block: &Block) -> Option<El> {
    if !shown(page, Highlight::Dates) {
        return None;
    }
    let here =
        |mark: &TextMark| mark.kind == Highlight::Dates && mark.block.is_some_and(|block| block as usize == index);
    let mut notes = Vec::new();
    for (at, mark) in page.marks.iter().enumerate().filter(|(_, mark)| here(mark)) {
        let words = words_of(block, u32::try_from(at).unwrap_or(u32::MAX));
        let Some(value) = mark.when.as_ref().map(words::when) else { continue };
        if !words.is_empty() && value != words && !notes.contains(&(words.clone(), value.clone())) {
            notes.push((words, value));
        }
    }
    (!notes.is_empty()).then(|| {
        let note = |(words, value): (String, String)| {
            el("li")
                .put(el("i").set_some("lang", page.language.as_deref()).set("dir", "auto").put(words))
                .put(": ")
                .put(el("b").put(value))
        };
        el("ul").set("aria-label", words().margin()).put_all(notes.into_iter().map(note))
    })
}

//! The note that opens on a mark: what was read, by which rule, and the way to other articles with it.

use super::links::{BlockLink, BlockName};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::article::{ArticlePage, Elsewhere, TextMark, facet_of};
use dateline_model::query::{Axis, Highlight, Query, ScreenKind};
use leptos::prelude::*;
use std::sync::Arc;

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

/// The note.
#[component]
pub fn Note(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The piece of text that it is about.
    opened: Open,
    /// Where the note is closed.
    open: RwSignal<Option<Open>>,
) -> impl IntoView {
    let words = use_words();
    let block = opened.block;
    let marks = opened.marks.iter().rev().filter_map(|index| page.marks.get(*index as usize));
    let one = |mark: &TextMark| view! { <MarkLine page=Arc::clone(&page) mark=mark.clone() block /> };
    let marks = marks.map(one).collect_view();
    view! {
        <div class="mark-note" role="status">
            <p class="words" lang=page.language.clone()>
                {words.fill(move |words| words.mark_why(opened.words.trim()))}
            </p>
            <ul>{marks}</ul>
            <button type="button" class="quiet" on:click=move |_| open.set(None)>
                {words.text(Words::mark_close)}
            </button>
        </div>
    }
}

/// What was read: its value, the rule, where else it stands.
#[component]
fn MarkLine(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// What was read.
    mark: TextMark,
    /// The block of the text that the note is about.
    block: usize,
) -> impl IntoView {
    let words = use_words();
    let (kind, rule) = (mark.kind, mark.rule);
    let language = page.language.clone();
    let role = mark.role.clone().map(|role| {
        view! {
            " "
            <span class="role" lang=language.clone() dir="auto">
                {role}
            </span>
        }
    });
    let found =
        (kind == Highlight::Topics).then(|| page.topics.iter().find(|it| Some(&it.topic.key) == mark.key.as_ref()));
    let found = found.flatten().map(|topic| view! { <WordsFound found=topic.words.clone() language /> });
    let said = view! { <SaidLink page=Arc::clone(&page) mark=mark.clone() /> };
    let others = view! { <OtherPlaces page mark=mark.clone() block /> };
    let filter = view! { <FilterLink mark=mark.clone() /> };
    let together = view! { <CountryLink mark=mark.clone() /> };
    let reads = move || format!("{}: {}", words.get().mark_reads(), words.get().rule(rule));
    view! {
        <li>
            <span class="lead-in">{words.fill(move |words| words.highlight_kind(kind))}</span>
            <p>
                <b>{move || value(words.get(), &mark)}</b>
                {role}
            </p>
            <p>{reads}</p>
            {found}
            {others}
            {said}
            {filter}
            {together}
        </li>
    }
}

/// The words of a topic that stand in the article.
#[component]
fn WordsFound(
    /// The words, each once.
    found: Vec<String>,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let each = move || {
        let words = words.get();
        let quoted: Vec<String> = found.iter().map(|found| words.mark_why(found)).collect();
        words.row(quoted.iter().map(String::as_str))
    };
    view! {
        <p>{words.text(Words::mark_found)} " " <span lang=language>{each}</span></p>
    }
}

/// What a mark says, in words.
fn value(words: Words, mark: &TextMark) -> String {
    match mark.kind {
        Highlight::Dates => {
            mark.when.as_ref().map_or_else(|| words.mark_no_value().to_owned(), |when| words.time(when))
        }
        Highlight::Quotes if mark.label.is_empty() => words.mark_no_speaker().to_owned(),
        Highlight::Quotes => words.mark_speaker(&mark.label),
        _ => words.row([mark.label.as_str()]),
    }
}

/// The other places of what the mark says: paragraphs here, and other articles, each at the first place there.
#[component]
fn OtherPlaces(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// What was read.
    mark: TextMark,
    /// The block of the text that the note is about.
    block: usize,
) -> impl IntoView {
    let words = use_words();
    let key = mark.key?;
    // Each paragraph once, whatever else in it is named the same.
    let mut blocks: Vec<(u32, BlockName)> = Vec::new();
    for other in page.marks.iter().filter(|other| other.kind == mark.kind && other.key.as_ref() == Some(&key)) {
        let Some(at) = other.block.filter(|other| *other as usize != block) else { continue };
        let name = BlockName::of(&page.blocks, at);
        if !blocks.iter().any(|(_, known)| *known == name) {
            blocks.push((at, name));
        }
    }
    let elsewhere: Vec<_> = page.elsewhere.iter().filter(|it| it.kind == mark.kind && it.key == key).collect();
    let some = !(blocks.is_empty() && elsewhere.is_empty());
    let here = |(block, name): (u32, BlockName)| {
        view! {
            <li>
                <BlockLink block name />
            </li>
        }
    };
    let here = blocks.into_iter().map(here).collect_view();
    let there = elsewhere.into_iter().map(|it| view! { <OtherArticle place=it.clone() /> }).collect_view();
    some.then(|| {
        view! {
            <div>
                <p>{words.text(Words::mark_others)}</p>
                <ul class="others">{here} {there}</ul>
            </div>
        }
    })
}

/// Another article that names what the mark says.
#[component]
fn OtherArticle(
    /// The article, and where in it.
    place: Elsewhere,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let Elsewhere { article, count, .. } = place;
    let href = state.link(&article.link);
    view! {
        <li>
            <a href=href lang=article.language dir="auto">
                {article.headline}
            </a>
            " "
            {words.fill(move |words| words.mark_times(count))}
        </li>
    }
}

/// The way to the page of the person or body that the mark names, or of who is quoted.
#[component]
fn SaidLink(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// What was read.
    mark: TextMark,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let has_page = |mark: &TextMark| matches!(mark.kind, Highlight::People | Highlight::Organisations);
    let named = match mark.kind {
        // A speaker has a page where the article names them elsewhere by the same name.
        Highlight::Quotes => page.marks.iter().find(|other| has_page(other) && other.label == mark.label),
        _ => Some(&mark).filter(|mark| has_page(mark)),
    };
    let of = named?.key.clone()?;
    let label = mark.label;
    let href = move || state.href_with(|now| now.open_screen_of(ScreenKind::Quotes, &[&of]));
    Some(view! {
        <p>
            <a href=href>{words.fill(move |words| words.quotes_page_of(&label))}</a>
        </p>
    })
}

/// The way to the list of articles with what the mark says, where the filters know it.
#[component]
fn FilterLink(
    /// What was read.
    mark: TextMark,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let query = filtered(&mark)?;
    let href = move || state.href_with(|now| query.with_language(now.language));
    let label = move || match mark.kind {
        Highlight::Dates => words.get().mark_filter_dates().to_owned(),
        _ => words.get().mark_filter(&mark.label),
    };
    Some(view! {
        <p>
            <a href=href>{label}</a>
        </p>
    })
}

/// The way to the sentences of all articles that name a country.
#[component]
fn CountryLink(
    /// What was read.
    mark: TextMark,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let iso = mark.key.filter(|_| mark.kind == Highlight::Countries)?;
    let of_country = Query::default().open_screen_of(ScreenKind::Countries, &[&iso]);
    let href = move || state.href_with(|now| of_country.with_language(now.language));
    Some(view! {
        <p>
            <a href=href>{words.fill(move |words| words.countries_link(&mark.label))}</a>
        </p>
    })
}

/// The query for articles with what the mark says.
fn filtered(mark: &TextMark) -> Option<Query> {
    let plain = Query::default();
    match (mark.kind, &mark.key, &mark.when) {
        (Highlight::Dates, _, Some(when)) if when.earliest.is_some() || when.latest.is_some() => {
            Some(plain.with_axis(Axis::About).with_dates(when.earliest, when.latest))
        }
        (kind, Some(key), _) => Some(plain.toggle(facet_of(kind)?, key)),
        _ => None,
    }
}

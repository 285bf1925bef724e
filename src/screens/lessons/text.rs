//! What stands in a lesson, drawn: text, emphasis, lists, cards and links; nothing of it is taken as mark-up.

use crate::state::{AppState, use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::lessons::{LessonPlace, beside};
use dateline_lesson::{Block, Inline, Target};
use dateline_model::query::{Query, Screen};
use leptos::prelude::*;

/// Where links of a lesson lead from.
#[derive(Clone, Debug)]
pub enum Lead {
    /// From the page: the lesson stays at hand, at this place; whether the page keeps its readings to itself there.
    Page(LessonPlace, bool),
    /// From paper: nowhere.
    Paper,
}

/// Blocks, one after another.
pub fn blocks(blocks: &[Block], lead: &Lead) -> AnyView {
    blocks.iter().map(|it| block(it, lead)).collect_view().into_any()
}

fn block(block: &Block, lead: &Lead) -> AnyView {
    match block {
        Block::Paragraph(pieces) => view! { <p>{line(pieces, lead)}</p> }.into_any(),
        Block::Card(inner) => view! { <blockquote class="card-of-facts">{blocks(inner, lead)}</blockquote> }.into_any(),
        Block::List { start, entries } => {
            let entries = entries.iter().map(|entry| view! { <li>{entry_of(entry, lead)}</li> }).collect_view();
            match start {
                Some(start) => view! { <ol start=start.to_string()>{entries}</ol> }.into_any(),
                None => view! { <ul>{entries}</ul> }.into_any(),
            }
        }
    }
}

/// An entry of a list; one of a single paragraph without the paragraph.
fn entry_of(entry: &[Block], lead: &Lead) -> AnyView {
    match entry {
        [Block::Paragraph(pieces)] => line(pieces, lead),
        entry => blocks(entry, lead),
    }
}

/// The pieces of a line.
pub fn line(pieces: &[Inline], lead: &Lead) -> AnyView {
    pieces.iter().map(|it| piece(it, lead)).collect_view().into_any()
}

fn piece(piece: &Inline, lead: &Lead) -> AnyView {
    match piece {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Strong(inner) => view! { <strong>{line(inner, lead)}</strong> }.into_any(),
        Inline::Emphasis(inner) => view! { <em>{line(inner, lead)}</em> }.into_any(),
        Inline::Break => view! { <br /> }.into_any(),
        Inline::Link { to: Target::Web(address), text } => {
            let on_paper = matches!(lead, Lead::Paper).then(|| format!(" ({address})"));
            view! {
                <a href=address.clone() rel="noopener external">
                    {line(text, lead)}
                </a>
                {on_paper}
            }
            .into_any()
        }
        Inline::Link { to: Target::Page(query), text } => link(query, text, lead),
    }
}

/// A link to a view of the page.
pub fn link(query: &str, text: &[Inline], lead: &Lead) -> AnyView {
    let state = use_state();
    let words = line(text, lead);
    let language = language_of(state, query);
    // Another collection may be shown than the one that the lesson was written for.
    if is_gone(state, query) {
        let said = use_words();
        return view! {
            <span class="lesson-gone">
                {words} " " <small>{said.text(Words::lessons_gone)}</small>
            </span>
        }
        .into_any();
    }
    match lead.clone() {
        Lead::Paper => view! { <span lang=language>{words}</span> }.into_any(),
        Lead::Page(place, hidden) => {
            let query = query.to_owned();
            let href = move || state.href_with(|now| beside(now, &query, &place, hidden));
            view! {
                <a href=href lang=language>
                    {words}
                </a>
            }
            .into_any()
        }
    }
}

/// Whether a link leads to an article that is not there.
fn is_gone(state: AppState, query: &str) -> bool {
    let (query, _) = Query::parse(query);
    state.corpus.with_untracked(|corpus| match &query.screen {
        Screen::Article(id) => corpus.index.find(id).is_none(),
        Screen::Compare => {
            let articles = query.of.iter().filter(|of| !of.contains(['=', '&']));
            articles.into_iter().any(|id| corpus.index.find(id).is_none())
        }
        _ => false,
    })
}

/// The language of the words of an article that a link leads to; `None` where it leads to no passage.
fn language_of(state: AppState, query: &str) -> Option<String> {
    let (query, _) = Query::parse(query);
    let Screen::Article(id) = query.screen else { return None };
    query.passage?;
    state.corpus.with_untracked(|corpus| {
        let at = corpus.index.find(&id)?;
        corpus.articles.get(at)?.language.clone()
    })
}

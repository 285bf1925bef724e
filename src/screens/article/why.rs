//! Why this date: the argument, clue by clue, each a link to where it stands.

use super::links::{ArticleLink, paragraph};
use crate::components::origin::is_printed;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::SetAside;
use dateline_explore::view::screens::article::{ArticlePage, ClueLine};
use leptos::prelude::*;
use std::sync::Arc;

/// Why this date: the argument, clue by clue, each a link to where it stands.
#[component]
pub fn Why(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let argument = &page.date;
    let basis = argument.dated.basis;
    let when = argument.dated.when.clone();
    let title = move || {
        let words = words.get();
        when.as_ref().map_or_else(|| words.why_unknown().to_owned(), |when| words.why_when(&words.time(when)))
    };
    let outside = argument.with_outside_facts.clone().map(|when| {
        let said = words.fill(move |words| words.outside_facts(&words.time(&when)));
        view! { <p class="note">{said}</p> }
    });
    let table = !(argument.clues.is_empty() && argument.set_aside.is_empty());
    let table = table.then(|| view! { <Argument page=Arc::clone(&page) /> });
    view! {
        <details class="why-panel" id="why" open=!is_printed(basis)>
            <summary>
                <h2>{title}</h2>
            </summary>
            <p>{words.fill(move |words| words.why_intro(basis))}</p>
            {table}
            {outside}
        </details>
    }
}

/// The clues, those set aside, and what follows.
#[component]
fn Argument(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let clue = |it: &ClueLine| view! { <ClueRow page=Arc::clone(&page) clue=it.clone() /> };
    let clues = page.date.clues.iter().map(clue).collect_view();
    let aside = |it: &SetAside| view! { <SetAsideRow date=it.clone() language=page.language.clone() /> };
    let set_aside = page.date.set_aside.iter().map(aside).collect_view();
    let answer = page.date.dated.when.clone().map(|when| {
        view! {
            <tfoot>
                <tr>
                    <th scope="row" colspan="2">
                        {words.text(Words::answer)}
                    </th>
                    <td>
                        <b>{words.fill(move |words| words.time(&when))}</b>
                    </td>
                </tr>
            </tfoot>
        }
    });
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{words.text(Words::page_reads)}</th>
                    <th scope="col">{words.text(Words::where_)}</th>
                    <th scope="col">{words.text(Words::so)}</th>
                </tr>
            </thead>
            <tbody>{clues} {set_aside}</tbody>
            {answer}
        </table>
    }
}

/// A clue: its words, where they stand, what follows.
#[component]
fn ClueRow(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The clue.
    clue: ClueLine,
) -> impl IntoView {
    let words = use_words();
    let rule = clue.rule;
    let language = clue.article.as_ref().map_or_else(|| page.language.clone(), |article| article.language.clone());
    let says = clue.says.clone().map(|when| view! { <b>{words.fill(move |words| words.time(&when))}</b>": " });
    view! {
        <tr>
            <th scope="row">
                <q class="read" lang=language dir="auto">
                    {clue.words.clone()}
                </q>
            </th>
            <td>
                <Place page clue />
            </td>
            <td>{says} {words.fill(move |words| words.rule(rule))}</td>
        </tr>
    }
}

/// Where a clue stands.
#[component]
fn Place(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The clue.
    clue: ClueLine,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    if let Some(mut article) = clue.article {
        let origin = article.origin.clone();
        let origin = origin.map(|origin| move || format!(", {}", words.get().row([origin.as_str()])));
        article.link = clue.link.unwrap_or(article.link);
        return view! {
            <ArticleLink article />
            {origin}
        }
        .into_any();
    }
    if let Some(sidecar) = clue.sidecar {
        return (move || words.get().in_sidecar(&sidecar)).into_any();
    }
    let paragraph = clue.block.map(|block| paragraph(&page.blocks, block));
    let name = move || match (paragraph, clue.line) {
        (Some(number), _) => words.get().paragraph(number),
        (None, Some(line)) => words.get().line(line),
        (None, None) => String::new(),
    };
    match clue.link {
        Some(link) => view! { <a href=state.link(&link)>{name}</a> }.into_any(),
        None => name.into_any(),
    }
}

/// A date on the page that is not the article's, and why.
#[component]
fn SetAsideRow(
    /// The date.
    date: SetAside,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let SetAside { words: read, when, line, why } = date;
    let said = {
        let read = read.clone();
        move || {
            let words = words.get();
            let value = when.as_ref().map(|when| words.time(when)).filter(|value| *value != read);
            let value = value.map(|value| format!(" ({value})")).unwrap_or_default();
            format!("{}{value}: {}", words.set_aside(), words.reason(why))
        }
    };
    view! {
        <tr class="set-aside">
            <th scope="row">
                <s lang=language dir="auto">
                    {read}
                </s>
            </th>
            <td>{words.fill(move |words| words.line(line))}</td>
            <td>{said}</td>
        </tr>
    }
}

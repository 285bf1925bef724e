//! The top of an article: the way back, headline, outlet, date.

use super::Folds;
use super::mainly::Mainly;
use super::passage::with_passage;
use super::why::WhyLine;
use crate::components::origin::{OriginLine, is_printed};
use crate::components::runs::OneRun;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::Run;
use dateline_explore::view::screens::article::ArticlePage;
use dateline_model::query::Query;
use dateline_model::source::is_web_address;
use leptos::prelude::*;
use std::sync::Arc;

/// The top of an article: the way back, headline, outlet, date.
#[component]
pub fn Head(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// What is unfolded.
    folds: Folds,
) -> impl IntoView {
    let words = use_words();
    let mut headline = page.headline.clone();
    if headline.is_empty() {
        headline.push(Run { text: page.article.headline.clone(), ..Run::default() });
    }
    let headline = headline.into_iter().map(|run| (run.passage, view! { <OneRun run /> }.into_any())).collect();
    let rights = page.rights.clone().map(|rights| {
        view! { <p class="note">{move || format!("{} {rights}", words.get().rights())}</p> }
    });
    let extract = page.extract.then(|| view! { <p class="note">{words.text(Words::extract_note)}</p> });
    view! {
        <header class="article-head">
            <Way number=page.article.number />
            <h1 id="heading" tabindex="-1" lang=page.language.clone() dir="auto">
                {with_passage(headline, true)}
            </h1>
            <Facts page=Arc::clone(&page) />
            <WhyLine page=Arc::clone(&page) open=folds.why />
            <Stated page=Arc::clone(&page) />
            <Mainly page />
            {rights}
            {extract}
        </header>
    }
}

/// What a person has stated instead of the rules, and who did.
#[component]
fn Stated(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let here = use_state().is_stated_here(&page.article.id);
    let fields = page.stated.clone();
    (!fields.is_empty()).then(|| {
        let said = move || {
            let words = words.get();
            let names: Vec<String> =
                fields.iter().map(|field| words.own_fields(field.code()).unwrap_or_default().to_owned()).collect();
            let names = words.names(&names);
            if here { words.stated_fields_here(&names) } else { words.stated_fields(&names) }
        };
        view! { <p class="note stated-fields">{said}</p> }
    })
}

/// The way back to the list, and which of the articles this is.
#[component]
fn Way(
    /// The number of the article.
    number: u32,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let is_filtered = move || state.query.with(Query::is_filtered);
    let back =
        move || if is_filtered() { words.get().back_found().to_owned() } else { words.get().back(state.total()) };
    view! {
        <p class="way">
            <a class="back" href=move || state.href_with(Query::explore)>
                {back}
            </a>
            <span>{words.fill(move |words| words.n_of(number, state.total()))}</span>
        </p>
    }
}

/// Outlet, date, writers, and the original.
#[component]
pub fn Facts(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let names = page.bylines.clone();
    let bylines = (!names.is_empty()).then(|| {
        let said = move || {
            let words = words.get();
            words.bylines(&words.row(names.iter().map(String::as_str)))
        };
        view! { <span>{said}</span> }
    });
    let original = page.url.clone().filter(|url| is_web_address(url));
    let original = original.map(|url| {
        view! {
            <a href=url rel="noopener external">
                {words.text(Words::original)}
            </a>
        }
    });
    let date = page.date.clone();
    let when = move || {
        let words = words.get();
        let when = date.dated.when.as_ref().map_or_else(|| words.day_unknown().to_owned(), |when| words.time(when));
        date.hour.as_ref().map_or(when.clone(), |hour| words.date_hour(&when, hour))
    };
    let dated = &page.date.dated;
    let inferred = (dated.when.is_some() && !is_printed(dated.basis)).then(|| {
        view! {
            " "
            {words.text(Words::not_printed)}
        }
    });
    view! {
        <p class="sub">
            <span>
                <OriginLine origin=page.origin.clone() />
            </span>
            <span>
                <b class="when">{when}</b>
                {inferred}
            </span>
            {bylines}
            {original}
        </p>
    }
}

//! The page of one person, body, country or topic.

use super::list::Roles;
use super::quote::{OneQuote, Tellers, piece};
use super::{SUBJECT, use_quotes};
use crate::components::more::ShowMore;
use crate::components::tellers::Folded;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::quotes::{Beside, Mentioned, Subject, SubjectKind, Together};
use dateline_model::query::{Query, ScreenKind};
use leptos::prelude::*;

/// The page.
#[component]
pub fn SubjectPage() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let quotes = use_quotes();
    let back = move || state.href_with(|query| query.open_screen(ScreenKind::Quotes));
    let page = move || {
        let words = words.get();
        quotes.get().subject.clone().map(|subject| view! { <OneSubject words subject /> })
    };
    view! {
        <p class="way-back">
            <a href=back>{words.text(Words::quotes_back)}</a>
        </p>
        {page}
    }
}

/// Whom or what the page is about.
#[component]
fn OneSubject(
    /// The words of the page.
    words: Words,
    /// It.
    subject: Subject,
) -> impl IntoView {
    let state = use_state();
    let Subject { kind, name, roles, countries, articles, explore, quotes, sentences, more, with } = subject;
    let countries = words.row(countries.iter().map(|country| country.label.as_str()));
    let explore = explore.map(|explore| view! { <a href=state.link(&explore)>{words.subject_explore()}</a> });
    let missing = match (kind, articles) {
        (SubjectKind::Unknown, _) => Some(words.subject_unknown(&name)),
        (_, 0) => Some(words.subject_filtered(&name)),
        _ => None,
    };
    let filtered = missing.is_some() && state.query.with_untracked(Query::is_filtered);
    let missing = missing.map(|why| {
        let drop = filtered.then(|| {
            let all = state.href_with(Query::clear_filters);
            view! { <a href=all>{words.empty_all()}</a> }
        });
        view! { <div class="empty"><p>{why}</p> {drop}</div> }
    });
    let here = missing.is_none();
    let can_speak = kind != SubjectKind::Topic;
    let quoted = !quotes.is_empty();
    let shown = quotes.len() + sentences.len();
    let quotes = quotes.into_iter().map(|quote| view! { <OneQuote words quote /> }).collect_view();
    let quotes = (here && can_speak).then(|| {
        let none = (!quoted).then(|| view! { <p class="note">{words.subject_not_quoted()}</p> });
        view! {
            <section class="said-by" aria-labelledby="said-by">
                <h3 id="said-by">{words.subject_quotes()}</h3>
                {none}
                <ul class="quoted-list">{quotes}</ul>
            </section>
        }
    });
    let named = (!sentences.is_empty()).then(|| {
        let title = if quoted { words.subject_sentences_quoted() } else { words.subject_sentences() };
        view! {
            <section class="named" aria-labelledby="named">
                <h3 id="named">{title}</h3>
                <ul class="quoted-list">
                    {sentences.into_iter().map(|it| view! { <OneSentence words sentence=it /> }).collect_view()}
                </ul>
            </section>
        }
    });
    let with = (!with.is_empty()).then(|| {
        view! {
            <section class="with" aria-labelledby="with">
                <h3 id="with">{words.subject_with()}</h3>
                <p class="note">{words.subject_with_note()}</p>
                {with.into_iter().map(|together| view! { <OneTogether words together /> }).collect_view()}
            </section>
        }
    });
    let who = here.then(|| {
        view! {
            <p class="who">
                <Roles roles />
                {(!countries.is_empty()).then(|| view! { <span>{countries}</span> })}
                <span class="count">{words.subject_articles(&words.articles_n(articles))}</span>
                {explore}
            </p>
        }
    });
    view! {
        <article class="subject">
            <header>
                <h2 id=SUBJECT tabindex="-1" dir="auto">
                    {name}
                </h2>
                {who}
            </header>
            {missing}
            <div class="quotes-page">
                {with}
                <div class="speakers">
                    {quotes} {named}
                    {(more > 0).then(|| view! { <ShowMore more=more as usize listed=shown /> })}
                </div>
            </div>
        </article>
    }
}

/// A sentence that names it, and who has it.
#[component]
fn OneSentence(
    /// The words of the page.
    words: Words,
    /// The sentence.
    sentence: Mentioned,
) -> impl IntoView {
    let Mentioned { sentence, language, folded, tellers } = sentence;
    view! {
        <li class="quoted">
            <Folded folded summary=words.timeline_folded()>
                <p class="sentence" lang=language dir="auto">
                    {sentence.into_iter().map(piece).collect_view()}
                </p>
            </Folded>
            <Tellers words tellers />
        </li>
    }
}

/// With whom or what it is named in one sentence.
#[component]
fn OneTogether(
    /// The words of the page.
    words: Words,
    /// Those of one kind.
    together: Together,
) -> impl IntoView {
    let state = use_state();
    let one = |it: Beside| {
        let Beside { value, sentences, link } = it;
        view! {
            <li>
                <a href=state.link(&link)>
                    <span dir="auto">{value.label}</span>
                </a>
                " "
                <small>{sentences}</small>
            </li>
        }
    };
    view! {
        <h4>{words.subject_with_kinds(together.kind.code()).unwrap_or("")}</h4>
        <ul>{together.values.into_iter().map(one).collect_view()}</ul>
    }
}

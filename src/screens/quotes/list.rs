//! The speakers, each with what they are quoted with.

use super::index::Index;
use super::quote::OneQuote;
use super::search::QuoteSearch;
use super::{code, group_place, place, use_quotes};
use crate::components::more::ShowMore;
use crate::components::slices::{InSlices, LONG, in_turn, piece_of, pieces};
use crate::components::tellers::Folded;
use crate::components::unfold::Unfold;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::Ref;
use dateline_explore::view::screens::quotes::{Group, Quotes, Role, Speaker, Term};
use leptos::prelude::*;

/// Roles of a person that are shown in the list.
const ROLES: usize = 2;

/// How many quotes are listed.
fn listed(quotes: &Quotes) -> usize {
    quotes.speakers().map(|speaker| speaker.quotes.len()).sum()
}

/// The list, or why it is empty.
#[component]
pub fn List() -> impl IntoView {
    let words = use_words();
    let quotes = in_turn(use_quotes());
    let list = move || {
        let words = words.get();
        let quotes = quotes.get();
        let group = move |group| view! { <OneGroup words group led_to=true /> };
        let empty = quotes.groups.is_empty() && quotes.around.is_empty();
        let why = if quotes.searched { words.quotes_none_search() } else { words.quotes_none() };
        let mut drawn = pieces(quotes.groups.clone(), group);
        if !quotes.around.is_empty() {
            let around = quotes.around.clone();
            let group = move |group| view! { <OneGroup words group led_to=false /> };
            drawn.push(piece_of(move || {
                view! {
                    <div class="around">
                        <p class="note">{words.quotes_around()}</p>
                        <InSlices pieces=pieces(around, group) />
                    </div>
                }
            }));
        }
        let more = quotes.more as usize;
        if more > 0 {
            let listed = listed(&quotes);
            drawn.push(piece_of(move || view! { <ShowMore more listed /> }));
        }
        if !quotes.terms.is_empty() {
            let terms = quotes.terms.clone();
            drawn.push(piece_of(move || view! { <Terms words terms /> }));
        }
        view! {
            {empty.then(|| view! { <p class="empty">{why}</p> })}
            <InSlices pieces=drawn />
        }
    };
    view! {
        <QuoteSearch />
        <div class="quotes-page">
            <Index />
            <div class="speakers" class:long=move || quotes.with(|quotes| listed(quotes) >= LONG)>{list}</div>
        </div>
    }
}

/// The speakers of one kind.
#[component]
fn OneGroup(
    /// The words of the page.
    words: Words,
    /// The group.
    group: Group,
    /// Whether the index leads to it.
    led_to: bool,
) -> impl IntoView {
    let Group { kind, speakers } = group;
    let code = code(kind);
    let speaker = move |speaker| view! { <OneSpeaker words speaker /> };
    view! {
        <section class=format!("group {code}")>
            <h2 id=led_to.then(|| group_place(kind)) tabindex="-1">
                {words.quotes_kinds(code).unwrap_or("")}
            </h2>
            <InSlices pieces=pieces(speakers, speaker) />
        </section>
    }
}

/// A speaker with their quotes.
#[component]
fn OneSpeaker(
    /// The words of the page.
    words: Words,
    /// The speaker.
    speaker: Speaker,
) -> impl IntoView {
    let state = use_state();
    let Speaker { number, name, language, link, mut roles, countries, articles, quotes, more, .. } = speaker;
    let link = link.map(|link| state.link(&link));
    let all = (more > 0).then(|| {
        let n = quotes.len() + more as usize;
        link.clone().map(|link| {
            view! {
                <p class="all">
                    <a href=link>{words.quotes_all_of(n, &name)}</a>
                </p>
            }
        })
    });
    let heading = (!name.is_empty()).then(|| {
        let inner = match link {
            Some(link) => view! { <a href=link>{name}</a> }.into_any(),
            None => name.into_any(),
        };
        roles.truncate(ROLES);
        let countries = words.row(countries.iter().map(|country| country.label.as_str()));
        let count = words.quotes_in(&words.quotes_n(quotes.len() + more as usize), &words.articles_n(articles));
        view! {
            <header>
                <h3 id=place(number) tabindex="-1" lang=language dir="auto">
                    {inner}
                </h3>
                <p class="who">
                    <Roles roles />
                    {(!countries.is_empty()).then(|| view! { <span>{countries}</span> })}
                    <span class="count">{count}</span>
                </p>
            </header>
        }
    });
    let quotes = view! { <InSlices pieces=pieces(quotes, move |quote| view! { <OneQuote words quote /> }) /> };
    view! {
        <section class="speaker">
            {heading} <ul class="quoted-list">{quotes}</ul> {all}
        </section>
    }
}

/// The roles of a person, as the texts give them.
#[component]
pub fn Roles(
    /// The roles.
    roles: Vec<Role>,
) -> impl IntoView {
    let one = |role: Role| {
        view! {
            <span lang=role.language dir="auto">
                {role.words}
            </span>
        }
    };
    roles.into_iter().map(one).collect_view()
}

/// Words in marks that nobody is reported to have said, folded.
#[component]
fn Terms(
    /// The words of the page.
    words: Words,
    /// The terms.
    terms: Vec<Term>,
) -> impl IntoView {
    let state = use_state();
    let article = move |article: Ref| {
        view! {
            " "
            <a href=state.link(&article.link)>{words.article_n(article.number)}</a>
        }
    };
    let count = words.quotes_terms_n(terms.len());
    let one = move |term: Term| {
        let Term { words: printed, language, folded, articles } = term;
        view! {
            <li>
                <Folded folded summary=words.quotes_folded()>
                    <q lang=language dir="auto">
                        {printed}
                    </q>
                </Folded>
                {articles.into_iter().map(article).collect_view()}
            </li>
        }
    };
    view! {
        <Unfold summary=format!("{} {count}", words.quotes_terms()) classes=["terms", ""] pieces=pieces(terms, one) />
    }
}

//! The page of one thing: what became of it, what the texts call it, who takes part, what is quoted, every mention.

use super::life::{Life, Sentence};
use super::{CHOSEN, kind, use_dossiers};
use crate::components::more::ShowMore;
use crate::components::tellers::Folded;
use crate::screens::quotes::OneQuote;
use crate::state::{use_state, use_words};
use crate::words::{Words, number};
use dateline_explore::view::Ref;
use dateline_explore::view::screens::dossiers::{
    Dossier, DossierSentence, InExplore, Moment, Related, TakesPart, Wording,
};
use leptos::prelude::*;

/// The page; nothing where none is asked for.
#[component]
pub fn DossierPage() -> impl IntoView {
    let words = use_words();
    let view = use_dossiers();
    move || {
        let words = words.get();
        let chosen = view.with(|view| view.chosen.clone());
        chosen.map(|dossier| view! { <Page words dossier /> })
    }
}

/// All that is said of it.
#[component]
fn Page(
    /// The words of the page.
    words: Words,
    /// The thing.
    dossier: Dossier,
) -> impl IntoView {
    let state = use_state();
    let outcome = dossier.outcome().map(|moment| {
        let step = words.dossier_steps(moment.step.code()).unwrap_or_default();
        let when = moment.when.as_ref().map(|when| words.time(when)).unwrap_or_default();
        view! { <p class="outcome">{words.dossier_outcome(step, &when)}</p> }
    });
    let disputed = dossier.disputed().map(|moment| view! { <p class="otherwise">{differ(words, moment)}</p> });
    let Dossier {
        thing,
        wordings,
        life,
        undated,
        countries,
        sentences,
        more,
        quotes,
        related,
        articles,
        in_explore,
        close,
    } = dossier;
    let found = thing.mentions > 0;
    let counts = if found { words.dossier_counts(thing.mentions, thing.articles) } else { String::new() };
    let kind = kind(words, &thing.kind).to_owned();
    let quotes = (!quotes.is_empty()).then(|| {
        view! {
            <section class="quotes" aria-labelledby="dossier-quotes">
                <h3 id="dossier-quotes">{words.quotes()}</h3>
                <ol class="quoted-list">
                    {quotes.into_iter().map(|quote| view! { <OneQuote words quote /> }).collect_view()}
                </ol>
            </section>
        }
    });
    let body = found.then(|| {
        view! {
            <Life words dated=life undated />
            <div class="dossier-about">
                <Wordings words wordings />
                <TakePart words countries />
                <RelatedThings words related />
                <Articles words articles />
            </div>
            {quotes}
            <Mentions words sentences more />
        }
    });
    view! {
        <article class="dossier" aria-labelledby=CHOSEN>
            <p class="countries-ways">
                <a href=state.link(&close)>{words.dossiers_all()}</a>
                <Listed words in_explore />
            </p>
            <h2 id=CHOSEN tabindex="-1" lang=thing.language dir="auto">
                {thing.label}
            </h2>
            <p class="note">{kind} {(!counts.is_empty()).then(|| view! { " · " <b>{counts}</b> })}</p>
            {outcome}
            {disputed}
            {(!found).then(|| view! { <p class="empty">{words.dossier_none()}</p> })}
            {body}
        </article>
    }
}

/// On which days the articles put a step, where they do not agree.
fn differ(words: Words, moment: &Moment) -> String {
    let own = moment.told.iter().flat_map(|told| &told.tellers).map(|teller| (moment.when.as_ref(), &teller.article));
    let others = moment.otherwise.iter().map(|other| (Some(&other.when), &other.article));
    let said = own.chain(others).filter_map(|(when, article)| {
        let when = words.time(when?);
        Some(words.dossier_day(&when, article.number))
    });
    let said: Vec<String> = said.collect();
    let step = words.dossier_steps(moment.step.code()).unwrap_or_default();
    words.dossier_differs(step, &words.row(said.iter().map(String::as_str)))
}

/// The way to its articles in Explore, or to those that come nearest.
#[component]
fn Listed(
    /// The words of the page.
    words: Words,
    /// The way.
    in_explore: InExplore,
) -> impl IntoView {
    let state = use_state();
    let InExplore { link, articles, same } = in_explore;
    (articles > 0).then(|| {
        let said = if same { words.dossier_explore(articles) } else { words.dossier_explore_near(articles) };
        let why = (!same).then(|| view! { <small>{words.dossier_explore_why()}</small> });
        view! {
            <a href=state.link(&link)>{said}</a>
            {why}
        }
    })
}

/// What the texts call it.
#[component]
fn Wordings(
    /// The words of the page.
    words: Words,
    /// The wordings.
    wordings: Vec<Wording>,
) -> impl IntoView {
    let state = use_state();
    let one = move |it: Wording| {
        let Wording { words: called, language, folded, count, articles } = it;
        let links = articles.into_iter().map(|article| {
            view! { " " <a href=state.link(&article.link)>{words.article_n(article.number)}</a> }
        });
        let times = (count > 1).then(|| format!(" ×{}", number(count)));
        view! {
            <li>
                <Folded folded summary=words.timeline_folded()>
                    <q lang=language dir="auto">
                        {called}
                    </q>
                </Folded>
                {times}
                <small>{links.collect_view()}</small>
            </li>
        }
    };
    view! {
        <section aria-labelledby="dossier-called">
            <h3 id="dossier-called">{words.dossier_called()}</h3>
            <ul class="plain-list">{wordings.into_iter().map(one).collect_view()}</ul>
        </section>
    }
}

/// The countries in its sentences.
#[component]
fn TakePart(
    /// The words of the page.
    words: Words,
    /// The countries.
    countries: Vec<TakesPart>,
) -> impl IntoView {
    let one = |it: TakesPart| {
        view! { <li>{it.country.label} " " <small>{words.dossier_sentences(it.sentences)}</small></li> }
    };
    (!countries.is_empty()).then(|| {
        view! {
            <section aria-labelledby="dossier-countries">
                <h3 id="dossier-countries">{words.dossier_countries()}</h3>
                <ul class="plain-list">{countries.into_iter().map(one).collect_view()}</ul>
            </section>
        }
    })
}

/// What the same sentences speak of.
#[component]
fn RelatedThings(
    /// The words of the page.
    words: Words,
    /// The other things.
    related: Vec<Related>,
) -> impl IntoView {
    let state = use_state();
    let one = |it: Related| {
        view! {
            <li>
                <a href=state.link(&it.link)>{it.label}</a>
                " "
                <small>{words.dossier_sentences(it.sentences)}</small>
            </li>
        }
    };
    (!related.is_empty()).then(|| {
        view! {
            <section aria-labelledby="dossier-related">
                <h3 id="dossier-related">{words.dossier_related()}</h3>
                <ul class="plain-list">{related.into_iter().map(one).collect_view()}</ul>
            </section>
        }
    })
}

/// The articles that mention it.
#[component]
fn Articles(
    /// The words of the page.
    words: Words,
    /// The articles.
    articles: Vec<Ref>,
) -> impl IntoView {
    let one = |article: Ref| view! { <crate::components::tellers::Teller words article /> };
    view! {
        <section aria-labelledby="dossier-articles">
            <h3 id="dossier-articles">{words.countries_articles()}</h3>
            <ul class="tellers">{articles.into_iter().map(one).collect_view()}</ul>
        </section>
    }
}

/// Every sentence that mentions it.
#[component]
fn Mentions(
    /// The words of the page.
    words: Words,
    /// The sentences.
    sentences: Vec<DossierSentence>,
    /// How many more there are.
    more: u32,
) -> impl IntoView {
    let (more, listed) = (more as usize, sentences.len());
    let one = |told: DossierSentence| view! { <li><Sentence words told /></li> };
    view! {
        <section aria-labelledby="dossier-mentions">
            <h3 id="dossier-mentions">{words.dossier_mentions()}</h3>
            <ol class="mentions">{sentences.into_iter().map(one).collect_view()}</ol>
            {(more > 0).then(|| view! { <ShowMore more listed /> })}
        </section>
    }
}

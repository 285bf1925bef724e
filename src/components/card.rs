//! One article of the list.

use super::{origin, runs};
use crate::state::{State, card_id};
use crate::words::{codes, dates, words};
use dateline_core::article::Basis;
use dateline_core::date::{Shape, When};
use dateline_core::view::{Card, Ref, SetAside, Shared, Spoken};
use leptos::prelude::*;

/// A pointer to another article, by number.
fn article_link(state: State, article: &Ref) -> AnyView {
    view! {
        <a href=state.link(&article.link) title=article.headline.clone()>{(words().article_n)(article.number)}</a>
    }
    .into_any()
}

/// A time as the text puts it, with its value where the words alone do not say it.
#[must_use]
pub fn spoken(spoken: &Spoken) -> String {
    // "Tuesday" says more than "one of 700 days".
    let fixed = |when: &&When| when.shape != Shape::OneOf && when.earliest.is_some() && when.latest.is_some();
    spoken.when.as_ref().filter(fixed).map_or_else(|| format!("“{}”", spoken.words), dates::long)
}

/// Times also spoken of, each said once.
fn also(spokens: &[Spoken]) -> String {
    let mut said: Vec<String> = Vec::new();
    for one in spokens.iter().map(spoken) {
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said.join(", ")
}

fn shares(state: State, shared: &Shared) -> AnyView {
    let w = words();
    let agencies = (!shared.agencies.is_empty()).then(|| {
        view! { ", "{(w.shares_agency)(&shared.agencies.join(", "))} }
    });
    view! {
        <p>
            <span class="lead-in">{(w.shares)(shared.sentences)}</span>" "
            {article_link(state, &shared.with)}{agencies}
        </p>
    }
    .into_any()
}

fn set_aside(it: &SetAside) -> AnyView {
    let w = words();
    view! {
        <p>
            <span class="lead-in">{w.set_aside}</span>" "
            {(w.set_aside_line)(&it.words, it.line, &codes::why(it.why))}
        </p>
    }
    .into_any()
}

/// The card. `small` leaves out what a list of hundreds has no room for.
pub fn card(state: State, card: &Card, small: bool) -> AnyView {
    let w = words();
    let href = state.link(&card.link);
    let plain: String = card.headline.iter().map(|run| run.text.as_str()).collect();
    let printed = matches!(card.dated.basis, Basis::Explicit | Basis::Sidecar);
    let why = (!printed).then(|| {
        view! { " "<a class="why" href=href.clone()>{w.why}<span class="vh">" "{plain}</span></a> }
    });
    let details = (!small).then(|| {
        let also = also(&card.also_speaks);
        let date_from = card.date_from.as_ref().map(|article| {
            view! {
                <p>
                    <span class="lead-in">{w.takes_date}</span>" "{article_link(state, article)}", "{w.takes_date_tail}
                </p>
            }
        });
        view! {
            <div class="asides">
                {(!also.is_empty()).then(|| view! { <p><span class="lead-in">{w.also_speaks}</span>" "{also}</p> })}
                {date_from}
                {card.shares.iter().map(|shared| shares(state, shared)).collect_view()}
                {card.set_aside.iter().map(set_aside).collect_view()}
            </div>
        }
    });
    view! {
        <li class="card" class:small=small>
            <div class="meta">
                <span class="n" aria-hidden="true">{card.number}</span>
                <div>
                    <p>{origin::dated(&card.dated)}{why}</p>
                    {card.may_fall.then(|| view! { <p class="maybe">{w.may_fall}</p> })}
                    <p class="origin">{origin::origin(&card.origin)}</p>
                </div>
            </div>
            <div class="story">
                {(!card.has_headline).then(|| view! { <p class="lead-in">{w.no_headline}</p> })}
                <h3 lang=card.language.clone()><a id=card_id(&card.id) href=href>{runs::runs(&card.headline)}</a></h3>
                <p class="lead" lang=card.language.clone()>{runs::runs(&card.lead)}</p>
                {details}
            </div>
        </li>
    }
    .into_any()
}

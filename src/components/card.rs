//! One article of the list.

use super::el::{El, el};
use super::passages::More;
use super::{live, origin, runs};
use crate::state::{State, card_id};
use crate::words::{self, codes, dates, words};
use dateline_core::article::Basis;
use dateline_core::date::{Shape, When};
use dateline_core::view::{Asides, Card, Ref, SetAside, Shared, Spoken};
use leptos::prelude::*;
use std::sync::Arc;

/// A pointer to another article, by number.
fn article_link(state: State, article: &Ref) -> El {
    let href = state.link(&article.link);
    el("a").set("href", &href).set("title", &article.headline).put(words().article_n(article.number))
}

/// A line that opens with what it is about.
fn line(lead_in: &str) -> El {
    el("p").put(el("span").class("lead-in").put(lead_in)).put(" ")
}

/// A time as the text puts it, with its value where the words alone do not say it.
#[must_use]
pub fn spoken(spoken: &Spoken) -> String {
    // "Tuesday" says more than "one of 700 days".
    let fixed = |when: &&When| when.shape != Shape::OneOf && when.earliest.is_some() && when.latest.is_some();
    spoken.when.as_ref().filter(fixed).map_or_else(|| words().mark_why(&spoken.words), dates::long)
}

/// Times also spoken of, each said once.
fn also(spokens: &[Spoken]) -> String {
    let mut said: Vec<String> = Vec::new();
    for one in spokens.iter().map(spoken) {
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said.join(words().list_comma())
}

fn shares(state: State, shared: &Shared) -> El {
    let w = words();
    let agencies = (!shared.agencies.is_empty()).then(|| {
        format!("{}{}", w.list_comma(), w.shares_agency(&words::row(shared.agencies.iter().map(String::as_str))))
    });
    line(&w.shares(shared.sentences)).put(article_link(state, &shared.with)).put_some(agencies)
}

fn set_aside(it: &SetAside) -> El {
    let w = words();
    line(w.set_aside()).put(w.set_aside_line(&it.words, it.line, &codes::why(it.why)))
}

/// What a list of hundreds has no room for.
fn asides(state: State, asides: &Asides) -> El {
    let w = words();
    let also = also(&asides.also_speaks);
    let date_from = asides.date_from.as_ref();
    el("div")
        .class("asides")
        .put_some((!also.is_empty()).then(|| line(w.also_speaks()).put(also)))
        .put_some(
            date_from.map(|it| {
                line(w.takes_date()).put(article_link(state, it)).put(w.list_comma()).put(w.takes_date_tail())
            }),
        )
        .put_all(asides.shares.iter().map(|shared| shares(state, shared)))
        .put_all(asides.set_aside.iter().map(set_aside))
}

/// The other sentences with words searched for, as soon as there is what finds them.
fn more(state: State, more: More) -> AnyView {
    let more = Arc::new(more);
    live::maybe(move || state.find.get().map(|part| (part.more)(part, state, Arc::clone(&more))))
}

/// The card; small where it has no asides.
pub fn card(state: State, card: &Card) -> El {
    let w = words();
    let href = state.link(&card.link);
    let plain: String = card.headline.iter().map(|run| run.text.as_str()).collect();
    let printed = matches!(card.dated.basis, Basis::Explicit | Basis::Sidecar);
    let why =
        || el("a").class("why").set("href", &href).put(w.why()).put(el("span").class("vh").put(format!(" {plain}")));
    let dated = el("p").put_all(origin::dated(&card.dated));
    let dated = if printed { dated } else { dated.put(" ").put(why()) };
    let facts = el("div")
        .put(dated)
        .put_some(card.may_fall.then(|| el("p").class("maybe").put(w.may_fall())))
        .put(el("p").class("origin").put_all(origin::origin(&card.origin)));
    let number = el("span").class("n").set("aria-hidden", "true").put(card.number.to_string());
    let link = el("a").set("id", &card_id(&card.id)).set("href", &href).put_all(runs::runs(&card.headline));
    let language = card.language.as_deref();
    let story = el("div")
        .class("story")
        .put_some((!card.has_headline).then(|| el("p").class("lead-in").put(w.no_headline())))
        .put(el("h3").set_some("lang", language).set("dir", "auto").put(link))
        .put(el("p").class("lead").set_some("lang", language).set("dir", "auto").put_all(runs::runs(&card.lead)))
        .put_some((card.more > 0).then(|| {
            let (id, language) = (card.id.clone(), card.language.clone());
            more(state, More { id, count: card.more, headline: plain, language })
        }))
        .put_some(card.asides.as_ref().map(|it| asides(state, it)));
    el("li")
        .class(if card.asides.is_none() { "card small" } else { "card" })
        .put(el("div").class("meta").put(number).put(facts))
        .put(story)
}

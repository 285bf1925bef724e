//! One article of the list. The list draws its cards anew when the words of the page change, so they read them once.

use super::chart::RowDays;
use super::passages::OtherSentences;
use crate::components::origin::{DateLine, OriginLine, is_printed};
use crate::components::runs::Runs;
use crate::navigation::card_id;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::explore::{self, CardNotes, Shared};
use dateline_explore::view::{Ref, SetAside, TimeExpression};
use dateline_model::date::{Shape, When};
use leptos::prelude::*;

/// The card; small where it has no notes.
#[component]
pub fn Card(
    /// What it shows.
    card: explore::Card,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let explore::Card { id, number, language, headline, origin, dated, days, lead, notes, .. } = card;
    let href = state.link(&card.link);
    let class = if notes.is_none() { "card small" } else { "card" };
    let plain: String = headline.iter().map(|run| run.text.as_str()).collect();
    let why = (!is_printed(dated.basis)).then(|| {
        view! {
            " "
            <a class="why" href=href.clone()>
                {words.why()}
                <span class="vh">{format!(" {plain}")}</span>
            </a>
        }
    });
    let may_fall = card.may_fall.then(|| view! { <p class="maybe">{words.may_fall()}</p> });
    let no_headline = (!card.has_headline).then(|| view! { <p class="lead-in">{words.no_headline()}</p> });
    view! {
        <li class=class>
            <div class="meta">
                <span class="n" aria-hidden="true">
                    {number}
                </span>
                <div>
                    <p><DateLine dated />{why}</p>
                    {may_fall}
                    <p class="origin">
                        <OriginLine origin />
                    </p>
                </div>
            </div>
            <div class="story">
                <RowDays days href=href.clone() />
                {no_headline}
                <h3 lang=language.clone() dir="auto">
                    <a id=card_id(&id) href=href>
                        <Runs runs=headline />
                    </a>
                </h3>
                <p class="lead" lang=language.clone() dir="auto">
                    <Runs runs=lead />
                </p>
                {(card.more > 0)
                    .then(|| view! { <OtherSentences article=id count=card.more headline=plain language /> })}
                {notes.map(|notes| view! { <Notes notes /> })}
            </div>
        </li>
    }
}

/// A pointer to another article, by number.
#[component]
pub fn ArticleLink(
    /// The other article.
    article: Ref,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let Ref { link, headline, number, .. } = article;
    view! {
        <a href=state.link(&link) title=headline>
            {words.article_n(number)}
        </a>
    }
}

/// What a list of hundreds has no room for.
#[component]
fn Notes(
    /// What they say.
    notes: CardNotes,
) -> impl IntoView {
    let words = use_words().get_untracked();
    let CardNotes { also_speaks, shares, date_from, set_aside } = notes;
    let also_speaks = (!also_speaks.is_empty()).then(|| {
        view! {
            <p>
                <span class="lead-in">{words.also_speaks()}</span>
                " "
                {times(words, &also_speaks)}
            </p>
        }
    });
    let date_from = date_from.map(|article| {
        let tail = format!("{}{}", words.list_comma(), words.takes_date_tail());
        view! {
            <p>
                <span class="lead-in">{words.takes_date()}</span>
                " "
                <ArticleLink article />
                {tail}
            </p>
        }
    });
    view! {
        <div class="asides">
            {also_speaks}
            {date_from}
            {shares.into_iter().map(|shared| view! { <SharedLine shared /> }).collect_view()}
            {set_aside.into_iter().map(|date| view! { <SetAsideLine date /> }).collect_view()}
        </div>
    }
}

/// How much is shared with another article, and the agencies that it may come from.
#[component]
fn SharedLine(
    /// With which, and how much.
    shared: Shared,
) -> impl IntoView {
    let words = use_words().get_untracked();
    let Shared { with, sentences, agencies } = shared;
    let agencies = (!agencies.is_empty()).then(|| {
        let agencies = words.row(agencies.iter().map(String::as_str));
        format!("{}{}", words.list_comma(), words.shares_agency(&agencies))
    });
    view! {
        <p>
            <span class="lead-in">{words.shares(sentences)}</span>
            " "
            <ArticleLink article=with />
            {agencies}
        </p>
    }
}

/// A date on the page that is not the article's.
#[component]
fn SetAsideLine(
    /// The date.
    date: SetAside,
) -> impl IntoView {
    let words = use_words().get_untracked();
    let said = words.set_aside_line(&date.words, date.line, &words.reason(date.why));
    view! {
        <p>
            <span class="lead-in">{words.set_aside()}</span>
            " "
            {said}
        </p>
    }
}

/// Times also talked about, each said once.
fn times(words: Words, expressions: &[TimeExpression]) -> String {
    let mut said: Vec<String> = Vec::new();
    for one in expressions.iter().map(|expression| time(words, expression)) {
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said.join(words.list_comma())
}

/// A time as the text puts it, with its value where the words alone do not say it.
fn time(words: Words, expression: &TimeExpression) -> String {
    // "Tuesday" says more than "one of 700 days".
    let fixed = |when: &&When| when.shape != Shape::OneOf && when.earliest.is_some() && when.latest.is_some();
    let when = expression.when.as_ref().filter(fixed);
    when.map_or_else(|| words.mark_why(&expression.words), |when| words.time(when))
}

//! One article of the list. The list draws its cards anew when the words of the page change, so they read them once.

use super::FILTERS;
use super::chart::RowDays;
use super::passages::OtherSentences;
use crate::components::later::Later;
use crate::components::origin::{OriginLine, is_printed};
use crate::components::runs::Runs;
use crate::navigation::card_id;
use crate::programs::Deferred;
use crate::state::{WHY, use_state, use_words};
use crate::words::Words;
use dateline_explore::view::Dated;
use dateline_explore::view::screens::explore::{self, About, PassagePlace};
use dateline_explore::view::screens::own::FOLDER;
use leptos::prelude::*;

/// The card; small where it has no notes.
#[component]
pub fn Card(
    /// What it shows.
    card: explore::Card,
    /// Whether it is the first of the list: the Tab key then has a way from it past the others to the filters.
    #[prop(optional)]
    first: bool,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let explore::Card { id, number, language, headline, origin, dated, days, lead, about, speakers, noted, .. } = card;
    let href = state.link(&card.link);
    let days_href = href.clone();
    let class = if noted { "card" } else { "card small" };
    let plain: String = headline.iter().map(|run| run.text.as_str()).collect();
    let why = (!is_printed(dated.basis)).then(|| {
        view! {
            " "
            <a class="why" href=format!("{href}#{WHY}")>
                {words.why()}
                <span class="vh">{format!(" {plain}")}</span>
            </a>
        }
    });
    let mark = |word: &'static str| {
        view! {
            " "
            <span class="basis">{word}</span>
        }
    };
    let own = id.starts_with(FOLDER).then(|| mark(words.own_card()));
    let stated = state.is_stated_here(&id).then(|| mark(words.stated_here()));
    let may_fall = card.may_fall.then(|| view! { <span class="maybe">{words.may_fall()}</span> });
    let no_headline = (!card.has_headline).then(|| view! { <p class="lead-in">{words.no_headline()}</p> });
    let lead = (!lead.is_empty()).then(|| {
        view! {
            <p class="lead" lang=language.clone() dir="auto">
                <Runs runs=lead />
            </p>
        }
    });
    let more = (card.more > 0).then(|| {
        view! { <OtherSentences article=id.clone() count=card.more headline=plain.clone() language=language.clone() /> }
    });
    let place = card.place.map(|place| view! { <PassagePlaceLine place /> });
    let place = (place.is_some() || more.is_some()).then(|| view! { <div class="place">{place} {more}</div> });
    // Its place is kept, so that nothing moves when it comes.
    let notes = noted.then(|| {
        let what = Deferred::Notes { article: id.clone(), headline: plain, language: language.clone() };
        view! {
            <div class="notes needs-js">
                <Later what />
            </div>
        }
    });
    view! {
        <li class=class>
            <span class="n" aria-hidden="true">
                {number}
            </span>
            <div class="story">
                {no_headline}
                <h3 lang=language.clone() dir="auto">
                    <a id=card_id(&id) href=href>
                        <Runs runs=headline />
                    </a>
                </h3>
                <p class="meta">
                    <span class="origin">
                        <OriginLine origin />
                    </span>
                    " "
                    <span class="dated">{day(words, &dated)} {why}</span>
                    {own}
                    {stated}
                    {may_fall}
                </p>
                {lead}
                {place}
                <Subject about speakers />
                {notes}
            </div>
            <RowDays days href=days_href />
            {first
                .then(|| {
                    view! {
                        <a class="skip needs-js" href=format!("#{FILTERS}")>
                            {words.skip_filters()}
                        </a>
                    }
                })}
        </li>
    }
}

/// The day or days, and that no page prints them.
fn day(words: Words, dated: &Dated) -> impl IntoView + use<> {
    let when = dated.when.as_ref().map_or_else(|| words.day_unknown().to_owned(), |when| words.time(when));
    let inferred = (dated.when.is_some() && !is_printed(dated.basis)).then(|| {
        view! {
            " "
            <span class="basis">{words.not_printed()}</span>
        }
    });
    view! {
        <b class="when">{when}</b>
        {inferred}
    }
}

/// Where the words searched for stand, and who says them.
#[component]
fn PassagePlaceLine(
    /// The place.
    place: PassagePlace,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let PassagePlace { speaker, paragraph, link } = place;
    let speaker = speaker.map(|name| {
        view! {
            <b>{words.quoted(&name)}</b>
            {words.list_comma()}
        }
    });
    view! {
        <span>{speaker} <a href=state.link(&link)>{words.in_paragraph(paragraph)}</a></span>
    }
}

/// What the article is about, and who speaks.
#[component]
fn Subject(
    /// What it is about.
    about: About,
    /// Who speaks.
    speakers: Vec<String>,
) -> impl IntoView {
    let words = use_words().get_untracked();
    let About { topics, countries, also } = about;
    let is_main = !topics.is_empty() || !countries.is_empty();
    let also = (!also.is_empty()).then(|| {
        let names = words.names(&also);
        if is_main { words.also_names(&names) } else { words.only_names(&names) }
    });
    let row = |all: &[String]| (!all.is_empty()).then(|| words.row(all.iter().map(String::as_str)));
    let speak = (!speakers.is_empty()).then(|| words.speak(&words.names(&speakers)));
    let parts: Vec<String> = [row(&topics), row(&countries), also, speak].into_iter().flatten().collect();
    let mainly = is_main.then(|| {
        view! {
            <b>{words.mainly()}</b>
            " "
        }
    });
    (!parts.is_empty()).then(|| view! { <p class="subject">{mainly} {parts.join(" · ")}</p> })
}

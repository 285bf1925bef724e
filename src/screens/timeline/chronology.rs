//! The chronology: every dated statement in order of time, what several articles tell alike once.

use super::{place, use_timeline};
use crate::components::chart::marks::{Mark, meaning, style_of};
use crate::components::tellers::{Folded, Teller};
use crate::navigation::use_page;
use crate::state::{use_state, use_words};
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::screens::timeline::{Entry, Otherwise, Period, Statement};
use dateline_explore::view::{MarkStyle, Run};
use leptos::prelude::*;

/// Times that are added at once.
const STEP: usize = 50;

/// The chronology, or why there is none.
#[component]
pub fn Chronology() -> impl IntoView {
    let words = use_words();
    let timeline = use_timeline();
    let list = move || {
        // The language changes what an entry says even where it changes no label.
        let words = words.get();
        let timeline = timeline.get();
        let years = timeline.years.iter().cloned().map(|period| view! { <Year words period /> }).collect_view();
        let possible = (!timeline.possible.is_empty()).then(|| {
            let entries = timeline.possible.clone();
            view! {
                <section class="year possible">
                    <h3>{words.timeline_possible()}</h3>
                    <p class="note">{words.timeline_possible_note()}</p>
                    <Entries words entries />
                </section>
            }
        });
        let open = (!timeline.open.is_empty()).then(|| {
            let entries = timeline.open.clone();
            view! {
                <section class="year open">
                    <h3>{words.timeline_open()}</h3>
                    <p class="note">{words.timeline_open_note()}</p>
                    <Entries words entries />
                </section>
            }
        });
        let empty = timeline.years.is_empty() && timeline.possible.is_empty() && timeline.open.is_empty();
        view! {
            {empty.then(|| view! { <p class="empty">{words.timeline_empty()}</p> })}
            {years}
            {possible}
            {open}
            {(timeline.more > 0).then(|| view! { <ShowMore more=timeline.more as usize /> })}
        }
    };
    view! {
        <section class="chronology" aria-labelledby="chronology">
            <h2 id="chronology" tabindex="-1">
                {words.text(Words::chronology)}
            </h2>
            <p class="note">{words.text(Words::chronology_note)}</p>
            {list}
        </section>
    }
}

/// A year with its months.
#[component]
fn Year(
    /// The words of the page.
    words: Words,
    /// The year.
    period: Period,
) -> impl IntoView {
    let month = |month: Period| {
        view! {
            <section class="month">
                <h4>{words.time(&month.when)}</h4>
                <Entries words entries=month.entries />
            </section>
        }
    };
    view! {
        <section class="year">
            <h3>{words.time(&period.when)}</h3>
            <Entries words entries=period.entries />
            {period.months.into_iter().map(month).collect_view()}
        </section>
    }
}

/// The times of a year or a month.
#[component]
fn Entries(
    /// The words of the page.
    words: Words,
    /// The times.
    entries: Vec<Entry>,
) -> impl IntoView {
    let entry = |entry: Entry| view! { <OneEntry words entry /> };
    (!entries.is_empty()).then(|| view! { <ol class="times">{entries.into_iter().map(entry).collect_view()}</ol> })
}

/// A time, and what is said of it.
#[component]
fn OneEntry(
    /// The words of the page.
    words: Words,
    /// The time.
    entry: Entry,
) -> impl IntoView {
    let Entry { number, when, statements } = entry;
    let style = style_of(&when);
    let (start, end) = if style == MarkStyle::Day { (0.5, 0.5) } else { (0.03, 0.95) };
    let sure = (style != MarkStyle::Day && style != MarkStyle::Within).then(|| meaning(words, style));
    view! {
        <li id=place(number) tabindex="-1">
            <div class="stamp">
                <svg class="key" width="22" height="14" aria-hidden="true" focusable="false">
                    <Mark style start end />
                </svg>
                <p>
                    <b class="when">{words.time(&when)}</b>
                    {sure.map(|sure| view! { " " <small>{sure}</small> })}
                </p>
            </div>
            <div class="said">
                {statements.into_iter().map(|statement| view! { <OneStatement words statement /> }).collect_view()}
            </div>
        </li>
    }
}

/// A sentence, and who tells it.
#[component]
fn OneStatement(
    /// The words of the page.
    words: Words,
    /// The sentence.
    statement: Statement,
) -> impl IntoView {
    let Statement { sentence, event, language, folded, tellers, otherwise } = statement;
    // What is shown on request has no title either.
    let event =
        event.filter(|_| !folded).map(|event| view! { <p class="event" lang=language.clone() dir="auto">{event}</p> });
    let words_of = sentence.into_iter().map(piece).collect_view();
    let sentence = view! {
        <Folded folded summary=words.timeline_folded()>
            <p class="sentence" lang=language dir="auto">
                {words_of}
            </p>
        </Folded>
    };
    let several = tellers.len() > 1;
    let tellers = tellers.into_iter().map(|article| view! { <Teller words article /> }).collect_view();
    let otherwise = otherwise.into_iter().map(|other| view! { <OtherTime words other /> }).collect_view();
    view! {
        <div class="statement">
            {event} {sentence} <ul class="tellers" aria-label=several.then(|| words.timeline_tellers())>
                {tellers}
            </ul> {otherwise}
        </div>
    }
}

/// A piece of a sentence: the date's words stand out, words searched for are marked.
fn piece(run: Run) -> AnyView {
    let Run { text, hit, marks, .. } = run;
    let inner = if hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() };
    if marks.is_empty() { inner } else { view! { <b class="date">{inner}</b> }.into_any() }
}

/// Another time that an article gives for the same event.
#[component]
fn OtherTime(
    /// The words of the page.
    words: Words,
    /// The time and the article.
    other: Otherwise,
) -> impl IntoView {
    let state = use_state();
    let Otherwise { when, article } = other;
    view! {
        <p class="otherwise">
            {words.timeline_otherwise(&words.time(&when))} " "
            <a href=state.link(&article.link)>{words.article_n(article.number)}</a>
        </p>
    }
}

/// The button for more times.
#[component]
fn ShowMore(
    /// How many there are.
    more: usize,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let timeline = use_timeline();
    let step = more.min(STEP);
    let show = move |_| {
        let listed = timeline.with_untracked(|timeline| timeline.entries().count());
        navigation.change(Step::Replace, |query| query.with_listed(listed + step));
    };
    view! {
        <button type="button" class="more" on:click=show>
            {words.fill(move |words| words.show_more(step))}
        </button>
    }
}

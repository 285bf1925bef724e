//! The chronology: every dated statement in order of time, what several articles tell alike once.

use super::{place, use_timeline};
use crate::components::chart::marks::{Mark, meaning, style_of};
use crate::components::more::ShowMore;
use crate::components::slices::{InSlices, LONG, in_turn, piece_of, pieces};
use crate::components::tellers::{Folded, OtherTime, Teller, TellerList};
use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::screens::timeline::{Entry, Period, Statement};
use dateline_explore::view::{MarkStyle, Run};
use leptos::prelude::*;

/// The chronology, or why there is none.
#[component]
pub fn Chronology() -> impl IntoView {
    let words = use_words();
    let timeline = in_turn(use_timeline());
    let list = move || {
        // The language changes what an entry says even where it changes no label.
        let words = words.get();
        let timeline = timeline.get();
        let mut drawn = pieces(timeline.years.clone(), move |period| view! { <Year words period /> });
        if !timeline.possible.is_empty() {
            let entries = timeline.possible.clone();
            let possible = move || {
                view! {
                    <section class="year possible">
                        <h3>{words.timeline_possible()}</h3>
                        <p class="note">{words.timeline_possible_note()}</p>
                        <Entries words entries />
                    </section>
                }
            };
            drawn.push(piece_of(possible));
        }
        if !timeline.open.is_empty() {
            let entries = timeline.open.clone();
            let open = move || {
                view! {
                    <section class="year open">
                        <h3>{words.timeline_open()}</h3>
                        <p class="note">{words.timeline_open_note()}</p>
                        <Entries words entries />
                    </section>
                }
            };
            drawn.push(piece_of(open));
        }
        let empty = timeline.years.is_empty() && timeline.possible.is_empty() && timeline.open.is_empty();
        let more = timeline.more as usize;
        if more > 0 {
            let listed = timeline.entries().count();
            drawn.push(piece_of(move || view! { <ShowMore more listed /> }));
        }
        view! {
            {empty.then(|| view! { <p class="empty">{words.timeline_empty()}</p> })}
            <InSlices pieces=drawn />
        }
    };
    let long = move || timeline.with(|timeline| timeline.entries().count() >= LONG);
    view! {
        <section class="chronology" class:long=long aria-labelledby="chronology">
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
    let month = move |month: Period| {
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
            <InSlices pieces=pieces(period.months, month) />
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
    let entry = move |entry: Entry| view! { <OneEntry words entry /> };
    (!entries.is_empty()).then(|| view! { <ol class="times"><InSlices pieces=pieces(entries, entry) /></ol> })
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
    let statement = move |statement: Statement| view! { <OneStatement words statement /> };
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
                <InSlices pieces=pieces(statements, statement) />
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
    let label = (tellers.len() > 1).then(|| words.timeline_tellers());
    let teller = |words, article| view! { <Teller words article /> };
    let otherwise = otherwise.into_iter().map(|other| view! { <OtherTime words other /> }).collect_view();
    view! {
        <div class="statement">
            {event} {sentence} <TellerList words tellers label draw=teller /> {otherwise}
        </div>
    }
}

/// A piece of a sentence: the date's words stand out, words searched for are marked.
fn piece(run: Run) -> AnyView {
    let Run { text, hit, marks, .. } = run;
    let inner = if hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() };
    if marks.is_empty() { inner } else { view! { <b class="date">{inner}</b> }.into_any() }
}

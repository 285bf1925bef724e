//! What the page read beside the story, folded under a card: other times it speaks of, whence its date comes, what it
//! shares, dates set aside.

use super::fold::Fold;
use super::link::ArticleLink;
use crate::navigation::card_id;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::explore::{self, CardNotes, DateFrom, Shared};
use dateline_explore::view::{Gives, SetAside, TimeExpression};
use dateline_model::date::{Shape, When};
use leptos::prelude::*;

/// The button, which says what is under it; nothing where there is nothing.
#[component]
pub fn NotesFold(
    /// The id of the article.
    article: String,
    /// The article's headline.
    headline: String,
    /// BCP 47 tag of the headline.
    language: Option<String>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let notes =
        state.corpus.with_untracked(|corpus| state.query.with_untracked(|it| explore::notes(corpus, it, &article)));
    let kinds = kinds(words.get_untracked(), &notes);
    (!kinds.is_empty()).then(|| {
        let label = words.fill(move |words| words.more_notes(&kinds.join(words.list_comma())));
        view! {
            <Fold
                id=format!("notes-{}", card_id(&article))
                article
                unfolded=state.unfolded.notes
                label
                headline
                language
            >
                <Notes notes=notes.clone() />
            </Fold>
        }
    })
}

/// What there is, by kind.
fn kinds(words: Words, notes: &CardNotes) -> Vec<&'static str> {
    let all = [
        (!notes.set_aside.is_empty(), words.note_kinds("set-aside")),
        (notes.date_from.is_some(), words.note_kinds("date")),
        (!notes.shares.is_empty(), words.note_kinds("shares")),
        (!notes.also_speaks.is_empty(), words.note_kinds("times")),
    ];
    all.into_iter().filter(|(there, _)| *there).filter_map(|(_, kind)| kind).collect()
}

/// The notes.
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
    let date_from = date_from.map(|DateFrom { article, gives }| {
        let part = if gives == Gives::Year { "year" } else { "days" };
        let tail = format!("{}{}", words.list_comma(), words.takes_date_tail(part).unwrap_or(""));
        view! {
            <p>
                <span class="lead-in">{words.takes_date(part)}</span>
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

//! The comparison of two articles: the answer in a few sentences, their heads, then the parts.

use super::apart::ApartWords;
use super::only::OnlyOne;
use super::texts::Texts;
use super::use_compare;
use crate::components::origin::{DateLine, OriginLine};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::compare::{Head, Pair};
use leptos::prelude::*;

/// What the two have in common, where two articles are chosen.
#[component]
pub fn Answer() -> impl IntoView {
    let words = use_words();
    let view = use_compare();
    let pair = Memo::new(move |_| view.with(|view| view.pair.clone()));
    move || {
        let words = words.get();
        let said = answer(words, &*pair.get()?);
        let said = said.into_iter().map(|said| view! { <p>{said}</p> }).collect_view();
        Some(view! { <div class="answer" role="status">{said}</div> })
    }
}

/// The comparison, where two articles are chosen.
#[component]
pub fn ThePair() -> impl IntoView {
    let words = use_words();
    let view = use_compare();
    let pair = Memo::new(move |_| view.with(|view| view.pair.clone()));
    move || {
        let words = words.get();
        let pair = *pair.get()?;
        let numbers = pair.heads.each_ref().map(|head| head.article.number);
        let languages = pair.heads.each_ref().map(|head| head.article.language.clone());
        let heads = pair.heads.into_iter().map(|head| view! { <OneHead words head /> }).collect_view();
        Some(view! {
            <div class="heads">{heads}</div>
            <OnlyOne words numbers languages=languages.clone() only=pair.only />
            <Texts words numbers languages=languages.clone() rows=pair.rows />
            <ApartWords words numbers languages apart=pair.apart />
        })
    }
}

/// The head of an article.
#[component]
fn OneHead(
    /// The words of the page.
    words: Words,
    /// The article.
    head: Head,
) -> impl IntoView {
    let state = use_state();
    let Head { article, origin, dated, extract } = head;
    let number = article.number;
    view! {
        <section class="head">
            <h2>
                <span class="n">{words.article_n(number)}</span>
                <a href=state.link(&article.link) lang=article.language dir="auto">
                    {article.headline}
                </a>
            </h2>
            <p class="origin">
                <OriginLine origin />
            </p>
            <p class="date">
                <DateLine dated />
            </p>
            {extract.then(|| view! { <p class="note">{words.compare_extract(number)}</p> })}
        </section>
    }
}

/// What the two have in common, in plain sentences: of the one of which the larger part stands in the other, then how
/// much only the other has.
fn answer(words: Words, pair: &Pair) -> Vec<String> {
    let [one, other] = pair.tallies;
    let numbers = pair.heads.each_ref().map(|head| head.article.number);
    let first = one.paired() * other.sentences > other.paired() * one.sentences;
    let (of, within) = if first { (0, 1) } else { (1, 0) };
    let tally = pair.tallies[of];
    if tally.paired() == 0 {
        return vec![words.compare_nothing().to_owned()];
    }
    let mut said = vec![words.compare_answer(tally.same, tally.sentences, numbers[of], numbers[within])];
    if tally.passage > 0 {
        said.push(words.compare_answer_passage(tally.passage));
    }
    if tally.event > 0 {
        said.push(words.compare_answer_event(tally.event));
    }
    said.push(words.compare_answer_only(tally.only, numbers[of]));
    said.push(words.compare_answer_only(pair.tallies[within].only, numbers[within]));
    // Sentences in a row, as a person would say them.
    let blank = if words.tag() == "ja" { "" } else { " " };
    let mut all = vec![said.join(blank)];
    if tally.same + tally.passage > 0 && !pair.agencies.is_empty() {
        all.push(words.compare_agency(&words.row(pair.agencies.iter().map(String::as_str))));
    }
    all
}

//! The words that set two articles apart, with how sure that is.

use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::screens::compare::{Apart, Telling};
use leptos::prelude::*;

/// The words that set them apart.
#[component]
pub fn ApartWords(
    /// The words of the page.
    words: Words,
    /// The numbers of the articles.
    numbers: [u32; 2],
    /// Their languages (BCP 47).
    languages: [Option<String>; 2],
    /// The words; none where they are not compared.
    apart: Option<Apart>,
) -> impl IntoView {
    let shown = apart.map_or_else(
        || view! { <p class="note">{words.compare_words_languages()}</p> }.into_any(),
        |apart| {
            let [one, other] = apart.words;
            let short = apart.short.then(|| view! { <p class="caution">{words.compare_words_short(one, other)}</p> });
            let side = |(side, telling): (usize, Vec<Telling>)| {
                let language = languages[side].clone();
                view! { <OneSide words numbers side language telling /> }
            };
            let sides = apart.sides.into_iter().enumerate().map(side).collect_view();
            view! {
                <p class="note">{words.compare_words_note()}</p>
                {short}
                <div class="sides">{sides}</div>
            }
            .into_any()
        },
    );
    view! {
        <section class="set-apart" aria-labelledby="apart">
            <h2 id="apart">{words.compare_words()}</h2>
            {shown}
        </section>
    }
}

/// A number to one decimal; what prints any number as it is would be a tenth of this part of the program.
fn tenths(value: f32) -> String {
    let tenths = (value.max(0.0) * 10.0).round() as u32;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The words of one article.
#[component]
fn OneSide(
    /// The words of the page.
    words: Words,
    /// The numbers of the articles.
    numbers: [u32; 2],
    /// Whether it is the first or the second.
    side: usize,
    /// The language of the article (BCP 47).
    language: Option<String>,
    /// Its words, most telling first.
    telling: Vec<Telling>,
) -> impl IntoView {
    let state = use_state();
    if telling.is_empty() {
        return view! {
            <div>
                <h3>{words.compare_words_more(numbers[side])}</h3>
                <p class="note">{words.compare_words_none()}</p>
            </div>
        }
        .into_any();
    }
    let row = |it: Telling| {
        let rates = [0, 1].map(|side| {
            view! { <td>{words.compare_rate(it.counts[side], &tenths(it.rates[side]))}</td> }
        });
        view! {
            <tr>
                <th scope="row">
                    <a href=state.link(&it.link) lang=language.clone() dir="auto">
                        {it.word}
                    </a>
                </th>
                {rates.collect_view()}
                <td>{tenths(it.z)}</td>
            </tr>
        }
    };
    let rows = telling.into_iter().map(row).collect_view();
    let head = |number: u32| view! { <th scope="col">{words.article_n(number)}</th> };
    view! {
        <table>
            <caption>{words.compare_words_more(numbers[side])}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.compare_word()}</th>
                    {numbers.map(head).collect_view()}
                    <th scope="col">{words.compare_z()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

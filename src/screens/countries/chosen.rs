//! The country or the pair asked for: its sentences in order of date, each with all who tell it.

use super::relation::Relation;
use super::{CHOSEN, use_countries};
use crate::components::folded_part::{FoldedPart, Parts, UnfoldButton};
use crate::components::more::ShowMore;
use crate::components::tellers::{Folded, Teller};
use crate::state::{use_state, use_words};
use crate::supplement::WithSupplement;
use crate::words::{Words, number};
use dateline_explore::view::Run;
use dateline_explore::view::screens::countries::{self, Companion, CountrySentence};
use leptos::prelude::*;

/// Element id of the sentences of what is asked for.
const SENTENCES: &str = "chosen-sentences";

/// The section; nothing where none is asked for.
#[component]
pub fn Chosen() -> impl IntoView {
    let words = use_words();
    let view = use_countries();
    move || {
        let words = words.get();
        let chosen = view.with(|view| view.chosen.clone().filter(|_| view.found > 0));
        chosen.map(|chosen| view! { <Sentences words chosen /> })
    }
}

/// Sentences up to which those of a pair stand there anyway; more are folded, as what the two did comes first.
const FEW: u32 = 6;

/// What is said of it.
#[component]
fn Sentences(
    /// The words of the page.
    words: Words,
    /// The country or the pair.
    chosen: countries::Chosen,
) -> impl IntoView {
    let state = use_state();
    let countries::Chosen { of, sentences, shared, told, articles, listed, with, relation, filter, close } = chosen;
    let both = of.len() > 1;
    let labels: Vec<String> = of.into_iter().map(|it| it.label).collect();
    let counts = match (sentences, both) {
        (0, true) => words.countries_told_neither().to_owned(),
        (0, false) => words.countries_told_none().to_owned(),
        (_, true) => words.countries_told_both(sentences, told),
        (_, false) => words.countries_told_one(sentences, told),
    };
    let shared = (shared > 0).then(|| words.countries_told_shared(shared));
    let label = if both { words.countries_filter_both(articles) } else { words.countries_filter_one(articles) };
    let relation = relation.map(|data| {
        view! {
            <WithSupplement>
                <Relation words data=data.clone() />
            </WithSupplement>
        }
    });
    let in_explore = (articles > 0).then(|| view! { <a href=state.link(&filter)>{label}</a> });
    let more = (sentences as usize).saturating_sub(listed.len());
    let listed_now = listed.len();
    // Day and headline of an article stand once, at the first of its sentences.
    let mut before = None;
    let one = |told: CountrySentence| {
        let article = told.tellers.first().map(|article| article.number);
        let again = before == article;
        before = article;
        view! { <OneSentence words told again /> }
    };
    let sentences_of = listed.into_iter().map(one).collect_view();
    let folds = both && sentences > FEW;
    let parts = Parts::here();
    let shown = Signal::derive(move || !folds || parts.is_open(SENTENCES));
    let title = both.then(|| {
        let title = words.relation_sentences();
        if folds {
            view! {
                <h3>
                    <UnfoldButton id=SENTENCES.to_owned() open=shown flip=move || parts.flip(SENTENCES)>
                        {title}
                    </UnfoldButton>
                    " "
                    <small>{number(sentences)}</small>
                </h3>
            }
            .into_any()
        } else {
            view! { <h3>{title}</h3> }.into_any()
        }
    });
    view! {
        <section class="countries-chosen" aria-labelledby=CHOSEN>
            <h2 id=CHOSEN tabindex="-1">
                {words.names(&labels)}
            </h2>
            <p class="countries-ways">{in_explore} <a href=state.link(&close)>{words.countries_close()}</a></p>
            {relation}
            {title}
            <FoldedPart id=SENTENCES.to_owned() open=shown>
                <p class="note">
                    <b>{counts}</b>
                    {shared.map(|shared| format!(" {shared}"))}
                </p>
                <With words with />
                <ol class="times told">{sentences_of}</ol>
                {(more > 0).then(|| view! { <ShowMore more listed=listed_now /> })}
            </FoldedPart>
        </section>
    }
}

/// The countries that a single one is named with.
#[component]
fn With(
    /// The words of the page.
    words: Words,
    /// The countries.
    with: Vec<Companion>,
) -> impl IntoView {
    let state = use_state();
    let one = move |it: Companion| {
        view! {
            <li>
                <a href=state.link(&it.link)>{it.country.label}</a>
                " "
                <small>{number(it.sentences)}</small>
            </li>
        }
    };
    (!with.is_empty()).then(|| {
        view! {
            <div class="countries-with">
                <h3>{words.countries_with()}</h3>
                <ul>{with.into_iter().map(one).collect_view()}</ul>
            </div>
        }
    })
}

/// A sentence, and who tells it.
#[component]
fn OneSentence(
    /// The words of the page.
    words: Words,
    /// The sentence.
    told: CountrySentence,
    /// Whether the sentence before is of the same article.
    again: bool,
) -> impl IntoView {
    let CountrySentence { sentence, language, folded, when, tellers } = told;
    let words_of = sentence.into_iter().map(piece).collect_view();
    let sentence = view! {
        <Folded folded summary=words.timeline_folded()>
            <p class="sentence" lang=language dir="auto">
                {words_of}
            </p>
        </Folded>
    };
    let several = tellers.len() > 1;
    let when = when.map_or_else(|| words.countries_undated().to_owned(), |when| words.time(&when));
    let same = several.then(|| view! { <p class="same">{words.countries_same(tellers.len())}</p> });
    let short = again && !several;
    let tellers = tellers.into_iter().map(|article| view! { <Teller words article short /> }).collect_view();
    view! {
        <li class:again=again>
            <p class="stamp">
                <b class="when">{(!again).then_some(when)}</b>
            </p>
            <div class="said">
                {sentence} {same} <ul class="tellers" aria-label=several.then(|| words.timeline_tellers())>
                    {tellers}
                </ul>
            </div>
        </li>
    }
}

/// A piece of a sentence: the words that name the countries stand out, words searched for are marked.
fn piece(run: Run) -> AnyView {
    let Run { text, hit, marks, .. } = run;
    let inner = if hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() };
    match marks.first() {
        None => inner,
        Some(0) => view! { <b class="named">{inner}</b> }.into_any(),
        Some(_) => view! { <b class="named other">{inner}</b> }.into_any(),
    }
}

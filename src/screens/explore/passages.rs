//! Under the best passage of a card: the other sentences with words searched for, for who asks.

use super::fold::Fold;
use crate::components::later::Later;
use crate::components::runs::Runs;
use crate::navigation::card_id;
use crate::programs::Deferred;
use crate::state::{use_state, use_words};
use dateline_explore::view::assist::more_passages;
use leptos::prelude::*;

/// The button, and the sentences once it was pressed.
#[component]
pub fn OtherSentences(
    /// The id of the article.
    article: String,
    /// How many sentences there are.
    count: u32,
    /// The article's headline.
    headline: String,
    /// BCP 47 tag of its text.
    language: Option<String>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let id = format!("more-{}", card_id(&article));
    let what = Deferred::Passages { article: article.clone(), language: language.clone() };
    view! {
        <Fold
            id
            article
            unfolded=state.unfolded.passages
            label=words.fill(move |words| words.more_sentences(count))
            headline
            language
        >
            <Later what=what.clone() tells=true />
        </Fold>
    }
}

/// The sentences.
#[component]
pub fn Sentences(
    /// The id of the article.
    article: String,
    /// BCP 47 tag of its text.
    language: Option<String>,
) -> impl IntoView {
    let state = use_state();
    let sentence = |runs| {
        view! {
            <li dir="auto">
                <Runs runs />
            </li>
        }
    };
    move || {
        let all = state.corpus.with(|corpus| state.query.with(|query| more_passages(corpus, query, &article)));
        view! {
            <ul class="sentences" lang=language.clone()>
                {all.into_iter().map(sentence).collect_view()}
            </ul>
        }
    }
}

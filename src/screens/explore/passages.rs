//! Under the best passage of a card: the other sentences with words searched for, for who asks.

use crate::components::runs::Runs;
use crate::navigation::card_id;
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
    let list = format!("more-{}", card_id(&article));
    let button = format!("{list}-button");
    let article = StoredValue::new(article);
    let unfolded = state.unfolded.passages;
    let open = Memo::new(move |_| article.with_value(|id| unfolded.with(|unfolded| unfolded.contains(id))));
    let flip = move |_| {
        let id = article.get_value();
        unfolded.update(|unfolded| {
            if unfolded.contains(&id) {
                unfolded.retain(|other| *other != id);
            } else {
                unfolded.push(id);
            }
        });
    };
    let controls = list.clone();
    let headline = view! {
        <span class="vh" lang=language.clone()>
            " "
            {headline}
        </span>
    };
    let sentences = move || {
        open.get().then(|| {
            let sentences = article.with_value(|id| {
                state.corpus.with(|corpus| state.query.with(|query| more_passages(corpus, query, id)))
            });
            let sentence = |runs| {
                view! {
                    <li dir="auto">
                        <Runs runs />
                    </li>
                }
            };
            view! {
                <ul class="sentences" id=list.clone() lang=language.clone()>
                    {sentences.into_iter().map(sentence).collect_view()}
                </ul>
            }
        })
    };
    view! {
        <div>
            <button
                type="button"
                class="quiet fold"
                id=button
                aria-controls=move || open.get().then(|| controls.clone())
                aria-expanded=move || open.get().to_string()
                on:click=flip
            >
                {words.fill(move |words| words.more_sentences(count))}
                {headline}
            </button>
            {sentences}
        </div>
    }
}

//! Where nothing is found: searches for some of the words typed, as of a question.

use crate::state::{use_state, use_words};
use dateline_explore::view::assist::{Fewer, fewer};
use leptos::prelude::*;

/// The searches, each with how many articles it finds.
#[component]
pub fn FewerWords() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let all = Memo::new(move |_| state.query.with(|query| state.corpus.with(|corpus| fewer(corpus, query))));
    move || {
        let one = |it: Fewer| {
            let label = move || words.get().empty_fewer(&it.search, it.found);
            view! {
                <li>
                    <a href=state.link(&it.link)>{label}</a>
                </li>
            }
        };
        let all = all.get();
        (!all.is_empty()).then(|| view! { <ul class="fewer">{all.into_iter().map(one).collect_view()}</ul> })
    }
}

//! What is said of a search beside its results: the way to the dossier that it names; that it holds no word.

use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::assist::{DossierLink, dossier, is_wordless};
use leptos::prelude::*;

/// The way to the dossier that the search names, if it names one; why all articles stand there, if nothing is searched for.
#[component]
pub fn OfSearch() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let named = Memo::new(move |_| state.query.with(|query| state.corpus.with(|corpus| dossier(corpus, query))));
    let wordless =
        Memo::new(move |_| state.query.with(|query| is_wordless(query).then(|| query.search.trim().to_owned())));
    move || {
        let line = |DossierLink { label, link }| {
            view! {
                <p class="aid">
                    {words.text(Words::see_dossier)} " " <a href=state.link(&link) dir="auto">
                        {label}
                    </a>
                </p>
            }
        };
        let reason = wordless.get().map(|typed| view! { <p class="aid">{words.get().search_wordless(&typed)}</p> });
        (named.get().map(line), reason)
    }
}

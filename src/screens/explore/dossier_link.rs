//! Where a search names a thing with a life: the way to its dossier.

use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::assist::{DossierLink, dossier};
use leptos::prelude::*;

/// The way to the dossier that the search names, if it names one.
#[component]
pub fn DossierOfSearch() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let named = Memo::new(move |_| state.query.with(|query| state.corpus.with(|corpus| dossier(corpus, query))));
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
        named.get().map(line)
    }
}

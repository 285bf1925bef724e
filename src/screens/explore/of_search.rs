//! What is said of a search beside its results: the ways to the country and the dossier that it names; that it holds no word.

use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_explore::view::assist::{NamedLink, country, dossier, is_wordless};
use leptos::prelude::*;

/// The ways to the country and the dossier that the search names, if it names one; why all articles stand there, if nothing is
/// searched for.
#[component]
pub fn OfSearch() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let of_both = move |_: Option<&_>| {
        state.query.with(|query| state.corpus.with(|corpus| (country(corpus, query), dossier(corpus, query))))
    };
    let named = Memo::new(of_both);
    let wordless =
        Memo::new(move |_| state.query.with(|query| is_wordless(query).then(|| query.search.trim().to_owned())));
    move || {
        let line = |said: Message, named: Option<NamedLink>| {
            named.map(|NamedLink { label, link }| {
                view! {
                    <p class="aid">
                        {words.text(said)} " " <a href=state.link(&link) dir="auto">
                            {label}
                        </a>
                    </p>
                }
            })
        };
        let reason = wordless.get().map(|typed| view! { <p class="aid">{words.get().search_wordless(&typed)}</p> });
        let (country, dossier) = named.get();
        (line(Words::see_country, country), line(Words::see_dossier, dossier), reason)
    }
}

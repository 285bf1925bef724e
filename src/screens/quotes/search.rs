//! Words to look for in what is quoted.

use crate::components::keys::SEARCH;
use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::Words;
use leptos::prelude::*;

/// The field, with what is searched for in it. The key of the search box leads to it.
#[component]
pub fn QuoteSearch() -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    let field = NodeRef::<leptos::html::Input>::new();
    let find = move || {
        let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        navigation.change(Step::Push, |query| query.with_search(typed.trim()));
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        find();
    };
    view! {
        <form class="quote-search needs-js" role="search" on:submit=submit>
            <label for=SEARCH>{words.text(Words::quotes_search)}</label>
            <input
                id=SEARCH
                type="search"
                autocomplete="off"
                node_ref=field
                prop:value=move || state.query.with(|query| query.search.clone())
            />
            <button type="submit">{words.text(Words::quotes_search_go)}</button>
        </form>
    }
}

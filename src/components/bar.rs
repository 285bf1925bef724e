//! The bar: the product's name, the screens that exist, the language, the choice of colours.

use super::theme::ThemeSwitch;
use crate::language;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::offers;
use dateline_model::query::{Language, Query, ScreenKind};
use leptos::prelude::*;

/// The top of every page.
#[component]
pub fn Bar() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let home = move || state.href_with(|query| Query::default().with_language(query.language));
    // There it leads nowhere else.
    let at_home = move || state.query.with(|query| *query == Query::default().with_language(query.language));
    let on_list = move || state.screen.get() == ScreenKind::Explore;
    view! {
        <header class="bar">
            // Within the bar, as what failed may stand above it.
            <a class="skip" href=move || if on_list() { "#results" } else { "#main" }>
                {move || if on_list() { words.get().skip_results() } else { words.get().skip() }}
            </a>
            <div class="wrap">
                <a class="wordmark" href=home tabindex=move || at_home().then_some("-1")>
                    {words.text(Words::product)}
                </a>
                <nav aria-label=words.text(Words::views)>{ScreenKind::ALL.map(|screen| view! { <ScreenLink screen /> }).into_iter().collect_view()}</nav>
                <Languages />
                <ThemeSwitch />
            </div>
        </header>
    }
}

/// The way to a screen, where it can be gone to without choosing an article first.
#[component]
fn ScreenLink(
    /// Which.
    screen: ScreenKind,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let label = crate::screens::label(screen)?;
    let href = move || state.href_with(|query| query.open_screen(screen));
    let current = move || (state.screen.get() == screen).then_some("page");
    let offered = Memo::new(move |_| state.corpus.with(|corpus| offers(corpus, screen)));
    // From an article, Explore is the way back: to the same list, at the same place.
    let class = move || match (state.screen.get(), screen) {
        (ScreenKind::Article, ScreenKind::Explore) => "view back",
        _ => "view",
    };
    Some(view! {
        <Show when=move || offered.get()>
            // The one that is shown leads nowhere else, so the Tab key passes it by.
            <a class=class href=href aria-current=current tabindex=move || current().map(|_| "-1")>
                {move || label(words.get())}
            </a>
        </Show>
    })
}

/// The languages, each in its own words: links, so that each is an address too.
#[component]
fn Languages() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let link = move |one: Language| {
        let tag = one.code();
        // Until the words have come, the address runs ahead of the page.
        let here = move || (words.get().tag() == tag).then_some("true");
        let href = move || state.href_with(|query| language::put(query, one));
        view! {
            <li>
                // The one that is shown leads nowhere else, so the Tab key passes it by.
                <a
                    id=format!("language-{tag}")
                    lang=tag
                    hreflang=tag
                    href=href
                    aria-current=here
                    tabindex=move || here().map(|_| "-1")
                >
                    {language::own_name(one)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="languages needs-js" aria-label=words.text(Words::languages)>
            <ul>{Language::ALL.map(link).into_iter().collect_view()}</ul>
        </nav>
    }
}

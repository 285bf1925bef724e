//! The top of an article: the way back, headline, outlet, date.

use crate::components::{origin, runs};
use crate::state::State;
use crate::words::words;
use dateline_core::view::ArticlePage;
use leptos::prelude::*;

/// The head.
pub fn head(state: State, page: &ArticlePage) -> AnyView {
    let w = words();
    let total = state.frame.with_untracked(|frame| frame.total);
    let (back, words) = state.query.with_untracked(|query| {
        let words = if query.is_filtered() { w.back_found.to_owned() } else { (w.back)(total) };
        (state.href(&query.explore()), words)
    });
    let bylines = (!page.bylines.is_empty()).then(|| (w.bylines)(&page.bylines.join(", ")));
    let original = page.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let headline = if page.headline.is_empty() {
        page.article.headline.clone().into_any()
    } else {
        runs::runs(&page.headline).into_any()
    };
    view! {
        <header class="article-head">
            <p class="way">
                <a href=back>{words}</a>
                <span>{(w.n_of)(page.article.number, total)}</span>
            </p>
            <h1 id="heading" tabindex="-1" lang=page.language.clone()>{headline}</h1>
            <p class="sub">
                <span>{origin::origin(&page.origin)}</span>
                {bylines.map(|bylines| view! { <span>{bylines}</span> })}
                <span>{origin::dated(&page.date.dated)}</span>
                {original.map(|url| view! { <a href=url rel="noopener external">{w.original}</a> })}
            </p>
            {page.rights.clone().map(|rights| view! { <p class="note">{w.rights}" "{rights}</p> })}
            {page.extract.then(|| view! { <p class="note">{w.extract_note}</p> })}
        </header>
    }
    .into_any()
}

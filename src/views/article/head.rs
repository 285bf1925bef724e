//! The top of an article: the way back, headline, outlet, date.

use crate::components::el::{El, el};
use crate::components::{origin, runs};
use crate::state::State;
use crate::words::{self, words};
use dateline_core::view::ArticlePage;
use leptos::prelude::*;

/// The head.
pub fn head(state: State, page: &ArticlePage) -> El {
    let w = words();
    let total = state.frame.with_untracked(|frame| frame.total);
    let (back, words) = state.query.with_untracked(|query| {
        let words = if query.is_filtered() { w.back_found().to_owned() } else { w.back(total) };
        (state.href(&query.explore()), words)
    });
    let bylines = (!page.bylines.is_empty()).then(|| w.bylines(&words::row(page.bylines.iter().map(String::as_str))));
    let original = page.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let mut headline = runs::runs(&page.headline);
    if headline.is_empty() {
        headline.push(page.article.headline.as_str().into());
    }
    let way = el("p")
        .class("way")
        .put(el("a").set("href", &back).put(words))
        .put(el("span").put(w.n_of(page.article.number, total)));
    let heading = el("h1")
        .set("id", "heading")
        .set("tabindex", "-1")
        .set_some("lang", page.language.as_deref())
        .set("dir", "auto")
        .put_all(headline);
    let original = original.map(|url| el("a").set("href", &url).set("rel", "noopener external").put(w.original()));
    let facts = el("p")
        .class("sub")
        .put(el("span").put_all(origin::origin(&page.origin)))
        .put_some(bylines.map(|bylines| el("span").put(bylines)))
        .put(el("span").put_all(origin::dated(&page.date.dated)))
        .put_some(original);
    let note = |words: String| el("p").class("note").put(words);
    el("header")
        .class("article-head")
        .put(way)
        .put(heading)
        .put(facts)
        .put_some(page.rights.as_ref().map(|rights| note(format!("{} {rights}", w.rights()))))
        .put_some(page.extract.then(|| note(w.extract_note().to_owned())))
}

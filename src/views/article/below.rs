//! Under the text: what was set aside, what is shared, how to cite, where to go next.

use super::why::paragraph;
use crate::components::{live, origin};
use crate::platform::{clipboard, history};
use crate::state::State;
use crate::words::{self, codes, words};
use dateline_core::view::{ArticlePage, JunkLine, Ref, SharedPassage};
use leptos::prelude::*;

/// Everything under the text.
pub fn below(state: State, page: &ArticlePage) -> AnyView {
    view! { {not_story(page)} {shared(state, page)} {cite(page)} {neighbours(state, page)} }.into_any()
}

fn not_story(page: &ArticlePage) -> AnyView {
    let w = words();
    let line = |it: &JunkLine| {
        view! {
            <li>
                <span class="n">{it.line}</span>
                <s>{it.text.clone()}</s>
                <span class="kind">{codes::kind(it.kind)}</span>
            </li>
        }
    };
    let note = if page.junk.is_empty() { w.not_story_none.to_owned() } else { (w.not_story_note)(page.junk.len()) };
    view! {
        <section class="below" aria-labelledby="not-story">
            <h2 id="not-story">{w.not_story}</h2>
            <p class="note">{note}</p>
            <ul class="junk">{page.junk.iter().map(line).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn shared(state: State, page: &ArticlePage) -> AnyView {
    let w = words();
    let passage = |it: &SharedPassage| {
        let place = it.block.map(|block| {
            let label = (w.paragraph)(paragraph(&page.blocks, block));
            if page.raw.is_some() {
                label.into_any()
            } else {
                view! { <a href=format!("#p{block}")>{label}</a> }.into_any()
            }
        });
        let origin = it.with.origin.clone().map(|origin| format!(", {origin}"));
        view! {
            <li>
                <blockquote lang=page.language.clone()>{it.words.clone()}</blockquote>
                <p>
                    {place}" "{w.shared_also}" "
                    <a href=state.link(&it.with.link) title=it.with.headline.clone()>{(w.article_n)(it.with.number)}</a>{origin}
                </p>
            </li>
        }
    };
    let note = if page.shared.is_empty() { w.shared_none.to_owned() } else { (w.shared_note)(page.shared.len()) };
    view! {
        <section class="below" aria-labelledby="shared">
            <h2 id="shared">{w.shared}</h2>
            <p class="note">{note}</p>
            <ul class="passages">{page.shared.iter().map(passage).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn cite(page: &ArticlePage) -> AnyView {
    let w = words();
    let date = page.date.dated.when.as_ref().map_or_else(|| w.date_unknown.to_owned(), words::when);
    let headline = page.article.headline.trim_end_matches('.');
    let line = (w.cite_line)(headline, &origin::plain(&page.origin), &date, w.product, &page.article.id);
    let said = RwSignal::new("");
    let copy = move |text: String| {
        leptos::task::spawn_local(async move {
            let done = clipboard::copy(&text).await;
            said.set(if done { w.copied } else { w.copy_failed });
        });
    };
    let citation = line.clone();
    view! {
        <section class="below" aria-labelledby="cite">
            <h2 id="cite">{w.cite}</h2>
            <p class="citation">{line}</p>
            <p class="buttons">
                <button type="button" on:click=move |_| copy(citation.clone())>{w.copy_citation}</button>
                <button type="button" on:click=move |_| copy(history::address())>{w.copy_link}</button>
                <span role="status">{live::text(move || said.get().to_owned())}</span>
            </p>
        </section>
    }
    .into_any()
}

fn neighbours(state: State, page: &ArticlePage) -> AnyView {
    let w = words();
    let one = |class: &'static str, label: &'static str, it: &Option<Ref>| {
        it.as_ref().map(|it| {
            view! {
                <a class=class href=state.link(&it.link)>
                    <span>{label}</span><b>{it.headline.clone()}</b>
                </a>
            }
        })
    };
    view! {
        <nav class="neighbours" aria-label=format!("{}, {}", w.previous, w.next)>
            {one("previous", w.previous, &page.previous)}
            {one("next", w.next, &page.next)}
        </nav>
    }
    .into_any()
}

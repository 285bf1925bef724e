//! What the screens that list sentences of several articles share: a sentence that is shown on request, and a link to an
//! article that has one.

use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::Ref;
use leptos::prelude::*;

/// What reports sexual violence is shown on request only.
#[component]
pub fn Folded(
    /// Whether it does.
    folded: bool,
    /// What it is called.
    summary: &'static str,
    /// What is shown.
    children: Children,
) -> impl IntoView {
    if folded {
        view! {
            <details class="on-request">
                <summary>{summary}</summary>
                {children()}
            </details>
        }
        .into_any()
    } else {
        children().into_any()
    }
}

/// An article that has a sentence: a link to it, and whence the article comes.
#[component]
pub fn Teller(
    /// The words of the page.
    words: Words,
    /// The article.
    article: Ref,
    /// Whether its headline stands above already.
    #[prop(optional)]
    short: bool,
    /// What is said of it instead of whence it comes.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let state = use_state();
    let Ref { link, number, headline, language, origin, .. } = article;
    let headline = (!short).then(|| {
        view! {
            " "
            <span class="headline" lang=language dir="auto">
                {headline}
            </span>
        }
    });
    let beside = match children {
        Some(children) => Some(children()),
        None => origin.filter(|_| !short).map(|origin| view! { <small dir="auto">{origin}</small> }.into_any()),
    };
    view! {
        <li>
            <a href=state.link(&link)>
                <span class="n">{words.article_n(number)}</span>
                {headline}
            </a>
            {beside.map(|beside| view! { " " {beside} })}
        </li>
    }
}

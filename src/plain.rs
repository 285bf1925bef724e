//! Plain pages: an article with its full text, as far as its publisher's terms allow, and the page about the site, for
//! those whose browser runs no program. Printed by the build only.

use crate::components::footer::Footer;
use crate::components::origin::{DateLine, OriginLine};
use crate::state::{AppState, use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::article::{self, ArticlePage, Block};
use dateline_explore::view::{Ref, Run};
use dateline_model::query::Query;
use dateline_model::rule::Kind;
use leptos::prelude::*;

/// The pages of all articles, each with its id and its headline, for the build, which has no app around them.
#[must_use]
pub fn articles(state: AppState) -> Vec<(String, String, String)> {
    provide_context(state);
    state.corpus.with_untracked(|corpus| {
        let ids = corpus.articles.iter().map(|article| article.id.as_str());
        let pages = ids.filter_map(|id| article::view(corpus, &Query::default(), id));
        pages
            .map(|page| {
                let (id, headline) = (page.article.id.clone(), page.article.headline.clone());
                (id, headline, view! { <PlainArticle page /> }.to_html())
            })
            .collect()
    })
}

/// The page about the site.
#[must_use]
pub fn about(state: AppState) -> AnyView {
    provide_context(state);
    view! {
        <PlainBar />
        <main id="main">{crate::screens::about::draw()}</main>
        <Footer />
    }
    .into_any()
}

/// The top of a plain page.
#[component]
fn PlainBar() -> impl IntoView {
    let words = use_words();
    view! {
        <header class="bar">
            <div class="wrap">
                <a class="wordmark" href="index.html">
                    {words.text(Words::product)}
                </a>
                <nav aria-label=words.text(Words::views)>
                    <a class="view" href="list.html">
                        {words.text(Words::footer_list)}
                    </a>
                </nav>
            </div>
        </header>
    }
}

/// An article.
#[component]
fn PlainArticle(
    /// What its page in the app shows.
    page: ArticlePage,
) -> impl IntoView {
    let state = use_state();
    let words = use_words().get_untracked();
    let text = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let block = |block: &Block| {
        let text = text(&block.runs);
        match block.kind {
            Kind::Subheading => view! { <h2 class="subheading" dir="auto">{text}</h2> }.into_any(),
            Kind::Caption => view! { <p class="caption" dir="auto">{text}</p> }.into_any(),
            _ => view! { <p dir="auto">{text}</p> }.into_any(),
        }
    };
    let note = |text: String| view! { <p class="note">{text}</p> };
    let bylines = (!page.bylines.is_empty())
        .then(|| view! { <span>{words.bylines(&words.row(page.bylines.iter().map(String::as_str)))}</span> });
    let original = page.url.clone().map(|url| {
        view! {
            <a href=url rel="noopener external">
                {words.original()}
            </a>
        }
    });
    let neighbour = |article: &Option<Ref>, label: &'static str| {
        article.clone().map(|article| {
            view! {
                <a href=state.link(&article.link)>
                    <span>{label}</span>
                    <b lang=article.language dir="auto">
                        {article.headline}
                    </b>
                </a>
            }
        })
    };
    view! {
        <PlainBar />
        <main id="main">
            <article class="wrap article plain">
                <header class="article-head">
                    <p class="way">
                        <a href="list.html">{words.back(state.total())}</a>
                        <a href=state.link(&page.article.link)>{words.plain_open()}</a>
                    </p>
                    <h1 lang=page.language.clone() dir="auto">
                        {page.article.headline.clone()}
                    </h1>
                    <p class="sub">
                        <span>
                            <OriginLine origin=page.origin.clone() />
                        </span>
                        {bylines}
                        <span>
                            <DateLine dated=page.date.dated.clone() />
                        </span>
                        {original}
                    </p>
                    {page.rights.clone().map(|rights| note(format!("{} {rights}", words.rights())))}
                    {page.extract.then(|| note(words.extract_note().to_owned()))}
                </header>
                <div class="text" lang=page.language.clone()>
                    {page.blocks.iter().map(block).collect_view()}
                </div>
                <nav class="neighbours" aria-label=format!("{}, {}", words.previous(), words.next())>
                    {neighbour(&page.previous, words.previous())}
                    {neighbour(&page.next, words.next())}
                </nav>
            </article>
        </main>
        <Footer />
    }
}

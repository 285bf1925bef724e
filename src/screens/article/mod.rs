//! One article: its text with what was read from it, why it is dated so, what was set aside.

// A component owns what it is given, also where it only reads it.
#![allow(clippy::needless_pass_by_value)]

mod below;
mod cite;
mod head;
mod hits;
pub mod links;
mod mainly;
mod marks;
mod note;
pub mod own;
mod passage;
mod print;
mod raw;
mod side;
mod text;
mod why;

use self::below::Below;
use self::head::Head;
use self::hits::Hits;
use self::note::Open;
use self::own::Own;
use self::print::PrintedArticles;
use self::raw::RawText;
use self::side::Side;
use self::text::Text;
use self::why::WhyPanel;
use crate::components::later::Later;
use crate::components::turns::Turns;
use crate::platform::dom;
use crate::programs::Deferred;
use crate::state::Verification;
use crate::state::use_state;
use crate::words;
use dateline_explore::view::screens::article::{self, ArticlePage, OwnMark};
use dateline_model::query::Screen;
use leptos::prelude::*;
use std::sync::Arc;

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <ArticleScreen /> }.into_any()
}

/// What the screen shows; nothing where no article has the id.
type Page = Option<Arc<ArticlePage>>;

/// What is unfolded. It stands as long as the screen does.
#[derive(Clone, Copy, Debug)]
pub struct Folds {
    /// The argument for the date; links lead to it.
    why: RwSignal<bool>,
    /// The switches of the highlights.
    tools: RwSignal<bool>,
}

/// The articles that are being printed besides the one shown; a context.
#[derive(Clone, Copy, Debug)]
pub struct Printing(RwSignal<Vec<Arc<ArticlePage>>>);

/// The screen.
#[component]
fn ArticleScreen() -> impl IntoView {
    let state = use_state();
    let own = Own::new();
    provide_context(own);
    let view = move |marks: &[OwnMark]| {
        state.query.with(|query| match &query.screen {
            Screen::Article(id) => {
                state.corpus.with(|corpus| article::view_with(corpus, query, id, marks)).map(Arc::new)
            }
            _ => None,
        })
    };
    // It stands until another screen has come, and then goes.
    let page = Memo::new(move |before: Option<&Page>| view(&[]).or_else(|| before.cloned().flatten()));
    // Marks of a reader's own come later and change with each note: they stand in the text alone, and it alone is drawn anew.
    let marked = Memo::new(move |_| {
        let page = page.get()?;
        own.marks.with(|own| match of(own, &page.article.id) {
            [] => Some(page),
            marks => view(marks).or(Some(page)),
        })
    });
    Effect::new(move |_| {
        if let Some(page) = page.get() {
            let words = state.words.get();
            dom::set_title(&format!("{} · {}", page.article.headline, words.product()));
        }
    });
    // A note is open on one piece of the text at most. It stands as long as the text does: another article closes it, and
    // another reading of it, but no other language.
    let open = RwSignal::new(None);
    let folds = Folds { why: state.unfolded.why, tools: RwSignal::new(dom::wide()) };
    let printing = Printing(RwSignal::new(Vec::new()));
    provide_context(printing);
    let shown = Memo::new(move |_| page.with(|page| page.as_ref().map(|page| page.article.id.clone())));
    let read_anew = Memo::new(move |_| state.verification.with(|now| *now == Verification::Different));
    Effect::new(move |_| {
        shown.track();
        read_anew.track();
        open.set(None);
    });
    view! {
        <Show when=move || shown.get().is_some()>
            <Article page marked open folds />
        </Show>
        <Later what=Deferred::Margin />
        <PrintedArticles printing />
    }
}

/// The marks of a reader's own, where they are those of the article `id`.
fn of<'a>((article, marks): &'a (String, Vec<OwnMark>), id: &str) -> &'a [OwnMark] {
    if article == id { marks } else { &[] }
}

/// The page of one article. Each part is drawn anew by itself, in place, so that the focus in it stays.
#[component]
fn Article(
    /// What it shows.
    page: Memo<Page>,
    /// The same, with the marks of a reader's own.
    marked: Memo<Page>,
    /// The piece of text whose note is open.
    open: RwSignal<Option<Open>>,
    /// What is unfolded.
    folds: Folds,
) -> impl IntoView {
    let text = move |page: Arc<ArticlePage>| match page.raw.clone() {
        Some(lines) => view! { <RawText id=page.article.id.clone() lines language=page.language.clone() /> }.into_any(),
        None => view! { <Text page open /> }.into_any(),
    };
    let turns = Turns::begin();
    let head = move || page.get().map(|page| view! { <Head page folds /> });
    let why = move || page.get().map(|page| view! { <WhyPanel page open=folds.why /> });
    let hits = move || page.get().map(|page| view! { <Hits page /> });
    let text = move || marked.get().map(text);
    let below = move || page.get().map(|page| view! { <Below page /> });
    let side = move || page.get().map(|page| view! { <Side page folds /> });
    view! {
        <article class="wrap article">
            {turns.draw(0, move || head.into_any())}
            <div class="story-columns">
                {turns.draw(4, move || side.into_any())}
                <div class="reading">
                    {turns.draw(1, move || view! { {why} {hits} }.into_any())}
                    {turns.draw(2, move || text.into_any())}
                    {turns.draw(3, move || below.into_any())}
                </div>
            </div>
        </article>
    }
}

//! Why this date: a sentence, and under it the argument, clue by clue, each a link to where it stands.

use super::links::{ArticleLink, BlockName};
use crate::components::origin::is_printed;
use crate::state::{WHY, use_state, use_words};
use crate::words::{Clue, Words};
use dateline_explore::view::screens::article::{ArticlePage, AsideLine, ClueLine};
use dateline_model::article::Basis;
use dateline_model::date::When;
use dateline_model::rule::{Rule, Why};
use leptos::prelude::*;
use std::sync::Arc;

/// Element id of the argument.
const PANEL: &str = WHY;

/// The sentence that answers why, and the button that unfolds the argument.
#[component]
pub fn WhyLine(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// Whether the argument is unfolded.
    open: RwSignal<bool>,
) -> impl IntoView {
    let words = use_words();
    let when = page.date.dated.when.clone();
    let label = move || {
        let words = words.get();
        when.as_ref().map_or_else(|| words.why_unknown().to_owned(), |when| words.why_when(&words.time(when)))
    };
    let has_argument = has_argument(&page).then(|| {
        view! {
            <button
                type="button"
                class="quiet unfold"
                aria-expanded=move || open.get().to_string()
                aria-controls=PANEL
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {label}
            </button>
        }
    });
    view! {
        <p class="why-line">
            <WhySentence page />
            " "
            {has_argument}
        </p>
    }
}

/// Whether there is anything to unfold.
fn has_argument(page: &ArticlePage) -> bool {
    let argument = &page.date;
    !argument.clues.is_empty() || !argument.set_aside.is_empty() || argument.with_outside_facts.is_some()
}

/// Why, in one sentence: which part of the date comes from where.
#[component]
pub fn WhySentence(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let basis = page.date.dated.basis;
    let yours = is_yours(&page);
    let tell = move || {
        let words = words.get();
        if yours {
            return words.why_yours().to_owned();
        }
        let mut parts: Vec<String> = Vec::new();
        for clue in page.date.clues.iter().filter(|clue| clue.tells) {
            let part = words.why_told(told(clue));
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        if is_printed(basis) || parts.is_empty() {
            words.why_intro(basis).to_owned()
        } else {
            words.why_answer(&parts.join(words.list_semicolon()))
        }
    };
    view! { <span>{tell}</span> }
}

/// Whether the reader has stated the date.
fn is_yours(page: &ArticlePage) -> bool {
    page.date.dated.basis == Basis::Sidecar && use_state().is_stated_here(&page.article.id)
}

/// What the words of a clue depend on.
fn told(clue: &ClueLine) -> Clue {
    Clue { rule: clue.rule, gives: clue.gives, article: clue.article.as_ref().map(|article| article.number) }
}

/// The argument: the clues, those set aside, and what follows.
#[component]
pub fn WhyPanel(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// Whether it is unfolded.
    open: RwSignal<bool>,
) -> impl IntoView {
    let words = use_words();
    has_argument(&page).then(|| {
        view! {
            <section
                class="why-panel"
                class:folded=move || !open.get()
                id=PANEL
                tabindex="-1"
                aria-label=words.text(Words::why)
            >
                <Argument page />
            </section>
        }
    })
}

/// The clues, those set aside, and what follows.
#[component]
pub fn Argument(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let clue = |it: &ClueLine| view! { <ClueRow page=Arc::clone(&page) clue=it.clone() /> };
    let clues = page.date.clues.iter().map(clue).collect_view();
    let yours = is_yours(&page);
    let aside = |it: &AsideLine| view! { <AsideRow aside=it.clone() language=page.language.clone() yours /> };
    let set_aside = page.date.set_aside.iter().map(aside).collect_view();
    let answer = page.date.dated.when.clone().map(|when| {
        view! {
            <tfoot>
                <tr>
                    <th scope="row" colspan="2">
                        {words.text(Words::answer)}
                    </th>
                    <td>
                        <b>{words.fill(move |words| words.time(&when))}</b>
                    </td>
                </tr>
            </tfoot>
        }
    });
    let outside = page.date.with_outside_facts.clone().map(|when| {
        let said = words.fill(move |words| words.outside_facts(&words.time(&when)));
        let fact = |(what, when): &(String, When)| {
            let (what, when) = (what.clone(), when.clone());
            view! { <li>{words.fill(move |words| words.outside_fact(&what, &words.time(&when)))}</li> }
        };
        let facts = page.date.outside_facts.iter().map(fact).collect_view();
        view! {
            <p class="note">{said}</p>
            <ul class="note outside-facts">{facts}</ul>
        }
    });
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{words.text(Words::page_reads)}</th>
                    <th scope="col">{words.text(Words::where_)}</th>
                    <th scope="col">{words.text(Words::so)}</th>
                </tr>
            </thead>
            <tbody>{clues} {set_aside}</tbody>
            {answer}
        </table>
        {outside}
    }
}

/// A clue: its words, where they stand, what part of the date it gives.
#[component]
fn ClueRow(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The clue.
    clue: ClueLine,
) -> impl IntoView {
    let words = use_words();
    let language = clue.article.as_ref().map_or_else(|| page.language.clone(), |article| article.language.clone());
    let yours = clue.rule == Rule::Sidecar && is_yours(&page);
    let read = clue.words.clone();
    // What is stated is a code: its days stand there in words, once.
    let stated = clue.says.clone().filter(|_| clue.rule == Rule::Sidecar);
    let is_stated = stated.is_some();
    let read = if let Some(when) = stated {
        words.fill(move |words| words.time(&when)).into_any()
    } else if clue.aside.is_some() {
        view! {
            <s lang=language dir="auto">
                {read}
            </s>
        }
        .into_any()
    } else {
        view! {
            <q class="read" lang=language dir="auto">
                {read}
            </q>
        }
        .into_any()
    };
    let said = told(&clue);
    let says = clue.says.clone().filter(|_| !is_stated).map(|when| {
        view! {
            <b>{words.fill(move |words| words.clue_says(&when, said))}</b>
            ": "
        }
    });
    let follows = words.fill(move |words| if yours { words.why_yours().to_owned() } else { words.clue(said) });
    let differs = clue.differs.clone().map(|(there, here)| {
        let said = words.fill(move |words| words.clue_differs(&words.time(&there), &words.time(&here)));
        view! { <p>{said}</p> }
    });
    let is_aside = clue.aside.is_some();
    let aside = clue.aside.map(|why| {
        let said = words.fill(move |words| words.clue_aside(&words.reason(why)));
        view! { <p>{said}</p> }
    });
    view! {
        <tr class:set-aside=is_aside>
            <th scope="row">{read}</th>
            <td>
                <CluePlace page clue />
            </td>
            <td>{says} {follows} {differs} {aside}</td>
        </tr>
    }
}

/// Where a clue stands.
#[component]
fn CluePlace(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The clue.
    clue: ClueLine,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    if let Some(mut article) = clue.article {
        let origin = article.origin.clone();
        let origin = origin.map(|origin| move || format!(", {}", words.get().row([origin.as_str()])));
        article.link = clue.link.unwrap_or(article.link);
        return view! {
            <ArticleLink article />
            {origin}
        }
        .into_any();
    }
    if clue.rule == Rule::Sidecar && is_yours(&page) {
        return words.text(Words::in_yours).into_any();
    }
    if let Some(sidecar) = clue.sidecar {
        return (move || words.get().in_sidecar(&sidecar)).into_any();
    }
    let block = clue.block.map(|block| BlockName::of(&page.blocks, block));
    let name = move || match (block, clue.line) {
        (Some(name), _) => name.said(words.get()),
        (None, Some(line)) => words.get().line(line),
        (None, None) => String::new(),
    };
    match clue.link {
        Some(link) => view! { <a href=state.link(&link)>{name}</a> }.into_any(),
        None => name.into_any(),
    }
}

/// A date on the page that is not the article's, and why.
#[component]
fn AsideRow(
    /// The date.
    aside: AsideLine,
    /// BCP 47 tag of the text.
    language: Option<String>,
    /// Whether the reader has stated another.
    yours: bool,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let AsideLine { date, link } = aside;
    let line = date.line;
    let (read, when, why) = (date.words.clone(), date.when, date.why);
    let said = move || {
        let words = words.get();
        let value = when.as_ref().map(|when| words.time(when)).filter(|value| *value != read);
        let value = value.map(|value| format!(" ({value})")).unwrap_or_default();
        let why = if yours && why == Why::Overruled { words.why_yours().to_owned() } else { words.reason(why) };
        format!("{}{value}: {why}", words.set_aside())
    };
    let place = words.fill(move |words| words.line(line));
    let place = match link {
        Some(link) => view! { <a href=state.link(&link)>{place}</a> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <tr class="set-aside">
            <th scope="row">
                <s lang=language dir="auto">
                    {date.words}
                </s>
            </th>
            <td>{place}</td>
            <td>{said}</td>
        </tr>
    }
}

//! What the screens that list sentences of several articles share: a sentence that is shown on request, by what rule it was
//! read, and links to the articles that have one, and to those that give another time.

use super::slices::pieces;
use super::unfold::Unfold;
use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::Ref;
use dateline_explore::view::screens::own::Group;
use dateline_explore::view::screens::timeline::Otherwise;
use dateline_model::query::ScreenKind;
use dateline_model::rule::Rule;
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

/// Articles that are named at once.
const FIRST: usize = 5;

/// The articles that have a sentence, each as `draw` has it: the first few; the others are folded, and drawn once they are
/// asked for.
#[component]
pub fn TellerList<T, V>(
    /// The words of the page.
    words: Words,
    /// The articles.
    tellers: Vec<T>,
    /// What they are called.
    label: Option<&'static str>,
    /// Draws one.
    draw: fn(Words, T) -> V,
) -> impl IntoView
where
    T: Send + Sync + 'static,
    V: IntoView + 'static,
{
    let mut first = tellers;
    let rest = if first.len() > FIRST + 1 { first.split_off(FIRST) } else { Vec::new() };
    let more = (!rest.is_empty()).then(|| {
        let summary = words.quotes_tellers_more(rest.len());
        let pieces = pieces(rest, move |teller| draw(words, teller));
        view! { <Unfold summary classes=["more-tellers", "tellers"] pieces /> }
    });
    view! {
        <ul class="tellers" aria-label=label>
            {first.into_iter().map(|teller| draw(words, teller)).collect_view()}
        </ul>
        {more}
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

/// Another time that an article gives for the same event.
#[component]
pub fn OtherTime(
    /// The words of the page.
    words: Words,
    /// The time and the article.
    other: Otherwise,
) -> impl IntoView {
    let state = use_state();
    let Otherwise { when, article } = other;
    view! {
        <p class="otherwise">
            {words.timeline_otherwise(&words.time(&when))} " "
            <a href=state.link(&article.link)>{words.article_n(article.number)}</a>
        </p>
    }
}

/// Articles of a reading that lead to where it can be corrected.
const MOST_WRONG: usize = 3;

/// By what rule something was read, and ways to where that can be corrected: in each of the articles that have it, the
/// first few.
#[component]
pub fn HowRead(
    /// The words of the page.
    words: Words,
    /// The rule.
    rule: Rule,
    /// The articles.
    tellers: Vec<Ref>,
    /// The group of readings that it is one of.
    group: Group,
    /// What is said before.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let state = use_state();
    let is_one = tellers.len() == 1;
    let link = |Ref { id, number, .. }: Ref| {
        let href = move || state.href_with(|query| query.open_screen_of(ScreenKind::Own, &[&id, group.code()]));
        let name = if is_one { words.relation_wrong().to_owned() } else { words.relation_wrong_in(number) };
        view! { " " <a class="wrong needs-js" href=href>{name}</a> }
    };
    view! {
        <p class="how-read">
            {children.map(|children| children())} <small>{words.relation_rule(&words.rule(rule))}</small>
            {tellers.into_iter().take(MOST_WRONG).map(link).collect_view()}
        </p>
    }
}

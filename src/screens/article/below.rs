//! Under the text: what was set aside, what is shared, where to go next.

use super::cite::Cite;
use super::links::{ArticleLink, BlockLink, BlockName, CompareLinks};
use crate::components::section::Section;
use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_explore::view::Ref;
use dateline_explore::view::screens::article::{ArticlePage, EventElsewhere, JunkLine, OtherDay, SharedPassage};
use dateline_model::date::When;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;
use std::sync::Arc;

/// Under the text: what was set aside, what is shared, where to go next.
#[component]
pub fn Below(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    view! {
        <NotStory page=Arc::clone(&page) />
        <CorrectLink id=page.article.id.clone() />
        <SharedWithOthers page=Arc::clone(&page) />
        <Cite page=Arc::clone(&page) />
        <Neighbours page />
    }
}

/// What was set aside as not part of the story.
#[component]
fn NotStory(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let count = page.junk.len();
    let line = |it: &JunkLine| {
        let (kind, repeats) = (it.kind, it.repeats);
        let said = move |words: Words| match repeats {
            Some(line) => words.line_repeats(line),
            None => words.line_kind(kind),
        };
        view! {
            <li>
                <span class="n">{it.line.to_string()}</span>
                <s lang=page.language.clone() dir="auto">
                    {it.text.clone()}
                </s>
                <span class="kind">{words.fill(said)}</span>
            </li>
        }
    };
    let lines = page.junk.iter().map(line).collect_view();
    view! {
        <Section id="not-story" title=|words| words.not_story()>
            <p class="note">{words.fill(move |words| words.junk_note(count))}</p>
            <ul class="junk">{lines}</ul>
        </Section>
    }
}

/// Where a reading of the article can be corrected.
#[component]
pub fn CorrectLink(
    /// The article.
    id: String,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let href = move || state.href_with(|query| query.open_screen_of(ScreenKind::Own, &[&id]));
    view! {
        <p class="needs-js">
            <a href=href>{words.text(Words::own_correct_link)}</a>
        </p>
    }
}

/// The passages that also stand in other articles, and the events that others tell of.
#[component]
fn SharedWithOthers(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let count = page.shared.len();
    let note = move || match count {
        0 => words.get().shared_none().to_owned(),
        _ => words.get().shared_note(count),
    };
    let mut others: Vec<Ref> = Vec::new();
    for other in page.shared.iter().map(|it| &it.with).chain(page.told.iter().map(|it| &it.with)) {
        if !others.iter().any(|known| known.id == other.id) {
            others.push(other.clone());
        }
    }
    let compare = (!others.is_empty()).then(|| view! { <CompareLinks id=page.article.id.clone() others /> });
    let passage = |it: &SharedPassage| view! { <Passage page=Arc::clone(&page) passage=it.clone() /> };
    let passages = page.shared.iter().map(passage).collect_view();
    let told = |it: &EventElsewhere| view! { <EventElsewhereLine told=it.clone() language=page.language.clone() /> };
    let told = page.told.iter().map(told).collect_view();
    let days =
        page.other_days.iter().map(|it| view! { <OtherDayLine day=it.clone() language=page.language.clone() /> });
    let days = days.collect_view();
    let days = (!page.other_days.is_empty()).then(|| {
        view! {
            <div>
                <h3>{words.text(Words::different_days)}</h3>
                <ul class="passages">{days}</ul>
            </div>
        }
    });
    let told = (!page.told.is_empty()).then(|| {
        view! {
            <div>
                <h3>{words.text(Words::told)}</h3>
                <ul class="passages">{told}</ul>
            </div>
        }
    });
    view! {
        <Section id="shared" title=|words| words.shared()>
            <p class="note">{note}</p>
            {compare}
            <ul class="passages">{passages}</ul>
            {told}
            {days}
        </Section>
    }
}

/// A passage that also stands in another article.
#[component]
fn Passage(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The passage.
    passage: SharedPassage,
) -> impl IntoView {
    let words = use_words();
    let place = passage.block.map(|block| {
        let name = BlockName::of(&page.blocks, block);
        // The raw text has no paragraphs to go to.
        if page.raw.is_some() {
            (move || name.said(words.get())).into_any()
        } else {
            view! { <BlockLink block name /> }.into_any()
        }
    });
    let origin = passage.with.origin.clone();
    let origin = origin.map(|origin| move || format!(", {}", words.get().row([origin.as_str()])));
    view! {
        <li>
            <blockquote lang=page.language.clone() dir="auto">
                {passage.words}
            </blockquote>
            <p>
                {place}
                {move || format!(" {} ", words.get().shared_also())}
                <ArticleLink article=passage.with />
                {origin}
            </p>
        </li>
    }
}

/// The same event in other words, where another article tells of it.
#[component]
fn EventElsewhereLine(
    /// The two sentences.
    told: EventElsewhere,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let EventElsewhere { here, there, with } = told;
    let language_there = with.language.clone();
    view! {
        <li>
            <blockquote lang=language dir="auto">
                {here}
            </blockquote>
            <p>
                <ArticleLink article=with />
                {move || format!(" {} ", words.get().told_there())}
                <q lang=language_there dir="auto">
                    {there}
                </q>
            </p>
        </li>
    }
}

/// The day that another article gives to what this one dates too.
#[component]
fn OtherDayLine(
    /// The two days.
    day: OtherDay,
    /// BCP 47 tag of the text.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let OtherDay { name, ends, here, there, with } = day;
    let title = move || if ends { words.get().day_of_end(&name) } else { words.get().day_of_start(&name) };
    let language_there = with.language.clone();
    let said = move |(said, when): (String, When), language: Option<String>| {
        view! {
            <q lang=language dir="auto">
                {said}
            </q>
            {move || format!(" ({})", words.get().time(&when))}
        }
    };
    view! {
        <li>
            <p>{title}</p>
            <p>{words.text(Words::day_here)} " " {said(here, language)}</p>
            <p>
                <ArticleLink article=with />
                {move || words.get().day_there()}
                " "
                {said(there, language_there)}
            </p>
            <p class="note">{words.text(Words::day_open)}</p>
        </li>
    }
}

/// The articles before and after this one.
#[component]
fn Neighbours(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let label = move || format!("{}, {}", words.get().previous(), words.get().next());
    let previous = page.previous.clone().map(|article| {
        view! { <Neighbour class="previous" label=|words| words.previous() article /> }
    });
    let next = page.next.clone().map(|article| view! { <Neighbour class="next" label=|words| words.next() article /> });
    view! {
        <nav class="neighbours" aria-label=label>
            {previous}
            {next}
        </nav>
    }
}

/// The way to the article before or after.
#[component]
fn Neighbour(
    /// Its class.
    class: &'static str,
    /// Which it is.
    label: Message,
    /// The article.
    article: Ref,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    view! {
        <a class=class href=state.link(&article.link)>
            <span>{move || label(words.get())}</span>
            <b lang=article.language dir="auto">
                {article.headline}
            </b>
        </a>
    }
}

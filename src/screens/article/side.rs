//! Beside the text, or above it where there is no room: which text, which highlights, what else is on the page.

use super::Folds;
use super::marks::class;
use super::own::TermSwitch;
use super::print::PrintButtons;
use crate::components::segmented::Segmented;
use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::screens::article::{ArticlePage, HighlightCount, TopicChoice};
use dateline_model::query::{Highlight, Query};
use leptos::prelude::*;
use std::sync::Arc;

/// Beside the text: which text, which highlights, what else is on the page.
#[component]
pub fn Side(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// What is unfolded.
    folds: Folds,
) -> impl IntoView {
    view! {
        <div class="tools-side">
            <TextChoice page=Arc::clone(&page) />
            <Highlights page=Arc::clone(&page) open=folds.tools />
            <OnThisPage page />
        </div>
    }
}

/// Chooses the clean text, or the raw one.
#[component]
fn TextChoice(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let beside = page.beside;
    let choose = move |raw: bool| {
        // A passage that is not of the story is not in the clean text.
        let chosen = move |query: &Query| query.with_raw(raw).with_passage(query.passage.filter(|_| raw || !beside));
        navigation.change(Step::Push, chosen);
    };
    view! {
        <Segmented
            name="text"
            legend=words.text(Words::text)
            labels=[|words| words.text_clean(), |words| words.text_raw()]
            second=page.raw.is_some()
            choose
        />
    }
}

/// The switches of the highlights; they can be folded, and the fold names what is shown.
#[component]
fn Highlights(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// Whether they are unfolded.
    open: RwSignal<bool>,
) -> impl IntoView {
    let words = use_words();
    if page.raw.is_some() || page.highlights.is_empty() && page.topics.is_empty() {
        return None;
    }
    let shown: Vec<Highlight> = page.highlights.iter().filter(|it| it.shown).map(|it| it.kind).collect();
    let names = move || {
        let words = words.get();
        words.row(shown.iter().map(|kind| words.highlight_kind(*kind)))
    };
    let plain = page.highlights.iter().filter(|it| it.kind != Highlight::Topics);
    let switches = plain.map(|it| view! { <HighlightSwitch highlight=it.clone() /> }).collect_view();
    let topics = (!page.topics.is_empty()).then(|| view! { <TopicSwitch topics=page.topics.clone() /> });
    Some(view! {
        <section class="highlighting" aria-label=words.text(Words::highlight)>
            <button
                type="button"
                class="unfold"
                aria-expanded=move || open.get().to_string()
                aria-controls="highlights"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <b>{words.text(Words::highlight)}</b>
                " "
                <span class="names">{names}</span>
            </button>
            <ul class="highlights" class:folded=move || !open.get() id="highlights">
                {switches}
                {topics}
                <TermSwitch />
            </ul>
        </section>
    })
}

/// Shows and hides one kind of highlight.
#[component]
fn HighlightSwitch(
    /// The kind, and how many there are of it.
    highlight: HighlightCount,
) -> impl IntoView {
    let (state, navigation) = use_page();
    let words = use_words();
    let HighlightCount { kind, count, of, .. } = highlight;
    view! {
        <li>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || state.query.with(|query| query.shows(kind))
                    on:change=move |_| navigation.change(Step::Replace, |query| query.toggle_highlight(kind))
                />
                <span class="name">
                    <span class=format!("sample {}", class(kind))>
                        {words.fill(move |words| words.highlight_kind(kind))}
                    </span>
                    <small>{words.fill(move |words| words.highlight_count(count, kind.code(), of))}</small>
                </span>
            </label>
        </li>
    }
}

/// Chooses the topic whose words are highlighted, or none.
#[component]
fn TopicSwitch(
    /// The topics.
    topics: Vec<TopicChoice>,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let none = !topics.iter().any(|topic| topic.chosen);
    let option = |it: TopicChoice| {
        let TopicChoice { topic, count, chosen, .. } = it;
        view! {
            <option value=topic.key prop:selected=chosen>
                {words.fill(move |words| words.topic_count(count, &topic.label))}
            </option>
        }
    };
    let choose = move |event| {
        let slug = event_target_value(&event);
        navigation.change(Step::Replace, |query| query.with_marked_topic((!slug.is_empty()).then_some(slug.as_str())));
    };
    view! {
        <li>
            <label class="topic-choice">
                <span class="sample topics">{words.text(Words::topic_words)}</span>
                <select on:change=choose>
                    <option value="" prop:selected=none>
                        {words.text(Words::topic_none)}
                    </option>
                    {topics.into_iter().map(option).collect_view()}
                </select>
            </label>
        </li>
    }
}

/// What else is on the page, and the ways to print it.
#[component]
fn OnThisPage(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    view! {
        <nav class="here" aria-labelledby="here-title">
            <h2 id="here-title">{words.text(Words::on_this_page)}</h2>
            <ul>
                <li>
                    <a href="#not-story">{words.text(Words::not_story)}</a>
                </li>
                <li>
                    <a href="#shared">{words.text(Words::shared)}</a>
                </li>
                <li>
                    <a href="#cite">{words.text(Words::cite)}</a>
                </li>
            </ul>
            <PrintButtons key=page.article.id.clone() />
        </nav>
    }
}

//! Where the link to a passage is put in, while a lesson is written: its words become evidence of the answer.

use crate::platform::dom;
use crate::screens::article::links::block_of;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::article::text_of;
use dateline_lesson::read::view_link;
use dateline_model::query::{Query, Screen};
use dateline_model::span::Span;
use leptos::prelude::*;

/// The field.
#[component]
pub fn Evidence(
    /// Which step, from 0.
    at: usize,
    /// What is done with the words, as a link in Markdown.
    #[prop(into)]
    quote: Callback<String>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let wrong = RwSignal::new(false);
    let id = format!("write-evidence-{at}");
    let take = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        if typed.trim().is_empty() {
            return wrong.set(false);
        }
        let link = typed.trim().split_once('?').map_or("", |(_, link)| link);
        let (link, fragment) = link.split_once('#').unwrap_or((link, ""));
        let (query, _) = Query::parse(link);
        let said = match &query.screen {
            Screen::Article(id) => state.corpus.with_untracked(|corpus| {
                let (text, blocks) = text_of(corpus, id)?;
                // A link to a paragraph leads to all of it.
                let block = || blocks.get(block_of(fragment)?).copied();
                let passage = within_blanks(query.passage.or_else(block)?, text);
                Some((passage, passage.of(text).split_whitespace().collect::<Vec<_>>().join(" ")))
            }),
            _ => None,
        };
        let Some((passage, said)) = said.filter(|(_, said)| !said.is_empty()) else { return wrong.set(true) };
        wrong.set(false);
        let query = Query { passage: Some(passage), ..query.with_start("").with_language(None) }.to_string();
        let link = view_link(&format!("“{said}”"), &query);
        quote.run(link);
        dom::clear_field(&event);
    };
    view! {
        <div class="entry">
            <label for=id.clone()>{words.text(Words::write_evidence)}</label>
            <input id=id type="text" inputmode="url" autocomplete="off" on:change=take />
            <Show when=move || wrong.get()>
                <p class="caution" role="alert">
                    {words.text(Words::write_no_evidence)}
                </p>
            </Show>
        </div>
    }
}

/// `passage` of `text` without the blanks around it.
fn within_blanks(passage: Span, text: &str) -> Span {
    let len = |text: &str| u32::try_from(text.len()).unwrap_or(u32::MAX);
    let start = passage.start + len(passage.of(text)) - len(passage.of(text).trim_start());
    Span { start, end: start + len(passage.of(text).trim()) }
}

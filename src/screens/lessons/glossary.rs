//! The glossary: the words that a lesson uses, or all of them.

use super::Desk;
use super::fetched::Fetched;
use crate::state::use_words;
use crate::words::Words;
use dateline_lesson::{Lesson, Term};
use dateline_model::query::Language;
use leptos::prelude::*;
use std::sync::Arc;

/// The words that a lesson uses.
#[component]
pub fn Terms(
    /// The lesson.
    lesson: Arc<Lesson>,
    /// What the parts of the screen share.
    desk: Desk,
) -> impl IntoView {
    let words = use_words();
    let terms = desk.fetched.with_untracked(|fetched| match fetched {
        Fetched::Here(lessons) => lessons.terms_of(&lesson).cloned().collect::<Vec<_>>(),
        Fetched::Coming | Fetched::Missing => Vec::new(),
    });
    let language = desk.language.get_untracked();
    (!terms.is_empty()).then(|| {
        view! {
            <section class="glossary" aria-labelledby="terms">
                <h2 id="terms">{words.text(Words::lessons_terms)}</h2>
                {list(&terms, language, words.get_untracked(), false)}
            </section>
        }
    })
}

/// Terms with what they mean; on paper, sources with their addresses.
pub fn list(terms: &[Term], language: Language, words: Words, on_paper: bool) -> AnyView {
    let entry = |term: &Term| {
        let also = (!term.other_names.is_empty()).then(|| {
            let names = words.row(term.other_names.iter().map(String::as_str));
            view! {
                " "
                <small>{words.lessons_also(&names)}</small>
            }
        });
        let source = words.lessons_source(&term.source);
        let source = match term.url.as_str() {
            "" => source.into_any(),
            url if on_paper => format!("{source} ({url})").into_any(),
            url => view! {
                <a href=url.to_owned() rel="noopener external">
                    {source}
                </a>
            }
            .into_any(),
        };
        view! {
            <div>
                <dt>{term.name(language).to_owned()} {also}</dt>
                <dd>
                    {term.text(language).to_owned()} " " <small>{source}</small>
                </dd>
            </div>
        }
    };
    view! { <dl>{terms.iter().map(entry).collect_view()}</dl> }.into_any()
}

//! What an article is mainly about, and on request why the page says so.

use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::screens::article::{ArticlePage, MainlyAbout};
use dateline_model::query::FacetKind;
use leptos::prelude::*;
use std::sync::Arc;

/// The line, which unfolds; nothing where the article is mainly about none.
#[component]
pub fn Mainly(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let words = use_words();
    let all = page.mainly.clone();
    (!all.is_empty()).then(|| {
        let has = |kind: FacetKind| all.iter().any(|it| it.kind == kind);
        let rules = [
            has(FacetKind::Country).then_some(Words::mainly_countries as fn(Words) -> &'static str),
            has(FacetKind::Topic).then_some(Words::mainly_topics as fn(Words) -> &'static str),
        ];
        let rules = rules.into_iter().flatten().map(|rule| view! { <p class="note">{words.text(rule)}</p> });
        let rules = rules.collect_view();
        let why = all.clone();
        let lines = move || why.iter().map(|it| view! { <li>{because(words.get(), it)}</li> }).collect_view();
        let names = move || {
            let labels: Vec<String> = all.iter().map(|it| it.label.label.clone()).collect();
            words.get().names(&labels)
        };
        view! {
            <details class="mainly-why">
                <summary>
                    <span class="lead-in">{words.text(Words::mainly)}</span>
                    " "
                    <b>{names}</b>
                    " "
                    <span class="why">{words.text(Words::why)}</span>
                </summary>
                <ul>{lines}</ul>
                {rules}
            </details>
        }
    })
}

/// "Japan: in the headline, in the first paragraph and in 9 of 12 paragraphs."
fn because(words: Words, it: &MainlyAbout) -> String {
    let mut places: Vec<String> = Vec::new();
    if it.headline {
        places.push(words.mainly_headline().to_owned());
    } else if it.headline_place {
        places.push(words.mainly_headline_place().to_owned());
    }
    if it.opening {
        let opening = if it.kind == FacetKind::Topic { words.mainly_lead() } else { words.mainly_opening() };
        places.push(opening.to_owned());
    }
    if it.paragraphs > 0 {
        places.push(words.mainly_paragraphs(it.paragraphs, it.of));
    }
    words.mainly_because(&it.label.label, &words.names(&places))
}

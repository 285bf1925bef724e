//! While a view is looked for that a lesson is to lead to: the way back to the desk, and to take along what is seen.

use super::store::{self, OwnLesson};
use crate::navigation::use_navigation;
use crate::platform::dom;
use crate::screens::lessons::fetched::language;
use crate::state::{use_state, use_words};
use crate::url::Step;
use crate::words::Words;
use dateline_explore::view::screens::lessons::{At, WRITE, open};
use dateline_lesson::read::view_link;
use leptos::prelude::*;

/// The name of the own lesson that is written, if `place` is one's desk.
#[must_use]
pub fn written(place: &str) -> Option<&str> {
    place.strip_prefix(WRITE)?.strip_prefix(':')
}

/// The bar.
#[component]
pub fn Looking(
    /// The name of the own lesson.
    name: String,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let navigation = use_navigation();
    let language = language();
    let desk = format!("{WRITE}:{name}");
    let back = {
        let desk = desk.clone();
        move || state.href_with(|query| open(query, &desk, At::Overview))
    };
    let take = move |_| {
        let label = dom::title();
        // Without the names of the product and of the collection.
        let label = label.rsplit_once(" · ").map_or(label.as_str(), |(label, _)| label);
        let collection = state.frame.with_untracked(|frame| frame.info.title.clone());
        let label = label.strip_suffix(&collection).and_then(|label| label.strip_suffix(" · ")).unwrap_or(label);
        let query = state.query.with_untracked(|query| query.with_start("").with_language(None).to_string());
        let language = language.get_untracked();
        let mut own = store::find(&name).unwrap_or(OwnLesson { name: name.clone(), language, text: String::new() });
        if own.text.is_empty() {
            own.text.push_str("---\n---\n");
        }
        own.text.push_str(&format!("\n## {label}\n\n{}\n", view_link(label, &query)));
        store::keep(&own);
        navigation.change(Step::Push, |query| open(query, &desk, At::Overview));
    };
    view! {
        <div class="lesson-bar">
            <span class="lesson-label">{words.text(Words::write)}</span>
            <button type="button" class="lesson-reveal" on:click=take>
                {words.text(Words::write_use)}
            </button>
            <a class="back" href=back>
                {words.text(Words::lessons_back)}
            </a>
        </div>
    }
}

//! What the screens that read the articles together have in common: what they show, the window's title, the head.

use crate::components::slices::begin_turn;
use crate::platform::{dom, history};
use crate::screens::explore::chips::{OneChip, condition};
use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::explore::Chip;
use dateline_model::query::{ORDER, Query, ScreenKind};
use leptos::prelude::*;
use std::sync::Arc;

/// What a screen shows: of the query in force while it is asked for; then it stands until another screen has come.
pub fn screen_view<T>(screen: ScreenKind, view: fn(&Corpus, &Query) -> T) -> Memo<Arc<T>>
where
    T: PartialEq + Send + Sync + 'static,
{
    screen_view_of(screen, use_state().query.into(), view)
}

/// The same of another query than the one in force, which follows from that.
pub fn screen_view_of<T>(screen: ScreenKind, query: Signal<Query>, view: fn(&Corpus, &Query) -> T) -> Memo<Arc<T>>
where
    T: PartialEq + Send + Sync + 'static,
{
    let state = use_state();
    begin_turn();
    let shown = Memo::new(move |before: Option<&Arc<T>>| match before {
        Some(before) if state.screen.get() != screen => Arc::clone(before),
        _ => Arc::new(state.corpus.with(|corpus| query.with(|query| view(corpus, query)))),
    });
    // Worked out now: where that takes long, the slices are drawn in tasks of their own.
    shown.with_untracked(|_| ());
    shown
}

/// Who opens what `screen` shows in particular finds its heading, `chosen`; who goes back finds the place that they left.
pub fn follow_of(screen: ScreenKind, chosen: &'static str) {
    let state = use_state();
    // In what order tables stand is nothing that is shown in particular.
    let shown = |query: &Query| query.of.iter().filter(|of| !of.starts_with(ORDER)).cloned().collect::<Vec<_>>();
    let of = Memo::new(move |_| state.query.with(shown));
    Effect::new(move |before: Option<Vec<String>>| {
        let of = of.get();
        let fresh = before.is_some_and(|before| before != of) && history::remembered_scroll().is_none();
        if fresh && state.screen.get_untracked() == screen {
            let heading = if of.is_empty() { "heading" } else { chosen };
            request_animation_frame(move || {
                dom::show(heading, true);
            });
        }
        of
    });
}

/// Has the window's title say which screen is shown, of which collection.
pub fn set_title(title: Message) {
    let state = use_state();
    Effect::new(move |_| {
        let words = state.words.get();
        let collection = state.frame.with(|frame| frame.info.title.clone());
        let parts = [title(words).to_owned(), collection, words.product().to_owned()];
        dom::set_title(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
    });
}

/// The conditions in force, in words.
#[must_use]
pub fn conditions(words: Words, chips: &[Chip], query: &Query) -> String {
    chips.iter().map(|chip| condition(words, &chip.condition, query)).collect::<Vec<_>>().join(" · ")
}

/// The head: what the screen is called, how many articles it is of, the conditions in force.
#[component]
pub fn ScreenHead(
    /// What the screen is called.
    title: Message,
    /// How many articles are found.
    #[prop(into)]
    found: Signal<u32>,
    /// The conditions in force.
    #[prop(into)]
    chips: Signal<Vec<Chip>>,
    /// Whether it leads to the exports.
    #[prop(default = true)]
    exports: bool,
    /// What the screen has besides.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let said = words.fill(move |words| words.found(found.get(), state.total()));
    let to_export = move || state.href_with(|query| query.open_screen(ScreenKind::Export));
    let chips = move || {
        // Drawn anew when the words change, so each condition reads them once.
        let words = words.get();
        let chips = chips.get();
        (!chips.is_empty()).then(|| {
            view! {
                <ul class="chips" aria-label=words.chips()>
                    {chips.into_iter().map(|chip| view! { <OneChip chip /> }).collect_view()}
                </ul>
            }
        })
    };
    view! {
        <header class="screen-head">
            <h1 id="heading" tabindex="-1">
                {words.text(title)}
            </h1>
            <p class="note">
                <b role="status">{said}</b>
                " "
                <a href=move || state.href_with(Query::explore)>{words.text(Words::show_in_explore)}</a>
                {exports.then(|| view! { " · " <a href=to_export>{words.text(Words::export_link)}</a> })}
            </p>
            {chips}
            {children.map(|children| children())}
        </header>
    }
}

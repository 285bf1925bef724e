//! What stands under the search box while one types: suggestions, or what was searched for before.
//!
//! A combobox with a list (WAI-ARIA Authoring Practices 1.2, "Combobox"): the focus stays in the box, the arrow keys
//! choose, Enter takes what is chosen, Escape closes.

use crate::components::keys::SEARCH;
use crate::navigation::Navigation;
use crate::platform::{dom, storage};
use crate::state::{AppState, use_words};
use crate::url::{self, Step};
use crate::words::{Words, number};
use dateline_explore::view::assist::{Suggested, Suggestion, suggest};
use leptos::prelude::*;

/// Element id of the list under the box.
pub const LIST: &str = "suggestions";
/// Suggestions that are shown at once.
const MOST: usize = 8;
/// Under which the searches of before are remembered, on this device only.
const KEY: &str = "dateline-searches";
/// How many of them.
const MOST_RECENT: usize = 6;
/// Letters of a search that is remembered.
const LONGEST_RECENT: usize = 200;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Line {
    /// Something that what is typed may become.
    Suggested(Suggestion),
    /// What was searched for before.
    Recent(String),
    /// Forgets that.
    Forget,
}

/// What is in the search box, and the list under it; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Combobox {
    state: AppState,
    navigation: Navigation,
    /// What is typed.
    pub typed: RwSignal<String>,
    /// The lines; the list is open while there are any.
    lines: RwSignal<Vec<Line>>,
    /// The line that is chosen by keyboard.
    active: RwSignal<Option<usize>>,
    /// Asks for the lines that fit what is typed.
    asked: Trigger,
}

impl Combobox {
    /// A box that holds what is searched for, the list closed.
    #[must_use]
    pub fn new(state: AppState, navigation: Navigation) -> Self {
        Self {
            state,
            navigation,
            typed: RwSignal::new(state.query.with_untracked(|query| query.search.clone())),
            lines: RwSignal::new(Vec::new()),
            active: RwSignal::new(None),
            asked: Trigger::new(),
        }
    }

    /// Whether the list is shown.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.lines.with(|lines| !lines.is_empty())
    }

    /// The element id of the line that is chosen.
    #[must_use]
    pub fn active_id(self) -> Option<String> {
        self.active.get().map(option_id)
    }

    /// Has what fits what is typed shown.
    pub fn suggest(self) {
        self.asked.notify();
    }

    /// Shows what fits what is typed.
    fn fill(self) {
        // Under a box without the focus, nothing would close it.
        if dom::focused().as_deref() != Some(SEARCH) {
            return;
        }
        let text = self.typed.get_untracked();
        let lines: Vec<_> = if text.trim().is_empty() {
            let recent: Vec<_> = recent().into_iter().map(Line::Recent).collect();
            let forget = (!recent.is_empty()).then_some(Line::Forget);
            recent.into_iter().chain(forget).collect()
        } else {
            let (corpus, query) = (self.state.corpus, self.state.query);
            let all = corpus.with_untracked(|corpus| query.with_untracked(|query| suggest(corpus, query, &text, MOST)));
            all.into_iter().map(Line::Suggested).collect()
        };
        self.active.set(None);
        self.lines.set(lines);
    }

    /// Closes the list.
    pub fn close(self) {
        self.active.set(None);
        self.lines.set(Vec::new());
    }

    /// Answers to a key; whether that was all that it should do.
    #[must_use]
    pub fn key(self, key: &str) -> bool {
        let count = self.lines.with_untracked(Vec::len);
        let active = self.active.get_untracked();
        match key {
            "ArrowDown" | "ArrowUp" if count == 0 => self.suggest(),
            "ArrowDown" => self.active.set(active.map_or(Some(0), |at| (at + 1 < count).then_some(at + 1))),
            "ArrowUp" => self.active.set(match active {
                Some(at) => at.checked_sub(1),
                None => count.checked_sub(1),
            }),
            "Enter" => match active.or_else(|| self.exact()) {
                Some(at) => self.take(at),
                None => return false,
            },
            "Escape" if count > 0 => self.close(),
            "Tab" => {
                self.close();
                return false;
            }
            _ => return false,
        }
        true
    }

    /// The line that is called just what is typed, where no article has the word: 한국, `country:한국`.
    fn exact(self) -> Option<usize> {
        let is_exact = |line: &Line| matches!(line, Line::Suggested(suggestion) if suggestion.exact);
        self.lines.with_untracked(|lines| lines.iter().position(is_exact))
    }

    /// Does what a line says.
    fn take(self, at: usize) {
        let Some(line) = self.lines.with_untracked(|lines| lines.get(at).cloned()) else { return };
        self.close();
        match line {
            Line::Suggested(suggestion) => {
                let (query, _) = url::parse(&suggestion.link);
                if suggestion.kind == Suggested::Word {
                    remember(&query.search);
                }
                self.typed.set(query.search.clone());
                self.navigation.change(Step::Push, |_| query);
            }
            Line::Recent(search) => {
                self.typed.set(search.clone());
                self.navigation.change(Step::Push, |query| query.with_search(&search));
            }
            Line::Forget => {
                storage::set(KEY, None);
                dom::focus(SEARCH);
            }
        }
    }
}

/// The list, while it is open.
#[component]
pub fn SuggestionList() -> impl IntoView {
    let words = use_words();
    let combobox: Combobox = expect_context();
    Effect::new(move |_| {
        combobox.asked.track();
        combobox.fill();
    });
    move || {
        let lines = combobox.lines.get();
        let first = lines.first()?;
        let are_recent = matches!(first, Line::Recent(_));
        let title = move || {
            let words = words.get();
            if are_recent { words.searched_before() } else { words.suggestions() }
        };
        let line = |(at, line)| view! { <SuggestionLine combobox at line /> };
        Some(view! {
            <ul id=LIST role="listbox" aria-label=title class="suggestions">
                {lines.into_iter().enumerate().map(line).collect_view()}
            </ul>
        })
    }
}

/// A line of the list.
#[component]
fn SuggestionLine(
    /// What is above the list.
    combobox: Combobox,
    /// The place of the line.
    at: usize,
    /// What it offers.
    line: Line,
) -> impl IntoView {
    let words = use_words();
    let class = (line == Line::Forget).then_some("forget");
    let selected = move || (combobox.active.get() == Some(at)).to_string();
    let said = match line {
        Line::Suggested(suggestion) => view! { <SuggestionWords suggestion /> }.into_any(),
        Line::Recent(search) => view! {
            <span class="what" dir="auto">
                {search}
            </span>
        }
        .into_any(),
        Line::Forget => (words.text(Words::searched_forget)).into_any(),
    };
    // The button of the mouse goes down before the box would lose the focus, and the list close.
    view! {
        <li
            id=option_id(at)
            role="option"
            class=class
            aria-selected=selected
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| combobox.take(at)
        >
            {said}
        </li>
    }
}

/// A suggestion in words: what was typed marked in it, what it is, how many articles it finds.
#[component]
fn SuggestionWords(
    /// What is suggested.
    suggestion: Suggestion,
) -> impl IntoView {
    let words = use_words();
    let Suggestion { kind, label, marked, count, .. } = suggestion;
    let part = |from: usize, to: usize| label.get(from..to).unwrap_or("").to_owned();
    let (start, end) = (marked.start as usize, marked.end as usize);
    let (before, typed, after) = (part(0, start), part(start, end), part(end, label.len()));
    let what = move || {
        let words = words.get();
        match kind {
            Suggested::Word => words.suggested_word(),
            Suggested::Headline => words.suggested_article(),
            Suggested::Value(kind) => words.facet(kind),
        }
    };
    let count = (kind != Suggested::Headline).then(|| view! { <span class="count">{number(count)}</span> });
    view! {
        <span class="what" dir="auto">
            {before}
            <b>{typed}</b>
            {after}
        </span>
        " "
        <small>{what}</small>
        " "
        {count}
    }
}

/// The element id of a line.
fn option_id(at: usize) -> String {
    format!("{LIST}-{at}")
}

/// What was searched for before on this device, the last first.
fn recent() -> Vec<String> {
    let all = storage::get(KEY).unwrap_or_default();
    all.lines().filter(|line| !line.trim().is_empty()).take(MOST_RECENT).map(str::to_owned).collect()
}

/// Remembers a search.
pub fn remember(search: &str) {
    let search = search.trim();
    if search.is_empty() || search.contains('\n') || search.chars().count() > LONGEST_RECENT {
        return;
    }
    let mut all = recent();
    // What was typed on its way to this is no search of its own.
    all.retain(|old| !search.starts_with(old.as_str()));
    all.insert(0, search.to_owned());
    all.truncate(MOST_RECENT);
    storage::set(KEY, Some(&all.join("\n")));
}

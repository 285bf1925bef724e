//! What stands under the search box while one types: suggestions, or what was searched for before.
//!
//! A combobox with a list (WAI-ARIA Authoring Practices 1.2, "Combobox"): the focus stays in the box, the arrow keys
//! choose, Enter takes what is chosen, Escape closes. It is loaded once the first screen stands, see `later`.

use super::announce::announce;
use super::el::{El, el, fragment};
use super::live;
use super::search::{LIST, SearchBox};
use crate::later::FindPart;
use crate::platform::{dom, storage};
use crate::state::State;
use crate::url::{self, Step};
use crate::words::words;
use dateline_core::view::{Suggested, Suggestion};
use leptos::ev::Event;
use leptos::prelude::*;

/// Suggestions that are shown at once.
const MOST: usize = 8;
/// Under which the searches of before are remembered, on this device only.
const KEY: &str = "dateline-searches";
/// How many of them.
const MOST_RECENT: usize = 6;

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

/// The list, and what works it.
#[derive(Clone, Copy, Debug)]
pub struct Combobox {
    state: State,
    field: SearchBox,
    lines: RwSignal<Vec<Line>>,
}

impl Combobox {
    /// The list of `field`.
    #[must_use]
    pub fn new(state: State, field: SearchBox) -> Self {
        Self { state, field, lines: RwSignal::new(Vec::new()) }
    }

    /// Shows what fits what is typed.
    fn typed(self, part: FindPart) {
        // The box may have gone, or been left, while this part of the program came.
        let Some(text) = self.field.typed.try_get_untracked() else { return };
        if dom::focused().as_deref() != Some(super::keys::SEARCH) {
            return;
        }
        let lines: Vec<_> = if text.trim().is_empty() {
            let recent: Vec<_> = recent().into_iter().map(Line::Recent).collect();
            let forget = (!recent.is_empty()).then_some(Line::Forget);
            recent.into_iter().chain(forget).collect()
        } else {
            self.state.suggest(part, &text, MOST).into_iter().map(Line::Suggested).collect()
        };
        self.field.active.set(None);
        self.field.open.set(!lines.is_empty());
        self.lines.set(lines);
    }

    fn close(self) {
        self.field.active.set(None);
        self.field.open.set(false);
    }

    /// Answers to a key; whether that was all that it should do.
    fn key(self, part: FindPart, key: &str) -> bool {
        let (open, count) = (self.field.open.get_untracked(), self.lines.with_untracked(Vec::len));
        let active = self.field.active.get_untracked();
        match key {
            "ArrowDown" | "ArrowUp" if !open => self.typed(part),
            "ArrowDown" => self.field.active.set(active.map_or(Some(0), |at| (at + 1 < count).then_some(at + 1))),
            "ArrowUp" => self.field.active.set(match active {
                Some(at) => at.checked_sub(1),
                None => count.checked_sub(1),
            }),
            "Enter" if open && active.is_some() => self.take(active.unwrap_or(0)),
            "Escape" if open => self.close(),
            "Tab" => {
                self.close();
                return false;
            }
            _ => return false,
        }
        true
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
                self.field.typed.set(query.search.clone());
                self.state.change(Step::Push, |_| query);
            }
            Line::Recent(search) => {
                self.field.typed.set(search.clone());
                self.state.change(Step::Push, |query| query.with_search(&search));
            }
            Line::Forget => {
                storage::set(KEY, None);
                dom::focus(super::keys::SEARCH);
            }
        }
    }

    fn draw(self) -> AnyView {
        let w = words();
        live::maybe(move || {
            if !self.field.open.get() {
                return None;
            }
            let lines = self.lines.get();
            let title =
                if matches!(lines.first(), Some(Line::Recent(_))) { w.searched_before() } else { w.suggestions() };
            let line = |(at, line): (usize, &Line)| self.line(at, line);
            let list = el("ul").set("id", LIST).set("role", "listbox").set("aria-label", title);
            Some(list.class("suggestions").put_all(lines.iter().enumerate().map(line)).view())
        })
    }

    fn line(self, at: usize, line: &Line) -> El {
        let w = words();
        let chosen = move || self.field.active.get() == Some(at);
        let option = el("li")
            .set("id", &option_id(at))
            .set("role", "option")
            .live("aria-selected", move || Some(chosen().to_string()))
            // Before the box would lose the focus, and the list close.
            .on("mousedown", move |event: Event| event.prevent_default())
            .on("click", move |_| self.take(at));
        match line {
            Line::Suggested(it) => {
                let kind = match it.kind {
                    Suggested::Word => w.suggested_word(),
                    Suggested::Headline => w.suggested_article(),
                    Suggested::Value(kind) => w.facet(kind),
                };
                let part = |from: usize, to: usize| it.label.get(from..to).unwrap_or("").to_owned();
                let (start, end) = (it.marked.start as usize, it.marked.end as usize);
                let label = el("span")
                    .class("what")
                    .set("dir", "auto")
                    .put(part(0, start))
                    .put(el("b").put(part(start, end)))
                    .put(part(end, it.label.len()));
                let count = (it.kind != Suggested::Headline)
                    .then(|| el("span").class("count").put(crate::words::number(it.count)));
                option.put(label).put(" ").put(el("small").put(kind)).put(" ").put_some(count)
            }
            Line::Recent(search) => option.put(el("span").class("what").set("dir", "auto").put(search.as_str())),
            Line::Forget => option.class("forget").put(w.searched_forget()),
        }
    }
}

/// The id of a line.
#[must_use]
pub fn option_id(at: usize) -> String {
    format!("{LIST}-{at}")
}

/// Draws the list of `field`, and what is told of what the search finds.
#[must_use]
pub fn draw(list: Combobox) -> AnyView {
    fragment(vec![list.draw().into(), announce(list.state).into()])
}

/// What was typed has changed, or the box has been entered.
pub fn typed(part: FindPart, list: Combobox) {
    list.typed(part);
}

/// A key was pressed in the box; whether that was all that it should do.
pub fn key(part: FindPart, list: Combobox, key: &str) -> bool {
    list.key(part, key)
}

/// What was searched for before on this device, the last first.
fn recent() -> Vec<String> {
    let all = storage::get(KEY).unwrap_or_default();
    all.lines().filter(|line| !line.trim().is_empty()).take(MOST_RECENT).map(str::to_owned).collect()
}

/// Remembers a search.
pub fn remember(search: &str) {
    let search = search.trim();
    if search.is_empty() || search.contains('\n') || search.chars().count() > 200 {
        return;
    }
    let mut all = recent();
    // What was typed on its way to this is no search of its own.
    all.retain(|old| !search.starts_with(old.as_str()));
    all.insert(0, search.to_owned());
    all.truncate(MOST_RECENT);
    storage::set(KEY, Some(&all.join("\n")));
}

//! What a person has typed into lessons and had shown: kept for this visit, cleared for the next one at the same machine.

use crate::platform::storage;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How the keys start under which answers are kept.
const TYPED: &str = "lesson-answer:";
/// How the keys start under which it is kept that an answer is shown.
const SHOWN: &str = "lesson-shown:";
/// How all of them start.
const ALL: &str = "lesson-";

/// What was typed and shown; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Answers {
    /// What is kept, by its keys.
    kept: RwSignal<BTreeMap<String, String>>,
    /// What was kept before it was cleared.
    before: RwSignal<Option<BTreeMap<String, String>>>,
    /// Counts how often all of it changed at once: fields are drawn anew then, and at no other time, so that nobody's
    /// typing is disturbed.
    turn: RwSignal<u32>,
    /// Whether the browser refused to keep something.
    refused: RwSignal<bool>,
}

/// The key of a step of a lesson.
fn key(start: &str, name: &str, step: u32) -> String {
    format!("{start}{name}:{step}")
}

impl Answers {
    /// What this browser has kept for this visit.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kept: RwSignal::new(storage::all_of_visit(ALL).into_iter().collect()),
            before: RwSignal::new(None),
            turn: RwSignal::new(0),
            refused: RwSignal::new(false),
        }
    }

    /// What is typed in a step's field when it is drawn; drawn anew when all of it changes at once.
    #[must_use]
    pub fn typed(self, name: &str, step: u32) -> String {
        self.turn.track();
        self.kept.with_untracked(|kept| kept.get(&key(TYPED, name, step)).cloned().unwrap_or_default())
    }

    /// Whether anything is typed into a lesson.
    #[must_use]
    pub fn any_typed(self, name: &str) -> bool {
        let start = format!("{TYPED}{name}:");
        self.kept.with(|kept| kept.range(start.clone()..).next().is_some_and(|(key, _)| key.starts_with(&start)))
    }

    /// Keeps what is typed.
    pub fn type_in(self, name: &str, step: u32, text: String) {
        self.keep(key(TYPED, name, step), Some(text).filter(|text| !text.is_empty()));
    }

    /// Whether a step's answer is shown.
    #[must_use]
    pub fn is_shown(self, name: &str, step: u32) -> bool {
        self.kept.with(|kept| kept.contains_key(&key(SHOWN, name, step)))
    }

    /// Shows a step's answer, or hides it.
    pub fn show(self, name: &str, step: u32, shown: bool) {
        self.keep(key(SHOWN, name, step), shown.then(|| "1".to_owned()));
    }

    /// Whether the browser keeps nothing.
    #[must_use]
    pub fn refused(self) -> bool {
        self.refused.get()
    }

    /// Whether there is anything to clear.
    #[must_use]
    pub fn any(self) -> bool {
        self.kept.with(|kept| !kept.is_empty())
    }

    /// Whether what was cleared can come back.
    #[must_use]
    pub fn undoable(self) -> bool {
        self.before.with(Option::is_some)
    }

    /// Clears all of it, in all lessons.
    pub fn clear(self) {
        let kept = self.kept.get_untracked();
        self.replace(BTreeMap::new());
        self.before.set(Some(kept));
    }

    /// Brings back what was cleared.
    pub fn undo(self) {
        if let Some(before) = self.before.get_untracked() {
            self.replace(before);
            self.before.set(None);
        }
    }

    fn replace(self, with: BTreeMap<String, String>) {
        for key in self.kept.with_untracked(|kept| kept.keys().cloned().collect::<Vec<_>>()) {
            storage::keep_for_visit(&key, None);
        }
        for (key, value) in &with {
            storage::keep_for_visit(key, Some(value));
        }
        self.kept.set(with);
        self.turn.update(|turn| *turn += 1);
    }

    fn keep(self, key: String, value: Option<String>) {
        // What was cleared before is another person's.
        self.before.set(None);
        if !storage::keep_for_visit(&key, value.as_deref()) {
            self.refused.set(true);
        }
        self.kept.update(|kept| {
            match value {
                Some(value) => kept.insert(key, value),
                None => kept.remove(&key),
            };
        });
    }
}

impl Default for Answers {
    fn default() -> Self {
        Self::new()
    }
}

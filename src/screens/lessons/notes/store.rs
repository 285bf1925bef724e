//! The notes of this device: kept by the browser, changed, and changed back.

use crate::platform::{stamp, storage};
use crate::words::Words;
use dateline_notes::{Added, Note, add, put, read, remove, write};
use leptos::prelude::*;
use std::cell::RefCell;

/// The key under which they are kept, as Web Annotations.
const KEY: &str = "notes";
/// The key under which is put aside what stood there and could not be read.
const DAMAGED: &str = "notes-damaged";

thread_local! {
    /// The notes of this visit, where the browser keeps nothing.
    static UNKEPT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The notes; a handle, copied freely.
#[derive(Clone, Copy)]
pub struct Store {
    notes: RwSignal<Vec<Note>>,
    /// What takes the last change back.
    back: RwSignal<Option<Back>>,
    said: RwSignal<Outcome>,
    refused: RwSignal<bool>,
}

/// What takes a change back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Back {
    remove: Vec<String>,
    put: Vec<Note>,
}

/// What is said of the last change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Outcome {
    #[default]
    Nothing,
    Deleted(usize),
    Back,
    /// How many are new or changed, how many were there, how many were none.
    Added(usize, usize, usize),
    NoNotes,
    TooLarge,
    Saved(&'static str, bool),
    Copied(bool),
}

/// The notes that are kept.
fn kept() -> Vec<Note> {
    let text = UNKEPT.with_borrow(Clone::clone).or_else(|| storage::get(KEY));
    let Some(text) = text else { return Vec::new() };
    match read(&text) {
        Ok(read) => read.notes,
        Err(_) => {
            storage::set(DAMAGED, Some(&text));
            Vec::new()
        }
    }
}

impl Store {
    /// What this browser has kept, and follows what other tabs change of it.
    #[must_use]
    pub fn new() -> Self {
        let store = Self {
            notes: RwSignal::new(kept()),
            back: RwSignal::new(None),
            said: RwSignal::default(),
            refused: RwSignal::new(UNKEPT.with_borrow(Option::is_some)),
        };
        let listener = StoredValue::new_local(storage::on_change(move || {
            let now = kept();
            if store.notes.try_with_untracked(|notes| *notes != now) == Some(true) {
                store.notes.set(now);
            }
        }));
        on_cleanup(move || listener.dispose());
        store
    }

    /// All notes.
    pub fn all(self) -> Vec<Note> {
        self.notes.get()
    }

    /// How many there are.
    #[must_use]
    pub fn count(self) -> usize {
        self.notes.with(Vec::len)
    }

    /// Whether the browser keeps nothing.
    #[must_use]
    pub fn refused(self) -> bool {
        self.refused.get()
    }

    /// Whether the last change can be taken back.
    #[must_use]
    pub fn undoable(self) -> bool {
        self.back.with(Option::is_some)
    }

    /// Changes them as they are kept now: another tab may have changed them meanwhile.
    fn change<T>(self, change: impl FnOnce(&mut Vec<Note>) -> T) -> T {
        let mut notes = kept();
        let done = change(&mut notes);
        let text = (!notes.is_empty()).then(|| write(&notes, ""));
        let is_kept = storage::keep(KEY, text.as_deref());
        UNKEPT.set(if is_kept { None } else { text });
        self.refused.set(!is_kept);
        self.notes.set(notes);
        done
    }

    /// Keeps a note: a new one where it has no address yet, else in the place of the one before. Its address.
    pub fn keep(self, mut note: Note) -> String {
        let now = stamp::moment();
        if note.id.is_empty() {
            note.id = stamp::address();
            note.created = now;
        } else {
            note.modified = now;
        }
        let id = note.id.clone();
        self.back.set(None);
        self.said.set(Outcome::Nothing);
        self.change(|notes| put(notes, note));
        id
    }

    /// Deletes a note.
    pub fn delete(self, id: &str) {
        let gone = self.change(|notes| remove(notes, &[id.to_owned()]));
        self.said.set(Outcome::Deleted(gone.len()));
        self.back.set(Some(Back { put: gone, ..Back::default() }));
    }

    /// Deletes all; what is said of it, whoever asked for it says.
    pub fn clear(self) {
        let gone = self.change(core::mem::take);
        self.back.set(Some(Back { put: gone, ..Back::default() }));
    }

    /// Adds the notes in a file.
    pub fn add_file(self, text: &str) {
        let Ok(read) = read(text) else { return self.said.set(Outcome::NoNotes) };
        let skipped = read.skipped;
        let Added { new, before, same } = self.change(|notes| add(notes, read.notes));
        self.said.set(Outcome::Added(new.len() + before.len(), same, skipped));
        let changed = !new.is_empty() || !before.is_empty();
        self.back.set(changed.then_some(Back { remove: new, put: before }));
    }

    /// Says that a file is too large to be one of notes.
    pub fn refuse_file(self) {
        self.said.set(Outcome::TooLarge);
    }

    /// Says that a file was saved, or not.
    pub fn tell_saved(self, name: &'static str, saved: bool) {
        self.said.set(Outcome::Saved(name, saved));
    }

    /// Says that a link was copied, or not.
    pub fn tell_copied(self, copied: bool) {
        self.said.set(Outcome::Copied(copied));
    }

    /// Takes the last change back.
    pub fn undo(self) {
        let Some(Back { remove: gone, put: back }) = self.back.get_untracked() else { return };
        self.change(|notes| {
            remove(notes, &gone);
            for note in back {
                put(notes, note);
            }
        });
        self.back.set(None);
        self.said.set(Outcome::Back);
    }

    /// What is said of the last change.
    #[must_use]
    pub fn said(self, words: Words) -> String {
        self.said.with(|said| match said {
            Outcome::Nothing => String::new(),
            Outcome::Deleted(count) => words.notes_deleted(*count),
            Outcome::Back => words.lessons_again_undone().to_owned(),
            Outcome::Added(count, same, skipped) => {
                let mut out = words.notes_added(*count);
                for (count, more) in [(*same, words.notes_same(*same)), (*skipped, words.notes_skipped(*skipped))] {
                    if count > 0 {
                        out = format!("{out} {more}");
                    }
                }
                out
            }
            Outcome::NoNotes => words.notes_not().to_owned(),
            Outcome::TooLarge => words.notes_too_large().to_owned(),
            Outcome::Saved(name, true) => words.export_saved(name),
            Outcome::Saved(name, false) => words.export_failed(name),
            Outcome::Copied(true) => words.copied().to_owned(),
            Outcome::Copied(false) => words.copy_failed().to_owned(),
        })
    }
}

impl Default for Store {
    fn default() -> Self {
        Self::new()
    }
}

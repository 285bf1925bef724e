//! Changes of a list of notes.

use crate::Note;

/// What became of notes that were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// The ids of those that are new.
    pub new: Vec<String>,
    /// How the others were before, that were there in an older form.
    pub before: Vec<Note>,
    /// How many were there as they are.
    pub same: usize,
}

/// Puts a note into the list: in the place of the one with its id, else at the end.
pub fn put(notes: &mut Vec<Note>, note: Note) {
    match notes.iter_mut().find(|own| own.id == note.id) {
        Some(own) => *own = note,
        None => notes.push(note),
    }
}

/// Takes the notes with these ids out of the list; they are handed back.
pub fn remove(notes: &mut Vec<Note>, ids: &[String]) -> Vec<Note> {
    let (gone, stay) = core::mem::take(notes).into_iter().partition(|note| ids.contains(&note.id));
    *notes = stay;
    gone
}

/// Adds notes from elsewhere. Of a note that is there already, what was changed last stands.
pub fn add(notes: &mut Vec<Note>, others: Vec<Note>) -> Added {
    let mut added = Added::default();
    for note in others {
        match notes.iter_mut().find(|own| own.id == note.id) {
            None => {
                added.new.push(note.id.clone());
                notes.push(note);
            }
            // Times as RFC 3339 writes them, in UTC, are in order as texts.
            Some(own) if changed(&note) > changed(own) && *own != note => {
                added.before.push(core::mem::replace(own, note));
            }
            Some(_) => added.same += 1,
        }
    }
    added
}

/// When a note was last changed.
fn changed(note: &Note) -> &str {
    if note.modified.is_empty() { &note.created } else { &note.modified }
}

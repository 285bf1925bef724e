//! Every word of the interface, in each language.
//!
//! A component never writes a word itself: it asks [`words`]. The words stand in `assets/words`, one file per language;
//! the build checks that they say the same things and makes a function of [`Words`] from every message. What takes more
//! than one message is put together in `phrases`, codes of the core in [`codes`], times in [`dates`].

mod catalogue;
pub mod codes;
pub mod dates;
mod marks;
mod phrases;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_files;

use catalogue::{Catalogue, Number, Value};
use dateline_core::date::When;
use std::cell::Cell;

/// The words of one language; copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static Catalogue);

include!(concat!(env!("OUT_DIR"), "/words.rs"));

thread_local! {
    static IN_FORCE: Cell<Option<Words>> = const { Cell::new(None) };
}

/// The words in force.
#[must_use]
pub fn words() -> Words {
    IN_FORCE.get().unwrap_or_else(|| {
        let english = Catalogue::new("en", include_str!(concat!(env!("OUT_DIR"), "/en.words")));
        // One for the life of the page.
        let words = Words(Box::leak(Box::new(english)));
        IN_FORCE.set(Some(words));
        words
    })
}

impl Words {
    /// The language (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
    }
}

/// A time in words, in full.
#[must_use]
pub fn when(when: &When) -> String {
    dates::long(when)
}

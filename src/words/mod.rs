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
use dateline_core::corpus::Names;
use dateline_core::date::When;
use dateline_core::query::Language;
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
        let words = english();
        words.put_in_force();
        words
    })
}

/// The English words, which every page has.
#[must_use]
pub fn english() -> Words {
    Words::of("en", include_str!(concat!(env!("OUT_DIR"), "/en.words")))
}

/// What a page fetches for another language than English: the file that the build writes, as text.
#[cfg(any(feature = "ssr", test))]
#[must_use]
pub fn packs() -> [(Language, &'static str); 2] {
    [
        (Language::Korean, include_str!(concat!(env!("OUT_DIR"), "/ko.pack"))),
        (Language::Japanese, include_str!(concat!(env!("OUT_DIR"), "/ja.pack"))),
    ]
}

/// The words in a pack, and the names of countries; nothing where it is of another edition of the site.
#[must_use]
pub fn unpack(language: Language, pack: &str) -> Option<(Words, Names)> {
    let mut parts = pack.split(marks::PART);
    let (edition, messages, countries) = (parts.next()?, parts.next()?, parts.next()?);
    if edition != EDITION {
        return None;
    }
    let name = |line: &str| line.split_once('=').map(|(code, name)| (code.to_owned(), name.to_owned()));
    let countries = countries.split(marks::NEXT).filter_map(name).collect();
    // Like the program itself, it stays as long as the page does.
    let words = Words::of(language.code(), String::leak(messages.to_owned()));
    Some((words, Names { language, countries }))
}

impl Words {
    fn of(tag: &'static str, messages: &'static str) -> Self {
        Self(Box::leak(Box::new(Catalogue::new(tag, messages))))
    }

    /// All messages as they are compiled.
    #[cfg(test)]
    fn all(self) -> &'static [&'static str] {
        self.0.all()
    }

    /// Has [`words`] answer with these from now on.
    pub fn put_in_force(self) {
        IN_FORCE.set(Some(self));
    }

    /// The language (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
    }
}

/// A number in digits, grouped as the language does.
#[must_use]
pub fn number(n: u32) -> String {
    let mut out = String::new();
    catalogue::digits(n.into(), &mut out);
    out
}

/// A time in words, in full.
#[must_use]
pub fn when(when: &When) -> String {
    dates::long(when)
}

//! The language of the page: which one, and where its words lie.
//!
//! English is in the program. The words of another language are a file of their own, named in the page's head, so that
//! a first visit loads no more than the language it shows. What the link names counts; else what was chosen before; else
//! what the browser asks for; else English. The script in the page's head makes that choice, as it must be known before
//! anything is drawn, and has the browser fetch the words early.

use crate::platform::{dom, fetch};
use dateline_model::query::{Language, Query};

/// Under which the choice is remembered.
pub const KEY: &str = "dateline-language";
/// The attribute of the root element that says in which language the page is shown where the link names none.
pub const DEFAULT: &str = "data-language";

/// What a language is called, in itself.
#[must_use]
pub fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Korean => "한국어",
        Language::Japanese => "日本語",
    }
}

/// The language of links that name none.
#[must_use]
pub fn default() -> Language {
    dom::attribute_of_root(DEFAULT).and_then(|code| Language::of_code(&code)).unwrap_or_default()
}

/// The language that `query` asks for.
#[must_use]
pub fn of(query: &Query) -> Language {
    query.language.unwrap_or_else(default)
}

/// `query` in a language; the default one leaves no trace in the link.
#[must_use]
pub fn put(query: &Query, language: Language) -> Query {
    query.with_language((language != default()).then_some(language))
}

/// The name of the file that the words of a language stand in.
#[must_use]
pub fn file(language: Language) -> String {
    fetch::named_href(&format!("words-{}", language.code())).unwrap_or_default()
}

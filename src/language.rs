//! The language of the page: which one, and its words, fetched when it is first shown.
//!
//! English is in the program. The words of another language are a file of their own, named in the page's head, so that
//! a first visit loads no more than the language it shows. What the link names counts; else what was chosen before; else
//! what the browser asks for; else English. The script in the page's head makes that choice, as it must be known before
//! anything is drawn, and has the browser fetch the words early.

use crate::platform::{dom, fetch};
use crate::words::{self, Words};
use dateline_core::corpus::Names;
use dateline_core::query::{Language, Query};
use std::cell::RefCell;
use std::pin::Pin;

/// Under which the choice is remembered.
pub const KEY: &str = "dateline-language";
/// The attribute of the root element that says in which language the page is shown where the link names none.
pub const DEFAULT: &str = "data-language";

/// What a language brings along.
pub type Spoken = (Words, Names);

thread_local! {
    /// What has been fetched.
    static FETCHED: RefCell<Vec<(Language, Spoken)>> = const { RefCell::new(Vec::new()) };
}

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

/// The words of a language and its names of countries, fetched where they are not here yet.
///
/// # Errors
/// Why they could not be had, in the browser's words.
pub async fn load(language: Language) -> Result<Spoken, String> {
    // One for all who ask: each would carry a copy of the machinery.
    let loading: Pin<Box<dyn Future<Output = _>>> = Box::pin(load_once(language));
    loading.await
}

async fn load_once(language: Language) -> Result<Spoken, String> {
    let names = Names { language, ..Names::default() };
    if language == Language::English {
        return Ok((words::english(), names));
    }
    let here = FETCHED.with_borrow(|all| all.iter().find(|(other, _)| *other == language).map(|(_, it)| it.clone()));
    if let Some(spoken) = here {
        return Ok(spoken);
    }
    let href = fetch::words_href(language.code()).unwrap_or_default();
    let bytes = fetch::bytes(&href, &|_, _| ()).await?;
    let pack = String::from_utf8_lossy(&bytes);
    let spoken = words::unpack(language, &pack).ok_or_else(|| href.clone())?;
    FETCHED.with_borrow_mut(|all| all.push((language, spoken.clone())));
    Ok(spoken)
}

//! The language of the page: which one, and its words, fetched when it is first shown.
//!
//! English is in the program. The words of another language are a file of their own, named in the page's head, so that
//! a first visit loads no more than the language it shows. What the link names counts; else what was chosen before; else
//! what the browser asks for; else English. The script in the page's head makes that choice, as it must be known before
//! anything is drawn, and has the browser fetch the words early.

use crate::late::{Missing, Once};
use crate::platform::{dom, fetch};
use crate::words::{self, Words};
use dateline_core::corpus::Names;
use dateline_core::query::{Language, Query};
use futures::future::FutureExt;

/// Under which the choice is remembered.
pub const KEY: &str = "dateline-language";
/// The attribute of the root element that says in which language the page is shown where the link names none.
pub const DEFAULT: &str = "data-language";

/// What a language brings along.
pub type Spoken = (Words, Names);

thread_local! {
    /// What has been fetched, or is on its way, in the order of [`Language::ALL`].
    static COMING: [Once<Spoken>; Language::ALL.len()] = Language::ALL.map(|_| Once::default());
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

/// The name of the file that the words of a language stand in.
#[must_use]
pub fn file(language: Language) -> String {
    fetch::named_href(&format!("words-{}", language.code())).unwrap_or_default()
}

/// Has the words of a language come, where they are not here yet.
pub fn start(language: Language) -> Once<Spoken> {
    let place = Language::ALL.iter().position(|it| *it == language).unwrap_or(0);
    let coming = COMING.with(|all| all[place].clone());
    coming.start(|| fetch(language).boxed_local());
    coming
}

/// The words of a language and its names of countries, if they come within so many milliseconds.
///
/// # Errors
/// Why they are not here.
pub async fn load(language: Language, milliseconds: u32) -> Result<Spoken, Missing> {
    start(language).within(milliseconds).await
}

/// What did not come is asked for anew.
pub fn try_again() {
    COMING.with(|all| all.iter().for_each(Once::forget_failure));
}

async fn fetch(language: Language) -> Result<Spoken, String> {
    if language == Language::English {
        return Ok((words::english(), Names { language, ..Names::default() }));
    }
    let href = file(language);
    let bytes = fetch::bytes(&href, &|_, _| (), &|| ()).await?;
    words::unpack(language, &String::from_utf8_lossy(&bytes)).ok_or(href)
}

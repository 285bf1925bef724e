//! The language of the page: which one, and its words, fetched when it is first shown.
//!
//! English is in the program. The words of another language are a file of their own, named in the page's head, so that
//! a first visit loads no more than the language it shows. What the link names counts; else what was chosen before; else
//! what the browser asks for; else English. The script in the page's head makes that choice, as it must be known before
//! anything is drawn, and has the browser fetch the words early.

use crate::loading::{MOMENT, Missing, within};
use crate::platform::{dom, fetch, storage};
use crate::state::AppState;
use crate::words::{self, Words};
use dateline_explore::corpus::Localisation;
use dateline_model::query::{Language, Query};
use futures::future::{FutureExt, LocalBoxFuture, Shared};
use leptos::prelude::*;

/// Under which the choice is remembered.
pub const KEY: &str = "dateline-language";
/// The attribute of the root element that says in which language the page is shown where the link names none.
pub const DEFAULT: &str = "data-language";

/// What a language brings along.
pub type Spoken = (Words, Localisation);

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

/// What is on its way, or has come.
type Coming = Shared<LocalBoxFuture<'static, Result<Spoken, String>>>;

/// The words of the languages, each fetched once; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Languages(StoredValue<Vec<(Language, Coming)>, LocalStorage>);

impl Languages {
    /// None of which is asked for yet.
    #[must_use]
    pub fn new() -> Self {
        Self(StoredValue::new_local(Vec::new()))
    }

    /// The words of a language and its names of countries; fetched, where they are not on their way. What failed is asked
    /// for anew.
    #[must_use]
    pub fn load(self, language: Language) -> Coming {
        let here = self.0.with_value(|all| all.iter().find(|(other, _)| *other == language).map(|(_, it)| it.clone()));
        if let Some(here) = here.filter(|coming| !matches!(coming.peek(), Some(Err(_)))) {
            return here;
        }
        let coming = fetch(language).boxed_local().shared();
        self.0.update_value(|all| {
            all.retain(|(other, _)| *other != language);
            all.push((language, coming.clone()));
        });
        coming
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self::new()
    }
}

async fn fetch(language: Language) -> Result<Spoken, String> {
    if language == Language::English {
        return Ok((words::english(), Localisation { language, ..Localisation::default() }));
    }
    let href = file(language);
    let bytes = fetch::bytes(&href, &|_, _| (), &|| ()).await?;
    words::unpack(language, &String::from_utf8_lossy(&bytes)).ok_or(href)
}

/// Has the page shown in the language that the query asks for, as soon as its words are there.
pub fn follow(state: AppState, languages: Languages) {
    let loading = StoredValue::new(None);
    Effect::new(move |_| {
        let wanted = state.language();
        if state.words.with_untracked(|words| words.tag()) == wanted.code() {
            // What did not come is not waited for any more.
            if state.language_missing.with_untracked(Option::is_some) {
                state.language_missing.set(None);
            }
            return;
        }
        if loading.get_value() == Some(wanted) {
            return;
        }
        loading.set_value(Some(wanted));
        leptos::task::spawn_local(async move {
            let coming = languages.load(wanted);
            // Another language may be asked for meanwhile.
            let still = move || untrack(|| state.language()) == wanted;
            let spoken = match within(coming.clone(), MOMENT).await {
                Some(spoken) => spoken,
                None => {
                    if still() {
                        state.language_missing.set(Some(Missing::Late));
                    }
                    coming.await
                }
            };
            loading.update_value(|now| *now = now.filter(|now| *now != wanted));
            if still() {
                show(state, wanted, spoken);
            }
        });
    });
}

/// Shows the page in `language`, or says why it cannot be.
fn show(state: AppState, language: Language, spoken: Result<Spoken, String>) {
    match spoken {
        Ok((words, names)) => {
            // What a person has chosen, by a link of this page or by going back.
            storage::set(KEY, Some(language.code()));
            dom::root_attribute("lang", Some(words.tag()));
            state.language_missing.set(None);
            state.corpus.update(|corpus| corpus.localisation = names);
            state.words.set(words);
        }
        Err(why) => state.language_missing.set(Some(Missing::Failed(why))),
    }
}

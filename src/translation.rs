//! The words of the page's language, fetched when it is first shown.

use crate::language::{self, KEY};
use crate::loading::{MOMENT, Missing, within};
use crate::platform::{dom, fetch, storage};
use crate::state::AppState;
use crate::words::{self, Words};
use dateline_explore::corpus::Localisation;
use dateline_model::query::Language;
use futures::future::FutureExt;
use leptos::leptos_dom::helpers::set_timeout;
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen_futures::spawn_local;

/// What a language brings along: its words, and what it calls countries and the collection.
pub type Translation = (Words, Localisation);

/// How far the words of a language are.
#[derive(Clone, Debug)]
enum Coming {
    /// They are on their way.
    OnItsWay,
    /// They are here.
    Here(Box<Translation>),
    /// Why they did not come.
    Failed(String),
}

impl From<Result<Translation, String>> for Coming {
    fn from(fetched: Result<Translation, String>) -> Self {
        fetched.map_or_else(Self::Failed, |translation| Self::Here(Box::new(translation)))
    }
}

/// The words of the languages, each fetched once; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Languages(RwSignal<Vec<(Language, Coming)>>);

impl Languages {
    /// None of which is asked for yet.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Fetches the words of a language, and waits so many milliseconds for them. They come all the same if that is too
    /// short.
    pub async fn load(self, language: Language, milliseconds: u32) -> Option<Translation> {
        self.put(language, Coming::OnItsWay);
        match within(fetched(language).boxed_local(), milliseconds).await {
            Ok(fetched) => self.put(language, fetched.into()),
            Err(coming) => spawn_local(async move { self.put(language, coming.await.into()) }),
        }
        self.here(language)
    }

    /// The words of a language, if they are here.
    #[must_use]
    pub fn here(self, language: Language) -> Option<Translation> {
        match untrack(|| self.get(language)) {
            Some(Coming::Here(translation)) => Some(*translation),
            _ => None,
        }
    }

    fn get(self, language: Language) -> Option<Coming> {
        self.0.with(|all| all.iter().find(|(other, _)| *other == language).map(|(_, coming)| coming.clone()))
    }

    fn put(self, language: Language, coming: Coming) {
        self.0.update(|all| {
            all.retain(|(other, _)| *other != language);
            all.push((language, coming));
        });
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self::new()
    }
}

async fn fetched(language: Language) -> Result<Translation, String> {
    if language == Language::English {
        return Ok((words::english(), Localisation { language, ..Localisation::default() }));
    }
    let href = language::file(language);
    // Who waits for words is told by the notices.
    let nobody: Rc<dyn Fn()> = Rc::new(|| ());
    let bytes = fetch::bytes(&href, &|_, _| (), &nobody).await?;
    words::unpack(language, &String::from_utf8_lossy(&bytes)).ok_or(href)
}

/// Has the page shown in the language that the query asks for, as soon as its words are there.
pub fn follow(state: AppState, languages: Languages) {
    let is_shown = move |language: Language| state.words.with_untracked(|words| words.tag()) == language.code();
    // Asked again for words that did not come, they are fetched again; what failed as the page began is said first.
    Effect::new(move |before: Option<()>| {
        let wanted = state.language();
        let asks = match untrack(|| languages.get(wanted)) {
            None => true,
            Some(Coming::Failed(_)) => before.is_some(),
            Some(Coming::OnItsWay | Coming::Here(_)) => false,
        };
        if asks && !is_shown(wanted) {
            spawn_local(async move {
                languages.load(wanted, 0).await;
            });
        }
    });
    Effect::new(move |_| {
        let wanted = state.language();
        match languages.get(wanted) {
            _ if is_shown(wanted) => state.language_missing.set(None),
            Some(Coming::Here(translation)) => show(state, wanted, *translation),
            Some(Coming::Failed(why)) => state.language_missing.set(Some(Missing::Failed(why))),
            Some(Coming::OnItsWay) | None => {
                let say = move || {
                    let is_wanted = untrack(|| state.language()) == wanted;
                    if is_wanted && matches!(untrack(|| languages.get(wanted)), Some(Coming::OnItsWay)) {
                        state.language_missing.set(Some(Missing::Late));
                    }
                };
                set_timeout(say, Duration::from_millis(MOMENT.into()));
            }
        }
    });
}

/// Shows the page in `language`.
fn show(state: AppState, language: Language, (words, localisation): Translation) {
    // What a person has chosen, by a link of this page or by going back.
    storage::set(KEY, Some(language.code()));
    dom::root_attribute("lang", Some(words.tag()));
    state.language_missing.set(None);
    state.corpus.update(|corpus| corpus.localisation = localisation);
    state.words.set(words);
}

//! The words of the page's language, fetched when it is first shown.

use crate::language::{self, KEY};
use crate::loading::{MOMENT, Missing, within};
use crate::platform::{dom, storage};
use crate::state::AppState;
use crate::words::{self, Words};
use dateline_explore::corpus::Localisation;
use dateline_model::query::Language;
use futures::future::{FutureExt, LocalBoxFuture, Shared};
use leptos::prelude::*;

/// What a language brings along: its words, and what it calls countries and the collection.
pub type Translation = (Words, Localisation);

/// What is on its way, or has come.
type Coming = Shared<LocalBoxFuture<'static, Result<Translation, String>>>;

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

async fn fetch(language: Language) -> Result<Translation, String> {
    if language == Language::English {
        return Ok((words::english(), Localisation { language, ..Localisation::default() }));
    }
    let href = language::file(language);
    let bytes = crate::platform::fetch::bytes(&href, &|_, _| (), &|| ()).await?;
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
            let translation = match within(coming.clone(), MOMENT).await {
                Some(translation) => translation,
                None => {
                    if still() {
                        state.language_missing.set(Some(Missing::Late));
                    }
                    coming.await
                }
            };
            loading.update_value(|now| *now = now.filter(|now| *now != wanted));
            if still() {
                show(state, wanted, translation);
            }
        });
    });
}

/// Shows the page in `language`, or says why it cannot be.
fn show(state: AppState, language: Language, translation: Result<Translation, String>) {
    match translation {
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

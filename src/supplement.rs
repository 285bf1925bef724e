//! What the articles tell of states and agreements: a file that the first screen does without, and the screens that show it
//! ask for.

use crate::platform::fetch;
use crate::state::{AppState, use_state, use_words};
use crate::words::Words;
use leptos::prelude::*;
use std::rc::Rc;

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fetched {
    Waiting,
    Here,
    Failed,
}

/// Shows `children` once the supplement is there; before, that it is on its way, or did not come.
#[component]
pub fn WithSupplement(
    /// What needs it.
    children: ChildrenFn,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let is_here = Memo::new(move |_| state.corpus.with(|corpus| corpus.supplement.is_none()));
    let fetched = RwSignal::new(if is_here.get_untracked() { Fetched::Here } else { Fetched::Waiting });
    if !is_here.get_untracked() {
        leptos::task::spawn_local(async move {
            let came = bring(state).await.is_ok();
            fetched.try_set(if came { Fetched::Here } else { Fetched::Failed });
        });
    }
    move || match (is_here.get(), fetched.get()) {
        (true, _) | (_, Fetched::Here) => children().into_any(),
        (_, Fetched::Failed) => view! { <p class="notice" role="alert">{words.text(Words::unopened)}</p> }.into_any(),
        (_, Fetched::Waiting) => view! { <p class="notice" role="status">{words.text(Words::opening)}</p> }.into_any(),
    }
}

/// Brings it, and puts it into the corpus.
async fn bring(state: AppState) -> Result<(), String> {
    let href = fetch::named_href("supplement").unwrap_or_default();
    let bytes = fetch::bytes(&href, &|_, _| (), &(Rc::new(|| ()) as Rc<dyn Fn()>)).await?;
    // It may have come meanwhile, with another collection.
    let mut result = Ok(());
    state.corpus.update(|corpus| result = corpus.put_supplement(&bytes).map_err(|why| why.to_string()));
    result
}

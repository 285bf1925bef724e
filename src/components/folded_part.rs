//! A part of a page that waits under a heading or a line until somebody unfolds it. Paper has all of it: it is folded on the
//! screen only. What is unfolded is remembered with the address, so that who goes back finds it as they left it; who comes by
//! a link finds all folded.

use crate::platform::history;
use crate::state::use_state;
use dateline_model::query::{ORDER, Query, ScreenKind};
use leptos::prelude::*;

/// The parts of a screen that are unfolded; a context of the screen, see [`Parts::provide`].
#[derive(Clone, Copy)]
pub struct Parts {
    /// What all addresses have unfolded.
    all: RwSignal<Vec<String>>,
    /// The address, as far as it says what the screen shows.
    address: Memo<String>,
}

impl Parts {
    /// Those of `screen`, for what is drawn within the component that calls this.
    pub fn provide(screen: ScreenKind) -> Self {
        let state = use_state();
        let all = state.unfolded.parts;
        let address = Memo::new(move |before: Option<&String>| match before {
            // The screen that comes next folds nothing of this one.
            Some(before) if state.screen.get() != screen => before.clone(),
            before => {
                let address = state.query.with(address);
                let arrived = before != Some(&address) && history::remembered_scroll().is_none();
                if arrived {
                    all.update_untracked(|all| all.retain(|part| !part.starts_with(&address)));
                }
                address
            }
        });
        // Also where nothing folds, an address is left.
        Effect::new(move |_| address.track());
        address.with_untracked(|_| ());
        let parts = Self { all, address };
        provide_context(parts);
        parts
    }

    /// Those of the screen that is drawn.
    ///
    /// # Panics
    /// Outside of a screen that provides them.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// Whether the part `id` is unfolded.
    #[must_use]
    pub fn is_open(self, id: &str) -> bool {
        self.address.with(|address| {
            let is_own = |part: &String| part.strip_prefix(address.as_str()) == Some(id);
            self.all.with(|all| all.iter().any(is_own))
        })
    }

    /// Unfolds the parts `ids`, or folds them.
    pub fn set(self, ids: &[String], open: bool) {
        let address = self.address.get_untracked();
        self.all.update(|all| {
            all.retain(|part| part.strip_prefix(address.as_str()).is_none_or(|part| ids.iter().all(|id| id != part)));
            if open {
                all.extend(ids.iter().map(|id| format!("{address}{id}")));
            }
        });
    }

    /// Folds the part `id` where it is unfolded, else unfolds it.
    pub fn flip(self, id: &str) {
        let open = untrack(|| self.is_open(id));
        self.set(&[id.to_owned()], !open);
    }
}

/// The address of `query` without the order of its tables and how much of its lists is shown, with the mark that ends it.
fn address(query: &Query) -> String {
    let of = query.of.iter().filter(|of| !of.starts_with(ORDER)).cloned().collect();
    let query = Query { of, language: None, ..query.with_listed(0) };
    format!("{query}#")
}

/// The button that unfolds the part `id`.
#[component]
pub fn UnfoldButton(
    /// Element id of the part.
    id: String,
    /// Whether it is unfolded.
    #[prop(into)]
    open: Signal<bool>,
    /// Called to unfold or fold it.
    flip: impl Fn() + 'static,
    /// What the button says.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="fold"
            aria-controls=id
            aria-expanded=move || open.get().to_string()
            on:click=move |_| flip()
        >
            {children()}
        </button>
    }
}

/// The part.
#[component]
pub fn FoldedPart(
    /// Its element id.
    id: String,
    /// Whether it is unfolded.
    #[prop(into)]
    open: Signal<bool>,
    /// What it is.
    children: Children,
) -> impl IntoView {
    view! {
        <div id=id class="folded-part" class:folded=move || !open.get()>
            {children()}
        </div>
    }
}

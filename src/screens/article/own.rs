//! What a reader has of their own in an article: marks in its text, and what stands beside its blocks. Another program, which
//! comes later, keeps both; here is where it puts them.

use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::screens::article::{ArticlePage, OwnKind, OwnMark};
use leptos::prelude::*;
use std::sync::Arc;

/// Draws what stands beside a block (from 0) of the article of an id.
pub type DrawBeside = Arc<dyn Fn(&str, u32) -> AnyView + Send + Sync>;

/// What a reader has of their own in an article; a context, copied freely.
#[derive(Clone, Copy)]
pub struct Own {
    /// The article, and the marks in its text.
    pub marks: RwSignal<(String, Vec<OwnMark>)>,
    /// The term whose meaning is shown, by its key.
    pub term: RwSignal<Option<u32>>,
    /// Whether terms are marked; nothing where there are none.
    pub terms: RwSignal<Option<bool>>,
    /// What stands beside the blocks.
    pub beside: RwSignal<Option<DrawBeside>>,
}

impl Own {
    /// Of which there is nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            marks: RwSignal::new(Default::default()),
            term: RwSignal::new(None),
            terms: RwSignal::new(None),
            beside: RwSignal::new(None),
        }
    }

    /// Shows the meaning of a term, or no more.
    pub fn toggle(self, term: u32) {
        self.term.update(|shown| *shown = Some(term).filter(|_| *shown != Some(term)));
    }
}

impl Default for Own {
    fn default() -> Self {
        Self::new()
    }
}

/// The marks of a reader's own that a piece of the text carries, by the marks that it carries in all.
pub fn own_marks(page: &ArticlePage, marks: &[u32]) -> Vec<OwnMark> {
    let own = |mark: &u32| page.own.get((*mark as usize).checked_sub(page.marks.len())?).copied();
    marks.iter().filter_map(own).collect()
}

/// How a mark of a reader's own looks.
#[must_use]
pub fn class(kind: OwnKind) -> &'static str {
    match kind {
        OwnKind::Note => "own-note",
        OwnKind::Term => "term",
    }
}

/// What stands beside a block of the text.
#[component]
pub fn BesideBlock(
    /// The article.
    id: String,
    /// The block, from 0.
    block: u32,
) -> impl IntoView {
    let own: Own = expect_context();
    move || own.beside.get().map(|draw| draw(&id, block))
}

/// The switch of the terms, among those of the highlights.
#[component]
pub fn TermSwitch() -> impl IntoView {
    let own: Own = expect_context();
    let words = use_words();
    move || {
        own.terms.with(Option::is_some).then(|| {
            view! {
                <li>
                    <label class="choice">
                        <input
                            type="checkbox"
                            prop:checked=move || own.terms.get() == Some(true)
                            on:change=move |_| own.terms.update(|shown| *shown = shown.map(|shown| !shown))
                        />
                        <span class="name">
                            <span class="sample term">{words.text(Words::lessons_glossary)}</span>
                        </span>
                    </label>
                </li>
            }
        })
    }
}

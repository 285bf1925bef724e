//! The passage that a link leads to, marked where it stands in the text.

use crate::navigation::PASSAGE;
use leptos::prelude::*;

/// Pieces in order, each with whether it is of the passage: those that are stand in one element, which is scrolled to
/// and focused where it is the `first` of the passage.
#[must_use]
pub fn with_passage(pieces: Vec<(bool, AnyView)>, first: bool) -> impl IntoView {
    let mut shown: Vec<AnyView> = Vec::new();
    let mut passage: Vec<AnyView> = Vec::new();
    let close = |passage: &mut Vec<AnyView>, shown: &mut Vec<AnyView>| {
        if !passage.is_empty() {
            let pieces = core::mem::take(passage);
            let marked = view! {
                <span class="passage" id=first.then_some(PASSAGE) tabindex="-1">
                    {pieces}
                </span>
            };
            shown.push(marked.into_any());
        }
    };
    for (is_passage, piece) in pieces {
        if is_passage {
            passage.push(piece);
        } else {
            close(&mut passage, &mut shown);
            shown.push(piece);
        }
    }
    close(&mut passage, &mut shown);
    shown
}

//! Parts that are drawn anew when what they read changes, each as one type.
//!
//! Leptos compiles its machinery once for every closure that stands in a view; behind these functions it is compiled
//! once for all of them, which a first visit need not load.

use leptos::prelude::*;
use std::sync::Arc;

/// A part of the page.
pub fn part(draw: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let draw: Box<dyn Fn() -> AnyView + Send> = Box::new(draw);
    (move || draw()).into_any()
}

/// A part of the page that may be nothing.
pub fn maybe(draw: impl Fn() -> Option<AnyView> + Send + 'static) -> AnyView {
    part(move || draw().unwrap_or_else(nothing))
}

/// Nothing to see.
#[must_use]
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Words.
pub fn text(words: impl Fn() -> String + Send + 'static) -> AnyView {
    let words: Box<dyn Fn() -> String + Send> = Box::new(words);
    (move || words()).into_any()
}

/// One part for each key; a part stays, and keeps the focus, while its key is there.
pub fn each(
    keys: impl Fn() -> Vec<String> + Send + Sync + 'static,
    draw: impl Fn(String) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    keyed(Arc::new(keys), Arc::new(draw))
}

fn keyed(
    keys: Arc<dyn Fn() -> Vec<String> + Send + Sync>,
    draw: Arc<dyn Fn(String) -> AnyView + Send + Sync>,
) -> AnyView {
    view! { <For each=move || keys() key=Clone::clone children=move |key| draw(key) /> }.into_any()
}

//! Parts that are drawn anew when what they read changes, each as one type.
//!
//! Leptos compiles its machinery once for every closure that stands in a view; behind these functions it is compiled
//! once for all of them, which is a tenth of what a first visit downloads.

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

/// The value of an attribute that is on or off.
pub fn flag(on: impl Fn() -> bool + Send + Sync + 'static) -> impl Fn() -> bool + Clone + Send + Sync + 'static {
    shared(Arc::new(on))
}

/// The value of an attribute in words.
pub fn value(
    words: impl Fn() -> String + Send + Sync + 'static,
) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    shared(Arc::new(words))
}

fn shared<T: 'static>(get: Arc<dyn Fn() -> T + Send + Sync>) -> impl Fn() -> T + Clone + Send + Sync + 'static {
    move || get()
}

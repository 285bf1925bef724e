//! The search box: a form that works as a form, and searches while one types.

use leptos::prelude::*;

/// The search box.
#[component]
pub fn SearchForm() -> impl IntoView {}

//! Small cells that show in which articles a value stands: tall is mainly, short is named.

use leptos::prelude::*;

/// What the cells mean.
#[component]
pub fn Legend() -> impl IntoView {}

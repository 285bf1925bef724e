//! The screens, and what is around them.

pub mod article;
pub mod explore;

use crate::components::{bar, footer, keys, notices};
use crate::state::{Shown, State};
use crate::words::words;
use leptos::prelude::*;

/// The whole page.
pub fn app(state: State) -> AnyView {
    keys::listen();
    view! {
        <a class="skip" href="#main">{words().skip}</a>
        {bar::bar(state)}
        <main id="main" tabindex="-1">
            {notices::notices(state)}
            {move || match state.shown.get() {
                Shown::Explore => explore::explore(state).into_any(),
                Shown::Article(_) => article::article(state).into_any(),
            }}
        </main>
        {footer::footer(state)}
    }
    .into_any()
}

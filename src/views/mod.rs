//! The screens, and what is around them.

pub mod article;
pub mod explore;

use crate::components::{bar, footer, keys, live, notices};
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
            {live::part(move || match state.shown.get() {
                Shown::Explore => explore::explore(state),
                Shown::Article(_) => article::article(state),
            })}
        </main>
        {footer::footer(state)}
    }
    .into_any()
}

//! The bar: the product's name, the views that exist, the choice of colours.

use super::{live, theme};
use crate::state::{Shown, State};
use crate::words::words;
use leptos::prelude::*;

/// The top of every page.
pub fn bar(state: State) -> AnyView {
    let w = words();
    let explore = live::value(move || state.link(&state.query.with(|query| query.explore().to_string())));
    let current = move || state.shown.with(|shown| *shown == Shown::Explore).then_some("page");
    view! {
        <header class="bar">
            <div class="wrap">
                <a class="wordmark" href=live::value(move || state.link(""))>{w.product}</a>
                <nav aria-label=w.views>
                    <a class="view" href=explore aria-current=current>{w.explore}</a>
                </nav>
                {theme::theme()}
            </div>
        </header>
    }
    .into_any()
}

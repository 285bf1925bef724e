//! One article: its text with what was read from it, why it is dated so, what was set aside.

mod below;
mod head;
mod note;
mod raw;
mod side;
mod text;
mod why;

use crate::components::live;
use crate::state::State;
use leptos::prelude::*;

/// The screen.
pub fn article(state: State) -> AnyView {
    let open = RwSignal::new(None);
    // Another article closes the note of the last.
    Effect::new(move |_| {
        state.shown.track();
        open.set(None);
    });
    live::maybe(move || {
        let page = state.article.get()?;
        let whole = view! {
            <article class="wrap article">
                {head::head(state, &page)}
                <div class="columns">
                    {side::side(state, &page)}
                    <div class="results">
                        {why::why(state, &page)}
                        {match &page.raw {
                            Some(lines) => raw::raw(lines).into_any(),
                            None => text::text(state, &page, open).into_any(),
                        }}
                        {below::below(state, &page)}
                    </div>
                </div>
            </article>
        };
        Some(whole.into_any())
    })
}

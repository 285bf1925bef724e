//! The top of Explore: what is in here, what is not, and where to start.

use crate::components::live;
use crate::state::State;
use crate::words::words;
use dateline_core::source::Starter;
use leptos::prelude::*;

/// Title, description, starters.
pub fn intro(state: State) -> AnyView {
    let w = words();
    let starter = move |it: &Starter| {
        let note = (!it.note.is_empty()).then(|| view! { <p>{it.note.clone()}</p> });
        view! { <li><a href=state.link(&it.query)>{it.title.clone()}</a>{note}</li> }
    };
    live::part(move || {
        let frame = state.frame.get();
        let title = if frame.info.title.is_empty() { (w.untitled)(frame.total) } else { frame.info.title.clone() };
        let starters = (!frame.info.starters.is_empty()).then(|| {
            view! {
                <nav class="starters needs-js" aria-labelledby="start-here">
                    <h2 id="start-here">{w.start_here}</h2>
                    <ul>{frame.info.starters.iter().map(starter).collect_view()}</ul>
                </nav>
            }
        });
        view! {
            <div class="wrap intro">
                <div>
                    <h1 id="heading" tabindex="-1">{title}</h1>
                    <p class="description">{frame.info.description.clone()}</p>
                </div>
                {starters}
            </div>
        }
        .into_any()
    })
}

//! What is wrong, said plainly: parts of the link that were not understood, problems in the files.

use super::live;
use crate::state::State;
use crate::words::words;
use leptos::prelude::*;

/// Notices and problems, where there are any.
pub fn notices(state: State) -> AnyView {
    let w = words();
    let notices = live::maybe(move || {
        let notices = state.frame.with(|frame| frame.notices.clone());
        (!notices.is_empty()).then(|| {
            view! {
                <div class="notice" role="status">
                    <p>{w.notices}</p>
                    <ul>{notices.iter().map(|notice| view! { <li>{(w.notice)(notice)}</li> }).collect_view()}</ul>
                </div>
            }
            .into_any()
        })
    });
    let problems = live::maybe(move || {
        let problems = state.frame.with(|frame| frame.problems.clone());
        (!problems.is_empty()).then(|| {
            let line = |place: String, message: String| view! { <li><code>{place}</code>" "{message}</li> };
            view! {
                <details class="notice">
                    <summary>{(w.problems)(problems.len())}</summary>
                    <ul>{problems.into_iter().map(|it| line(it.place, it.message)).collect_view()}</ul>
                </details>
            }
            .into_any()
        })
    });
    view! { <div class="wrap notices">{notices}{problems}</div> }.into_any()
}

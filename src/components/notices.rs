//! What is wrong, said plainly: parts of the link that were not understood, problems in the files.

use super::el::el;
use super::live;
use crate::state::{Again, State, Trouble};
use crate::words::words;
use dateline_core::article::Warning;
use leptos::prelude::*;

/// Notices and problems, where there are any.
pub fn notices(state: State) -> AnyView {
    let w = words();
    let notices = live::maybe(move || {
        let notices = state.frame.with(|frame| frame.notices.clone());
        (!notices.is_empty()).then(|| {
            let lines = notices.iter().map(|notice| el("li").put(w.notice(notice)));
            el("div")
                .class("notice")
                .set("role", "status")
                .put(el("p").put(w.notices()))
                .put(el("ul").put_all(lines))
                .view()
        })
    });
    let trouble = live::maybe(move || {
        let Trouble { said, again } = state.trouble.get();
        let button = |again: Again| {
            let retry = el("button").set("type", "button").on("click", move |_| state.retry(again));
            el("p").class("buttons").put(retry.put(w.failed_retry()))
        };
        (!said.is_empty()).then(|| {
            let said = el("div").class("notice").set("role", "status").put(el("p").put(said));
            said.put_some(again.map(button)).view()
        })
    });
    let problems = live::maybe(move || {
        let problems = state.frame.with(|frame| frame.problems.clone());
        (!problems.is_empty()).then(|| {
            let line = |it: &Warning| el("li").put(el("code").put(it.place.as_str())).put(format!(" {}", it.message));
            el("details")
                .class("notice")
                .put(el("summary").put(w.problems(problems.len())))
                .put(el("ul").put_all(problems.iter().map(line)))
                .view()
        })
    });
    el("div").class("wrap notices").put(trouble).put(notices).put(problems).view()
}

//! The top of Explore: what is in here, what is not, and where to start.

use crate::components::el::el;
use crate::components::live;
use crate::state::State;
use crate::words::words;
use dateline_core::query::Query;
use dateline_core::source::Starter;
use leptos::prelude::*;

/// Title, description, starters.
pub fn intro(state: State) -> AnyView {
    let w = words();
    let starter = move |it: &Starter| {
        let note = (!it.note.is_empty()).then(|| el("p").put(it.note.as_str()));
        // What the collection's owner wrote, in the language that is shown.
        let language = state.query.with_untracked(|query| query.language);
        let query = Query::parse(&it.query).0.with_language(language);
        el("li").put(el("a").set("href", &state.href(&query)).put(it.title.as_str())).put_some(note)
    };
    live::part(move || {
        let frame = state.frame.get();
        let title = if frame.info.title.is_empty() { w.untitled(frame.total) } else { frame.info.title.clone() };
        let starters = (!frame.info.starters.is_empty()).then(|| {
            el("nav")
                .class("starters needs-js")
                .set("aria-labelledby", "start-here")
                .put(el("h2").set("id", "start-here").put(w.start_here()))
                .put(el("ul").put_all(frame.info.starters.iter().map(starter)))
        });
        let words = el("div")
            .put(el("h1").set("id", "heading").set("tabindex", "-1").set("dir", "auto").put(title))
            .put(el("p").class("description").set("dir", "auto").put(frame.info.description.as_str()));
        el("div").class("wrap intro").put(words).put_some(starters).view()
    })
}

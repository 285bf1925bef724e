//! One article: its text with what was read from it, why it is dated so, what was set aside.

mod below;
mod cite;
mod head;
mod hits;
mod note;
mod raw;
mod side;
mod text;
mod why;

use crate::components::el::{Child, el};
use crate::components::live;
use crate::reread::Reread;
use crate::state::State;
use leptos::prelude::*;

/// The screen.
pub fn article(state: State) -> AnyView {
    let open = RwSignal::new(None);
    // Another article, or another reading of it, closes the note of the last.
    let other = Memo::new(move |_| state.reread.get() == Reread::Other);
    Effect::new(move |_| {
        state.shown.track();
        other.track();
        open.set(None);
    });
    live::maybe(move || {
        let page = state.article.get()?;
        let text = match &page.raw {
            Some(lines) => raw::raw(lines, page.language.as_deref()).into(),
            None => Child::from(text::text(state, &page, open)),
        };
        let results = el("div")
            .class("results")
            .put_some(hits::hits(&page))
            .put(why::why(state, &page))
            .put(text)
            .put_all(below::below(state, &page));
        let columns = el("div").class("columns").put(side::side(state, &page)).put(results);
        Some(el("article").class("wrap article").put(head::head(state, &page)).put(columns).view())
    })
}

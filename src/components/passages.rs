//! Under the best passage of a card: the other sentences with words searched for, for who asks.

use super::el::el;
use super::{live, runs};
use crate::later::FindPart;
use crate::state::{State, card_id};
use crate::words::words;
use leptos::prelude::*;
use std::sync::Arc;

/// What a card has more of.
#[derive(Debug)]
pub struct More {
    /// The article.
    pub id: String,
    /// How many sentences.
    pub count: u32,
    /// Its headline.
    pub headline: String,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
}

/// The button, and the sentences once it was pressed.
pub fn more(part: FindPart, state: State, more: Arc<More>) -> AnyView {
    let w = words();
    let count = more.count;
    let list = format!("more-{}", card_id(&more.id));
    let open = RwSignal::new(state.opened.with_value(|opened| opened.contains(&more.id)));
    let own = Arc::clone(&more);
    let flip = move |_| {
        let now = !open.get_untracked();
        open.set(now);
        state.opened.update_value(|opened| {
            opened.retain(|id| *id != own.id);
            opened.extend(now.then(|| own.id.clone()));
        });
    };
    let (button_id, list_id) = (format!("{list}-button"), list.clone());
    let button = el("button")
        .set("type", "button")
        .class("quiet fold")
        .set("id", &button_id)
        .live("aria-controls", move || open.get().then(|| list_id.clone()))
        .live("aria-expanded", move || Some(open.get().to_string()))
        .on("click", flip)
        .put(w.more_sentences(count))
        .put(el("span").class("vh").set_some("lang", more.language.as_deref()).put(format!(" {}", more.headline)));
    let sentences = live::maybe(move || {
        open.get().then(|| {
            let all = state.passages(part, &more.id);
            let sentence = |sentence: &Vec<_>| el("li").set("dir", "auto").put_all(runs::runs(sentence));
            let list = el("ul").class("sentences").set("id", &list).set_some("lang", more.language.as_deref());
            list.put_all(all.iter().map(sentence)).view()
        })
    });
    el("div").put(button).put(sentences).view()
}

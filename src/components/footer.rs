//! The foot of every page: whose the articles are, how they were read, whom to ask.

use super::el::{Children, El, el};
use super::{keys, live};
use crate::platform::dom;
use crate::reread::Reread;
use crate::state::State;
use crate::words::words;
use dateline_core::source::CorpusInfo;
use leptos::prelude::*;

/// Element id of the line that says what reading again came to.
const SAID: &str = "reread";

/// An address as a link: mail where it looks like mail; nothing where it is only words.
fn contact(address: &str) -> Option<String> {
    let address = address.trim();
    if address.contains(char::is_whitespace) {
        None
    } else if address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:") {
        Some(address.to_owned())
    } else {
        address.contains('@').then(|| format!("mailto:{address}"))
    }
}

/// Whether this browser has read the articles itself, and what it came to.
fn reread(state: State) -> Children {
    let w = words();
    let said = move || match state.reread.get() {
        Reread::Nothing | Reread::Offered => String::new(),
        Reread::Running => w.read_again_now().to_owned(),
        Reread::Late => w.read_again_late().to_owned(),
        Reread::Same => w.read_again_same(state.frame.with(|frame| frame.total)),
        Reread::Other => w.read_again_other().to_owned(),
        Reread::Failed(why) => w.read_again_failure(&why),
    };
    // Only who asked is told; the rest find it here.
    let asked = RwSignal::new(false);
    let button = move || {
        let start = move |_: leptos::ev::Event| {
            asked.set(true);
            if let Some(start) = state.start_reread.get_value() {
                start();
            }
            // The button goes, and an empty line is not there to be focused: once it says something.
            request_animation_frame(|| {
                dom::focus(SAID);
            });
        };
        let offered = matches!(state.reread.get(), Reread::Offered | Reread::Late | Reread::Failed(_));
        let button = || el("button").set("type", "button").class("quiet").on("click", start).put(w.read_again());
        offered.then(|| el("p").put(button()).view())
    };
    let said = el("p")
        .set("id", SAID)
        .set("tabindex", "-1")
        .live("role", move || asked.get().then(|| "status".to_owned()))
        .put(live::text(said));
    vec![said.into(), live::maybe(button).into()]
}

/// The footer.
pub fn footer(state: State) -> El {
    let w = words();
    let line = |of: fn(&CorpusInfo) -> &String| {
        live::maybe(move || {
            let words = state.frame.with(|frame| of(&frame.info).clone());
            (!words.is_empty()).then(|| el("p").put(words).view())
        })
    };
    let rules = move || state.frame.with(|frame| w.footer_rules(frame.total));
    let remove = move || {
        let address = state.frame.with(|frame| frame.info.contact.clone());
        (!address.is_empty()).then(|| {
            let item = match contact(&address) {
                Some(link) => el("li").put(el("a").set("href", &link).put(w.footer_remove())),
                None => el("li").put(format!("{}: {address}", w.footer_remove())),
            };
            item.view()
        })
    };
    let said = el("div")
        .class("foot-words")
        .put(el("p").put(live::text(rules)).put(format!(" {}", w.footer_sent())))
        .put_all(reread(state))
        .put(line(|info| &info.credits))
        .put(line(|info| &info.licence));
    let links = el("ul")
        .put(el("li").put(el("a").set("href", "list.html").put(w.footer_list())))
        .put(el("li").put(el("a").set("href", "design.html").put(w.footer_design())))
        .put(el("li").put(keys::button()))
        .put(live::maybe(remove));
    el("footer").class("foot").put(el("div").class("wrap").put(said).put(links))
}

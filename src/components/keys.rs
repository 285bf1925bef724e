//! Keys that work anywhere on the page, and the page that lists them.

use super::el::{El, el};
use crate::platform::dom;
use crate::words::words;

/// Element id of the search box.
pub const SEARCH: &str = "search";
/// Element id of the list of keys.
const HELP: &str = "keys";
/// The headlines of the list, top to bottom.
const CARDS: &str = ".card h3 a";
/// The words searched for in an article, in order.
const HITS: &str = ".text mark";

/// Starts listening. A key that finds nothing to do stays the browser's.
pub fn listen() {
    dom::on_key(|key| match key {
        "/" => dom::focus(SEARCH),
        "?" => dom::open_dialog(HELP),
        "j" => dom::focus_next(CARDS, true) || dom::follow(".neighbours .next"),
        "k" => dom::focus_next(CARDS, false) || dom::follow(".neighbours .previous"),
        "n" => next_hit(true),
        "p" => next_hit(false),
        _ => false,
    });
}

/// Goes to the next of the words searched for in the article, or to the one before; whether there was one.
pub fn next_hit(forward: bool) -> bool {
    dom::focus_next(HITS, forward)
}

/// The button that opens the list.
pub fn button() -> El {
    el("button")
        .set("type", "button")
        .class("quiet needs-js")
        .set("aria-haspopup", "dialog")
        .on("click", |_| {
            dom::open_dialog(HELP);
        })
        .put(words().keys())
}

/// The list, a dialog that Escape closes; the focus then returns to where it was.
pub fn help() -> El {
    let w = words();
    let line = |(key, does): (&'static str, &'static str)| {
        el("div").put(el("dt").put(el("kbd").put(key))).put(el("dd").put(does))
    };
    let keys = [
        ("/", w.key_search()),
        ("j", w.key_next()),
        ("k", w.key_previous()),
        ("n", w.key_next_hit()),
        ("p", w.key_previous_hit()),
        ("?", w.key_help()),
        ("Esc", w.key_close()),
        ("Tab", w.key_tab()),
    ];
    let close = el("button").set("type", "submit").class("quiet").put(w.mark_close());
    el("dialog")
        .set("id", HELP)
        .set("aria-labelledby", "keys-title")
        .put(el("h2").set("id", "keys-title").put(w.keys()))
        .put(el("dl").put_all(keys.map(line)))
        .put(el("form").set("method", "dialog").put(close))
}

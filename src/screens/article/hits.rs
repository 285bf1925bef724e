//! Where in the article the words searched for fall: a strip, and the way from one to the next.

use crate::components::chart::percent;
use crate::components::el::{El, el};
use crate::components::keys;
use crate::words::words;
use dateline_core::view::ArticlePage;

/// The strip; nothing where nothing was searched for, or the raw text is shown.
pub fn hits(page: &ArticlePage) -> Option<El> {
    let w = words();
    let tick = |at: &f32| el("rect").set("x", &percent(*at)).set("width", "3").set("height", "100%");
    let strip = el("svg")
        .class("strip")
        .set("width", "100%")
        .set("height", "14")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .put(el("rect").class("ground").set("y", "6").set("width", "100%").set("height", "2"))
        .put_all(page.hits.iter().map(tick));
    let button = |label: &str, key: &'static str, forward: bool| {
        el("button")
            .set("type", "button")
            .class("quiet")
            .set("aria-keyshortcuts", key)
            .on("click", move |_| {
                keys::next_hit(forward);
            })
            .put(label)
    };
    let shown = !page.hits.is_empty() && page.raw.is_none();
    shown.then(|| {
        el("div")
            .class("hits")
            .put(el("p").put(w.hits_n(page.hits.len())))
            .put(strip)
            .put(el("p").class("steps").put(button(w.hit_previous(), "p", false)).put(button(w.hit_next(), "n", true)))
    })
}

//! How to cite the article: in the style that was chosen last, to copy; and a link to copy.

use super::below::section;
use crate::components::el::{El, el};
use crate::components::live;
use crate::platform::{clipboard, dom, history, storage};
use crate::state::State;
use crate::words::words;
use dateline_core::cite::Style;
use dateline_core::query::Query;
use dateline_core::view::ArticlePage;
use leptos::prelude::*;

/// Under which the choice of style is remembered.
const KEY: &str = "dateline-cite";

/// The section.
pub fn cite(state: State, page: &ArticlePage) -> El {
    let w = words();
    let style = RwSignal::new(storage::get(KEY).and_then(|name| Style::of_name(&name)).unwrap_or(Style::Apa));
    let reference = StoredValue::new(page.reference.clone());
    // The article alone: the filters through which somebody came here are nobody else's.
    let query = Query::default().open_article(&page.article.id);
    let address = StoredValue::new(history::address_of(&state.href(&query)));
    let citation = move || reference.with_value(|it| address.with_value(|at| it.cite(style.get(), at)));
    let said = RwSignal::new("");
    let copy = move |text: String| {
        leptos::task::spawn_local(async move {
            let done = clipboard::copy(&text).await;
            said.set(if done { w.copied() } else { w.copy_failed() });
        });
    };
    let choose = move |event| {
        if let Some(chosen) = Style::of_name(&dom::value(&event)) {
            storage::set(KEY, Some(chosen.name()));
            said.set("");
            style.set(chosen);
        }
    };
    let option = |it: Style| el("option").set("value", it.name()).put(it.name());
    let styles = el("label").class("needs-js").put(el("span").put(format!("{} ", w.cite_style()))).put(
        el("select").put_all(Style::ALL.map(option)).value(move || style.get().name().to_owned()).on("change", choose),
    );
    let class = move || if style.get().is_record() { "citation record" } else { "citation" };
    let button = |label: &str| el("button").set("type", "button").put(label);
    let buttons = el("p")
        .class("buttons")
        .put(styles)
        .put(button(w.copy_citation()).on("click", move |_| copy(citation())))
        .put(button(w.copy_link()).on("click", move |_| copy(history::address())))
        .put(el("span").set("role", "status").put(live::text(move || said.get().to_owned())));
    section("cite", w.cite())
        .put(el("p").live("class", move || Some(class().to_owned())).put(live::text(citation)))
        .put(buttons)
}

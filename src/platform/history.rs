//! The address bar and the browser's history, with the scroll position kept in each entry.

use super::{dom, window};
use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

/// The query string of the address, with its `?` if it has one.
#[must_use]
pub fn search() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The whole address.
#[must_use]
pub fn address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Whether there may be a network.
#[must_use]
pub fn is_online() -> bool {
    window().is_some_and(|window| window.navigator().on_line())
}

/// The whole address of a link of the page; the link itself where there is no browser.
#[must_use]
pub fn address_of(link: &str) -> String {
    let address = address();
    format!("{}{link}", address.split(['?', '#']).next().unwrap_or(""))
}

/// What the address names after its `#`; empty where that is nothing.
#[must_use]
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Goes to the part of the page that the address names after its `#`, which was not there when the page was loaded.
pub fn show_fragment() {
    if let Some(location) = window().map(|window| window.location())
        && let Some(hash) = location.hash().ok().filter(|hash| !hash.is_empty())
    {
        let _ = location.replace(&hash);
    }
}

/// Goes to the part `id` of the page, and says so in the address.
pub fn show_place(id: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(&format!("#{id}"));
    }
}

/// The address of the page with `search` (which carries its `?`, or is empty) as its query.
fn target(search: &str) -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    format!("{path}{search}")
}

/// A new entry; the one that is left remembers where it was scrolled to.
pub fn push(search: &str) {
    remember_scroll();
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&target(search)));
    }
}

/// The same entry with another address.
pub fn replace(search: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let state = JsValue::from_f64(dom::scroll_y());
        let _ = history.replace_state_with_url(&state, "", Some(&target(search)));
    }
}

/// Writes the scroll position into the current entry.
pub fn remember_scroll() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(&JsValue::from_f64(dom::scroll_y()), "");
    }
}

/// The scroll position that the current entry remembers.
#[must_use]
pub fn remembered_scroll() -> Option<f64> {
    window()?.history().ok()?.state().ok()?.as_f64()
}

/// Takes over scrolling from the browser, which would scroll before the list is there.
pub fn restore_scroll_ourselves() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// Calls `then` whenever Back or Forward changes the address, as long as what is returned is kept.
#[must_use = "dropped, it hears nothing"]
pub fn on_pop(then: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&EventTarget::from(window()?), "popstate", move |_| then()))
}

/// Calls `then` when the page is being left, which is the last moment to remember anything, as long as what is returned
/// is kept.
#[must_use = "dropped, it hears nothing"]
pub fn on_leave(then: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&EventTarget::from(window()?), "pagehide", move |_| then()))
}

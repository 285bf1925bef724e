//! The full screen: a page without anything around it, for a projector (WHATWG, Fullscreen API).
//!
//! What it needs of the browser is asked for by name, as some phones do not have it, and as each page would carry what the
//! program names itself.

use super::document;
use gloo_events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// What an object of the browser has under `name`, where it has it.
fn of(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(JsValue::is_truthy)
}

/// Calls the method `name` of an object, where it has it.
fn call(object: &JsValue, name: &str) {
    if let Some(method) = of(object, name).and_then(|method| method.dyn_into::<Function>().ok()) {
        let _ = method.call0(object);
    }
}

/// Has the page fill the screen, where the browser lets it: only as an answer to what a person does.
pub fn enter() {
    if let Some(document) = document().filter(|document| of(document, "fullscreenEnabled").is_some())
        && let Some(root) = document.document_element()
    {
        call(&root, "requestFullscreen");
    }
}

/// Has it fill the screen no longer.
pub fn leave() {
    if is_full()
        && let Some(document) = document()
    {
        call(&document, "exitFullscreen");
    }
}

/// Whether it fills the screen.
#[must_use]
pub fn is_full() -> bool {
    document().is_some_and(|document| of(&document, "fullscreenElement").is_some())
}

/// Calls `then` when the page fills the screen no longer, as long as what is returned is kept.
#[must_use = "dropped, it hears nothing"]
pub fn on_end(then: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&document()?.into(), "fullscreenchange", move |_| {
        if !is_full() {
            then();
        }
    }))
}

//! The reader, in a worker beside the page.

use super::{document, window};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

/// Where the build said the reader's script lies.
#[must_use]
pub fn href() -> Option<String> {
    document()?.query_selector("meta[name=\"dateline-reader\"]").ok()??.get_attribute("content")
}

/// Whether the reader of this page has asked for little data.
#[must_use]
pub fn saves_data() -> bool {
    let connection = window().and_then(|window| js_sys::Reflect::get(&window.navigator(), &"connection".into()).ok());
    let saves = connection.and_then(|connection| js_sys::Reflect::get(&connection, &"saveData".into()).ok());
    saves.is_some_and(|saves| saves.is_truthy())
}

thread_local! {
    /// The reader that is at work.
    static AT_WORK: RefCell<Option<Worker>> = const { RefCell::new(None) };
}

/// Hands a bundle file to the reader at `href`, and its answer, or why there is none, to `then`; one that is still at
/// work is given up.
pub fn read_again(href: &str, file: &[u8], then: impl Fn(Result<Vec<u8>, String>) + 'static) {
    let worker = match Worker::new(href) {
        Ok(worker) => worker,
        Err(error) => return then(Err(super::reason(&error))),
    };
    if let Some(before) = AT_WORK.replace(Some(worker.clone())) {
        before.terminate();
    }
    let ended = worker.clone();
    let listener = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        ended.terminate();
        let data = event.dyn_ref::<MessageEvent>().map_or(JsValue::UNDEFINED, MessageEvent::data);
        let get = |name: &str| js_sys::Reflect::get(&data, &name.into()).ok();
        then(match get("answer").and_then(|answer| answer.dyn_into::<js_sys::Uint8Array>().ok()) {
            Some(answer) => Ok(answer.to_vec()),
            None => Err(get("failed").and_then(|why| why.as_string()).unwrap_or_else(|| super::reason(&event))),
        });
    });
    // A message is an answer; an error event says that the script or the module did not arrive.
    worker.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    worker.set_onerror(Some(listener.as_ref().unchecked_ref()));
    listener.forget(); // one for the page
    let copy = js_sys::Uint8Array::from(file).buffer();
    let _ = worker.post_message_with_transfer(&copy, &js_sys::Array::of1(&copy));
}

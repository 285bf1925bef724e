//! The worker that reads the articles again, beside the page.

use super::document;
use futures::channel::oneshot;
use gloo_events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

/// Where the build said the worker's script lies.
#[must_use]
pub fn href() -> Option<String> {
    document()?.query_selector("meta[name=\"dateline-worker\"]").ok()??.get_attribute("content")
}

/// What has a worker that nobody waits for any more stop.
struct Running(Worker);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

/// Reads the sources of a bundle again, and says whether it comes to the same.
pub const READ_AGAIN: &str = "read_again";
/// Reads and links the sources of a bundle that nobody has read.
pub const PREPARE: &str = "prepare";

/// Hands a bundle file to the worker at `href`, which does `task` with it; its answer. Dropped before, it has the worker
/// stop.
///
/// # Errors
/// Why there is none: what the worker or the browser said.
pub async fn ask(href: &str, task: &str, file: &[u8]) -> Result<Vec<u8>, String> {
    let running = Running(Worker::new(href).map_err(|error| super::reason(&error))?);
    let worker = &running.0;
    let (send, answer) = oneshot::channel();
    let send = Rc::new(Cell::new(Some(send)));
    let hear = |kind: &'static str| {
        let send = Rc::clone(&send);
        EventListener::new(worker, kind, move |event| {
            if let Some(send) = send.take() {
                let _ = send.send(answer_of(event));
            }
        })
    };
    // A message is an answer; an error event says that the script or the module did not arrive.
    let listeners = [hear("message"), hear("error")];
    let copy = js_sys::Uint8Array::from(file).buffer();
    let message = js_sys::Array::of2(&task.into(), &copy);
    worker.post_message_with_transfer(&message, &js_sys::Array::of1(&copy)).map_err(|error| super::reason(&error))?;
    let answer = answer.await.unwrap_or_else(|_| Err(String::new()));
    drop(listeners);
    answer
}

pub(super) fn answer_of(event: &web_sys::Event) -> Result<Vec<u8>, String> {
    let data = event.dyn_ref::<MessageEvent>().map_or(JsValue::UNDEFINED, MessageEvent::data);
    let get = |name: &str| js_sys::Reflect::get(&data, &name.into()).ok();
    match get("answer").and_then(|answer| answer.dyn_into::<js_sys::Uint8Array>().ok()) {
        Some(answer) => Ok(answer.to_vec()),
        None => Err(get("failed").and_then(|why| why.as_string()).unwrap_or_else(|| super::reason(event))),
    }
}

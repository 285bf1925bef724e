//! Fetching files of the site, piece by piece, so that progress can be told, and that there is none.

use super::{document, history, offline, reason, timers, window};
use crate::loading::PATIENCE;
use futures::channel::oneshot;
use gloo_events::EventListener;
use gloo_net::http::Request;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// Where the build said the bundle lies: the preload link that also makes the browser start early.
#[must_use]
pub fn bundle_href() -> Option<String> {
    document()?.get_element_by_id("corpus-bundle")?.get_attribute("href")
}

/// Where the build said a file lies that the page asks for later, like `words-ko` or `part-article`.
#[must_use]
pub fn named_href(name: &str) -> Option<String> {
    let name = format!("meta[name=\"dateline-{name}\"]");
    document()?.query_selector(&name).ok()??.get_attribute("content")
}

/// Whether a file may come: over a network, from what the browser keeps of the site, or out of the page itself, where that is
/// the whole site. Otherwise asking for it only fails.
#[must_use]
pub fn may_come(href: &str) -> bool {
    let name = href.rsplit('/').next().unwrap_or(href);
    let block = format!("script[data-file=\"{name}\"]");
    let is_within = document().is_some_and(|document| matches!(document.query_selector(&block), Ok(Some(_))));
    is_within || offline::is_kept() || history::is_online()
}

/// Element id of the link to the style sheet of the screens beyond the first.
const LATER_STYLE: &str = "later-style";

/// Brings the style sheet of the screens beyond the first, once; ends when it is there, or cannot come.
pub async fn later_style() {
    let (Some(document), Some(href)) = (document(), named_href("style")) else { return };
    let Ok(Some(head)) = document.query_selector("head") else { return };
    if document.get_element_by_id(LATER_STYLE).is_some() {
        return;
    }
    let Ok(link) = document.create_element("link") else { return };
    for (name, value) in [("id", LATER_STYLE), ("rel", "stylesheet"), ("href", &href)] {
        let _ = link.set_attribute(name, value);
    }
    let (send, settled) = oneshot::channel::<()>();
    let send = Rc::new(Cell::new(Some(send)));
    let listen = |event: &'static str| {
        let send = Rc::clone(&send);
        EventListener::once(&link, event, move |_| {
            if let Some(send) = send.take() {
                let _ = send.send(());
            }
        })
    };
    let listeners = (listen("load"), listen("error"));
    if head.append_child(&link).is_ok() {
        let _ = settled.await;
    }
    drop(listeners);
}

/// Whether the person at this page has asked for little data.
#[must_use]
pub fn saves_data() -> bool {
    let connection = window().and_then(|window| js_sys::Reflect::get(&window.navigator(), &"connection".into()).ok());
    let saves = connection.and_then(|connection| js_sys::Reflect::get(&connection, &"saveData".into()).ok());
    saves.is_some_and(|saves| saves.is_truthy())
}

/// The bytes at `href`. `progress` is told how many have arrived, and of how many where the
/// server says (which it does not for compressed answers); `late`, whenever nothing comes for some seconds.
///
/// # Errors
/// A short reason, fit to be shown: the status, or what the browser said.
pub async fn bytes(href: &str, progress: &dyn Fn(u64, Option<u64>), late: &Rc<dyn Fn()>) -> Result<Vec<u8>, String> {
    let response = patiently(Request::get(href).send(), late).await.map_err(|error| plain(&error))?;
    if !response.ok() {
        return Err(format!("{} {}", response.status(), response.status_text()).trim().to_owned());
    }
    let headers = response.headers();
    let total = if headers.get("content-encoding").is_some() { None } else { headers.get("content-length") };
    let total = total.and_then(|length| length.parse().ok());
    let Some(body) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = patiently(JsFuture::from(reader.read()), late).await.map_err(|error| reason(&error))?;
        let get = |name: &str| js_sys::Reflect::get(&piece, &name.into()).map_err(|error| reason(&error));
        if get("done")?.is_truthy() {
            return Ok(bytes);
        }
        let piece: js_sys::Uint8Array = get("value")?.unchecked_into();
        bytes.extend_from_slice(&piece.to_vec());
        progress(bytes.len() as u64, total);
    }
}

/// Waits for `coming`, however long that takes; after some seconds calls `late`, once.
async fn patiently<F: Future>(coming: F, late: &Rc<dyn Fn()>) -> F::Output {
    let late = Rc::clone(late);
    let timeout = timers::after(PATIENCE, move || late());
    let output = coming.await;
    drop(timeout);
    output
}

/// What the browser said, without the kind of error it names first.
fn plain(error: &gloo_net::Error) -> String {
    match error {
        gloo_net::Error::JsError(error) => error.message.clone(),
        // Nothing else comes of a request that was not answered.
        _ => "no answer".to_owned(),
    }
}

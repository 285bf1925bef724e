//! Fetching the bundle, piece by piece, so that progress can be told, and that there is none.

use super::{document, dom, reason, window};
use crate::late::PATIENCE;
use futures::future::{Either, select};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

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

/// Waits for `promise`, however long that takes; after some seconds tells `late` once.
async fn patiently(promise: js_sys::Promise, late: &dyn Fn()) -> Result<JsValue, String> {
    let answer = match select(JsFuture::from(promise), Box::pin(dom::pause(PATIENCE))).await {
        Either::Left((answer, _)) => answer,
        Either::Right(((), promise)) => {
            late();
            promise.await
        }
    };
    answer.map_err(|error| reason(&error))
}

/// The bytes at `href`. `progress` is told how many have arrived, and of how many where the
/// server says (which it does not for compressed answers); `late`, whenever nothing comes for some seconds.
///
/// # Errors
/// A short reason, fit to be shown: the status, or what the browser said.
pub async fn bytes(href: &str, progress: &dyn Fn(u64, Option<u64>), late: &dyn Fn()) -> Result<Vec<u8>, String> {
    let window = window().ok_or("no browser")?;
    let response: Response = patiently(window.fetch_with_str(href), late).await?.unchecked_into();
    if !response.ok() {
        return Err(format!("{} {}", response.status(), response.status_text()).trim().to_owned());
    }
    let header = |name: &str| response.headers().get(name).ok().flatten();
    let total = if header("content-encoding").is_some() { None } else { header("content-length") };
    let total = total.and_then(|length| length.parse().ok());
    let Some(body) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = patiently(reader.read(), late).await?;
        let get = |name: &str| js_sys::Reflect::get(&piece, &name.into()).map_err(|error| reason(&error));
        if get("done")?.is_truthy() {
            return Ok(bytes);
        }
        let piece: js_sys::Uint8Array = get("value")?.unchecked_into();
        bytes.extend_from_slice(&piece.to_vec());
        progress(bytes.len() as u64, total);
    }
}

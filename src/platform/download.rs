//! A text as a file that the browser saves.

use super::document;
use gloo_file::{Blob, ObjectUrl};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// Milliseconds for which the browser can fetch the file; it does so at once.
const KEPT: u32 = 60_000;

/// Has the browser save `text` as the file `name`; whether it could be asked to.
pub fn save(name: &str, media_type: &str, text: &str) -> bool {
    let link = document().and_then(|document| document.create_element("a").ok());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return false };
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(media_type)));
    let named = link.set_attribute("href", &url).and_then(|()| link.set_attribute("download", name));
    link.click();
    Timeout::new(KEPT, move || drop(url)).forget();
    named.is_ok()
}

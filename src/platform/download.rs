//! Texts and pictures as files that the browser saves.

use super::document;
use gloo_file::{Blob, ObjectUrl};
use gloo_timers::callback::Timeout;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement, HtmlImageElement};

/// Milliseconds for which the browser can fetch the file; it does so at once.
const KEPT: u32 = 60_000;
/// Pixels of a picture for each of the screen's.
const FINE: f32 = 2.0;

/// Has the browser save `text` as the file `name`; whether it could be asked to.
pub fn save(name: &str, media_type: &str, text: &str) -> bool {
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(media_type)));
    let saved = follow(name, &url);
    Timeout::new(KEPT, move || drop(url)).forget();
    saved
}

/// The same of bytes.
pub fn save_bytes(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    let url = ObjectUrl::from(Blob::new_with_options(bytes, Some(media_type)));
    let saved = follow(name, &url);
    Timeout::new(KEPT, move || drop(url)).forget();
    saved
}

/// Has the browser draw `svg`, which is so wide and high, and save it as a picture in PNG, twice as fine as on the screen;
/// whether it could.
pub async fn save_drawn(name: &str, svg: &str, width: f32, height: f32) -> bool {
    match drawn(svg, width, height).await {
        Some(data) => follow(name, &data),
        None => false,
    }
}

/// The picture as an address that holds all of it.
async fn drawn(svg: &str, width: f32, height: f32) -> Option<String> {
    let image = HtmlImageElement::new().ok()?;
    // The page's policy knows pictures that are within an address.
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{}", utf8_percent_encode(svg, NON_ALPHANUMERIC)));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas = document()?.create_element("canvas").ok()?.unchecked_into::<HtmlCanvasElement>();
    let pixels = |length: f32| (length * FINE).ceil();
    canvas.set_width(pixels(width) as u32);
    canvas.set_height(pixels(height) as u32);
    let context = canvas.get_context("2d").ok()??.unchecked_into::<CanvasRenderingContext2d>();
    let [width, height] = [pixels(width), pixels(height)].map(f64::from);
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    canvas.to_data_url().ok()
}

/// Follows a link that saves what `address` holds.
fn follow(name: &str, address: &str) -> bool {
    let link = document().and_then(|document| document.create_element("a").ok());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return false };
    let named = link.set_attribute("href", address).and_then(|()| link.set_attribute("download", name));
    link.click();
    named.is_ok()
}

//! Copying words.

use super::window;
use wasm_bindgen_futures::JsFuture;

/// Puts `text` on the clipboard; whether the browser allowed it.
pub async fn copy(text: &str) -> bool {
    // Outside a secure context the clipboard is not there at all, whatever the type says.
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|it| !it.is_undefined());
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

//! The browser: everything that touches `web-sys` sits in this room, behind plain functions.
//!
//! On the build machine, where the same components print the page, there is no browser: every
//! function here then does nothing.

pub mod clipboard;
pub mod dom;
pub mod download;
pub mod fetch;
pub mod files;
pub mod full_screen;
pub mod history;
pub mod intake;
pub mod kept;
pub mod offline;
pub mod selection;
pub mod stamp;
pub mod storage;
pub mod timers;
pub mod worker;

/// The window; `None` where there is no browser.
pub(crate) fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

/// The document; `None` where there is no browser.
pub(crate) fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// What the browser said about an error, in its words.
pub(crate) fn reason(error: &wasm_bindgen::JsValue) -> String {
    let message = js_sys::Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    message.unwrap_or_else(|| "no answer".to_owned())
}

/// In a debug build, prints what a panic says to the browser's console.
pub fn tell_panics() {
    if cfg!(debug_assertions) && cfg!(target_arch = "wasm32") {
        std::panic::set_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
    }
}

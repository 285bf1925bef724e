//! The browser: everything that touches `web-sys` sits in this room, behind plain functions.
//!
//! On the build machine, where the same components print the page, there is no browser: every
//! function here then does nothing.

pub mod clipboard;
pub mod dom;
pub mod fetch;
pub mod history;
pub mod storage;

/// The window; `None` where there is no browser.
pub(crate) fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

/// The document; `None` where there is no browser.
pub(crate) fn document() -> Option<web_sys::Document> {
    window()?.document()
}

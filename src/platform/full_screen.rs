//! The full screen: a page without anything around it, for a projector (WHATWG, Fullscreen API).

use super::document;
use gloo_events::EventListener;

/// Whether the browser lets a page fill the screen. Those of some phones do not know what that is.
fn can() -> bool {
    let enabled = document().and_then(|it| js_sys::Reflect::get(&it, &"fullscreenEnabled".into()).ok());
    enabled.is_some_and(|enabled| enabled.is_truthy())
}

/// Has the page fill the screen, where the browser lets it: only as an answer to what a person does.
pub fn enter() {
    if can()
        && let Some(root) = document().and_then(|document| document.document_element())
    {
        let _ = root.request_fullscreen();
    }
}

/// Has it fill the screen no longer.
pub fn leave() {
    if is_full()
        && let Some(document) = document()
    {
        document.exit_fullscreen();
    }
}

/// Whether it fills the screen.
#[must_use]
pub fn is_full() -> bool {
    can() && document().is_some_and(|document| document.fullscreen_element().is_some())
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

//! Files that are dropped anywhere on the page go to the screen of a person's own articles; a browser would leave the page for
//! them.

use crate::navigation::use_page;
use crate::platform::files;
use crate::url::Step;
use dateline_model::query::ScreenKind;
use leptos::ev;
use leptos::prelude::*;

/// Hears of them, as long as it is there; that screen takes what is dropped on it itself.
#[component]
pub fn DropFiles() -> impl IntoView {
    let (state, navigation) = use_page();
    let over = window_event_listener(ev::dragover, move |event| {
        if files::has_files(&event) {
            event.prevent_default();
        }
    });
    let drop = window_event_listener(ev::drop, move |event| {
        let is_own = state.screen.get_untracked() == ScreenKind::Own;
        if !is_own && !event.default_prevented() && files::has_files(&event) {
            event.prevent_default();
            files::hand(files::dropped(&event));
            navigation.change(Step::Push, |query| query.open_screen(ScreenKind::Own));
        }
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}

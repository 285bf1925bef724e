//! Keys that work anywhere on the page: `/` to the search box.

use crate::platform::dom;

/// Element id of the search box.
pub const SEARCH: &str = "search";

/// Starts listening; where no search box is shown, `/` stays the browser's.
pub fn listen() {
    dom::on_key(|key| key == "/" && dom::focus(SEARCH));
}

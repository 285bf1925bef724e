//! Pauses and the clock.

use dateline_model::date::calendar::add_days;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use jiff::civil::Date;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// Lets the browser draw and answer to a hand before going on.
pub async fn yield_to_browser() {
    if cfg!(target_arch = "wasm32") {
        TimeoutFuture::new(0).await;
    }
}

/// Waits so many milliseconds.
pub async fn pause(milliseconds: u32) {
    if cfg!(target_arch = "wasm32") {
        TimeoutFuture::new(milliseconds).await;
    }
}

/// Calls `then` after so many milliseconds, unless what is returned is dropped before.
#[must_use = "dropped, it calls nothing"]
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) -> Option<Timeout> {
    cfg!(target_arch = "wasm32").then(|| Timeout::new(milliseconds, then))
}

/// Milliseconds since a fixed moment; where there is no browser, no time passes.
#[must_use]
pub fn now() -> f64 {
    if cfg!(target_arch = "wasm32") { js_sys::Date::now() } else { 0.0 }
}

/// Today in Greenwich, by the device's clock.
#[must_use]
pub fn today() -> Option<Date> {
    super::window()?;
    // The whole days since 1970 of all dates there are fit.
    #[allow(clippy::cast_possible_truncation)]
    let days = (now() / DAY).floor() as i32;
    Some(add_days(Date::constant(1970, 1, 1), days))
}

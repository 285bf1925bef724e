//! Pauses and the clock.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use jiff::civil::Date;

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

/// Milliseconds since a fixed moment.
#[must_use]
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Today, by the device's clock and time zone.
#[must_use]
pub fn today() -> Option<Date> {
    super::window()?;
    let now = js_sys::Date::new_0();
    let part = |part: u32| i8::try_from(part).ok();
    Date::new(i16::try_from(now.get_full_year()).ok()?, part(now.get_month() + 1)?, part(now.get_date())?).ok()
}

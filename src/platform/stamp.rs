//! What tells one thing that a person makes from another: its moment, and an address of its own.

use super::timers;
use dateline_model::date::calendar::{day_of, iso};
use std::fmt::Write as _;
use wasm_bindgen::JsValue;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// Now, as RFC 3339 writes it, in UTC.
#[must_use]
pub fn moment() -> String {
    let now = timers::now();
    // Whole numbers: days since 1970, and seconds of one day.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (days, seconds) = ((now / DAY).floor() as i32, (now.rem_euclid(DAY) / 1000.0) as u32);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}Z", iso(day_of(days)))
}

/// A new address that no other thing has: a random UUID (RFC 9562, version 4) as a URN. The browser's own maker of them
/// is not there on a page that came without encryption.
#[must_use]
pub fn address() -> String {
    let mut out = String::from("urn:uuid:");
    for at in 0..32 {
        if matches!(at, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        let digit = match at {
            12 => 4,
            16 => 8 + random(4),
            _ => random(16),
        };
        let _ = write!(out, "{digit:x}");
    }
    out
}

/// A number from 0 to below `most`. Asked for by name: what the program names itself, each page carries.
fn random(most: u32) -> u32 {
    let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &name.into()).ok();
    let math = get(&js_sys::global(), "Math");
    let random = math.as_ref().and_then(|math| get(math, "random")).map(js_sys::Function::from);
    let drawn = random.and_then(|random| random.call0(&JsValue::UNDEFINED).ok()?.as_f64()).unwrap_or(0.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small and positive
    let number = (drawn * f64::from(most)) as u32;
    number.min(most.saturating_sub(1))
}

//! Any bytes as a bundle, and as the payload of one.
#![no_main]

#[allow(dead_code, reason = "shared with the other targets")]
#[path = "../../crates/pipeline/tests/any/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::check_bundle(bytes));

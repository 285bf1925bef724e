//! Any bytes as one article, as a saved page, with a known day of publication and without one.
#![no_main]

#[allow(dead_code, reason = "shared with the other targets")]
#[path = "../../crates/pipeline/tests/any/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    checks::check_all(&[bytes.to_vec()], None);
    checks::check_page(bytes);
    checks::check_all(&[bytes.to_vec()], Some("2020-02-29"));
});

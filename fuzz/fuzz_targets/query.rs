//! Any text as the query of a link: printed and parsed again, it stays what it is; and as the name of an article, which
//! its link opens.
#![no_main]

#[allow(dead_code, reason = "shared with the other targets")]
#[path = "../../crates/pipeline/tests/any/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| {
    checks::check_query(text);
    checks::check_id(text);
});

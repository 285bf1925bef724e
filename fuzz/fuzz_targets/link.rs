//! Any bytes as up to four articles, with a form feed between two, read and linked.
#![no_main]

#[allow(dead_code, reason = "shared with the other targets")]
#[path = "../../crates/pipeline/tests/any/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let raws: Vec<_> = bytes.splitn(4, |byte| *byte == b'\x0C').map(<[u8]>::to_vec).collect();
    checks::check_all(&raws, None);
});

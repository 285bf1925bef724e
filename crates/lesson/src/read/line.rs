//! Lines of a file.

/// The line of the byte at `at`, counted from 1.
pub fn of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

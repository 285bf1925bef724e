//! Bytes to text: mends what is broken, and says so.

use crate::article::Warning;

/// The decoded text and what had to be mended. `place` names the file in the warnings.
///
/// A byte-order mark and NULs become blanks of the same length, so offsets stay those of the
/// file; invalid bytes become U+FFFD, after which offsets count in the decoded text.
#[must_use]
pub fn decode(raw: &[u8], place: &str) -> (String, Vec<Warning>) {
    let mut warnings = Vec::new();
    let mut warn = |code: &str, message: &str, line: Option<usize>| {
        let place = line.map_or_else(|| place.to_owned(), |line| format!("{place}:{line}"));
        warnings.push(Warning { code: code.to_owned(), place, message: message.to_owned() });
    };
    let line_of = |offset: usize| raw[..offset].iter().filter(|byte| **byte == b'\n').count() + 1;

    let mut text = match core::str::from_utf8(raw) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            warn(
                "invalid-utf-8",
                "Some bytes are not UTF-8; they are shown as \u{FFFD}. Save the file as UTF-8.",
                Some(line_of(error.valid_up_to())),
            );
            String::from_utf8_lossy(raw).into_owned()
        }
    };
    if text.starts_with('\u{FEFF}') {
        text.replace_range(..'\u{FEFF}'.len_utf8(), "   ");
    }
    if let Some(at) = text.find('\0') {
        let line = text[..at].matches('\n').count() + 1;
        warn("nul", "The file holds NUL characters; they are read as blanks.", Some(line));
        text = text.replace('\0', " ");
    }
    if text.trim().is_empty() {
        warn("empty", "The file holds no text.", None);
    }
    (text, warnings)
}

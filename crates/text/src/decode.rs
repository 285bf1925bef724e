//! Bytes to text: mends what is broken, and says so.

use dateline_model::article::Warning;

/// Beyond so many bytes a file is named as unlikely to be one article.
const LARGE: usize = 5_000_000;

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
        warn("byte-order-mark", "The file starts with a byte-order mark; it is read as blanks.", Some(1));
        text.replace_range(..'\u{FEFF}'.len_utf8(), "   ");
    }
    if let Some(at) = text.find('\0') {
        let line = text[..at].matches('\n').count() + 1;
        warn("nul", "The file holds NUL characters; they are read as blanks.", Some(line));
        text = text.replace('\0', " ");
    }
    // The lone character is found much faster than the pair, and most texts have neither.
    let first = text.find('\r').unwrap_or(text.len());
    if let Some(at) = text.get(first..).and_then(|rest| rest.find("\r\n")).map(|at| first + at) {
        let line = text[..at].matches('\n').count() + 1;
        warn("windows-line-ends", "The file has Windows line ends; they are read as line ends.", Some(line));
    }
    if text.trim().is_empty() {
        warn("empty", "The file holds no text.", None);
    } else if !text.trim().contains(['\n', '\r']) {
        warn(
            "one-line",
            "The file has one line, so headline, story and the rest of the page cannot be told apart.",
            Some(1),
        );
    }
    if text.len() > LARGE {
        warn("large", "The file is larger than 5 MB, which no article is. Does it hold more than one?", None);
    }
    (text, warnings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &[u8], text: &str, codes: &[&str]) {
        let (decoded, warnings) = decode(raw, "a.txt");
        assert_eq!(decoded, text);
        let found: Vec<_> = warnings.iter().map(|warning| format!("{} {}", warning.code, warning.place)).collect();
        assert_eq!(found, codes, "{raw:?}");
    }

    #[test]
    fn what_is_mended_is_named_with_its_line() {
        check(b"One\n\nTwo", "One\n\nTwo", &[]);
        check(b"One\n\nT\xFFwo", "One\n\nT\u{FFFD}wo", &["invalid-utf-8 a.txt:3"]);
        check(b"One\nT\0o", "One\nT o", &["nul a.txt:2"]);
        check("\u{FEFF}One\nTwo".as_bytes(), "   One\nTwo", &["byte-order-mark a.txt:1"]);
        check(b"One\nTwo\r\nThree", "One\nTwo\r\nThree", &["windows-line-ends a.txt:2"]);
        check(b"", "", &["empty a.txt"]);
        check(b" \n\n", " \n\n", &["empty a.txt"]);
        check(b"\nOne line\n", "\nOne line\n", &["one-line a.txt:1"]);
    }

    #[test]
    fn a_very_large_file_is_read_and_named() {
        let raw = "Words in a line.\n".repeat(400_000);
        let (text, warnings) = decode(raw.as_bytes(), "a.txt");
        assert_eq!(text.len(), raw.len());
        assert_eq!(warnings.iter().map(|warning| warning.code.as_str()).collect::<Vec<_>>(), ["large"]);
    }
}

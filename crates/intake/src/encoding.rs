//! Bytes to characters, in whatever encoding they are: by byte-order mark, by what the file declares, by detection.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use dateline_model::article::Warning;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// So many bytes at the start of a page may declare its encoding (the WHATWG's standard, "prescan").
const PRESCAN: usize = 4096;

/// The characters of `raw`, and what had to be guessed or mended. `place` names the file in warnings; `is_page` says
/// whether its mark-up may declare an encoding.
#[must_use]
pub fn decode(raw: &[u8], place: &str, is_page: bool) -> (String, Vec<Warning>) {
    let mut warnings = Vec::new();
    let mut warn = |code: &str, line: Option<usize>, message: String| {
        let place = line.map_or_else(|| place.to_owned(), |line| format!("{place}:{line}"));
        warnings.push(Warning { code: code.to_owned(), place, message });
    };
    let declared = if is_page { declared(raw) } else { None };
    let (encoding, by) = if let Some((encoding, _)) = Encoding::for_bom(raw) {
        (encoding, "its byte-order mark")
    } else if core::str::from_utf8(raw).is_ok() {
        // Bytes of another encoding are hardly ever valid as UTF-8, whatever is declared.
        (UTF_8, "its bytes")
    } else if let Some(encoding) = declared.filter(|own| *own != UTF_8 && !own.decode_without_bom_handling(raw).1) {
        (encoding, "what it declares")
    } else if mostly_utf_8(raw) {
        (UTF_8, "its bytes")
    } else {
        (detect(raw), "its bytes")
    };
    let (text, _, broken) = encoding.decode(raw);
    if encoding != UTF_8 {
        let good = core::str::from_utf8(raw).err().map_or(0, |error| error.valid_up_to());
        let line = raw.iter().take(good).filter(|byte| **byte == b'\n').count() + 1;
        let name = encoding.name();
        warn("encoding", Some(line), format!("The file is no UTF-8. By {by} it is {name}, and was read as that."));
    }
    if let Some(own) = declared
        && own != encoding
        && !raw.is_ascii()
    {
        let (own, name) = (own.name(), encoding.name());
        warn(
            "wrong-encoding",
            None,
            format!("The page declares {own}, but its bytes are {name}; the bytes were believed."),
        );
    }
    if broken {
        warn("invalid-bytes", None, format!("Some bytes are not {}; they are shown as \u{FFFD}.", encoding.name()));
    }
    (text.into_owned(), warnings)
}

/// Whether the bytes are UTF-8, or would be but for a few.
#[must_use]
pub fn is_nearly_utf_8(raw: &[u8]) -> bool {
    let other_bom = Encoding::for_bom(raw).is_some_and(|(encoding, _)| encoding != UTF_8);
    !other_bom && (core::str::from_utf8(raw).is_ok() || mostly_utf_8(raw))
}

/// Whether nearly all bytes beyond ASCII are UTF-8: a page is put together from several sources.
fn mostly_utf_8(raw: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in raw.utf8_chunks() {
        good += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad * 20
}

/// What the bytes, which are no UTF-8, look like.
pub fn detect(raw: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(raw, true);
    let found = detector.guess(None, Utf8Detection::Deny);
    if found == UTF_8 { WINDOWS_1252 } else { found }
}

/// The encoding that the page declares: `<meta charset=…>`, `content="text/html; charset=…"`, `<?xml encoding=…?>`.
fn declared(raw: &[u8]) -> Option<&'static Encoding> {
    let start = raw.get(..PRESCAN.min(raw.len()))?.to_ascii_lowercase();
    let find = |from: usize, what: &[u8]| {
        let rest = start.get(from..)?;
        rest.windows(what.len()).position(|own| own == what).map(|at| from + at + what.len())
    };
    let mut from = 0;
    loop {
        let at = match (find(from, b"charset"), find(from, b"encoding")) {
            (Some(one), Some(other)) => one.min(other),
            (one, other) => one.or(other)?,
        };
        let rest = start.get(at..)?;
        let blank = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\'');
        let label: Vec<u8> = rest.iter().copied().skip_while(blank).take_while(|byte| !blank(byte)).collect();
        let end = label.iter().position(|byte| matches!(byte, b';' | b'>' | b'?' | b'/')).unwrap_or(label.len());
        if rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'=')
            && let Some(encoding) = Encoding::for_label(label.get(..end)?)
        {
            // Bytes that could be read so far are not UTF-16.
            return Some(encoding.output_encoding());
        }
        from = at;
    }
}

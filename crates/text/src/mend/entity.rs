//! References to characters in HTML: "&amp;", "&#8220;", "&#x201C;", and what was escaped twice, "&amp;#8220;".

/// How deep references are unfolded: "&amp;amp;amp;".
const DEEPEST: usize = 4;

/// The longest name or number, with its semicolon.
const LONGEST: usize = 10;

/// The character that `text` starts with as a reference, and the reference's length in bytes.
#[must_use]
pub fn read(text: &str) -> Option<(char, usize)> {
    let mut end = 1;
    let mut found = None;
    for _ in 0..DEEPEST {
        let rest = text.get(end..)?;
        let Some(length) = rest.bytes().take(LONGEST).position(|byte| byte == b';') else { break };
        let Some(letter) = rest.get(..length).and_then(of_name) else { break };
        end += length + 1;
        found = Some((letter, end));
        if letter != '&' {
            break;
        }
    }
    found.filter(|_| text.starts_with('&'))
}

/// The character that a name or a number refers to.
fn of_name(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else {
        return NAMES.iter().find(|(own, _)| *own == name).map(|(_, letter)| *letter);
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    match code {
        0 => None,
        // Browsers take these as Windows-1252, as the WHATWG's standard says.
        0x80..=0x9F => Some(super::mojibake::of_byte(u8::try_from(code).ok()?)),
        code => char::from_u32(code),
    }
}

/// Names that texts hold (HTML 4's, without mathematics and Greek).
#[rustfmt::skip]
const NAMES: &[(&str, char)] = &[
    ("amp", '&'), ("quot", '"'), ("apos", '\''), ("lt", '<'), ("gt", '>'), ("nbsp", '\u{A0}'), ("shy", '\u{AD}'),
    ("ndash", '–'), ("mdash", '—'), ("hellip", '…'), ("lsquo", '‘'), ("rsquo", '’'), ("sbquo", '‚'), ("ldquo", '“'),
    ("rdquo", '”'), ("bdquo", '„'), ("laquo", '«'), ("raquo", '»'), ("lsaquo", '‹'), ("rsaquo", '›'), ("bull", '•'),
    ("middot", '·'), ("prime", '′'), ("Prime", '″'), ("minus", '−'), ("times", '×'), ("frac12", '½'), ("frac14", '¼'),
    ("frac34", '¾'), ("deg", '°'), ("plusmn", '±'), ("sup2", '²'), ("sup3", '³'), ("micro", 'µ'), ("para", '¶'), ("sect", '§'),
    ("copy", '©'), ("reg", '®'), ("trade", '™'), ("euro", '€'), ("pound", '£'), ("yen", '¥'), ("cent", '¢'), ("curren", '¤'),
    ("iexcl", '¡'), ("iquest", '¿'), ("ordf", 'ª'), ("ordm", 'º'), ("dagger", '†'), ("Dagger", '‡'), ("larr", '←'),
    ("rarr", '→'), ("ensp", '\u{2002}'), ("emsp", '\u{2003}'), ("thinsp", '\u{2009}'), ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'), ("lrm", '\u{200E}'), ("rlm", '\u{200F}'),
    ("Agrave", 'À'), ("Aacute", 'Á'), ("Acirc", 'Â'), ("Atilde", 'Ã'), ("Auml", 'Ä'), ("Aring", 'Å'), ("AElig", 'Æ'),
    ("Ccedil", 'Ç'), ("Egrave", 'È'), ("Eacute", 'É'), ("Ecirc", 'Ê'), ("Euml", 'Ë'), ("Igrave", 'Ì'), ("Iacute", 'Í'),
    ("Icirc", 'Î'), ("Iuml", 'Ï'), ("ETH", 'Ð'), ("Ntilde", 'Ñ'), ("Ograve", 'Ò'), ("Oacute", 'Ó'), ("Ocirc", 'Ô'),
    ("Otilde", 'Õ'), ("Ouml", 'Ö'), ("Oslash", 'Ø'), ("Ugrave", 'Ù'), ("Uacute", 'Ú'), ("Ucirc", 'Û'), ("Uuml", 'Ü'),
    ("Yacute", 'Ý'), ("THORN", 'Þ'), ("szlig", 'ß'), ("agrave", 'à'), ("aacute", 'á'), ("acirc", 'â'), ("atilde", 'ã'),
    ("auml", 'ä'), ("aring", 'å'), ("aelig", 'æ'), ("ccedil", 'ç'), ("egrave", 'è'), ("eacute", 'é'), ("ecirc", 'ê'),
    ("euml", 'ë'), ("igrave", 'ì'), ("iacute", 'í'), ("icirc", 'î'), ("iuml", 'ï'), ("eth", 'ð'), ("ntilde", 'ñ'),
    ("ograve", 'ò'), ("oacute", 'ó'), ("ocirc", 'ô'), ("otilde", 'õ'), ("ouml", 'ö'), ("oslash", 'ø'), ("ugrave", 'ù'),
    ("uacute", 'ú'), ("ucirc", 'û'), ("uuml", 'ü'), ("yacute", 'ý'), ("thorn", 'þ'), ("yuml", 'ÿ'), ("OElig", 'Œ'),
    ("oelig", 'œ'), ("Scaron", 'Š'), ("scaron", 'š'), ("Yuml", 'Ÿ'),
];

/// `text` with its references unfolded.
#[must_use]
pub fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let (letter, length) = read(from).unwrap_or(('&', 1));
        plain.push(letter);
        rest = from.get(length..).unwrap_or("");
    }
    plain.push_str(rest);
    plain
}

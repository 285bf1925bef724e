//! How a name is spelt as a key: shared by the build script, which writes the keys, and the matcher, which walks them.
//!
//! Case, accents, dots and apostrophes do not count; spaces and hyphens are one space.

/// What one character contributes to a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// Up to two ASCII letters or digits.
    Letters([u8; 2], usize),
    /// The gap between two words.
    Gap,
    /// Nothing: a dot, an apostrophe, a combining mark.
    Nothing,
    /// No key goes on here.
    Stop,
}

/// What `letter` contributes.
#[must_use]
#[inline]
pub fn fold(letter: char) -> Folded {
    let one = |byte: u8| Folded::Letters([byte, 0], 1);
    match letter {
        'a'..='z' | '0'..='9' => one(letter as u8),
        'A'..='Z' => one(letter.to_ascii_lowercase() as u8),
        ' ' | '\t' | '\n' | '\r' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}' | '\u{2011}' => Folded::Gap,
        '.' | '\'' | '\u{2019}' | '\u{2018}' | '\u{02bc}' | '\u{02bb}' | '\u{0300}'..='\u{036f}' => Folded::Nothing,
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'Ạ'..='ặ' => one(b'a'),
        'Ç' | 'ç' | 'Ć'..='č' => one(b'c'),
        'Ď'..='đ' | 'Ð' | 'ð' => one(b'd'),
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Ẹ'..='ệ' => one(b'e'),
        'Ĝ'..='ģ' => one(b'g'),
        'Ĥ'..='ħ' => one(b'h'),
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'Ỉ'..='ị' => one(b'i'),
        'Ķ' | 'ķ' => one(b'k'),
        'Ĺ'..='ł' => one(b'l'),
        'Ñ' | 'ñ' | 'Ń'..='ŉ' => one(b'n'),
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' | 'Ơ' | 'ơ' | 'Ọ'..='ợ' => one(b'o'),
        'Ŕ'..='ř' => one(b'r'),
        'Ś'..='š' | 'Ș' | 'ș' => one(b's'),
        'Ţ'..='ŧ' | 'Ț' | 'ț' => one(b't'),
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ư' | 'ư' | 'Ụ'..='ự' => one(b'u'),
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' | 'Ỳ'..='ỹ' => one(b'y'),
        'Ź'..='ž' => one(b'z'),
        'Æ' | 'æ' => Folded::Letters(*b"ae", 2),
        'Œ' | 'œ' => Folded::Letters(*b"oe", 2),
        'ß' => Folded::Letters(*b"ss", 2),
        _ => Folded::Stop,
    }
}

/// The bit that stands for keys which start with the letters `three`, in any case, and go on with the letter `fourth`, or with
/// none (0), in a table of [`OPENINGS`] bits.
#[must_use]
pub fn opening(three: [u8; 3], fourth: u8) -> usize {
    let [a, b, c] = three;
    let letters = [a, b, c, fourth].into_iter().fold(0_u32, |all, letter| all << 5 | u32::from(letter & 31));
    (letters.wrapping_mul(0x9e37_79b1) >> 16) as usize % OPENINGS
}

/// The bit for keys that can be read at the start of `text`: nothing where its letters do not tell, as an accent, a stop or an
/// apostrophe may stand among them.
#[must_use]
#[inline]
pub fn opening_of(text: &[u8]) -> Option<usize> {
    let three = text.first_chunk().filter(|three: &&[u8; 3]| three.iter().all(u8::is_ascii_alphabetic))?;
    match text.get(3) {
        Some(letter) if letter.is_ascii_alphabetic() => Some(opening(*three, *letter)),
        Some(b'.' | b'\'' | 0x80..) => None,
        _ => Some(opening(*three, 0)),
    }
}

/// Bits for the openings of keys.
pub const OPENINGS: usize = 8192;

/// The key of a whole name.
#[must_use]
pub fn key(name: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(name.len());
    for letter in name.chars() {
        match fold(letter) {
            Folded::Letters(bytes, count) => key.extend(bytes.iter().take(count)),
            Folded::Gap if !key.is_empty() && key.last() != Some(&b' ') => key.push(b' '),
            Folded::Gap | Folded::Nothing | Folded::Stop => {}
        }
    }
    if key.last() == Some(&b' ') {
        key.pop();
    }
    key
}

//! UTF-8 that was read as Windows-1252: "â€™" for "’", "Ã©" for "é".

/// Finds it in one text.
#[derive(Debug)]
pub struct Mojibake<'a> {
    text: &'a str,
    /// Whether the text shows elsewhere that it was read so.
    sure: Option<bool>,
}

/// The bytes from 80 to 9F in Windows-1252 (WHATWG, Encoding Standard); those that it leaves free are themselves.
#[rustfmt::skip]
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The character of a byte from 80 to 9F.
#[must_use]
pub fn of_byte(byte: u8) -> char {
    UPPER.get(usize::from(byte).wrapping_sub(0x80)).copied().unwrap_or(char::from(byte))
}

/// The byte that is read as `letter`.
fn to_byte(letter: char) -> Option<u8> {
    let upper = || UPPER.iter().position(|own| *own == letter).and_then(|at| u8::try_from(at + 0x80).ok());
    u8::try_from(u32::from(letter)).ok().or_else(upper)
}

impl<'a> Mojibake<'a> {
    /// Of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, sure: None }
    }

    /// The character that those at byte `at` were, and their length in bytes.
    pub fn at(&mut self, at: usize) -> Option<(char, usize)> {
        let rest = self.text.get(at..)?;
        let lead = rest.chars().next()?;
        match lead {
            // Nothing else begins so.
            'â' => of_three(rest),
            'ð' | 'ï' => decoded(rest).filter(|(letter, _)| *letter > '\u{7FF}'),
            // "Ã»" may be a capital before a mark: so it must be among small letters, or the text show it elsewhere.
            'Ã' | 'Â' | 'Ä' | 'Å' | 'Ð' | 'Ñ' => {
                let found = decoded(rest)?;
                let text = self.text;
                let sure = is_within(text, at) || *self.sure.get_or_insert_with(|| is_sure(text));
                sure.then_some(found)
            }
            _ => None,
        }
    }
}

/// The character that `text` starts with as UTF-8 read byte by byte, and its length here.
fn decoded(text: &str) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    let (mut count, mut length) = (0, 0);
    let mut wanted = 4;
    for (place, letter) in bytes.iter_mut().zip(text.chars()) {
        let byte = to_byte(letter)?;
        match (count, byte) {
            (0, 0xC2..=0xDF) => wanted = 2,
            (0, 0xE0..=0xEF) => wanted = 3,
            (0, 0xF0..=0xF4) => wanted = 4,
            (1.., 0x80..=0xBF) => {}
            _ => return None,
        }
        *place = byte;
        count += 1;
        length += letter.len_utf8();
        if count == wanted {
            let letter = core::str::from_utf8(bytes.get(..count)?).ok()?.chars().next()?;
            return Some((letter, length));
        }
    }
    None
}

/// "â€™" and its like; of "â€" and a byte that has no character and was lost, what most often stood there: a closing mark.
fn of_three(text: &str) -> Option<(char, usize)> {
    decoded(text).or_else(|| text.starts_with("â€").then_some(('”', "â€".len())))
}

/// Whether "Ã©" at byte `at` stands behind a small letter: no word goes on with a capital and a mark.
fn is_within(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    before.is_some_and(|letter| letter.is_ascii_lowercase())
}

/// Whether the text was certainly read so: it has the remains of quotation marks or dashes, or of small letters within words.
fn is_sure(text: &str) -> bool {
    let mark = text.match_indices("â€").any(|(at, _)| text.get(at..).is_some_and(|rest| decoded(rest).is_some()));
    let letter = || {
        text.match_indices('Ã')
            .any(|(at, _)| is_within(text, at) && text.get(at..).is_some_and(|rest| decoded(rest).is_some()))
    };
    mark || letter()
}

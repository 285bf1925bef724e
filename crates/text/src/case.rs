//! Lower case, in the scripts that have one.
//!
//! The standard library's own table covers every historic script; with it a first visit loads 6 kB more, gzipped, and
//! the worker 13 kB. The scripts that most news is written in follow a few rules; polytonic Greek, Georgian capitals and historic
//! scripts are left as they are (Unicode Character Database, `UnicodeData.txt`).

/// The simple lower case of `letter`: Latin, Greek, Cyrillic, Armenian, and fullwidth Latin; any other letter is given
/// back as it is.
#[must_use]
pub fn lower(letter: char) -> char {
    let code = letter as u32;
    let lower = match code {
        0x41..=0x5A => code + 0x20,
        // Most letters beyond ASCII are small, or of scripts without capitals.
        ..0xC0 | 0xD7 | 0xDF..=0xFF | 0x430..=0x45F | 0x590..=0x1DFF | 0x2000..=0xFF20 => code,
        0xC0..=0xDE => code + 0x20,
        // Latin Extended-A and -B: pairs, the capital even up to 0x137 and again from 0x14A, odd in between.
        0x130 => 0x69,
        0x178 => 0xFF,
        0x100..=0x137 | 0x14A..=0x177 | 0x1DE..=0x1EF | 0x1F8..=0x21F | 0x222..=0x233 => code | 1,
        0x139..=0x148 | 0x179..=0x17E | 0x1CD..=0x1DC => code + (code & 1),
        // Single letters of African languages, and of Azerbaijani.
        0x181 => 0x253,
        0x186 => 0x254,
        0x189 | 0x18A => code + 0xCD,
        0x18F => 0x259,
        0x190 => 0x25B,
        0x198 | 0x1B3 => code + 1,
        0x1A0 | 0x1AF => code + 1,
        // Greek with its accents.
        0x386 => 0x3AC,
        0x388..=0x38A => code + 0x25,
        0x38C => 0x3CC,
        0x38E | 0x38F => code + 0x3F,
        0x391..=0x3AB if code != 0x3A2 => code + 0x20,
        // Cyrillic, with the letters of its other languages.
        0x400..=0x40F => code + 0x50,
        0x410..=0x42F => code + 0x20,
        0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => code | 1,
        0x4C0 => 0x4CF,
        0x4C1..=0x4CE => code + (code & 1),
        // Armenian.
        0x531..=0x556 => code + 0x30,
        // Latin Extended Additional: pairs, Vietnamese among them.
        0x1E9E => 0xDF,
        0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => code | 1,
        0xFF21..=0xFF3A => code + 0x20,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(letter)
}

/// The simple upper case of `letter`: Latin, Greek and Cyrillic; any other letter is given back as it is.
#[must_use]
pub fn upper(letter: char) -> char {
    let code = letter as u32;
    let upper = match code {
        0x61..=0x7A | 0xE0..=0xF6 | 0xF8..=0xFE | 0x3B1..=0x3C1 | 0x3C3..=0x3CB | 0x430..=0x44F => code - 0x20,
        0x100..=0x130 | 0x132..=0x137 | 0x14A..=0x177 | 0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => code & !1,
        0x139..=0x148 | 0x179..=0x17E => code - 1 + (code & 1),
        0x450..=0x45F => code - 0x50,
        0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => code & !1,
        _ => code,
    };
    char::from_u32(upper).unwrap_or(letter)
}

/// Lower case for whole texts.
pub trait Small {
    /// The text in lower case, letter by letter.
    #[must_use]
    fn small(&self) -> String;
}

impl Small for str {
    fn small(&self) -> String {
        // Most words are ASCII, and are written at once; so is what is ASCII of the others.
        if self.is_ascii() {
            return self.to_ascii_lowercase();
        }
        let mut small = String::with_capacity(self.len());
        let mut rest = self;
        while !rest.is_empty() {
            let plain = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
            let (ascii, beyond) = rest.split_at(plain);
            small.push_str(ascii);
            rest = beyond;
            while let Some(letter) = rest.chars().next().filter(|letter| !letter.is_ascii()) {
                small.push(lower(letter));
                rest = rest.get(letter.len_utf8()..).unwrap_or("");
            }
        }
        // Letters beyond ASCII stand there in small ones, so that this changes the others alone.
        small.make_ascii_lowercase();
        small
    }
}

#[cfg(test)]
mod tests {
    use super::{lower, upper};

    #[test]
    fn agrees_with_unicode_in_the_scripts_of_news() {
        let scripts = [0..=0x17F, 0x1CD..=0x1DC, 0x1DE..=0x1EF, 0x1F8..=0x21F, 0x222..=0x233, 0x370..=0x3CE];
        let more = [
            0x18F..=0x190,
            0x181..=0x181,
            0x189..=0x18A,
            0x198..=0x198,
            0x1B3..=0x1B3,
            0x400..=0x52F,
            0x531..=0x587,
            0x1E00..=0x1EFF,
            0xFF21..=0xFF5A,
        ];
        for letter in scripts.into_iter().chain(more).flatten().filter_map(char::from_u32) {
            let known = !matches!(letter, '\u{370}' | '\u{372}' | '\u{376}' | '\u{37F}' | '\u{1E96}'..='\u{1E9B}');
            let expect = letter.to_lowercase().next();
            assert!(
                !known || Some(lower(letter)) == expect,
                "{letter} {:x}: {} {expect:?}",
                letter as u32,
                lower(letter)
            );
        }
        for letter in [0x61..=0x17E, 0x3B1..=0x3CB, 0x430..=0x481, 0x48A..=0x4BF, 0x4D0..=0x52F].into_iter().flatten() {
            let Some(letter) = char::from_u32(letter) else { continue };
            let mut expect = letter.to_uppercase();
            let one = expect.next().filter(|_| expect.next().is_none() && !matches!(letter, 'µ' | 'ÿ' | 'ı' | 'ς'));
            assert!(one.is_none_or(|one| one == upper(letter)), "{letter}: {} {one:?}", upper(letter));
        }
        // Elsewhere a letter is never turned into one that it is not.
        for letter in '\0'..=char::MAX {
            assert!(lower(letter) == letter || Some(lower(letter)) == letter.to_lowercase().next(), "{letter}");
        }
    }
}

//! Letters as they come in: bytes of some encoding, units of UTF-16, characters.

use encoding_rs::{Encoding, WINDOWS_1252};

/// The text so far.
#[derive(Default)]
pub struct Letters {
    text: String,
    /// Bytes in one encoding: a letter may be made of several.
    bytes: Vec<u8>,
    encoding: Option<&'static Encoding>,
    /// Units of UTF-16: a letter may be made of two.
    units: Vec<u16>,
}

impl Letters {
    /// A byte in an encoding.
    pub fn byte(&mut self, byte: u8, encoding: &'static Encoding) {
        if !self.units.is_empty() || self.encoding != Some(encoding) {
            self.settle();
        }
        self.encoding = Some(encoding);
        self.bytes.push(byte);
    }

    /// A unit of UTF-16.
    pub fn unit(&mut self, unit: u16) {
        if !self.bytes.is_empty() {
            self.settle();
        }
        self.units.push(unit);
    }

    /// A character.
    pub fn letter(&mut self, letter: char) {
        self.settle();
        self.text.push(letter);
    }

    /// All of the text; no line begins or ends with blanks.
    pub fn finish(mut self) -> String {
        self.settle();
        let lines: Vec<&str> = self.text.split('\n').map(str::trim).collect();
        lines.join("\n").trim().to_owned()
    }

    /// What has come together is made into characters.
    fn settle(&mut self) {
        let encoding = self.encoding.unwrap_or(WINDOWS_1252);
        self.text.push_str(&encoding.decode_without_bom_handling(&self.bytes).0);
        let units = char::decode_utf16(self.units.iter().copied());
        self.text.extend(units.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
        self.bytes.clear();
        self.units.clear();
    }
}

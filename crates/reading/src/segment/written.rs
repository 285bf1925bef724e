//! Which marks stand in a line, so that a rule that needs one of them passes over the lines that have none.

/// A bit for each mark of ASCII, and one for each group of first bytes of other characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written(u64);

impl Written {
    /// Two blanks in a row.
    pub const GAP: Self = Self(1 << 63);

    /// Digits of any script: those beyond ASCII are told by no first byte.
    pub const NUMERIC: Self = Self(Self::of("0123456789").0 | Self::BEYOND.0);

    /// Anything beyond ASCII.
    pub const BEYOND: Self = Self(0b11_1111 << 44);

    /// Those of `marks`, none of them a letter of ASCII.
    #[must_use]
    pub const fn of(marks: &str) -> Self {
        let bytes = marks.as_bytes();
        let (mut all, mut at) = (Self(0), 0);
        while at < bytes.len() {
            // The further bytes of a character say nothing.
            if bytes[at] & 0xC0 != 0x80 {
                all.0 |= 1 << Self::bit(bytes[at]);
            }
            at += 1;
        }
        all
    }

    /// Adds the character whose first byte is `first`.
    pub const fn add(&mut self, first: u8) {
        self.0 |= 1 << Self::bit(first);
    }

    /// Adds all of `other`.
    pub const fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether one of `marks` may be among them; certain where `marks` are of ASCII.
    #[must_use]
    pub const fn has(self, marks: Self) -> bool {
        self.0 & marks.0 != 0
    }

    /// The bit for characters whose first byte is `first`.
    const fn bit(first: u8) -> u8 {
        match first {
            b' '..=b'@' => first - b' ',
            b'['..=b'`' => first - b'[' + 33,
            b'{'..=b'~' => first - b'{' + 39,
            // Latin marks as "©" and "»".
            0xC2 => 44,
            // Dashes, quote marks, bullets.
            0xE2 => 45,
            // Kana and Han.
            0xE3..=0xE9 => 46,
            // Hangul.
            0xEA..=0xED => 47,
            // Wide forms of marks.
            0xEF => 48,
            0x80.. => 49,
            _ => 43,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_apart() {
        let all: Vec<char> =
            (' '..='~').filter(|mark| !mark.is_ascii_alphabetic()).chain(['©', '—', '年', '기', '：', 'é']).collect();
        for one in &all {
            for other in &all {
                let written = Written::of(one.encode_utf8(&mut [0; 4]));
                assert_eq!(written.has(Written::of(other.encode_utf8(&mut [0; 4]))), one == other, "{one} {other}");
                assert_eq!(written.has(Written::BEYOND), !one.is_ascii(), "{one}");
            }
        }
    }
}

//! What stands behind a backslash: a control word with its number, a symbol, or a byte in hexadecimal.

/// What a control says, as far as text goes.
#[derive(Clone, Copy)]
pub enum Control {
    /// A byte of text in the encoding of its font.
    Byte(u8),
    /// A unit of UTF-16.
    Unicode(u16),
    /// So many letters behind each in Unicode stand for the same.
    Instead(usize),
    /// A letter, or the end of a line.
    Letter(char),
    /// The group is no text.
    Passed,
    /// Whether letters are hidden from here on.
    Hidden(bool),
    /// Letters are as the document has them.
    Plain,
    /// The group lists fonts.
    Fonts,
    /// The font of this number.
    Font(i32),
    /// The script that a font is for.
    Script(i32),
    /// The encoding of the document.
    CodePage(i32),
    /// So many bytes that are no text follow.
    Binary(usize),
    /// Whatever else.
    Other,
}

/// No word of the specification is longer.
const LONGEST: usize = 32;
/// No number has more digits.
const DIGITS: usize = 10;

/// What starts `raw`, behind a backslash, and what follows.
pub fn control(raw: &[u8]) -> (Control, &[u8]) {
    let letters = raw.iter().take(LONGEST).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (word, behind) = raw.split_at(letters);
    if word.is_empty() {
        return symbol(raw);
    }
    let sign = usize::from(behind.first() == Some(&b'-'));
    let digits = behind.iter().skip(sign).take(DIGITS).take_while(|byte| byte.is_ascii_digit()).count();
    let (number, behind) = behind.split_at(if digits > 0 { sign + digits } else { 0 });
    let number = core::str::from_utf8(number).ok().and_then(|number| number.parse().ok());
    (meaning(word, number), behind.strip_prefix(b" ").unwrap_or(behind))
}

/// A control of one character.
fn symbol(raw: &[u8]) -> (Control, &[u8]) {
    let Some((first, behind)) = raw.split_first() else { return (Control::Other, raw) };
    let control = match first {
        b'\'' => {
            let digits = behind.iter().take(2).take_while(|byte| byte.is_ascii_hexdigit()).count();
            let (digits, behind) = behind.split_at(digits);
            let byte = core::str::from_utf8(digits).ok().filter(|digits| digits.len() == 2);
            let byte = byte.and_then(|digits| u8::from_str_radix(digits, 16).ok());
            return (byte.map_or(Control::Other, Control::Byte), behind);
        }
        b'\\' | b'{' | b'}' => Control::Byte(*first),
        b'~' => Control::Letter(' '),
        b'_' => Control::Letter('-'),
        b'\r' | b'\n' => Control::Letter('\n'),
        // What only programs that know it should read.
        b'*' => Control::Passed,
        _ => Control::Other,
    };
    (control, behind)
}

/// What a control word with its number says.
fn meaning(word: &[u8], number: Option<i32>) -> Control {
    let length = |number: Option<i32>| usize::try_from(number.unwrap_or(0)).unwrap_or(0);
    match word {
        b"u" => Control::Unicode(unit(number.unwrap_or(0))),
        b"uc" => Control::Instead(length(number)),
        b"bin" => Control::Binary(length(number)),
        b"f" => number.map_or(Control::Other, Control::Font),
        b"fcharset" => Control::Script(number.unwrap_or(0)),
        b"ansicpg" => Control::CodePage(number.unwrap_or(0)),
        b"mac" => Control::CodePage(10_000),
        b"fonttbl" => Control::Fonts,
        b"plain" => Control::Plain,
        b"v" | b"deleted" => Control::Hidden(number != Some(0)),
        b"par" | b"sect" | b"page" | b"column" | b"line" | b"row" | b"nestrow" => Control::Letter('\n'),
        b"cell" | b"nestcell" => Control::Letter('\t'),
        b"tab" | b"emspace" | b"enspace" | b"qmspace" => Control::Letter(' '),
        b"emdash" => Control::Letter('—'),
        b"endash" => Control::Letter('–'),
        b"lquote" => Control::Letter('‘'),
        b"rquote" => Control::Letter('’'),
        b"ldblquote" => Control::Letter('“'),
        b"rdblquote" => Control::Letter('”'),
        b"bullet" => Control::Letter('•'),
        b"colortbl" | b"stylesheet" | b"info" | b"pict" | b"object" | b"footnote" | b"annotation" | b"fldinst"
        | b"nonshppict" | b"bkmkstart" | b"bkmkend" | b"filetbl" | b"listtext" | b"pntext" | b"tc" | b"tcn" | b"xe"
        | b"header" | b"headerl" | b"headerr" | b"headerf" | b"footer" | b"footerl" | b"footerr" | b"footerf" => {
            Control::Passed
        }
        _ => Control::Other,
    }
}

/// Numbers have sixteen bits with a sign, so later letters are below zero; some programs write them without.
fn unit(number: i32) -> u16 {
    u16::try_from(number.rem_euclid(1 << 16)).unwrap_or(u16::MAX)
}

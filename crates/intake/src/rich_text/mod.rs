//! Documents in rich text (`.rtf`, Microsoft's specification 1.9.1), as Factiva and Nexis hand them out: their
//! paragraphs, a line each.
//!
//! Own code, a byte at a time: `rtf-parser-tt`, the one crate that knows encodings of other scripts, gives nothing of a
//! file that was cut or has a bracket too many.

mod control;
mod encoding;
mod letters;

use control::{Control, control};
use encoding::Encodings;
use letters::Letters;

/// Groups within so many others are passed over: a file of brackets alone would fill the memory.
const DEEPEST: usize = 1000;

/// Whether the bytes are rich text, whatever the file is called.
pub fn is_rich_text(raw: &[u8]) -> bool {
    raw.trim_ascii_start().starts_with(br"{\rtf")
}

/// What holds within a group, until it ends.
#[derive(Clone, Copy, Default)]
struct Group {
    /// It is no text of the document: fonts, styles, pictures, what stands at the head or foot of each page.
    is_passed: bool,
    /// Its letters are not shown, or were deleted.
    is_hidden: bool,
    /// It lists the fonts.
    lists_fonts: bool,
    /// The number of its font.
    font: Option<i32>,
    /// So many letters behind one in Unicode stand for the same in older programs; one, if nothing is said.
    instead: Option<usize>,
}

/// The text, and why it cannot be read on.
pub fn paragraphs(raw: &[u8]) -> (String, Option<String>) {
    let mut reader = Reader::default();
    let mut rest = raw.trim_ascii_start();
    while let Some((first, behind)) = rest.split_first() {
        rest = match first {
            b'{' => reader.open(behind),
            b'}' => {
                reader.close();
                // What stands behind the document is none of it.
                if reader.outer.is_empty() {
                    return (reader.letters.finish(), None);
                }
                behind
            }
            b'\\' => {
                let (control, behind) = control(behind);
                reader.obey(control, behind)
            }
            // Lines are broken anywhere in the file; they mean nothing.
            b'\r' | b'\n' | 0 => behind,
            letter => {
                reader.byte(*letter);
                behind
            }
        };
    }
    (reader.letters.finish(), Some("it ends before it is closed".to_owned()))
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    encodings: Encodings,
    group: Group,
    /// The groups around this one.
    outer: Vec<Group>,
    /// So many groups more than are kept are open.
    deeper: usize,
    letters: Letters,
    /// So many letters are still to be passed over behind one in Unicode.
    to_pass: usize,
}

impl Reader {
    fn open<'a>(&mut self, behind: &'a [u8]) -> &'a [u8] {
        self.to_pass = 0;
        if self.outer.len() < DEEPEST {
            self.outer.push(self.group);
        } else {
            self.deeper += 1;
        }
        behind
    }

    fn close(&mut self) {
        self.to_pass = 0;
        if self.deeper > 0 {
            self.deeper -= 1;
        } else if let Some(group) = self.outer.pop() {
            self.group = group;
        }
    }

    /// Does what a control says; what is to be read on.
    fn obey<'a>(&mut self, control: Control, behind: &'a [u8]) -> &'a [u8] {
        match control {
            Control::Byte(byte) => self.byte(byte),
            Control::Unicode(unit) => {
                if self.is_shown() {
                    self.letters.unit(unit);
                }
                self.to_pass = self.group.instead.unwrap_or(1);
            }
            Control::Instead(letters) => self.group.instead = Some(letters),
            Control::Letter(letter) => {
                if self.to_pass > 0 {
                    self.to_pass -= 1;
                } else if self.is_shown() {
                    self.letters.letter(letter);
                }
            }
            Control::Passed => self.group.is_passed = true,
            Control::Hidden(is_hidden) => self.group.is_hidden = is_hidden,
            Control::Plain => (self.group.is_hidden, self.group.font) = (false, None),
            Control::Fonts => self.group.lists_fonts = true,
            Control::Font(number) => self.group.font = Some(number),
            Control::Script(script) if self.group.lists_fonts => self.encodings.font(self.group.font, script),
            Control::CodePage(page) => self.encodings.whole(page),
            Control::Binary(bytes) => return behind.get(bytes..).unwrap_or_default(),
            Control::Script(_) | Control::Other => {}
        }
        behind
    }

    /// A letter, or a part of one, in the encoding of its font.
    fn byte(&mut self, byte: u8) {
        if self.to_pass > 0 {
            self.to_pass -= 1;
        } else if self.is_shown() {
            self.letters.byte(byte, self.encodings.of(self.group.font));
        }
    }

    fn is_shown(&self) -> bool {
        let Group { is_passed, is_hidden, lists_fonts, .. } = self.group;
        !is_passed && !is_hidden && !lists_fonts && self.deeper == 0
    }
}

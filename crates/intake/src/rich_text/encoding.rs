//! The encoding of a font: of the script that it is for, else of the document.

use encoding_rs::{Encoding, WINDOWS_1252};

/// Lists longer than this are no lists of fonts.
const MOST: usize = 4096;

/// The encodings of a document.
#[derive(Default)]
pub struct Encodings {
    whole: Option<&'static Encoding>,
    /// By the number of the font.
    fonts: Vec<(i32, &'static Encoding)>,
}

impl Encodings {
    /// The document has this code page.
    pub fn whole(&mut self, page: i32) {
        self.whole = of_page(page).or(self.whole);
    }

    /// The font is for a script, by its number in the specification (`\fcharsetN`).
    pub fn font(&mut self, font: Option<i32>, script: i32) {
        let page = SCRIPTS.iter().find(|(own, _)| *own == script).and_then(|(_, page)| of_page(*page));
        if let (Some(font), Some(encoding)) = (font, page)
            && self.fonts.len() < MOST
        {
            self.fonts.push((font, encoding));
        }
    }

    /// The encoding of letters in the font.
    pub fn of(&self, font: Option<i32>) -> &'static Encoding {
        let own = font.and_then(|font| self.fonts.iter().find(|(own, _)| *own == font));
        own.map(|(_, encoding)| *encoding).or(self.whole).unwrap_or(WINDOWS_1252)
    }
}

/// Scripts and their code pages, by the specification; those of Western Europe are as the document says.
const SCRIPTS: &[(i32, i32)] = &[
    (77, 10_000),
    (128, 932),
    (129, 949),
    (134, 936),
    (136, 950),
    (161, 1253),
    (162, 1254),
    (163, 1258),
    (177, 1255),
    (178, 1256),
    (186, 1257),
    (204, 1251),
    (222, 874),
    (238, 1250),
];

/// The encoding that Windows knows by this number.
fn of_page(page: i32) -> Option<&'static Encoding> {
    let label = match page {
        932 => "shift_jis",
        936 => "gbk",
        949 => "euc-kr",
        950 => "big5",
        10_000 => "macintosh",
        65_001 => "utf-8",
        page => return Encoding::for_label(format!("windows-{page}").as_bytes()),
    };
    Encoding::for_label(label.as_bytes())
}

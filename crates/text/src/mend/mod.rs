//! What scraping leaves in texts: a view of the text without it, and where each of its characters stands in the text.
//!
//! Soft hyphens and characters without width, blanks of other kinds than the common one, references to characters that
//! only mean something in HTML ("&#8220;", "&amp;amp;"), UTF-8 that was read as Windows-1252 ("â€™"), words that are broken
//! at line ends, and line ends of other systems would each part words or hide marks. The text itself stays as it is: what
//! is read in the view is pointed at in the text. A text without any of this has no view, and costs one look at its bytes.

mod broken;
pub mod entity;
pub mod markdown;
mod mojibake;

use broken::Broken;
use dateline_model::span::Span;
use markdown::{Heading, Mark};
use mojibake::Mojibake;

/// One place where the view differs.
#[derive(Clone, Copy, Debug)]
struct Edit {
    /// Where it stands in the view, and how long it is there.
    at: u32,
    len: u32,
    /// The same in the text.
    from: u32,
    width: u32,
}

/// A view of a text.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The characters that count.
    pub text: String,
    /// The lines that Markdown calls headings, in order.
    pub headings: Vec<Heading>,
    edits: Vec<Edit>,
}

/// Bytes at which something that is to be mended may start.
static STARTS: [bool; 256] = {
    let mut starts = [false; 256];
    let marks = [b'&', b'\r', 0x0B, 0x0C, 0xC2, 0xC3, 0xE2, 0xEF, b'-'];
    let mut at = 0;
    while at < marks.len() {
        starts[marks[at] as usize] = true;
        at += 1;
    }
    starts
};

/// The same for Markdown.
static STARTS_OF_MARKDOWN: [bool; 256] = {
    let mut starts = STARTS;
    let marks = [b'#', b'*', b'_', b'\\'];
    let mut at = 0;
    while at < marks.len() {
        starts[marks[at] as usize] = true;
        at += 1;
    }
    starts
};

/// The view of `text`; none where it is the text itself, or would be empty. Where mark-up says what is a line, `marked`,
/// lines stay as they are.
#[must_use]
pub fn mend(text: &str, marked: bool) -> Option<Mended> {
    mend_as(text, marked, !marked && markdown::is_markdown(text))
}

/// The same of a part of a text that is known to be Markdown, or not to be.
#[must_use]
pub fn mend_as(text: &str, marked: bool, markdown: bool) -> Option<Mended> {
    let starts = if markdown { &STARTS_OF_MARKDOWN } else { &STARTS };
    let mut view = View { text, out: String::new(), edits: Vec::new(), headings: Vec::new(), copied: 0 };
    let (mut mojibake, mut broken) = (Mojibake::new(text), Broken::new(text));
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| starts[usize::from(*byte)])) {
        at += next;
        at = match bytes.get(at).copied().unwrap_or(0) {
            b'-' => {
                let is_end = matches!(bytes.get(at + 1), Some(b'\n' | b'\r')) && !marked;
                is_end.then(|| broken.at(at, 1)).flatten().map_or(at + 1, |word| view.join(&word))
            }
            b'&' => match entity::read(text.get(at..).unwrap_or("")) {
                Some((letter, width)) => view.put(at, width, plain(letter)),
                None => at + 1,
            },
            b'#' | b'*' | b'_' | b'\\' => view.mark(at),
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => view.put(at, 1, None),
            _ => {
                let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) else {
                    at += 1;
                    continue;
                };
                let width = letter.len_utf8();
                if letter == '\u{AD}' && !marked && matches!(bytes.get(at + width), Some(b'\n' | b'\r')) {
                    match broken.at(at, width) {
                        Some(word) => view.join(&word),
                        None => view.put(at, width, None),
                    }
                } else if is_line_end(letter) {
                    view.put(at, width, Some(if marked { ' ' } else { '\n' }))
                } else if is_void(letter) && !is_needed(text, at, width, letter) {
                    view.put(at, width, None)
                } else if is_blank(letter) {
                    view.put(at, width, Some(' '))
                } else if let Some((letter, width)) = mojibake.at(at) {
                    view.put(at, width, plain(letter))
                } else {
                    at + width
                }
            }
        };
    }
    view.finish()
}

/// A view that grows.
struct View<'a> {
    text: &'a str,
    out: String,
    edits: Vec<Edit>,
    headings: Vec<Heading>,
    /// How much of the text is in the view.
    copied: usize,
}

impl View<'_> {
    /// Puts `letter`, or nothing, in the place of `width` bytes at `at`; where to go on.
    fn put(&mut self, at: usize, width: usize, letter: Option<char>) -> usize {
        self.out.push_str(self.text.get(self.copied..at).unwrap_or(""));
        let start = self.out.len();
        self.out.extend(letter);
        let span = |from: usize, to: usize| (Span::new(from, to).start, Span::new(0, to - from).end);
        let ((place, len), (from, width)) = (span(start, self.out.len()), span(at, at + width));
        self.edits.push(Edit { at: place, len, from, width });
        self.copied = at + width as usize;
        self.copied
    }

    /// Joins a word that is broken at a line end; the line ends behind it.
    fn join(&mut self, word: &broken::Word) -> usize {
        self.put(word.cut.0, word.cut.1 - word.cut.0, None);
        match word.blank {
            Some(blank) => self.put(blank, 1, Some('\n')),
            None => self.copied,
        }
    }

    /// Passes over the mark of Markdown at `at`; where to go on.
    fn mark(&mut self, at: usize) -> usize {
        match markdown::read(self.text, at) {
            Mark::Keep(width) => at + width,
            Mark::Part(width) => self.put(at, width, Some(' ')),
            Mark::Drop(from, width) => self.put(from, width, None),
            Mark::Heading(from, width, level) => {
                let start = from.max(self.copied);
                let next = self.put(start, from + width - start, None);
                self.headings.push(Heading { at: Span::new(0, self.out.len()).end, level });
                next
            }
        }
    }

    fn finish(mut self) -> Option<Mended> {
        if self.edits.is_empty() {
            return None;
        }
        self.out.push_str(self.text.get(self.copied..).unwrap_or(""));
        let Self { out: text, edits, headings, .. } = self;
        (!text.trim().is_empty()).then_some(Mended { text, headings, edits })
    }
}

impl Mended {
    /// A span of the view in the text: what has no width at its ends is outside.
    #[must_use]
    pub fn back(&self, span: Span) -> Span {
        let start = self.start(span.start);
        Span { start, end: self.end(span.end).max(start) }
    }

    fn start(&self, at: u32) -> u32 {
        let next = self.edits.partition_point(|edit| edit.at + edit.len <= at);
        let inside = self.edits.get(next).filter(|edit| edit.at < at);
        inside.map_or_else(|| self.after(next, at), |edit| edit.from)
    }

    fn end(&self, at: u32) -> u32 {
        let next = self.edits.partition_point(|edit| edit.at + edit.len <= at && (edit.at < at || edit.len > 0));
        let inside = self.edits.get(next).filter(|edit| edit.at < at);
        inside.map_or_else(|| self.after(next, at), |edit| edit.from + edit.width)
    }

    /// The place `at` of the view, behind the edits before the one with number `next`.
    fn after(&self, next: usize, at: u32) -> u32 {
        let last = next.checked_sub(1).and_then(|last| self.edits.get(last));
        last.map_or(at, |edit| edit.from + edit.width + (at - edit.at - edit.len))
    }

    /// A place of the text in the view.
    #[must_use]
    pub fn forth(&self, from: u32) -> u32 {
        let next = self.edits.partition_point(|edit| edit.from + edit.width <= from);
        if let Some(edit) = self.edits.get(next).filter(|edit| edit.from < from) {
            return edit.at;
        }
        let last = next.checked_sub(1).and_then(|last| self.edits.get(last));
        last.map_or(from, |edit| edit.at + edit.len + (from - edit.from - edit.width))
    }
}

/// What counts of a character that stood as a reference or as others.
fn plain(letter: char) -> Option<char> {
    match letter {
        letter if is_void(letter) => None,
        letter if is_blank(letter) || letter.is_control() => Some(' '),
        letter => Some(letter),
    }
}

/// Characters that show nothing and take no room: soft hyphen, zero-width blanks and joiners, marks of direction.
fn is_void(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Blanks of a width of their own, and those at which no line breaks.
fn is_blank(letter: char) -> bool {
    matches!(letter, '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}')
}

/// Line ends beside "\n": of old systems, of pages that are printed, of Unicode.
fn is_line_end(letter: char) -> bool {
    matches!(letter, '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether a zero-width character is part of how a word is written or parted: beside letters from Hebrew to Khmer, and in
/// emoji.
fn is_needed(text: &str, at: usize, width: usize, letter: char) -> bool {
    let needs = |beside: Option<char>| {
        beside.is_some_and(|beside| matches!(beside, '\u{590}'..='\u{1FFF}' | '\u{2600}'..='\u{27BF}' | '\u{1F000}'..))
    };
    matches!(letter, '\u{200B}'..='\u{200D}')
        && (needs(text.get(..at).and_then(|before| before.chars().next_back()))
            || needs(text.get(at + width..).and_then(|after| after.chars().next())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of `text`.
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let mended = mend(text, false);
        assert_eq!(mended.as_ref().map_or(text, |mended| mended.text.as_str()), expect, "{text:?}");
        // Each character of the view is one of the text's, or stands for it.
        let Some(mended) = mended else { return };
        let mut end = 0;
        for (at, letter) in mended.text.char_indices() {
            let span = mended.back(Span::new(at, at + letter.len_utf8()));
            let own = text.get(span.range()).unwrap_or_else(|| panic!("{text:?} {span:?}"));
            assert!(span.start >= end && !own.is_empty(), "{text:?} {letter:?} {span:?}");
            assert!(own.starts_with(letter) == own.ends_with(letter) || own.len() > 1, "{own:?}");
            assert_eq!(mended.forth(span.start) as usize, at, "{text:?} {letter:?}");
            end = span.end;
        }
    }

    #[test]
    fn a_clean_text_has_no_view() {
        for text in ["", "A harbour", "“Well-known”: Zürich – 9 °C, São Paulo, Ärger & Co.\n\nΑθήνα", "서울 東京"]
        {
            assert!(mend(text, false).is_none(), "{text}");
        }
    }

    #[test]
    fn what_has_no_width_is_passed_over() {
        check("gov\u{AD}ern\u{AD}ment", "government");
        check("\u{FEFF}\u{200B}Tokyo\u{200B} said\u{2060}", "Tokyo said");
        check("\u{200E}Tokyo\u{202C}", "Tokyo");
        check("می\u{200C}خواهد 👩\u{200D}🚀", "می\u{200C}خواهد 👩\u{200D}🚀");
    }

    #[test]
    fn blanks_are_blanks() {
        check("3\u{A0}May\u{202F}2019\u{2009}–", "3 May 2019 –");
    }

    #[test]
    fn references_to_characters() {
        check("&#8220;No&#x201D;, R&amp;D &amp;amp; AT&amp;T", "“No”, R&D & AT&T");
        check("&amp;#8220;No&amp;quot;&nbsp;&eacute;t&eacute;&shy;", "“No\" été");
        check("&#147;No&#148;", "“No”");
        for text in ["Q&A; R&D", "&unknown;", "&#xD800;", "&#;", "a & b; c", "&"] {
            check(text, text);
        }
    }

    #[test]
    fn utf_8_read_as_windows_1252() {
        check("donâ€™t â€œgoâ€\u{9d} to MÃ¼nchen", "don’t “go” to München");
        check("donâ€™t â€œgoâ€, she said", "don’t “go”, she said");
        check("the cafÃ© closed", "the café closed");
        check("Ï€ÏÎ¿Ï‚ â€“", "Ï€ÏÎ¿Ï‚ –");
        for text in ["SÃO PAULO", "«CAFÉ» «Â»", "„SPÄ“ und „Ä“", "â, ê et î", "5 â€ 6"] {
            check(text, if text.contains('€') { "5 ” 6" } else { text });
        }
    }

    #[test]
    fn words_that_are_broken_at_line_ends() {
        check("the govern-\nment of the day", "the government\nof the day");
        check("the govern\u{AD}\r\n  ment", "the government");
        check("a long-\nterm plan", "a long-term\nplan");
        check("an air-strike; the air-\nstrike went on", "an air-strike; the air-strike\nwent on");
        let long =
            "Nobody would tell how the lines of this text had come about or who had broken them in the first place. "
                .repeat(3);
        check(&format!("{long}\nthe govern-\nment of\n{long}"), &format!("{long}\nthe government of\n{long}"));
        check("the Franco-\nGerman pact", "the Franco-\nGerman pact");
        check("a dash -\nand more", "a dash -\nand more");
        assert!(mend("govern-\nment", true).is_none());
    }

    #[test]
    fn marks_of_markdown() {
        check("# Ferry_ freed\n\n## More", "Ferry freed\n\nMore");
        check("  * # Ferry freed\n\n**By _Ida Holm_ ,** 3\\. May", "  Ferry freed\n\nBy Ida Holm, 3. May");
        check(
            "# A\n\nthe**old** snake_case of **“B”** .\n\n* * *\n***\n#",
            "A\n\nthe old snake_case of “B”.\n\n* * *\n***\n#",
        );
        check("# A\n\n**東京**は @a_ #b", "A\n\n東京は @a #b");
        for text in ["# Ferry freed\n\n_No_ bold words", "#1\n**a**", "C# and D# **a**", "a # b ** c"] {
            check(text, text);
        }
        let mended = mend("Menu\n\n##  **Ferry** freed\n\n4. # Lock shut", false).expect("a view");
        let found: Vec<_> = mended
            .headings
            .iter()
            .map(|found| (mended.text.get(found.at as usize..).unwrap_or(""), found.level))
            .collect();
        assert_eq!(found, [("Ferry freed\n\nLock shut", 2), ("Lock shut", 1)]);
    }

    #[test]
    fn line_ends_of_all_systems() {
        check("One\r\nTwo\rThree\u{C}Four\u{2028}Five", "One\nTwo\nThree\nFour\nFive");
    }

    #[test]
    fn nothing_but_what_shows_nothing_is_left() {
        for text in ["\u{200B}", " \u{AD}\n", "&nbsp;"] {
            assert!(mend(text, false).is_none(), "{text:?}");
        }
    }
}

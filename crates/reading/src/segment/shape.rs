//! The shape of a line: what can be told without knowing its neighbours.
//!
//! Length and density of function words after C. Kohlschütter et al., "Boilerplate detection using
//! shallow text features" (2010), and jusText (J. Pomikálek 2011).

use super::written::Written;
use dateline_text::language::Language;
use dateline_text::list::Folded;
use dateline_text::script::{Script, is_letter, is_letter_or_number, script};

/// How a line ends, closing quote marks and brackets left aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// "." or its like.
    Stop,
    /// "?" or "!".
    Call,
    /// "…" or "...": often a text that was cut.
    Ellipsis,
    /// ":"
    Colon,
    /// Anything else.
    Open,
}

/// Counts over one line.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Words; two characters of a script without blanks count as one.
    pub words: u32,
    /// Function words of the text's language.
    pub stops: u32,
    /// Words that start with a capital.
    pub capitals: u32,
    /// Words of two letters or more, all capitals.
    pub shouted: u32,
    /// Words that start with a digit.
    pub numbers: u32,
    /// Letters.
    pub letters: u32,
    /// Letters that are not Latin.
    pub foreign: u32,
    /// Letters of scripts without blanks, and Hangul.
    pub wide: u32,
    /// Full stops and their like inside the line, each after a word and before a blank.
    pub stops_inside: u32,
    /// How it ends.
    pub end: End,
    /// Whether it opens with a quote mark.
    pub quoted: bool,
    /// Whether its first letter is lower case.
    pub opens_lower: bool,
    /// Its marks.
    pub written: Written,
}

/// A word that is being read.
#[derive(Clone, Copy, Debug, Default)]
struct OpenWord {
    /// Its first byte.
    start: Option<usize>,
    /// Whether it has anything but letters of ASCII.
    odd: bool,
}

/// A run of letters and numbers in a line.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The characters.
    pub text: &'a str,
    /// How lists look it up.
    pub folded: Folded,
    /// Whether it is a function word.
    pub is_stop: bool,
    /// Whether all are letters of ASCII.
    pub is_plain: bool,
}

impl Shape {
    /// The shape of `line` in a text of `language`.
    #[must_use]
    pub fn of(line: &str, language: Option<&Language>) -> Self {
        Self::read(line, language, |_| {})
    }

    /// The same; hands each run of letters and numbers on to `each`.
    #[must_use]
    pub fn read(line: &str, language: Option<&Language>, mut each: impl FnMut(Run<'_>)) -> Self {
        let mut shape = Self {
            words: 0,
            stops: 0,
            capitals: 0,
            shouted: 0,
            numbers: 0,
            letters: 0,
            foreign: 0,
            wide: 0,
            stops_inside: 0,
            end: end(line),
            quoted: line.starts_with(['"', '“', '‘', '«', '„', '\'', '「', '『']),
            opens_lower: line.chars().find(|letter| is_letter(*letter)).is_some_and(char::is_lowercase),
            written: Written::default(),
        };
        let mut unspaced = 0;
        let mut word = OpenWord::default();
        let mut stopped = false;
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii_alphabetic() {
                // Most of a line: letters up to the word's end.
                let rest = bytes.get(at..).unwrap_or(&[]);
                let length = rest.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len());
                shape.letters += length as u32;
                word.start.get_or_insert(at);
                at += length;
                stopped = false;
                continue;
            }
            shape.written.add(*byte);
            if *byte == b' ' {
                if bytes.get(at + 1) == Some(&b' ') {
                    shape.written.join(Written::GAP);
                }
                // "Who pays? - The Lantern": what follows is no sentence.
                let parted = matches!(bytes.get(at + 1..at + 3), Some(b"- " | b"| "));
                shape.stops_inside += u32::from(core::mem::take(&mut stopped) && !parted);
                shape.word(line, &mut word, at, language, &mut each);
                at += 1;
                continue;
            }
            let letter = if byte.is_ascii() {
                char::from(*byte)
            } else {
                match line.get(at..).and_then(|rest| rest.chars().next()) {
                    Some(letter) => letter,
                    None => break,
                }
            };
            let here = at;
            at += letter.len_utf8();
            if stopped && letter.is_whitespace() {
                shape.stops_inside += 1;
            }
            stopped = matches!(letter, '.' | '!' | '?' | '。' | '؟');
            if matches!(letter, '。' | '！' | '？') {
                shape.stops_inside += 1;
            }
            if is_letter_or_number(letter) {
                if let Some(script) = script(letter) {
                    shape.letters += 1;
                    shape.foreign += u32::from(script != Script::Latin);
                    if script.is_unspaced() {
                        unspaced += 1;
                    }
                    shape.wide += u32::from(script.is_unspaced() || script == Script::Hangul);
                }
                word.start.get_or_insert(here);
                word.odd = true;
            } else {
                shape.word(line, &mut word, here, language, &mut each);
            }
        }
        shape.word(line, &mut word, line.len(), language, &mut each);
        shape.words += unspaced / 2;
        shape
    }

    /// Counts the word that ends at `end`, if there is one.
    #[inline]
    fn word(
        &mut self,
        line: &str,
        word: &mut OpenWord,
        end: usize,
        language: Option<&Language>,
        each: &mut impl FnMut(Run<'_>),
    ) {
        let OpenWord { start: Some(start), odd } = core::mem::take(word) else { return };
        let text = line.get(start..end).unwrap_or("");
        self.words += 1;
        if odd {
            let Some(first) = text.chars().next() else { return };
            if first.is_numeric() {
                self.numbers += 1;
            } else if first.is_uppercase() {
                self.capitals += 1;
                self.shouted += u32::from(text.len() > 1 && !text.contains(char::is_lowercase));
            }
        } else if text.starts_with(|first: char| first.is_ascii_uppercase()) {
            self.capitals += 1;
            self.shouted += u32::from(text.len() > 1 && !text.bytes().any(|letter| letter.is_ascii_lowercase()));
        }
        let folded = Folded::within(line, start, end);
        let is_stop = language.is_some_and(|language| language.has(folded));
        self.stops += u32::from(is_stop);
        each(Run { text, folded, is_stop, is_plain: !odd });
    }

    /// Whether it ends as a sentence does.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self.end, End::Stop | End::Call | End::Ellipsis)
    }

    /// Whether all words but the little ones have capitals, and not nothing but capitals.
    #[must_use]
    pub fn is_title_case(&self) -> bool {
        self.capitals * 10 >= self.words * 6
            && self.capitals + self.stops + self.numbers >= self.words
            && self.shouted * 2 < self.words
    }

    /// Whether more than two thirds of its letters are in a script other than Latin; with less it is mixed, as an interview
    /// in two languages.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.foreign * 3 > self.letters * 2
    }

    /// Whether at least `percent` of its words are function words.
    #[must_use]
    pub fn is_dense(&self, percent: u32) -> bool {
        self.stops * 100 >= self.words * percent
    }
}

/// How `line` ends.
fn end(line: &str) -> End {
    let closing = |mark: char| {
        mark.is_whitespace()
            || matches!(mark, '"' | '\'' | '”' | '’' | '»' | '«' | ')' | ']' | '」' | '』' | '*' | '\u{200b}')
    };
    let mut bare = line.trim_end_matches(closing);
    // A break of the mark-up that text was made from ends no sentence.
    while let Some(text) = ["<br>", "<br/>", "<br />", "</p>"].iter().find_map(|tag| bare.strip_suffix(tag)) {
        bare = text.trim_end_matches(closing);
    }
    // "The march went on. (xyz/dpa)": the signature is not the sentence's end.
    if bare.len() < line.trim_end().len()
        && let Some((before, signed)) = bare.rsplit_once(" (")
        && signed.len() <= 24
        && before.ends_with(['.', '!', '?', '"', '”'])
    {
        bare = before.trim_end_matches(closing);
    }
    // "The march went on. RAM/rga": the desk's initials.
    if let Some((before, signed)) = bare.rsplit_once(' ')
        && signed.len() <= 9
        && signed.contains('/')
        && signed.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '/')
        && before.ends_with('.')
    {
        bare = before;
    }
    // "The march went on. - Sapa", "The march went on.—Reuters": an agency's sign-off. "Who pays? - The Lantern" is a title.
    if let Some((at, _)) = bare.char_indices().rev().take(24).find(|(_, mark)| matches!(mark, '-' | '–' | '—'))
        && let Some(before) = bare.get(..at).map(|before| before.trim_end_matches(['-', '–', '—', ' ', '\u{a0}']))
        && before.ends_with(['.', '!', '"', '”'])
        && bare.get(at..).is_some_and(|signed| {
            signed.split(['-', '–', '—', ' ']).all(|word| word.starts_with(char::is_uppercase) || word.len() <= 1)
        })
    {
        bare = before.trim_end_matches(closing);
    }
    match bare.chars().last() {
        Some('.') if bare.ends_with("..") => End::Ellipsis,
        Some('.' | '。' | '।' | '۔' | '．') => End::Stop,
        Some('?' | '!' | '？' | '！' | '؟') => End::Call,
        Some('…') => End::Ellipsis,
        Some(':' | '：') => End::Colon,
        _ => End::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_text::language::by_tag;

    #[test]
    fn counts() {
        let shape = Shape::of("The WTO met in Geneva on 3 May. It “failed.”", by_tag("en"));
        assert_eq!((shape.words, shape.stops, shape.capitals, shape.shouted, shape.numbers), (10, 4, 5, 1, 1));
        assert_eq!((shape.end, shape.stops_inside, shape.quoted), (End::Stop, 1, false));
        let shape = Shape::of("会議は終わった。次は来月", by_tag("ja"));
        assert_eq!((shape.words, shape.wide, shape.end), (7, 11, End::Open));
        for (line, expect) in
            [("Read More: ", End::Colon), ("held ...", End::Ellipsis), ("Why?\u{a0}", End::Call), ("", End::Open)]
        {
            assert_eq!(Shape::of(line, None).end, expect, "{line}");
        }
    }
}

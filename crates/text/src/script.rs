//! Scripts: which one a letter belongs to, and which one a text is written in.

/// A script, as far as languages and foreign lines are told by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Arabic, Persian, Urdu.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Hangul.
    Hangul,
    /// Hiragana and katakana.
    Kana,
    /// Chinese characters.
    Han,
    /// Thai.
    Thai,
    /// Devanagari.
    Devanagari,
    /// Bengali.
    Bengali,
    /// Armenian.
    Armenian,
    /// Georgian.
    Georgian,
    /// Any other.
    Other,
}

impl Script {
    /// Whether its words are not parted by blanks.
    #[must_use]
    pub fn is_unspaced(self) -> bool {
        matches!(self, Self::Han | Self::Kana | Self::Thai)
    }
}

/// The number of scripts.
const COUNT: usize = 14;

/// Whether `letter` is one. What most news is written with is told by its block, before the standard library's table
/// is searched, which takes as long as reading a hundred letters.
#[must_use]
#[inline]
pub fn is_letter(letter: char) -> bool {
    if letter.is_ascii() { letter.is_ascii_alphabetic() } else { is_letter_beyond(letter) }
}

/// The same of a character beyond ASCII.
fn is_letter_beyond(letter: char) -> bool {
    match letter {
        ..'\u{AA}' | '×' | '÷' | '\u{2000}'..='\u{206F}' | '\u{20A0}'..='\u{20CF}' | '\u{3000}'..='\u{3004}' => false,
        '\u{93C}' | '\u{94D}' | '\u{951}'..='\u{954}' | '\u{964}'..='\u{970}' => false,
        '\u{C0}'..='\u{2C1}'
        | '\u{400}'..='\u{481}'
        | '\u{48A}'..='\u{52F}'
        | '\u{5D0}'..='\u{5EA}'
        | '\u{620}'..='\u{657}'
        | '\u{900}'..='\u{983}'
        | '\u{E01}'..='\u{E3A}'
        | '\u{1E00}'..='\u{1EFF}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => true,
        _ => letter.is_alphabetic(),
    }
}

/// Whether `letter` is a letter or a number.
#[must_use]
#[inline]
pub fn is_letter_or_number(letter: char) -> bool {
    letter.is_ascii_digit() || is_letter(letter) || letter > '\u{AA}' && !is_mark(letter) && letter.is_numeric()
}

/// Whether `letter` is a dash or a quote mark of prose, or a blank of its width.
fn is_mark(letter: char) -> bool {
    ('\u{2000}'..='\u{206F}').contains(&letter)
}

/// Whether `text` has one of the bytes `sought`.
#[must_use]
pub fn has_byte<const COUNT: usize>(text: &str, sought: [u8; COUNT]) -> bool {
    any_byte(text, |byte| sought.iter().fold(false, |is, own| is | (*own == byte)))
}

/// Whether `is` says yes to a byte of `text`.
#[must_use]
#[inline]
pub fn any_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    find_byte(text.as_bytes(), is).is_some()
}

/// Where the first byte stands that `is` says yes to, which is asked of many bytes at once.
#[must_use]
#[inline]
pub fn find_byte(bytes: &[u8], is: impl Fn(u8) -> bool) -> Option<usize> {
    let (chunks, _) = bytes.as_chunks::<16>();
    let any = |bytes: &[u8; 16]| bytes.iter().fold(0, |any, byte| any | u8::from(is(*byte))) != 0;
    let before = chunks.iter().position(any).unwrap_or(chunks.len()) * 16;
    let near = bytes.get(before..)?;
    near.iter().position(|byte| is(*byte)).map(|at| before + at)
}

/// The runs of letters in `text`.
#[inline]
pub fn letters(text: &str) -> impl Iterator<Item = &str> {
    letter_runs(text).filter_map(|(from, to)| text.get(from..to))
}

/// The runs of letters in `text`, by their first bytes and one past their last.
#[inline]
pub fn letter_runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    runs(text, |byte| byte.is_ascii_alphabetic(), is_letter)
}

/// The runs of letters and numbers in `text`.
#[inline]
pub fn letters_and_numbers(text: &str) -> impl Iterator<Item = &str> {
    word_runs(text).filter_map(|(from, to)| text.get(from..to))
}

/// The runs of letters and numbers in `text`, by their first bytes and one past their last.
#[inline]
pub fn word_runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    runs(text, |byte| byte.is_ascii_alphanumeric(), is_letter_or_number)
}

/// The runs in `text` of what `is` says yes to, which says of ASCII what `plain` does.
#[inline]
fn runs(text: &str, plain: impl Fn(u8) -> bool, is: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let start = run(text, at, |byte| byte.is_ascii() && !plain(byte), |letter| !is(letter));
        at = run(text, start, &plain, &is);
        (start < at).then_some((start, at))
    })
}

/// Where the run in `text` ends that starts at `at`: of characters that `is` says yes to, or `plain` where they are ASCII.
#[inline]
fn run(text: &str, mut at: usize, plain: impl Fn(u8) -> bool, is: impl Fn(char) -> bool) -> usize {
    loop {
        let rest = text.as_bytes().get(at..).unwrap_or(&[]);
        let passed = rest.iter().position(|byte| !plain(*byte)).unwrap_or(rest.len());
        at += passed;
        let beyond = if rest.get(passed).is_some_and(|byte| !byte.is_ascii()) { text.get(at..) } else { None };
        let Some(letter) = beyond.and_then(|rest| rest.chars().next()).filter(|letter| is(*letter)) else { return at };
        at += letter.len_utf8();
    }
}

/// The script of a letter, by the blocks of Unicode; `None` for what is no letter.
#[must_use]
pub fn script(letter: char) -> Option<Script> {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic().then_some(Script::Latin);
    }
    if !is_letter(letter) {
        return None;
    }
    Some(match letter {
        '\u{00AA}'..='\u{02FF}' | '\u{1E00}'..='\u{1EFF}' | '\u{FF21}'..='\u{FF5A}' => Script::Latin,
        '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
        '\u{0400}'..='\u{052F}' => Script::Cyrillic,
        '\u{0530}'..='\u{058F}' => Script::Armenian,
        '\u{0590}'..='\u{05FF}' => Script::Hebrew,
        '\u{0600}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FEFC}' => Script::Arabic,
        '\u{0900}'..='\u{097F}' => Script::Devanagari,
        '\u{0980}'..='\u{09FF}' => Script::Bengali,
        '\u{0E00}'..='\u{0E7F}' => Script::Thai,
        '\u{10A0}'..='\u{10FF}' => Script::Georgian,
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => Script::Hangul,
        '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' => Script::Kana,
        '\u{3005}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Script::Han,
        _ => Script::Other,
    })
}

/// The script most of the first few thousand letters are in. A text that mixes kana and Chinese
/// characters is in kana: it is Japanese.
#[must_use]
pub fn dominant(text: &str) -> Option<Script> {
    const SAMPLE: usize = 4000;
    let mut counts = [0_usize; COUNT];
    // Letters left to count; runs of ASCII, which most are, are counted at once.
    let mut left = SAMPLE;
    let mut rest = text;
    while left > 0 && !rest.is_empty() {
        let near = rest.as_bytes().get(..left.min(rest.len())).unwrap_or(&[]);
        let plain = find_byte(near, |byte| !byte.is_ascii()).unwrap_or(near.len());
        let ascii = near.get(..plain).unwrap_or(&[]);
        let letters = ascii.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
        counts[Script::Latin as usize] += letters;
        left -= letters;
        rest = rest.get(plain..).unwrap_or("");
        if plain < near.len()
            && let Some(letter) = rest.chars().next()
        {
            rest = rest.get(letter.len_utf8()..).unwrap_or("");
            if let Some(found) = script(letter) {
                left -= 1;
                // A Chinese character or a syllable of Hangul says as much as a few letters.
                counts[found as usize] +=
                    if matches!(found, Script::Hangul | Script::Kana | Script::Han) { 3 } else { 1 };
            }
        }
    }
    let (kana, han) = (counts[Script::Kana as usize], counts[Script::Han as usize]);
    let both = kana + han;
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    if both >= most {
        return Some(if kana * 10 > both { Script::Kana } else { Script::Han });
    }
    ALL.iter().copied().find(|script| counts[*script as usize] == most)
}

/// All scripts, in the order of declaration.
const ALL: [Script; COUNT] = [
    Script::Latin,
    Script::Cyrillic,
    Script::Greek,
    Script::Arabic,
    Script::Hebrew,
    Script::Hangul,
    Script::Kana,
    Script::Han,
    Script::Thai,
    Script::Devanagari,
    Script::Bengali,
    Script::Armenian,
    Script::Georgian,
    Script::Other,
];

#[cfg(test)]
mod tests {
    use super::{any_byte, find_byte, has_byte, is_letter, is_letter_or_number, letters, letters_and_numbers};

    #[test]
    fn runs_are_those_between_what_is_none() {
        let text = "The G20, l’été: 3rd naïve Öl-ÖLE 会議は x2 \u{e9}t\u{e9}s supercalifragilistic \u{93f}a \0[`{@AZaz";
        for from in text.char_indices().map(|(at, _)| at) {
            let text = &text[from..];
            let parts = |is: fn(char) -> bool| text.split(move |letter| !is(letter)).filter(|part| !part.is_empty());
            assert!(letters(text).eq(parts(char::is_alphabetic)), "{text}");
            assert!(letters_and_numbers(text).eq(parts(char::is_alphanumeric)), "{text}");
        }
    }

    #[test]
    fn bytes_are_found_where_they_stand() {
        let text = "nothing here ends, or so it seems; then one: does";
        for sought in [b'n', b',', b';', b':', b's', b'!'] {
            let expect = text.bytes().position(|byte| byte == sought);
            assert_eq!(find_byte(text.as_bytes(), |byte| byte == sought), expect, "{sought}");
            assert_eq!(has_byte(text, [b'!', sought]), expect.is_some(), "{sought}");
        }
        assert!(!any_byte("", |_| true));
    }

    #[test]
    fn letters_and_numbers_are_those_of_unicode() {
        for letter in '\0'..=char::MAX {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
            assert_eq!(is_letter_or_number(letter), letter.is_alphanumeric(), "{letter:?}");
        }
    }
}

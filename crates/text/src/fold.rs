//! Folding: one form for words that differ in case, marks or ending only.

use super::case::lower as small;
use super::script::is_letter_or_number;

/// The words of `line` in lower case with single blanks between them; marks become blanks, runs
/// of digits `#`. At most `limit` words are read.
#[must_use]
pub fn normal(line: &str, limit: usize) -> String {
    let mut out = String::with_capacity(line.len().min(limit.saturating_mul(8)));
    let (mut words, mut gap, mut digits) = (0, true, false);
    for letter in line.chars() {
        // Most letters stand within a word of ASCII.
        if letter.is_ascii_alphabetic() && !gap && !digits {
            out.push(letter.to_ascii_lowercase());
            continue;
        }
        let is_digit = letter.is_numeric();
        if !is_letter_or_number(letter) && letter != '©' && !is_mark(letter) {
            gap = true;
            digits &= matches!(letter, ',' | '.');
            continue;
        }
        if is_digit && digits {
            continue;
        }
        if gap || is_digit != digits {
            if words == limit {
                break;
            }
            words += 1;
            if !out.is_empty() {
                out.push(' ');
            }
        }
        gap = false;
        digits = is_digit;
        if is_digit {
            out.push('#');
        } else {
            out.push(small(letter));
        }
    }
    out
}

/// A name without what does not tell two apart: case, accents, marks. Hyphens part words as blanks do; apostrophes and dots
/// within a word do not.
#[must_use]
pub fn name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut gap = false;
    for letter in name.chars() {
        let is_within = matches!(letter, '.' | '\'' | '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{00AD}')
            || matches!(letter, '\u{0300}'..='\u{036F}' | '\u{200B}'..='\u{200D}');
        if is_within {
            continue;
        }
        if !is_letter_or_number(letter) && !is_mark(letter) {
            gap = true;
            continue;
        }
        if core::mem::take(&mut gap) && !out.is_empty() {
            out.push(' ');
        }
        let lower = small(letter);
        match unaccented(lower) {
            "" => out.push(lower),
            plain => out.push_str(plain),
        }
    }
    out
}

/// A small Latin letter without its accents (Unicode, Latin-1 Supplement and Latin Extended-A); empty for all others.
#[must_use]
pub fn unaccented(letter: char) -> &'static str {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ǒ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ǔ' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
    }
}

/// Whether `text` starts with `lead`, which is in lower case, in any case of its own.
#[must_use]
#[inline]
pub fn starts_with_folded(text: &str, lead: &str) -> bool {
    if let (Some(one), Some(other)) = (text.bytes().next(), lead.bytes().next())
        && one.is_ascii()
        && one.to_ascii_lowercase() != other
    {
        return false;
    }
    let Some(start) = text.get(..lead.len()) else { return false };
    if start.is_ascii() || lead.is_ascii() {
        return start.eq_ignore_ascii_case(lead);
    }
    start.chars().map(small).eq(lead.chars())
}

/// Whether `word` is one of `words`, letters of ASCII in any case.
#[must_use]
#[inline]
pub fn is_one_of(word: &str, words: &[&str]) -> bool {
    // Most are told by their length and first letter; the bit makes one of a capital and its small letter.
    let opens = |word: &str| word.bytes().next().unwrap_or(0) | 0x20;
    let (length, first) = (word.len(), opens(word));
    words.iter().any(|own| own.len() == length && opens(own) == first && own.eq_ignore_ascii_case(word))
}

/// `word` in lower case, written into `buffer` where it is not so already; nothing where it is longer than `buffer`.
#[must_use]
pub fn lower<'a>(word: &'a str, buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    let buffer = buffer.get_mut(..word.len())?;
    let mut all = 0;
    for (place, byte) in buffer.iter_mut().zip(word.bytes()) {
        *place = byte.to_ascii_lowercase();
        all |= byte;
    }
    if all.is_ascii() {
        return Some(buffer);
    }
    let mut end = 0;
    for letter in word.chars().map(small) {
        let to = end + letter.len_utf8();
        letter.encode_utf8(buffer.get_mut(end..to)?);
        end = to;
    }
    buffer.get(..end)
}

/// The same as text.
#[must_use]
pub fn lower_text<'a>(word: &'a str, buffer: &'a mut [u8]) -> Option<&'a str> {
    let is_small = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    if word.len() <= buffer.len() && word.bytes().all(is_small) {
        return Some(word);
    }
    core::str::from_utf8(lower(word, buffer)?).ok()
}

/// Combining marks belong to their letter.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}' | '\u{0E31}' | '\u{0E34}'..='\u{0E4E}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fold_to_words() {
        for (line, expect) in [
            ("Back To Top ↑", "back to top"),
            ("12 Points", "# points"),
            ("Share (1,204)", "share #"),
            ("Don’t miss…", "don t miss"),
            ("© 2019", "© #"),
            ("", ""),
        ] {
            assert_eq!(normal(line, 20), expect, "{line:?}");
        }
        assert_eq!(normal("a b c d", 2), "a b");
    }

    #[test]
    fn names_fold_to_what_tells_them_apart() {
        for (written, expect) in [
            ("José  MARÍA Lund-Soto", "jose maria lund soto"),
            ("Jose\u{301} O’Neill", "jose oneill"),
            ("U.S. Bank, Inc.", "us bank inc"),
            ("Straße 7", "strasse 7"),
            ("강경화", "강경화"),
            (" - ", ""),
        ] {
            assert_eq!(name(written), expect, "{written:?}");
        }
    }

    #[test]
    fn words_are_told_from_others() {
        for (word, expect) in [("to", true), ("To", true), ("AS", true), ("at", false), ("too", false), ("", false)] {
            assert_eq!(is_one_of(word, &["to", "as", "été"]), expect, "{word}");
        }
        assert!(is_one_of("été", &["été"]) && !is_one_of("ÉTÉ", &["été"]) && is_one_of("", &[""]));
    }
}

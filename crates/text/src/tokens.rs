//! Words, numbers and marks, with their case.

use super::list::Folded;
use super::script::{is_letter, is_letter_or_number};
use dateline_model::span::Span;

/// The case of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// "talks"
    Lower,
    /// "Japan"
    Title,
    /// "NATO", "US"; at least two letters.
    Upper,
    /// "McDonald", "iPad"
    Mixed,
    /// A script without case.
    None,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters; may hold inner apostrophes ("don't"), and dots in abbreviations ("U.S.").
    Word(Case),
    /// Starts with a digit; may hold inner dots, commas, letters: "10", "1,000", "70th", "G20" is a word.
    Number,
    /// One mark.
    Mark(char),
}

/// A token of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: TokenKind,
    /// How lists look it up, where it is a word.
    pub folded: Folded,
}

impl Token {
    /// Whether it is a word that starts with a capital.
    #[must_use]
    #[inline]
    pub fn is_capital(self) -> bool {
        matches!(self.kind, TokenKind::Word(Case::Title | Case::Upper | Case::Mixed))
    }

    /// Whether it is a word.
    #[must_use]
    #[inline]
    pub fn is_word(self) -> bool {
        matches!(self.kind, TokenKind::Word(_))
    }

    /// Whether it is the mark `mark`.
    #[must_use]
    #[inline]
    pub fn is_mark(self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }
}

/// Whether `mark` can stand inside a word as an apostrophe.
fn is_apostrophe(mark: char) -> bool {
    matches!(mark, '\'' | '\u{2019}')
}

/// The tokens within `within`. Possessive endings ("’s", "'s", "\’s") are tokens of their own,
/// hyphens are marks between words ("Moon", "Jae", "-", "in").
#[must_use]
pub fn tokens(text: &str, within: Span) -> Vec<Token> {
    let base = within.start as usize;
    let Some(slice) = text.get(within.range()) else {
        return Vec::new();
    };
    let mut found = Vec::with_capacity(slice.len() / 5 + 1);
    let mut start = 0;
    while let Some(byte) = slice.as_bytes().get(start) {
        if *byte == b' ' {
            start += 1;
            continue;
        }
        let (rest, mut end) = (slice.as_bytes().get(start..).unwrap_or(&[]), start);
        if let Some((length, case)) = plain_word(rest) {
            end += length;
            let folded = Folded::within(slice, start, end);
            found.push(Token { span: Span::new(base + start, base + end), kind: TokenKind::Word(case), folded });
            start = end;
            continue;
        }
        let Some(rest) = slice.get(start..) else { break };
        let Some(first) = rest.chars().next() else { break };
        end += first.len_utf8();
        if first.is_whitespace() {
            start = end;
            continue;
        }
        let kind = if is_letter(first) {
            end = word_end(slice, start);
            TokenKind::Word(case(&slice[start..end]))
        } else if first.is_ascii_digit() {
            end = number_end(slice, start);
            TokenKind::Number
        } else if is_apostrophe(first) && is_possessive(rest) {
            end += 1;
            TokenKind::Mark(first)
        } else if matches!(first, '`' | '\'') && rest.chars().nth(1) == Some(first) {
            // Old wire copy and typescripts write double marks as two single ones.
            end = start + 2;
            TokenKind::Mark(if first == '`' { '“' } else { '”' })
        } else {
            TokenKind::Mark(first)
        };
        let is_word = matches!(kind, TokenKind::Word(_));
        let folded = if is_word { Folded::within(slice, start, end) } else { Folded::NONE };
        found.push(Token { span: Span::new(base + start, base + end), kind, folded });
        start = end;
    }
    found
}

/// Length and case of the word at the start of `bytes`, if it is of ASCII letters and digits and nothing after it could
/// go on with it: most words.
fn plain_word(bytes: &[u8]) -> Option<(usize, Case)> {
    let first = bytes.first().filter(|first| first.is_ascii_alphabetic())?;
    let (mut length, mut upper, mut lower) = (1, false, false);
    loop {
        // Most letters are small.
        let rest = bytes.get(length..).unwrap_or(&[]);
        let small = rest.iter().position(|byte| !byte.is_ascii_lowercase()).unwrap_or(rest.len());
        lower |= small > 0;
        length += small;
        let Some(byte) = rest.get(small) else { break };
        match byte {
            b'A'..=b'Z' => upper = true,
            // A day may hang on it.
            b'0'..=b'9' if length > 2 && lower => return None,
            b'0'..=b'9' => {}
            // After one letter a stop may be an abbreviation's.
            b'.' if length == 1 => return None,
            b'\'' if bytes.get(length + 1).is_some_and(|next| next.is_ascii_alphabetic() || !next.is_ascii()) => {
                return None;
            }
            0x80.. if !is_mark(bytes.get(length..)?) => return None,
            _ => break,
        }
        length += 1;
    }
    Some((length, case_of(first.is_ascii_uppercase(), upper, lower)))
}

/// Whether `bytes` start with a dash or a quote mark other than an apostrophe: U+2010 to U+201F but for U+2019.
fn is_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0xE2, 0x80, third @ 0x90..=0x9F, ..] if *third != 0x99)
}

/// Whether `rest` starts with an apostrophe and a lone "s".
fn is_possessive(rest: &str) -> bool {
    let mut chars = rest.chars().skip(1);
    matches!(chars.next(), Some('s' | 'S')) && !chars.next().is_some_and(is_letter_or_number)
}

/// Where the word that starts at `start` ends.
fn word_end(slice: &str, start: usize) -> usize {
    let mut end = start;
    let mut letters = 0;
    let mut chars = slice[start..].char_indices().peekable();
    while let Some((offset, letter)) = chars.next() {
        let at = start + offset;
        if letters > 2 && letter.is_ascii_digit() && is_glued_day(&slice[start..at], &slice[at..]) {
            break;
        } else if is_letter_or_number(letter) || is_combining(letter) {
            letters += 1;
            end = at + letter.len_utf8();
        } else if is_apostrophe(letter)
            && !is_possessive(&slice[at..])
            && chars.peek().is_some_and(|(_, next)| is_letter(*next))
        {
            letters += 1;
        } else if letter == '.' && is_initialism(slice, start, at, letters) {
            end = at + 1;
            letters = 0;
            if !chars.peek().is_some_and(|(_, next)| is_letter(*next)) {
                break;
            }
        } else {
            break;
        }
    }
    end
}

/// Whether the dot at `dot`, after `letters` letters, belongs to an abbreviation such as "U.S." or "S.".
fn is_initialism(slice: &str, start: usize, dot: usize, letters: usize) -> bool {
    if letters != 1 {
        return false;
    }
    let before = &slice[start..dot];
    let inner = before.contains('.');
    let mut after = slice[dot + 1..].chars();
    match (after.next(), after.next()) {
        (Some(next), Some('.')) if is_letter(next) => true,
        _ => inner,
    }
}

/// Combining marks stay with their letter (Unicode general category Mn, common ranges).
fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}' | '\u{0E31}' | '\u{0E34}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}')
}

/// Where the number that starts at `start` ends.
fn number_end(slice: &str, start: usize) -> usize {
    let mut end = start;
    let mut chars = slice[start..].char_indices().peekable();
    while let Some((offset, letter)) = chars.next() {
        let at = start + offset;
        if letter.is_ascii_uppercase() && is_glued_year(&slice[start..at], &slice[at..]) {
            break;
        } else if letter.is_ascii_alphanumeric() {
            end = at + 1;
        } else if matches!(letter, '.' | ',')
            && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit())
            && slice[end - 1..end].bytes().all(|byte| byte.is_ascii_digit())
        {
            continue;
        } else {
            break;
        }
    }
    end
}

/// Whether a day hangs on the word `before`: "By Ada Holm6 Nov. 2019", for the same reason as [`is_glued_year`].
fn is_glued_day(before: &str, rest: &str) -> bool {
    let ends = before.chars().next_back().is_some_and(char::is_lowercase);
    let number = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let is_year = |text: &str| number(text) == 4 && (text.starts_with("19") || text.starts_with("20"));
    let first = number(rest);
    let behind = &rest[first..];
    let in_figures = |mark: char| {
        let second = behind.strip_prefix(mark).unwrap_or("");
        let third = second.get(number(second)..).and_then(|text| text.strip_prefix(mark)).unwrap_or("");
        let (year, day) = if first == 4 { (rest, third) } else { (third, rest) };
        (1..=2).contains(&number(second)) && (1..=2).contains(&number(day)) && is_year(year)
    };
    let in_words = || {
        let mut words = behind.split(' ').skip(1).map(|word| word.trim_end_matches(['.', ',']));
        let is_month = |word: &str| word.chars().count() > 2 && word.chars().all(is_letter);
        let fits = matches!(behind.trim_start_matches('.').chars().next(), Some(' ')) && (1..=2).contains(&first);
        fits && words.next().is_some_and(is_month) && words.next().is_some_and(is_year)
    };
    ends && (['.', '/', '-'].into_iter().any(in_figures) || in_words())
}

/// Whether `digits` are a year, and a word with a capital hangs on it: "November 5, 2018Ada", as text is left by programs
/// that set no blank between two elements of a page.
fn is_glued_year(digits: &str, rest: &str) -> bool {
    let is_word =
        rest.chars().nth(1).is_some_and(char::is_lowercase) && rest.chars().nth(2).is_some_and(char::is_lowercase);
    matches!(digits.as_bytes(), [b'1', b'9', ..] | [b'2', b'0', ..])
        && digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && is_word
}

/// The case of `word`.
fn case(word: &str) -> Case {
    let mut letters = word.chars().filter(|letter| is_letter(*letter));
    let Some(first) = letters.next() else {
        return Case::None;
    };
    if !first.is_uppercase() && !first.is_lowercase() {
        return Case::None;
    }
    let (mut upper, mut lower) = (false, false);
    for letter in letters {
        upper |= letter.is_uppercase();
        lower |= !letter.is_uppercase();
    }
    case_of(first.is_uppercase(), upper, lower)
}

/// The case of a word by its first letter, and whether there are capitals and others among the rest.
fn case_of(first_upper: bool, upper: bool, lower: bool) -> Case {
    match (first_upper, upper, lower) {
        (true, false, _) => Case::Title,
        (true, true, false) => Case::Upper,
        (false, false, _) => Case::Lower,
        _ => Case::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        let found = tokens(text, Span::new(0, text.len()));
        let words: Vec<_> = found.iter().map(|token| token.span.of(text)).collect();
        assert_eq!(words, expect, "{text:?}");
    }

    #[test]
    fn words_numbers_and_marks() {
        check("Japan’s 1910-45 rule", &["Japan", "’s", "1910", "-", "45", "rule"]);
        check("U.S. allies don't agree.", &["U.S.", "allies", "don't", "agree", "."]);
        check("2019.11.23 18:32", &["2019.11.23", "18", ":", "32"]);
        check("the 70th, G20 and $1,000.50!", &["the", "70th", ",", "G20", "and", "$", "1,000.50", "!"]);
        check("", &[]);
        check(
            "J. Doe's F.B.I. men—“so-called”... said 'no' or 'no”",
            &[
                "J", ".", "Doe", "'s", "F.B.I.", "men", "—", "“", "so", "-", "called", "”", ".", ".", ".", "said", "'",
                "no", "'", "or", "'", "no", "”",
            ],
        );
        check("rock'n’roll it’s l’été e\u{301}t", &["rock'n’roll", "it", "’s", "l’été", "e\u{301}t"]);
        check("Ada Holm6 nov. 2019", &["Ada", "Holm", "6", "nov", ".", "2019"]);
        check("Ada Holm2019-11-06", &["Ada", "Holm", "2019", "-", "11", "-", "06"]);
        check("Covid19 in 2020, Boeing737 of 2019", &["Covid19", "in", "2020", ",", "Boeing737", "of", "2019"]);
        check("Tokyo\\’s “2+2”", &["Tokyo", "\\", "’s", "“", "2", "+", "2", "”"]);
    }
}

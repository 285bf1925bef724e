//! Where sentences end.
//!
//! After A. Mikheev, "Periods, capitalized words, etc." (2002): a stop ends a sentence unless the
//! word before it is a known abbreviation or an initial, or the next word does not start one.

use super::fold::lower;
use super::script::{find_byte, is_letter_or_number};
use dateline_model::span::Span;

/// Words after which a stop is part of the word. Lower case.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "engr", "prof", "gen", "col", "lt", "sgt", "capt", "cmdr", "adm", "maj", "rep", "sen",
    "gov", "rev", "hon", "st", "jr", "sr", "vs", "etc", "inc", "ltd", "co", "corp", "no", "vol", "fig", "dept", "est",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mt", "ft", "e.g", "i.e",
    "cf", "al",
];

/// The sentences of one paragraph, each trimmed, closing quote marks and brackets included.
#[must_use]
pub fn sentences(text: &str, paragraph: Span) -> Vec<Span> {
    let Some(slice) = text.get(paragraph.range()) else {
        return Vec::new();
    };
    split(slice, paragraph.start as usize, |from| slice.get(from..).unwrap_or("").chars())
}

/// The sentences of `slice`, which starts at `base`; `letters` are its characters from a place on.
fn split<I: Iterator<Item = char>>(slice: &str, base: usize, letters: impl Fn(usize) -> I) -> Vec<Span> {
    let mut ahead = Ahead { letters, found: None };
    let mut found = Vec::new();
    let mut start = 0;
    let mut next = 0;
    // The first bytes of the marks that end sentences; most other bytes are passed over.
    let may_end = |byte: u8| matches!(byte, b'.' | b'!' | b'?' | 0xE2 | 0xE3 | 0xEF);
    while let Some(skip) = slice.as_bytes().get(next..).and_then(|rest| find_byte(rest, may_end)) {
        let at = next + skip;
        let Some(mark) = slice.get(at..).and_then(|rest| rest.chars().next()) else { break };
        let mut end = at + mark.len_utf8();
        next = end;
        let full_width = matches!(mark, '。' | '！' | '？');
        if !full_width && !matches!(mark, '.' | '!' | '?' | '…') {
            continue;
        }
        let closes = |mark: &char| {
            matches!(mark, '.' | '!' | '?' | '…' | '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』')
        };
        end += slice[end..].chars().take_while(closes).map(char::len_utf8).sum::<usize>();
        next = end;
        if full_width || ends_here(&slice[start..at], mark, &slice[end..], || ahead.from(end)) {
            push(&mut found, slice, base, start, end);
            start = end;
        }
    }
    push(&mut found, slice, base, start, slice.len());
    found
}

/// The characters that a next sentence may open with, each looked for once however often it is asked for.
struct Ahead<F> {
    /// The characters from a place on.
    letters: F,
    /// What was found last, if anything was left, and where: nothing before that is looked at again.
    found: Option<(usize, Option<char>)>,
}

impl<I: Iterator<Item = char>, F: Fn(usize) -> I> Ahead<F> {
    /// The first letter, number or opening bracket at `start` or after it; `start` never goes back.
    fn from(&mut self, start: usize) -> Option<char> {
        if let Some((at, letter)) = self.found
            && (at >= start || letter.is_none())
        {
            return letter;
        }
        let opens = |letter: char| is_letter_or_number(letter) || letter == '(';
        let mut at = start;
        let mut next = None;
        for letter in (self.letters)(start) {
            if opens(letter) {
                next = Some(letter);
                break;
            }
            at += letter.len_utf8();
        }
        self.found = Some((at, next));
        next
    }
}

/// Whether the stop `mark` between `before` and `after` ends a sentence; `next` is what a sentence could open with.
fn ends_here(before: &str, mark: char, after: &str, next: impl FnOnce() -> Option<char>) -> bool {
    if !after.is_empty() && !after.starts_with(char::is_whitespace) {
        return false;
    }
    if next().is_some_and(char::is_lowercase) {
        return false;
    }
    if mark != '.' {
        return true;
    }
    let word = before.rsplit(|letter: char| letter.is_whitespace() || letter == '(').next().unwrap_or("");
    let word = word.trim_start_matches(|letter: char| !is_letter_or_number(letter));
    let letters = word.chars().count();
    let initial = letters == 1 && word.chars().all(char::is_uppercase);
    let initialism = word.contains('.') && word.split('.').all(|part| part.chars().count() <= 2);
    if initial || initialism {
        // "U.S. President" goes on; "in the U.S. The" does not.
        let follower = after.split_whitespace().next().unwrap_or("");
        return initialism && STARTERS.contains(&follower);
    }
    let mut buffer = [0; 6];
    !lower(word, &mut buffer).is_some_and(|folded| ABBREVIATIONS.iter().any(|short| short.as_bytes() == folded))
}

/// Words that open a sentence far more often than they follow an abbreviation.
const STARTERS: &[&str] = &[
    "The",
    "A",
    "An",
    "In",
    "On",
    "At",
    "It",
    "He",
    "She",
    "They",
    "We",
    "But",
    "And",
    "This",
    "That",
    "These",
    "Those",
    "However",
    "Meanwhile",
    "After",
    "Before",
    "While",
    "When",
    "As",
    "If",
    "For",
    "His",
    "Her",
    "Its",
    "Their",
    "There",
    "I",
    "You",
    "By",
    "With",
    "To",
    "From",
    "Last",
    "Earlier",
    "Since",
];

/// Adds `slice[start..end]`, trimmed, if anything is left.
fn push(found: &mut Vec<Span>, slice: &str, base: usize, start: usize, end: usize) {
    let part = &slice[start..end];
    let trimmed = part.trim();
    if !trimmed.is_empty() {
        let from = base + start + (part.len() - part.trim_start().len());
        found.push(Span::new(from, from + trimmed.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        let found = sentences(text, Span::new(0, text.len()));
        let parts: Vec<_> = found.iter().map(|span| span.of(text)).collect();
        assert_eq!(parts, expect);
    }

    #[test]
    fn stops_end_sentences_only_where_they_do() {
        check("He left. She stayed.", &["He left.", "She stayed."]);
        check("U.S. President Smith met Mr. Jones.", &["U.S. President Smith met Mr. Jones."]);
        check("It happened in the U.S. The pact held.", &["It happened in the U.S.", "The pact held."]);
        check("“We go.” He left", &["“We go.”", "He left"]);
        check("It cost 3.5 percent. 10 came.", &["It cost 3.5 percent.", "10 came."]);
        check("会議は終わった。次は来月。", &["会議は終わった。", "次は来月。"]);
    }

    #[test]
    fn each_character_is_looked_at_once() {
        for piece in [". ", "! ", "? ", "… ", ".\" ", "A. ", "e.g. ", "He left. ", "10. ", ". (", "No. a "] {
            let text = piece.repeat(4_000);
            let steps = core::cell::Cell::new(0);
            let letters = |from: usize| text[from..].chars().inspect(|_| steps.set(steps.get() + 1));
            let found = split(&text, 0, letters);
            assert_eq!(found, sentences(&text, Span::new(0, text.len())), "{piece:?}");
            let steps = steps.get();
            assert!(steps <= text.len(), "{steps} steps for {} bytes of {piece:?}", text.len());
        }
    }
}

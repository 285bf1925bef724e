//! A few words that say what a time is about: the clause it stands in, cut short.

use crate::index::lead::speaks_of_harm;
use crate::view::runs::clean;
use dateline_model::span::Span;
use dateline_text::{Token, tokens};

/// Words before or after the time at most.
const MOST_WORDS: usize = 5;
/// Bytes of text looked at on either side.
const NEAR: usize = 160;

/// Words that tie a time to what stands before it.
const TIES: &[&str] = &[
    "in", "on", "at", "by", "since", "from", "until", "till", "during", "before", "after", "around", "about", "of",
    "for", "between", "through", "over", "late", "early", "mid", "the", "back", "as", "than", "to", "within", "every",
    "next",
];
/// Words that neither begin nor end a label well.
const LOOSE: &[&str] = &[
    "the", "a", "an", "of", "in", "on", "at", "by", "to", "for", "and", "or", "but", "that", "which", "who", "whose",
    "it", "its", "they", "their", "he", "his", "she", "her", "was", "were", "is", "are", "be", "been", "has", "had",
    "have", "will", "would", "with", "from", "as", "this", "these", "those", "when", "while", "where", "after",
    "before", "since", "until", "during", "over", "not", "so", "if", "also", "than", "then", "said", "says", "there",
    "about",
];

/// Words that open another clause.
const NEW_CLAUSE: &[&str] =
    &["that", "which", "who", "whose", "whom", "when", "while", "where", "because", "although", "but"];

/// The words around `span`, if there are any worth showing: those after it where it describes
/// them ("1910-45 occupation of …"), else those before it ("signed a pact in 2016").
pub(super) fn around(text: &str, span: Span) -> Option<String> {
    let before = tokens(text, Span { start: floor(text, span.start as usize), end: span.start });
    let after = tokens(text, Span { start: span.end, end: ceiling(text, span.end as usize) });
    let tied = before.last().is_some_and(|token| is_one_of(text, *token, TIES));
    let describes = !tied && after.first().is_some_and(|token| token.is_word() && !is_one_of(text, *token, LOOSE));
    let forward = || cut(text, clause(text, after.iter().copied()));
    let backward = || {
        let mut words = clause(text, before.iter().rev().copied());
        words.reverse();
        cut(text, words)
    };
    let found = if describes { forward().or_else(backward) } else { backward().or_else(forward) };
    found.filter(|words| !speaks_of_harm(words))
}

/// The tokens up to the end of the clause or [`MOST_WORDS`] words.
fn clause(text: &str, tokens: impl Iterator<Item = Token>) -> Vec<Token> {
    let mut words = 0;
    let mut found = Vec::new();
    for token in tokens {
        let of_word = token.is_word() || token.is_mark('-') || token.span.of(text).starts_with(['’', '\'', '\\']);
        if !of_word || is_one_of(text, token, NEW_CLAUSE) {
            break;
        }
        if token.is_word() {
            words += 1;
            if words > MOST_WORDS {
                break;
            }
        }
        found.push(token);
    }
    found
}

/// The words from the first to the last that tell something.
fn cut(text: &str, mut words: Vec<Token>) -> Option<String> {
    let loose = |token: &Token| !token.is_word() || is_one_of(text, *token, LOOSE);
    while words.last().is_some_and(loose) {
        words.pop();
    }
    let start = words.iter().position(|token| !loose(token))?;
    let (first, last) = (words.get(start)?, words.last()?);
    let telling = words.iter().skip(start).filter(|token| !loose(token)).count();
    let span = Span { start: first.span.start, end: last.span.end };
    (telling >= 2 && !span.of(text).contains('\n')).then(|| clean(span.of(text)))
}

fn is_one_of(text: &str, token: Token, words: &[&str]) -> bool {
    words.contains(&token.span.of(text).to_ascii_lowercase().as_str())
}

/// The start of the text near `at`, on a character's edge and within its line.
fn floor(text: &str, at: usize) -> u32 {
    let mut start = at.saturating_sub(NEAR);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let line = text.get(start..at).and_then(|near| near.rfind(['\n', '\r'])).map_or(start, |end| start + end + 1);
    Span::new(line, line).start
}

/// The end of the text near `at`, on a character's edge and within its line.
fn ceiling(text: &str, at: usize) -> u32 {
    let mut end = at.saturating_add(NEAR).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let line = text.get(at..end).and_then(|near| near.find(['\n', '\r'])).map_or(end, |start| at + start);
    Span::new(line, line).start
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, time: &str, expect: Option<&str>) {
        let at = text.find(time).expect("in the text");
        assert_eq!(around(text, Span::new(at, at + time.len())).as_deref(), expect, "{text}");
    }

    #[test]
    fn the_clause_around_a_time() {
        check("The two signed a fishing pact in 2016 and left.", "2016", Some("signed a fishing pact"));
        check("It recalls the 1967-70 civil war in the east.", "1967-70", Some("civil war in the east"));
        check("In 2009, nothing was said.", "2009", None);
        check("Ministers will meet next month, they said.", "next month", Some("Ministers will meet"));
        check("He spoke of rape and sexual abuse in 1999.", "1999", None);
        check("2003", "2003", None);
        check("会議は2019年に開かれた。", "2019年", None);
    }
}

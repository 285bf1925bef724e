//! Which quotation marks belong together.
//!
//! One pass with a small stack, so that any nesting takes linear time: curly, straight and single
//! marks, guillemets, low marks and CJK brackets, escaped marks (`\"`), and marks that lack a partner.

use crate::recognise::names::{Shape, Word};
use dateline_model::order::Order as _;
use dateline_model::span::Span;

/// A stretch between two marks. Word indices count in the paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Index of the opening mark.
    pub open: usize,
    /// Index of the closing mark, or one past the last word where it has none.
    pub close: usize,
    /// The characters between the marks.
    pub span: Span,
    /// Whether the marks are single ones.
    pub single: bool,
    /// Whether the closing mark is missing.
    pub unclosed: bool,
}

/// A family of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    /// “ ” " „ `` ''
    Double,
    /// ‘ ’ ' `
    Single,
    /// « » ‹ ›
    Guillemet,
    /// 「 」 『 』
    Corner,
}

/// More nesting than this is no text that a person wrote.
const DEEPEST: usize = 6;

/// The outermost quotations of a paragraph, in order.
#[must_use]
pub fn pair(text: &str, words: &[Word<'_>]) -> Vec<Marked> {
    let mut found = Vec::new();
    let mut open: Vec<(Family, usize, char)> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let Shape::Mark(mark) = word.shape else { continue };
        let Some(family) = family(mark) else { continue };
        let before = before(text, word.span.start as usize);
        let after = after(text, word.span.end as usize);
        let spaced_before = before.is_none_or(|letter| letter.is_whitespace() || opens_after(letter));
        let spaced_after = after.is_none_or(|letter| !letter.is_alphanumeric());
        let inside = open.iter().rposition(|(other, _, _)| *other == family);
        let closes = match mark {
            '”' | '」' | '』' => inside.is_some(),
            '“' => inside.is_some_and(|at| open.get(at).is_some_and(|(_, _, first)| *first == '„')),
            '"' => inside.is_some() && (!spaced_before || after.is_none_or(char::is_whitespace)),
            '’' | '\'' => inside.is_some() && spaced_after && before.is_some_and(|letter| !letter.is_whitespace()),
            '»' | '›' => {
                inside.is_some_and(|at| open.get(at).is_some_and(|(_, _, first)| matches!(first, '«' | '‹')))
            }
            '«' | '‹' => {
                inside.is_some_and(|at| open.get(at).is_some_and(|(_, _, first)| matches!(first, '»' | '›')))
            }
            _ => false,
        };
        if let (true, Some(at)) = (closes, inside) {
            if let Some((_, from, _)) = open.get(at).copied() {
                push(&mut found, text, words, from, Some(index), family);
            }
            open.truncate(at);
            continue;
        }
        let begins = match mark {
            '“' | '„' | '「' | '『' => true,
            // In text whose words and marks were all set apart, a mark between blanks opens what is not open.
            '"' if after.is_some_and(char::is_whitespace) => spaced_before && inside.is_none(),
            '"' | '”' => spaced_before && after.is_some_and(|letter| !letter.is_whitespace()),
            '‘' | '`' => spaced_before,
            '\'' => {
                spaced_before && after.is_some_and(|letter| letter.is_alphabetic() || matches!(letter, '$' | '“' | '"'))
            }
            '«' | '‹' => true,
            '»' | '›' => spaced_before && after.is_some_and(char::is_alphanumeric),
            _ => false,
        };
        if begins {
            // The same mark again, and the first never closed: the first was a slip, or a new speaker's opening.
            if let Some(at) = inside.filter(|_| matches!(mark, '“' | '"' | '‘' | '\'' | '`')) {
                open.truncate(at);
            }
            if open.len() < DEEPEST {
                open.push((family, index, mark));
            }
        }
    }
    // A double mark without a partner: a quotation that runs on into the next paragraph, or a slip.
    if let Some((family, from, _)) = open.iter().find(|(family, _, _)| *family != Family::Single).copied() {
        push(&mut found, text, words, from, None, family);
    }
    outermost(found)
}

/// Adds the stretch between the marks at `from` and `to`, if it says anything.
fn push(found: &mut Vec<Marked>, text: &str, words: &[Word<'_>], from: usize, to: Option<usize>, family: Family) {
    let Some(first) = words.get(from) else { return };
    // Without a closing mark: to the end of the paragraph where it opens there, of the sentence otherwise.
    let close = to.unwrap_or_else(|| {
        let rest = words.iter().enumerate().skip(from + 1);
        if from == 0 {
            words.len()
        } else {
            rest.clone().find(|(_, word)| word.opens).map_or(words.len(), |(at, _)| at)
        }
    });
    let end = match to {
        Some(to) => words.get(to).map_or(first.span.end, |mark| mark.span.start),
        None => words.get(close.saturating_sub(1)).map_or(first.span.end, |word| word.span.end),
    };
    let (mut start, mut end) = (first.span.end as usize, end as usize);
    let Some(between) = text.get(start..end) else { return };
    start += between.len() - between.trim_start().len();
    // The backslash of an escaped closing mark is no part of what was said.
    let kept = between.trim_end().trim_end_matches('\\').trim_end();
    end -= between.len() - kept.len();
    // "rock 'n' roll" quotes nothing.
    let least = if family == Family::Single { 2 } else { 1 };
    if start >= end || kept.chars().filter(|letter| letter.is_alphanumeric()).take(least).count() < least {
        return;
    }
    let span = Span::new(start, end);
    found.push(Marked { open: from, close, span, single: family == Family::Single, unclosed: to.is_none() });
}

/// Drops what lies inside another.
fn outermost(mut found: Vec<Marked>) -> Vec<Marked> {
    found.order_by_key(|quote| (quote.open, core::cmp::Reverse(quote.close)));
    let mut end = 0;
    found.retain(|quote| {
        let keep = quote.open >= end;
        if keep {
            end = quote.close.max(quote.open + 1);
        }
        keep
    });
    found
}

/// The family of a mark.
fn family(mark: char) -> Option<Family> {
    match mark {
        '"' | '“' | '”' | '„' => Some(Family::Double),
        '\'' | '‘' | '’' | '`' => Some(Family::Single),
        '«' | '»' | '‹' | '›' => Some(Family::Guillemet),
        '「' | '」' | '『' | '』' => Some(Family::Corner),
        _ => None,
    }
}

/// Whether a quotation may open right after `letter`.
fn opens_after(letter: char) -> bool {
    matches!(letter, '(' | '[' | '{' | '—' | '–' | '-' | '/' | ':' | '“' | '"' | '‘' | '\'' | '«' | '…')
}

/// The character before `at`, escapes passed over.
fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.trim_end_matches('\\').chars().next_back()
}

/// The character at `at`, escapes passed over.
fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.trim_start_matches('\\').chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::names::of_text;

    fn check(text: &str, expect: &[&str]) {
        let words = of_text(text);
        let found: Vec<&str> = pair(text, &words).iter().map(|quote| quote.span.of(text)).collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn marks_of_every_kind() {
        check("“We agree,” he said. “We go.”", &["We agree,", "We go."]);
        check("\"We agree,\" he said. \"We go.\"", &["We agree,", "We go."]);
        check("\\\"We don\\’t agree,\\\" he said.", &["We don\\’t agree,"]);
        check("The minister said it was 'very sad' and left.", &["very sad"]);
        check("The ‘Gang of Four’ didn’t stay.", &["Gang of Four"]);
        check("«Nous partons», dit-il.", &["Nous partons"]);
        check("「行きます」と述べた。", &["行きます"]);
        check("„Wir gehen“, sagte er.", &["Wir gehen"]);
        check("``We go,'' he said. ``It isn't `safe' now.''", &["We go,", "It isn't `safe' now."]);
        check("The `third way' is shut.", &["third way"]);
        check("\" We go , \" he said . \" It is late . \"", &["We go ,", "It is late ."]);
        check("`` We go , '' he said .", &["We go ,"]);
    }

    #[test]
    fn apostrophes_are_no_marks() {
        check("The ministers' plan for the '90s isn't new; rock 'n' roll is.", &[]);
        check("Workers’ rights and the states’ view", &[]);
        check("He is 5'10\" tall.", &[]);
    }

    #[test]
    fn nested_and_unbalanced() {
        check("“He called it ‘a trap’ and left,” she said.", &["He called it ‘a trap’ and left,"]);
        check("“We go on. And on.", &["We go on. And on."]);
        check("He said “we go on. Then he left.", &["we go on."]);
        check("He said we go on.” Then he left.", &[]);
    }
}

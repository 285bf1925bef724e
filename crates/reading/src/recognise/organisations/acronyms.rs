//! "World Trade Organization (WTO)": a long form and the acronym in brackets after it.
//!
//! After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in
//! biomedical text" (2003), narrowed to initials of capitalised words, small joining words passed over.

use super::Draft;
use super::heads::{clean, span};
use crate::lexicon::Classes;
use crate::lexicon::table::ORGANISATIONS;
use crate::recognise::names::{Shape, Text, Word};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_text::lower;

/// Joins drafts to the acronyms beside them and adds long forms that no head word gave away.
pub fn find(text: &str, texts: &[Text<'_>], drafts: &mut Vec<Draft>) {
    drafts.order_by_key(|draft| draft.span);
    let mut made: Vec<Draft> = Vec::new();
    for paragraph in texts {
        let words = paragraph.words.as_slice();
        for (at, word) in words.iter().enumerate() {
            let bracketed = word.shape == Shape::Upper
                && at > 1
                && words.get(at - 1).is_some_and(|mark| mark.is_mark('('))
                && words.get(at + 1).is_some_and(|mark| mark.is_mark(')') || mark.is_mark(',') || mark.is_mark(';'));
            if !bracketed {
                continue;
            }
            let spelled =
                long_form(words, at - 1, word.text, false).or_else(|| long_form(words, at - 1, word.text, true));
            let Some(from_word) = spelled else { continue };
            let covered = span(words, from_word, at - 1);
            let acronym = word.text.replace('.', "");
            let from = drafts.partition_point(|draft| draft.span.start < covered.start.saturating_sub(200));
            let near = drafts.get(from..).unwrap_or(&[]).iter().take_while(|draft| draft.span.start < covered.end);
            let head = near.filter(|draft| draft.span.overlaps(covered) && draft.span.end == covered.end).last();
            let (pact, kind) = head.map_or((false, ""), |draft| (draft.pact, draft.kind));
            let listed =
                || ORGANISATIONS.get(word.text).and_then(|value| value.split_once('\t')).map_or("", |(_, kind)| kind);
            let headed = || {
                words
                    .get(from_word..at - 1)
                    .unwrap_or(&[])
                    .iter()
                    .filter(|word| word.is(Classes::HEAD))
                    .map(|word| word.classes.kind())
                    .next()
                    .unwrap_or("")
            };
            let kind = [kind, listed()].into_iter().find(|kind| !kind.is_empty()).unwrap_or_else(headed);
            // "British Columbia (BC)", "End of Life (EOL)": an acronym alone makes no body.
            if kind.is_empty() {
                continue;
            }
            let rule = if pact { Rule::AgreementAcronym } else { Rule::OrganisationAcronym };
            let name = clean(covered.of(text));
            let draft = |span| Draft { name: name.clone(), kind, pact, acronym: Some(acronym.clone()), span, rule };
            made.push(draft(covered));
            made.push(draft(word.span));
        }
    }
    // What the long form or its acronym was taken for before gives way; a meeting named after the body stays.
    drafts.retain(|draft| {
        let next = made.partition_point(|new| new.span.end <= draft.span.start);
        let new = made.get(next).filter(|new| new.span.overlaps(draft.span));
        new.is_none_or(|new| draft.pact && !new.pact && !new.span.contains(draft.span))
    });
    drafts.extend(made);
}

/// Where the words before `end` start whose initials spell `acronym`; with `all`, small joining words count too.
fn long_form(words: &[Word<'_>], end: usize, acronym: &str, all: bool) -> Option<usize> {
    let mut letters: Vec<char> = acronym.chars().filter(|letter| letter.is_alphanumeric()).map(lower).collect();
    if !(2..=9).contains(&letters.len()) {
        return None;
    }
    let mut first = None;
    for at in (end.saturating_sub(16)..end).rev() {
        let word = words.get(at)?;
        let small = word.shape == Shape::Lower
            && matches!(word.text, "of" | "and" | "the" | "for" | "on" | "in" | "to" | "de" | "la" | "des" | "against");
        let initial = lower(word.text.chars().next()?);
        let last = *letters.last()?;
        if word.is_capital() || word.shape == Shape::Number {
            // A hyphenated word may give two letters: "Asia-Pacific".
            let halves: Vec<char> = word.text.split('-').filter_map(|half| half.chars().next()).map(lower).collect();
            let fits = letters.len() >= halves.len() && halves.len() > 1 && letters.ends_with(&halves);
            if fits {
                letters.truncate(letters.len() - halves.len());
                first = Some(at);
            } else if last == initial {
                letters.pop();
                first = Some(at);
            } else if word.shape == Shape::Number && letters.ends_with(&word.text.chars().collect::<Vec<_>>()) {
                letters.truncate(letters.len() - word.text.len());
                first = Some(at);
            } else {
                return None;
            }
        } else if small && all && last == initial {
            letters.pop();
        } else if !small
            && word.shape != Shape::Possessive
            && !word.is_mark('-')
            && !word.is_mark(',')
            && !word.is_mark('&')
        {
            return None;
        }
        if letters.is_empty() {
            return first;
        }
        if word.opens {
            return None;
        }
    }
    None
}

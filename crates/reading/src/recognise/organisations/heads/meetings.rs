//! Meetings of a body and disputes between places, which a small word after them makes: "G20 meeting", "trade war".

use super::{clean, span};
use crate::recognise::names::{Shape, Word};
use crate::recognise::organisations::Draft;
use dateline_model::rule::Rule;

/// Lower-case words that make a meeting or dispute of a body or place before them: "G20 meeting", "U.S.-China trade war".
const MEETINGS: &[&str] = &["summit", "meeting", "gathering", "conference", "talks", "forum", "dialogue"];

/// "G20 meeting", "APEC gathering", "ASEAN summit": a meeting of the body `from..to`.
pub(super) fn meeting(text: &str, words: &[Word<'_>], from: usize, to: usize, drafts: &mut Vec<Draft>) {
    let mut at = to;
    // "G20 Foreign Ministers' meeting", "Group of 20 (G20) meeting"
    if words.get(at).is_some_and(|word| word.is_mark('(')) && words.get(at + 2).is_some_and(|word| word.is_mark(')')) {
        at += 3;
    }
    while at < to + 6
        && words.get(at).is_some_and(|word| {
            !word.opens
                && (matches!(
                    word.text,
                    "leaders"
                        | "foreign"
                        | "finance"
                        | "defense"
                        | "defence"
                        | "ministers"
                        | "Foreign"
                        | "Ministers"
                        | "Finance"
                        | "Leaders"
                        | "Defense"
                        | "Defence"
                        | "trade"
                        | "climate"
                        | "emergency"
                        | "annual"
                ) || word.shape == Shape::Possessive
                    || word.is_mark('\'')
                    || word.is_mark('’'))
        })
    {
        at += 1;
    }
    if words.get(at).is_some_and(|word| MEETINGS.contains(&word.text)) {
        let span = span(words, from, at + 1);
        drafts.push(Draft {
            name: clean(span.of(text)),
            kind: "meeting",
            pact: true,
            acronym: None,
            span,
            rule: Rule::AgreementHead,
        });
    }
}

/// "U.S.-China trade war": a dispute between places, named by them.
pub(super) fn disputes(text: &str, words: &[Word<'_>], drafts: &mut Vec<Draft>) {
    for (at, word) in words.iter().enumerate() {
        if !(word.shape == Shape::Lower && matches!(word.text, "war" | "dispute") && at > 1) {
            continue;
        }
        let economic =
            words.get(at - 1).is_some_and(|word| matches!(word.text, "trade" | "tariff" | "border" | "territorial"));
        let mut from = at - 1;
        while from > 0
            && at - from < 8
            && words.get(from - 1).is_some_and(|word| word.place || word.is_mark('-') || word.is_mark('–'))
        {
            from -= 1;
        }
        if economic && from < at - 1 {
            let span = span(words, from, at + 1);
            drafts.push(Draft {
                name: clean(span.of(text)),
                kind: "dispute",
                pact: true,
                acronym: None,
                span,
                rule: Rule::AgreementHead,
            });
        }
    }
}

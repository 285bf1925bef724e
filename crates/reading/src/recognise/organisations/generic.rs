//! Bodies that are named by their kind and country: "Japan's trade ministry", "the Swiss parliament".

use super::Draft;
use super::heads::{clean, span};
use crate::recognise::names::{Shape, Text};
use dateline_model::rule::Rule;

/// Kinds of body in small letters.
fn kind(word: &str) -> Option<&'static str> {
    Some(match word {
        "ministry" => "ministry",
        "parliament" | "senate" | "congress" | "legislature" => "parliament",
        "army" | "navy" | "military" => "military",
        "supreme" | "court" => "court",
        "embassy" | "consulate" => "government",
        _ => return None,
    })
}

/// Adds the bodies of `paragraph` that a place before them makes definite.
pub fn find(text: &str, paragraph: &Text<'_>, drafts: &mut Vec<Draft>) {
    let words = paragraph.words.as_slice();
    for (at, word) in words.iter().enumerate() {
        let Some(kind) = (word.shape == Shape::Lower).then(|| kind(word.text)).flatten() else { continue };
        if word.text == "supreme" {
            continue;
        }
        let mut from = at;
        while from > 0
            && at - from < 4
            && words.get(from - 1).is_some_and(|word| word.shape == Shape::Lower && modifier(word.text))
        {
            from -= 1;
        }
        let owned = from > 0 && words.get(from - 1).is_some_and(|word| word.shape == Shape::Possessive || word.place);
        if !owned {
            continue;
        }
        while from > 0
            && at - from < 9
            && words.get(from - 1).is_some_and(|word| word.place || word.shape == Shape::Possessive)
        {
            from -= 1;
        }
        // "his ministry", "Smith's army": only places own bodies for certain.
        if words.get(from).is_some_and(|word| word.place) {
            let span = span(words, from, at + 1);
            drafts.push(Draft {
                name: clean(span.of(text)),
                kind,
                pact: false,
                acronym: None,
                span,
                rule: Rule::OrganisationGeneric,
            });
        }
    }
}

/// Words between the country and the kind.
fn modifier(word: &str) -> bool {
    matches!(
        word,
        "foreign"
            | "trade"
            | "health"
            | "finance"
            | "defence"
            | "defense"
            | "interior"
            | "justice"
            | "education"
            | "transport"
            | "economy"
            | "industry"
            | "unification"
            | "labor"
            | "labour"
            | "agriculture"
            | "environment"
            | "energy"
            | "supreme"
            | "high"
            | "constitutional"
            | "national"
            | "federal"
            | "culture"
            | "tourism"
            | "information"
            | "appeals"
            | "appeal"
    )
}

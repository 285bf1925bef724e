//! Where the terms of the glossary stand in a text.

use crate::Term;
use dateline_model::span::Span;

/// The first place of each term in the pieces `within` of a text, in order of place, with its index among `terms`. A term
/// is found by its name in any language and by its other names; of terms that overlap, the longer one is.
#[must_use]
pub fn terms_in(text: &str, within: &[Span], terms: &[Term]) -> Vec<(Span, usize)> {
    let lower = text.to_ascii_lowercase();
    let mut found: Vec<(Span, usize)> = Vec::new();
    for (index, term) in terms.iter().enumerate() {
        let names = term.names.iter().chain(&term.other_names).map(|name| bare(name));
        let places = names.filter(|name| name.chars().count() > 1).filter_map(|name| first(text, &lower, within, name));
        let best = places.min_by_key(|span| (span.start, core::cmp::Reverse(span.end)));
        found.extend(best.map(|span| (span, index)));
    }
    found.sort_by_key(|(span, index)| (core::cmp::Reverse(span.len()), span.start, *index));
    let mut kept: Vec<(Span, usize)> = Vec::new();
    for (span, index) in found {
        if !kept.iter().any(|(other, _)| other.overlaps(span)) {
            kept.push((span, index));
        }
    }
    kept.sort_unstable();
    kept
}

/// A name without the quotation marks around it, and without what stands behind it in parentheses.
fn bare(name: &str) -> &str {
    let name = name.split(['(', '（']).next().unwrap_or(name);
    name.trim_matches(|letter: char| letter.is_whitespace() || "“”‘’「」『』\"'".contains(letter))
}

/// Where a name first stands as a word of its own. One in small letters may begin a sentence, or stand in a headline; one
/// with capitals, as NATO, is written so.
fn first(text: &str, lower: &str, within: &[Span], name: &str) -> Option<Span> {
    let small = name.chars().skip(1).all(|letter| !letter.is_uppercase()) && name.chars().all(|it| !it.is_numeric());
    let (hay, name) = if small { (lower, name.to_ascii_lowercase()) } else { (text, name.to_owned()) };
    within.iter().find_map(|piece| {
        let places = piece.of(hay).match_indices(name.as_str()).map(|(at, _)| piece.start as usize + at);
        let mut spans = places.map(|at| Span::new(at, at + name.len()));
        spans.find(|span| stands_alone(text, *span))
    })
}

/// Whether no letter or digit of a script that separates its words adjoins the words at `span`.
fn stands_alone(text: &str, span: Span) -> bool {
    // Hangul and what follows it in Unicode writes particles and other words without a blank.
    let joins = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() && letter < '\u{1100}');
    let (start, end) = (span.start as usize, span.end as usize);
    let words = span.of(text);
    let before = joins(words.chars().next()) && joins(text.get(..start).and_then(|it| it.chars().next_back()));
    let after = joins(words.chars().next_back()) && joins(text.get(end..).and_then(|it| it.chars().next()));
    !before && !after
}

//! Mentions of agreements, meetings, disputes, exercises and wars, against annotations: both that a mention is found, and
//! that it is joined with the others of its thing.
//!
//! Things that were read and things that are annotated are paired one to one, those first that share most mentions. A
//! mention is right where it overlaps an annotated one of the paired thing. What only the topic file lists (the islets,
//! forced labour) is annotated nowhere as such: it can be right and is never extra.

use super::table::Table;
use dateline_model::article::{Agreement, Article};
use dateline_model::rule::Rule;
use dateline_model::source::DOSSIER_KINDS;
use dateline_model::span::Span;
use std::cmp::Reverse;

/// Adds what is right, extra and missed of the things of `article`, whose mentions from `from` on count; `there` are the
/// annotated mentions of each thing. `show` says whether misses are told.
pub(super) fn score(table: &mut Table, field: &str, article: &Article, from: u32, there: &[Vec<Span>], show: bool) {
    let read: Vec<Vec<(Span, bool)>> = article.agreements.iter().map(|thing| mentions(thing, from)).collect();
    let shared = |read: &[(Span, bool)], there: &[Span]| {
        there.iter().filter(|span| read.iter().any(|(own, _)| own.overlaps(**span))).count()
    };
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (at, own) in read.iter().enumerate() {
        let found = there.iter().enumerate().map(|(other, theirs)| (shared(own, theirs), at, other));
        pairs.extend(found.filter(|(count, ..)| *count > 0));
    }
    pairs.sort_by_key(|(count, at, other)| (Reverse(*count), *at, *other));
    let mut of_read: Vec<Option<usize>> = vec![None; read.len()];
    let mut taken = vec![false; there.len()];
    let mut right = 0;
    for (count, at, other) in pairs {
        if of_read[at].is_none() && !taken[other] {
            (of_read[at], taken[other]) = (Some(other), true);
            right += count;
        }
    }
    let mut extra = Vec::new();
    let mut missed: Vec<&str> = Vec::new();
    for (own, other) in read.iter().zip(&of_read) {
        let fits = |span: Span| other.is_some_and(|other| there[other].iter().any(|theirs| theirs.overlaps(span)));
        extra.extend(
            own.iter().filter(|(span, counts)| *counts && !fits(*span)).map(|(span, _)| span.of(&article.text)),
        );
    }
    for (other, theirs) in there.iter().enumerate() {
        let own = of_read.iter().position(|of| *of == Some(other)).map_or(&[][..], |at| read[at].as_slice());
        let found = |span: &Span| own.iter().any(|(it, _)| it.overlaps(*span));
        missed.extend(theirs.iter().filter(|span| !found(span)).map(|span| span.of(&article.text)));
    }
    table.add(field, right, extra.len(), missed.len());
    if show && (!extra.is_empty() || !missed.is_empty()) {
        table.miss(format!("{} {field}: extra {extra:?} missing {missed:?}", article.id));
    }
}

/// The mentions of a thing, and whether each counts where it is annotated nowhere.
fn mentions(thing: &Agreement, from: u32) -> Vec<(Span, bool)> {
    let is_matter = thing.kind == DOSSIER_KINDS[6];
    let own = thing.mentions.iter().filter(|mention| mention.span.start >= from);
    own.map(|mention| (mention.span, mention.rule != Rule::AgreementListed && !is_matter)).collect()
}

/// Where the words for each thing stand in the story of `article`: whole words in any case, the longest first, so that "the
/// pact" within longer words is not counted again.
pub(super) fn places(article: &Article, things: &[Vec<&str>]) -> Vec<Vec<Span>> {
    let text = article.text.to_ascii_lowercase();
    let mut words: Vec<(String, usize)> = Vec::new();
    for (at, own) in things.iter().enumerate() {
        words.extend(own.iter().map(|words| (words.to_ascii_lowercase(), at)));
    }
    words.sort_by_key(|(words, at)| (Reverse(words.len()), *at));
    let mut found: Vec<Vec<Span>> = vec![Vec::new(); things.len()];
    for (words, at) in words {
        for (start, _) in text.match_indices(&words) {
            let span = Span::new(start, start + words.len());
            let edge = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
            let whole = edge(text[..start].chars().next_back()) && edge(text[start + words.len()..].chars().next());
            let story = article.story().any(|segment| segment.span.contains(span));
            let free = found.iter().flatten().all(|known: &Span| !known.overlaps(span));
            if whole && story && free {
                found[at].push(span);
            }
        }
    }
    found
}

//! Words that no article has, corrected to near words that some have.
//!
//! Near is counted in letters put in, left out, changed or swapped with their neighbour (optimal string alignment, the
//! restricted form of F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964):
//! one in words of three to five letters, two in longer ones. Of equally near words those with the same first letter
//! come first, which few misspell (J. J. Pollock and A. Zamora, "Automatic spelling correction in scientific and
//! scholarly text", 1984), then those in more articles.

use crate::corpus::Corpus;
use crate::index::{How, Postings, Search, Set, Term, What, is_dense};
use crate::index::{rank, words};
use crate::order::Order as _;
use core::cmp::Reverse;

/// Letters of a word that is corrected.
const LENGTHS: core::ops::RangeInclusive<usize> = 3..=24;
/// Letters up to which one mistake is forgiven; in longer words two.
const SHORT: usize = 5;
/// Near words that are tried for one that no article has.
const MOST_TRIED: usize = 8;

/// The search with words corrected that no article has. `None` where it finds something as it is, or where no
/// correction does. Words in quotes and starts of words stay.
pub(super) fn corrected(corpus: &Corpus, search: &Search) -> Option<String> {
    let index = &corpus.index;
    let mut unknown = Vec::new();
    for (group, parts) in search.groups.iter().enumerate() {
        for (at, part) in parts.iter().enumerate() {
            match &part.what {
                What::Term(term) if !part.without && is_unknown(index.postings(), term) => unknown.push((group, at)),
                _ => {}
            }
        }
    }
    let finds = |search: &Search| !index.search(search).0.is_empty();
    if unknown.is_empty() || finds(search) {
        return None;
    }
    let mut now = search.clone();
    for (place, (group, at)) in unknown.iter().enumerate() {
        let rest = unknown.get(place + 1..).unwrap_or(&[]);
        let What::Term(term) = search.groups.get(*group)?.get(*at)?.what.clone() else { return None };
        let found = near(index.postings(), &term).into_iter().find_map(|term| {
            now.groups.get_mut(*group)?.get_mut(*at)?.what = What::Term(term);
            // Only what is known by now can agree with it.
            let mut trial = now.clone();
            let mut number = 0;
            trial.groups.retain(|_| {
                number += 1;
                !rest.iter().any(|(later, _)| later + 1 == number)
            });
            finds(&trial).then_some(())
        });
        found?;
    }
    // Two words may have become one.
    Some(Search::parse(&now.to_string()).to_string())
}

/// Whether no article can have `term` because none has one of its words.
fn is_unknown(postings: &Postings, term: &Term) -> bool {
    matches!(term.how, How::Word | How::Typing)
        && term.ways.iter().all(|way| way.iter().any(|wanted| rank::meant(postings, wanted).is_empty()))
}

/// `term` with its one unknown word corrected, the likeliest first.
fn near(postings: &Postings, term: &Term) -> Vec<Term> {
    let way = term.ways.first().map_or(&[][..], Vec::as_slice);
    let mut unknown = way.iter().filter(|wanted| rank::meant(postings, wanted).is_empty());
    let (Some(wanted), None) = (unknown.next(), unknown.next()) else { return Vec::new() };
    let words = words::parts(&term.text);
    let Some(span) = words.iter().find(|word| word.folded == wanted.folded).map(|word| word.span) else {
        return Vec::new();
    };
    let (before, after) = (term.text.get(..span.start as usize), term.text.get(span.end as usize..));
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    let corrected = |word: &u32| {
        let mut text = before.to_owned();
        text.push_str(postings.word(*word));
        text.push_str(after);
        Term::new(&text, term.how)
    };
    nearest(postings, &wanted.folded).iter().filter_map(corrected).collect()
}

/// The words nearest to `word`, which is none of them.
fn nearest(postings: &Postings, word: &str) -> Vec<u32> {
    let Some(sought) = letters(word) else { return Vec::new() };
    let most = if sought.len() <= SHORT { 1 } else { 2 };
    let bag = bag(&sought);
    let all = Set::all(postings.articles());
    let mut found = Vec::new();
    for (number, other) in (0..).zip(postings.all()) {
        // Most words are told by their length alone.
        if other.len() + 4 * most < sought.len() || other.len() > 4 * (sought.len() + most) {
            continue;
        }
        let Some(other) = letters(other).filter(|other| other.len().abs_diff(sought.len()) <= most) else { continue };
        // One change touches two kinds of letters at most.
        if (bag ^ self::bag(&other)).count_ones() as usize > 2 * most {
            continue;
        }
        let distance = distance(&sought, &other);
        if distance <= most {
            let initial = other.first() != sought.first();
            found.push((distance, initial, Reverse(postings.held(number, &all)), number));
        }
    }
    found.order();
    found.truncate(MOST_TRIED);
    found.into_iter().map(|(.., number)| number).collect()
}

/// The letters of `word`; none where it has others, or too few or many, or no need of being corrected.
fn letters(word: &str) -> Option<Vec<char>> {
    let plain = |letter: char| letter.is_alphabetic() && !is_dense(letter);
    (word.len() <= 4 * LENGTHS.end() && word.chars().all(plain))
        .then(|| word.chars().collect::<Vec<_>>())
        .filter(|letters| LENGTHS.contains(&letters.len()))
}

/// Which letters there are, one bit for each of 64 kinds.
fn bag(letters: &[char]) -> u64 {
    letters.iter().fold(0, |bag, letter| bag | 1 << (*letter as u32 & 63))
}

/// How many letters were put in, left out, changed or swapped with their neighbour to make `b` of `a`.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut least = (at(&row, j) + usize::from(x != y)).min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            if i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x) {
                least = least.min(at(&before, j - 1) + 1);
            }
            next.push(least);
        }
        before = core::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_counted() {
        for (a, b, expect) in [
            ("norway", "norway", 0),
            ("norwey", "norway", 1),
            ("nroway", "norway", 1),
            ("norwy", "norway", 1),
            ("norwaay", "norway", 1),
            ("nrowey", "norway", 2),
            ("ca", "abc", 3),
            ("", "abc", 3),
        ] {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            assert_eq!(distance(&letters(a), &letters(b)), expect, "{a} {b}");
            assert_eq!(distance(&letters(b), &letters(a)), expect, "{b} {a}");
        }
    }
}
